import { type Channel } from '../channel';

/** What is known of an outbound message. */
export type MessageStatus =
  | 'queued' | 'unknown' | 'needs_review' | 'accepted' | 'sent' | 'undelivered' | 'failed' | 'delivered' | 'read' | 'expired' | 'cancelled';

/**
 * A status changes only to one of higher rank: callbacks come twice and in any order (Twilio, "Outbound message status in status callbacks").
 * `expired` and `cancelled` never left us, so no callback speaks of them.
 */
export const STATUS_RANKS: Readonly<Record<MessageStatus, number>> = {
  queued: 0, unknown: 0, needs_review: 0, accepted: 1, sent: 4, undelivered: 5, failed: 5, delivered: 5, read: 6, expired: 9, cancelled: 9,
};

const TEXT_STATUSES: Readonly<Record<string, MessageStatus>> = {
  accepted: 'accepted', scheduled: 'accepted', queued: 'accepted', sending: 'accepted', sent: 'sent', delivered: 'delivered', read: 'read',
  undelivered: 'undelivered', failed: 'failed', canceled: 'failed', partially_delivered: 'sent',
};

/** A call that was only completed may have reached a voicemail: it counts as delivered once the person has pressed the identity key. */
const CALL_STATUSES: Readonly<Record<string, MessageStatus>> = {
  queued: 'accepted', initiated: 'accepted', ringing: 'accepted', 'in-progress': 'sent', completed: 'sent',
  busy: 'undelivered', 'no-answer': 'undelivered', canceled: 'undelivered', failed: 'failed',
};

/** A call with one of these has ended (Twilio, Call resource, status values). */
export const ENDED_CALL_STATUSES: ReadonlySet<string> = new Set(['completed', 'busy', 'no-answer', 'failed', 'canceled']);

/** Our status for one of the provider's; null for one we do not know, which is kept but changes nothing. */
export const messageStatusOf = (channel: Channel, providerStatus: string): MessageStatus | null =>
  (channel === 'call' ? CALL_STATUSES : TEXT_STATUSES)[providerStatus] ?? null;
