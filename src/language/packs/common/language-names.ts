/** Names of languages that everybody writes alike, by tag, folded. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  es: 'espanol',
  de: 'deutsch',
  ar: 'arabic',
  ff: 'fulfulde',
  ewo: 'ewondo',
  dua: 'duala',
};
