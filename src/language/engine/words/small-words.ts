import { fold } from './fold';
import { turnsOf, wordSet } from '../../packs/rule-words';

const YES = new RegExp(`^${turnsOf('yesOfLetters')}$`, 'u');
const NO = new RegExp(`^${turnsOf('noOfLetters')}$`, 'u');
const PERHAPS = new RegExp(`^${turnsOf('perhapsOfLetters')}$`, 'u');
const COURTESY = wordSet('reading', 'courtesy');

/**
 * Answers so short that their letters say something else in other places: "N.", "nn" (no), "wé", "wè", "we" (ouais), "pe" (peut-être). Alone or with a courtesy
 * they are given as "non", "oui" and "peutetre"; any other text comes back as it is.
 */
export function smallWords(text: string): string {
  if (text.length > 24) return text;
  const [first = '', ...rest] = fold(text)
    .split(/[^a-z]+/u)
    .filter((word) => word !== '');
  if (rest.length > 2 || !rest.every((word) => COURTESY.has(word)) || /\d/u.test(text)) return text;
  const answer = NO.test(first) ? 'non' : YES.test(first) ? 'oui' : PERHAPS.test(first) ? 'peutetre' : null;
  return answer === null ? text : [answer, ...rest].join(' ');
}
