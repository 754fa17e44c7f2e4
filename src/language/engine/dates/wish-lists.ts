import { startOf } from './calendar';
import { type Mention } from './moods';
import { firstOccurrence, type ResolveContext } from './resolve';
import { both, grainOf, isFinerThanDay, saysDay, type Term } from './term';

type OpenTerm = Extract<Term, { kind: 'after' | 'before' }>;

const isWish = ({ mood }: Mention): boolean => mood === 'wished' || mood === 'plain';

/**
 * Completes the wishes of a message from each other: an hour takes the day said elsewhere, or the appointment's; "Tuesday or Wednesday
 * of next week" is next week for both; "from Thursday to Friday" moves the appointment when Thursday is its day.
 */
export function completeMentions(mentions: Mention[], context: ResolveContext): Mention[] {
  const moved = mentions
    .filter(({ term }) => !(term.kind === 'after' && term.since === true))
    .map((mention) => withinItsDay(reversed({ ...mention, term: withoutOwnStart(mention.term, context) })));
  followOn(moved);
  shareLinked(moved);
  narrowWeeks(moved);
  return giveDays(moved, context);
}

/** "Not before Monday" and "away until Sunday" wish for what comes then; "not after 4pm" for what comes before. */
function reversed(mention: Mention): Mention {
  const { term, mood, afterwards } = mention;
  if (
    term.kind === 'before' &&
    (mood === 'refused' || mood === 'busy' || afterwards || (mood === 'plain' && lasts(term)))
  ) {
    return {
      ...mention,
      mood: lasts(term) ? 'back' : 'wished',
      term: { kind: 'after', of: term.of, inclusive: !term.inclusive },
    };
  }
  if (term.kind === 'after' && mood === 'refused') {
    return { ...mention, mood: 'wished', term: { kind: 'before', of: term.of, inclusive: !term.inclusive } };
  }
  return mention;
}

/** "I am in the village until Monday": without a word of wish, "until" says how long the patient is away. */
const lasts = (term: OpenTerm): boolean =>
  term.kind === 'before' && term.inclusive && term.deadline !== true && saysDay(term.of);

/** "Tomorrow or the day after", "not next week, the week after": counted from the time just said, not from the appointment. */
function followOn(mentions: Mention[]): void {
  for (let i = 1; i < mentions.length; i += 1) {
    const mention = mentions[i] as Mention;
    const { term: before } = mentions[i - 1] as Mention;
    const { term } = mention;
    if (
      term.kind === 'shift' &&
      term.anchor === 'appointment' &&
      term.unit === 'day' &&
      mention.linked &&
      grainOf(before) === 'day'
    ) {
      mention.term = { kind: 'offset', amount: term.amount, unit: 'day', from: before };
    } else if (
      term.kind === 'cycle' &&
      term.anchor === 'appointment' &&
      term.offset === 1 &&
      before.kind === 'cycle' &&
      before.unit === term.unit
    ) {
      mention.term = { ...before, offset: before.offset + 1 };
    }
  }
}

/** "From Thursday to Friday", "de 10h à 15h": when the first is the appointment's own time, only the second is wished. */
function withoutOwnStart(term: Term, context: ResolveContext): Term {
  const { appointment } = context;
  if (term.kind !== 'range' || appointment === undefined) return term;
  const own = startOf(appointment.moment, 'day');
  if (!saysDay(term.from)) {
    const from = firstOccurrence(term.from, { ...context, now: own });
    return from !== null && appointment.hasTime && from.start === appointment.moment ? term.to : term;
  }
  return firstOccurrence(term.from, context)?.start === own ? term.to : term;
}

/** What one member of a list says for all: the week, the month, the day of several hours. */
function shareLinked(mentions: Mention[]): void {
  for (let i = mentions.length - 1; i > 0; i -= 1) {
    const mention = mentions[i] as Mention;
    const previous = mentions[i - 1] as Mention;
    if (!mention.linked || !isWish(mention)) continue;
    previous.term = sharedFrom(mention.term, previous.term);
  }
  for (let i = 1; i < mentions.length; i += 1) {
    const mention = mentions[i] as Mention;
    const previous = mentions[i - 1] as Mention;
    if (mention.linked && isWish(mention) && isWish(previous)) mention.term = dayFrom(previous.term, mention.term);
  }
}

