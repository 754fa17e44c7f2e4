import { FAILURES } from '../../domain/delivery/failure';
import { type SendOutcome } from '../../domain/delivery/retry';
import { type TextGateway } from '../../ports/out/text-gateway';
import { refusalOf } from './codes';
import { ask, type GatewayAddress } from './gateway-client';
import { attemptId, refusal, taken } from './protocol';

export interface HttpSmsSettings extends GatewayAddress {
  /** A number, a short code or a name; undefined where the gateway chooses. */
  sender: string | undefined;
  /** Numbers that may be sent to; undefined for all. */
  allowedRecipients: ReadonlySet<string> | undefined;
}

const isOk = (status: number): boolean => status >= 200 && status < 300;

/**
 * SMS through a gateway of the clinic's own: one POST a text, see docs/sms-gateway.md. Never throws; see SendOutcome. What is sent is found again by our own
 * id, so an answer that was lost leaves no doubt for long.
 */
export function createHttpSmsTexts(settings: HttpSmsSettings): TextGateway {
  const { sender, allowedRecipients } = settings;
  return {
    bulkAllowed: () => 'all',
    hasTemplate: () => false,
    senderOf: () => sender ?? null,
    async sendText(text): Promise<SendOutcome> {
      if (allowedRecipients?.has(text.to) === false)
        return { kind: 'refused', code: null, failure: FAILURES.next, httpStatus: 403 };
      const answer = await ask(settings, 'POST', text, {
        id: attemptId(text),
        to: text.to,
        ...(sender === undefined ? {} : { from: sender }),
        text: text.text,
        attempt: text.attemptNo,
        ...(text.expiresAt === null ? {} : { expires_at: text.expiresAt.toISOString() }),
      });
      if (answer.kind === 'unreached') return { kind: 'refused', code: null, failure: FAILURES.next, httpStatus: null };
      if (answer.kind === 'unclear') return { kind: 'ambiguous', httpStatus: null };
      const { status, retryAfterSeconds, body } = answer;
      // What answers 2xx without an id may be anything between us and the gateway.
      if (isOk(status))
        return taken.safeParse(body).success
          ? { kind: 'accepted', sid: attemptId(text) }
          : { kind: 'ambiguous', httpStatus: status };
      // 408 and 409 (the id is known) leave open whether it was taken; GET tells.
      if (status >= 500 || status === 408 || status === 409) return { kind: 'ambiguous', httpStatus: status };
      const { data } = refusal.safeParse(body);
      return {
        kind: 'refused',
        ...refusalOf(data?.error ?? null, status),
        httpStatus: status,
        ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
      };
    },
    async listSent(_address, sought) {
      const answer = await ask(settings, 'GET', sought);
      if (answer.kind !== 'answer') return null;
      if (answer.status === 404) return [];
      if (!isOk(answer.status) || answer.body === undefined) return null;
      return [{ sid: attemptId(sought), route: 'rest', from: sender ?? '', ours: true, body: null, createdAt: null }];
    },
  };
}
