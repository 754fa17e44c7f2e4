import { SENTIMENTS, THEMES } from '../../domain/feedback/analysis';
import { type Locale, LOCALES } from '../../domain/locale';
import { type AnswerFeatures, answerFeatures } from '../../language/feedback/answer-features';
import { themeScores } from '../../language/feedback/judge';
import { type FeedbackModels } from '../../language/feedback/models';
import { firstLook, secondLookSignals } from '../../language/feedback/second-look';
import { type Findings, findingsOf, sentimentSignals, themeSignals } from '../../language/feedback/signals';
import { firstThemeLook, themeSecondLookSignals } from '../../language/feedback/themes-second-look';
import { type FeatureOptions, NO_FEATURES } from '../../language/engine/model/features';
import { LinearModel } from '../../language/engine/model/linear-model';
import { type PreparedRow, type TrainingOptions, trainPrepared } from '../../language/engine/model/train';
import { foldOf } from './folds';
import { type FeedbackRow, type Source } from './rows';
import { themeThresholds } from './thresholds';

/** Word pairs and character 2- to 5-grams; 2^18 buckets for each half keep collisions under 1 in 4 before the rare ones are dropped. */
const FEATURES: FeatureOptions = { bits: 19, words: 2, chars: [2, 5], halves: true };
const VERSION = '3';

interface Recipe {
  /** How much a row of each source counts; a source that is not named is left out. */
  sentiment: Partial<Record<Source, number>>;
  secondLook: Partial<Record<Source, number>>;
  themes: Partial<Record<Source, number>>;
  themesSecondLook: Partial<Record<Source, number>>;
  sentimentCost: number;
  secondLookCost: number;
  themesCost: number;
  themesSecondLookCost: number;
  /** See TrainingOptions. */
  themesRatio: number;
}

/** Chosen by cross-validation (see the cards beside the weights). */
const RECIPES: Readonly<Partial<Record<Locale, Recipe>>> = {
  en: {
    sentiment: { nhs: 1, criticality: 0.3, dev: 4, own: 2 },
    secondLook: { nhs: 1, dev: 3, own: 1.5 },
    themes: { nhs: 1, dev: 4, own: 2 },
    themesSecondLook: { nhs: 1, dev: 4, own: 2 },
    sentimentCost: 2,
    secondLookCost: 1,
    themesCost: 1,
    themesSecondLookCost: 1,
    themesRatio: 0.5,
  },
  fr: {
    sentiment: { dev: 6, own: 6, translated: 0.4, xed: 0.15 },
    secondLook: { dev: 3, own: 3 },
    themes: { dev: 3, own: 3, translated: 0.1 },
    themesSecondLook: { dev: 1, own: 1 },
    sentimentCost: 1,
    secondLookCost: 0.5,
    themesCost: 1,
    themesSecondLookCost: 1,
    themesRatio: 0,
  },
};
/** Languages whose feedback models can be trained. */
export const TRAINED_LOCALES = LOCALES.filter((locale) => RECIPES[locale] !== undefined);

function recipeOf(lang: Locale): Recipe {
  const recipe = RECIPES[lang];
  if (recipe === undefined) throw new RangeError(`no recipe for ${lang}: add one with its rows first`);
  return recipe;
}

/** Share of the size limit (500 KB a language): 3 outputs and 11 outputs, about 2 bytes a bucket beside the weights. */
const MOST_BUCKETS = { sentiment: 30_000, themes: 24_000 };
/** The second model and the thresholds learn from what the first says of rows it has not seen: each part of the rows is judged by the others. */
const PARTS = 3;

/** A row with everything computed that does not depend on the fold. */
export interface ReadRow {
  row: FeedbackRow;
  findings: Findings;
  features: AnswerFeatures;
}

export const readRow = (row: FeedbackRow): ReadRow => ({
  row,
  findings: findingsOf(row.text, row.lang, row.question ?? 'why'),
  features: answerFeatures(row.text, FEATURES),
});

