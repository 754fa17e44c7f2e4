import { type Locale } from '../../../domain/locale';
import {
  DAY,
  type Grain,
  isoDateOf,
  isoMonthOf,
  isoTimeOf,
  type Moment,
  parseWallClock,
  startOf,
  wallClockOf,
} from './calendar';
import { SERVED } from '../../packs/packs';
import { generalConvention } from './convention';
import { type Interval } from './interval';
import { type Node } from './nodes';
import { readPhrases } from './read-phrases';
import { firstOccurrence } from './resolve';
import { type Term } from './term';
import { wordSet } from '../../packs/rule-words';

/**
 * Reads the date or time a phrase names, in general writing (not a patient's wish: see parseWhen).
 *
 * In: the phrase, its language, `now` as local wall-clock time (ISO 8601 without offset). Figures are read month first
 * ("4/25") where the language writes them so and `dayFirst` is not set.
 * Out: ISO 8601, as precise as was said: `2013`, `2013-03`, `2013-03-01`, `2013-03-01T15:00`, `…T15:00:00`; a range as
 * `start..end` with both ends included (a week is Monday..Sunday, a quarter its months); `2013-03-08..` and `..2013-03-08`
 * when one side is open, with the day or hour that was named ("after the 8th", "from the 8th"); null when the phrase names no time.
 * Throws RangeError when `now` is not a wall-clock time.
 */
export function parseDate(
  text: string,
  { lang, now, dayFirst = false }: { lang: Locale; now: string; dayFirst?: boolean },
): string | null {
  const clock = parseWallClock(now);
  if (clock === null) throw new RangeError('now must be a local time such as 2026-03-09T09:00');
  const habits = SERVED[lang].dates.writing;
  const convention = generalConvention(dayFirst ? { ...habits, monthFirst: false } : habits);
  const { nodes } = readPhrases(text, lang, convention);
  const term = longestPhrase(nodes);
  if (term === null || nodes.some((node) => UNREAD.has(node.text))) return null;
  const context = { now: clock.moment, convention };
  if (term.kind === 'after' || term.kind === 'before') {
    const bound = firstOccurrence(term.of, context);
    return bound === null ? null : formatOpen(bound, term.kind);
  }
  const interval = firstOccurrence(term, context);
  return interval === null ? null : formatInterval(interval);
}

/** A zone would move the hour and "closest" the day, and neither is understood: better no value than a wrong one. */
const UNREAD = wordSet('dates', 'unread');

function longestPhrase(nodes: Node[]): Term | null {
  let best: Node | null = null;
  for (const node of nodes) {
    if (node.term !== undefined && (best === null || node.end - node.start > best.end - best.start)) best = node;
  }
  return best?.term ?? null;
}

function formatOpen({ start, grain }: Interval, side: 'after' | 'before'): string {
  const bound = isTimed(grain, start) ? isoTimeOf(start, grain === 'second') : isoDateOf(start);
  return side === 'after' ? `${bound}..` : `..${bound}`;
}

const isTimed = (grain: Grain, start: Moment): boolean => TIMED.has(grain) || start !== startOf(start, 'day');
const TIMED: ReadonlySet<Grain> = new Set(['second', 'minute', 'hour', 'part']);

function formatInterval({ start, end, grain }: Interval): string {
  const timed = isTimed(grain, start);
  const from = timed ? isoTimeOf(start, grain === 'second') : isoDateOf(start);
  switch (grain) {
    case 'second':
      return end - start <= 1 ? from : `${from}..${isoTimeOf(end, true)}`;
    case 'minute':
      return end - start <= 60 ? from : `${from}..${isoTimeOf(end)}`;
    case 'hour':
      return end - start <= 3600 ? from : `${from}..${isoTimeOf(end)}`;
    case 'part':
      return `${from}..${isoTimeOf(end)}`;
    case 'day':
    case 'weekend':
    case 'week': {
      const last = isoDateOf(end - DAY);
      return timed ? `${from}..${isoTimeOf(end)}` : last === from ? from : `${from}..${last}`;
    }
    case 'month':
    case 'quarter': {
      const last = isoMonthOf(end - DAY);
      const wholeMonths = wallClockOf(start).day === 1 && wallClockOf(end).day === 1;
      if (!wholeMonths) return `${from}..${isoDateOf(end - DAY)}`;
      return last === isoMonthOf(start) ? last : `${isoMonthOf(start)}..${last}`;
    }
    case 'year': {
      const [first, last] = [start, end - DAY].map((moment) => isoDateOf(moment).slice(0, 4));
      return first === last ? `${first}` : `${first}..${last}`;
    }
    default:
      return grain satisfies never;
  }
}
