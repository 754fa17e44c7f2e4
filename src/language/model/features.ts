import { hash32, hashesFrom, hashPair } from './hash';

/** How a text becomes features. Stored in the model file: training and scoring can never disagree about it. */
export interface FeatureOptions {
  /** n-grams are hashed into 2^bits buckets (10 to 22). */
  bits: number;
  /** Longest word n-gram: 1 = words, 2 = words and pairs. */
  words: number;
  /** Shortest and longest character n-gram, taken inside words with a blank at both ends; null for none. */
  chars: readonly [number, number] | null;
}

/** Buckets of one text in rising order without repeats, and how often each occurs, as 1 + ln(count) (both empty for an empty text). */
export interface Features {
  indices: Uint32Array;
  values: Float32Array;
}

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
  const counts = new Map<number, number>();
  const add = (hash: number): void => {
    const bucket = hash & mask;
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  };
  const previous: number[] = [];
  for (const [token] of fold(text).matchAll(WORD_OR_MARK)) {
    let gram = hash32(token);
    add(gram);
    previous.unshift(hash32(token));
    for (let n = 2; n <= options.words && n <= previous.length; n++) {
      gram = hashPair(previous[n - 1]!, gram);
      add(gram);
    }
    previous.length = Math.min(previous.length, Math.max(options.words - 1, 1));
    if (options.chars) addCharacters(` ${token} `, options.chars, add);
  }
  const indices = Uint32Array.from(counts.keys()).sort();
  return { indices, values: Float32Array.from(indices, (index) => 1 + Math.log(counts.get(index) ?? 1)) };
}

function addCharacters(padded: string, [shortest, longest]: readonly [number, number], add: (hash: number) => void): void {
  const seeded = (hash: number): void => add(hash ^ SEED_CHAR);
  for (let i = 0; i + shortest <= padded.length; i++) hashesFrom(padded, i, shortest, longest, seeded);
}
