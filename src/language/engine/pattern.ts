import { wordsOf } from '../packs/packs';
import { type Word } from './words/words';

/**
 * A small language for word patterns, matched without regular expressions, so that no text can make it slow: gaps are bounded.
 * Elements are separated by spaces:
 *   word          this word                     a|b|stem*   any of these; a star makes a beginning of a word
 *   @name         any word of a named list      x?          may be missing
 *   _             any one word                  ..n         up to n words of the same clause (.. alone: 3)
 *   ...n          up to n words of the sentence <  >        start, end of the text       <,  ,>   start, end of a clause
 * Neighbouring words must stand in the same clause. Small words (articles, prepositions, auxiliaries) do not count in a gap.
 */
type Element =
  | { kind: 'word'; exact: ReadonlySet<string>; stems: readonly string[]; any: boolean; optional: boolean }
  | { kind: 'gap'; most: number; across: boolean }
  | { kind: 'edge'; at: 'textStart' | 'textEnd' | 'clauseStart' | 'clauseEnd' };

/** Words that fill a gap without counting; at most `GAP_SLACK` more than the gap allows. */
const LIGHT = wordsOf('light');
const GAP_SLACK = 4;
/** Forms remembered by a set; beyond, it begins anew, so that texts cannot fill the memory. */
const MOST_FORMS = 20_000;
/** Texts counted by a set before its numbers begin anew. */
const MOST_TEXTS = 2 ** 30;

export type WordLists = Readonly<Record<string, string>>;

export interface Match<Label extends string> {
  label: Label;
  /** First word and the word after the last. */
  from: number;
  to: number;
}

interface Compiled<Label extends string> {
  label: Label;
  elements: readonly Element[];
  /** What must stand in a text for the pattern to match it anywhere: for each of its whole words one form of it, by number (`PatternSet.metBy`). */
  needs: readonly number[];
}

function parseWord(source: string, lists: WordLists): Element {
  const optional = source.length > 1 && source.endsWith('?');
  const body = optional ? source.slice(0, -1) : source;
  const exact = new Set<string>();
  const stems: string[] = [];
  let any = false;
  const add = (part: string): void => {
    if (part === '_') any = true;
    else if (part.startsWith('@')) {
      const list = lists[part.slice(1)];
      if (list === undefined) throw new Error(`word list ${part} is not defined`);
      for (const word of list.split(/\s+/u)) if (word !== '') add(word);
    } else if (part === '' || part.includes('_'))
      throw new Error(`pattern word "${part}" in "${source}" can never match`);
    else if (part.endsWith('*') && part.length > 1) stems.push(part.slice(0, -1));
    else exact.add(part);
  };
  for (const part of body.split('|')) add(part);
  return { kind: 'word', exact, stems, any, optional };
}

function parseElement(source: string, lists: WordLists): Element {
  if (source === '<') return { kind: 'edge', at: 'textStart' };
  if (source === '>') return { kind: 'edge', at: 'textEnd' };
  if (source === '<,') return { kind: 'edge', at: 'clauseStart' };
  if (source === ',>') return { kind: 'edge', at: 'clauseEnd' };
  if (source.startsWith('...')) return { kind: 'gap', most: Number(source.slice(3) || 3), across: true };
  if (source.startsWith('..')) return { kind: 'gap', most: Number(source.slice(2) || 3), across: false };
  return parseWord(source, lists);
}

const fitsForm = (form: string, element: Extract<Element, { kind: 'word' }>): boolean => {
  if (element.exact.has(form)) return true;
  for (const stem of element.stems) if (form.startsWith(stem)) return true;
  return false;
};

const fits = (word: Word, element: Extract<Element, { kind: 'word' }>): boolean => {
  if (element.any) return true;
  for (const form of word.forms) if (fitsForm(form, element)) return true;
  return false;
};

/** Where the pattern ends when it starts at `at`, or −1. `last` is the word matched before, for the clause rule; `free` allows any clause. */
function end(
  words: readonly Word[],
  elements: readonly Element[],
  k: number,
  at: number,
  free: 'clause' | 'sentence' | 'any',
  barred: ReadonlySet<string>,
): number {
  const element = elements[k];
  if (!element) return at;
  const here = words[at];
  const before = words[at - 1];
  const near =
    here !== undefined &&
    (free === 'any' ||
      before === undefined ||
      (free === 'clause' ? before.clause === here.clause : before.sentence === here.sentence));
  switch (element.kind) {
    case 'edge': {
      const ok =
        element.at === 'textStart'
          ? at === 0
          : element.at === 'textEnd'
            ? at === words.length
            : element.at === 'clauseStart'
              ? before?.clause !== here?.clause || at === 0
              : here === undefined || before?.clause !== here.clause;
      return ok ? end(words, elements, k + 1, at, element.at === 'clauseEnd' ? 'any' : free, barred) : -1;
    }
    case 'gap': {
      const scope = element.across ? 'sentence' : 'clause';
      let counted = 0;
      for (let skipped = 0; counted <= element.most && skipped <= element.most + GAP_SLACK; skipped += 1) {
        const stop = end(words, elements, k + 1, at + skipped, scope, barred);
        if (stop >= 0) return stop;
        const next = words[at + skipped];
        const previous = words[at + skipped - 1];
        if (
          !next ||
          (previous && (element.across ? previous.sentence !== next.sentence : previous.clause !== next.clause))
        )
          break;
        if (barred.has(next.form)) break;
        if (!LIGHT.has(next.form)) counted += 1;
      }
      return -1;
    }
    case 'word': {
      if (here && near && fits(here, element)) {
        const stop = end(words, elements, k + 1, at + 1, 'clause', barred);
        if (stop >= 0) return stop;
      }
      return element.optional ? end(words, elements, k + 1, at, free, barred) : -1;
    }
    default:
      return element satisfies never;
  }
}

