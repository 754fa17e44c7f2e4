import { invalidField, Refusal } from '../errors';

export const FOLLOW_UP_STATUSES = ['open', 'taken', 'closed'] as const;
export type FollowUpStatus = (typeof FOLLOW_UP_STATUSES)[number];

/** What came of a follow-up. */
export const OUTCOMES = ['reached', 'rescheduled', 'cancelled', 'resolved', 'not_reached', 'no_action'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What happened to it, as its history says. */
export type FollowUpAction =
  | 'opened'
  | 'raised'
  | 'taken'
  | 'released'
  | 'noted'
  | 'closed'
  | 'reopened'
  | 'alerted'
  | 'acknowledged'
  | 'unanswered';

/** Where a follow-up stands. */
export interface FollowUpState {
  status: FollowUpStatus;
  /** Null: nobody's. */
  ownerId: string | null;
  acknowledgedAt: Date | null;
  closedAt: Date | null;
  outcome: Outcome | null;
}

/** What staff do to a follow-up. */
export interface FollowUpStep extends FollowUpState {
  actions: readonly FollowUpAction[];
  note: string | null;
}

/** What somebody wants done: take it, give it back, close it with an outcome, open it again, or only leave a note. */
export interface FollowUpWork {
  status?: FollowUpStatus | undefined;
  outcome?: Outcome | undefined;
  note?: string | undefined;
}

/** Closes a follow-up that is not closed: who closes it has seen it, and it is theirs unless it is somebody's. `by`: null when nobody in particular did. */
export const closed = (
  current: FollowUpState,
  { outcome, by, now }: { outcome: Outcome; by: string | null; now: Date },
): FollowUpState => ({
  status: 'closed',
  ownerId: current.ownerId ?? by,
  acknowledgedAt: current.acknowledgedAt ?? now,
  closedAt: now,
  outcome,
});

/**
 * Decides what a piece of work writes. Taking acknowledges; closing needs an outcome and acknowledges too; a closed one can only be opened
 * again. Throws `follow_up_closed`, or `validation_failed` when nothing is asked for or the outcome is missing.
 */
export function workOn(current: FollowUpState, work: FollowUpWork, userId: string, now: Date): FollowUpStep {
  const { status, outcome } = work;
  const note = work.note ?? null;
  const { ownerId, acknowledgedAt, closedAt } = current;
  const kept = { status: current.status, ownerId, acknowledgedAt, closedAt, outcome: current.outcome, note };
  if (outcome !== undefined && status !== 'closed')
    throw invalidField('outcome', 'not_allowed', 'An outcome goes with status closed.');
  if (current.status === 'closed' && status !== 'open') {
    throw new Refusal(
      'follow_up_closed',
      'This follow-up is closed. Open it again (status open) before working on it.',
    );
  }
  switch (status) {
    case undefined:
      if (note === null) throw invalidField('note', 'required', 'Give a status, a note, or both.');
      return { ...kept, actions: ['noted'] };
    case 'taken':
      return { ...kept, status, ownerId: userId, acknowledgedAt: acknowledgedAt ?? now, actions: ['taken'] };
    case 'open':
      return {
        ...kept,
        status,
        ownerId: null,
        closedAt: null,
        outcome: null,
        actions: [current.status === 'closed' ? 'reopened' : 'released'],
      };
    case 'closed':
      if (outcome === undefined) throw invalidField('outcome', 'required', 'Say what came of it.');
      return { ...closed(current, { outcome, by: userId, now }), note, actions: ['closed'] };
    default:
      status satisfies never;
      throw new Error('a follow-up has no such status');
  }
}
