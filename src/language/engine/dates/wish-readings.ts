import { DAY, startOf, weekdayOf } from './calendar';
import { type Interval } from './interval';
import { firstOccurrence, type ResolveContext } from './resolve';
import { both, grainOf, isFinerThanDay, rankOf, saysDay, type Term } from './term';

/** Beyond this a pair like "Friday 14" is a slip of the pen, not a date months away. */
const FAR_DAYS = 45;
/** An appointment further away than this makes "Tuesday" or "the 20th" doubtful: from now, or around the appointment? */
const NEAR_DAYS = 8;
const FARTHEST_DAYS = 300;
/** Hours between which a bare number beside a weekday may be an hour. */
const OPENING = 7;
const CLOSING = 18;

/**
 * All intervals a wish may mean, most likely first. More than one when speakers disagree ("next Friday"), when the parts contradict
 * each other ("Friday 14" when the 14th is a Saturday), or when the appointment is far away: the bot then asks which.
 */
export function readings(term: Term, context: ResolveContext): Interval[] {
  const found: Interval[] = [];
  for (const variant of variants(term, context)) {
    const interval = firstOccurrence(variant, context);
    if (interval === null || isLongPast(variant, interval, context)) continue;
    if (
      !found.some(
        ({ start, end, grain }) => start === interval.start && end === interval.end && grain === interval.grain,
      )
    )
      found.push(interval);
  }
  return found;
}

/** "In 8 days" is in a week, "in 15 days" in two weeks, to those who think it in French. */
const IDIOMS: Readonly<Record<number, number>> = { 8: 1, 15: 2 };
const weeksAway = (amount: number): Term => ({ kind: 'shift', amount, unit: 'week', anchor: 'now' });

/** "The 4th of March" and "mardi gras", said after them without a year, are hardly next year's: the patient may have mistaken the month. */
function isLongPast(term: Term, interval: Interval, context: ResolveContext): boolean {
  const date = term.kind === 'both' ? term.coarse : term;
  const returns = date.kind === 'easter' || (date.kind === 'fields' && date.year === undefined);
  return returns && interval.start > context.now + FARTHEST_DAYS * DAY;
}

function variants(term: Term, context: ResolveContext): Term[] {
  switch (term.kind) {
    case 'both': {
      if (isHourOfLongTime(term)) return [term.coarse];
      if (isWeekAfter(term))
        return [term, { kind: 'occurrence', of: term.fine, nth: 0, anchor: 'appointment', vague: false }];
      const days =
        term.coarse.kind === 'fields' ? fieldVariants(term.coarse, context, true) : variants(term.coarse, context);
      const coarse = days.map((variant) => both(variant, term.fine));
      return firstOccurrence(term, context) === null ? [term.coarse, term.fine] : coarse;
    }
    case 'occurrence':
      return term.vague ? [term, ...otherOccurrence(term, context)] : [term];
    case 'offset':
      return term.from.kind === 'occurrence' ? variants(term.from, context).map((from) => ({ ...term, from })) : [term];
    case 'run':
      return term.vague === true
        ? [term, { kind: 'cycle', unit: term.unit, offset: term.count, anchor: 'now' }]
        : [term];
    case 'fields':
      return fieldVariants(term, context, false);
    case 'shift':
      if (term.rough === true) return [term, { kind: 'weekOf', of: term }];
      if (term.unit === 'day' && term.anchor === 'now' && IDIOMS[term.amount] !== undefined)
        return [term, weeksAway(IDIOMS[term.amount] ?? 0)];
      if (term.anchor === 'appointment' || (term.unit !== 'week' && term.unit !== 'month')) return [term];
      return [term, { kind: 'cycle', unit: term.unit, offset: term.amount, anchor: term.anchor }];
    case 'nth':
      return term.of === 'week' ? [{ ...term, of: 'sevenDays' }] : [term];
    default:
      return [term];
  }
}

/** "Next Friday" counted from next week on; "a fortnight on Monday", said on a Monday, counted from the next. */
function otherOccurrence(term: Extract<Term, { kind: 'occurrence' }>, context: ResolveContext): Term[] {
  if (term.countsToday !== true)
    return [both({ kind: 'cycle', unit: 'week', offset: term.nth + 1, anchor: 'now' }, term.of)];
  const { countsToday, ...later } = term;
  return countsToday && firstOccurrence(term, context)?.start === startOf(context.now, 'day') ? [later] : [];
}

/** "Any evening next week" is no evening in particular: the week alone is sure. */
const isHourOfLongTime = ({ coarse, fine }: Extract<Term, { kind: 'both' }>): boolean =>
  rankOf(grainOf(coarse)) > rankOf('day') && isFinerThanDay(fine) && !saysDay(fine) && fine.kind !== 'sameTime';

/** "Le vendredi suivant": in the week after the appointment, or the first Friday after it. */
const isWeekAfter = ({ coarse, fine }: Extract<Term, { kind: 'both' }>): boolean =>
  coarse.kind === 'cycle' &&
  coarse.anchor === 'appointment' &&
  coarse.unit === 'week' &&
  coarse.offset === 1 &&
  fine.kind === 'fields';

function fieldVariants(term: Extract<Term, { kind: 'fields' }>, context: ResolveContext, hourSaid: boolean): Term[] {
  const { weekday, ...date } = term;
  const interval = firstOccurrence(term, context);
  if (weekday !== undefined && date.day !== undefined) {
    const far = interval === null || interval.start > context.now + FAR_DAYS * DAY || interval.end <= context.now;
    return far ? mismatched(weekday, date, hourSaid) : [term];
  }
  const { appointment } = context;
  if (appointment === undefined || date.month !== undefined || appointment.moment - context.now < NEAR_DAYS * DAY)
    return [term];
  if (weekday !== undefined) return [term, inAppointmentsWeek(weekday, appointment.moment)];
  return date.day === undefined
    ? [term]
    : [term, both({ kind: 'cycle', unit: 'month', offset: 0, anchor: 'appointment' }, term)];
}

/** "Friday 11" when the 11th is no Friday: Friday at 11, or the 11th. */
function mismatched(
  weekday: number,
  date: Omit<Extract<Term, { kind: 'fields' }>, 'weekday'>,
  hourSaid: boolean,
): Term[] {
  const onWeekday: Term = { kind: 'fields', weekday };
  const hour = date.day ?? 0;
  if (hourSaid || date.month !== undefined || hour < OPENING || hour > CLOSING) return [date, onWeekday];
  return [both(onWeekday, { kind: 'clock', hour, twelveHour: false }), date];
}

function inAppointmentsWeek(weekday: number, appointment: number): Term {
  return {
    kind: 'shift',
    amount: weekday - weekdayOf(startOf(appointment, 'day')),
    unit: 'day',
    anchor: 'appointment',
  };
}
