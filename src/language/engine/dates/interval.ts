import { add, DAY, type Grain, type Moment, type Unit } from './calendar';

/** A stretch of wall-clock time; `end` is exclusive. Open sides are absent. */
export interface Interval {
  start: Moment;
  end: Moment;
  grain: Grain;
  open?: 'start' | 'end';
}

/** Where to look for intervals: those that start in [start, end). */
export interface Span {
  start: Moment;
  end: Moment;
}

export const wholeDay = (day: Moment): Interval => ({ start: day, end: day + DAY, grain: 'day' });
export const unitInterval = (start: Moment, unit: Unit): Interval => ({ start, end: add(start, 1, unit), grain: unit });

const HALF = DAY / 2;

/** A wish without what is refused of it: "Friday, not in the morning" is its afternoon. A week or a month keeps its days; which of them are refused is said beside it. */
export const without = (wish: Interval, refused: readonly Interval[]): Interval[] =>
  refused.reduce<Interval[]>((left, no) => left.flatMap((one) => cut(one, no)), [wish]);

function cut(wish: Interval, no: Interval): Interval[] {
  if (wish.open !== undefined) return [wish];
  const [from, to] = [no.open === 'start' ? -Infinity : no.start, no.open === 'end' ? Infinity : no.end];
  const isHour = wish.grain === 'hour' || wish.grain === 'minute' || wish.grain === 'second';
  if (from <= wish.start && (to >= wish.end || (isHour && to > wish.start))) return [];
  const noon = wish.start + HALF;
  if (wish.grain !== 'day' || wish.end - wish.start > DAY) return [wish];
  if (from <= wish.start && to === noon) return [{ start: noon, end: wish.end, grain: 'part' }];
  return from === noon && to > noon ? [{ start: wish.start, end: noon, grain: 'part' }] : [wish];
}
