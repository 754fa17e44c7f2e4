import { type Grain, type Unit } from './calendar';

/** What a phrase is counted from: the moment of writing, or the appointment the conversation is about. */
export type Anchor = 'now' | 'appointment';

export type PartOfDay = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night' | 'day';
/** `start` is "the beginning of", `early` "early in": the early morning begins before the working day does. */
export type Edge = 'early' | 'start' | 'middle' | 'late' | 'firstHalf' | 'secondHalf';

/** Parts of a calendar date that were said; what was not said is absent. */
export interface DateFields {
  /** ISO weekday, 1 is Monday. */
  weekday?: number;
  day?: number;
  month?: number;
  year?: number;
}

/** The meaning of a phrase about time, before it is resolved against now and the appointment. */
export type Term =
  | ({ kind: 'fields' } & DateFields)
  /** twelveHour: the half of the day was not said ("at 5"). `bare`: a number alone ("8 rather than 10"), which may as well be a day. */
  | { kind: 'clock'; hour: number; minute?: number; second?: number; twelveHour: boolean; bare?: true }
  | { kind: 'part'; part: PartOfDay; edge?: Edge }
  /** This, next or last unit of the calendar: offset 0, 1, −1. */
  | { kind: 'cycle'; unit: Unit; offset: number; anchor: Anchor }
  /** A distance: "in two hours" from now, "an hour later" from the appointment. `rough`: of halves, so to the week rather than the day. */
  | { kind: 'shift'; amount: number; unit: Unit; anchor: Anchor; rough?: true }
  /** Several whole units in a row: "next three days". `vague`: to some the last of them ("I come next two weeks"). */
  | { kind: 'run'; unit: Unit; from: number; count: number; vague?: true }
  | { kind: 'weekend' }
  | { kind: 'season'; season: 'spring' | 'summer' | 'autumn' | 'winter' }
  | { kind: 'easter'; days: number }
  /** nth 0 is the first one after now (or after the appointment), −1 the one before. `vague`: speakers disagree ("next Friday"). */
  | { kind: 'occurrence'; of: Term; nth: number; anchor: Anchor; vague: boolean; countsToday?: true }
  /** n-th of a unit, a run of seven days, or a named day inside a longer time; negative n counts from its end. */
  | { kind: 'nth'; n: number; of: Term | Unit | 'sevenDays'; within: Term }
  | { kind: 'edge'; edge: Edge; of: Term }
  /** A distance from another term: "le lendemain du 13 février", "mercredi en huit". */
  | { kind: 'offset'; amount: number; unit: Unit; from: Term }
  /** The week that holds a day: "the week of the 16th". */
  | { kind: 'weekOf'; of: Term }
  /** Both hold: a day in a week, an hour on a day. */
  | { kind: 'both'; coarse: Term; fine: Term }
  | { kind: 'range'; from: Term; to: Term }
  /** `since`: said of what has lasted ("depuis hier"). */
  | { kind: 'after'; of: Term; inclusive: boolean; since?: true }
  /** `deadline`: "by Friday" says when it must be over, "until Friday" how long something lasts. */
  | { kind: 'before'; of: Term; inclusive: boolean; deadline?: true }
  /** "the same day": the appointment's day; within another week, its weekday there. */
  | { kind: 'sameDay' }
  /** "at the same time": the hour of the appointment. */
  | { kind: 'sameTime' }
  /** "right now". */
  | { kind: 'instant' }
  /** Said too loosely to act on: "in a few days". */
  | { kind: 'vague' };

const RANK: Readonly<Record<Grain, number>> = {
  second: 0,
  minute: 0,
  hour: 0,
  part: 1,
  day: 2,
  weekend: 3,
  week: 4,
  month: 5,
  quarter: 6,
  year: 7,
};

/** The finest grain a term speaks of; an edge ("end of the week") ranks between its whole and that whole's parts. */
export function grainOf(term: Term): Grain {
  switch (term.kind) {
    case 'fields':
      if (term.day !== undefined || term.weekday !== undefined) return 'day';
      return term.month !== undefined ? 'month' : 'year';
    case 'clock':
      return term.second !== undefined ? 'second' : 'minute';
    case 'part':
      return 'part';
    case 'cycle':
    case 'shift':
    case 'run':
      return term.unit;
    case 'weekend':
      return 'weekend';
    case 'season':
      return 'quarter';
    case 'easter':
    case 'offset':
    case 'sameDay':
    case 'vague':
      return 'day';
    case 'occurrence':
    case 'after':
    case 'before':
      return grainOf(term.of);
    case 'nth':
      if (term.of === 'sevenDays') return 'week';
      return typeof term.of === 'string' ? term.of : grainOf(term.of);
    case 'edge':
      return grainOf(term.of) === 'part' || grainOf(term.of) === 'day' ? 'part' : 'weekend';
    case 'weekOf':
      return 'week';
    case 'both':
      return grainOf(term.fine);
    case 'range':
      return grainOf(term.to);
    case 'sameTime':
    case 'instant':
      return 'minute';
    default:
      return term satisfies never;
  }
}

export const rankOf = (grain: Grain): number => RANK[grain];
export const isFinerThanDay = (term: Term): boolean => rankOf(grainOf(term)) < RANK.day;

/** Whether the term says on which day, week, month or year it is, and not only the hour or the part of the day. */
export function saysDay(term: Term): boolean {
  switch (term.kind) {
    case 'clock':
    case 'part':
    case 'sameTime':
      return false;
    case 'both':
      return saysDay(term.coarse) || saysDay(term.fine);
    case 'edge':
    case 'occurrence':
    case 'after':
    case 'before':
      return saysDay(term.of);
    case 'range':
      return saysDay(term.from) || saysDay(term.to);
    default:
      return true;
  }
}

/** "In ten minutes", "d'ici 10 minutes" says when the patient arrives, not which other time is wished or refused. */
export function isMomentsAway(term: Term): boolean {
  if (term.kind === 'before' || term.kind === 'after') return isMomentsAway(term.of);
  return term.kind === 'shift' && term.anchor === 'now' && (term.unit === 'minute' || term.unit === 'second');
}

/** Coarser term first, whichever way round they were said. */
export function both(a: Term, b: Term): Term {
  if (a.kind === 'fields' && b.kind === 'fields') return { ...a, ...b };
  return rankOf(grainOf(a)) >= rankOf(grainOf(b))
    ? { kind: 'both', coarse: a, fine: b }
    : { kind: 'both', coarse: b, fine: a };
}
