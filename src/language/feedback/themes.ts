import { THEMES, type Sentiment, type Theme } from '../../domain/feedback/analysis';
import { byLocale, type Locale } from '../../domain/locale';
import { SERVED } from '../packs/packs';
import { type ThemeWords } from './theme-words';
import { PhraseMatcher } from './phrase-matcher';
import { type Polarity } from './polarity';
import { type PhraseMatch, type Reading } from './reading';

const HINT = '?';
const matcherFor = (words: Readonly<Partial<Record<Theme, ThemeWords>>>): PhraseMatcher =>
  new PhraseMatcher(
    Object.fromEntries(
      THEMES.flatMap((theme) => [
        [theme, words[theme]?.names ?? ''],
        [theme + HINT, words[theme]?.hints ?? ''],
      ]),
    ),
  );
const MATCHERS = byLocale((locale) => matcherFor(SERVED[locale].feedback.themes));

/** What the lists find of one theme in a text. */
export interface ThemeMatches {
  names: PhraseMatch[];
  hints: PhraseMatch[];
}

/** Listed words of each theme in a text; every theme has an entry. */
export function themeMatches(reading: Reading, lang: Locale): Record<Theme, ThemeMatches> {
  const found = [...MATCHERS[lang].find(reading), ...(reading.entities ?? [])];
  return Object.fromEntries(
    THEMES.map((theme): [Theme, ThemeMatches] => [
      theme,
      {
        names: found.filter((match) => match.tag === theme),
        hints: found.filter((match) => match.tag === theme + HINT),
      },
    ]),
  ) as Record<Theme, ThemeMatches>;
}

/** Praise or blame of the clauses that name a theme; null when they do neither. */
export function themePolarity(reading: Reading, matches: readonly PhraseMatch[], polarity: Polarity): Sentiment | null {
  const clauses = new Set(matches.map((match) => reading.tokens[match.from]?.clause ?? 0));
  let sum = 0;
  let heard = false;
  for (const clause of clauses) {
    const value = polarity.byClause.get(clause);
    if (value === undefined) continue;
    heard = true;
    sum += value;
  }
  if (!heard) return null;
  return sum > 0.5 ? 'positive' : sum < -0.5 ? 'negative' : 'neutral';
}
