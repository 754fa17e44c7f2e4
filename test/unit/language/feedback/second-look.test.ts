import { SENTIMENTS } from '../../../../src/domain/feedback/analysis';
import { answerFeatures } from '../../../../src/language/feedback/answer-features';
import { firstLook, secondLookSignals } from '../../../../src/language/feedback/second-look';
import { findingsOf } from '../../../../src/language/feedback/signals';
import { NO_FEATURES } from '../../../../src/language/engine/model/features';
import { train, trainPrepared } from '../../../../src/language/engine/model/train';

const ngrams = { bits: 14, words: 2, chars: [2, 4] as const };
const first = train(
  [
    ...['kind nurse', 'lovely doctor', 'good care', 'very clean ward'].map((text) => ({ text, labels: ['positive'] })),
    ...['rude nurse', 'long wait', 'bad care', 'dirty ward'].map((text) => ({ text, labels: ['negative'] })),
    ...['it was a visit', 'I came on Monday', 'as usual', 'average'].map((text) => ({ text, labels: ['neutral'] })),
  ],
  { outputs: SENTIMENTS, features: ngrams, seed: 1, cost: 10, leastRows: 1 },
);

const signalsOf = (text: string) => {
  const findings = findingsOf(text, 'en', 'why');
  return secondLookSignals(firstLook(first, answerFeatures(text, ngrams), findings), findings);
};

test('clauses are heard one by one, cut at marks and at "but"', () => {
  const count = (text: string): number =>
    firstLook(first, answerFeatures(text, ngrams), findingsOf(text, 'en', 'why')).clauses.length;
  expect(count('kind nurse, dirty ward. long wait')).toBe(3);
  expect(count('kind nurse but dirty ward')).toBe(2);
  expect(count('')).toBe(0);
  expect(count('kind nurse. '.repeat(500))).toBe(40);
});

test('praise beside blame stands apart from praise alone, and from blame alone', () => {
  const mixed = signalsOf('lovely doctor, dirty ward')['praise by blame']!;
  expect(mixed).toBeGreaterThan(0);
  for (const text of ['lovely doctor, very clean ward', 'rude nurse, dirty ward'])
    expect(signalsOf(text)['praise by blame']!).toBeLessThan(mixed / 2);
});

test('a model of these signals alone calls the mixed answer neutral', () => {
  const rows = [
    ...['kind nurse, good care', 'lovely doctor. very clean ward', 'good care'].map((text) => ({
      text,
      label: 'positive',
    })),
    ...['rude nurse, bad care', 'long wait. dirty ward', 'bad care'].map((text) => ({ text, label: 'negative' })),
    ...[
      'kind nurse, bad care',
      'good care. long wait',
      'rude nurse but very clean ward',
      'lovely doctor, dirty ward',
    ].map((text) => ({ text, label: 'neutral' })),
  ];
  const second = trainPrepared(
    rows.map(({ text, label }) => ({ features: NO_FEATURES, signals: signalsOf(text), labels: [label] })),
    {
      outputs: SENTIMENTS,
      features: { bits: 10, words: 1, chars: null },
      seed: 1,
      cost: 100,
    },
  );
  const said = (text: string): string | undefined => {
    const scores = second.scores(NO_FEATURES, signalsOf(text));
    return SENTIMENTS[scores.indexOf(Math.max(...scores))];
  };
  expect([said('lovely doctor, bad care'), said('lovely doctor, good care'), said('rude nurse, long wait')]).toEqual([
    'neutral',
    'positive',
    'negative',
  ]);
});
