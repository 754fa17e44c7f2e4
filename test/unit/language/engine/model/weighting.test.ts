import { rarity, weighted } from '../../../../../src/language/engine/model/weighting';

const rowOf = Int32Array.from([-1, 0, 1, -1]);
const found = { indices: Uint32Array.from([0, 1, 2]), values: Float32Array.from([1, 1, 1]) };

test('rare buckets weigh more, unknown ones nothing, and the whole has length 1', () => {
  const { indices, values } = weighted(found, rowOf, Uint8Array.from([rarity(1000, 900), rarity(1000, 3)]));
  expect([...indices]).toEqual([0, 1]);
  expect(values[1]!).toBeGreaterThan(5 * values[0]!);
  expect(Math.hypot(...values)).toBeCloseTo(1, 5);
});

test('a text without known buckets is empty', () => {
  expect(
    weighted({ indices: Uint32Array.from([3]), values: Float32Array.from([1]) }, rowOf, new Uint8Array(2)).indices,
  ).toHaveLength(0);
});

test('rarity fits a byte', () => {
  expect(rarity(1, 1)).toBe(16);
  expect(rarity(1e12, 1)).toBe(255);
});

test('with a border, each side gets length 1', () => {
  const both = { indices: Uint32Array.from([0, 1, 2, 3]), values: Float32Array.from([1, 1, 1, 5]) };
  const { values } = weighted(both, Int32Array.from([0, 1, 2, 3]), new Uint8Array(4).fill(rarity(10, 2)), 2);
  expect(Math.hypot(...values.slice(0, 2))).toBeCloseTo(1, 5);
  expect(Math.hypot(...values.slice(2))).toBeCloseTo(1, 5);
  expect(weighted(both, Int32Array.from([-1, -1, 0, 1]), new Uint8Array(2).fill(16), 2).values).toHaveLength(2);
});
