import { invalidField, Refusal } from '../../domain/errors';
import { type Outcome } from '../../domain/follow-up/opening';
import { type FollowUpRecord, type FollowUpStep } from '../../ports/follow-up-repository';

/** What somebody wants done: take it, give it back, close it with an outcome, open it again, or only leave a note. */
export interface FollowUpWork {
  status?: 'open' | 'taken' | 'closed' | undefined;
  outcome?: Outcome | undefined;
  note?: string | undefined;
}

/**
 * Decides what a piece of work writes. Taking acknowledges; closing needs an outcome and acknowledges too; a closed one can only be opened
 * again. Throws `follow_up_closed`, or `validation_failed` when nothing is asked for or the outcome is missing.
 */
export function workOn(current: FollowUpRecord, work: FollowUpWork, userId: string, now: Date): FollowUpStep {
  const { status, outcome } = work;
  const note = work.note ?? null;
  const { ownerId, acknowledgedAt, closedAt } = current;
  const kept = { status: current.status, ownerId, acknowledgedAt, closedAt, outcome: current.outcome, note };
  if (outcome !== undefined && status !== 'closed') throw invalidField('outcome', 'not_allowed', 'An outcome goes with status closed.');
  if (current.status === 'closed' && status !== 'open') {
    throw new Refusal('follow_up_closed', 'This follow-up is closed. Open it again (status open) before working on it.');
  }
  switch (status) {
    case undefined:
      if (note === null) throw invalidField('note', 'required', 'Give a status, a note, or both.');
      return { ...kept, actions: ['noted'] };
    case 'taken':
      return { ...kept, status, ownerId: userId, acknowledgedAt: acknowledgedAt ?? now, actions: ['taken'] };
    case 'open':
      return { ...kept, status, ownerId: null, closedAt: null, outcome: null, actions: [current.status === 'closed' ? 'reopened' : 'released'] };
    case 'closed':
      if (outcome === undefined) throw invalidField('outcome', 'required', 'Say what came of it.');
      return { ...kept, status, ownerId: ownerId ?? userId, acknowledgedAt: acknowledgedAt ?? now, closedAt: now, outcome, actions: ['closed'] };
    default:
      status satisfies never;
      throw new Error('a follow-up has no such status');
  }
}
