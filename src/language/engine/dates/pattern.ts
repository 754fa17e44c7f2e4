import { type Node } from './nodes';
import { grainOf, type Term } from './term';

/** What a rule's pattern has matched, by element name in order of appearance. */
export class Match {
  constructor(
    private readonly elements: readonly Element[],
    private readonly nodes: readonly (Node | undefined)[],
    private readonly all: readonly Node[],
    private readonly from: number,
    private readonly to: number,
  ) {}

  /** The node right behind the match, for rules that must look ahead. */
  get following(): Node | undefined {
    return this.all[this.to];
  }

  get preceding(): Node | undefined {
    return this.all[this.from - 1];
  }

  /** Whether one of these words stands in the same thought, within so many places before the match. */
  saidBefore(words: ReadonlySet<string>, reach: number): boolean {
    for (let i = this.from - 1; i >= 0 && i >= this.from - reach; i -= 1) {
      const text = this.all[i]?.text ?? '';
      if (words.has(text)) return true;
      if (ENDS_THOUGHT.has(text)) return false;
    }
    return false;
  }

  /** The node so many places behind the following one. */
  ahead(places: number): Node | undefined {
    return this.all[this.to + places];
  }

  private node(name: string, nth: number): Node | undefined {
    let seen = -1;
    for (const [i, element] of this.elements.entries()) {
      if (!element.names.includes(name)) continue;
      const node = this.nodes[i];
      if (node !== undefined && nodeHas(node, name)) seen += 1;
      if (seen === nth) return node;
    }
    return undefined;
  }

  has(name: string): boolean {
    return this.node(name, 0) !== undefined;
  }

  /** The nth number matched by an element `number`; NaN when that optional element did not match. */
  number(nth = 0): number {
    return this.node('number', nth)?.number ?? Number.NaN;
  }

  /** With how many digits that number was written. */
  digits(nth = 0): number {
    return this.node('number', nth)?.digits ?? 0;
  }

  /** Meaning of a word of a class as a number. */
  value(name: string): number {
    return Number(this.node(name, 0)?.classes.get(name));
  }

  /** Meaning of a word of a class as the name it stands for. */
  meaning<T extends string>(name: string): T {
    return String(this.node(name, 0)?.classes.get(name)) as T;
  }

  /** Whether the word of this class was a number with a suffix ("20th"), not spelt out. */
  isWrittenInFigures(name: string): boolean {
    return (this.node(name, 0)?.digits ?? 0) > 0;
  }

  /** The phrases on either side of the connecting word; null where a bare number stands. */
  sides(): [Term | null, Term | null] {
    const isEnd = (node: Node | undefined, i: number): boolean =>
      node !== undefined && (node.term !== undefined || this.elements[i]?.names.includes('number') === true);
    const ends = this.nodes.filter(isEnd);
    return [ends[0]?.term ?? null, ends[1]?.term ?? null];
  }

  /** The nth phrase matched by a `<…>` element. */
  term(nth = 0): Term {
    const terms = this.nodes.filter(
      (node, i) => node?.term !== undefined && this.elements[i]?.names.some((name) => name.startsWith('<')),
    );
    return terms[nth]?.term as Term;
  }
}

const ENDS_THOUGHT = new Set(['.', ',', '!', '?', ';', '\n']);

interface Element {
  names: readonly string[];
  optional: boolean;
  glued: boolean;
}

/** A pattern and what it means; null refuses the match ("25:00"). */
export interface Rule {
  elements: readonly Element[];
  meaning: (match: Match) => Term | null;
}

/**
 * Writes a rule. Elements are separated by spaces: `weekday` a word of that class, `number` a number, `=en` that very word,
 * `<day>` a phrase already understood with that finest grain (`<any>` any phrase), `a|b` either, `?` optional, `~` no space before.
 */
export function rule(pattern: string, meaning: (match: Match) => Term | null): Rule {
  const elements = pattern.split(' ').map((element) => ({
    glued: element.startsWith('~'),
    optional: element.endsWith('?'),
    names: element.replace('~', '').replace('?', '').split('|'),
  }));
  return { elements, meaning };
}

