import { wordsOf } from '../../packs/packs';

/** Common words of five to nine letters, folded, that a spelling correction must not turn into another word. */
export const REAL_WORDS = wordsOf('real');