/** Labelled patterns, compiled once and matched together. */
export class PatternSet<Label extends string> {
  private readonly byBeginning = new Map<string, Compiled<Label>[]>();
  private readonly anywhere: Compiled<Label>[] = [];
  /** Patterns whose first word may be this form: looking through all that share two letters was a sixth of the time of reading a comment. */
  private readonly byForms = new Map<string, readonly Compiled<Label>[]>();
  /** Which needs of patterns (`Compiled.needs`) a form meets. */
  private readonly metBy = new Map<string, number[]>();
  private readonly needNumbers = new Map<string, number>();
  /** The number of the text that met a need last. */
  private met = new Uint32Array(0);
  private texts = 0;
  /** Whole words, and beginnings of words, that the patterns name. */
  readonly vocabulary = new Set<string>();
  readonly stems = new Set<string>();

  /** `sources`: patterns by label, one a line; empty lines are skipped. No gap skips a word of `barred`. Throws when a word list is missing. */
  constructor(
    sources: Readonly<Record<Label, string>>,
    lists: WordLists = {},
    private readonly barred: ReadonlySet<string> = new Set(),
  ) {
    for (const label of Object.keys(sources) as Label[]) {
      for (const line of sources[label].split('\n')) {
        const source = line.trim();
        if (source === '') continue;
        const elements = source.split(/\s+/u).map((part) => parseElement(part, lists));
        this.add({ label, elements, needs: this.needsOf(elements) });
      }
    }
    this.met = new Uint32Array(this.needNumbers.size);
  }

  private needsOf(elements: readonly Element[]): number[] {
    return elements.flatMap((element) => {
      if (element.kind !== 'word' || element.any || element.optional || element.stems.length > 0) return [];
      const key = [...element.exact].sort().join(' ');
      const known = this.needNumbers.get(key);
      if (known !== undefined) return [known];
      const need = this.needNumbers.size;
      this.needNumbers.set(key, need);
      for (const form of element.exact) {
        const needs = this.metBy.get(form);
        if (needs) needs.push(need);
        else this.metBy.set(form, [need]);
      }
      return [need];
    });
  }

  private add(pattern: Compiled<Label>): void {
    for (const element of pattern.elements) {
      if (element.kind !== 'word') continue;
      for (const word of element.exact) this.vocabulary.add(word);
      for (const stem of element.stems) this.stems.add(stem);
    }
    const first = pattern.elements.find((element) => element.kind !== 'edge');
    if (first?.kind !== 'word' || first.any || first.optional) {
      this.anywhere.push(pattern);
      return;
    }
    const beginnings = new Set([...first.exact, ...first.stems].map((word) => word.slice(0, 2)));
    for (const beginning of beginnings) {
      const list = this.byBeginning.get(beginning);
      if (list) list.push(pattern);
      else this.byBeginning.set(beginning, [pattern]);
    }
  }

  /** Every place where a pattern of the set matches, in the order of the text; several labels may share a place. */
  find(words: readonly Word[]): Match<Label>[] {
    const found: Match<Label>[] = [];
    this.meetNeeds(words);
    for (let from = 0; from < words.length; from += 1) {
      const candidates = this.candidates(words[from] as Word);
      for (let c = 0; c < candidates.length; c += 1) {
        const pattern = candidates[c] as Compiled<Label>;
        if (!this.mayMatch(pattern)) continue;
        const to = end(words, pattern.elements, 0, from, 'any', this.barred);
        if (to > from) found.push({ label: pattern.label, from, to });
      }
    }
    return found;
  }

  private meetNeeds(words: readonly Word[]): void {
    if (this.texts === MOST_TEXTS) {
      this.met.fill(0);
      this.texts = 0;
    }
    this.texts += 1;
    for (const { forms } of words) {
      for (const form of forms) {
        const needs = this.metBy.get(form);
        if (needs) for (let k = 0; k < needs.length; k += 1) this.met[needs[k] as number] = this.texts;
      }
    }
  }

  /** Whether all a pattern needs stands somewhere in the text: most patterns that begin right end here. */
  private mayMatch({ needs }: Compiled<Label>): boolean {
    for (let k = 0; k < needs.length; k += 1) if (this.met[needs[k] as number] !== this.texts) return false;
    return true;
  }

  /** Patterns that may begin at a word, each once. */
  private candidates({ forms }: Word): readonly Compiled<Label>[] {
    const key = forms.length === 1 ? (forms[0] as string) : forms.join(' ');
    const known = this.byForms.get(key);
    if (known) return known;
    const list = [...new Set([...this.anywhere, ...forms.flatMap((form) => this.beginningWith(form))])];
    if (this.byForms.size >= MOST_FORMS) this.byForms.clear();
    this.byForms.set(key, list);
    return list;
  }

  private beginningWith(form: string): readonly Compiled<Label>[] {
    return (this.byBeginning.get(form.slice(0, 2)) ?? []).filter(({ elements }) => {
      const first = elements.find((element) => element.kind !== 'edge');
      return first?.kind === 'word' && fitsForm(form, first);
    });
  }
}
