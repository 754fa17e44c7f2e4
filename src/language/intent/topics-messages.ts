import { type Topic } from '../../domain/conversation/reading/understanding';
import { type ReadText } from '../engine/words/words';
import { type Reply } from './reply';
import { wordSet } from '../packs/rule-words';

/** Topics about the messages themselves and about the hour of the visit that is known. */
export function topicsOfMessages(reply: Reply): Topic[] {
  return asksWhichTime(reply) || asksOwnTime(reply) || asksWhetherNot(reply.read) ? ['asks_when'] : [];
}

const OR_AND = wordSet('topics', 'orAnd');
/** "10h ou 11h ?" about the visit at ten: which of the two is asked, nothing is wished. */
export const asksWhichTime = (reply: Reply): boolean =>
  reply.ownOrOther &&
  reply.asks &&
  !reply.has('move') &&
  !reply.signals.some((s) => s.label === 'otherTime' && !OR_AND.has(reply.read.words[s.from]?.form ?? '')) &&
  !reply.read.words.some(({ form }) => WISHING.has(form));

const WISHING = wordSet('topics', 'wishing');

const OF_TIME = wordSet('topics', 'ofTime');
const AGREES = wordSet('topics', 'agrees');
/** "Jeudi ?", "10h ?", "Thursday at 10?": the visit's own time, asked back. */
export const asksOwnTime = ({ sameTime, own, when, refused, read: { words, questions } }: Reply): boolean =>
  (sameTime || own) &&
  when === null &&
  refused === null &&
  questions.size > 0 &&
  words.every(({ form }) => OF_TIME.has(form) || /^\d/u.test(form)) &&
  words.some(({ form }) => !AGREES.has(form));

const BESIDE_NOT = wordSet('topics', 'besideNot');
const NOT = wordSet('topics', 'not');
const IS_IT = wordSet('topics', 'isIt');
/** "C'est pas vendredi ?", "isn't it Friday?": asked, and no day refused. */
export const asksWhetherNot = ({ words, questions }: ReadText): boolean =>
  questions.size > 0 &&
  words.some(({ form }) => NOT.has(form)) &&
  words.some(({ form }) => IS_IT.has(form)) &&
  words.every(({ form }) => OF_TIME.has(form) || BESIDE_NOT.has(form) || /^\d/u.test(form));
