import { type Locale } from '../../domain/patient/language';
import { DAY, type Moment, parseWallClock, startOf } from './calendar';
import { WISH } from './convention';
import { formatWish } from './format-wish';
import { type Interval } from './interval';
import { type Mention, readMentions } from './moods';
import { readPhrases } from './read-phrases';
import { firstOccurrence, type ResolveContext } from './resolve';
import { saysDay, type Term } from './term';
import { readings } from './wish-readings';
import { completeMentions } from './wish-lists';

export interface ParseWhenOptions {
  /** Language of the conversation; both languages are understood, this one decides where a word belongs to both. */
  lang: Locale;
  /** Local wall-clock time at the clinic, ISO 8601 without offset: 2026-03-09T09:00. */
  now: string;
  /** The appointment the conversation is about, in the same form; a date alone when it has no hour. */
  appointment?: string;
}

export interface When {
  /**
   * YYYY-MM-DD, …Thh:mm, …/AM, …/PM, YYYY-Www, YYYY-MM, a..b (ends included), after:D and before:D (without D), alternatives
   * joined by "|". More than one alternative means: ask which.
   */
  value: string;
  /** The pieces of the message it was read from. Text of the patient: never log it. */
  matched: string[];
}

const MOST_ALTERNATIVES = 6;
const MENU_CHOICES = 3;
const LONGEST_CHOICE = 12;

/**
 * Reads which date or time a patient wishes for in a free reply, in French, English, Pidgin or camfranglais. Days that are refused
 * ("pas jeudi"), taken ("je voyage demain"), over, or the appointment's own are no wish. Null when no wish is certain: a wrong date
 * is worse than a question. Throws RangeError when `now` or `appointment` is not a local wall-clock time.
 */
export function parseWhen(text: string, { lang, now, appointment }: ParseWhenOptions): When | null {
  const context = contextOf(now, appointment);
  const { composed, nodes } = readPhrases(text, lang, WISH);
  const mentions = readMentions(nodes);
  const found = wished(completeMentions(mentions, context), context) ?? impliedByRefusal(mentions, context);
  if (found === null || isMenuChoice(composed, mentions)) return null;
  return { value: found.values.join('|'), matched: found.mentions.map(({ start, end }) => composed.slice(start, end)) };
}

/** "Le 2", and nothing else, may be the second choice of the menu as well as a day. */
function isMenuChoice(composed: string, mentions: Mention[]): boolean {
  const [only] = mentions;
  if (only === undefined || mentions.length > 1 || composed.length > LONGEST_CHOICE) return false;
  const { term } = only;
  const dayAlone = term.kind === 'fields' && term.month === undefined && term.weekday === undefined && (term.day ?? 31) <= MENU_CHOICES;
  return dayAlone && /^[0-9]$/.test(composed.slice(only.start, only.end));
}

function contextOf(now: string, appointment: string | undefined): ResolveContext {
  const clock = parseWallClock(now);
  if (clock === null) throw new RangeError('now must be a local time such as 2026-03-09T09:00');
  if (appointment === undefined) return { now: clock.moment, convention: WISH };
  const visit = parseWallClock(appointment);
  if (visit === null) throw new RangeError('appointment must be a local time such as 2026-03-12T10:00');
  return { now: clock.moment, appointment: visit, convention: WISH };
}

interface Found {
  values: string[];
  mentions: Mention[];
}

