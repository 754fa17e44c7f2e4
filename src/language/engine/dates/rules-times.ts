import { type Node } from './nodes';
import { type Match, rule, type Rule } from './pattern';
import { rangeOf } from './rules-spans';
import { both, type PartOfDay, type Term } from './term';
import { wordSet } from '../../packs/rule-words';

type Clock = Extract<Term, { kind: 'clock' }>;

/** A clock time, or null when such an hour or minute does not exist. `half`: am or pm, when said. */
function clock(
  hour: number,
  minute: number | undefined,
  half: 'am' | 'pm' | '24h' | undefined,
  second?: number,
): Clock | null {
  if (Number.isNaN(hour) || hour > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59) return null;
  if (half === 'am' || half === 'pm') {
    if (hour > 12) return half === 'pm' ? clock(hour, minute, '24h', second) : null;
    return build((hour % 12) + (half === 'pm' ? 12 : 0), false);
  }
  return build(hour, half === undefined && hour >= 1 && hour <= 12);

  function build(hourOfDay: number, twelveHour: boolean): Clock {
    return {
      kind: 'clock',
      hour: hourOfDay,
      twelveHour,
      ...(minute !== undefined && !Number.isNaN(minute) ? { minute } : {}),
      ...(second !== undefined && !Number.isNaN(second) ? { second } : {}),
    };
  }
}

function halfOf(match: Match): 'am' | 'pm' | undefined {
  if (match.has('am') || match.has('=a')) return 'am';
  return match.has('pm') || match.has('=p') ? 'pm' : undefined;
}

/** "08:30" and "13h" are written on the 24-hour clock, "8:30" may be either half of the day. */
const written = (match: Match): 'am' | 'pm' | '24h' | undefined =>
  halfOf(match) ?? (match.digits() === 2 && match.number() < 10 ? '24h' : undefined);

const DURATION_BEFORE = wordSet('dates', 'durationBefore');
const DURATION_AFTER = wordSet('dates', 'durationAfter');

/** "10 heures" is a time of day, "2 heures d'attente" and "depuis 2 heures" are not. */
function hours(match: Match, minute: number | undefined): Term | null {
  if (DURATION_BEFORE.has(match.preceding?.text ?? '') || DURATION_AFTER.has(match.following?.text ?? '')) return null;
  if (match.has('=hrs') && match.digits() < 2 && match.number() < 7) return null;
  return clock(
    match.number(),
    minute,
    halfOf(match) ?? (match.digits() === 2 && match.number() < 10 ? '24h' : undefined),
  );
}

const minutesTo = (hourTerm: Term, minutes: number): Term | null => {
  if (hourTerm.kind !== 'clock' || Number.isNaN(minutes)) return null;
  const total = (hourTerm.hour * 60 + minutes + 1440) % 1440;
  return { ...hourTerm, hour: Math.floor(total / 60), minute: total % 60 };
};

/** "from 10 to 3pm" and "change 10 to 3" are no ten minutes to three. */
const RANGE_START = wordSet('dates', 'rangeStart');
/** The minutes people count to the hour without naming them. */
const COUNTED_MINUTES = new Set([5, 10, 20, 25]);
const BEFORE_CLOCK = wordSet('dates', 'beforeClock');
const LAST_HOUR = 19;

/** Whether a clinic may be open from the one hour to the other: "10 to 3", "5 to 6", and not "10 to 9". */
function isOpenFrom(from: number, to: number): boolean {
  const start = from < 7 ? from + 12 : from;
  return start + ((((to - start) % 12) + 12) % 12 || 12) <= LAST_HOUR;
}

/** "Ten to nine", "10 minutes to 9". Where both numbers may be hours ("10 to 12") it is not read. */
function minutesBefore(m: Match): Term | null {
  const [minutes, hour, half] = [m.number(), m.number(1), halfOf(m)];
  if (RANGE_START.has(m.preceding?.text ?? '') || hour > 12 || countsAnother(m.following)) return null;
  const named = ['=minutes', '=mins', '=min'].some((word) => m.has(word));
  if (half !== undefined && !named && !COUNTED_MINUTES.has(minutes))
    return spanOfHours(minutes, clock(hour, undefined, half));
  if (half === undefined && !named && !isBeforeHour(m)) return null;
  return minutesTo(clock(hour, 0, half) ?? { kind: 'instant' }, -minutes);
}

function isBeforeHour(m: Match): boolean {
  const [minutes, hour] = [m.number(), m.number(1)];
  if (!COUNTED_MINUTES.has(minutes) || m.digits(1) > 2) return false;
  const announced = BEFORE_CLOCK.has(m.preceding?.text ?? '');
  return isOpenFrom(minutes, hour) ? announced && m.digits() === 0 : announced || m.digits() === 0 || minutes > hour;
}

