import { wordsOf } from '../../packs/packs';
import { REAL_WORDS } from './real-words';
import { readText, type Corrector, type ReadText } from './words';

const ELIDED = wordsOf('elidedBefore');

/** Splits elisions; takes nothing for a near spelling. */
const EXACT: Corrector = {
  has: (word) => ELIDED.has(word) || REAL_WORDS.has(word),
  isReal: (word) => REAL_WORDS.has(word),
  nearest: () => [],
};

/**
 * A text read as it is written: what is inferred from such a reading (a complaint, a death, a wish to be called) must not rest on a corrected word:
 * "shake" is no "shame", "huile" no "hurle".
 */
export const readExactly = (text: string): ReadText => readText(text, EXACT);
