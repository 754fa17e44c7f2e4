import { type FeatureOptions } from './features';

/** What a trained model consists of; `LinearModel` scores with it, `encode` and `decode` bring it to and from its file. */
export interface ModelParts {
  features: FeatureOptions;
  outputs: readonly string[];
  bias: readonly number[];
  /** Weight = int8 × scale of its output. */
  scale: readonly number[];
  /** Weights of named signals, one number an output, not quantised. */
  signals: Readonly<Record<string, readonly number[]>>;
  /** Anything worth keeping with the weights: thresholds, version. JSON values only. */
  notes: Readonly<Record<string, unknown>>;
  /** Buckets that carry weights, rising. */
  buckets: Uint32Array;
  /** Rarity of each bucket (see weighting.ts). */
  rarities: Uint8Array;
  /** int8 weights, bucket by bucket, `outputs.length` each. */
  weights: Int8Array;
}

/** The bytes are no usable model: cut short, altered, or written by another version. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError';
}

const MAGIC = 'LINMODEL';
const FORMAT = 1;
const HEAD = 20;

/**
 * File: "LINMODEL", format (u32), header length (u32), checksum of all that follows (u32), header (JSON, UTF-8),
 * distances between buckets (LEB128), rarities (u8), weights (int8). Numbers are little-endian.
 */
export function encode(parts: ModelParts): Uint8Array {
  const { buckets, rarities, weights, ...header } = parts;
  const json = new TextEncoder().encode(JSON.stringify({ ...header, count: buckets.length }));
  const distances: number[] = [];
  let last = 0;
  for (const bucket of buckets) {
    let rest = bucket - last;
    for (; rest > 0x7f; rest >>>= 7) distances.push((rest & 0x7f) | 0x80);
    distances.push(rest);
    last = bucket;
  }
  const parcels = [
    json,
    Uint8Array.from(distances),
    rarities,
    new Uint8Array(weights.buffer, weights.byteOffset, weights.length),
  ];
  const bytes = new Uint8Array(parcels.reduce((sum, parcel) => sum + parcel.length, HEAD));
  bytes.set(new TextEncoder().encode(MAGIC));
  let place = HEAD;
  for (const parcel of parcels) {
    bytes.set(parcel, place);
    place += parcel.length;
  }
  const view = new DataView(bytes.buffer);
  view.setUint32(8, FORMAT, true);
  view.setUint32(12, json.length, true);
  view.setUint32(16, checksum(bytes.subarray(HEAD)), true);
  return bytes;
}

/** The reverse of `encode`. Throws ModelFileError, which says what is wrong with the bytes. */
export function decode(given: Uint8Array): ModelParts {
  // A Buffer's slice shares memory, so that its `.buffer` would begin elsewhere: a plain copy is read.
  const bytes = new Uint8Array(given);
  if (bytes.length < HEAD || new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) {
    throw new ModelFileError('not a model file: the first bytes are not LINMODEL');
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const format = view.getUint32(8, true);
  if (format !== FORMAT)
    throw new ModelFileError(`model file has format ${format}, this program reads format ${FORMAT}: train again`);
  const body = bytes.subarray(HEAD);
  if (view.getUint32(16, true) !== checksum(body))
    throw new ModelFileError('model file is damaged or cut short: its checksum does not agree');
  const headerLength = view.getUint32(12, true);
  const { count, ...header } = JSON.parse(new TextDecoder().decode(body.subarray(0, headerLength))) as Omit<
    ModelParts,
    'buckets' | 'rarities' | 'weights'
  > & { count: number };
  const buckets = new Uint32Array(count);
  let at = headerLength;
  let last = 0;
  for (let i = 0; i < count; i++) {
    let shift = 0;
    let byte: number;
    do {
      byte = body[at++]!;
      last += (byte & 0x7f) << shift;
      shift += 7;
    } while (byte & 0x80);
    buckets[i] = last;
  }
  return {
    ...header,
    buckets,
    rarities: body.slice(at, at + count),
    weights: new Int8Array(body.slice(at + count).buffer),
  };
}

function checksum(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return ((b << 16) | a) >>> 0;
}