/** "2 to 4pm": the hours between, not two minutes to four. */
function spanOfHours(hour: number, to: Clock | null): Term | null {
  const from = hour > 12 ? null : clock(hour, undefined, undefined);
  return from === null || to === null ? null : rangeOf(from, to);
}

const H = '=h|=heure|=heures|=hrs|=hr|=hre|=hres|=hours';

/** Times written with figures and signs, and hours in words. */
export const CLOCK_RULES: readonly Rule[] = [
  rule('number ~=: ~number ~=: ~number am|pm?', (m) => clock(m.number(), m.number(1), written(m), m.number(2))),
  rule('number ~=: ~number am|pm|=a|=p?', (m) =>
    m.digits(1) === 2 ? clock(m.number(), m.number(1), written(m)) : null,
  ),
  rule('number ~=. ~number am|pm', (m) => clock(m.number(), m.number(1), halfOf(m))),
  rule('at number ~=. ~number', (m) =>
    m.digits(1) === 2 && m.following?.text !== '.' ? clock(m.number(), m.number(1), undefined) : null,
  ),
  rule('number am|pm', (m) => (m.digits() <= 2 ? clock(m.number(), undefined, halfOf(m)) : null)),
  rule('number ~=a|=p', (m) => clock(m.number(), undefined, halfOf(m))),
  rule(`number ~${H} ~=:? ~number am|pm?`, (m) => hours(m, m.number(1))),
  rule(`number ${H} and number =minutes|=min|=mn`, (m) => (isMinute(m) ? hours(m, m.number(1)) : null)),
  rule(`number ${H} number =minutes|=min|=mn?`, (m) => (isMinute(m) ? hours(m, m.number(1)) : null)),
  rule(`number ${H} and? =quart`, (m) => hours(m, 15)),
  rule(`number ${H} =moins =le? =quart`, (m) => minutesTo(hours(m, 0) ?? { kind: 'instant' }, -15)),
  rule(`number ${H} =moins number`, (m) => minutesTo(hours(m, 0) ?? { kind: 'instant' }, -m.number(1))),
  rule(`number ${H} and? half`, (m) => hours(m, 30)),
  rule(`number ${H} am|pm?`, (m) => (isEnglishDuration(m) ? null : hours(m, undefined))),
  rule('number =hours|=hrs|=h', (m) =>
    m.digits() === 4 ? clock(Math.floor(m.number() / 100), m.number() % 100, '24h') : null,
  ),
  rule(`number ${H} =moins =le? number =/ number`, (m) =>
    isQuarter(m, 1) ? minutesTo(hours(m, 0) ?? { kind: 'instant' }, -15) : null,
  ),
  rule('noon =moins =le? =quart', (m) => minutesTo(clock(m.value('noon'), 0, '24h') ?? { kind: 'instant' }, -15)),
  rule('noon =moins =le? number =/ number', (m) =>
    isQuarter(m, 0) ? minutesTo(clock(m.value('noon'), 0, '24h') ?? { kind: 'instant' }, -15) : null,
  ),
  rule('noon =moins number =minutes|=min|=mn?', (m) =>
    m.number() < 60 ? minutesTo(clock(m.value('noon'), 0, '24h') ?? { kind: 'instant' }, -m.number()) : null,
  ),
  rule('noon and? =quart', (m) => clock(m.value('noon'), 15, '24h')),
  rule('noon and? half', (m) => clock(m.value('noon'), 30, '24h')),
  rule('noon number', (m) =>
    m.number() >= 5 && m.number() < 60 && m.following?.classes.has('month') !== true
      ? clock(m.value('noon'), m.number(), '24h')
      : null,
  ),
  rule('noon', (m) => clock(m.value('noon'), undefined, '24h')),
  rule('number oclock am|pm?', (m) => clock(m.number(), undefined, halfOf(m))),
  rule('half =past? number am|pm?', (m) => (m.number() <= 12 ? clock(m.number(), 30, halfOf(m)) : null)),
  rule('=quarter =past|=after number am|pm?', (m) => clock(m.number(), 15, halfOf(m))),
  rule('=quarter =to|=till|=til|=before|=of number am|pm?', (m) =>
    minutesTo(clock(m.number(), 0, halfOf(m)) ?? { kind: 'instant' }, -15),
  ),
  rule('number =minutes|=mins|=min? =past number am|pm?', (m) => clock(m.number(1), m.number(), halfOf(m))),
  rule('number =minutes|=mins|=min? =to|=till|=til|=before number am|pm?', (m) => minutesBefore(m)),
  rule(`number ${H}? =in|=at|=du|=de|=dans =the|=la|=l? part`, (m) => hourInPart(m)),
  rule('=@ number', (m) => looseHour(m)),
  rule('at|about number number', (m) => (m.digits(1) === 2 || m.digits(1) === 0 ? spokenTime(m) : null)),
  rule('number number', (m) => (m.digits() === 0 && m.digits(1) === 0 ? spokenTime(m) : null)),
  rule('number am|pm number', () => null),
  rule('=lunchbreak', () => ({ kind: 'part', part: 'midday' })),
];