function nodeHas(node: Node, name: string): boolean {
  if (name === 'number') return node.number !== undefined && node.term === undefined;
  if (name.startsWith('=')) return node.text === name.slice(1);
  if (name.startsWith('<')) {
    return (
      node.term !== undefined &&
      (name === '<any>' || name === `<${grainOf(node.term)}>` || name === `<${node.term.kind}>`)
    );
  }
  return node.classes.has(name);
}

/** Rules that are tried together, findable by what their first word can be. */
export interface Layer {
  rules: readonly Rule[];
  byFirst: ReadonlyMap<string, readonly number[]>;
}

export function layer(rules: readonly Rule[]): Layer {
  const byFirst = new Map<string, number[]>();
  for (const [index, { elements }] of rules.entries()) {
    for (const element of elements) {
      for (const name of element.names) byFirst.set(name, [...(byFirst.get(name) ?? []), index]);
      if (!element.optional) break;
    }
  }
  return { rules, byFirst };
}

/** Applies one layer from left to right; at each place the longest match wins, among equals the first rule. */
export function applyLayer(nodes: Node[], { rules, byFirst }: Layer): Node[] {
  const result: Node[] = [];
  for (let i = 0; i < nodes.length; ) {
    const node = nodes[i] as Node;
    const found = longestMatch(nodes, i, rules, candidatesAt(node, byFirst));
    if (found === null) {
      result.push(node);
      i += 1;
    } else {
      result.push(phrase(nodes.slice(i, found.end), found.term));
      i = found.end;
    }
  }
  return result;
}

/** Numbers of the rules that can start at a node, in their order. */
function candidatesAt(node: Node, byFirst: Layer['byFirst']): readonly number[] {
  const lists: (readonly number[])[] = [];
  const look = (name: string): void => {
    const list = byFirst.get(name);
    if (list !== undefined) lists.push(list);
  };
  if (node.term !== undefined) {
    look('<any>');
    look(`<${grainOf(node.term)}>`);
    look(`<${node.term.kind}>`);
  } else {
    look(`=${node.text}`);
    if (node.number !== undefined) look('number');
    for (const name of node.classes.keys()) look(name);
  }
  if (lists.length <= 1) return lists[0] ?? [];
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}

interface Found {
  term: Term;
  end: number;
}

function longestMatch(
  nodes: Node[],
  from: number,
  rules: readonly Rule[],
  candidates: readonly number[],
): Found | null {
  let best: Found | null = null;
  for (const index of candidates) {
    const found = matchFrom(nodes, from, from, rules[index] as Rule, 0, []);
    if (found !== null && (best === null || found.end > best.end)) best = found;
  }
  return best;
}

/** Matches the elements from the k-th on at a place; optional ones are taken when they can be. */
function matchFrom(
  nodes: Node[],
  from: number,
  at: number,
  candidate: Rule,
  k: number,
  captured: (Node | undefined)[],
): Found | null {
  const element = candidate.elements[k];
  if (element === undefined) {
    const term = candidate.meaning(new Match(candidate.elements, captured, nodes, from, at));
    return term === null ? null : { term, end: at };
  }
  const node = nodes[at];
  if (node !== undefined && (!element.glued || node.glued) && element.names.some((name) => nodeHas(node, name))) {
    const found = matchFrom(nodes, from, at + 1, candidate, k + 1, [...captured, node]);
    if (found !== null) return found;
  }
  return element.optional ? matchFrom(nodes, from, at, candidate, k + 1, [...captured, undefined]) : null;
}

/** One node that stands for several, with a meaning of its own. */
export function phrase(parts: readonly Node[], term: Term): Node {
  const first = parts[0] as Node;
  return {
    text: '',
    digits: 0,
    glued: first.glued,
    start: first.start,
    end: (parts.at(-1) as Node).end,
    classes: new Map(),
    term,
  };
}
