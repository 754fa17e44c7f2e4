import {
  add,
  DAY,
  type Grain,
  type Moment,
  momentOf,
  startOf,
  type Unit,
  wallClockOf,
  WEEK,
  weekdayOf,
} from './calendar';
import { edgeOf, partOfDay, type Convention } from './convention';
import { type Interval, type Span, unitInterval, wholeDay } from './interval';
import { daysInSpan, eachDay, eachYear, easterSunday, season } from './recurrences';
import { type StandingWish } from './standing-wish';
import { type Anchor, grainOf, rankOf, saysDay, type Term } from './term';

export interface ResolveContext {
  now: Moment;
  /** The appointment the conversation is about. */
  appointment?: { moment: Moment; hasTime: boolean };
  /** What was wished for before this message. */
  wish?: StandingWish;
  convention: Convention;
}

const YEAR_SECONDS = 366 * DAY;
/** A weekday-and-day pair ("Thursday 15") recurs within 14 months; 29 February within 8 years, "Friday 29 February" within 40. */
const HORIZONS = [2 * DAY, 10 * DAY, 40 * DAY, 430 * DAY, 9 * YEAR_SECONDS, 41 * YEAR_SECONDS];

/**
 * The intervals of a term that start inside the span, earliest first. Recurring terms ("Tuesday") give one for each recurrence,
 * fixed ones ("tomorrow") at most one.
 */
function occurrences(term: Term, span: Span, context: ResolveContext): Interval[] {
  const inside = (intervals: (Interval | null)[]): Interval[] =>
    intervals.filter(
      (interval): interval is Interval =>
        interval !== null && interval.start >= span.start && interval.start < span.end,
    );
  const { convention } = context;
  switch (term.kind) {
    case 'fields':
      return daysInSpan(term, span);
    case 'clock':
      return inside(eachDay(span).flatMap((day) => clockOn(day, term))).filter((interval) =>
        isLikelyHour(interval, term, span, context),
      );
    case 'part':
      return inside(eachDay(span).map((day) => partOfDay(day, term.part, term.edge, convention)));
    case 'weekend':
      return inside(
        daysInSpan({ weekday: convention.weekend.weekday }, { start: startOf(span.start, 'day'), end: span.end }).map(
          ({ start }) => weekendFrom(start, convention),
        ),
      );
    case 'season':
      return inside(eachYear(span).map((year) => season(year, term.season)));
    case 'easter':
      return inside(eachYear(span).map((year) => wholeDay(easterSunday(year) + term.days * DAY)));
    case 'cycle':
    case 'run':
    case 'shift':
    case 'instant':
    case 'occurrence':
      return inside([fixedInterval(term, context)]);
    case 'vague':
      return [];
    case 'sameDay': {
      const { appointment } = context;
      return appointment === undefined ? [] : daysInSpan({ weekday: weekdayOf(appointment.moment) }, span);
    }
    case 'sameTime': {
      const { appointment } = context;
      if (appointment === undefined || !appointment.hasTime) return [];
      const timeOfDay = appointment.moment - startOf(appointment.moment, 'day');
      const days =
        span.end - span.start > DAY
          ? occurrences({ kind: 'sameDay' }, span, context).map(({ start }) => start)
          : eachDay(span);
      return inside(
        days.map((day) => ({ start: day + timeOfDay, end: day + timeOfDay + 60, grain: 'minute' as const })),
      );
    }
    case 'nth':
      return inside(wholes(term.within, span, context).map((whole) => nthWithin(term, whole, context)));
    case 'edge':
      return inside(wholes(term.of, span, context).map((whole) => edgeOf(whole, term.edge, convention)));
    case 'offset':
      return inside(
        wholes(term.from, widened(span, term), context).map((from) =>
          wholeDay(add(startOf(from.start, 'day'), term.amount, term.unit)),
        ),
      );
    case 'weekOf':
      return inside(wholes(term.of, span, context).map((of) => unitInterval(startOf(of.start, 'week'), 'week')));
    case 'both':
      return inside(wholes(coarseOf(term), span, context).flatMap((whole) => within(term.fine, whole, context)));
    case 'range':
      return inside(occurrences(term.from, span, context).map((from) => rangeFrom(from, term.to, context)));
    case 'after':
    case 'before':
      return occurrences(term.of, span, context).map((of) => opened(of, term));
    default:
      return term satisfies never;
  }
}

