import { type Unit } from './calendar';
import { type Convention } from './convention';
import { type Match, rule, type Rule } from './pattern';
import { type Anchor, type Term } from './term';

const MANY = 1000;

function shift(
  match: Match,
  sign: 1 | -1,
  anchor: Anchor,
  amount = match.has('number') ? match.number() : 1,
): Term | null {
  if (Number.isNaN(amount) || amount > MANY) return null;
  return { kind: 'shift', ...wholeUnits(sign * amount, match.meaning<Unit>('unit')), anchor };
}

const DAYS_OF: Readonly<Partial<Record<Unit, number>>> = { week: 7, month: 30 };

/** Half a week or month is no unit of the calendar: a month and a half is about 45 days, a year and a half 18 months. */
export function wholeUnits(amount: number, unit: Unit): { amount: number; unit: Unit; rough?: true } {
  const days = DAYS_OF[unit];
  if (Number.isInteger(amount) || (days === undefined && unit !== 'year')) return { amount, unit };
  return days === undefined
    ? { amount: amount * 12, unit: 'month' }
    : { amount: Math.round(amount * days), unit: 'day', rough: true };
}

/** "After two weeks": from then on. */
function afterThat(match: Match): Term | null {
  const of = startsTime(match) || HOURS.has(match.meaning('unit')) ? null : shift(match, 1, 'now');
  return of === null ? null : { kind: 'after', of, inclusive: true };
}

/** "Après 16 h" is a time of day. */
const HOURS = new Set(['hour', 'minute', 'second']);

/** "Two days after Easter" counts from Easter; a later layer reads it. */
const startsTime = (match: Match): boolean =>
  match.following?.number !== undefined || TIME_CLASSES.some((name) => match.following?.classes.has(name) === true);

const TIME_CLASSES = ['weekday', 'dayOffset', 'holiday', 'easter', 'month', 'the', 'ordinal'];

/** "D'ici deux semaines": at the latest then. */
const deadline = (of: Term | null): Term | null =>
  of === null ? null : { kind: 'before', of, inclusive: true, deadline: true };
const within = (match: Match): Term | null => deadline(shift(match, 1, 'now'));
const withinSpan = (match: Match): Term | null =>
  deadline({ kind: 'shift', amount: match.value('daySpan'), unit: 'day', anchor: 'now' });

/** Halves and quarters of an hour in minutes. */
function minutesFromNow(minutes: number): Term {
  return { kind: 'shift', amount: minutes, unit: 'minute', anchor: 'now' };
}

/** "In 2 hours and 30 minutes", "dans 1h30", "in an hour and 10 minutes". */
function hoursAndMinutes(match: Match): Term {
  return match.has('article')
    ? minutesFromNow(60 + match.number())
    : minutesFromNow(60 * match.number() + match.number(1));
}

function weekdaysAway(match: Match, sign: 1 | -1): Term {
  const weekday = match.value('weekday');
  return {
    kind: 'occurrence',
    of: { kind: 'fields', weekday },
    nth: sign > 0 ? match.number() - 1 : -match.number(),
    anchor: 'now',
    vague: false,
  };
}

const IN = 'in';

/** "In a few days" is a guess of three days in general writing, and no date to book by. */
export const distanceRules = (convention: Convention): readonly Rule[] =>
  convention.clinic ? [VAGUE_DISTANCE, ...DEADLINE_RULES, ...DISTANCE_RULES] : DISTANCE_RULES;

const VAGUE_DISTANCE = rule(`${IN}? about? article? vagueCount unit =later|=apres|=after?`, () => ({ kind: 'vague' }));

/** "Sous huit jours", "sous quinzaine", "dans les deux semaines": not later than that. */
const DEADLINE_RULES: readonly Rule[] = [
  rule('=sous about? number|=une|=un unit', within),
  rule('=sous|=dici|=within =la|=une|=the? daySpan', withinSpan),
  rule('in =la daySpan', withinSpan),
  rule(`${IN} =les number unit`, (m) => (HOURS.has(m.meaning('unit')) ? null : within(m))),
];

