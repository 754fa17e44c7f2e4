import { clockChange, offsetAt } from '../time/zoned-time';

/** Minutes after midnight on the clinic's wall clock, end not included: 07:30-17:00 is { from: 450, to: 1020 }; a day ends at 1440. */
export interface MinuteRange {
  from: number;
  to: number;
}

/** A day on the clinic's wall clock. */
export interface WallDay {
  /** YYYY-MM-DD */
  date: string;
  /** ISO: 1 Monday … 7 Sunday */
  weekday: number;
}

/** The ranges of a day that count (open, or allowed), sorted and apart from each other. */
export type RangesOfDay = (day: WallDay) => readonly MinuteRange[];

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** A clinic that has no opening in this time has none that a promise could name. */
const SEARCH_DAYS = 400;

/** Milliseconds that `zone` is ahead of UTC at an instant. */
function aheadAt(zone: string, at: number): number {
  const minutes = offsetAt(at, zone);
  if (Number.isNaN(minutes)) throw new RangeError(`not a time zone: ${zone}`);
  return minutes * MINUTE;
}

function dayOf(dayNumber: number): WallDay {
  // Day 0 of the epoch was a Thursday.
  return { date: new Date(dayNumber * DAY).toISOString().slice(0, 10), weekday: ((((dayNumber + 3) % 7) + 7) % 7) + 1 };
}

/** What the clock and calendar on the clinic's wall show at an instant. `minute` counts from midnight. */
export function wallClock(zone: string, at: Date): WallDay & { minute: number } {
  const wall = at.getTime() + aheadAt(zone, at.getTime());
  const dayNumber = Math.floor(wall / DAY);
  return { ...dayOf(dayNumber), minute: Math.floor((wall - dayNumber * DAY) / MINUTE) };
}

/** 450 → '07:30'. */
export const clockTime = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** '07:30' → 450, '24:00' → 1440 (the end of a day); null when it is not such a time. */
export function minuteOf(time: string): number | null {
  const match = /^([01]?\d|2[0-4])[:hH]([0-5]\d)$/.exec(time.trim());
  if (!match) return null;
  const minute = Number(match[1]) * 60 + Number(match[2]);
  return minute <= 1440 ? minute : null;
}

/** Whether an instant lies in one of the ranges of its day. */
export function isInside(zone: string, ranges: RangesOfDay, at: Date): boolean {
  const now = wallClock(zone, at);
  return ranges(now).some((range) => now.minute >= range.from && now.minute < range.to);
}

/** First wall time at or after `wall` inside a range; both in ms of a clock that knows no daylight saving. */
function nextWall(ranges: RangesOfDay, wall: number): number | null {
  const first = Math.floor(wall / DAY);
  for (let dayNumber = first; dayNumber <= first + SEARCH_DAYS; dayNumber += 1) {
    for (const range of ranges(dayOf(dayNumber))) {
      if (dayNumber * DAY + range.to * MINUTE > wall) return Math.max(wall, dayNumber * DAY + range.from * MINUTE);
    }
  }
  return null;
}

/** Last wall time at or before `wall` inside a range, on the full minute unless it is `wall` itself. */
function previousWall(ranges: RangesOfDay, wall: number): number | null {
  const first = Math.floor(wall / DAY);
  for (let dayNumber = first; dayNumber >= first - SEARCH_DAYS; dayNumber -= 1) {
    for (const range of [...ranges(dayOf(dayNumber))].reverse()) {
      if (dayNumber * DAY + range.from * MINUTE > wall) continue;
      const lastMinute = dayNumber * DAY + (range.to - 1) * MINUTE;
      return wall < lastMinute + MINUTE ? wall : lastMinute;
    }
  }
  return null;
}

/** First instant at or after `at` inside a range; `at` itself when it is inside; null when there is none in 400 days. */
export function nextInside(zone: string, ranges: RangesOfDay, at: Date): Date | null {
  let from = at.getTime();
  for (;;) {
    const offset = aheadAt(zone, from);
    const wall = nextWall(ranges, from + offset);
    const found = wall === null ? null : wall - offset;
    const change = clockChange(zone, from, found ?? from + SEARCH_DAYS * DAY);
    if (found !== null && (change === null || found < change)) return new Date(found);
    // The clock changes on the way: look again from there. Times it skips or shows twice come out right.
    if (change === null || change - at.getTime() > SEARCH_DAYS * DAY) return null;
    from = change;
  }
}

/** Last instant at or before `at` inside a range, on the full minute; `at` itself when it is inside; null when there is none in 400 days. */
export function previousInside(zone: string, ranges: RangesOfDay, at: Date): Date | null {
  if (isInside(zone, ranges, at)) return at;
  const offset = aheadAt(zone, at.getTime());
  const wall = previousWall(ranges, at.getTime() + offset);
  if (wall === null) return null;
  const found = wall - offset;
  const foundOffset = aheadAt(zone, found);
  if (foundOffset === offset) return new Date(found);
  // The clock changed in between: the same wall time under the offset of that day, or the minute before a gap.
  const corrected = new Date(wall - foundOffset);
  if (corrected <= at && isInside(zone, ranges, corrected)) return corrected;
  const change = clockChange(zone, Math.min(found, corrected.getTime()) - DAY, at.getTime());
  return change === null ? null : previousInside(zone, ranges, new Date(change - MINUTE));
}

/** The instant reached after `minutes` spent inside the ranges, counted from `at`; null when the ranges run out. */
export function afterMinutesInside(zone: string, ranges: RangesOfDay, at: Date, minutes: number): Date | null {
  let left = minutes;
  let from = nextInside(zone, ranges, at);
  while (from !== null) {
    const now = wallClock(zone, from);
    const range = ranges(now).find((each) => now.minute >= each.from && now.minute < each.to);
    if (!range) return null;
    const rest = range.to - now.minute;
    if (left <= rest) return new Date(from.getTime() + left * MINUTE);
    left -= rest;
    from = nextInside(zone, ranges, new Date(from.getTime() + rest * MINUTE));
  }
  return null;
}
