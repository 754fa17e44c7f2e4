import { borderOf, features, type Features } from './features';
import { decode, encode, type ModelParts } from './model-file';

const { imul } = Math;

/** Named measurements beside the n-grams (a word-list total, the question asked), about −1 to 1 each. */
export type Signals = Readonly<Record<string, number>>;

/** A linear model with one or more outputs over hashed n-grams and named signals; scores are log-odds (0 = undecided). */
export class LinearModel {
  private readonly rows: BucketRows;
  private readonly border: number;
  private readonly signals: ReadonlyMap<string, readonly number[]>;

  constructor(readonly parts: ModelParts) {
    this.rows = new BucketRows(parts.buckets, parts.features.bits);
    this.border = borderOf(parts.features);
    this.signals = new Map(Object.entries(parts.signals));
  }

  /** Reads a model from the bytes `save` wrote. Throws ModelFileError when they are damaged. */
  static load(bytes: Uint8Array): LinearModel {
    return new LinearModel(decode(bytes));
  }

  save(): Uint8Array {
    return encode(this.parts);
  }

  /** Log-odds of every output, in the order of `parts.outputs`. */
  scores(text: string | Features, signals: Signals = {}): Float64Array {
    return this.withSignals(this.wordScores(text), signals);
  }

  /** Log-odds from the n-grams and the bias alone. One walk over the buckets: `weighted` (weighting.ts) and the sums at once. */
  wordScores(text: string | Features): Float64Array {
    const { indices, values } = typeof text === 'string' ? features(text, this.parts.features) : text;
    const { outputs, bias, scale, weights, rarities } = this.parts;
    const width = outputs.length;
    const sums = new Float64Array(width);
    const half = new Float64Array(width);
    let squares = 0;
    const close = (): void => {
      const length = Math.sqrt(squares) || 1;
      for (let o = 0; o < width; o++) {
        sums[o]! += half[o]! / length;
        half[o] = 0;
      }
      squares = 0;
    };
    let crossed = false;
    for (let i = 0; i < indices.length; i++) {
      const bucket = indices[i]!;
      if (!crossed && bucket >= this.border) {
        close();
        crossed = true;
      }
      const row = this.rows.of(bucket);
      if (row < 0) continue;
      const value = values[i]! * rarities[row]!;
      squares += value * value;
      const first = row * width;
      for (let o = 0; o < width; o++) half[o]! += value * weights[first + o]!;
    }
    close();
    for (let o = 0; o < width; o++) sums[o] = sums[o]! * scale[o]! + bias[o]!;
    return sums;
  }

  /** `scores` and what the signals add to them, as a new array. */
  withSignals(scores: Float64Array, signals: Signals): Float64Array {
    const sums = scores.slice();
    for (const name of Object.keys(signals)) {
      const of = this.signals.get(name);
      const value = signals[name]!;
      if (of !== undefined) for (let o = 0; o < sums.length; o++) sums[o]! += value * of[o]!;
    }
    return sums;
  }
}

/**
 * Row of each known bucket: one bit a possible bucket, and how many known ones stand before each 32 of them. 128 KB for 2^19 buckets stay in
 * the processor's cache where a table of them all (2 MB a model) did not.
 */
class BucketRows {
  private readonly known: Uint32Array;
  private readonly before: Uint32Array;

  /** `buckets` rise. */
  constructor(buckets: Uint32Array, bits: number) {
    this.known = new Uint32Array(2 ** (bits - 5));
    this.before = new Uint32Array(2 ** (bits - 5));
    for (const bucket of buckets) this.known[bucket >>> 5]! |= 1 << (bucket & 31);
    for (let word = 1; word < this.before.length; word++)
      this.before[word] = this.before[word - 1]! + ones(this.known[word - 1]!);
  }

  /** −1 for an unknown bucket. */
  of(bucket: number): number {
    const word = this.known[bucket >>> 5]!;
    const at = bucket & 31;
    return (word >>> at) & 1 ? this.before[bucket >>> 5]! + ones(word & ((1 << at) - 1)) : -1;
  }
}

/** How many of 32 bits are set. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Log-odds → probability. */
export const sigmoid = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
