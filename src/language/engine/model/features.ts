import { hash32, hashesFrom, hashPair } from './hash';

/** How a text becomes features. Stored in the model file: training and scoring can never disagree about it. */
export interface FeatureOptions {
  /** n-grams are hashed into 2^bits buckets (10 to 22). */
  bits: number;
  /** Longest word n-gram: 1 = words, 2 = words and pairs. */
  words: number;
  /** Shortest and longest character n-gram, taken inside words with a blank at both ends; null for none. */
  chars: readonly [number, number] | null;
  /** Words take the lower half of the buckets, characters the upper, and each half gets length 1: the many characters do not drown the words. */
  halves?: true;
  /** The first and the last word once more as such, and about how many words there are: where an answer stands, and how long it is, says something. */
  edges?: true;
}

/** Buckets of one text in rising order without repeats, and how often each occurs, as 1 + ln(count) (both empty for an empty text). */
export interface Features {
  indices: Uint32Array;
  values: Float32Array;
}

/** Of a text without words. */
export const NO_FEATURES: Features = { indices: new Uint32Array(0), values: new Float32Array(0) };

const WORD_OR_MARK = /[\p{L}\p{M}]+|\p{N}+|[!?]+|\p{Extended_Pictographic}/gu;
/** Most English texts: the short way round gives the same. */
const ASCII = /^[\0-\x7f]*$/;
const SEED_CHAR = 0x5bd1e995;

/**
 * Lower case without accents, figures as 0, letters held down ("sooooo") cut to two.
 * Kept apart from the text normaliser on purpose: trained weights depend on this exact folding.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower.replace(/[0-9]/g, '0').replace(/([a-z])\1{2,}/g, '$1$1');
  return lower
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/\p{N}/gu, '0')
    .replace(/(\p{L})\1{2,}/gu, '$1$1');
}

/** Hashes of one word and of its character n-grams. */
interface WordGrams {
  word: number;
  characters: Uint32Array;
}

/** Words remembered for one set of options, and the longest of them: a few thousand words make up most of all texts. Beyond, it begins anew. */
const MOST_WORDS = 20_000;
const LONGEST_REMEMBERED = 40;
const remembered = new WeakMap<FeatureOptions, Map<string, WordGrams>>();

/** Hashed word and character n-grams of a text in any language. */
export function features(text: string, options: FeatureOptions): Features {
  const mask = 2 ** options.bits - 1;
  const half = options.halves === true ? (mask + 1) / 2 : 0;
  const within = half === 0 ? mask : half - 1;
  const words = fold(text).match(WORD_OR_MARK) ?? [];
  const tokens = words.map((token) => gramsOf(token, options));
  const found = room(
    tokens.reduce(
      (sum, { characters }, at) => sum + characters.length + Math.min(at + 1, Math.max(options.words, 1)),
      0,
    ) + EDGES,
  );
  let n = 0;
  if (options.edges === true && words.length > 0) {
    found[n++] = hash32(`<${words[0]!}`) & within;
    found[n++] = hash32(`>${words[words.length - 1]!}`) & within;
    found[n++] = hash32(`#${Math.min(8, Math.floor(Math.log2(1 + words.length) * 2))}`) & within;
  }
  tokens.forEach(({ word, characters }, at) => {
    let gram = word;
    found[n++] = gram & within;
    for (let length = 2; length <= options.words && length <= at + 1; length++) {
      gram = hashPair(tokens[at - length + 1]!.word, gram);
      found[n++] = gram & within;
    }
    for (let k = 0; k < characters.length; k++) found[n++] = (characters[k]! & within) + half;
  });
  return counted(found.subarray(0, n).sort());
}

const EDGES = 3;

/** Memory for the n-grams of one text, used again for the next. */
let scratch = new Uint32Array(4096);
function room(size: number): Uint32Array {
  if (size > scratch.length) scratch = new Uint32Array(2 * size);
  return scratch.subarray(0, size);
}

function gramsOf(token: string, options: FeatureOptions): WordGrams {
  let words = remembered.get(options);
  if (words === undefined || words.size >= MOST_WORDS) remembered.set(options, (words = new Map<string, WordGrams>()));
  const known = words.get(token);
  if (known) return known;
  const characters: number[] = [];
  if (options.chars)
    addCharacters(` ${token} `, options.chars, (hash) => {
      characters.push(hash ^ SEED_CHAR);
    });
  const grams = { word: hash32(token), characters: Uint32Array.from(characters) };
  if (token.length <= LONGEST_REMEMBERED) words.set(token, grams);
  return grams;
}

/** First bucket of the characters; Infinity where words and characters share the buckets. */
export const borderOf = ({ bits, halves }: FeatureOptions): number => (halves === true ? 2 ** (bits - 1) : Infinity);

function addCharacters(
  padded: string,
  [shortest, longest]: readonly [number, number],
  add: (hash: number) => void,
): void {
  for (let i = 0; i + shortest <= padded.length; i++) hashesFrom(padded, i, shortest, longest, add);
}

function counted(sorted: Uint32Array): Features {
  let different = 0;
  for (let at = 0; at < sorted.length; at++) if (at === 0 || sorted[at] !== sorted[at - 1]) different++;
  const indices = new Uint32Array(different);
  const values = new Float32Array(different);
  let n = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1;
    while (to < sorted.length && sorted[to] === sorted[from]) to++;
    indices[n] = sorted[from]!;
    values[n++] = to - from === 1 ? 1 : 1 + Math.log(to - from);
    from = to;
  }
  return { indices, values };
}
