import { type Unit } from './calendar';
import { type Convention } from './convention';
import { type Node } from './nodes';
import { type Match, rule, type Rule } from './pattern';
import { both, type DateFields, type Edge, type PartOfDay, type Term } from './term';
import { wordSet } from '../../packs/rule-words';

const cycle = (unit: Unit, offset: number): Term => ({ kind: 'cycle', unit, offset, anchor: 'now' });
const today: Term = cycle('day', 0);

/** A date by its parts; null when a part cannot exist (31 February is left to the calendar, which finds none). */
function fields(parts: { [key in keyof DateFields]: number | undefined }): Term | null {
  const { weekday, day, month, year } = parts;
  const said = (value: number | undefined): value is number => value !== undefined && !Number.isNaN(value);
  if (said(day) && (day < 1 || day > 31)) return null;
  if (said(month) && (month < 1 || month > 12)) return null;
  const fullYear = said(year) ? centuryOf(year) : undefined;
  if (fullYear !== undefined && (fullYear < 1900 || fullYear > 2199)) return null;
  return {
    kind: 'fields',
    ...(said(weekday) ? { weekday } : {}),
    ...(said(day) ? { day } : {}),
    ...(said(month) ? { month } : {}),
    ...(fullYear !== undefined ? { year: fullYear } : {}),
  };
}

/** Two-digit years: 00 to 50 are of this century. */
const centuryOf = (year: number): number => (year > 99 ? year : year + (year > 50 ? 1900 : 2000));

const holiday = (monthAndDay: string): Term | null => {
  const [month, day] = monthAndDay.split('-').map(Number);
  return fields({ month, day });
};

const MONTH = 'month|monthAbbreviated';
const monthOf = (m: Match): number => (m.has('month') ? m.value('month') : m.value('monthAbbreviated'));
const dayOf = (m: Match): number => (m.has('ordinal') ? m.value('ordinal') : m.number());
const yearAt = (m: Match, nth: number): number | undefined =>
  m.digits(nth) === 4 || m.number(nth) > 1900 ? m.number(nth) : undefined;

/** Words after which a number is a day of the month. */
const BEFORE_DAY = wordSet('dates', 'beforeDay');
const SURELY_BEFORE_DAY = wordSet('dates', 'surelyBeforeDay');
const NOT_A_DAY = ['unit', 'ordinalSuffix', 'noon', 'cardinal'];
const NOT_A_DAY_SIGNS = wordSet('dates', 'notADaySigns');

/** What follows shows that a number is no day: another number, a unit, a sign, a thing. */
const countsSomething = (following: Node | undefined): boolean =>
  following !== undefined &&
  (following.number !== undefined ||
    NOT_A_DAY.some((name) => following.classes.has(name)) ||
    NOT_A_DAY_SIGNS.has(following.text));

/** "le 20", "on 20": a bare number as a day, unless something shows that it counts or numbers another thing. */
function bareDay(match: Match): Term | null {
  const { preceding, following } = match;
  if (preceding === undefined || !BEFORE_DAY.has(preceding.text)) return null;
  if (!SURELY_BEFORE_DAY.has(preceding.text) && match.number() <= 12) return null;
  if (match.digits() > 2) return null;
  if (countsSomething(following)) return null;
  return fields({ day: match.number() });
}

