import { type Node } from './nodes';

/**
 * Spans of time with a name of their own, as a number and the unit it counts: "a fortnight" is 14 days, "a month and a half" 1.5 months.
 * `inclusive`: the day a span starts with is counted too, as French does: "huit jours" are a week, "quinze jours" two.
 */
export function countSpans(nodes: readonly Node[], inclusive: boolean): Node[] {
  const counted: Node[] = [];
  for (let i = 0; i < nodes.length; ) {
    const span = daySpan(nodes, i) ?? halves(nodes, i) ?? (inclusive ? wholeWeeks(nodes, i) : null);
    counted.push(...(span?.nodes ?? [nodes[i] as Node]));
    i = span?.end ?? i + 1;
  }
  return counted;
}

interface Counted {
  nodes: [Node, Node];
  end: number;
}

/** One of them, in words or figures: "a", "une", "2". */
const countOf = (node: Node | undefined): number | undefined =>
  node?.number ?? (node?.classes.has('article') === true ? 1 : undefined);

const numberNode = (first: Node, last: Node, number: number): Node => ({
  ...first,
  text: '',
  number,
  digits: 0,
  end: last.end,
  classes: new Map(),
});

const DAYS: ReadonlyMap<string, string> = new Map([['unit', 'day']]);
const isDay = (node: Node | undefined): boolean => node?.classes.get('unit') === 'day';

/** "A fortnight", "une quinzaine (de jours)", and no "quinzaine de personnes". */
function daySpan(nodes: readonly Node[], i: number): Counted | null {
  const [first, name, of, day] = nodes.slice(i, i + 4);
  // In a conversation held in French "a" is no article, but before "fortnight" it is nothing else.
  const [count, days] = [countOf(first) ?? (first?.text === 'a' ? 1 : undefined), name?.classes.get('daySpan')];
  if (first === undefined || name === undefined || count === undefined || typeof days !== 'number') return null;
  const counted = of?.text === 'de' || of?.text === 'd';
  if (counted && !isDay(day)) return null;
  const end = counted ? i + 4 : i + 2;
  return {
    nodes: [numberNode(first, first, count * days), { ...name, end: (nodes[end - 1] as Node).end, classes: DAYS }],
    end,
  };
}

const HALVED = new Set<unknown>(['week', 'month', 'year']);

/** "Un mois et demi", "two and a half weeks", "1.5 months". */
function halves(nodes: readonly Node[], i: number): Counted | null {
  const count = countOf(nodes[i]);
  if (count === undefined) return null;
  const isUnit = (at: number): boolean => HALVED.has(nodes[at]?.classes.get('unit'));
  const half = (at: number): number | null => {
    if (nodes[at]?.classes.has('and') !== true) return null;
    const end = nodes[at + 1]?.classes.has('article') === true ? at + 2 : at + 1;
    return nodes[end]?.classes.has('half') === true ? end : null;
  };
  const decimal =
    (nodes[i + 1]?.text === '.' || nodes[i + 1]?.text === ',') &&
    nodes[i + 2]?.glued === true &&
    nodes[i + 2]?.number === 5
      ? i + 2
      : null;
  const counted = (to: number, unitAt: number, end: number): Counted => {
    const unit = nodes[unitAt] as Node;
    return {
      nodes: [
        numberNode(nodes[i] as Node, nodes[to] as Node, count + 0.5),
        { ...unit, end: (nodes[end - 1] as Node).end },
      ],
      end,
    };
  };
  const behindUnit = isUnit(i + 1) ? half(i + 2) : null;
  if (behindUnit !== null) return counted(i, i + 1, behindUnit + 1);
  const beforeUnit = decimal ?? half(i + 1);
  return beforeUnit !== null && isUnit(beforeUnit + 1) ? counted(beforeUnit, beforeUnit + 1, beforeUnit + 2) : null;
}

const WEEKS: Readonly<Record<number, number>> = { 8: 7, 15: 14 };

/** "Huit jours", "quinze jours". */
function wholeWeeks(nodes: readonly Node[], i: number): Counted | null {
  const [count, day] = [nodes[i], nodes[i + 1]];
  const days = WEEKS[count?.number ?? 0];
  if (count === undefined || day?.classes.has('inclusiveDay') !== true || days === undefined) return null;
  return { nodes: [{ ...count, number: days }, day], end: i + 2 };
}
