import { type Topic } from '../../domain/conversation/reading/understanding';
import { type ReadText } from '../engine/words/words';
import { type Reply } from './reply';

/** Topics about the messages themselves and about the hour of the visit that is known. */
export function topicsOfMessages(reply: Reply): Topic[] {
  return asksWhichTime(reply) || asksOwnTime(reply) || asksWhetherNot(reply.read) ? ['asks_when'] : [];
}

/** "10h ou 11h ?" about the visit at ten: which of the two is asked, nothing is wished. */
export const asksWhichTime = (reply: Reply): boolean =>
  reply.ownOrOther &&
  reply.asks &&
  !reply.has('move') &&
  !reply.signals.some(
    (s) => s.label === 'otherTime' && !/^(?:ou|or|et)$/u.test(reply.read.words[s.from]?.form ?? ''),
  ) &&
  !reply.read.words.some(({ form }) => WISHING.has(form));

const WISHING = new Set(
  'prefere prefer preferer peux peut puis can could possible pourrait pourrais voudrais aimerais like want veux dispo available free libre convient suits better mieux plutot rather viens venir come'.split(
    ' ',
  ),
);

const OF_TIME = new Set(
  `a at le la on for the du de d in c ca sa est it is so donc bien toujours still right ok oui yes then alors rdv appointment ce cette this that pour matin morning soir evening afternoon apres midi noon heure heures h am pm vers mars march et and of be na hein demain tomorrow confirme exact exactement correct
  lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/u,
  ),
);
/** "Jeudi ?", "10h ?", "Thursday at 10?": the visit's own time, asked back. */
export const asksOwnTime = ({ sameTime, own, when, refused, read: { words, questions } }: Reply): boolean =>
  (sameTime || own) &&
  when === null &&
  refused === null &&
  questions.size > 0 &&
  words.every(({ form }) => OF_TIME.has(form) || /^\d/u.test(form)) &&
  words.some(({ form }) => !/^(?:[123]|ok|oui|yes)$/u.test(form));

const BESIDE_NOT = /^(?:pas|not|no|n|ne|was|etait|croyais|pensais|thought|que|i|je|my|mon|isn|na)$/u;
/** "C'est pas vendredi ?", "isn't it Friday?": asked, and no day refused. */
export const asksWhetherNot = ({ words, questions }: ReadText): boolean =>
  questions.size > 0 &&
  words.some(({ form }) => /^(?:pas|not|no)$/u.test(form)) &&
  words.some(({ form }) => /^(?:est|etait|is|was|be|rdv|appointment)$/u.test(form)) &&
  words.every(({ form }) => OF_TIME.has(form) || BESIDE_NOT.test(form) || /^\d/u.test(form));
