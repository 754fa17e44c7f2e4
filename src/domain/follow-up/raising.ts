import { phoneNotSafeOf } from './phone-not-safe';
import { moreUrgent, type Urgency } from '../feedback/urgency';

/** What of an open task changes when the same comes up again on that address. */
export interface RaisedTask {
  urgency: Urgency;
  dueAt: Date;
  /** For administrators only. */
  restricted: boolean;
  details: Readonly<Record<string, unknown>>;
}

interface OpenTask extends RaisedTask {
  acknowledgedAt: Date | null;
  /** When people on duty are to be told next; null when they are not being told. */
  alertAt: Date | null;
  /** When the last alert of it was acknowledged. */
  alertAcknowledgedAt: Date | null;
}

/** A raised task, and whether people on duty are told of it from the beginning. */
export type Raised = RaisedTask & { alertsAnew: boolean };

/** Reasons that leave open whether the words mean danger at all: the recogniser of a call was not sure, or no rule but a model saw it. */
export const UNCERTAIN_REASONS = ['poorly_heard', 'suspected'] as const;
/** A dangerous message that comes just after the last one was looked after is no new alarm. */
export const QUIET_AFTER_ACKNOWLEDGEMENT_MINUTES = 15;

const isUncertain = ({ reason }: Readonly<Record<string, unknown>>): boolean =>
  UNCERTAIN_REASONS.some((uncertain) => uncertain === reason);
const withoutReason = ({
  reason: _reason,
  ...rest
}: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => rest;
const earlier = (a: Date, b: Date): Date => (b < a ? b : a);

/**
 * Further words of the same kind from the same address. It never becomes less urgent, due later or open to more readers; words that are uncertain add
 * nothing to what was said clearly but that the telephone is not safe, and clear ones take the place of uncertain ones. A dangerous message is told again once the last one was looked
 * after a while ago; an emergency that is now certain rings from here on.
 */
export function raisedByWords(task: OpenTask, words: RaisedTask, now: Date): Raised {
  const wasUncertain = isUncertain(task.details);
  const uncertain = isUncertain(words.details);
  const seen = [task.acknowledgedAt, task.alertAcknowledgedAt].reduce((a, b) =>
    a === null || (b !== null && b > a) ? b : a,
  );
  const quiet = seen !== null && seen.getTime() > now.getTime() - QUIET_AFTER_ACKNOWLEDGEMENT_MINUTES * 60_000;
  const dangerous = words.urgency === 'urgent' || words.urgency === 'emergency';
  return {
    urgency: moreUrgent(task.urgency, words.urgency),
    dueAt: earlier(task.dueAt, words.dueAt),
    restricted: task.restricted || words.restricted,
    details: uncertain
      ? { ...task.details, ...phoneNotSafeOf(words.details) }
      : { ...(wasUncertain ? withoutReason(task.details) : task.details), ...words.details },
    alertsAnew:
      (dangerous && task.alertAt === null && !quiet) || (words.urgency === 'emergency' && wasUncertain && !uncertain),
  };
}

/** An answer that will not arrive. That words of danger were not answered is told at once, unless it is that which is being told. */
export function raisedByLoss(task: OpenTask, lost: Pick<RaisedTask, 'urgency' | 'dueAt' | 'details'>): Raised {
  const dangerous = lost.urgency === 'emergency';
  return {
    urgency: dangerous ? 'emergency' : task.urgency,
    dueAt: earlier(task.dueAt, lost.dueAt),
    restricted: task.restricted,
    details: { ...task.details, ...lost.details },
    alertsAnew: dangerous && (task.alertAt === null || task.details.reason !== lost.details.reason),
  };
}

/** Something else that could not be told to the patient. That a change was not told stays the reason: it is what staff have to say. */
export const raisedToReach = (
  task: RaisedTask,
  { dueAt, details }: Pick<RaisedTask, 'dueAt' | 'details'>,
): RaisedTask => ({
  ...task,
  dueAt: earlier(task.dueAt, dueAt),
  details: {
    ...task.details,
    ...details,
    ...(task.details.reason === 'change_not_told' ? { reason: 'change_not_told' } : {}),
  },
});