function widened(span: Span, { amount, unit }: Extract<Term, { kind: 'offset' }>): Span {
  return { start: add(span.start, -Math.abs(amount), unit), end: add(span.end, Math.abs(amount), unit) };
}

/** One side left open. An hour is a point: "after 3pm" starts at 15:00, not when the hour is over. */
function opened(of: Interval, { kind, inclusive }: Extract<Term, { kind: 'after' | 'before' }>): Interval {
  const point = of.grain === 'second' || of.grain === 'minute' || of.grain === 'hour';
  if (kind === 'after') return { ...of, start: inclusive || point ? of.start : of.end, open: 'end' };
  return { ...of, end: inclusive && !point ? of.end : of.start, open: 'start' };
}

type FixedTerm = Extract<Term, { kind: 'cycle' | 'run' | 'shift' | 'instant' | 'occurrence' }>;

/** The one interval of a term counted from now or from the appointment; null when there is no appointment to count from. */
function fixedInterval(term: FixedTerm, context: ResolveContext): Interval | null {
  switch (term.kind) {
    case 'cycle': {
      const anchor = anchorMoment(term.anchor, context);
      return anchor === null ? null : unitInterval(add(startOf(anchor, term.unit), term.offset, term.unit), term.unit);
    }
    case 'run': {
      const start = add(startOf(context.now, term.unit), term.from, term.unit);
      return { start, end: add(start, term.count, term.unit), grain: term.unit };
    }
    case 'shift':
      return shifted(term, context);
    case 'instant':
      return { start: context.now, end: context.now + 1, grain: 'second' };
    case 'occurrence':
      return nthOccurrence(term, context);
    default:
      return term satisfies never;
  }
}

/** Terms whose interval may start before the span yet reach into it: look back by the length of their grain. */
function wholes(term: Term, span: Span, context: ResolveContext): Interval[] {
  const reach: Partial<Record<Grain, number>> = {
    day: DAY,
    weekend: 3 * DAY,
    week: WEEK,
    month: 31 * DAY,
    quarter: 93 * DAY,
    year: YEAR_SECONDS,
  };
  return occurrences(term, { start: span.start - (reach[grainOf(term)] ?? DAY) * 2, end: span.end }, context);
}

/** "Monday in two weeks": a distance in weeks or longer, holding a day or more, means that whole week, month or year. */
function coarseOf({ coarse, fine }: Extract<Term, { kind: 'both' }>): Term {
  if (coarse.kind !== 'shift' || rankOf(coarse.unit) < rankOf('week') || rankOf(grainOf(fine)) < rankOf('day'))
    return coarse;
  return { kind: 'cycle', unit: coarse.unit, offset: coarse.amount, anchor: coarse.anchor };
}

/** What falls inside; "this evening at 2" has no such hour in the evening and is 14:00, the hour of the same half of the day. */
function within(fine: Term, whole: Interval, context: ResolveContext): Interval[] {
  const found = occurrences(fine, whole, context);
  if (found.length > 0 || fine.kind !== 'clock' || !fine.twelveHour || whole.grain !== 'part') return found;
  const day = startOf(whole.start, 'day');
  const start = whole.start < day + DAY / 2 ? day : day + DAY / 2;
  return occurrences(fine, { start, end: start + DAY / 2 }, context);
}

function clockOn(day: Moment, clock: Extract<Term, { kind: 'clock' }>): Interval[] {
  const hours = clock.twelveHour && clock.hour <= 12 ? [clock.hour % 12, (clock.hour % 12) + 12] : [clock.hour];
  const grain = clock.second !== undefined ? 'second' : clock.minute !== undefined ? 'minute' : 'hour';
  return hours.map((hour) => {
    const start = day + hour * 3600 + (clock.minute ?? 0) * 60 + (clock.second ?? 0);
    return { start, end: add(start, 1, grain), grain };
  });
}

