import { type Locale } from '../domain/locale';
import { type SharedWeights, useSharedModels } from './engine/model/shared-models';
import { type FeedbackWeights, useFeedbackModels } from './feedback/models';

/** The bytes of every trained model; a language without feedback models is read by word lists and rules. */
export interface ModelWeights {
  shared: SharedWeights;
  feedback: Readonly<Partial<Record<Locale, FeedbackWeights>>>;
}

/** Puts all trained models to use, once at start. Throws ModelFileError when the bytes are damaged. */
export function useModels({ shared, feedback }: ModelWeights): void {
  useSharedModels(shared);
  useFeedbackModels(feedback);
}
