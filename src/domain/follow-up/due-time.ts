import { callBackBy, type ClinicCalendar } from '../clinic/promise';
import { type Urgency } from '../feedback/urgency';
import { instantOf } from '../time/zoned-time';

const MINUTE = 60_000;

/** How long a follow-up may wait for somebody, by urgency, in minutes. After 5 minutes an emergency goes to the next person on duty. */
const WAIT_MINUTES: Record<Urgency, number> = { emergency: 5, urgent: 60, follow_up: 24 * 60, none: 24 * 60 };

/** Minutes until somebody must have looked. */
export const waitMinutes = (urgency: Urgency): number => WAIT_MINUTES[urgency];

/** When somebody must have looked at what came up at `now`. */
export const dueIn = (urgency: Urgency, now: Date): Date => new Date(now.getTime() + waitMinutes(urgency) * MINUTE);

/** How the due time of a task follows from when it comes up: at once, after what its urgency may wait, or the same and not after the visit has begun. */
export type DueRule = 'at_once' | 'by_urgency' | 'before_visit';

/** When a task that follows a rule is due; never before `now`. `visitAt`: null when no visit is known. */
export function dueBy(rule: DueRule, urgency: Urgency, now: Date, visitAt: Date | null): Date {
  switch (rule) {
    case 'at_once':
      return now;
    case 'by_urgency':
      return dueIn(urgency, now);
    case 'before_visit':
      return latest(now, earliest(dueIn(urgency, now), visitAt));
    default:
      return rule satisfies never;
  }
}

/** What can wait is due when the patient was told to expect it (`promisedBy`); what is urgent never waits for that. */
export const dueAsPromised = (urgency: Urgency, now: Date, promisedBy: Date | null): Date =>
  urgency === 'emergency' || urgency === 'urgent' ? dueIn(urgency, now) : (promisedBy ?? dueIn(urgency, now));

/** When staff must have tried to reach a patient whom no message reached: as the clinic's opening hours allow, else within a day. */
export function reachBy(calendar: ClinicCalendar, now: Date): Date {
  const by = callBackBy(calendar, now);
  return (by && instantOf(`${by.date}T${by.time}`, calendar.zone)) ?? dueIn('follow_up', now);
}

/** A person who is reached after the visit has begun is reached too late; with a visit that has begun already, or none, `by` holds. */
export const dueToReach = (now: Date, by: Date, visitAt: Date | null): Date =>
  visitAt !== null && visitAt > now ? earliest(by, visitAt) : by;

/** Where a change could not be told, staff ring before the patient sets out. */
const TELL_BEFORE_MS = 2 * 60 * MINUTE;

/** When staff must have told a change that is of no use to the patient after `neededBefore`: `by` at the latest, never before `now`. */
export const dueToTell = (now: Date, by: Date, neededBefore: Date): Date =>
  latest(now, earliest(by, new Date(neededBefore.getTime() - TELL_BEFORE_MS)));

/** When the task that lists several patients is due: whoever comes first must be rung first. */
export const dueOfList = (now: Date, by: Date, visits: readonly (Date | null)[]): Date =>
  visits.reduce<Date>((due, visitAt) => dueToReach(now, due, visitAt), by);

const earliest = (a: Date, b: Date | null): Date => (b !== null && b < a ? b : a);
const latest = (a: Date, b: Date): Date => (a > b ? a : b);
