import { wordsOf } from '../packs/packs';

/** Words that name nobody, folded. */
export const ORDINARY_WORDS = wordsOf('ordinary');
