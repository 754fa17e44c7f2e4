import { THEMES } from '../../../../src/domain/feedback/analysis';
import { answerFeatures } from '../../../../src/language/feedback/answer-features';
import { findingsOf, themeSignals } from '../../../../src/language/feedback/signals';
import { firstThemeLook, themeSecondLookSignals } from '../../../../src/language/feedback/themes-second-look';
import { train } from '../../../../src/language/engine/model/train';

const ngrams = { bits: 14, words: 2, chars: [2, 4] as const };
const first = train(
  THEMES.flatMap((theme) => [
    { text: theme.replace('_', ' '), labels: [theme], signals: { [`names ${theme}`]: 1 } },
    { text: `more ${theme.slice(0, 4)}`, labels: [theme] },
    { text: 'as usual', labels: [] },
  ]),
  { outputs: THEMES, features: ngrams, seed: 1, cost: 10, leastRows: 1 },
);

const lookAt = (text: string) => {
  const findings = findingsOf(text, 'en', 'why');
  const looks = firstThemeLook(first, answerFeatures(text, ngrams), findings);
  return {
    looks,
    signals: THEMES.map((theme, at) => themeSecondLookSignals(theme, looks[at]!, themeSignals(findings))),
  };
};
const medication = THEMES.indexOf('medication');

test('the first look hears an answer with and without the lists, and its clauses one by one', () => {
  const { looks } = lookAt('medication, as usual');
  expect(looks).toHaveLength(THEMES.length);
  expect(looks[medication]!.whole).toBeGreaterThan(looks[medication]!.words);
  expect(looks[medication]!.bestClause).toBeGreaterThan(looks[medication]!.words);
  expect(lookAt('').looks.map(({ bestClause }) => bestClause)).toEqual(THEMES.map(() => -9));
});

test('each theme is weighed by what was found of itself alone', () => {
  const { signals } = lookAt('no tablets in the pharmacy');
  expect(signals[medication]!.names).toBeGreaterThan(0);
  expect(signals[medication]!['odds by names']).toBeCloseTo(signals[medication]!.odds! * signals[medication]!.names!);
  expect(signals.filter((_, at) => at !== medication).every(({ names }) => names === 0)).toBe(true);
});

test('signals stay within −1 and 1, however sure the first model is', () => {
  for (const text of ['', 'medication '.repeat(300), 'as usual']) {
    for (const signals of lookAt(text).signals)
      expect(Object.values(signals).every((value) => Math.abs(value) <= 1)).toBe(true);
  }
});
