import { type Locale } from '../../../domain/locale';
import { type Convention } from './convention';
import { readExchangedHours } from './exchanged-hours';
import { readNodes, type Node } from './nodes';
import { applyLayer, layer, type Layer, phrase } from './pattern';
import { CLOCK_DISTANCE_RULES, CLOCK_RULES, HOUR_OF_PART_RULES, LOOSE_HOUR_RULES } from './rules-times';
import { UNIT_CYCLE_RULES, OCCURRENCE_RULES } from './rules-cycles';
import { DAY_RULES, figureRules, NAMED_DATE_RULES } from './rules-dates';
import { distanceRules } from './rules-distances';
import { OPEN_RULES, RANGE_RULES } from './rules-spans';
import { WEEKS_AWAY_RULES } from './rules-weeks-away';
import { both, type DateFields, grainOf, isFinerThanDay, rankOf, saysDay, type Term } from './term';

interface WordLayers {
  hours: readonly Layer[];
  days: readonly Layer[];
}

const layersByConvention = new Map<Convention, WordLayers>();

const RANGES = layer(RANGE_RULES);
const HOURS_OF_PARTS = layer(HOUR_OF_PART_RULES);
const OPEN = layer(OPEN_RULES);

/** The layers in their order: a later one may build on the phrases of all earlier ones. */
function wordLayers(convention: Convention): WordLayers {
  const known = layersByConvention.get(convention);
  if (known !== undefined) return known;
  const layers = {
    hours: [
      distanceRules(convention),
      CLOCK_RULES,
      CLOCK_DISTANCE_RULES,
      figureRules(convention),
      LOOSE_HOUR_RULES,
    ].map(layer),
    days: [UNIT_CYCLE_RULES, NAMED_DATE_RULES, DAY_RULES, [...OCCURRENCE_RULES, ...WEEKS_AWAY_RULES]].map(layer),
  };
  layersByConvention.set(convention, layers);
  return layers;
}

/**
 * Reads a text into words and phrases about time. Rules run in layers: distances and clock times, dates, days, weeks and months, then
 * neighbours that belong together become one ("Tuesday" + "at 10"), then ranges, then "from", "until", "before", "after".
 */
export function readPhrases(text: string, lang: Locale, convention: Convention): { composed: string; nodes: Node[] } {
  const read = readNodes(text, lang, convention);
  const { hours, days } = wordLayers(convention);
  let nodes = hours.reduce(applyLayer, read.nodes);
  if (convention.clinic) nodes = readExchangedHours(nodes);
  nodes = days.reduce(applyLayer, nodes);
  nodes = joinNeighbours(applyLayer(joinNeighbours(nodes), HOURS_OF_PARTS));
  nodes = joinNeighbours(applyLayer(nodes, RANGES));
  nodes = applyLayer(applyLayer(nodes, OPEN), RANGES);
  return { composed: read.composed, nodes };
}

/** Joins phrases with nothing but small words between them, as long as they speak of different sides of one time. */
function joinNeighbours(nodes: Node[]): Node[] {
  let joined = nodes;
  for (let i = 0; i < joined.length; i += 1) {
    const next = nextPhrase(joined, i);
    if (next === null) continue;
    const term = joinedTerm(joined[i] as Node, joined[next] as Node);
    if (term === null) continue;
    joined = [...joined.slice(0, i), phrase(joined.slice(i, next + 1), term), ...joined.slice(next + 1)];
    i -= 1;
  }
  return joined;
}

const MOST_FILLERS = 3;

function nextPhrase(nodes: Node[], i: number): number | null {
  if (nodes[i]?.term === undefined) return null;
  for (let next = i + 1; next < nodes.length && next <= i + 1 + MOST_FILLERS; next += 1) {
    const node = nodes[next] as Node;
    if (node.term !== undefined) return next;
    if (node.text !== ',' && !node.classes.has('filler') && !node.classes.has('about')) return null;
  }
  return null;
}

function joinedTerm(a: Node, b: Node): Term | null {
  const first = a.term as Term;
  const second = b.term as Term;
  return compatible(first, second) ? both(first, second) : null;
}

/** Two phrases make one time when they say different things about it: not two weekdays, not two hours. */
function compatible(a: Term, b: Term): boolean {
  if (isOpen(a) || isOpen(b) || saySame(a, b)) return false;
  if (!saysDay(a) || !saysDay(b)) return timeOf(a) === null || timeOf(b) === null || differentTimes(a, b);
  if (a.kind === 'range') return holds(b, a);
  if (b.kind === 'range') return holds(a, b);
  if (sameGrain(a, b)) return isFixedDay(a) ? onlyWeekdayOrDay(b) : isFixedDay(b) && onlyWeekdayOrDay(a);
  return timeOf(a) === null || timeOf(b) === null;
}

const isOpen = (term: Term): boolean =>
  term.kind === 'after' || term.kind === 'before' || term.kind === 'instant' || term.kind === 'vague';
const sameGrain = (a: Term, b: Term): boolean => grainOf(a) === grainOf(b);
const isFixedDay = (term: Term): boolean =>
  term.kind === 'sameDay' || ((term.kind === 'cycle' || term.kind === 'shift') && term.unit === 'day');
const onlyWeekdayOrDay = (term: Term): boolean => term.kind === 'fields';
/** A range is narrowed by something wider than its ends: "9 to 11" by a day, "Monday to Wednesday" by a week. */
const holds = (whole: Term, range: Term): boolean =>
  ['cycle', 'shift', 'fields', 'occurrence', 'sameDay'].includes(whole.kind) &&
  rankOf(grainOf(whole)) > rankOf(grainOf(range));

function timeOf(term: Term): 'clock' | 'part' | null {
  switch (term.kind) {
    case 'both':
      return timeOf(term.fine) ?? timeOf(term.coarse);
    case 'range':
      return timeOf(term.from);
    case 'part':
      return 'part';
    case 'clock':
    case 'sameTime':
      return 'clock';
    case 'shift':
      return isFinerThanDay(term) ? 'clock' : null;
    default:
      return isFinerThanDay(term) ? 'part' : null;
  }
}

/** "in the morning at 10" and "this evening, 8 o'clock" are one time; two hours or two parts of the day are two. */
const differentTimes = (a: Term, b: Term): boolean => timeOf(a) !== timeOf(b) && !(saysDay(a) && saysDay(b));

/** Two weekdays, two days of the month, two months: "Monday at 10, Tuesday at 14" are two times. */
function saySame(a: Term, b: Term): boolean {
  const [one, other] = [fieldsOf(a), fieldsOf(b)];
  return (['weekday', 'day', 'month', 'year'] as const).some(
    (field) => one[field] !== undefined && other[field] !== undefined,
  );
}

function fieldsOf(term: Term): DateFields {
  if (term.kind === 'fields') return term;
  return term.kind === 'both' ? { ...fieldsOf(term.coarse), ...fieldsOf(term.fine) } : {};
}
