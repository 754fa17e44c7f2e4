import { type Channel } from '../channel';
import { type SendingPolicy } from './limits';
import { isBulk, type Purpose } from './purpose';

/** What is known of a message at the moment it would leave. */
export interface DueMessage {
  purpose: Purpose;
  channel: Channel;
  /** Which attempt of the message this is, from 1. */
  attemptNo: number;
  /** Which step of its reminder's ladder it is, from 1; null where there is none. */
  ladderStep: number | null;
  /** After this instant it is of no use; null when it always is. */
  expiresAt: Date | null;
  /** The last word from this address on this purpose was no. */
  optedOut: boolean;
  /** The version of the visit that it speaks of, and the one the visit has now; null without a visit. */
  toldVersion: number | null;
  currentVersion: number | null;
  /** Its reminder was cancelled. */
  withdrawn: boolean;
  /** Channels on which this address was found to be somebody else's than the patient's. */
  wrongNumberOn: readonly Channel[];
  /** Nothing reaches this address on this channel. */
  unusable: boolean;
  /** The person wants nothing on this channel that they did not ask for. */
  declined: boolean;
  /** Another message of the same reminder has arrived. */
  arrived: boolean;
  /** The patient has answered since the reminder first left. */
  answered: boolean;
  /** The ladder of the text to who has not answered has called already, about the same visit as it is. */
  called: boolean;
  /** Bulk messages that have left for this address on the clinic's day. */
  sentToday: number;
}

type Policy = Pick<SendingPolicy, 'day' | 'dropFeedback' | 'perDayAndAddress'>;

interface Ending {
  status: 'expired' | 'cancelled';
  /** The reminder's ladder, where it has one, is looked at again at once: another channel may do, or nothing is left to do. Else the reminder ends too. */
  climbs: boolean;
  /** It leaves on the next day, if that is not too late. */
  waits: boolean;
}

const CANCELLED: Ending = { status: 'cancelled', climbs: false, waits: false };
const ONLY_THIS_WAY: Ending = { ...CANCELLED, climbs: true };

/** What becomes of a message that is not sent, by the reason that is kept with it. */
export const NOT_SENT = {
  expired: { ...ONLY_THIS_WAY, status: 'expired' },
  opted_out: CANCELLED,
  appointment_changed: CANCELLED,
  withdrawn: CANCELLED,
  wrong_number: ONLY_THIS_WAY,
  address_unusable: ONLY_THIS_WAY,
  delivered_otherwise: ONLY_THIS_WAY,
  answered: ONLY_THIS_WAY,
  called_already: CANCELLED,
  budget: CANCELLED,
  daily_cap: { ...CANCELLED, waits: true },
  /** Counted by the claim, of all addresses together. */
  whatsapp_tier: { ...ONLY_THIS_WAY, waits: true },
} as const satisfies Record<string, Ending>;
export type NotSentReason = keyof typeof NOT_SENT;

interface Check {
  reason: NotSentReason;
  applies: (message: DueMessage, now: Date, policy: Policy) => boolean;
}

const bulk = ({ purpose }: DueMessage): boolean => isBulk(purpose);
/** A later step of a ladder, or a bulk message once more: what came of the earlier ones counts. */
const isFurther = (message: DueMessage): boolean =>
  (message.ladderStep ?? 1) > 1 || (bulk(message) && message.attemptNo > 1);

/** Why a message is not sent now, asked in this order; the first that applies is the reason. What answers or warns (not bulk) is stopped by little. */
export const CHECKS = [
  { reason: 'expired', applies: ({ expiresAt }, now) => expiresAt !== null && expiresAt <= now },
  { reason: 'opted_out', applies: (message) => bulk(message) && message.optedOut },
  {
    reason: 'appointment_changed',
    applies: (message) => bulk(message) && message.currentVersion !== message.toldVersion,
  },
  { reason: 'withdrawn', applies: (message) => bulk(message) && message.withdrawn },
  // What was said of one text channel holds for the other; of calls, for calls alone.
  {
    reason: 'wrong_number',
    applies: (message) =>
      bulk(message) && message.wrongNumberOn.some((channel) => (channel === 'call') === (message.channel === 'call')),
  },
  { reason: 'address_unusable', applies: (message) => message.unusable || (bulk(message) && message.declined) },
  { reason: 'delivered_otherwise', applies: (message) => isFurther(message) && message.arrived },
  { reason: 'answered', applies: (message) => isFurther(message) && message.answered },
  {
    reason: 'called_already',
    applies: (message) => !isFurther(message) && bulk(message) && message.channel === 'call' && message.called,
  },
  { reason: 'budget', applies: ({ purpose }, _now, { dropFeedback }) => dropFeedback && purpose === 'feedback' },
  {
    reason: 'daily_cap',
    applies: (message, _now, { perDayAndAddress }) => bulk(message) && message.sentToday >= perDayAndAddress,
  },
] as const satisfies readonly Check[];
export type CheckedReason = (typeof CHECKS)[number]['reason'];

export type Verdict =
  | { kind: 'send' }
  | { kind: 'later'; reason: CheckedReason; at: Date }
  /** `climbs`: as in NOT_SENT. */
  | { kind: 'close'; reason: CheckedReason; status: Ending['status']; climbs: boolean };

/** Whether a message that is due may leave now, as far as it and its address are concerned; rates, hours and turns are the claim's. */
export function maySend(message: DueMessage, now: Date, policy: Policy): Verdict {
  const reason = CHECKS.find(({ applies }) => applies(message, now, policy))?.reason;
  if (reason === undefined) return { kind: 'send' };
  const { status, climbs, waits } = NOT_SENT[reason];
  const at = policy.day.resumesAt;
  return waits && (message.expiresAt === null || message.expiresAt > at)
    ? { kind: 'later', reason, at }
    : { kind: 'close', reason, status, climbs };
}
