import { THEMES, type Sentiment, type Theme } from '../../domain/feedback/analysis';
import { type Locale } from '../../domain/patient/language';
import { ENGLISH_THEMES } from './lexicon/themes-english';
import { FRENCH_THEMES } from './lexicon/themes-french';
import { PhraseMatcher } from './phrase-matcher';
import { type Polarity } from './polarity';
import { type PhraseMatch, type Reading } from './reading';

const MATCHERS: Readonly<Record<Locale, PhraseMatcher>> = { en: new PhraseMatcher(ENGLISH_THEMES), fr: new PhraseMatcher(FRENCH_THEMES) };

/** Listed words of each theme in a text. */
export function themeMatches(reading: Reading, lang: Locale): Map<Theme, PhraseMatch[]> {
  const found = [...MATCHERS[lang].find(reading), ...(reading.entities ?? [])];
  return new Map(THEMES.map((theme) => [theme, found.filter((match) => match.tag === theme)] as const).filter(([, matches]) => matches.length > 0));
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
