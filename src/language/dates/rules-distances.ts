import { type Unit } from './calendar';
import { type Convention } from './convention';
import { type Match, rule, type Rule } from './pattern';
import { type Anchor, type Term } from './term';

const MANY = 1000;

function shift(match: Match, sign: 1 | -1, anchor: Anchor, amount = match.has('number') ? match.number() : 1): Term | null {
  if (Number.isNaN(amount) || amount > MANY) return null;
  return { kind: 'shift', amount: sign * amount, unit: match.meaning<Unit>('unit'), anchor };
}

/** "D'ici deux semaines": at the latest then. */
function within(match: Match): Term | null {
  const of = shift(match, 1, 'now');
  return of === null ? null : { kind: 'before', of, inclusive: true };
}

/** Halves and quarters of an hour in minutes. */
function minutesFromNow(minutes: number): Term {
  return { kind: 'shift', amount: minutes, unit: 'minute', anchor: 'now' };
}

function weekdaysAway(match: Match, sign: 1 | -1): Term {
  const weekday = match.value('weekday');
  return { kind: 'occurrence', of: { kind: 'fields', weekday }, nth: sign > 0 ? match.number() - 1 : -match.number(), anchor: 'now', vague: false };
}

const IN = 'in';

/** "In a few days" is a guess of three days in general writing, and no date to book by. */
export const distanceRules = (convention: Convention): readonly Rule[] =>
  convention.clinic ? [rule(`${IN}? about? article? vagueCount unit =later|=apres|=after?`, () => ({ kind: 'vague' })), ...DISTANCE_RULES] : DISTANCE_RULES;

/** Distances from now ("in two days") and from the appointment ("an hour later"). */
const DISTANCE_RULES: readonly Rule[] = [
  rule('=in number =\'', (m) => minutesFromNow(m.number())),
  rule('=in number', (m) => (m.following === undefined && m.preceding === undefined ? minutesFromNow(m.number()) : null)),
  rule(`${IN} about? article? number|article|=une|=un =of? =more? unit =\'? =s? hence?`, (m) => shift(m, 1, 'now')),
  rule('in number =/ number =h|=hour|=heure|=hours|=hr', (m) => minutesFromNow((60 * m.number()) / m.number(1))),
  rule('in article? half article? =hour|=heure', () => minutesFromNow(30)),
  rule('in article? =quarter =of article =hour', () => minutesFromNow(15)),
  rule('in =un|number =quart =d =heure', (m) => minutesFromNow(15 * (m.has('number') ? m.number() : 1))),
  rule('in =une|number half =heure', () => minutesFromNow(30)),
  rule('in number =heures|=heure|=h and half', (m) => minutesFromNow(60 * m.number() + 30)),
  rule('in number =and =an|=a half =hours|=hour', (m) => minutesFromNow(60 * m.number() + 30)),
  rule('=within|=dici about? article? number|article|=une|=un unit', (m) => within(m)),
  rule('number|article unit =apartir =instant', (m) => shift(m, 1, 'now')),
  rule('number|article unit =\'? =s? hence', (m) => (m.has('=time') ? shift(m, 1, 'now') : shift(m, 1, 'now'))),
  rule('number|article|=une|=un unit ago', (m) => shift(m, -1, 'now')),
  rule('=ilya number|=une|=un unit', (m) => shift(m, -1, 'now')),
  rule('number|article|=une|=un unit =later|=apres|=after|=afta', (m) => (m.following?.classes.has('noun') === true ? null : shift(m, 1, 'appointment'))),
  rule('number|article|=une|=un unit =earlier|=avant|=before', (m) => (m.following === undefined || m.has('=earlier') ? shift(m, -1, 'appointment') : null)),
  rule('=by|=of|=de|=d|=for|=a? shiftBy unit =later|=earlier|=back|=forward?', (m) => ({ kind: 'shift', amount: m.value('shiftBy'), unit: m.meaning<Unit>('unit'), anchor: 'appointment' })),
  rule('=in article =fortnight', () => ({ kind: 'shift', amount: 14, unit: 'day', anchor: 'now' })),
  rule('number weekday =apartir =instant', (m) => weekdaysAway(m, 1)),
  rule('number weekday ago', (m) => weekdaysAway(m, -1)),
  rule('=ilya number weekday', (m) => weekdaysAway(m, -1)),
];
