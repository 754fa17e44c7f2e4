import { type Unit } from './calendar';
import { type Node } from './nodes';
import { type Match, rule, type Rule } from './pattern';
import { comingOne, nextOne } from './rules-cycles';
import { type Term } from './term';
import { wordSet } from '../../packs/rule-words';

const WEEK_WORD = '=week|=wk|=wik';
const DAYS_IN_WEEK = 7;

type Fields = Extract<Term, { kind: 'fields' }>;
const isWeekday = (term: Term): term is Fields =>
  term.kind === 'fields' && term.weekday !== undefined && term.day === undefined;
const isDate = (term: Term): boolean => term.kind === 'fields' && term.day !== undefined;
const isNearDay = (term: Term): boolean => term.kind === 'cycle' && term.unit === 'day' && term.offset >= 0;

/** "Mercredi en huit", "tomorrow week": so many days after it; said of a weekday on that day itself, counted from today. */
function daysAfter(term: Term, days: number): Term | null {
  if (!isWeekday(term) && !isNearDay(term)) return null;
  return { kind: 'offset', amount: days, unit: 'day', from: comingOne(term) };
}

/** "Next Friday week": of either Friday that may be meant. */
function daysAfterNext(m: Match, days: number): Term | null {
  const next = isWeekday(m.term()) ? nextOne(m) : null;
  return next === null ? null : { kind: 'offset', amount: days, unit: 'day', from: next };
}

/** A week from a weekday, said on that weekday, may be counted from today or from the next one. */
const doubtfulToday = (of: Term): Term => ({
  kind: 'occurrence',
  of,
  nth: 0,
  anchor: 'now',
  vague: true,
  countsToday: true,
});
const weekAfter = (term: Term): Term | null =>
  isWeekday(term) || isNearDay(term) ? offset(DAYS_IN_WEEK, 'day', term) : null;

/** What makes "two weeks Friday" a length of time or a rhythm: "for two weeks", "twice a week", "every two weeks". */
const LENGTH_BEFORE = wordSet('dates', 'lengthBefore');
/** "I have been waiting two weeks today", "she is six weeks tomorrow": it has lasted so long, and no day is wished for. */
const LASTING_BEFORE = wordSet('dates', 'lastingBefore');
const BEING_BEFORE = wordSet('dates', 'beingBefore');
const REACH = 5;
const MOST_WEEKS = 8;
const MOST_MONTHS = 3;
const VAGUE: Term = { kind: 'vague' };

/** "Two weeks tomorrow", "a week on Friday", "a fortnight today". */
function weeksFrom(m: Match): Term | null {
  const amount = m.has('number') ? m.number() : 1;
  const days = m.has('=fortnight') || m.has('=fortnights') ? amount : amount * DAYS_IN_WEEK;
  const day = m.term();
  if (m.has('next')) return LENGTH_BEFORE.has(m.preceding?.text ?? '') ? null : daysAfterNext(m, days);
  if (isNearDay(day)) return isLength(m) || days > MOST_WEEKS * DAYS_IN_WEEK ? VAGUE : offset(days, 'day', day);
  if (LENGTH_BEFORE.has(m.preceding?.text ?? '') || days > MOST_WEEKS * DAYS_IN_WEEK) return null;
  if (isWeekday(day)) return offset(days, 'day', day);
  return m.has('=on') && isDate(day) ? offset(days, 'day', day) : null;
}

function isLength(m: Match): boolean {
  const before = m.preceding?.text ?? '';
  return LENGTH_BEFORE.has(before) || BEING_BEFORE.has(before) || m.saidBefore(LASTING_BEFORE, REACH);
}

/** "A month today", and not "quit smoking 6 months today". */
function monthsFrom(m: Match): Term | null {
  const amount = m.has('number') ? m.number() : 1;
  if (!isNearDay(m.term())) return null;
  return isLength(m) || amount > MOST_MONTHS || !Number.isInteger(amount) ? VAGUE : offset(amount, 'month', m.term());
}

