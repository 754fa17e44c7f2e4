import { type Features } from './features';

/** Rarity of a bucket is kept in a byte, in sixteenths: 1 + ln(rows / rows with it), at most 15.9. */
const STEPS = 16;

/** Inverse document frequency of a bucket found in `withIt` of `rows` texts, in sixteenths. */
export const rarity = (rows: number, withIt: number): number => Math.min(255, Math.round((1 + Math.log(rows / withIt)) * STEPS));

/**
 * Known buckets of a text as rows of the model, weighted by rarity, of Euclidean length 1. `rowOf` gives the row of a bucket, −1 for an
 * unknown one; `rarities` belong to the rows.
 */
export function weighted({ indices, values }: Features, rowOf: Int32Array, rarities: Uint8Array): Features {
  const rows = new Uint32Array(indices.length);
  const weights = new Float32Array(indices.length);
  let known = 0;
  let squares = 0;
  for (let i = 0; i < indices.length; i++) {
    const row = rowOf[indices[i]!]!;
    if (row < 0) continue;
    const weight = (values[i]! * rarities[row]!) / STEPS;
    rows[known] = row;
    weights[known++] = weight;
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (let k = 0; k < known; k++) weights[k] = weights[k]! / length;
  return { indices: rows.subarray(0, known), values: weights.subarray(0, known) };
}
