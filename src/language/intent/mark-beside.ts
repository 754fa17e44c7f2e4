import { type ReadText } from '../engine/words/words';
import { type Decision } from './reply';
import { wordSet } from '../packs/rule-words';

const SMILEY = /^(?:x+d+|:p)$/iu;
const TWO_LETTERS = /\p{L}{2}/u;
/** Words that only frame a mark, or are polite: "je donne 4 sur 5, merci". */
const FRAME = wordSet('deciding', 'frame');
const COMMENT_WORDS = 3;

/** The mark stands in words ("c'était bien"), not in figures, stars or a lone emoji. */
export const isMarkInWords = ({ decidedBy, intent }: Decision, text: string): boolean =>
  intent === 'rating' && decidedBy[0] === 'rule:mark-words' && TWO_LETTERS.test(text) && !SMILEY.test(text.trim());

/** A mark in figures with its reason: "2 parce que j'ai trop attendu". The reason is a comment too. */
export function withReason(decision: Decision, { words }: ReadText): Decision {
  if (
    decision.intent !== 'rating' ||
    decision.decidedBy[0] !== 'rule:mark-figure' ||
    decision.also.includes('feedback')
  )
    return decision;
  const further = words.filter((word) => /^\p{L}/u.test(word.form) && !FRAME.has(word.form)).length;
  return further < COMMENT_WORDS ? decision : { ...decision, also: [...decision.also, 'feedback'] };
}