/** Dates in figures. Which of two small numbers is the month depends on the convention. */
export function figureRules(convention: Convention): readonly Rule[] {
  const monthFirst = (a: number, b: number): boolean => (convention.monthFirst ? a <= 12 : b > 12 && a <= 12);
  const dayAndMonth = (a: number, b: number, year?: number): Term | null =>
    monthFirst(a, b) ? fields({ month: a, day: b, year }) : fields({ day: a, month: b, year });
  const figures = (m: Match): Term | null => {
    if (m.digits(0) === 4) return fields({ year: m.number(), month: m.number(1), day: m.number(2) });
    if (m.digits(2) !== 4 && m.digits(2) !== 2) return null;
    return dayAndMonth(m.number(), m.number(1), m.number(2));
  };
  const alone = (m: Match): boolean => m.preceding === undefined && m.following === undefined;
  const general = convention.clinic
    ? []
    : [
        rule('=dans|=en =la? =journee', () => today),
        rule('=journee', (m) => (alone(m) ? today : null)),
        rule('number number number', (m) =>
          m.digits() > 0 && m.digits(1) > 0 && m.digits(2) > 0 && alone(m) ? figures(m) : null,
        ),
        rule('number number', (m) =>
          m.digits() > 0 && m.digits(1) > 0 && alone(m) ? dayAndMonth(m.number(), m.number(1)) : null,
        ),
        rule('number ~=- ~number', (m) =>
          alone(m) && m.digits() <= 2 && m.digits(1) <= 2 ? dayAndMonth(m.number(), m.number(1)) : null,
        ),
      ];
  return [
    rule('number =/ number =/ number', figures),
    rule('number ~=- ~number ~=- ~number ~=t?', figures),
    rule('number ~=. ~number ~=. ~number', figures),
    rule('monthAbbreviated|month =- number =- number', (m) =>
      fields({ month: monthOf(m), day: m.number(), year: m.number(1) }),
    ),
    rule('number =- monthAbbreviated|month =- number', (m) =>
      fields({ day: m.number(), month: monthOf(m), year: m.number(1) }),
    ),
    rule('number =/ number', (m) => {
      if (m.digits(1) === 4) return fields({ month: m.number(), year: m.number(1) });
      return m.digits() <= 2 && m.digits() > 0 ? dayAndMonth(m.number(), m.number(1)) : null;
    }),
    rule('number ~=- ~number', (m) => (m.digits() === 4 ? fields({ year: m.number(), month: m.number(1) }) : null)),
    ...general,
  ];
}

/** Dates with the name of the month. */
export const NAMED_DATE_RULES: readonly Rule[] = [
  rule(`ordinal|number =of|=de|=d? ${MONTH} =.? =,? =of? ='? number`, (m) => namedDate(m)),
  rule(`ordinal|number =of|=de|=d|=du? ${MONTH} =.?`, (m) =>
    m.has('ordinal') || m.digits() <= 2 ? fields({ day: dayOf(m), month: monthOf(m) }) : null,
  ),
  rule(`${MONTH} =.? =the? ordinal|number =,? number`, (m) => dayThenYear(m)),
  rule(`${MONTH} =.? =the? ordinal|number`, (m) => monthThenDay(m)),
  rule(`month =, number`, (m) =>
    yearAt(m, 0) !== undefined ? fields({ month: m.value('month'), year: m.number() }) : null,
  ),
  rule('=monthend =de|=d|=of month', (m) => ({
    kind: 'edge',
    edge: 'late',
    of: { kind: 'fields', month: m.value('month') },
  })),
  rule('=mois|=month =de|=d|=of month', (m) => fields({ month: m.value('month') })),
  rule('month', (m) => fields({ month: m.value('month') })),
  rule('monthAbbreviated', (m) => (afterPreposition(m) ? fields({ month: m.value('monthAbbreviated') }) : null)),
  rule('weekday|weekdayAbbreviated =. number', (m) =>
    m.preceding === undefined || m.has('number') ? weekdayAndDay(m) : null,
  ),
  rule('weekday|weekdayAbbreviated =,? =the|=le? ordinal', (m) =>
    fields({ weekday: weekdayValue(m), day: m.value('ordinal') }),
  ),
  rule('weekday|weekdayAbbreviated =the|=le? number', (m) => weekdayAndDay(m)),
  rule('=the|=le ordinal|number =of|=du|=de =the|=ce? =month|=mois', (m) => fields({ day: dayOf(m) })),
  rule('number', (m) => listedDay(m)),
  rule('ordinal', (m) => (m.value('ordinal') <= 31 && isOrdinalDay(m) ? fields({ day: m.value('ordinal') }) : null)),
  rule('number', (m) => bareDay(m)),
  rule('number', (m) => (m.digits() === 4 && announcesYear(m.preceding) ? fields({ year: m.number() }) : null)),
];

/** The 13 of "13 or 14 March". */
function listedDay(m: Match): Term | null {
  const month = m.ahead(2)?.classes.get('month') ?? m.ahead(2)?.classes.get('monthAbbreviated');
  const listed =
    m.following?.classes.has('or') === true && m.ahead(1)?.number !== undefined && typeof month === 'number';
  return listed && m.digits() <= 2 ? fields({ day: m.number(), month }) : null;
}

const YEAR_BEFORE = wordSet('dates', 'yearBefore');
const announcesYear = (preceding: Node | undefined): boolean =>
  (preceding?.text ?? '') === '' ||
  YEAR_BEFORE.has(preceding?.text ?? '') ||
  ['season', 'holiday', 'easter'].some((name) => preceding?.classes.has(name) === true);

