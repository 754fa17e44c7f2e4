/** The languages patients are served in, written as the API and the tables write them. */
export const LANGUAGES = ['english', 'french'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same languages as language tags: locale folders, text models and the command line use these. */
export const LOCALES = ['en', 'fr'] as const;
export type Locale = (typeof LOCALES)[number];

/** english → en, french → fr. */
export const localeOf = (language: Language): Locale => (language === 'french' ? 'fr' : 'en');

/** en → english, fr → french. */
export const languageOf = (locale: Locale): Language => (locale === 'fr' ? 'french' : 'english');
