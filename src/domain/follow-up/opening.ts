import { type Urgency } from '../feedback/urgency';

export const FOLLOW_UP_KINDS = [
  'clinical_urgency', 'complaint', 'reschedule_request', 'unclear_reply', 'wrong_number', 'unreachable_patient', 'question', 'running_late',
  'already_came', 'media', 'unknown_number', 'call_request', 'delivery_review', 'cancellation', 'death_reported',
] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];

export const FOLLOW_UP_STATUSES = ['open', 'taken', 'closed'] as const;
export type FollowUpStatus = (typeof FOLLOW_UP_STATUSES)[number];

/** What came of a follow-up. */
export const OUTCOMES = ['reached', 'rescheduled', 'cancelled', 'resolved', 'not_reached', 'no_action'] as const;
export type Outcome = (typeof OUTCOMES)[number];

const MINUTE = 60_000;

/** How long a follow-up may wait for somebody, by urgency, in minutes. After 5 minutes an emergency goes to the next person on duty. */
const WAIT_MINUTES: Record<Urgency, number> = { emergency: 5, urgent: 60, follow_up: 24 * 60, none: 24 * 60 };

/** Minutes until somebody must have looked. */
export const waitMinutes = (urgency: Urgency): number => WAIT_MINUTES[urgency];

/** Words that are older than this wait as a complaint does: whoever wrote them is not at the telephone any more. */
const FRESH_MINUTES = 48 * 60;

/** What staff have to do about a comment that was written at `writtenAt`, and by when; null when nothing. */
export function followUpFor(urgency: Urgency, now: Date, writtenAt = now): { kind: FollowUpKind; urgency: Urgency; dueAt: Date } | null {
  if (urgency === 'none') return null;
  const fresh = now.getTime() - writtenAt.getTime() <= FRESH_MINUTES * MINUTE;
  return {
    kind: urgency === 'follow_up' ? 'complaint' : 'clinical_urgency', urgency, dueAt: new Date(now.getTime() + waitMinutes(fresh ? urgency : 'follow_up') * MINUTE),
  };
}
