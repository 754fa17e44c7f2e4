/** Names of languages in English, by tag, folded. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  en: 'english|englsh|englis|englich|inglish|inglis',
  fr: 'french|frensh|franch',
  pcm: 'pidgin|pidjin|pijin|pidgeon',
  es: 'spanish',
  de: 'german',
  ff: 'fulani',
  ha: 'hausa',
};