/** Of the two readings of "at 5" a clinic's patient means the one in working hours, unless a part of the day was said with it. */
function isLikelyHour(
  interval: Interval,
  clock: Extract<Term, { kind: 'clock' }>,
  span: Span,
  context: ResolveContext,
): boolean {
  if (!context.convention.clinic || !clock.twelveHour || span.end - span.start < DAY) return true;
  const { hour } = wallClockOf(interval.start);
  return hour >= 7 && hour < 19;
}

function weekendFrom(day: Moment, convention: Convention): Interval {
  return { start: day + convention.weekend.hour * 3600, end: startOf(day, 'week') + WEEK, grain: 'weekend' };
}

/** Without an appointment, general writing counts "later" from now; a patient's wish stays open. */
function anchorMoment(anchor: Anchor, context: ResolveContext): Moment | null {
  if (anchor === 'now') return context.now;
  return context.appointment?.moment ?? (context.convention.clinic ? null : context.now);
}

/** A distance in hours keeps the minute, a distance in days or weeks names a day, one in months or years a month. */
function shifted(term: Extract<Term, { kind: 'shift' }>, context: ResolveContext): Interval | null {
  const anchor = anchorMoment(term.anchor, context);
  if (anchor === null) return null;
  const target = add(anchor, term.amount, term.unit);
  if (rankOf(term.unit) < rankOf('day')) {
    if (term.anchor === 'appointment' && context.appointment?.hasTime === false) return null;
    const grain = term.unit === 'second' ? 'second' : 'minute';
    return { start: target, end: add(target, 1, grain), grain };
  }
  const grain = context.convention.shiftGrain[term.unit] ?? 'day';
  return unitInterval(startOf(target, grain), grain);
}

function nthOccurrence(term: Extract<Term, { kind: 'occurrence' }>, context: ResolveContext): Interval | null {
  const anchor = anchorMoment(term.anchor, context);
  if (anchor === null) return null;
  const dayEnd = startOf(anchor, 'day') + (term.countsToday === true ? 0 : DAY);
  for (const horizon of HORIZONS) {
    if (term.nth >= 0) {
      const start = rankOf(grainOf(term.of)) >= rankOf('day') ? dayEnd : anchor + 1;
      const found = occurrences(term.of, { start, end: anchor + horizon }, context)[term.nth];
      if (found !== undefined) return found;
    } else {
      const past = occurrences(term.of, { start: anchor - horizon, end: anchor }, context);
      const found = past.filter((interval) => interval.end <= anchor).at(term.nth);
      if (found !== undefined) return found;
    }
  }
  return null;
}

function nthWithin(term: Extract<Term, { kind: 'nth' }>, whole: Interval, context: ResolveContext): Interval | null {
  if (term.of === 'sevenDays') return sevenDays(term.n, whole);
  const parts = typeof term.of === 'string' ? unitsWithin(whole, term.of) : occurrences(term.of, whole, context);
  return (term.n > 0 ? parts[term.n - 1] : parts.at(term.n)) ?? null;
}

/** "The first week of April", said of days: the 1st to the 7th; the last week is the last seven days. */
function sevenDays(n: number, whole: Interval): Interval | null {
  const start = n > 0 ? whole.start + (n - 1) * WEEK : whole.end + n * WEEK;
  return start < whole.start || start >= whole.end
    ? null
    : { start, end: Math.min(start + WEEK, whole.end), grain: 'day' };
}

/** A week counts to the month or year in which it starts. */
function unitsWithin(whole: Interval, unit: Unit): Interval[] {
  const units: Interval[] = [];
  let start = startOf(whole.start, unit);
  if (start < whole.start) start = add(start, 1, unit);
  for (; start < whole.end && units.length < 400; start = add(start, 1, unit)) units.push(unitInterval(start, unit));
  return units;
}

