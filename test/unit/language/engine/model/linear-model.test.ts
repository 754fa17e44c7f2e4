import { LinearModel, sigmoid } from '../../../../../src/language/engine/model/linear-model';
import { ModelFileError } from '../../../../../src/language/engine/model/model-file';
import { train, type TrainingRow } from '../../../../../src/language/engine/model/train';

const options = {
  outputs: ['good', 'bad'],
  features: { bits: 14, words: 2, chars: [2, 4] as const },
  seed: 7,
  cost: 10,
  leastRows: 1,
  notes: { version: 'test' },
};
const rows: TrainingRow[] = [
  ...['très bon accueil', 'tres bien reçu', 'personnel gentil', 'kind nurse', 'good care', 'very good'].map((text) => ({
    text,
    labels: ['good'],
  })),
  ...['mauvais accueil', 'mal reçu', 'personnel impoli', 'rude nurse', 'bad care', 'very bad'].map((text) => ({
    text,
    labels: ['bad'],
  })),
];

test('learns its rows and carries over to words it has not seen in that order', () => {
  const model = train(rows, options);
  for (const { text, labels } of rows) {
    const [good, bad] = model.scores(text);
    expect(good! > bad! ? 'good' : 'bad').toBe(labels[0]);
  }
  const [good, bad] = model.scores('nurse very kind');
  expect(good!).toBeGreaterThan(bad!);
});

test('the same rows and seed give the same bytes, another seed or row does not', () => {
  const bytes = train(rows, options).save();
  expect(Buffer.from(train(rows, options).save()).equals(Buffer.from(bytes))).toBe(true);
  expect(Buffer.from(train(rows.slice(1), options).save()).equals(Buffer.from(bytes))).toBe(false);
});

test.each([
  ['plain bytes', (bytes: Uint8Array) => bytes],
  [
    'a Buffer, which shares memory',
    (bytes: Uint8Array) => Buffer.from(Buffer.from(bytes).toString('base64'), 'base64'),
  ],
  [
    'a view into larger memory',
    (bytes: Uint8Array) => {
      const wide = new Uint8Array(bytes.length + 9);
      wide.set(bytes, 5);
      return wide.subarray(5, 5 + bytes.length);
    },
  ],
])('a saved model scores as before it was saved: %s', (_what, given) => {
  const model = train(rows, options);
  const loaded = LinearModel.load(given(model.save()));
  expect(loaded.scores('personnel très gentil')).toEqual(model.scores('personnel très gentil'));
  expect(loaded.parts.notes).toEqual({ version: 'test' });
});

test('signals decide where words are silent', () => {
  const signed = rows.map((row) => ({ ...row, text: '', signals: { list: row.labels[0] === 'good' ? 1 : -1 } }));
  const model = train(signed, options);
  expect(model.scores('anything', { list: 1 })[0]!).toBeGreaterThan(0);
  expect(model.scores('anything', { list: -1 })[0]!).toBeLessThan(0);
  expect(model.scores('anything', { unknown: 1 })).toEqual(model.scores('anything'));
});

test('a row says nothing about outputs it does not know', () => {
  const accueil = { text: 'accueil', labels: [] };
  const silent = train([...rows, { ...accueil, known: ['bad'] }], options).scores('accueil');
  const denied = train([...rows, accueil], options).scores('accueil');
  expect(silent[0]!).toBeGreaterThan(denied[0]! + 0.05);
  expect(silent[1]!).toBe(denied[1]!);
});

test('keeps no more buckets than allowed', () => {
  const model = train(rows, { ...options, mostBuckets: 20 });
  expect(model.parts.buckets).toHaveLength(20);
  expect(model.parts.weights).toHaveLength(40);
  expect([...model.parts.buckets]).toEqual([...model.parts.buckets].sort((a, b) => a - b));
});

test('weighed by log-count ratios it learns the same rows, and the ratios are in its weights', () => {
  const halves = { ...options, features: { ...options.features, halves: true as const } };
  const model = train(rows, { ...halves, ratio: 0.5 });
  for (const { text, labels } of rows) expect(model.scores(text)[0]! > 0 ? 'good' : 'bad').toBe(labels[0]);
  expect(LinearModel.load(model.save()).scores('kind nurse')).toEqual(model.scores('kind nurse'));
  expect(model.scores('kind nurse')).not.toEqual(train(rows, halves).scores('kind nurse'));
});

test('an output without counter-example is refused by name', () => {
  expect(() => train(rows.slice(0, 6), options)).toThrow(/output "good" needs rows/);
});

describe('a file that is no good', () => {
  const bytes = train(rows, options).save();
  const altered = (at: number, value: number): Uint8Array => {
    const copy = bytes.slice();
    copy[at] = value;
    return copy;
  };
  test.each([
    ['empty', new Uint8Array(), /not a model file/],
    ['something else', new TextEncoder().encode('<html>not found</html>'), /not a model file/],
    ['of another format', altered(8, 9), /format 9/],
    ['cut short', bytes.slice(0, -5), /damaged or cut short/],
    ['altered', altered(bytes.length - 3, bytes[bytes.length - 3]! ^ 1), /damaged/],
  ])('%s', (_what, wrong, message) => {
    expect(() => LinearModel.load(wrong)).toThrow(ModelFileError);
    expect(() => LinearModel.load(wrong)).toThrow(message);
  });
});

test('log-odds become probabilities', () => {
  expect(sigmoid(0)).toBe(0.5);
  expect(sigmoid(4)).toBeCloseTo(0.982, 3);
});
