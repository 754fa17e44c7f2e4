import { type Locale } from '../../../domain/locale';
import { DAY, isoTimeOf, type Moment, parseWallClock, startOf } from './calendar';
import { WISH } from './convention';
import { formatWish } from './format-wish';
import { type Interval } from './interval';
import { type Mention, readMentions } from './moods';
import { without } from './interval';
import { settleExchanges } from './exchanged-times';
import { readPhrases } from './read-phrases';
import { refusedTimes } from './refused-times';
import { firstOccurrence, type ResolveContext } from './resolve';
import { standingWish } from './standing-wish';
import { isMomentsAway, saysDay, type Term } from './term';
import { readings } from './wish-readings';
import { completeMentions } from './wish-lists';

export interface ParseWhenOptions {
  /** Language of the conversation; both languages are understood, this one decides where a word belongs to both. */
  lang: Locale;
  /** Local wall-clock time at the clinic, ISO 8601 without offset: 2026-03-09T09:00. */
  now: string;
  /** The appointment the conversation is about, in the same form; a date alone when it has no hour. */
  appointment?: string;
  /** What was wished for before, in the value syntax: an hour or a part of the day alone is then one of that day. */
  wish?: string;
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

/** What a reply says about dates and times. */
export interface Times {
  wish: When | null;
  /** Days and hours that do not suit, in the value syntax of a wish. */
  refused: string | null;
  /** Two times are left to choose between, and one is the appointment's own: "10h ou 11h". */
  ownOrOther: boolean;
  /** The appointment's own day or hour is named, and not refused. */
  own: boolean;
}

/**
 * Reads which date or time a patient wishes for in a free reply, in French, English, Pidgin or camfranglais. Days that are refused
 * ("pas jeudi"), taken ("je voyage demain"), over, or the appointment's own are no wish. Null when no wish is certain: a wrong date
 * is worse than a question. Throws RangeError when `now` or `appointment` is not a local wall-clock time.
 */
export const parseWhen = (text: string, options: ParseWhenOptions): When | null => readTimes(text, options).wish;

/** `parseWhen`, and the times that are refused. */
export function readTimes(text: string, { lang, now, appointment, wish }: ParseWhenOptions): Times {
  const context = contextOf(now, appointment, wish);
  const { composed, nodes } = readPhrases(text, lang, WISH);
  const mentions = settleExchanges(readMentions(nodes), context);
  if (mentions.length === 0) return { wish: null, refused: null, ownOrOther: false, own: false };
  const complete = completeMentions(mentions, context);
  const refused = refusedTimes(mentions, context);
  const found =
    wished(complete, refused, context) ?? impliedByRefusal(mentions, context) ?? stillStanding(mentions, context);
  const when =
    found === null || isMenuChoice(composed, mentions)
      ? null
      : {
          value: found.values.map((value) => atStandingHour(value, wish, appointment)).join('|'),
          matched: found.mentions.map(({ start, end }) => composed.slice(start, end)),
        };
  return {
    wish: when,
    refused: refused.length === 0 ? null : formatted(refused),
    ownOrOther: isOwnOrOther(complete, context),
    own: complete.some(
      (mention) =>
        (mention.mood === 'plain' || mention.mood === 'wished' || mention.doubtful === true) && isOwn(mention, context),
    ),
  };
}

const DATE_ALONE = /^\d{4}-\d\d-\d\d$/;
const HOUR_OF = /^(after:|before:)?(\d{4}-\d\d-\d\d)(T\d\d:\d\d|\/[AP]M)$/;
/** "À 15h", then "vendredi": an hour that was said before its day stays said. The day it had is the visit's, for want of another. */
function atStandingHour(value: string, wish: string | undefined, appointment: string | undefined): string {
  const [, open = '', day, hour] = HOUR_OF.exec(wish ?? '') ?? [];
  return hour === undefined || day !== appointment?.slice(0, 10) || !DATE_ALONE.test(value)
    ? value
    : `${open}${value}${hour}`;
}

/** "Le 2", and nothing else, may be the second choice of the menu as well as a day. */
function isMenuChoice(composed: string, mentions: Mention[]): boolean {
  const [only] = mentions;
  if (only === undefined || mentions.length > 1 || composed.length > LONGEST_CHOICE) return false;
  const { term } = only;
  const dayAlone =
    term.kind === 'fields' &&
    term.month === undefined &&
    term.weekday === undefined &&
    (term.day ?? 31) <= MENU_CHOICES;
  return dayAlone && /^[0-9]$/.test(composed.slice(only.start, only.end));
}

function contextOf(now: string, appointment: string | undefined, wish: string | undefined): ResolveContext {
  const clock = parseWallClock(now);
  if (clock === null) throw new RangeError('now must be a local time such as 2026-03-09T09:00');
  const base: ResolveContext = {
    now: clock.moment,
    convention: WISH,
    ...(wish === undefined ? {} : { wish: standingWish(wish) }),
  };
  if (appointment === undefined) return base;
  const visit = parseWallClock(appointment);
  if (visit === null) throw new RangeError('appointment must be a local time such as 2026-03-12T10:00');
  return { ...base, appointment: visit };
}

interface Found {
  values: string[];
  mentions: Mention[];
}

function wished(mentions: Mention[], refused: readonly Interval[], context: ResolveContext): Found | null {
  const later = { ...context, now: returnMoment(mentions, context) };
  const candidates = mentions
    .map((mention) => ({ mention, values: valuesOf(mention, mention.mood === 'back' ? context : later, refused) }))
    .filter(({ values }) => values.length > 0);
  const wishes = candidates.filter(({ mention }) => mention.mood === 'wished');
  const certain = wishes.length > 0 ? wishes : candidates.filter(({ mention }) => mention.mood === 'back');
  const chosen = candidates.filter(
    (candidate) => certain.length === 0 || certain.includes(candidate) || sharesClause(candidate.mention, certain),
  );
  const values = [...new Set(chosen.flatMap((candidate) => candidate.values))];
  return values.length === 0 || values.length > MOST_ALTERNATIVES
    ? null
    : { values, mentions: chosen.map(({ mention }) => mention) };
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

function valuesOf(mention: Mention, context: ResolveContext, refused: readonly Interval[]): string[] {
  const term = wishedTerm(mention);
  if (term === null || term.kind === 'instant' || isMomentsAway(term) || (term.kind === 'after' && term.since === true))
    return [];
  return within(term, context)
    .filter((interval) => isPossible(interval, context))
    .flatMap((interval) => without(interval, refused))
    .map((interval) => formatWish(interval))
    .filter((value): value is string => value !== null);
}

/** "Mardi" after "la semaine prochaine" is that week's, where it has one. */
function within(term: Term, context: ResolveContext): Interval[] {
  const span = context.wish?.span ?? null;
  const alone = term.kind === 'both' ? term.coarse : term;
  if (span === null || alone.kind !== 'fields' || alone.month !== undefined) return readings(term, context);
  const first = firstOccurrence(term, { ...context, now: Math.max(context.now, span.start - 1) });
  return first !== null && first.start >= span.start && first.start < span.end ? [first] : readings(term, context);
}

/** What a mention wishes for; "I travel until the 18th, afterwards" wishes for what follows. */
function wishedTerm({ term, mood, afterwards, doubtful }: Mention): Term | null {
  if (doubtful) return null;
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

/** Not over, and not simply the day the patient already has (unless another was wished for before). */
function isPossible(interval: Interval, context: ResolveContext): boolean {
  const today = startOf(context.now, 'day');
  if (interval.open === undefined ? interval.end <= context.now : interval.open === 'end' && interval.start < today)
    return false;
  const { appointment, wish } = context;
  if (appointment === undefined || wish !== undefined || interval.open !== undefined) return true;
  const day = startOf(appointment.moment, 'day');
  const ownDay = interval.grain === 'day' && interval.start === day && interval.end === day + DAY;
  const ownHour =
    appointment.hasTime &&
    (interval.grain === 'hour' || interval.grain === 'minute') &&
    interval.start === appointment.moment;
  return !ownDay && !ownHour;
}

const isPresentTime = (term: Term): boolean =>
  term.kind === 'cycle' && term.offset === 0 && (term.unit === 'week' || term.unit === 'month');

/** "Pas cette semaine" leaves what comes after this week, and likewise for this month; other refusals leave everything open. */
function impliedByRefusal(mentions: Mention[], context: ResolveContext): Found | null {
  const last = mentions
    .filter(
      ({ mood, term, busy }) => (mood === 'refused' || (mood === 'busy' && busy !== 'short')) && isPresentTime(term),
    )
    .at(-1);
  const interval =
    last === undefined ? null : firstOccurrence({ kind: 'after', of: last.term, inclusive: false }, context);
  const value = interval === null ? null : formatWish(interval);
  return value === null || last === undefined ? null : { values: [value], mentions: [last] };
}

/** An hour alone while only a week or a month is wished for: that wish stands, for the hour cannot be placed in it. */
function stillStanding(mentions: Mention[], { wish }: ResolveContext): Found | null {
  const hours = mentions.filter(
    ({ mood, term }) =>
      (mood === 'wished' || mood === 'plain') &&
      !saysDay(term) &&
      term.kind !== 'instant' &&
      term.kind !== 'vague' &&
      !isMomentsAway(term),
  );
  return wish === undefined || wish.days.length > 0 || hours.length === 0
    ? null
    : { values: [wish.value], mentions: hours };
}

const MOST_REFUSED = 4;
const formatted = (refused: readonly Interval[]): string | null => {
  const values = [
    ...new Set(refused.map((interval) => formatRefused(interval)).filter((value): value is string => value !== null)),
  ];
  return values.length === 0 ? null : values.slice(0, MOST_REFUSED).join('|');
};

/** An hour that is refused lasts until the next; other times are written as they are wished for. */
const formatRefused = (interval: Interval): string | null =>
  interval.open === undefined && interval.grain === 'minute' ? isoTimeOf(interval.start) : formatWish(interval);

/** A day or an hour that is the appointment's. */
function isOwn({ term }: Mention, context: ResolveContext): boolean {
  const { appointment, wish } = context;
  if (appointment === undefined || wish !== undefined) return false;
  return readings(term, context).some(({ start, grain }) =>
    grain === 'day'
      ? start === startOf(appointment.moment, 'day')
      : appointment.hasTime && start === appointment.moment,
  );
}

/** "10h ou 11h ?", "jeudi ou vendredi": bound by "or", and one is the appointment's own. */
function isOwnOrOther(mentions: Mention[], context: ResolveContext): boolean {
  return mentions.some((mention, i) => {
    const before = mentions[i - 1];
    return mention.linked && before !== undefined && isOwn(mention, context) !== isOwn(before, context);
  });
}
