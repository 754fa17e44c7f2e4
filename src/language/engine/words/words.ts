import { fold, shortenDoubles, shortenRuns } from './fold';
import { PACKS, wordsOf } from '../../packs/packs';
import { expandShorthand } from './shorthand';
import { turnsOf, wordSet } from '../../packs/rule-words';

/** One word, number or emoji of a text, ready to be matched. */
export interface Word {
  /** Folded and with shorthand expanded: "jpeux" gives two words, "je" and "peux". */
  form: string;
  /** Every reading that a pattern may match: `form`, the written form, shortened runs of letters, a corrected spelling, "#" for a figure. */
  forms: readonly string[];
  /** Where the written word stands in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** Number of the stretch between any punctuation marks, and of the sentence. Both rise through the text. */
  clause: number;
  sentence: number;
}

/** A text cut into words. */
export interface ReadText {
  text: string;
  words: readonly Word[];
  /** Sentences (by number) that end in a question mark. */
  questions: ReadonlySet<number>;
}

/** What is known of words: which the patterns name, which are real words of either language, and which known words are near a misspelling. */
export interface Corrector {
  has(word: string): boolean;
  isReal(word: string): boolean;
  nearest(word: string): readonly string[];
}

const TOKEN =
  /\p{L}\+(?!\S)|\d+(?:[.,:/]\d+)+|[\p{L}\p{M}\p{N}]+(?:['’‘ʼ`´′][\p{L}\p{M}\p{N}]+)*|\p{Extended_Pictographic}|[^\s]/gu;
const WORD = /[\p{L}\p{N}]/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const ELIDED = wordsOf('elided');
const SENTENCE_END = new Set(['.', '!', '?', ';', '…', '\n', '\u061F']);
const CONTRAST = wordsOf('contrasts');

const COMPOUNDS = PACKS.flatMap(({ words }) => words?.compounds ?? []);
const COMPOUND_STARTS = new Set(COMPOUNDS.map(([parts]) => parts[0]));

interface Piece {
  form: string;
  written: string;
  start: number;
  end: number;
  clause: number;
  sentence: number;
}

function pieces(text: string): { list: Piece[]; questions: Set<number> } {
  const list: Piece[] = [];
  const questions = new Set<number>();
  let clause = 0;
  let sentence = 0;
  let previousEnd = 0;
  const add = (form: string, written: string, start: number, end: number): void => {
    if (CONTRAST.has(form) && list.length > 0) {
      clause += 1;
      sentence += 1;
    }
    list.push({ form, written, start, end, clause, sentence });
  };
  for (const match of text.matchAll(TOKEN)) {
    const written = match[0];
    const start = match.index;
    const end = start + written.length;
    if (text.slice(previousEnd, start).includes('\n') && list.length > 0) {
      clause += 1;
      sentence += 1;
    }
    previousEnd = end;
    const folded = fold(written);
    if (WORD.test(folded)) {
      const expanded = expandShorthand(written, folded);
      if (expanded) for (const form of expanded) add(form, expanded.length === 1 ? folded : form, start, end);
      else if (folded.endsWith("n't")) {
        add(folded.slice(0, -3), folded.slice(0, -3), start, end);
        add('not', 'not', start, end);
      } else if (folded.includes("'")) {
        const parts = folded.split("'");
        parts.forEach((part, i) => {
          const inner = i < parts.length - 1 && ELIDED.has(part) ? null : expandShorthand(part, part);
          if (i > 0 && part === 's' && !ELIDED.has(parts[i - 1] ?? '')) return;
          for (const form of inner ?? [part]) add(form, inner?.length === 1 ? part : form, start, end);
        });
      } else add(folded, folded, start, end);
    } else if (PICTURE.test(written)) {
      list.push({ form: folded === '' ? written : folded, written: folded, start, end, clause, sentence });
    } else if (SENTENCE_END.has(folded) || /^[.!?]/u.test(folded)) {
      if (folded.includes('?')) questions.add(sentence);
      if (list.length > 0) {
        clause += 1;
        sentence += 1;
      }
    } else if (folded !== "'" && folded !== '-' && folded !== '' && list.length > 0) clause += 1;
    else if (folded === '-' && text[start - 1] === ' ' && list.length > 0) clause += 1;
  }
  return { list, questions };
}

const ELIDED_GLUED = wordSet('reading', 'elidedGlued');
const HAVE = wordSet('reading', 'have');

/** "je respire pu", "j'ai pu d'insuline": as Quebec writes "plus"; "j'ai pu venir" is the verb. */
function saysNoMore(list: readonly Piece[], at: number): boolean {
  if (list[at]?.form !== 'pu') return false;
  const [before, after] = [list[at - 1]?.form, list[at + 1]?.form];
  return after === 'de' || after === 'd' || (before !== undefined && !HAVE.has(before));
}

function join(list: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (let i = 0; i < list.length; i += 1) {
    const here = saysNoMore(list, i) ? { ...(list[i] as Piece), form: 'plus' } : (list[i] as Piece);
    const compound = COMPOUND_STARTS.has(here.form)
      ? COMPOUNDS.find(([parts]) => parts.every((part, k) => list[i + k]?.form === part))
      : undefined;
    if (!compound) {
      joined.push(here);
      continue;
    }
    const last = list[i + compound[0].length - 1] as Piece;
    joined.push({ ...here, form: compound[1], written: compound[1], end: last.end });
    i += compound[0].length - 1;
  }
  return joined;
}

/** "jannule", "nannulez", "lhopital": the apostrophe is missing and the rest is a word we know. */
function elision(form: string, known: Corrector): [string, string] | null {
  if (form.length < 5 || known.has(form) || known.isReal(form)) return null;
  for (const length of form.startsWith('qu') ? [2] : [1]) {
    const head = form.slice(0, length);
    const tail = form.slice(length);
    const vowel = /^[aeiouyh]/u.test(tail);
    if ((vowel || head === 'j' || head === 'n') && ELIDED_GLUED.has(head) && known.has(tail)) return [head, tail];
  }
  return null;
}

/** Words whose readings are remembered, for each corrector; beyond, it begins anew, so that texts cannot fill the memory. */
const MOST_WORDS = 20_000;
const LONGEST_REMEMBERED = 40;
const remembered = new WeakMap<Corrector, Map<string, readonly string[]>>();

/** `readingsOf`, remembered: finding near spellings was most of the time of reading a word. */
function readings(piece: Piece, known: Corrector | undefined): readonly string[] {
  if (known === undefined || piece.form.length + piece.written.length > 2 * LONGEST_REMEMBERED)
    return readingsOf(piece, known);
  let words = remembered.get(known);
  if (words === undefined || words.size >= MOST_WORDS)
    remembered.set(known, (words = new Map<string, readonly string[]>()));
  const key = piece.form === piece.written ? piece.form : `${piece.form} ${piece.written}`;
  const before = words.get(key);
  if (before) return before;
  const forms = readingsOf(piece, known);
  words.set(key, forms);
  return forms;
}

function readingsOf(piece: Piece, known: Corrector | undefined): string[] {
  const forms = new Set([piece.form, piece.written]);
  if (/^\d/u.test(piece.form)) forms.add('#');
  const once = shortenRuns(piece.form, 1);
  if (once !== piece.form) {
    for (const short of [once, shortenRuns(piece.form, 2)]) {
      forms.add(short);
      for (const word of expandShorthand(short, short) ?? []) forms.add(word);
    }
  }
  if (known && piece.form.length > 4 && piece.form.endsWith('in') && known.has(`${piece.form}g`))
    forms.add(`${piece.form}g`);
  if (known && ![...forms].some((form) => known.has(form))) {
    const single = shortenDoubles(piece.form);
    const near = known.has(single) && !known.isReal(piece.form) ? [single] : known.nearest(once);
    for (const form of near) forms.add(form);
  }
  return [...forms];
}

/** "I can t breathe": a telephone that has no apostrophe at hand puts a blank. Of the same length, so that places in the text stay right. */
const LOOSE_NOT = new RegExp(`\\b(${turnsOf('looseNot')})[ \`´]t\\b`, 'giu');

/**
 * Cuts a patient's text into words that patterns can match: folded, shorthand and contractions expanded ("can't" gives can, not),
 * elisions split, runs of letters shortened. With `known`, unknown words also get their one near spelling as a further reading.
 * Never throws; a text without words gives an empty list.
 */
export function readText(text: string, known?: Corrector): ReadText {
  const { list, questions } = pieces(text.replace(LOOSE_NOT, "$1't"));
  const words: Word[] = [];
  for (const piece of join(list)) {
    const split = known ? elision(piece.form, known) : null;
    const parts = split ? split.map((form) => ({ ...piece, form, written: form })) : [piece];
    for (const part of parts) {
      words.push({
        form: part.form,
        forms: readings(part, known),
        start: part.start,
        end: part.end,
        clause: part.clause,
        sentence: part.sentence,
      });
    }
  }
  return { text, words, questions };
}