/** Distances from now ("in two days") and from the appointment ("an hour later"). */
const DISTANCE_RULES: readonly Rule[] = [
  rule("=in number ='", (m) => minutesFromNow(m.number())),
  rule('=in number', (m) =>
    m.following === undefined && m.preceding === undefined ? minutesFromNow(m.number()) : null,
  ),
  rule(`${IN} about? article? number|article|=une|=un =of? =more? unit =\'? =s? hence?`, (m) => shift(m, 1, 'now')),
  rule('in number =/ number =h|=hour|=heure|=hours|=hr', (m) => minutesFromNow((60 * m.number()) / m.number(1))),
  rule('in about? article? half article? =hour|=heure', () => minutesFromNow(30)),
  rule('in article? =quarter =of article =hour', () => minutesFromNow(15)),
  rule('in =un|number =quart =d =heure', (m) => minutesFromNow(15 * (m.has('number') ? m.number() : 1))),
  rule('in number =quarts =d =heure', (m) => minutesFromNow(15 * m.number())),
  rule('in number ~=. ~number =hours|=hrs|=heures|=h', (m) =>
    minutesFromNow(60 * m.number() + (60 * m.number(1)) / 10 ** m.digits(1)),
  ),
  rule('in =une|number half =heure', () => minutesFromNow(30)),
  rule('in number|article =hours|=hour|=heures|=heure|=h|=hr|=hrs and? number =minutes|=min|=mins|=mn', (m) =>
    hoursAndMinutes(m),
  ),
  rule('in number ~=h ~number', (m) => hoursAndMinutes(m)),
  rule('in article =hour and article? half', () => minutesFromNow(90)),
  rule('in number =quarters =of article =hour', (m) => minutesFromNow(15 * m.number())),
  rule('in number =heures|=heure|=h and half', (m) => minutesFromNow(60 * m.number() + 30)),
  rule('in number =and =an|=a half =hours|=hour', (m) => minutesFromNow(60 * m.number() + 30)),
  rule('=within|=dici about? article? number|article|=une|=un unit', (m) => within(m)),
  rule('number|article unit =apartir =instant', (m) => shift(m, 1, 'now')),
  rule("number|article unit ='? =s? hence", (m) => shift(m, 1, 'now')),
  rule('number|article|=une|=un unit ago', (m) => shift(m, -1, 'now')),
  rule('=ilya number|=une|=un unit', (m) => shift(m, -1, 'now')),
  rule('number|article|=une|=un unit =later|=apres|=after|=afta', (m) =>
    startsTime(m) ? null : shift(m, 1, 'appointment'),
  ),
  rule('number|article unit =apartir =today', (m) => shift(m, 1, 'now')),
  rule('number|article|=une|=un unit =earlier|=avant|=before', (m) =>
    startsTime(m) || (m.following !== undefined && !m.has('=earlier')) ? null : shift(m, -1, 'appointment'),
  ),
  rule('=by|=of|=de|=d|=for? shiftBy unit =later|=earlier|=back|=forward?', (m) =>
    shift(m, 1, 'appointment', m.value('shiftBy')),
  ),
  rule('=by|=of|=de|=d number|article|=une =hour|=hours|=heure|=heures|=h and article? half', (m) => ({
    kind: 'shift',
    amount: 60 * (m.has('number') ? m.number() : 1) + 30,
    unit: 'minute',
    anchor: 'appointment',
  })),
  rule('=after|=apres number|article|=une unit', (m) => afterThat(m)),
  rule('number =more unit', (m) => shift(m, 1, 'appointment')),
  rule('=encore number|=une|=un unit', (m) => shift(m, 1, 'appointment')),
  rule('number|=une|=un unit =de =plus', (m) => shift(m, 1, 'appointment')),
  rule('number weekday =apartir =instant', (m) => weekdaysAway(m, 1)),
  rule('number weekday ago', (m) => weekdaysAway(m, -1)),
  rule('=ilya number weekday', (m) => weekdaysAway(m, -1)),
];