function wished(mentions: Mention[], context: ResolveContext): Found | null {
  const refusals = mentions.filter(({ mood }) => mood === 'refused');
  const refused = new Set(refusals.flatMap((mention) => valuesOf({ ...mention, mood: 'plain' }, context)));
  const later = { ...context, now: returnMoment(mentions, context) };
  const candidates = mentions
    .map((mention) => {
      if (mention.mood === 'back') return { mention, values: valuesOf(mention, context) };
      return { mention, values: valuesOf(mention, later).filter((value) => !refused.has(value)) };
    })
    .filter(({ values }) => values.length > 0);
  const wishes = candidates.filter(({ mention }) => mention.mood === 'wished');
  const certain = wishes.length > 0 ? wishes : candidates.filter(({ mention }) => mention.mood === 'back');
  const chosen = candidates.filter((candidate) => certain.length === 0 || certain.includes(candidate) || sharesClause(candidate.mention, certain));
  const values = [...new Set(chosen.flatMap((candidate) => candidate.values))];
  return values.length === 0 || values.length > MOST_ALTERNATIVES ? null : { values, mentions: chosen.map(({ mention }) => mention) };
}

/** "I am away until Monday, Tuesday is fine": a weekday wished for comes after the return. */
function returnMoment(mentions: Mention[], context: ResolveContext): Moment {
  const returns = mentions
    .filter(({ mood, term }) => mood === 'back' && saysDay(term))
    .map(({ term }) => firstOccurrence(term, context)?.start ?? context.now);
  return Math.max(context.now, ...returns.map((start) => start - 1));
}

/** Said plainly in the same thought as a clear wish: "Monday or Tuesday is better". */
const sharesClause = (mention: Mention, certain: { mention: Mention }[]): boolean =>
  mention.mood === 'plain' && certain.some((other) => other.mention.clause === mention.clause);

function valuesOf(mention: Mention, context: ResolveContext): string[] {
  const term = wishedTerm(mention);
  if (term === null || term.kind === 'instant' || isMomentsAway(term)) return [];
  return readings(term, context)
    .filter((interval) => isPossible(interval, context))
    .map((interval) => formatWish(interval))
    .filter((value): value is string => value !== null);
}

/** "In ten minutes" says when the patient arrives, not which other time is wished. */
const isMomentsAway = (term: Term): boolean =>
  term.kind === 'shift' && term.anchor === 'now' && (term.unit === 'minute' || term.unit === 'second');

/** What a mention wishes for; "I travel until the 18th, afterwards" wishes for what follows. */
function wishedTerm({ term, mood, afterwards }: Mention): Term | null {
  if (term.kind === 'after' && mood !== 'busy') return term;
  switch (mood) {
    case 'wished':
    case 'plain':
      return afterwards && mood === 'plain' ? { kind: 'after', of: term, inclusive: false } : term;
    case 'back':
      return term.kind === 'before' ? null : { kind: 'after', of: term, inclusive: false };
    case 'refused':
    case 'busy':
      return afterwards ? { kind: 'after', of: term, inclusive: false } : null;
    default:
      return mood satisfies never;
  }
}

/** Not over, and not simply the day the patient already has. */
function isPossible(interval: Interval, context: ResolveContext): boolean {
  if (interval.open === undefined && interval.end <= context.now) return false;
  const { appointment } = context;
  if (appointment === undefined || interval.open !== undefined) return true;
  const day = startOf(appointment.moment, 'day');
  const ownDay = interval.grain === 'day' && interval.start === day && interval.end === day + DAY;
  const ownHour = appointment.hasTime && (interval.grain === 'hour' || interval.grain === 'minute') && interval.start === appointment.moment;
  return !ownDay && !ownHour;
}

const isPresentTime = (term: Term): boolean => term.kind === 'cycle' && term.offset === 0 && (term.unit === 'week' || term.unit === 'month');

/** "Pas cette semaine" leaves what comes after this week, and likewise for this month; other refusals leave everything open. */
function impliedByRefusal(mentions: Mention[], context: ResolveContext): Found | null {
  const last = mentions.filter(({ mood, term }) => (mood === 'refused' || mood === 'busy') && isPresentTime(term)).at(-1);
  const interval = last === undefined ? null : firstOccurrence({ kind: 'after', of: last.term, inclusive: false }, context);
  const value = interval === null ? null : formatWish(interval);
  return value === null || last === undefined ? null : { values: [value], mentions: [last] };
}
