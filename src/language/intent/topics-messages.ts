import { type Topic } from '../../domain/conversation/understanding';
import { type Reply } from './reply';

/** Topics about the messages themselves and about the hour of the visit that is known. */
export function topicsOfMessages(reply: Reply): Topic[] {
  return asksWhichTime(reply) ? ['asks_when'] : [];
}

/** "10h ou 11h ?" about the visit at ten: which of the two is asked, nothing is wished. */
export const asksWhichTime = (reply: Reply): boolean => reply.ownOrOther && reply.asks && !reply.has('move') && !reply.signals.some((s) => s.label === 'otherTime' && !/^(?:ou|or|et)$/u.test(reply.read.words[s.from]?.form ?? '')) && !reply.read.words.some(({ form }) => WISHING.has(form));

const WISHING = new Set('prefere prefer preferer peux peut puis can could possible pourrait pourrais voudrais aimerais like want veux dispo available free libre convient suits better mieux plutot rather viens venir come'.split(' '));
