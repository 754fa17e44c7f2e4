import { type ReadText, type Word } from '../engine/words/words';
import { PREPOSITION_EN } from './french-words';
import { wordSet } from '../packs/rule-words';

const form = (words: readonly Word[], at: number): string => words[at]?.form ?? '';

/** "Even if it rains", "dites-moi si", "comme si", "mais si", "god willing": no condition of coming. */
const BEFORE = wordSet('deciding', 'before');
const AFTER_SI = wordSet('deciding', 'afterSi');
const AFTER_IF = wordSet('deciding', 'afterIf');
const GOD = wordSet('deciding', 'god');

const YOU = wordSet('deciding', 'you');
const COURTEOUS_IF = wordSet('deciding', 'courteousIf');
const PLEASES = wordSet('deciding', 'pleases');
/** Said with a "but" before it a condition is one again: "if God and my husband agree" is none that anybody weighs. */
function opensCondition(words: readonly Word[], at: number): boolean {
  const here = words[at];
  const before = words[at - 1];
  const [one, two] = [form(words, at + 1), form(words, at + 2)];
  const near = before?.sentence === here?.sentence ? (before?.form ?? '') : '';
  switch (here?.form) {
    case 'if':
      return (
        !BEFORE.has(near) &&
        !AFTER_IF.has(one) &&
        ![one, two].some((next) => GOD.has(next)) &&
        words[at + 1]?.sentence === here.sentence
      );
    case 'si':
      return (
        !BEFORE.has(near) &&
        near !== 'si' &&
        !AFTER_SI.has(one) &&
        !(YOU.has(one) && COURTEOUS_IF.has(two)) &&
        ![one, two].some((next) => GOD.has(next)) &&
        words[at + 1]?.sentence === here.sentence
      );
    case 's':
      return (one === 'il' || one === 'ils') && !BEFORE.has(near) && !PLEASES.has(two);
    case 'provided':
    case 'providing':
    case 'pourvu':
      return true;
    case 'condition':
    case 'conditions':
      return near === 'a' || near === 'on' || near === 'la' || near === 'une' || one === 'que' || one === 'that';
    case 'long':
      return near === 'as' && one === 'as';
    case 'tant':
    case 'moment':
    case 'cas':
      return (near !== PREPOSITION_EN || here.form === 'tant') && one === 'que';
    default:
      return false;
  }
}

/** "Si mon mari accepte", "I'll come if I get money": what is said holds on a condition that somebody names. */
export const isConditional = ({ words }: ReadText): boolean => words.some((_, at) => opensCondition(words, at));
