import { DAY, daysInMonth, type Moment, momentOf, startOf, wallClockOf, WEEK, weekdayOf } from './calendar';
import { type Interval, type Span, unitInterval, wholeDay } from './interval';
import { type DateFields } from './term';

/** Days, months or years with the given parts that start inside the span, earliest first. */
export function daysInSpan(fields: DateFields, span: Span): Interval[] {
  const found: Interval[] = [];
  const from = wallClockOf(span.start);
  const last = wallClockOf(span.end);
  for (let year = fields.year ?? from.year; year <= (fields.year ?? last.year); year += 1) {
    if (fields.month === undefined && fields.day === undefined && fields.weekday === undefined) {
      found.push(unitInterval(momentOf(year, 1, 1), 'year'));
      continue;
    }
    for (let month = fields.month ?? 1; month <= (fields.month ?? 12); month += 1) {
      const monthStart = momentOf(year, month, 1);
      if (monthStart >= span.end || monthStart + 31 * DAY < span.start) continue;
      if (fields.day === undefined && fields.weekday === undefined) found.push(unitInterval(monthStart, 'month'));
      else found.push(...daysOf(fields, year, month));
    }
  }
  return found.filter((interval) => interval.start >= span.start && interval.start < span.end);
}

function daysOf(fields: DateFields, year: number, month: number): Interval[] {
  const first = momentOf(year, month, 1);
  const length = daysInMonth(year, month);
  if (fields.day !== undefined) {
    const day = first + (fields.day - 1) * DAY;
    const exists = fields.day <= length && (fields.weekday === undefined || weekdayOf(day) === fields.weekday);
    return exists ? [wholeDay(day)] : [];
  }
  const days: Interval[] = [];
  const weekday = fields.weekday ?? 1;
  for (let day = first + ((weekday - weekdayOf(first) + 7) % 7) * DAY; day < first + length * DAY; day += WEEK)
    days.push(wholeDay(day));
  return days;
}

export function eachDay(span: Span): Moment[] {
  const days: Moment[] = [];
  for (let day = startOf(span.start, 'day'); day < span.end && days.length < 1000; day += DAY) days.push(day);
  return days;
}

export function eachYear(span: Span): number[] {
  const first = wallClockOf(span.start).year - 1;
  return Array.from({ length: wallClockOf(span.end).year - first + 1 }, (_, index) => first + index);
}

/** Astronomical seasons to the nearest usual day (20 March, 21 June, 23 September, 21 December). */
export function season(year: number, name: 'spring' | 'summer' | 'autumn' | 'winter'): Interval {
  const starts = {
    spring: momentOf(year, 3, 20),
    summer: momentOf(year, 6, 21),
    autumn: momentOf(year, 9, 23),
    winter: momentOf(year, 12, 21),
  };
  const ends = {
    spring: starts.summer,
    summer: starts.autumn,
    autumn: starts.winter,
    winter: momentOf(year + 1, 3, 20),
  };
  return { start: starts[name], end: ends[name], grain: 'quarter' };
}

/** Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): Moment {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return momentOf(year, Math.floor(f / 31), (f % 31) + 1);
}
