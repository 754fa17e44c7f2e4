import { type Unit } from './calendar';
import { type Match, rule, type Rule } from './pattern';
import { edgeOf } from './rules-dates';
import { wholeUnits } from './rules-distances';
import { type Anchor, isFinerThanDay, type Term } from './term';
import { wordSet } from '../../packs/rule-words';

const cycle = (unit: Unit, offset: number, anchor: Anchor = 'now'): Term => ({ kind: 'cycle', unit, offset, anchor });
const unitOf = (m: Match): Unit => m.meaning<Unit>('unit');
const occurrence = (of: Term, nth: number, vague = false, anchor: Anchor = 'now'): Term => ({
  kind: 'occurrence',
  of,
  nth,
  anchor,
  vague,
});
const run = (m: Match, direction: 1 | -1): Term | null =>
  m.number() > 1000 || !Number.isInteger(m.number())
    ? null
    : { kind: 'run', unit: unitOf(m), from: direction > 0 ? 1 : -m.number(), count: m.number() };

const upcoming = (m: Match): Term | null => (Number.isInteger(m.number()) ? cycle(unitOf(m), m.number()) : null);

/** "Next two weeks": in two weeks, as Cameroon says it, or all of them; "in the next two weeks" is all of them. */
function nextFew(m: Match): Term | null {
  const term = run(m, 1);
  return term?.kind === 'run' && DAYS_AND_MORE.has(term.unit) && !DURING.has(m.preceding?.text ?? '')
    ? { ...term, vague: true }
    : term;
}

const DAYS_AND_MORE = new Set<Unit>(['day', 'week', 'month']);
const DURING = wordSet('dates', 'during');

/** This, next and last week, month, quarter, year. */
export const UNIT_CYCLE_RULES: readonly Rule[] = [
  rule('the? this unit', (m) => cycle(unitOf(m), 0)),
  rule('the? =following unit', (m) => cycle(unitOf(m), 1, 'appointment')),
  rule('the? next unit', (m) => cycle(unitOf(m), 1)),
  rule('unit', (m) => (isBareDu(m) && (unitOf(m) === 'month' || unitOf(m) === 'quarter') ? cycle(unitOf(m), 0) : null)),
  rule('the? last unit', (m) => (WITHIN.has(m.following?.text ?? '') ? null : cycle(unitOf(m), -1))),
  rule('the? unit next_after', (m) =>
    m.has('following_after') ? cycle(unitOf(m), 1, 'appointment') : cycle(unitOf(m), 1),
  ),
  rule('the? unit last_after', (m) => cycle(unitOf(m), -m.value('last_after'))),
  rule('=la|=l|=le? unit =d|=de =apres', (m) => cycle(unitOf(m), 1, 'appointment')),
  rule('=la|=l|=le unit =apres', (m) => (isLast(m) ? cycle(unitOf(m), 1, 'appointment') : null)),
  rule('=la|=l|=le? unit following_after', (m) => cycle(unitOf(m), 1, 'appointment')),
  rule('=the unit =after', (m) => (isLast(m) ? cycle(unitOf(m), 1, 'appointment') : null)),
  rule('the? unit =after =next', (m) => (m.following?.classes.has('weekday') === true ? null : cycle(unitOf(m), 2))),
  rule('next? upper unit', (m) => cycle(unitOf(m), 2)),
  rule('=l =autre unit', (m) => (unitOf(m) === 'week' ? cycle('week', 1) : null)),
  rule('number =upcoming unit', (m) => upcoming(m)),
  rule('=upcoming number unit', (m) => upcoming(m)),
  rule('next|last number unit', (m) => (m.has('next') ? nextFew(m) : run(m, -1))),
  rule('number next unit', (m) => run(m, 1)),
  rule('number last unit', (m) => run(m, -1)),
  rule('number unit next_after', (m) => run(m, 1)),
  rule('number unit last_after', (m) => run(m, -1)),
  rule('ordinal =quarter|=qtr|=trimestre =of|=de? =the? number', (m) => quarter(m.value('ordinal'), m.number())),
  rule('=the|=le? ordinal =quarter|=qtr|=trimestre', (m) => ({
    kind: 'nth',
    n: m.value('ordinal'),
    of: 'quarter',
    within: cycle('year', 0),
  })),
  rule('number ~=q ~number', (m) => quarter(m.number(1), m.number())),
  rule('=q ~number number?', (m) =>
    m.digits(1) > 0
      ? quarter(m.number(), m.number(1))
      : { kind: 'nth', n: m.number(), of: 'quarter', within: cycle('year', 0) },
  ),
  rule('=the|=cette|=ce|=toute|=this unit', (m) =>
    m.following === undefined && m.preceding === undefined ? cycle(unitOf(m), 0) : null,
  ),
  rule('=the|=la|=l|=le unit', (m) =>
    WITHIN.has(m.preceding?.text ?? '') && unitOf(m) !== 'day' && m.following?.number === undefined
      ? cycle(unitOf(m), 0)
      : null,
  ),
  rule('=dans =la =semaine', () => cycle('week', 0)),
];