const weekdayValue = (m: Match): number => (m.has('weekday') ? m.value('weekday') : m.value('weekdayAbbreviated'));

function namedDate(m: Match): Term | null {
  const day = dayOf(m);
  const nth = m.has('ordinal') ? 0 : 1;
  const year = m.number(nth);
  const short = m.digits(nth) === 2 && m.following === undefined && m.preceding === undefined;
  return yearAt(m, nth) !== undefined || short ? fields({ day, month: monthOf(m), year }) : null;
}

function dayThenYear(m: Match): Term | null {
  const nth = m.has('ordinal') ? 0 : 1;
  return yearAt(m, nth) !== undefined ? fields({ day: dayOf(m), month: monthOf(m), year: m.number(nth) }) : null;
}

function monthThenDay(m: Match): Term | null {
  if (!m.has('ordinal') && (m.digits() === 4 || m.number() > 1900))
    return fields({ month: monthOf(m), year: m.number() });
  return fields({ month: monthOf(m), day: dayOf(m) });
}

function weekdayAndDay(m: Match): Term | null {
  const { following } = m;
  if (m.digits() > 2 || countsSomething(following)) return null;
  return fields({ weekday: weekdayValue(m), day: m.number() });
}

/** "may", "mar" or "dec" alone count only after a word that announces a month. */
const afterPreposition = (m: Match): boolean =>
  (m.preceding === undefined && m.following === undefined) || ANNOUNCES_MONTH.has(m.preceding?.text ?? '');

const ANNOUNCES_MONTH = wordSet('dates', 'announcesMonth');

/** "the 20th", "1er": written in figures, or announced by an article ("the third"), and not the start of "the first week". */
function isOrdinalDay(m: Match): boolean {
  const { following, preceding } = m;
  if (['unit', 'weekday', 'weekend', 'shortWeekend', 'last'].some((name) => following?.classes.has(name) === true))
    return false;
  return (
    m.isWrittenInFigures('ordinal') ||
    (following === undefined && (preceding?.text === 'the' || preceding?.text === 'le'))
  );
}

/** "j'ai été reçu", "a déjà été opéré": the participle, which reads like the summer once its accents are lost. */
const BEEN_BEFORE = wordSet('dates', 'beenBefore');

