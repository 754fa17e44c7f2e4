import { type Locale } from '../../domain/patient/language';
import { LinearModel } from '../model/linear-model';

/** The trained models of one language. */
export interface FeedbackModels {
  sentiment: LinearModel;
  themes: LinearModel;
}

/** The bytes of the model files of one language. */
export type FeedbackWeights = Readonly<Record<keyof FeedbackModels, Uint8Array>>;

const inUse: Partial<Record<Locale, FeedbackModels>> = {};

/**
 * Puts the weights of a language to use, once at start; `analyse` then reads with them. Until then it reads by word lists and rules
 * alone, and says so in its version. Throws ModelFileError when the bytes are damaged.
 */
export function useFeedbackModels(weights: Readonly<Record<Locale, FeedbackWeights>>): void {
  const en = load(weights.en);
  inUse.fr = load(weights.fr);
  inUse.en = en;
}

const load = ({ sentiment, themes }: FeedbackWeights): FeedbackModels => ({ sentiment: LinearModel.load(sentiment), themes: LinearModel.load(themes) });

/** The models in use, null when none were loaded. */
export const feedbackModels = (lang: Locale): FeedbackModels | null => inUse[lang] ?? null;
