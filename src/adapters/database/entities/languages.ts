import { LANGUAGES } from '../../../domain/locale';

/** The languages as a check of a column lists them. */
export const LANGUAGES_IN_SQL = LANGUAGES.map((language) => `'${language}'`).join(', ');
