import express, { type RequestHandler, Router } from 'express';
import { isPhone } from '../../domain/address';
import { Refusal } from '../../domain/errors';
import { type RecordDeliveryStatus } from '../../ports/in/delivery-status';
import { type ReceiveMessage } from '../../ports/in/receive-message';
import { failureOf } from './codes';
import { attemptOf, inboundSid, incoming, statusOf } from './protocol';
import { signatureFault, type SignatureFault } from './signature';

export interface HttpSmsWebhook {
  secret: string;
  inbound: ReceiveMessage;
  recordDeliveryStatus: RecordDeliveryStatus;
  /** Is told of every request that did not pass; anybody can cause it. */
  onRefused: (fault: SignatureFault) => void;
}

/** What to look at when requests are refused, for the log. */
export const SIGNATURE_ADVICE: Readonly<Record<SignatureFault, string>> = {
  not_signed: 'it bears no signature, so it does not come from the SMS gateway',
  wrong_signature: 'it is signed with another secret than SMS_HTTP_SECRET, or its body was changed on the way',
  wrong_time: 'its time is more than five minutes off: set the clocks of the gateway and of this machine',
};

const MAX_BODY = '64kb';

/** POST /sms: reports and replies of the gateway, to be mounted at /webhooks. Answers 204; the answer to a reply is sent as a text of its own. Nothing passes unsigned. */
export function httpSmsWebhook({ secret, inbound, recordDeliveryStatus, onRefused }: HttpSmsWebhook): Router {
  const check: RequestHandler = (req, _res, next) => {
    const body: unknown = req.body;
    const headers = {
      'webhook-id': req.header('webhook-id') ?? '',
      'webhook-timestamp': req.header('webhook-timestamp') ?? '',
      'webhook-signature': req.header('webhook-signature') ?? '',
    };
    const fault = signatureFault(secret, headers, Buffer.isBuffer(body) ? body : Buffer.alloc(0), new Date());
    if (fault !== null) {
      onRefused(fault);
      throw new Refusal(
        'forbidden',
        'The request is not signed with SMS_HTTP_SECRET, or its time is more than five minutes off.',
      );
    }
    next();
  };

  const take: RequestHandler = async (req, res) => {
    const read = incoming.safeParse(jsonOf(req.body as Buffer));
    if (!read.success) {
      const fields = read.error.issues.map((issue) => ({
        field: issue.path.join('.'),
        code: 'invalid',
        message: 'Missing, or not of the form in docs/sms-gateway.md.',
      }));
      throw new Refusal(
        'malformed_request',
        'A report or a message of the form in docs/sms-gateway.md was expected.',
        fields,
      );
    }
    const { data } = read;
    if (data.type === 'report') {
      const { code, failure } = failureOf(data.error ?? null);
      await recordDeliveryStatus({
        sid: data.id,
        channel: 'sms',
        providerStatus: data.status,
        status: statusOf(data.status),
        failure,
        ...(code === null ? {} : { errorCode: code }),
        ...attemptOf(data.id),
      });
    } else if (isPhone(data.from)) {
      await inbound.receive({
        sid: inboundSid(data.id),
        from: data.from,
        channel: 'sms',
        body: data.text,
        media: [],
        answerApart: true,
      });
    }
    res.status(204).end();
  };

  return Router({ caseSensitive: true, strict: true }).post(
    '/sms',
    express.raw({ type: () => true, limit: MAX_BODY }),
    check,
    take,
  );
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
