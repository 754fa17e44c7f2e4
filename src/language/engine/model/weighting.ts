import { type Features } from './features';

/** Rarity of a bucket is kept in a byte, in sixteenths: 1 + ln(rows / rows with it), at most 15.9. */
const STEPS = 16;

/** Inverse document frequency of a bucket found in `withIt` of `rows` texts, in sixteenths. */
export const rarity = (rows: number, withIt: number): number =>
  Math.min(255, Math.round((1 + Math.log(rows / withIt)) * STEPS));

/**
 * Known buckets of a text as rows of the model, weighted by rarity, of Euclidean length 1. `rowOf` gives the row of a bucket, −1 for an
 * unknown one; `rarities` belong to the rows. With a `border`, buckets below it and from it on get length 1 each.
 */
export function weighted(
  { indices, values }: Features,
  rowOf: Int32Array,
  rarities: Uint8Array,
  border = Infinity,
): Features {
  const rows = new Uint32Array(indices.length);
  const weights = new Float32Array(indices.length);
  let known = 0;
  let from = 0;
  let squares = 0;
  const shorten = (): void => {
    const length = Math.sqrt(squares) || 1;
    for (; from < known; from++) weights[from] = weights[from]! / length;
    squares = 0;
  };
  let crossed = false;
  for (let i = 0; i < indices.length; i++) {
    const bucket = indices[i]!;
    if (!crossed && bucket >= border) {
      shorten();
      crossed = true;
    }
    const row = rowOf[bucket]!;
    if (row < 0) continue;
    const weight = (values[i]! * rarities[row]!) / STEPS;
    rows[known] = row;
    weights[known++] = weight;
    squares += weight * weight;
  }
  shorten();
  return { indices: rows.subarray(0, known), values: weights.subarray(0, known) };
}
