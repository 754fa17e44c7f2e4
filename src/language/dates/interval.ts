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
