import { type Reply } from './reply';

const STOP_WORDS = new Set(['stop', 'stopp', 'unsubscribe', 'desabonner', 'stopall']);
const NOT_STOP = /^(?:[a-z]{2,}ing|de|d|at|in|by|bus|it|the|la|le|les|is|was|word|with|your|sign|a|an|for|over|aux|au)$/u;

/** Any wish for silence, and any text that begins with STOP unless it goes on to say stop doing something else. */
export function stops(reply: Reply): boolean {
  if (reply.has('optOutNot')) return false;
  const [first, second] = reply.read.words;
  return reply.has('optOut') || (first !== undefined && first.forms.some((form) => STOP_WORDS.has(form)) && !(second && second.clause === first.clause && NOT_STOP.test(second.form)));
}