/** "at 10": an hour only when nothing behind it makes the number count something else. */
export const LOOSE_HOUR_RULES: readonly Rule[] = [
  rule('number', (m) =>
    m.preceding !== undefined && (AT.has(m.preceding.text) || (BOUNDS.has(m.preceding.text) && isOpeningHour(m)))
      ? looseHour(m)
      : null,
  ),
];

/** "I can't come before 11", "pas après 15": of the hours at which somebody may be open, and not "before the 11th". */
const BOUNDS = wordSet('dates', 'bounds');
const isOpeningHour = (match: Match): boolean => match.number() >= 7 && match.number() <= 18;

const AT = wordSet('dates', 'at');

const SOMEONE = wordSet('dates', 'someone');

function looseHour(match: Match): Term | null {
  // "donnez ma place à un autre": a person, not one o'clock.
  if (match.following !== undefined && SOMEONE.has(match.following.text)) return null;
  return countsAnother(match.following) || match.digits() > 2 || match.number() < 1 ? null : hourTerm(match.number());
}

/** An hour said with nothing but its number. */
export const hourTerm = (hour: number): Clock | null => clock(hour, undefined, undefined);

/** What follows shows that a number is no hour: another number, a unit, a sign, a thing. */
export const countsAnother = (next: Node | undefined): boolean =>
  next !== undefined &&
  (next.number !== undefined || COUNTING.some((name) => next.classes.has(name)) || COUNTING_SIGNS.has(next.text));

const COUNTING = ['unit', 'month', 'monthAbbreviated', 'ordinal', 'ordinalSuffix', 'weekday'];
const COUNTING_SIGNS = wordSet('dates', 'countingSigns');

/** The "1/4" of "10h moins 1/4". */
const isQuarter = (match: Match, nth: number): boolean => match.number(nth) === 1 && match.number(nth + 1) === 4;

function isMinute(match: Match): boolean {
  const next = match.following;
  return (
    match.number(1) < 60 &&
    match.digits(1) !== 1 &&
    next?.classes.has('month') !== true &&
    next?.classes.has('monthAbbreviated') !== true
  );
}

/** English "2 hours" is a length of time; "15 hours" and "10hrs" are said for 15:00 and 10:00. */
const isEnglishDuration = (match: Match): boolean => match.has('=hours') && match.number() < 8;

const spokenTime = (match: Match): Term | null =>
  match.number() >= 1 &&
  match.number() <= 12 &&
  match.number(1) >= 10 &&
  match.number(1) < 60 &&
  match.following?.classes.has('month') !== true
    ? clock(match.number(), match.number(1), undefined)
    : null;

function hourInPart(match: Match): Term | null {
  if (match.number() > 12 || match.number() < 1) return null;
  const hour = clock(match.number(), undefined, undefined);
  return hour === null ? null : both({ kind: 'part', part: match.meaning<PartOfDay>('part') }, hour);
}

/** Minutes before or after a time already understood: "twenty after 3pm", "15 past 3pm". */
export const CLOCK_DISTANCE_RULES: readonly Rule[] = [
  rule('number =minutes|=min|=mins? =past|=after <clock>', (m) => minutesTo(m.term(), m.number())),
  rule('number =minutes|=min|=mins? =to|=till|=til|=before <clock>', (m) =>
    RANGE_START.has(m.preceding?.text ?? '') ? null : minutesTo(m.term(), -m.number()),
  ),
  rule('=a? =quarter =past|=after <clock>', (m) => minutesTo(m.term(), 15)),
  rule('=a? =quarter =to|=before <clock>', (m) => minutesTo(m.term(), -15)),
  rule('=a? half =past <clock>', (m) => minutesTo(m.term(), 30)),
  rule('about <clock>', (m) => m.term()),
  rule('<clock> about', (m) => m.term()),
];

/** An hour before a part of the day with its day: "8 tonight", "10 tomorrow morning". */
export const HOUR_OF_PART_RULES: readonly Rule[] = [
  rule('number <part>', (m) => {
    const article = m.digits() === 0 && m.number() === 1;
    const taken = article || BEFORE_OTHER_NUMBERS.has(m.preceding?.text ?? '') || m.number() > 12;
    const hour = taken ? null : clock(m.number(), undefined, undefined);
    return hour === null ? null : both(m.term(), hour);
  }),
];

const BEFORE_OTHER_NUMBERS = wordSet('dates', 'beforeOtherNumbers');
