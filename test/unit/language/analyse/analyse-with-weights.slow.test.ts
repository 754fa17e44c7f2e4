import fc from 'fast-check';
import { type FeedbackWeights, readWeights } from '../../../../src/adapters/language-models/read-weights';
import { QUESTIONS, SENTIMENTS, THEMES } from '../../../../src/domain/feedback/analysis';
import { URGENCIES } from '../../../../src/domain/feedback/urgency';
import { analyse } from '../../../../src/language/analyse';
import { type Locale } from '../../../../src/domain/locale';
import { useFeedbackModels } from '../../../../src/language/feedback/models';
import { ModelFileError } from '../../../../src/language/engine/model/model-file';

const weights = readWeights().feedback as Record<Locale, FeedbackWeights>;
beforeAll(() => useFeedbackModels(weights));

test('weights of a language stay under 500 KB', () => {
  for (const models of Object.values(weights))
    expect(Object.values(models).reduce((sum, bytes) => sum + bytes.length, 0)).toBeLessThan(500_000);
});

test('says which weights read the text', () => {
  expect(analyse({ text: 'bien', lang: 'fr' }).version).toMatch(/^rules-\d+\+fr-[0-9a-f]{8}$/);
});

test('a damaged file is refused and what was in use stays', () => {
  const before = analyse({ text: 'Très bon accueil', lang: 'fr' });
  const damaged = weights.fr.themes.slice(0, -1);
  expect(() => useFeedbackModels({ ...weights, fr: { ...weights.fr, themes: damaged } })).toThrow(ModelFileError);
  expect(analyse({ text: 'Très bon accueil', lang: 'fr' })).toEqual(before);
});

test.each([
  ['fr', 'why', 'Sage-femme très douce, elle a tout expliqué', 'positive', ['staff_attitude', 'communication']],
  ['fr', 'why', "Quatre heures d'attente et personne à l'accueil", 'negative', ['waiting_time']],
  ['fr', 'why', "toilettes sales, pas d'eau", 'negative', ['environment']],
  ['fr', 'improve', 'Rien', 'positive', []],
  ['fr', 'good', 'Rien', 'negative', []],
  ['en', 'why', 'Lovely nurses, very clean ward', 'positive', ['staff_attitude', 'environment']],
  ['en', 'why', 'Waited all day and the pharmacy had no drugs', 'negative', ['waiting_time', 'medication']],
  ['en', 'why', 'The bill was far too expensive', 'negative', ['cost_billing']],
] as const)('%s %s: %s', (lang, question, text, sentiment, themes) => {
  const read = analyse({ text, lang, question });
  expect(read.sentiment).toBe(sentiment);
  expect(read.themes.map(({ theme }) => theme)).toEqual(expect.arrayContaining([...themes]));
});

test('each theme has its own polarity', () => {
  const { themes } = analyse({ text: 'Les infirmières étaient gentilles, mais les toilettes sont sales', lang: 'fr' });
  expect(themes).toEqual(
    expect.arrayContaining([
      { theme: 'staff_attitude', polarity: 'positive' },
      { theme: 'environment', polarity: 'negative' },
    ]),
  );
});

test('danger is raised even inside praise', () => {
  expect(
    analyse({ text: "Merci, très bon accueil, mais depuis hier je n'arrive plus à respirer", lang: 'fr', rating: 5 })
      .urgency,
  ).toBe('emergency');
});

test('without words the mark speaks', () => {
  expect(analyse({ text: ' ', lang: 'en', rating: 1 })).toMatchObject({ sentiment: 'negative', score: -1, themes: [] });
  expect(analyse({ text: '', lang: 'en' })).toMatchObject({
    sentiment: 'neutral',
    score: 0,
    confidence: 0,
    contradiction: false,
  });
});

test('any text gives a well-formed analysis that quotes only the text', () => {
  const input = fc.record({
    text: fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc
        .array(fc.constantFrom('pas', 'bon', 'mais', 'nurse', 'rien', 'not', '!', '😡', ',', 'attendu', 'waited'))
        .map((list) => list.join(' ')),
    ),
    lang: fc.constantFrom('en' as const, 'fr' as const),
    question: fc.constantFrom(...QUESTIONS),
    rating: fc.integer({ min: 1, max: 5 }),
  });
  fc.assert(
    fc.property(input, (given) => {
      const read = analyse(given);
      expect(SENTIMENTS).toContain(read.sentiment);
      expect(URGENCIES).toContain(read.urgency);
      expect(read.score >= -1 && read.score <= 1 && read.confidence >= 0 && read.confidence <= 1).toBe(true);
      expect(read.themes.every(({ theme }) => THEMES.includes(theme))).toBe(true);
      expect(read.evidence.every((quote) => given.text.includes(quote))).toBe(true);
      expect(analyse(given)).toEqual(read);
    }),
    { numRuns: 150 },
  );
});

/** How often maps, sets and beginnings of words are looked at while `read` runs: the steps that all reading of words is made of. */
function lookupsOf(read: () => void): number {
  const { get } = Map.prototype;
  const { has } = Set.prototype;
  const { startsWith } = String.prototype;
  let count = 0;
  Map.prototype.get = function (this: Map<unknown, unknown>, key: unknown): unknown {
    count++;
    return get.call(this, key);
  };
  Set.prototype.has = function (this: Set<unknown>, key: unknown): boolean {
    count++;
    return has.call(this, key);
  };
  String.prototype.startsWith = function (this: string, ...given: [string, number?]): boolean {
    count++;
    return startsWith.apply(this, given);
  };
  try {
    read();
  } finally {
    Object.assign(Map.prototype, { get });
    Object.assign(Set.prototype, { has });
    Object.assign(String.prototype, { startsWith });
  }
  return count;
}

test.each([
  ['fr', 'pas bon mal attendu '],
  ['en', 'not good waited bad '],
  ['fr', 'perdu '],
  ['en', 'x'],
] as const)('the work on a very long text grows with its length (%s %s)', (lang, words) => {
  const lookups = (letters: number): number =>
    lookupsOf(() => analyse({ text: words.repeat(letters / words.length), lang }));
  lookups(100);
  const [once, twice] = [lookups(15_000), lookups(30_000)];
  expect(once).toBeGreaterThan(0);
  expect(twice / once).toBeLessThan(2.5);
});
