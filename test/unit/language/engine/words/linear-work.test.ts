import { growingFaster } from '../../../../support/count-reading-work';

// One of each kind that took time in proportion to the square of a text's length; test/static/linear-reading.test.ts has the words of the rules.
test('the work of reading grows with the length of a text, whatever it repeats', () => {
  expect(growingFaster(['ok ', '😀'], [1_000, 10_000])).toEqual([]);
}, 120_000);
