import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Locale } from '../../domain/locale';
import { projectRoot } from '../../root';

/** Where the trained weights of the feedback models stand; the compiled program reads them from the same place. */
export const weightsFolder = path.join(projectRoot, 'src', 'language', 'feedback', 'weights');

const FILE_OF = { sentiment: 'sentiment', secondLook: 'second-look', themes: 'themes', themesSecondLook: 'themes-second-look' } as const;
type Weights = Record<keyof typeof FILE_OF, Uint8Array>;

/** File of one model of one language. */
export const weightsFile = (lang: Locale, model: keyof Weights): string => path.join(weightsFolder, `${lang}-${FILE_OF[model]}.bin`);

/** Reads the weight files, once at start, for `useFeedbackModels`. Throws when one is missing. */
export function readFeedbackWeights(): Record<Locale, Weights> {
  const of = (lang: Locale): Weights => ({
    sentiment: readFileSync(weightsFile(lang, 'sentiment')), secondLook: readFileSync(weightsFile(lang, 'secondLook')),
    themes: readFileSync(weightsFile(lang, 'themes')), themesSecondLook: readFileSync(weightsFile(lang, 'themesSecondLook')),
  });
  return { en: of('en'), fr: of('fr') };
}
