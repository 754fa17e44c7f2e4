/** What is known of an outbound message. */
export type MessageStatus =
  | 'queued'
  | 'unknown'
  | 'needs_review'
  | 'accepted'
  | 'sent'
  | 'undelivered'
  | 'failed'
  | 'delivered'
  | 'read'
  | 'expired'
  | 'cancelled';

/**
 * A status changes only to one of higher rank: reports come twice and in any order.
 * `expired` and `cancelled` never left us, so no report speaks of them.
 */
export const STATUS_RANKS: Readonly<Record<MessageStatus, number>> = {
  queued: 0,
  unknown: 0,
  needs_review: 0,
  accepted: 1,
  sent: 4,
  undelivered: 5,
  failed: 5,
  delivered: 5,
  read: 6,
  expired: 9,
  cancelled: 9,
};

/** A call with one of these has ended: the words of its events, as they are kept. */
export const ENDED_CALL_STATUSES: ReadonlySet<string> = new Set([
  'completed',
  'busy',
  'no-answer',
  'failed',
  'canceled',
]);