function quarter(n: number, year: number): Term | null {
  if (n < 1 || n > 4) return null;
  return { kind: 'nth', n, of: 'quarter', within: { kind: 'fields', year: year < 100 ? 2000 + year : year } };
}

const ENDS_SENTENCE = wordSet('dates', 'endsSentence');
/** Nothing follows but the end of the sentence: "the week after", and not "the week after Easter". */
const isLast = (m: Match): boolean => m.following === undefined || ENDS_SENTENCE.has(m.following.text);

/** "(La dernière semaine) du mois", and not "du mois d'avril". */
const isBareDu = (m: Match): boolean => m.preceding?.text === 'du' && !WITHIN.has(m.following?.text ?? '');

/** "The last week of October" is not last week. */
const WITHIN = wordSet('dates', 'within');

/** "Dimanche après le culte" is no Sunday after. */
const EVENT = wordSet('dates', 'event');

/** Which Tuesday; which week of October; the end of next week; the day after. */
export const OCCURRENCE_RULES: readonly Rule[] = [
  rule('the? this <day>|<weekend>|<month>|<quarter>', (m) => m.term()),
  rule('the? next|=coming <day>|<weekend>|<month>|<quarter>', (m) => nextOne(m)),
  rule('the? last <day>|<weekend>|<month>|<quarter>', (m) => (isRecurring(m.term()) ? occurrence(m.term(), -1) : null)),
  rule('the? <day>|<weekend>|<month>|<quarter> next_after', (m) => nextOne(m)),
  rule('the? <day>|<weekend> following_after', (m) => (isRecurring(m.term()) ? weekAfter(m.term()) : null)),
  rule('the? <day>|<weekend>|<month>|<quarter> last_after', (m) =>
    isRecurring(m.term()) ? occurrence(m.term(), -m.value('last_after')) : null,
  ),
  rule('the? <day>|<weekend> =d|=de? =apres', (m) =>
    isRecurring(m.term()) && m.following?.term === undefined && !EVENT.has(m.following?.text ?? '')
      ? weekAfter(m.term())
      : null,
  ),
  rule('=the|=le <day> =after', (m) =>
    isLast(m) && isRecurring(m.term()) ? occurrence(m.term(), 0, false, 'appointment') : null,
  ),
  rule('=the|=a|=le|=la? =day|=jour =before|=avant', (m) =>
    isLast(m) ? { kind: 'shift', amount: -1, unit: 'day', anchor: 'appointment' } : null,
  ),
  rule('=the? <day>|<weekend> =after =next', (m) =>
    isRecurring(m.term()) ? occurrence(m.term(), 1, isNamed(m.term())) : null,
  ),
  rule('next? upper <day>', (m) => occurrence(m.term(), 1)),
  rule('the? ordinal <day>|<weekend> =of|=in|=de|=d|=du|=en? =the? <any>', (m) =>
    nth(m.value('ordinal'), m.term(), m.term(1)),
  ),
  rule('the? last <day>|<weekend> =of|=in|=de|=d|=du|=en =the? <any>', (m) => nth(-1, m.term(), m.term(1))),
  rule('the? ordinal unit =of|=in|=de|=d|=du|=en =the? <any>', (m) => nth(m.value('ordinal'), unitOf(m), m.term())),
  rule('<month> =,? =the|=la? ordinal unit', (m) => nth(m.value('ordinal'), unitOf(m), m.term())),
  rule('<month> =,? =the|=la? last unit', (m) => nth(-1, unitOf(m), m.term())),
  rule('the? ordinal =of|=in|=de|=d|=du =the? <month>', (m) =>
    m.value('ordinal') <= 31
      ? { kind: 'both', coarse: m.term(), fine: { kind: 'fields', day: m.value('ordinal') } }
      : null,
  ),
  rule('the? ordinal last unit =of|=in|=de|=d|=du|=en =the? <any>', (m) =>
    nth(-m.value('ordinal'), unitOf(m), m.term()),
  ),
  rule('the? last unit =of|=in|=de|=d|=du|=en =the? <any>', (m) => nth(-1, unitOf(m), m.term())),
  rule('the? ordinal =quinzaine =de|=d <month>', (m) => ({
    kind: 'edge',
    edge: m.value('ordinal') === 1 ? 'firstHalf' : 'secondHalf',
    of: m.term(),
  })),
  rule('=week|=semaine =of|=du|=de|=d|=commencing|=starting =the|=le? <day>', (m) => ({
    kind: 'weekOf',
    of: m.term(),
  })),
  rule('=the|=le|=l|=la? lendemain =de|=du|=d|=of? =the|=le? <day>', (m) => ({
    kind: 'offset',
    amount: m.value('lendemain'),
    unit: 'day',
    from: m.term(),
  })),
  rule('=the|=le|=l|=la? lendemain', (m) => ({
    kind: 'shift',
    amount: m.value('lendemain'),
    unit: 'day',
    anchor: 'appointment',
  })),
  rule('=the|=le|=la? =dayafter =de|=du|=d|=of? <day>', (m) => ({
    kind: 'offset',
    amount: 1,
    unit: 'day',
    from: m.term(),
  })),
  rule('=the|=le|=la? =dayafter', () => ({ kind: 'shift', amount: 1, unit: 'day', anchor: 'appointment' })),
  rule('number|article|=une|=un unit =apartir|=after|=apres =the|=le|=la|=l? <any>', (m) =>
    m.has('=apartir') && LASTS.has(m.preceding?.text ?? '') ? null : away(m, 1),
  ),
  rule('number|article|=une|=un unit =before|=avant =the|=le|=la|=l? <any>', (m) => away(m, -1)),
  rule('=la =veille =de|=du|=d? =le? <day>', (m) => ({ kind: 'offset', amount: -1, unit: 'day', from: m.term() })),
  rule('=the? early|start|mid|late =of|=de|=du|=d|=in? about? =the|=la|=le|=l? <any>', (m) => edge(m)),
  rule('=the? early|start|mid|late =of|=de|=du|=d|=in? =the|=la|=le|=l? unit', (m) =>
    HOURS.has(unitOf(m)) ? null : { kind: 'edge', edge: edgeOf(m), of: cycle(unitOf(m), 0) },
  ),
  rule('early <day>', (m) => ({
    kind: 'both',
    coarse: m.term(),
    fine: { kind: 'part', part: 'morning', edge: 'early' },
  })),
  rule('late <day>', (m) => ({
    kind: 'both',
    coarse: m.term(),
    fine: { kind: 'part', part: 'evening', edge: 'early' },
  })),
];

