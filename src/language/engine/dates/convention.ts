import { add, DAY, type Moment, startOf, type Unit } from './calendar';
import { type Interval } from './interval';
import { type Edge, type PartOfDay } from './term';

/** The agreed boundaries of vague words. Two sets exist because a patient's wish and the Duckling benchmark draw them differently. */
export interface Convention {
  /** "4/25": month first as in the United States, or day first as in Cameroon and Europe. */
  monthFirst: boolean;
  /** A patient writes to a clinic: it is not open at night ("at 3" is 15:00), and "a week later" counts from the appointment. */
  clinic: boolean;
  /** ISO weekday and hour at which a weekend begins. */
  weekend: { weekday: number; hour: number };
  /** What "in two weeks" names: a day, or something wider. */
  shiftGrain: Partial<Record<Unit, Unit>>;
  /** Hours of each part of the day: [from, to). */
  parts: Readonly<Record<PartOfDay, readonly [number, number]>>;
  /** ISO weekday with which "the end of the week" begins. */
  lateWeek: number;
  /** Day of the month with which "the end of the month" begins. */
  lateMonth: number;
}

const PARTS = {
  morning: [0, 12],
  midday: [12, 14],
  afternoon: [12, 19],
  evening: [18, 24],
  night: [18, 24],
  day: [6, 21],
} as const;

/** How patients use them (end of the month from the 25th, end of the week from Thursday, weekend without Friday). */
export const WISH: Convention = {
  monthFirst: false,
  clinic: true,
  weekend: { weekday: 6, hour: 0 },
  shiftGrain: { year: 'month', quarter: 'month' },
  parts: { ...PARTS, evening: [16, 24] },
  lateWeek: 4,
  lateMonth: 25,
};

/** General writing, by Duckling's boundaries (github.com/facebook/duckling, Duckling/Time/{EN,FR}/Rules.hs). */
const GENERAL: Convention = {
  monthFirst: false,
  clinic: false,
  weekend: { weekday: 5, hour: 18 },
  shiftGrain: { year: 'month', quarter: 'month' },
  parts: PARTS,
  lateWeek: 5,
  lateMonth: 21,
};

/** How general writing in a language differs: figures month first, the hour at which the morning begins. */
export interface WritingHabits {
  monthFirst?: boolean;
  morningFrom?: number;
}

/** The agreed boundaries of general writing in a language. */
export const generalConvention = ({ monthFirst = false, morningFrom = 0 }: WritingHabits): Convention => ({
  ...GENERAL,
  monthFirst,
  parts: { ...PARTS, morning: [morningFrom, 12] },
});

/** Hours of "early morning" and its like; what is not listed is the whole part. */
const EDGES: Readonly<Partial<Record<PartOfDay, Readonly<Partial<Record<Edge, readonly [number, number]>>>>>> = {
  morning: { early: [0, 9], start: [7, 9], middle: [9, 11], late: [10, 12] },
  afternoon: { early: [12, 14], start: [12, 14], middle: [15, 17], late: [17, 19] },
  evening: { early: [18, 21], start: [18, 21], middle: [19, 22], late: [21, 24] },
  night: { early: [18, 21], start: [18, 21], middle: [21, 24], late: [21, 24] },
  midday: { early: [10, 12], late: [13, 17] },
  day: { early: [6, 10], start: [6, 10], middle: [11, 16], late: [17, 21] },
};

export function partOfDay(day: Moment, part: PartOfDay, edge: Edge | undefined, convention: Convention): Interval {
  const [from, to] = (edge === undefined ? undefined : EDGES[part]?.[edge]) ?? convention.parts[part];
  return { start: day + from * 3600, end: day + to * 3600, grain: 'part' };
}

/** Beginning, middle or end of a day, week, weekend, month, quarter or year. */
export function edgeOf(whole: Interval, edge: Edge, convention: Convention): Interval {
  const { start } = whole;
  const days = (from: number, to: number): Interval => ({
    start: start + (from - 1) * DAY,
    end: Math.min(start + to * DAY, whole.end),
    grain: 'day',
  });
  const months = (from: number, to: number): Interval => ({
    start: add(start, from - 1, 'month'),
    end: add(start, to, 'month'),
    grain: 'month',
  });
  const pick = (first: Interval, middle: Interval, last: Interval): Interval =>
    edge === 'middle' ? middle : edge === 'late' || edge === 'secondHalf' ? last : first;
  switch (whole.grain) {
    case 'week':
      return pick(days(1, 2), days(3, 4), days(convention.lateWeek, 7));
    case 'month':
      if (edge === 'firstHalf') return days(1, 14);
      if (edge === 'secondHalf') return days(15, 31);
      return pick(days(1, 10), days(11, 20), days(convention.lateMonth, 31));
    case 'quarter':
      return pick(months(1, 1), months(2, 2), months(3, 3));
    case 'year':
      return pick(months(1, 2), months(6, 7), months(11, 12));
    case 'day':
      return partOfDay(startOf(start, 'day'), 'day', edge, convention);
    case 'second':
    case 'minute':
    case 'hour':
    case 'part':
    case 'weekend':
      return thirds(whole, edge);
    default:
      return whole.grain satisfies never;
  }
}

function thirds(whole: Interval, edge: Edge): Interval {
  const third = Math.floor((whole.end - whole.start) / 3);
  const index = { early: 0, start: 0, firstHalf: 0, middle: 1, late: 2, secondHalf: 2 }[edge];
  return { start: whole.start + index * third, end: whole.start + (index + 1) * third, grain: whole.grain };
}
