import { type RequestHandler } from 'express';
import { z } from 'zod';
import { type Channel } from '../../../domain/channel';
import { channelOfText } from '../addresses';
import { type HandleCall } from '../../../ports/in/call-step';
import { type RecordDeliveryStatus, type StatusReport } from '../../../ports/in/delivery-status';
import { failureClass } from '../codes';
import { messageStatusOf } from '../statuses';
import { readForm } from './form';
import { noteCallEnd } from './voice';

const sid = (prefix: RegExp) => z.string().regex(prefix);
const errorCode = z.coerce.number().int().min(1).max(999_999).optional().catch(undefined);
const status = z.string().regex(/^[a-z_-]{1,40}$/);

/** https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks */
const messageStatus = z.object({
  MessageSid: sid(/^(SM|MM)[0-9a-f]{32}$/i),
  MessageStatus: status,
  To: z.string(),
  ErrorCode: errorCode,
});
/** https://www.twilio.com/docs/voice/api/call-resource#statuscallback */
const callStatus = z.object({
  CallSid: sid(/^CA[0-9a-f]{32}$/i),
  CallStatus: status,
  SequenceNumber: z.coerce.number().int().min(0).max(1_000_000).optional().catch(undefined),
  ErrorCode: errorCode,
});
/** What we put into the callback's address ourselves. */
const reference = z.object({
  message: z.uuid().optional().catch(undefined),
  attempt: z.coerce.number().int().min(1).max(1000).optional().catch(undefined),
});

const referenceOf = (query: unknown): { messageId?: string; attemptNo?: number } => {
  const { message, attempt } = reference.parse(query);
  return {
    ...(message === undefined ? {} : { messageId: message }),
    ...(attempt === undefined ? {} : { attemptNo: attempt }),
  };
};

const reported = (sid: string, channel: Channel, status: string, code: number | undefined): StatusReport => ({
  sid,
  channel,
  providerStatus: status,
  status: messageStatusOf(channel, status),
  failure: failureClass(code ?? null),
  ...(code === undefined ? {} : { errorCode: code }),
});

/** Answers 204 for every signed callback, also for one about a message we do not know: it is kept. */
export const messageStatusCallback =
  (record: RecordDeliveryStatus): RequestHandler =>
  async (req, res) => {
    const form = readForm(messageStatus, req.body);
    const { channel, byRcs } = channelOfText(form.To);
    await record({
      ...reported(form.MessageSid, channel, form.MessageStatus, form.ErrorCode),
      byRcs,
      ...referenceOf(req.query),
    });
    res.status(204).end();
  };

export const callStatusCallback =
  (record: RecordDeliveryStatus, calls: HandleCall): RequestHandler =>
  async (req, res) => {
    const form = readForm(callStatus, req.body);
    const { SequenceNumber: sequenceNumber } = form;
    await record({
      ...reported(form.CallSid, 'call', form.CallStatus, form.ErrorCode),
      ...(sequenceNumber === undefined ? {} : { sequenceNumber }),
      ...referenceOf(req.query),
    });
    await noteCallEnd(calls, req.body);
    res.status(204).end();
  };
