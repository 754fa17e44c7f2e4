/** Names of languages in French, by tag, folded. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  en: 'anglais|anglaise|anglophone|anglophones|anglai',
  fr: 'francais|francaise|francophone|francophones|francai|frances|fransais',
  es: 'espagnol',
  de: 'allemand',
  ar: 'arabe',
  ff: 'foufoulde|peul|peulh',
  ha: 'haoussa',
};
