import { type FollowUpReason } from '../conversation/machine/effect';
import { type Urgency } from '../feedback/urgency';
import { dueIn, type DueRule } from './due-time';

export const FOLLOW_UP_KINDS = [
  'clinical_urgency',
  'complaint',
  'reschedule_request',
  'unclear_reply',
  'wrong_number',
  'unreachable_patient',
  'question',
  'running_late',
  'already_came',
  'media',
  'unknown_number',
  'call_request',
  'delivery_review',
  'cancellation',
  'death_reported',
  'access_review',
] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];

/** What a task is that the program opens by itself, or because of what is no word of a patient. */
interface Task {
  kind: FollowUpKind;
  urgency: Urgency;
  reason?: FollowUpReason;
  /** Left out: whoever opens it says when it is due. */
  due?: DueRule;
}

export const TASKS = {
  anonymous_complaint: { kind: 'complaint', urgency: 'follow_up', due: 'by_urgency' },
  cancelled_by_patient: { kind: 'cancellation', urgency: 'follow_up', due: 'before_visit' },
  unreached_patient: { kind: 'unreachable_patient', urgency: 'follow_up' },
  missed_reminders: { kind: 'delivery_review', urgency: 'follow_up', reason: 'reminders_missed' },
  lost_message: { kind: 'delivery_review', urgency: 'follow_up', due: 'at_once' },
  sending_limit: { kind: 'delivery_review', urgency: 'follow_up', due: 'at_once' },
  erasure_mentions: { kind: 'question', urgency: 'follow_up', reason: 'erasure_mentions', due: 'by_urgency' },
  provider_faults: { kind: 'delivery_review', urgency: 'follow_up', reason: 'provider_faults', due: 'at_once' },
  misuse: { kind: 'access_review', urgency: 'follow_up', reason: 'misuse', due: 'at_once' },
  forgotten_hand_over: { kind: 'unclear_reply', urgency: 'follow_up', reason: 'hand_over_forgotten', due: 'at_once' },
  unread_words: { kind: 'unreachable_patient', urgency: 'follow_up', reason: 'words_unread', due: 'at_once' },
  many_texts: { kind: 'delivery_review', urgency: 'follow_up', reason: 'many_texts', due: 'by_urgency' },
  undelivered_safety: {
    kind: 'clinical_urgency',
    urgency: 'emergency',
    reason: 'safety_undelivered',
    due: 'by_urgency',
  },
  undelivered_reply: {
    kind: 'unreachable_patient',
    urgency: 'follow_up',
    reason: 'reply_undelivered',
    due: 'by_urgency',
  },
} as const satisfies Record<string, Task>;
export type TaskName = keyof typeof TASKS;
/** Those whose due time follows from a rule. */
export type RuledTask = { [N in TaskName]: (typeof TASKS)[N] extends { due: DueRule } ? N : never }[TaskName];

/** Words that are older than this wait as a complaint does: whoever wrote them is not at the telephone any more. */
const FRESH_MS = 48 * 60 * 60_000;

/** What staff have to do about a comment that was written at `writtenAt`, and by when; null when nothing. */
export function followUpFor(
  urgency: Urgency,
  now: Date,
  writtenAt = now,
): { kind: FollowUpKind; urgency: Urgency; dueAt: Date } | null {
  if (urgency === 'none') return null;
  const fresh = now.getTime() - writtenAt.getTime() <= FRESH_MS;
  return {
    kind: urgency === 'follow_up' ? 'complaint' : 'clinical_urgency',
    urgency,
    dueAt: dueIn(fresh ? urgency : 'follow_up', now),
  };
}

/** Whether only administrators read a task that a patient's words open: a complaint, where the words are for them only. Every other task somebody has to act on today. */
export const isForAdministrators = (kind: FollowUpKind, wordsRestricted: boolean): boolean =>
  kind === 'complaint' && wordsRestricted;

/** A task that comes up for somebody is theirs from the start. */
export const statusWhenOpened = (ownerId: string | null): 'open' | 'taken' => (ownerId === null ? 'open' : 'taken');
