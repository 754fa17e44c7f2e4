import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Locale } from '../../domain/patient/language';
import { projectRoot } from '../../root';

/** Where the trained weights of the feedback models stand; the compiled program reads them from the same place. */
export const weightsFolder = path.join(projectRoot, 'src', 'language', 'feedback', 'weights');

/** File of one model of one language. */
export const weightsFile = (lang: Locale, model: 'sentiment' | 'themes'): string => path.join(weightsFolder, `${lang}-${model}.bin`);

/** Reads the four weight files, once at start, for `useFeedbackModels`. Throws when one is missing. */
export function readFeedbackWeights(): Record<Locale, { sentiment: Uint8Array; themes: Uint8Array }> {
  const of = (lang: Locale): { sentiment: Uint8Array; themes: Uint8Array } =>
    ({ sentiment: readFileSync(weightsFile(lang, 'sentiment')), themes: readFileSync(weightsFile(lang, 'themes')) });
  return { en: of('en'), fr: of('fr') };
}