/** "Mercredi d'après": in the week after, counted from the appointment if there is one. */
const weekAfter = (of: Term): Term => ({ kind: 'both', coarse: cycle('week', 1, 'appointment'), fine: of });

/** Only times that come round can be next or last. */
const isRecurring = (term: Term): boolean =>
  (term.kind === 'fields' && term.year === undefined) ||
  term.kind === 'weekend' ||
  term.kind === 'season' ||
  term.kind === 'easter';

/** "Next Friday" is this week's to some and next week's to others; "next Friday the 13th" and "next March" are one. */
export function nextOne(m: Match): Term | null {
  const term = m.term();
  if (!isRecurring(term)) return null;
  return occurrence(term, 0, isNamed(term) && !m.has('=coming'));
}

const isNamed = (term: Term): boolean =>
  term.kind === 'weekend' || (term.kind === 'fields' && term.weekday !== undefined && term.day === undefined);

const HOURS = new Set<Unit>(['hour', 'minute', 'second']);

/** "Away for two weeks from Friday" is no day two weeks after it. */
const LASTS = wordSet('dates', 'lasts');

/** "Three days after the 15th"; a length of hours after a day has no hour to start from. */
function away(m: Match, sign: 1 | -1): Term | null {
  const amount = m.has('number') ? m.number() : 1;
  const unit = unitOf(m);
  if (amount > 1000 || HOURS.has(unit) || isFinerThanDay(m.term())) return null;
  const { rough: _, ...counted } = wholeUnits(sign * amount, unit);
  return { kind: 'offset', ...counted, from: comingOne(m.term()) };
}

export const comingOne = (term: Term): Term =>
  isRecurring(term) ? { kind: 'occurrence', of: term, nth: 0, anchor: 'now', vague: false, countsToday: true } : term;

function nth(n: number, of: Term | Unit, within: Term): Term | null {
  const wholeFields = within.kind === 'fields' && within.day === undefined && within.weekday === undefined;
  const holdsParts = wholeFields || within.kind === 'cycle' || within.kind === 'occurrence';
  if (!holdsParts || Number.isNaN(n)) return null;
  return { kind: 'nth', n, of, within };
}

function edge(m: Match): Term | null {
  const of = m.term();
  if (of.kind === 'part') return { ...of, edge: edgeOf(m) };
  if (of.kind === 'both' && of.fine.kind === 'part') return { ...of, fine: { ...of.fine, edge: edgeOf(m) } };
  if (of.kind === 'clock' || of.kind === 'sameTime' || of.kind === 'instant' || of.kind === 'edge') return null;
  return { kind: 'edge', edge: edgeOf(m), of };
}
