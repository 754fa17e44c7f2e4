import fc from 'fast-check';
import { borderOf, features, fold, type FeatureOptions } from '../../../../../src/language/engine/model/features';

const options: FeatureOptions = { bits: 16, words: 2, chars: [2, 4] };
const shared = (a: string, b: string, o: FeatureOptions = options): number => {
  const other = new Set(features(b, o).indices);
  return features(a, o).indices.filter((i) => other.has(i)).length / features(a, o).indices.length;
};

test('folding removes accents, case, held-down letters and exact figures', () => {
  expect(fold('Très CHEEEER, 4500 F, cœur')).toBe('tres cheer, 0000 f, coeur');
});

test('a word pair is a feature of its own and depends on the order', () => {
  const words: FeatureOptions = { bits: 18, words: 2, chars: null };
  expect(features('not good', words).indices).toHaveLength(3);
  expect([...features('good not', words).indices]).not.toEqual([...features('not good', words).indices]);
});

test('three-word n-grams need three words', () => {
  const words: FeatureOptions = { bits: 18, words: 3, chars: null };
  expect(features('a b c', words).indices).toHaveLength(6);
  expect(features('a b', words).indices).toHaveLength(3);
});

test('a misspelt word still shares character n-grams', () => {
  expect(shared('acceuil', 'accueil')).toBeGreaterThan(0.3);
  expect(shared('acceuil', 'accueil', { ...options, chars: null })).toBe(0);
});

test('an empty text has no features', () => {
  expect(features('  ... ', options).indices).toHaveLength(0);
});

test('any text gives rising buckets within bounds, each counted once or more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const { indices, values } = features(text, options);
      expect([...indices]).toEqual([...new Set(indices)].sort((a, b) => a - b));
      expect(indices.every((i) => i < 2 ** options.bits)).toBe(true);
      expect(values.every((value) => value >= 1)).toBe(true);
      expect(values).toHaveLength(indices.length);
      expect(features(text.toUpperCase().toLowerCase(), options)).toEqual(
        features(text.toUpperCase().toLowerCase(), options),
      );
    }),
  );
});

test('kept in halves, words lie below the border and characters from it on', () => {
  const halves: FeatureOptions = { bits: 16, words: 2, chars: [2, 4], halves: true };
  const words = features('not good', { ...halves, chars: null }).indices;
  expect(words).toHaveLength(3);
  expect(words.every((bucket) => bucket < borderOf(halves))).toBe(true);
  const both = features('not good', halves).indices;
  expect(both.filter((bucket) => bucket < borderOf(halves))).toEqual(words);
  expect(both.length).toBeGreaterThan(words.length);
  expect(borderOf(options)).toBe(Infinity);
});
