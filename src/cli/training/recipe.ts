import { SENTIMENTS, THEMES } from '../../domain/feedback/analysis';
import { type Locale } from '../../domain/patient/language';
import { type FeedbackModels } from '../../language/feedback/models';
import { type Findings, findingsOf, sentimentSignals, themeSignals } from '../../language/feedback/signals';
import { type FeatureOptions, type Features, features } from '../../language/model/features';
import { type PreparedRow, trainPrepared } from '../../language/model/train';
import { type FeedbackRow, type Source } from './rows';

/** Word pairs and character 2- to 5-grams; 2^18 buckets keep collisions under 1 in 4 before the rare ones are dropped. */
const FEATURES: FeatureOptions = { bits: 18, words: 2, chars: [2, 5] };
const VERSION = '1';

interface Recipe {
  /** How much a row of each source counts; a source that is not named is left out. */
  sentiment: Partial<Record<Source, number>>;
  themes: Partial<Record<Source, number>>;
  sentimentCost: number;
  themesCost: number;
  /** Added to the log-odds of "neutral", which is rare in the training rows. */
  neutralBias: number;
  /** Log-odds from which a theme is reported. */
  threshold: number;
}

/** Chosen by cross-validation (see the cards beside the weights). */
const RECIPES: Readonly<Record<Locale, Recipe>> = {
  en: { sentiment: { nhs: 1, criticality: 0.3, dev: 4, own: 4 }, themes: { nhs: 1, dev: 4, own: 4 }, sentimentCost: 2, themesCost: 3, neutralBias: 0.4, threshold: -0.9 },
  fr: { sentiment: { dev: 6, own: 6, translated: 0.4, xed: 0.15 }, themes: { dev: 3, own: 3, translated: 0.1 }, sentimentCost: 1, themesCost: 1, neutralBias: 0.1, threshold: -1 },
};
/** Share of the size limit (500 KB a language): 3 outputs and 11 outputs, about 2 bytes a bucket beside the weights. */
const MOST_BUCKETS = { sentiment: 30_000, themes: 22_000 };

/** A row with everything computed that does not depend on the fold. */
export interface ReadRow {
  row: FeedbackRow;
  findings: Findings;
  features: Features;
}

export const readRow = (row: FeedbackRow): ReadRow => ({
  row, findings: findingsOf(row.text, row.lang, row.question ?? 'why'), features: features(row.text, FEATURES),
});

/** What may be left out, to measure what it adds. */
export interface Parts {
  signals: boolean;
}

/** Trains both models of a language on the given rows. The same rows and seed give the same bytes. */
export function trainModels(rows: readonly ReadRow[], lang: Locale, seed: number, parts: Parts = { signals: true }): FeedbackModels {
  const recipe = RECIPES[lang];
  const options = { features: FEATURES, seed };
  return {
    sentiment: trainPrepared(sentimentRows(rows, recipe, parts), {
      ...options, outputs: SENTIMENTS, cost: recipe.sentimentCost, mostBuckets: MOST_BUCKETS.sentiment, notes: { version: VERSION, neutralBias: recipe.neutralBias },
    }),
    themes: trainPrepared(themeRows(rows, recipe, parts), {
      ...options, outputs: THEMES, cost: recipe.themesCost, mostBuckets: MOST_BUCKETS.themes, notes: { version: VERSION, threshold: recipe.threshold },
    }),
  };
}

/** Rare classes count more within their source (count to the power −0.7), so that "neutral" is not drowned. */
const BALANCE = 0.7;

function sentimentRows(rows: readonly ReadRow[], { sentiment: weights }: Recipe, parts: Parts): PreparedRow[] {
  const used = rows.filter(({ row }) => row.sentiment != null && weights[row.source] !== undefined);
  const counts = new Map<string, number>();
  const count = (key: string): number => counts.get(key) ?? 0;
  for (const { row } of used) for (const key of [row.source, `${row.source} ${row.sentiment}`]) counts.set(key, count(key) + 1);
  return used.map(({ row, findings, features: found }) => ({
    features: found,
    signals: parts.signals ? sentimentSignals(findings) : { [findings.question]: 0.5 },
    labels: [row.sentiment ?? ''],
    ...(saysOnly(row) === null ? {} : { known: saysOnly(row) ?? [] }),
    weight: (weights[row.source] ?? 0) * (count(row.source) / SENTIMENTS.length / count(`${row.source} ${row.sentiment}`)) ** BALANCE,
  }));
}

/**
 * Which outputs a row can teach when not all: criticality knows no neutral; NHS coders call every suggestion negative, where our
 * guide calls a plain suggestion neutral, so translated "improve" rows teach only what praise is.
 */
function saysOnly(row: FeedbackRow): readonly string[] | null {
  if (row.source === 'criticality') return ['negative', 'positive'];
  if (row.source === 'translated' && row.question === 'improve' && row.sentiment === 'negative') return ['positive'];
  return null;
}

function themeRows(rows: readonly ReadRow[], { themes: weights }: Recipe, parts: Parts): PreparedRow[] {
  return rows.filter(({ row }) => row.themes !== undefined && weights[row.source] !== undefined).map(({ row, findings, features: found }) => ({
    features: found,
    signals: parts.signals ? themeSignals(findings) : { [findings.question]: 0.5 },
    labels: row.themes ?? [],
    weight: weights[row.source] ?? 0,
  }));
}
