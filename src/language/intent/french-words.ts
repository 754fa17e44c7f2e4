/** The French preposition "en", which is no tag of a language. */
export const PREPOSITION_EN = 'en';
