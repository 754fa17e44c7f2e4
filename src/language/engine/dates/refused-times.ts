import { DAY, startOf, weekdayOf } from './calendar';
import { type Interval } from './interval';
import { type Mention } from './moods';
import { firstOccurrence, type ResolveContext } from './resolve';
import { both, isFinerThanDay, isMomentsAway, saysDay, type Term } from './term';
import { knownDays } from './wish-lists';
import { readings } from './wish-readings';

/**
 * The times a message refuses ("pas jeudi", "I can't do mornings", "pas avant 17h") or says to be taken ("je travaille jusqu'à 16h", "exam on Friday"),
 * and what a wish leaves out by its own words ("seulement après 16h"). Times that are over refuse nothing.
 */
export function refusedTimes(mentions: readonly Mention[], context: ResolveContext): Interval[] {
  return mentions
    .flatMap((mention) =>
      regionOf(mention).flatMap((term) =>
        mention.given === true && isOwnWeekday(term, context) ? [term] : onDays(term, mentions, context),
      ),
    )
    .flatMap((term) => intervalsOf(term, context))
    .filter(({ end, open }) => open === 'end' || end > context.now);
}

/** The term of what is refused; none when the mention refuses nothing. */
function regionOf({ term, mood, busy, doubtful, given }: Mention): Term[] {
  if (
    doubtful === true ||
    term.kind === 'instant' ||
    term.kind === 'vague' ||
    term.kind === 'sameTime' ||
    isMomentsAway(term)
  )
    return [];
  switch (mood) {
    case 'refused':
      return [given === true && term.kind === 'clock' ? { minute: 0, ...term } : term];
    case 'busy':
      if (busy === 'past') return [];
      return busy === 'closing' && isFinerThanDay(term) && term.kind !== 'before' && term.kind !== 'after'
        ? [{ kind: 'before', of: term, inclusive: false }]
        : [term];
    case 'wished':
    case 'plain':
      return leftOut(term);
    case 'back':
      return [];
    default:
      return mood satisfies never;
  }
}

/** "After 4 pm", which a wish can only say as the afternoon, leaves out what is earlier. */
function leftOut(term: Term): Term[] {
  const open = term.kind === 'both' ? term.fine : term;
  if ((open.kind !== 'after' && open.kind !== 'before') || (open.kind === 'after' && open.since === true)) return [];
  if ((open.of.kind === 'both' ? open.of.fine : open.of).kind !== 'clock') return [];
  const rest: Term = { kind: open.kind === 'after' ? 'before' : 'after', of: open.of, inclusive: false };
  return [term.kind === 'both' ? both(term.coarse, rest) : rest];
}

/** An hour alone is one of the days named with it, else of the day wished for before, else of the appointment's. */
function onDays(term: Term, mentions: readonly Mention[], context: ResolveContext): Term[] {
  if (saysDay(term)) return [inWishedTime(term, mentions)];
  const named = mentions.filter(
    ({ term: other, mood }) =>
      (mood === 'wished' || mood === 'plain') &&
      saysDay(other) &&
      !isFinerThanDay(other) &&
      other.kind !== 'after' &&
      other.kind !== 'before',
  );
  const days = named.length > 0 ? named.map(({ term: day }) => day) : knownDays(context);
  if (term.kind !== 'after' && term.kind !== 'before') return days.map((day) => both(day, term));
  return days.map((day) => ({ ...term, of: both(day, term.of) }));
}

/** The Thursday of "next week instead of Thursday" is the visit's. */
const isOwnWeekday = (term: Term, { appointment }: ResolveContext): boolean =>
  appointment !== undefined &&
  term.kind === 'fields' &&
  term.day === undefined &&
  term.weekday === weekdayOf(appointment.moment);

/** "La semaine prochaine sauf mardi": that week's Tuesday. */
function inWishedTime(term: Term, mentions: readonly Mention[]): Term {
  if (term.kind !== 'fields' || term.weekday === undefined || term.day !== undefined) return term;
  const [wide, another] = mentions.filter(
    ({ term: other, mood }) =>
      (mood === 'wished' || mood === 'plain') && other.kind === 'cycle' && other.unit === 'week' && other.offset > 0,
  );
  return wide === undefined || another !== undefined ? term : both(wide.term, term);
}

/** "Before 14:00 on Friday" refuses that morning, not the days before it. */
function intervalsOf(term: Term, context: ResolveContext): Interval[] {
  if (term.kind !== 'before' && term.kind !== 'after') return readings(term, context);
  const interval = firstOccurrence(term, context);
  if (interval === null) return [];
  const timed = interval.grain === 'hour' || interval.grain === 'minute';
  if (!timed || term.of.kind !== 'both' || term.of.coarse.kind === 'shift') return [interval];
  const edge = term.kind === 'before' ? interval.end : interval.start;
  const day = startOf(edge, 'day');
  return [
    term.kind === 'before' ? { start: day, end: edge, grain: 'hour' } : { start: edge, end: day + DAY, grain: 'hour' },
  ];
}