/** Trains the models of a language on the given rows. The same rows and seed give the same bytes. */
export function trainModels(rows: readonly ReadRow[], lang: Locale, seed: number): FeedbackModels {
  const recipe = recipeOf(lang);
  const unseen = Array.from({ length: PARTS }, (_, part) => {
    const teaching = rows.filter(({ row }) => partOf(row) !== part);
    const models = { sentiment: trainSentiment(teaching, recipe, seed), themes: trainThemes(teaching, recipe, seed) };
    return rows.filter(({ row }) => partOf(row) === part).map((read): Unseen => ({ read, models }));
  }).flat();
  const secondLook = trainPrepared(secondLookRows(unseen, recipe), {
    outputs: SENTIMENTS,
    features: NO_BUCKETS,
    seed,
    cost: recipe.secondLookCost,
    notes: { version: VERSION },
  });
  return {
    sentiment: trainSentiment(rows, recipe, seed),
    secondLook,
    themes: trainThemes(rows, recipe, seed),
    themesSecondLook: trainThemesSecondLook(unseen, recipe, seed),
  };
}

/** A row and models that never saw it. */
interface Unseen {
  read: ReadRow;
  models: Pick<FeedbackModels, 'sentiment' | 'themes'>;
}

/** What n-grams and the question reach without the word lists: the first model alone, one threshold for all themes. */
export function trainWithoutLists(
  rows: readonly ReadRow[],
  lang: Locale,
  seed: number,
): Pick<FeedbackModels, 'sentiment' | 'themes'> {
  const recipe = recipeOf(lang);
  return { sentiment: trainSentiment(rows, recipe, seed, false), themes: trainThemes(rows, recipe, seed, false) };
}

const NO_BUCKETS: FeatureOptions = { bits: 10, words: 1, chars: null };
/** Parts lie across the folds of cross-validation, so that each fold teaches all of them. */
const partOf = (row: FeedbackRow): number => foldOf(`part ${row.text}`, PARTS);

function trainSentiment(rows: readonly ReadRow[], recipe: Recipe, seed: number, lists = true): LinearModel {
  return trainPrepared(sentimentRows(rows, recipe, lists), {
    ...ngrams(seed, 'sentiment'),
    outputs: SENTIMENTS,
    cost: recipe.sentimentCost,
    notes: { version: VERSION },
  });
}

function trainThemes(rows: readonly ReadRow[], recipe: Recipe, seed: number, lists = true): LinearModel {
  const ratio = recipe.themesRatio === 0 ? {} : { ratio: recipe.themesRatio };
  return trainPrepared(themeRows(rows, recipe, lists), {
    ...ngrams(seed, 'themes'),
    ...ratio,
    outputs: THEMES,
    cost: recipe.themesCost,
    notes: { version: VERSION },
  });
}

const ngrams = (
  seed: number,
  model: keyof typeof MOST_BUCKETS,
): Pick<TrainingOptions, 'features' | 'seed' | 'mostBuckets'> => ({
  features: FEATURES,
  seed,
  mostBuckets: MOST_BUCKETS[model],
});

/** Rare classes count more within their source (count to the power −0.7, −0.6), so that "neutral" is not drowned. */
const BALANCE = { sentiment: 0.7, secondLook: 0.6 };

function balanced(
  rows: readonly FeedbackRow[],
  weights: Partial<Record<Source, number>>,
  power: number,
): (row: FeedbackRow) => number {
  const counts = new Map<string, number>();
  const count = (key: string): number => counts.get(key) ?? 0;
  for (const row of rows)
    for (const key of [row.source, `${row.source} ${row.sentiment}`]) counts.set(key, count(key) + 1);
  return (row) =>
    (weights[row.source] ?? 0) *
    (count(row.source) / SENTIMENTS.length / count(`${row.source} ${row.sentiment}`)) ** power;
}

function sentimentRows(rows: readonly ReadRow[], { sentiment: weights }: Recipe, lists: boolean): PreparedRow[] {
  const used = rows.filter(({ row }) => row.sentiment != null && weights[row.source] !== undefined);
  const weightOf = balanced(
    used.map(({ row }) => row),
    weights,
    BALANCE.sentiment,
  );
  return used.map(({ row, findings, features: found }) => ({
    features: found.whole,
    signals: lists ? sentimentSignals(findings) : { [findings.question]: 0.5 },
    labels: [row.sentiment ?? ''],
    ...(saysOnly(row) === null ? {} : { known: saysOnly(row) ?? [] }),
    weight: weightOf(row),
  }));
}