const offset = (amount: number, unit: Unit, from: Term): Term => ({
  kind: 'offset',
  amount: unit === 'day' ? Math.round(amount) : amount,
  unit,
  from: isWeekday(from) ? doubtfulToday(from) : comingOne(from),
});

/** What "week" makes of a day behind it when it belongs to something else: "week 32", "the week of the 16th". */
const OTHER_WEEK_AFTER = wordSet('dates', 'otherWeekAfter');
const isWeekAway = (m: Match): boolean =>
  m.following === undefined || (m.following.number === undefined && !OTHER_WEEK_AFTER.has(m.following.text));

/** Before "week tomorrow" with no article; "busy week today" and "my week tomorrow" are none. */
const BEFORE_WEEK = wordSet('dates', 'beforeWeek');
const startsWish = (node: Node | undefined): boolean => node === undefined || BEFORE_WEEK.has(node.text);

/** "En huit minutes" is no week. */
const countsOther = (m: Match): boolean => !m.has('inclusiveDay') && m.following?.classes.has('unit') === true;
const INCLUSIVE: Readonly<Record<number, number>> = { 7: 7, 8: 7, 14: 14, 15: 14 };
const daysSaid = (m: Match): number | null => (countsOther(m) ? null : (INCLUSIVE[m.number()] ?? null));
const after = (days: number | null, of: (days: number) => Term | null): Term | null =>
  days === null ? null : of(days);

/** "Friday in a fortnight", "vendredi dans quinze jours": of that weekday. */
function weekdayIn(day: Term, distance: Term): Term | null {
  if (
    distance.kind !== 'shift' ||
    distance.unit !== 'day' ||
    distance.anchor !== 'now' ||
    distance.amount <= 0 ||
    distance.amount % DAYS_IN_WEEK !== 0
  )
    return null;
  return isWeekday(day) ? daysAfter(day, distance.amount) : null;
}

/** Weeks counted from a day: "today week", "a week on Friday", "demain en huit", "vendredi prochain en quinze". */
export const WEEKS_AWAY_RULES: readonly Rule[] = [
  rule('<day> =en number inclusiveDay?', (m) => after(daysSaid(m), (days) => daysAfter(m.term(), days))),
  rule('this <day> =en number inclusiveDay?', (m) => after(daysSaid(m), (days) => daysAfter(m.term(), days))),
  rule('<day> next_after =en number inclusiveDay?', (m) => after(daysSaid(m), (days) => daysAfterNext(m, days))),
  rule('<day> =en daySpan', (m) => daysAfter(m.term(), m.value('daySpan'))),
  rule(`this? <day> ${WEEK_WORD}`, (m) => (isWeekAway(m) ? daysAfter(m.term(), DAYS_IN_WEEK) : null)),
  rule(`next <day> ${WEEK_WORD}`, (m) => (isWeekAway(m) ? daysAfterNext(m, DAYS_IN_WEEK) : null)),
  rule('this? <day> daySpan', (m) => daysAfter(m.term(), m.value('daySpan'))),
  rule('next <day> daySpan', (m) => daysAfterNext(m, m.value('daySpan'))),
  rule('number|article|=a =week|=weeks|=wk|=wks|=wik|=fortnight|=fortnights =on|=come? the? next? <day>', weeksFrom),
  rule('number|article|=a =month|=months <day>', monthsFrom),
  // "Elle a trois semaines aujourd'hui", "ten years today": an age, or how long it has lasted.
  rule('number|article =year|=years|=yr|=yrs|=semaines|=mois|=an|=ans <day>', (m) =>
    isNearDay(m.term()) ? VAGUE : null,
  ),
  rule(`${WEEK_WORD} =on|=come? next? <day>`, (m) =>
    !startsWish(m.preceding) ? null : m.has('next') ? daysAfterNext(m, DAYS_IN_WEEK) : weekAfter(m.term()),
  ),
  rule('<fields> =,? <shift>', (m) => weekdayIn(m.term(), m.term(1))),
  rule('<shift> =on|=le? <fields>', (m) => weekdayIn(m.term(1), m.term())),
  rule('=l =autre <day>', (m) => (isWeekday(m.term()) ? weekAfter(m.term()) : null)),
];
