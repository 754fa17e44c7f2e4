import { parseWish, withoutRefused, wishValue } from '../../../../src/domain/appointment/wish';

const left = (wished: string, refused: string): string | null => {
  const wish = parseWish(wished);
  if (!wish) throw new Error(`${wished} is no wish`);
  const rest = withoutRefused(wish, parseWish(refused));
  return rest && wishValue(rest);
};

describe('a wish without what was refused', () => {
  test.each([
    ['2026-03-12|2026-03-13', '2026-03-12', '2026-03-13'],
    ['2026-03-12', '2026-03-12', null],
    ['2026-03-12/PM', 'before:2026-03-12T16:00', 'after:2026-03-12T16:00'],
    ['2026-03-13/PM', '2026-03-13T00:00..2026-03-13T16:00', 'after:2026-03-13T16:00'],
    ['2026-03-13', 'after:2026-03-13T17:00', 'before:2026-03-13T17:00'],
    ['2026-03-13/AM', 'before:2026-03-13T08:00', 'after:2026-03-13T08:00'],
    // What was refused of another day, or of another part, takes nothing away.
    ['2026-03-13/PM', 'before:2026-03-12T16:00', '2026-03-13/PM'],
    ['2026-03-13/AM', 'before:2026-03-13T16:00', null],
    ['2026-03-13T15:00', '2026-03-13T00:00..2026-03-13T14:00', '2026-03-13T15:00'],
    ['2026-03-13T13:00', '2026-03-13T00:00..2026-03-13T14:00', null],
  ])('%s, not %s: %s', (wished, refused, expected) => {
    expect(left(wished, refused)).toBe(expected);
  });
});
