import { type Locale, LOCALES } from '../../../domain/locale';
import { ENGLISH } from '../../packs/en/dates';
import { FRENCH } from '../../packs/fr/dates';

/** Grammar class → word (folded: lower case, no accents) → meaning. */
export type Lexicon = Readonly<Record<string, Readonly<Record<string, number | string>>>>;
export type Classes = Map<string, number | string>;

/**
 * Words one language lends to a different meaning in the other ("mon" is Monday or "my", "mar" March or mardi, "sat" and "sun" English
 * words): they count only in a conversation held in their language.
 */
const OWN_LANGUAGE_ONLY: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(['mon', 'sat', 'sun', 'a', 'an', 'de', 'da', 'by', 'n', 'mar', 'second', 'past', 'to']),
  fr: new Set(['mar', 'mer', 'jeu', 'dim', 'sam', 'we', 'set', 'dem', 'av', 'o', 'e', 'pro', 'ete', 'second', 'a', 'passe', 'pr', 'd']),
};

function index(): Record<Locale, Map<string, Classes>> {
  const lexicons: Record<Locale, Lexicon> = { en: ENGLISH, fr: FRENCH };
  const words: Record<Locale, Map<string, Classes>> = { en: new Map(), fr: new Map() };
  for (const reader of LOCALES) {
    for (const writer of [...LOCALES].sort((a) => (a === reader ? 1 : -1))) {
      for (const [name, entries] of Object.entries(lexicons[writer])) {
        for (const [word, meaning] of Object.entries(entries)) {
          if (writer !== reader && OWN_LANGUAGE_ONLY[writer].has(word)) continue;
          const classes = words[reader].get(word) ?? new Map<string, number | string>();
          words[reader].set(word, classes.set(name, meaning));
        }
      }
    }
  }
  return words;
}

const WORDS = index();

/** Grammar classes of a folded word in a conversation held in `lang`; both languages are known, its own wins. */
export const classesOf = (word: string, lang: Locale): Classes | undefined => WORDS[lang].get(word) ?? misspelt(word, lang);

/** Names long enough that one slip of the finger still shows which was meant. */
const NAMES = ['weekday', 'month', 'dayOffset'] as const;
const SHORTEST_NAME = 6;

/**
 * A weekday, month or "tomorrow" with one letter wrong, missing, doubled or swapped. Null when two names are equally near
 * ("munday", "tursday") or when the name is short: a wrong day is worse than none.
 */
function misspelt(word: string, lang: Locale): Classes | undefined {
  if (word.length < SHORTEST_NAME - 1) return undefined;
  const near = new Map<string, Classes>();
  for (const [known, classes] of LONG_NAMES[lang]) {
    if (isOneSlipAway(word, known)) near.set([...classes].join(), classes);
  }
  return near.size === 1 ? [...near.values()][0] : undefined;
}

const LONG_NAMES: Record<Locale, [string, Classes][]> = { en: longNames('en'), fr: longNames('fr') };

function longNames(lang: Locale): [string, Classes][] {
  return [...WORDS[lang]].filter(([word, classes]) => word.length >= SHORTEST_NAME && NAMES.some((name) => classes.has(name)));
}

/** Optimal string alignment distance of at most 1. */
function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  const rest = (text: string, from: number): string => text.slice(from);
  return (
    rest(a, i + 1) === rest(b, i + 1) ||
    rest(a, i) === rest(b, i + 1) ||
    rest(a, i + 1) === rest(b, i) ||
    (a[i] === b[i + 1] && a[i + 1] === b[i] && rest(a, i + 2) === rest(b, i + 2))
  );
}
