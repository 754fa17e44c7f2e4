import { type Reply } from './reply';
import { turnsOf, wordSet } from '../packs/rule-words';

/** "I'm not John", "je ne suis pas Paul": a name nobody here knows, written with a capital at the end of a sentence. */
export function deniesName(reply: Reply): boolean {
  const { words, text } = reply.read;
  if (text === text.toUpperCase()) return false;
  return words.some((word, i) => {
    const next = words[i + 1];
    if (
      asksWho(reply, i) &&
      SAYS_OWN.test(
        words
          .slice(i + 1, i + 4)
          .map((w) => w.form)
          .join(' '),
      )
    )
      return true;
    if (i < 2 || (next && next.sentence === word.sentence) || !/^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.end)))
      return false;
    const before = words
      .slice(Math.max(0, i - 5), i)
      .map((w) => w.form)
      .join(' ');
    return NOT_NAMED.test(` ${before}`);
  });
}

const NOT_NAMED = new RegExp(` ${turnsOf('notNamed')}$`, 'u');
/** "Qui est Paul ? Ici c'est Bernard" */
const SAYS_OWN = new RegExp(`^${turnsOf('saysOwnName')}`, 'u');

const TITLES = wordSet('deciding', 'titles');

const ASKS_WHO = new RegExp(`(?:^| )${turnsOf('asksWho')}$`, 'u');
/** "Qui est Paul ?", "who's Grace": perhaps somebody who knows no such patient, perhaps one of a family; nobody's number is wrong for it. */
export const asksWhoThatIs = (reply: Reply): boolean => reply.read.words.some((_, i) => asksWho(reply, i));

function asksWho({ read: { words, text } }: Reply, i: number): boolean {
  const word = words[i];
  const next = words[i + 1];
  if (
    !word ||
    i === 0 ||
    i > 4 ||
    TITLES.has(word.form) ||
    (next && next.clause === word.clause) ||
    !/^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.end))
  )
    return false;
  return ASKS_WHO.test(
    words
      .slice(0, i)
      .map((w) => w.form)
      .join(' '),
  );
}