function sharedFrom(later: Term, earlier: Term): Term {
  if (
    later.kind === 'both' &&
    later.coarse.kind === 'cycle' &&
    later.coarse.unit !== 'day' &&
    earlier.kind === 'fields'
  ) {
    return both(later.coarse, earlier);
  }
  if (
    later.kind === 'fields' &&
    later.month !== undefined &&
    earlier.kind === 'fields' &&
    earlier.day !== undefined &&
    earlier.month === undefined
  ) {
    return { ...earlier, month: later.month, ...(later.year !== undefined ? { year: later.year } : {}) };
  }
  return dayFrom(later, earlier);
}

/** An hour beside a day with an hour is on that day. */
function dayFrom(source: Term, target: Term): Term {
  if (saysDay(target) || source.kind !== 'both' || !isFinerThanDay(source.fine) || !saysDay(source.coarse))
    return target;
  return both(source.coarse, target);
}

const isComingWhole = (term: Term): boolean =>
  term.kind === 'cycle' && (term.unit === 'week' || term.unit === 'month') && term.offset > 0;

/** "Next week is better. Tuesday?": a day said apart lies in the one week or month wished for. */
function narrowWeeks(mentions: Mention[]): void {
  const wide = mentions.filter((mention) => isWish(mention) && isComingWhole(mention.term));
  const days = mentions.filter(
    (mention) => isWish(mention) && mention.term.kind === 'fields' && grainOf(mention.term) === 'day',
  );
  const [only] = wide;
  if (only === undefined || wide.length > 1 || days.length === 0) return;
  for (const day of days) day.term = both(only.term, day.term);
  mentions.splice(mentions.indexOf(only), 1);
}

/** Hours and parts of the day said without a day belong to the days said without an hour, else to the appointment's day. */
function giveDays(mentions: Mention[], context: ResolveContext): Mention[] {
  const wishes = mentions.filter(isWish);
  const days = wishes.filter(
    ({ term }) => saysDay(term) && !isFinerThanDay(term) && term.kind !== 'after' && term.kind !== 'before',
  );
  const times = wishes.filter(({ term }) => !saysDay(term) && term.kind !== 'instant');
  if (days.length === 0 || times.length === 0) {
    return mentions.flatMap((mention) => onKnownDay(mention, context));
  }
  const joined = days.flatMap((day) => times.map((time) => joinedMention(day, time)));
  return [...mentions.filter((mention) => !days.includes(mention) && !times.includes(mention)), ...joined];
}

function joinedMention(day: Mention, time: Mention): Mention {
  const mood = day.mood === 'wished' || time.mood === 'wished' ? 'wished' : 'plain';
  return { ...day, mood, term: onDay(day.term, time.term) ?? day.term };
}

/** An hour alone is one of the day wished for so far, else of the appointment's. */
function onKnownDay(mention: Mention, context: ResolveContext): Mention[] {
  const { term } = mention;
  if (saysDay(term)) return [mention];
  if (term.kind === 'sameTime' && context.wish === undefined) return [];
  return knownDays(context).map((day) => {
    if (term.kind !== 'after' && term.kind !== 'before') return { ...mention, term: both(day, term) };
    return { ...mention, term: onDay(day, term) ?? { ...term, of: both(day, term.of) } };
  });
}

/** The days to which an hour alone may belong: those wished for so far, or the appointment's. */
export function knownDays({ wish, appointment }: ResolveContext): Term[] {
  if (wish !== undefined) return wish.days;
  return appointment === undefined ? [] : [{ kind: 'shift', amount: 0, unit: 'day', anchor: 'appointment' }];
}

/** "Friday after 2pm" stays on Friday: its afternoon. Null when the bound cuts through a half of the day. */
function onDay(day: Term, time: Term): Term | null {
  if (time.kind !== 'after' && time.kind !== 'before') return both(day, time);
  const part = halfOfDay(time);
  return part === null ? null : both(day, part);
}

function halfOfDay({ kind, of }: OpenTerm): Term | null {
  if (of.kind !== 'clock') return null;
  const hour = of.twelveHour && of.hour < 7 ? of.hour + 12 : of.hour;
  if (kind === 'after') return hour >= 12 ? { kind: 'part', part: 'afternoon' } : null;
  return hour <= 12 ? { kind: 'part', part: 'morning' } : null;
}

/** "Before noon on Friday" said in one piece. */
function withinItsDay(mention: Mention): Mention {
  const { term } = mention;
  if ((term.kind !== 'after' && term.kind !== 'before') || term.of.kind !== 'both') return mention;
  if (!saysDay(term.of.coarse) || isFinerThanDay(term.of.coarse)) return mention;
  const part = halfOfDay({ ...term, of: term.of.fine });
  return { ...mention, term: part === null ? term.of.coarse : both(term.of.coarse, part) };
}
