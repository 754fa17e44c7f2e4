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
}

/** Buckets of one text in rising order without repeats, and how often each occurs, as 1 + ln(count) (both empty for an empty text). */
export interface Features {
  indices: Uint32Array;
  values: Float32Array;
}

/** Of a text without words. */
export const NO_FEATURES: Features = { indices: new Uint32Array(0), values: new Float32Array(0) };

const WORD_OR_MARK = /[\p{L}\p{M}]+|\p{N}+|[!?]+|\p{Extended_Pictographic}/gu;
const SEED_CHAR = 0x5bd1e995;

/**
 * Lower case without accents, figures as 0, letters held down ("sooooo") cut to two.
 * Kept apart from the text normaliser on purpose: trained weights depend on this exact folding.
 */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{Mn}/gu, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae')
    .replace(/\p{N}/gu, '0').replace(/(\p{L})\1{2,}/gu, '$1$1');
}

/** Hashed word and character n-grams of a text in any language. */
export function features(text: string, options: FeatureOptions): Features {
  const mask = 2 ** options.bits - 1;
  const half = options.halves === true ? (mask + 1) / 2 : 0;
  const within = half === 0 ? mask : half - 1;
  const found: number[] = [];
  const addWord = (hash: number): void => { found.push(hash & within); };
  const addCharacter = (hash: number): void => { found.push(((hash ^ SEED_CHAR) & within) + half); };
  const previous: number[] = [];
  for (const [token] of fold(text).matchAll(WORD_OR_MARK)) {
    const word = hash32(token);
    let gram = word;
    addWord(gram);
    previous.unshift(word);
    for (let n = 2; n <= options.words && n <= previous.length; n++) {
      gram = hashPair(previous[n - 1]!, gram);
      addWord(gram);
    }
    previous.length = Math.min(previous.length, Math.max(options.words - 1, 1));
    if (options.chars) addCharacters(` ${token} `, options.chars, addCharacter);
  }
  return counted(Uint32Array.from(found).sort());
}

/** First bucket of the characters; Infinity where words and characters share the buckets. */
export const borderOf = ({ bits, halves }: FeatureOptions): number => (halves === true ? 2 ** (bits - 1) : Infinity);

function addCharacters(padded: string, [shortest, longest]: readonly [number, number], add: (hash: number) => void): void {
  for (let i = 0; i + shortest <= padded.length; i++) hashesFrom(padded, i, shortest, longest, add);
}

function counted(sorted: Uint32Array): Features {
  const indices = new Uint32Array(sorted.length);
  const values = new Float32Array(sorted.length);
  let n = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from + 1;
    while (to < sorted.length && sorted[to] === sorted[from]) to++;
    indices[n] = sorted[from]!;
    values[n++] = 1 + Math.log(to - from);
    from = to;
  }
  return { indices: indices.slice(0, n), values: values.slice(0, n) };
}