/** Days and parts of the day by name. */
export const DAY_RULES: readonly Rule[] = [
  rule('weekday =.?', (m) => fields({ weekday: m.value('weekday') })),
  rule('weekdayAbbreviated =.?', (m) =>
    announcesWeekday(m) ? fields({ weekday: m.value('weekdayAbbreviated') }) : null,
  ),
  rule('dayOffset', (m) => cycle('day', m.value('dayOffset'))),
  rule('=overmorrow', () => cycle('day', 2)),
  rule('=the =day =before =yesterday', () => cycle('day', -2)),
  rule('=instant', () => ({ kind: 'instant' })),
  rule('tonight', () => both(today, { kind: 'part', part: 'evening' })),
  rule('this part', (m) => both(today, { kind: 'part', part: m.meaning<PartOfDay>('part') })),
  rule('early =in|=the|=le|=la? =the? part', (m) => ({
    kind: 'part',
    part: m.meaning<PartOfDay>('part'),
    edge: 'early',
  })),
  rule('=the? early =hours =of? =the? =morning?', () => ({ kind: 'part', part: 'morning', edge: 'early' })),
  rule('part early', (m) => ({ kind: 'part', part: m.meaning<PartOfDay>('part'), edge: 'early' })),
  rule('early|start|mid|late =of|=de|=d? =the|=l|=la? part', (m) => partWithEdge(m)),
  rule('early|start|mid|late =of|=de|=d? =the|=l|=la? wholeDay', (m) => ({
    kind: 'part',
    part: 'day',
    edge: edgeOf(m),
  })),
  rule('early|start|mid|late =this|=cette part', (m) => both(today, partWithEdge(m))),
  rule('part', (m) => ({ kind: 'part', part: m.meaning<PartOfDay>('part') })),
  rule('weekend', () => ({ kind: 'weekend' })),
  // "Ce we", "le we prochain"; alone it is "oui" as it is spoken, or English.
  rule('shortWeekend', (m) =>
    BEFORE_WEEKEND.has(m.preceding?.text ?? '') || AFTER_WEEKEND.has(m.following?.text ?? '')
      ? { kind: 'weekend' }
      : null,
  ),
  rule('season', (m) =>
    BEEN_BEFORE.has(m.preceding?.text ?? '') ? null : { kind: 'season', season: m.meaning<'summer'>('season') },
  ),
  rule('=journee|=jour|=fete =de|=d =la|=l|=le? holiday', (m) => holiday(m.meaning('holiday'))),
  rule('=after|=apres =the|=le? =lunch|=dejeuner|=lunchtime', () => ({ kind: 'part', part: 'midday', edge: 'late' })),
  rule('=before|=avant =the|=le? =lunch|=dejeuner|=lunchtime', () => ({ kind: 'part', part: 'midday', edge: 'early' })),
  rule('=after|=apres =the|=le|=la|=l|=les? =work|=school|=travail|=boulot|=cours|=ecole', () => ({
    kind: 'part',
    part: 'day',
    edge: 'late',
  })),
  rule('holiday', (m) => holiday(m.meaning('holiday'))),
  rule('easter', (m) => ({ kind: 'easter', days: m.value('easter') })),
  rule('=easter|=paques =monday|=lundi', () => ({ kind: 'easter', days: 1 })),
  rule('=lundi =de =paques', () => ({ kind: 'easter', days: 1 })),
  rule('=goodfriday', () => ({ kind: 'easter', days: -2 })),
  rule('=holythursday', () => ({ kind: 'easter', days: -3 })),
  rule('=holysaturday', () => ({ kind: 'easter', days: -1 })),
  rule('=palmsunday', () => ({ kind: 'easter', days: -7 })),
  rule('=ashwednesday', () => ({ kind: 'easter', days: -46 })),
  rule('=shrovetuesday', () => ({ kind: 'easter', days: -47 })),
  rule('=whitmonday', () => ({ kind: 'easter', days: 50 })),
  rule('=newyear', () => holiday('1-1')),
  rule('=valentine', () => holiday('2-14')),
  rule('=allsouls', () => holiday('11-2')),
  rule('=allsaints', () => holiday('11-1')),
  rule('=labourday', () => holiday('5-1')),
  rule('=womensday', () => holiday('3-8')),
  rule('=youthday', () => holiday('2-11')),
  rule('=christmaseve', () => holiday('12-24')),
  rule('=newyearseve', () => holiday('12-31')),
  rule('=boxingday', () => holiday('12-26')),
  rule('=monthend next_after', () => ({ kind: 'edge', edge: 'late', of: cycle('month', 1) })),
  rule('=monthend', () => ({ kind: 'edge', edge: 'late', of: cycle('month', 0) })),
  rule('=eod', () => ({ kind: 'part', part: 'day', edge: 'late' })),
  rule('=yearend', () => ({ kind: 'edge', edge: 'late', of: cycle('year', 0) })),
  rule('=the|=le? same =day|=jour', () => ({ kind: 'sameDay' })),
  rule('=the|=la|=a? same time', () => ({ kind: 'sameTime' })),
  rule('=the? same =week', () => ({ kind: 'cycle', unit: 'week', offset: 0, anchor: 'appointment' })),
];

export function edgeOf(m: Match): Edge {
  return m.has('early') ? 'early' : m.has('start') ? 'start' : m.has('mid') ? 'middle' : 'late';
}

function partWithEdge(m: Match): Term {
  return { kind: 'part', part: m.meaning<PartOfDay>('part'), edge: edgeOf(m) };
}

const ANNOUNCES_WEEKDAY = wordSet('dates', 'announcesWeekday');

/** "mon", "sat" and "mer" are also ordinary words. */
function announcesWeekday(m: Match): boolean {
  const { preceding, following } = m;
  if (preceding === undefined && (following === undefined || following.text === ',')) return true;
  if (ANNOUNCES_WEEKDAY.has(preceding?.text ?? '')) return true;
  if (preceding === undefined && following?.text === 'at') return true;
  if (following?.classes.has('or') === true && preceding === undefined) return true;
  return (
    following?.term !== undefined ||
    following?.classes.has('part') === true ||
    following?.classes.has('next_after') === true
  );
}

const BEFORE_WEEKEND = wordSet('dates', 'beforeWeekend');
const AFTER_WEEKEND = wordSet('dates', 'afterWeekend');
