import { type Locale } from '../../domain/locale';
import { hashBytes, hashPair } from '../engine/model/hash';
import { LinearModel } from '../engine/model/linear-model';
import { ModelFileError } from '../engine/model/model-file';
import { type AnswerFeatures, answerFeatures } from './answer-features';

/** The trained models of one language. */
export interface FeedbackModels {
  /** Sentiment from n-grams and word lists. */
  sentiment: LinearModel;
  /** Sentiment from what the first model says of the answer and of its clauses: the one that decides. */
  secondLook: LinearModel;
  /** Themes from n-grams and word lists. */
  themes: LinearModel;
  /** Themes from what the first theme model says of the answer and of its clauses; holds the thresholds. */
  themesSecondLook: LinearModel;
}

/** Models in use; `version` differs when a byte of their weights differs. */
type LoadedModels = FeedbackModels & { version: string };

/** The bytes of the model files of one language. */
export type FeedbackWeights = Readonly<Record<keyof FeedbackModels, Uint8Array>>;

const inUse: Partial<Record<Locale, LoadedModels>> = {};

/**
 * Puts the weights of a language to use, once at start; `analyse` then reads with them. Until then it reads by word lists and rules
 * alone, and says so in its version. Throws ModelFileError when the bytes are damaged.
 */
export function useFeedbackModels(weights: Readonly<Partial<Record<Locale, FeedbackWeights>>>): void {
  const loaded = Object.entries(weights).map(([locale, of]) => [locale, load(of)] as const);
  for (const [locale, models] of loaded) inUse[locale as Locale] = models;
}

function load(weights: FeedbackWeights): LoadedModels {
  const version = [weights.secondLook, weights.themes, weights.themesSecondLook]
    .map(hashBytes)
    .reduce(hashPair, hashBytes(weights.sentiment))
    .toString(16)
    .padStart(8, '0');
  const models = {
    sentiment: LinearModel.load(weights.sentiment),
    secondLook: LinearModel.load(weights.secondLook),
    themes: LinearModel.load(weights.themes),
    themesSecondLook: LinearModel.load(weights.themesSecondLook),
    version,
  };
  if (JSON.stringify(models.sentiment.parts.features) !== JSON.stringify(models.themes.parts.features)) {
    throw new ModelFileError('the sentiment and theme models were trained on different features: train both again');
  }
  return models;
}

/** The features the models of a language score, made once for a text. */
export const feedbackFeatures = (models: FeedbackModels, text: string): AnswerFeatures =>
  answerFeatures(text, models.sentiment.parts.features);

/** The models in use, null when none were loaded. */
export const feedbackModels = (lang: Locale): LoadedModels | null => inUse[lang] ?? null;
