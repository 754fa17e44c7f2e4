import { expandShorthand } from '../engine/words/shorthand';
import { fold, shortenRuns } from '../engine/words/fold';

/** One word of a text as the lists know it, with its place in the text as the patient wrote it. */
export interface Token {
  word: string;
  start: number;
  end: number;
  /** Clauses count up from 0; negation does not reach over their borders. */
  clause: number;
  /** In the reach of a negation, where the reader of the language finds that out (English); otherwise it is looked for later. */
  negated?: boolean;
}

/** A listed phrase or an entity found in a text. */
export interface PhraseMatch {
  /** What the list says about the phrase. */
  tag: string;
  /** First and last token, both included. */
  from: number;
  to: number;
}

/** A text cut into folded words; `text` is untouched, so that evidence can be quoted from it. */
export interface Reading {
  text: string;
  tokens: Token[];
  /** Phrases the reader of the language found by itself; the tag is a theme. */
  entities?: PhraseMatch[];
  /** Sentiment that the reader of the language finds by itself, −1 to 1. */
  sentiment?: number;
}

/** Reads the answers of one language; `wordsOf` gives the words that a written word stands for. */
export type FeedbackReader = (text: string, wordsOf: (piece: string) => readonly string[]) => Reading;

const PIECE =
  /[\p{L}\p{M}\p{N}]+(?:['’‘ʼ`´][\p{L}\p{M}]+)*|\p{Extended_Pictographic}|[👍👎]|[.!?;:,()\n…]|(?:^|\s)-\s|:\(|:\)/gu;
const CLAUSE_END = new Set(['.', '!', '?', ';', ',', ':', '(', ')', '\n', '…', '-']);
/** Spellings of feedback texts beyond the shared table. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ri1: 'rien',
  moy1: 'moyen',
  explik: 'explique',
  explike: 'explique',
  propr: 'propre',
  malpropr: 'malpropre',
  tjr: 'toujours',
  tjrs: 'toujours',
  jms: 'jamais',
  ras: 'ras',
  qlq: 'quelque',
  clim: 'climatisation',
  labo: 'laboratoire',
  med: 'medicament',
  medoc: 'medicament',
  medocs: 'medicaments',
  medocks: 'medicaments',
  meds: 'medicines',
  tabs: 'tablets',
  appts: 'appointments',
  recep: 'reception',
  gud: 'good',
  wk: 'week',
  wks: 'weeks',
  kel: 'quel',
  telefone: 'telephone',
  acceuil: 'accueil',
  acueil: 'accueil',
  aceuil: 'accueil',
  infirmie: 'infirmiere',
};

/** Reads any language: folded words with their places, shorthand written out ("bcp" → beaucoup), apostrophes split ("l'accueil" → l accueil). */
export function readPlain(text: string): Reading {
  const tokens: Token[] = [];
  let clause = 0;
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0].trim();
    const start = match.index + match[0].indexOf(piece);
    const end = start + piece.length;
    if (CLAUSE_END.has(piece)) {
      clause++;
      if (piece === '!' || piece === '?') tokens.push({ word: piece, start, end, clause: clause - 1 });
      continue;
    }
    for (const word of saysSuch(piece, tokens) ? ['tel'] : wordsOf(piece)) tokens.push({ word, start, end, clause });
  }
  return { text, tokens };
}

/** "Un tel mépris", "rien de tel", "en tant que tel": no telephone. */
function saysSuch(piece: string, before: readonly Token[]): boolean {
  if (piece.toLowerCase() !== 'tel') return false;
  const [last, beforeLast] = [before.at(-1)?.word, before.at(-2)?.word];
  return last === 'un' || last === 'que' || last === 'comme' || (last === 'de' && beforeLast === 'rien');
}

/** The words a written word stands for: folded, letters held down cut to two, shorthand and apostrophes resolved. */
export function wordsOf(piece: string): readonly string[] {
  const folded = shortenRuns(fold(piece), 2);
  const whole = spelledOut(piece, folded);
  if (whole) return whole;
  return folded
    .split("'")
    .filter((part) => part !== '')
    .flatMap((part) => (part === folded || part.length === 1 ? [part] : (spelledOut(part, part) ?? [part])));
}

function spelledOut(written: string, folded: string): readonly string[] | null {
  const own = SPELLINGS[folded];
  return own === undefined ? expandShorthand(written, folded) : [own];
}
