import { PACKS, SERVED } from '../../src/language/packs/packs';
import { type Patterns } from '../../src/language/packs/pack';
import { growingFaster } from '../support/count-reading-work';

/** The words of every language and rule as they stand in the patterns: no marks of the pattern language, one spelling of each alternative. */
function wordsOfRules(): string[] {
  const patterns = PACKS.flatMap(({ intent, complaint, urgency }): (Patterns<string> | undefined)[] => [
    ...Object.values(intent),
    complaint,
    ...Object.values(urgency),
  ]);
  const first = patterns.flatMap((labels) =>
    Object.values(labels ?? {}).flatMap((lines) =>
      (lines ?? '')
        .split('\n')
        .slice(0, 2)
        .map((line) =>
          line
            .trim()
            .split(/\s+/u)
            .flatMap((part) => part.split('|')[0]?.match(/^[\p{L}\d]+/u) ?? [])
            .join(' '),
        ),
    ),
  );
  return [...new Set(first.filter((phrase) => phrase !== ''))];
}

const dateWords = (): string[] =>
  Object.values(SERVED).flatMap(({ dates }) => JSON.stringify(dates).match(/\p{L}{3,}/gu) ?? []);

/** Every n-th of a list, so that all its parts are met. */
const some = <T>(list: readonly T[], most: number): T[] =>
  list.filter((_, at) => at % Math.max(1, Math.ceil(list.length / most)) === 0);

const DIGITS = ['1', '7 ', '12 ', '10h ', '12/03 ', '2026-03-12 ', '677123456 ', 'x'];
const SIGNS = ['.', '! ', '?', ', ', '-', '- ', '> ', '"', "'", '« ', '(', '\n', '…', '@', '# ', 'a.b@c '];
const EMOJI = ['😀', '👍 ', '😂😂 ', '❤️ ', '👨‍👩‍👧 '];
const NAMES = ['Marie ', 'Paul et ', 'Dr Ndi ', 'mon fils ', 'my mother '];
const PAIRS = [
  'no pain ',
  'pas mal ',
  'mort de rire ',
  'it is back ',
  'demain à 10h ',
  'je viens pas ',
  'grave lol ',
  'call me ',
];

test.each([
  [
    'digits, signs, emoji and names',
    () => ['no ', 'call me ', 'grave ', ...DIGITS, ...SIGNS, ...EMOJI, ...NAMES, ...PAIRS],
  ],
  ['words of the rules', () => some(wordsOfRules(), 40).map((word) => `${word} `)],
  ['words of dates', () => some([...new Set(dateWords())], 30).map((word) => `${word} `)],
] as const)(
  'the work of reading grows with the length of a text that repeats %s',
  (_, tokens) => {
    const repeatedTokens = tokens();
    expect(repeatedTokens.length).toBeGreaterThan(20);
    expect(growingFaster(repeatedTokens)).toEqual([]);
  },
  1_200_000,
);
