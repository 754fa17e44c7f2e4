import { byLocale, type Locale, LOCALES } from '../../domain/locale';
import { fold } from '../engine/words/fold';
import { SERVED } from '../packs/packs';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));
const PLAIN = byLocale((locale) => words(SERVED[locale].plainWords.words));
const SUBJECTS = byLocale((locale) => words(SERVED[locale].plainWords.subjects ?? ''));
const SUBJECT = 3;

/** How many words of each language that only its writers use stand in a text; a subject that shows it counts for three. */
export function plainWords(text: string): Record<Locale, number> {
  const found = byLocale(() => 0);
  for (const [word] of fold(text).matchAll(/\p{L}+/gu)) {
    for (const locale of LOCALES)
      if (PLAIN[locale].has(word)) found[locale] += SUBJECTS[locale].has(word) ? SUBJECT : 1;
  }
  return found;
}
