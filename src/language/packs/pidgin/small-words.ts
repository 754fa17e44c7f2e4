/** Words that fill a gap of a pattern without counting: articles, prepositions, auxiliaries. */
export const LIGHT_WORDS = `dey di don`;