function secondLookRows(unseen: readonly Unseen[], { secondLook: weights }: Recipe): PreparedRow[] {
  const used = unseen.filter(({ read: { row } }) => row.sentiment != null && weights[row.source] !== undefined);
  const weightOf = balanced(
    used.map(({ read: { row } }) => row),
    weights,
    BALANCE.secondLook,
  );
  return used.map(({ read: { row, findings, features: found }, models }) => ({
    features: NO_FEATURES,
    signals: secondLookSignals(firstLook(models.sentiment, found, findings), findings),
    labels: [row.sentiment ?? ''],
    weight: weightOf(row),
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

function themeRows(rows: readonly ReadRow[], { themes: weights }: Recipe, lists: boolean): PreparedRow[] {
  return rows
    .filter(({ row }) => row.themes !== undefined && weights[row.source] !== undefined)
    .map(({ row, findings, features: found }) => ({
      features: found.whole,
      signals: lists ? themeSignals(findings) : { [findings.question]: 0.5 },
      labels: row.themes ?? [],
      weight: weights[row.source] ?? 0,
    }));
}

/** Thresholds are chosen by what the second model says of rows it did not learn from either. */
const thresholdPartOf = (row: FeedbackRow): number => foldOf(`threshold ${row.text}`, PARTS);
/** How much a synthetic row counts when thresholds are chosen, beside a real one. */
const SYNTHETIC = 2;

function trainThemesSecondLook(unseen: readonly Unseen[], recipe: Recipe, seed: number): LinearModel {
  const used = unseen.filter(
    ({ read: { row } }) => row.themes !== undefined && recipe.themesSecondLook[row.source] !== undefined,
  );
  const judged = Array.from({ length: PARTS }, (_, part) => {
    const themesSecondLook = themeByTheme(
      used.filter(({ read: { row } }) => thresholdPartOf(row) !== part),
      recipe,
      seed,
      {},
    );
    return used
      .filter(({ read: { row } }) => thresholdPartOf(row) === part)
      .map(({ read: { row, features: found, findings }, models }) => ({
        themes: row.themes ?? [],
        weight: row.source === 'nhs' ? 1 : SYNTHETIC,
        scores: themeScores({ ...models, themesSecondLook }, found, findings),
      }));
  }).flat();
  return themeByTheme(used, recipe, seed, { thresholds: themeThresholds(judged) });
}

/** One regression a theme over its own signals, side by side as one model. */
function themeByTheme(
  used: readonly Unseen[],
  recipe: Recipe,
  seed: number,
  notes: Readonly<Record<string, unknown>>,
): LinearModel {
  const looks = used.map(({ read: { features: found, findings }, models }) =>
    firstThemeLook(models.themes, found, findings),
  );
  const lists = used.map(({ read }) => themeSignals(read.findings));
  const models = THEMES.map(
    (theme, at) =>
      trainPrepared(
        used.map(({ read: { row } }, n) => ({
          features: NO_FEATURES,
          signals: themeSecondLookSignals(theme, looks[n]![at]!, lists[n]!),
          labels: row.themes ?? [],
          weight: recipe.themesSecondLook[row.source] ?? 0,
        })),
        { outputs: [theme], features: NO_BUCKETS, seed, cost: recipe.themesSecondLookCost },
      ).parts,
  );
  const names = [...new Set(models.flatMap(({ signals }) => Object.keys(signals)))].sort();
  return new LinearModel({
    ...models[0]!,
    outputs: THEMES,
    bias: models.map(({ bias }) => bias[0]!),
    scale: models.map(({ scale }) => scale[0]!),
    notes: { version: VERSION, ...notes },
    signals: Object.fromEntries(names.map((name) => [name, models.map(({ signals }) => signals[name]?.[0] ?? 0)])),
  });
}
