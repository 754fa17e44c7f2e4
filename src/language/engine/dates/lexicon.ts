import { byLocale, type Locale, LOCALES } from '../../../domain/locale';
import { SERVED } from '../../packs/packs';

/** Grammar class → word (folded: lower case, no accents) → meaning. */
export type Lexicon = Readonly<Record<string, Readonly<Record<string, number | string>>>>;
export type Classes = Map<string, number | string>;

/** The words of every language for a conversation held in each: its own win, and those of the others that mean something else there do not count. */
function index(): Record<Locale, Map<string, Classes>> {
  return byLocale((reader) => {
    const words = new Map<string, Classes>();
    for (const writer of [...LOCALES.filter((locale) => locale !== reader), reader]) {
      const { lexicon, ownLanguageOnly } = SERVED[writer].dates;
      const own = new Set(ownLanguageOnly.split(' '));
      for (const [name, entries] of Object.entries(lexicon)) {
        for (const [word, meaning] of Object.entries(entries)) {
          if (writer !== reader && own.has(word)) continue;
          const classes = words.get(word) ?? new Map<string, number | string>();
          words.set(word, classes.set(name, meaning));
        }
      }
    }
    return words;
  });
}

const WORDS = index();

/** Grammar classes of a folded word in a conversation held in `lang`; all languages are known, its own wins. */
export const classesOf = (word: string, lang: Locale): Classes | undefined =>
  WORDS[lang].get(word) ?? misspelt(word, lang);

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

const LONG_NAMES: Record<Locale, [string, Classes][]> = byLocale(longNames);

function longNames(lang: Locale): [string, Classes][] {
  return [...WORDS[lang]].filter(
    ([word, classes]) => word.length >= SHORTEST_NAME && NAMES.some((name) => classes.has(name)),
  );
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