function rangeFrom(from: Interval, to: Term, context: ResolveContext): Interval | null {
  const clockTime = !saysDay(to);
  for (const horizon of HORIZONS) {
    const end = occurrences(to, { start: from.start + 1, end: from.start + horizon }, context)[0];
    if (end !== undefined)
      return { start: from.start, end: clockTime ? end.start : end.end, grain: clockTime ? end.grain : from.grain };
  }
  return null;
}

/** The first interval of a term that is not over at `now`; a term fixed in the past ("3 March 2009", "yesterday") gives that one. */
export function firstOccurrence(term: Term, context: ResolveContext): Interval | null {
  if (term.kind === 'after' || term.kind === 'before') {
    const of = firstOccurrence(term.of, context);
    return of === null ? null : opened(of, term);
  }
  const fixed = fixedSpan(term, context);
  if (fixed !== null) {
    const found = occurrences(term, { start: fixed.start - LOOK_BACK, end: fixed.end }, context);
    return found.find((interval) => isAhead(interval, term, context.now)) ?? found.at(-1) ?? null;
  }
  const from = earliestStart(term, context);
  for (const horizon of HORIZONS) {
    const found = occurrences(term, { start: from, end: context.now + horizon }, context).find((interval) =>
      isAhead(interval, term, context.now),
    );
    if (found !== undefined) return found;
  }
  return null;
}

/** A week or month counted to a fixed time may begin before it. */
const LOOK_BACK = 32 * DAY;
const NOWHERE: Span = { start: 0, end: 0 };

/** The time within which a term lies when it does not recur: a year that was said, or a count from now. Null for what comes round. */
function fixedSpan(term: Term, context: ResolveContext): Span | null {
  switch (term.kind) {
    case 'fields':
      return term.year === undefined ? null : { start: momentOf(term.year, 1, 1), end: momentOf(term.year + 1, 1, 1) };
    case 'cycle':
    case 'shift':
    case 'run':
    case 'instant':
    case 'occurrence':
      return fixedInterval(term, context) ?? NOWHERE;
    case 'sameDay': {
      const day = startOf(context.appointment?.moment ?? 0, 'day');
      return { start: day + LOOK_BACK, end: day + DAY };
    }
    case 'nth':
      return fixedSpan(term.within, context);
    case 'edge':
    case 'weekOf':
    case 'after':
    case 'before':
      return fixedSpan(term.of, context);
    case 'range':
      return fixedSpan(term.from, context);
    case 'offset': {
      const from = fixedSpan(term.from, context);
      return from === null ? null : widened(from, term);
    }
    case 'both':
      return fixedSpan(coarseOf(term), context) ?? fixedSpan(term.fine, context);
    case 'clock':
    case 'part':
    case 'weekend':
    case 'season':
    case 'easter':
    case 'sameTime':
    case 'vague':
      return null;
    default:
      return term satisfies never;
  }
}

/** Recurring terms are looked for from today, or from as far back as one that is still going may have begun. */
function earliestStart(term: Term, context: ResolveContext): Moment {
  const today = startOf(context.now, 'day');
  if (term.kind === 'weekend') return today - WEEK;
  return rankOf(grainOf(term)) > rankOf('day') ? today - YEAR_SECONDS : today;
}

function isAhead(interval: Interval, term: Term, now: Moment): boolean {
  if (bareWeekday(term)) return startOf(interval.start, 'day') > now;
  return interval.grain === 'hour' || interval.grain === 'minute' || interval.grain === 'second'
    ? interval.start >= now
    : interval.end > now;
}

/** "Tuesday", said on a Tuesday, is the next one; "Tuesday 12", "today" and "this week's Tuesday" are not. */
function bareWeekday(term: Term): boolean {
  if (term.kind === 'both') return bareWeekday(term.coarse);
  if (term.kind === 'range') return bareWeekday(term.from);
  return term.kind === 'fields' && term.weekday !== undefined && term.day === undefined && term.month === undefined;
}
