import { type Locale } from '../../../domain/locale';
import { countSpans } from './day-spans';
import { denyGreetings } from './greetings';
import { classesOf } from './lexicon';
import { joinPhrases } from './phrases';
import { type Term } from './term';
import { tokenise, type Token } from './tokens';
import { wordSet } from '../../packs/rule-words';

/** A piece of a message while it is being read: first a word, later a phrase with a meaning. */
export interface Node {
  /** Folded text of a word; empty once the node has become a phrase. */
  text: string;
  /** Whole number, in digits or words. */
  number?: number;
  /** How many digits it was written with; 0 in words. */
  digits: number;
  glued: boolean;
  start: number;
  end: number;
  classes: ReadonlyMap<string, number | string>;
  term?: Term;
}

const NO_CLASSES: ReadonlyMap<string, number | string> = new Map();

/**
 * Reads a text into words with their grammar classes; both languages are known, the conversation's own comes first. `clinic`: a patient
 * writes, who greets ("happy Friday") and counts as people speak ("huit jours").
 */
export function readNodes(
  text: string,
  lang: Locale,
  { clinic }: { clinic: boolean },
): { composed: string; nodes: Node[] } {
  const { composed, tokens } = tokenise(text);
  const nodes = joinNumbers(denyPlurals(joinPhrases(tokens)).map((token) => nodeOf(token, lang)));
  return { composed, nodes: markShifts(countSpans(clinic ? denyGreetings(nodes) : nodes, clinic)) };
}

const PLURALS = wordSet('dates', 'plurals');
/** "No Mondays": "no" is "not" there, and no answer. */
const denyPlurals = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, i) =>
    token.text === 'no' && PLURALS.has(tokens[i + 1]?.text ?? '') ? { ...token, text: 'not' } : token,
  );

function nodeOf(token: Token, lang: Locale): Node {
  const { text, glued, start, end } = token;
  const classes = classesOf(text, lang) ?? NO_CLASSES;
  const node: Node = { text, glued, start, end, classes, digits: 0 };
  const value = token.digits ?? classes.get('cardinal') ?? classes.get('tens');
  if (typeof value === 'number') node.number = value;
  if (token.digits !== undefined) node.digits = end - start;
  return node;
}

/** Number words of several parts: "twenty one", "vingt et un", "soixante quinze", "two thousand fifteen", "twenty-first". */
function joinNumbers(nodes: Node[]): Node[] {
  const joined: Node[] = [];
  for (let i = 0; i < nodes.length; i += 1) {
    const node = nodes[i] as Node;
    const end = numberEnd(nodes, i);
    joined.push(end === i ? node : merge(nodes, i, end));
    i = end;
  }
  return joined;
}

const unitValue = (node: Node | undefined): number | undefined =>
  node?.digits === 0 ? (node.number ?? asNumber(node.classes.get('ordinal'))) : undefined;
const asNumber = (value: number | string | undefined): number | undefined =>
  typeof value === 'number' ? value : undefined;

/** Index of the last node of the number that starts at i. */
function numberEnd(nodes: Node[], i: number): number {
  const node = nodes[i];
  if (node === undefined) return i;
  if (node.digits > 0) return isSuffix(nodes[i + 1]) ? i + 1 : i;
  if (node.number !== undefined && nodes[i + 1]?.classes.has('thousand') === true) {
    const rest = unitValue(nodes[i + 2]);
    return rest !== undefined && rest < 100 ? numberEnd(nodes, i + 2) : i + 1;
  }
  if (dixPlus(node, nodes[i + 1])) return i + 1;
  if (!node.classes.has('tens')) return i;
  const next = nodes[i + 1]?.classes.has('and') === true && node.text !== 'twenty' ? i + 2 : i + 1;
  const unit = unitValue(nodes[next]);
  const limit = node.number === 60 ? 20 : 10;
  if (unit === undefined || unit < 1 || unit >= limit || nodes[next]?.classes.has('tens') === true) return i;
  if (next === i + 2 && unit !== 1 && unit !== 11) return i;
  return next;
}

/** The "th" of "20th", the "er" of "1er". */
const isSuffix = (node: Node | undefined): boolean => node?.classes.has('ordinalSuffix') === true && node.glued;

const AFTER_TEN = wordSet('dates', 'afterTen');
/** "dix sept", "dix huit", "dix neuf". */
const dixPlus = (node: Node, next: Node | undefined): boolean =>
  node.text === 'dix' && next !== undefined && AFTER_TEN.has(next.text);

function merge(nodes: Node[], from: number, to: number): Node {
  const parts = nodes.slice(from, to + 1);
  const first = parts[0] as Node;
  const last = parts.at(-1) as Node;
  if (first.digits > 0) {
    const { number, ...rest } = first;
    return { ...rest, end: last.end, classes: new Map([['ordinal', number ?? 0]]) };
  }
  let value = 0;
  for (const part of parts) value = part.classes.has('thousand') ? value * 1000 : value + (unitValue(part) ?? 0);
  const classes = new Map<string, number | string>();
  const node: Node = { ...first, text: '', end: last.end, classes, digits: 0 };
  if (last.number === undefined && last.classes.has('ordinal')) {
    delete node.number;
    classes.set('ordinal', value);
  } else node.number = value;
  return node;
}

/** How many words may stand between "push" and "a week". */
const SHIFT_REACH = 6;

/** "Repousser à 16 h" names the new time, not a distance. */
const TO = wordSet('dates', 'to');

/** "Postpone until Monday", "wait till April": until is no end here but the new time. */
const TO_FILLER: ReadonlyMap<string, number | string> = new Map([['filler', 1]]);

/** "Push it by a week", "avancer d'une heure": the count after such a verb is a distance from the appointment, later or earlier. */
function markShifts(nodes: Node[]): Node[] {
  let direction = 0;
  let verbAt = 0;
  let waitAt = -Infinity;
  return nodes.map((node, i) => {
    const verb = node.classes.get('shiftVerb');
    if (typeof verb === 'number') {
      direction = verb;
      verbAt = i;
    }
    if (node.classes.has('waitVerb')) waitAt = i;
    const awaited = (direction !== 0 && i - verbAt <= SHIFT_REACH) || i - waitAt <= SHIFT_REACH;
    if (awaited && (node.classes.has('until') || node.text === 'jusqua'))
      return { ...node, text: 'to', classes: TO_FILLER };
    if (node.text === 'forward' || node.text === 'earlier') direction = direction === 0 ? 0 : -1;
    const counts = node.number ?? (node.classes.has('article') ? 1 : undefined);
    if (TO.has(nodes[i - 1]?.text ?? '')) return node;
    if (
      direction === 0 ||
      i - verbAt > SHIFT_REACH ||
      counts === undefined ||
      nodes[i + 1]?.classes.has('unit') !== true
    )
      return node;
    const backwards =
      direction < 0 || nodes.slice(i + 2, i + 4).some(({ text }) => text === 'earlier' || text === 'forward');
    return { ...node, classes: new Map([...node.classes, ['shiftBy', backwards ? -counts : counts]]) };
  });
}
