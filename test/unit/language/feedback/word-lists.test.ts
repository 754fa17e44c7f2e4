import fc from 'fast-check';
import { THEMES } from '../../../../src/domain/feedback/analysis';
import { complaintsIn } from '../../../../src/language/feedback/complaints';
import { type Locale } from '../../../../src/domain/locale';
import { PhraseMatcher } from '../../../../src/language/feedback/phrase-matcher';
import { polarityOf } from '../../../../src/language/feedback/polarity';
import { readPlain, type Reading, wordsOf } from '../../../../src/language/feedback/reading';
import { readEnglish } from '../../../../src/language/packs/en/reading';
import { PACKS, SERVED } from '../../../../src/language/packs/packs';
import { meaningOf, wholeAnswerOf } from '../../../../src/language/feedback/whole-answer';

const words = ({ tokens }: Reading): string[] => tokens.map(({ word }) => word);
const net = (text: string, lang: Locale): number => {
  const { praise, blame } = polarityOf(SERVED[lang].feedback.read?.(text, wordsOf) ?? readPlain(text), lang);
  return praise + blame;
};

describe('reading', () => {
  test('French: apostrophes, accents and shorthand', () => {
    expect(words(readPlain("L'accueil n'était pas très agréable"))).toEqual([
      'l',
      'accueil',
      'n',
      'etait',
      'pas',
      'tres',
      'agreable',
    ]);
    expect(words(readPlain('bcp de tps perdu'))).toContain('beaucoup');
  });

  test('English: wink-nlp marks what is negated and finds our entities', () => {
    const reading = readEnglish("The nurse didn't listen. We waited for 5 hours.", wordsOf);
    expect(reading.tokens.find(({ word }) => word === 'listen')?.negated).toBe(true);
    expect(reading.tokens.find(({ word }) => word === 'nurse')?.negated).toBe(false);
    expect(reading.entities?.map(({ tag }) => tag)).toContain('waiting_time');
  });

  test('every token stands where it says, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        for (const { tokens } of [readPlain(text), readEnglish(text, wordsOf)]) {
          for (const { start, end } of tokens) expect(start >= 0 && start < end && end <= text.length).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('phrases', () => {
  const matcher = new PhraseMatcher({ wait: 'attend*|file d attente', lost: 'perdu ~ resultat*' });
  const tags = (text: string): string[] => matcher.find(readPlain(text)).map(({ tag }) => tag);

  test('beginnings, several words, gaps inside one clause', () => {
    expect(tags("la file d'attente")).toEqual(['wait']);
    expect(tags('nous attendions')).toEqual(['wait']);
    expect(tags('ils ont perdu tous mes résultats')).toEqual(['lost']);
    expect(tags('perdu. Résultats bons')).toEqual([]);
  });

  test('every listed phrase is folded as texts are, so that it can match', () => {
    const ofLanguage = Object.values(SERVED).flatMap(({ feedback: { themes, polarity } }) => [
      ...THEMES.flatMap((theme) => [themes[theme]?.names ?? '', themes[theme]?.hints ?? '']),
      ...Object.values(polarity),
    ]);
    const lists = [...ofLanguage, ...PACKS.flatMap(({ feedbackComplaints = {} }) => Object.values(feedbackComplaints))];
    const unfolded = lists
      .flatMap((list) => list.split(/[|\n]/u))
      .filter((phrase) => !/^[a-z0-9 *~]*$/u.test(phrase.trim()));
    expect(unfolded).toEqual([]);
  });
});

describe('praise and blame', () => {
  test.each([
    ['pas gentil', 'fr', -1],
    ['aucun problème', 'fr', 1],
    ['very kind', 'en', 1],
    ['not kind', 'en', -1],
    ['Could not have been better', 'en', 1],
    ['😡', 'fr', -1],
    ['👍', 'en', 1],
    ['je ne recommande pas', 'fr', -1],
    ['je recommande', 'fr', 1],
    ['on ne nous respecte pas', 'fr', -1],
    ["je n'ai que des éloges", 'fr', 1],
    ['jamais été aussi bien soigné', 'fr', 1],
    ['on ne manque de rien', 'fr', 1],
    ['laisse à désirer', 'fr', -1],
    ['à fuir absolument', 'fr', -1],
  ] as const)('%s (%s)', (text, lang, sign) => {
    expect(Math.sign(net(text, lang))).toBe(sign);
  });

  test('negation does not reach over a comma', () => {
    expect(net("je n'ai pas attendu, gentil", 'fr')).toBeGreaterThan(0);
  });
});

describe('whole answers', () => {
  test.each([
    ['RAS', 'nothing'],
    ['rien du tout', 'nothing'],
    ['Nothing really', 'nothing'],
    ['tout', 'everything'],
    ['everything was good', 'everything'],
    ['je ne sais pas', 'unsure'],
    ['no idea', 'unsure'],
    ['ne changez rien', 'as_is'],
    ['keep it up', 'as_is'],
    ['rien à améliorer', 'as_is'],
    ["rien n'est propre", null],
    ['nothing was explained to me', null],
    ['the nurse', null],
    ['', null],
  ] as const)('%s: %s', (text, expected) => {
    expect(wholeAnswerOf(readPlain(text))).toBe(expected);
  });

  test.each([
    ['nothing', 'improve', 'positive'],
    ['nothing', 'good', 'negative'],
    ['nothing', 'why', 'neutral'],
    ['everything', 'improve', 'negative'],
  ] as const)('%s in answer to %s is %s', (answer, question, expected) => {
    expect(meaningOf(answer, question)).toBe(expected);
  });
});

test.each([
  ["On m'a demandé un pot de vin", 'bribe'],
  ['the nurse slapped my sister', 'insult'],
  ['ils ont perdu mes résultats', 'result'],
  ['they rang my husband with it', 'privacy'],
  ['toujours malade après deux semaines', 'not_better'],
  ['Please call me', 'asks'],
  ["j'ai payé deux fois", 'payment'],
  ['I was turned away at the gate', 'not_seen'],
] as const)('%s is a complaint (%s), unless the text is praise or denies it', (text, kind) => {
  expect(complaintsIn(readPlain(text), 'negative').map(({ tag }) => tag)).toContain(kind);
  expect(complaintsIn(readPlain(text), 'positive')).toEqual([]);
});

test('a denied complaint is none', () => {
  expect(complaintsIn(readPlain('no bribe, sans effets secondaires'), 'neutral')).toEqual([]);
});
