import { z } from 'zod';
import { type MessageStatus } from '../../domain/delivery/message-status';

const OURS = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([1-9][0-9]{0,3})$/;

/** The id of one attempt at a message, the only one that both sides use of it. The same whenever that attempt is spoken of, and of no other. */
export const attemptId = ({ messageId, attemptNo }: { messageId: string; attemptNo: number }): string =>
  `${messageId}.${attemptNo}`;

/** The message and the attempt behind an id of ours; null for any other. */
export function attemptOf(id: string): { messageId: string; attemptNo: number } | null {
  const [, messageId, attemptNo] = OURS.exec(id) ?? [];
  return messageId === undefined ? null : { messageId, attemptNo: Number(attemptNo) };
}

/** An id of the gateway's for a text of a patient, beside ours and those of other providers. */
export const inboundSid = (id: string): string => `sms-in.${id}`;

const word = z.string().regex(/^[a-z_]{1,40}$/);
const id = z.string().regex(/^[A-Za-z0-9._~-]{1,128}$/);
/** What a text cost, in the currency's own unit; a decimal number. */
const price = z.union([z.string().regex(/^\d{1,9}(?:\.\d{1,6})?$/), z.number().min(0).max(1e9).transform(String)]);

/** 2xx to a POST: it was taken. */
export const taken = z.object({ id: z.union([z.string().min(1), z.number()]) });
/** 4xx: why it was not. */
export const refusal = z.object({ error: word });

/** What became of a text, as GET tells it. */
export const found = z.object({
  status: word,
  error: word.nullish(),
  price: price.nullish(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullish(),
  segments: z.int().min(1).max(100).nullish(),
});

/** What a gateway posts to us. Unknown fields pass: it may say more than we read. */
export const incoming = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('report'),
    id: id.refine((value) => attemptOf(value) !== null),
    status: word,
    error: word.nullish(),
  }),
  z.object({ type: z.literal('message'), id, from: z.string().min(1).max(160), text: z.string().max(10_000) }),
]);

const STATUSES: Readonly<Record<string, MessageStatus>> = {
  accepted: 'accepted',
  queued: 'accepted',
  sending: 'accepted',
  sent: 'sent',
  delivered: 'delivered',
  undelivered: 'undelivered',
  expired: 'undelivered',
  failed: 'failed',
};

/** Our status for one of the gateway's; null for one we do not know, which is kept but changes nothing. */
export const statusOf = (status: string): MessageStatus | null => STATUSES[status] ?? null;
