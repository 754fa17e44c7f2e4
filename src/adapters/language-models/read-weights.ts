import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LOCALES, type Locale } from '../../domain/locale';
import { projectRoot } from '../../root';

/** Where the trained weights stand; the compiled program reads them from the same place. */
const folder = path.join(projectRoot, 'src', 'language');

/** Models that read replies of every language, and the one that tells languages apart. */
const SHARED = { intent: 'intent', urgency: 'urgency', language: 'language' } as const;
/** Models of the feedback of one language; a language may have none, and is then read by word lists and rules. */
const FEEDBACK = { sentiment: 'sentiment', secondLook: 'second-look', themes: 'themes', themesSecondLook: 'themes-second-look' } as const;

export type SharedModel = keyof typeof SHARED;
export type FeedbackModel = keyof typeof FEEDBACK;
export type FeedbackWeights = Record<FeedbackModel, Uint8Array>;

export interface Weights {
  shared: Record<SharedModel, Uint8Array>;
  feedback: Partial<Record<Locale, FeedbackWeights>>;
}

export const sharedWeightsFile = (model: SharedModel): string => path.join(folder, 'weights', `${SHARED[model]}.bin`);
export const feedbackWeightsFolder = (locale: Locale): string => path.join(folder, 'packs', locale, 'weights');
export const feedbackWeightsFile = (locale: Locale, model: FeedbackModel): string => path.join(feedbackWeightsFolder(locale), `${FEEDBACK[model]}.bin`);

/** Reads the files of the models that read replies. Throws when one is missing. */
export const readSharedWeights = (): Weights['shared'] =>
  ({ intent: readFileSync(sharedWeightsFile('intent')), urgency: readFileSync(sharedWeightsFile('urgency')), language: readFileSync(sharedWeightsFile('language')) });

/** Reads every weight file, once at start, for `useModels`. Throws when one is missing; a language whose first model is there must have all four. */
export function readWeights(): Weights {
  const of = (locale: Locale, model: FeedbackModel): Uint8Array => readFileSync(feedbackWeightsFile(locale, model));
  const trained = LOCALES.filter((locale) => existsSync(feedbackWeightsFile(locale, 'sentiment')));
  return {
    shared: readSharedWeights(),
    feedback: Object.fromEntries(trained.map((locale): [Locale, FeedbackWeights] => [locale, {
      sentiment: of(locale, 'sentiment'), secondLook: of(locale, 'secondLook'), themes: of(locale, 'themes'), themesSecondLook: of(locale, 'themesSecondLook'),
    }])),
  };
}
