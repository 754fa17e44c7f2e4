import { rule, type Match, type Rule } from './pattern';
import { type DateFields, isFinerThanDay, rankOf, saysDay, type Term } from './term';
import { wordSet } from '../../packs/rule-words';

/** Ranges: "from Monday to Wednesday", "entre 9 et 11h", "13-15 July". */
export const RANGE_RULES: readonly Rule[] = [
  rule('=between|=entre the? <any>|number and|=- the? <any>|number', (m) => range(m)),
  rule('=apartir|=from|=de|=du|=des the? <any>|number to|=- the? <any>|number', (m) => range(m)),
  rule('=between|=entre|=apartir|=de number and|to|=- number', (m) => hourRange(m)),
  rule('the? <any> to|=-|=/ the? <any>', (m) => range(m)),
  rule('number =- <any>', (m) => range(m)),
  rule('number to the? <any>', (m) =>
    m.preceding?.classes.has('the') === true || m.preceding === undefined ? range(m) : null,
  ),
  rule('<any> =- number', (m) => range(m)),
  rule('<day> =- number', (m) => range(m)),
  rule('<any> to number', (m) => (m.term().kind === 'fields' && m.number() > 12 ? range(m) : null)),
  rule('<after> and|=but? <before>', (m) => openRange(m.term(), m.term(1))),
];

/** "Between 9 and 11 on Friday": two bare numbers are hours beside a named day. */
function hourRange(m: Match): Term | null {
  const beside = [m.preceding, m.following, m.ahead(1)].some(
    (node) => node?.term !== undefined && isNamedDay(node.term),
  );
  if (!beside || m.digits() > 2 || m.digits(1) > 2) return null;
  const to = promoted(m.number(1), ANY_HOUR);
  const from = promoted(m.number(), ANY_HOUR);
  return from === null || to === null ? null : rangeOf(from, to);
}

const ANY_HOUR: Term = { kind: 'clock', hour: 0, twelveHour: true };
const isNamedDay = (term: Term): boolean =>
  (term.kind === 'fields' && term.weekday !== undefined && term.day === undefined) ||
  (term.kind === 'cycle' && term.unit === 'day');

function openRange(after: Term, before: Term): Term | null {
  return after.kind === 'after' && before.kind === 'before' ? rangeOf(after.of, before.of) : null;
}

function range(m: Match): Term | null {
  const number = m.number();
  if (!Number.isNaN(number) && m.digits() > 2) return null;
  if (m.has('<any>') || m.has('<day>')) {
    const [first, second] = m.sides();
    const from = first ?? promoted(number, second);
    const to = second ?? promoted(number, first);
    return from === null || to === null ? null : rangeOf(from, to);
  }
  return null;
}

/** A bare number beside a time is an hour, beside a date a day. */
function promoted(number: number, other: Term | null): Term | null {
  if (other === null || Number.isNaN(number)) return null;
  if (other.kind === 'clock')
    return number > 23 ? null : { kind: 'clock', hour: number, twelveHour: number >= 1 && number <= 12 };
  if (other.kind === 'fields' && other.day !== undefined)
    return number >= 1 && number <= 31 ? { kind: 'fields', day: number } : null;
  return null;
}

export function rangeOf(from: Term, to: Term): Term | null {
  if (from.kind === 'range' || to.kind === 'range' || from.kind === 'instant' || to.kind === 'instant') return null;
  if (saysDay(to) && !saysDay(from))
    return to.kind === 'both' && isFinerThanDay(to.fine) ? wrapped(to.coarse, rangeOf(from, to.fine)) : null;
  if (
    to.kind === 'both' &&
    to.coarse.kind === 'cycle' &&
    rankOf(to.coarse.unit) > rankOf('day') &&
    from.kind === 'fields'
  ) {
    return wrapped(to.coarse, rangeOf(from, to.fine));
  }
  if (saysDay(from) && isFinerThanDay(from) !== isFinerThanDay(to)) return null;
  if (from.kind === 'fields' && to.kind === 'fields') return { kind: 'range', from: { ...shared(to), ...from }, to };
  if (from.kind === 'clock' && to.kind === 'clock' && !to.twelveHour)
    return { kind: 'range', from: sameHalf(from, to.hour), to };
  return { kind: 'range', from, to };
}

/** "between 9 and 11 on Thursday", "Tuesday to Thursday next week": what was said with the end counts for both. */
const wrapped = (coarse: Term, range: Term | null): Term | null =>
  range === null ? null : { kind: 'both', coarse, fine: range };

/** "13 to 15 July 2014": month and year said once count for both ends. */
function shared(to: DateFields): DateFields {
  return {
    ...(to.month !== undefined ? { month: to.month } : {}),
    ...(to.year !== undefined ? { year: to.year } : {}),
  };
}

/** "from 2 to 4pm": the half of the day said once counts for both, when that keeps the order. */
function sameHalf(from: Extract<Term, { kind: 'clock' }>, toHour: number): Term {
  if (!from.twelveHour) return from;
  const hour = toHour >= 12 && from.hour % 12 < toHour % 12 ? (from.hour % 12) + 12 : from.hour;
  return { ...from, hour, twelveHour: false };
}

/** Open ends: from a day on, until a day. */
export const OPEN_RULES: readonly Rule[] = [
  rule('after the|=que|=de? <any>', (m) => open(m, 'after', false)),
  rule('=later =than|=que <any>', (m) => open(m, 'after', false)),
  rule('=nobefore the? <any>', (m) => open(m, 'after', true)),
  rule('before|=earlier =than|=que|=de|=d? the? <any>', (m) => open(m, 'before', false)),
  rule('=apartir|=des|=starting the? <any>', (m) => open(m, 'after', true)),
  rule('=since|=depuis the? <any>', (m) => since(m)),
  rule('the? <any> onwards|=onward', (m) => open(m, 'after', true)),
  rule('the? <any> and|=or|=ou =after|=later|=apres|=plus', (m) => open(m, 'after', true)),
  rule('=latest the? <any>', (m) => deadline(m.term())),
  rule('=notlater the? <any>', (m) => notLater(m.term())),
  rule('until|=by|=jusqua the? <any>', (m) => (m.has('=by') ? byThen(m) : open(m, 'before', true))),
];

/** "By Friday" is until Friday; "by 10" is how Cameroon says "at 10". */
const byThen = (m: Match): Term | null =>
  isFinerThanDay(m.term()) || VISITING.has(m.preceding?.text ?? '') ? m.term() : deadline(m.term());

/** "I'll pass by Thursday": by belongs to the verb. */
const VISITING = wordSet('dates', 'visiting');

const deadline = (of: Term): Term => ({ kind: 'before', of, inclusive: true, deadline: true });

/** "Pas plus tard que vendredi", "… que 10h"; "pas plus tard que ce matin" and "qu'hier" say when something happened. */
function notLater(of: Term): Term {
  const day = of.kind === 'both' ? of.coarse : of;
  return day.kind === 'cycle' && day.unit === 'day' && day.offset <= 0 ? { kind: 'vague' } : deadline(of);
}

function since(m: Match): Term | null {
  const term = open(m, 'after', true);
  return term?.kind === 'after' ? { ...term, since: true } : term;
}

function open(m: Match, kind: 'after' | 'before', inclusive: boolean): Term | null {
  const of = m.term();
  return of.kind === 'after' || of.kind === 'before' || of.kind === 'range' ? null : { kind, of, inclusive };
}
