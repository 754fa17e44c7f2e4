import { fold } from '../engine/words/fold';
import { ORDINARY_WORDS } from './ordinary-words';
import { withoutIdentity } from './without-identity';
import { turnsOf, wordSet } from '../packs/rule-words';

const GONE = '[…]';
/** So much may be taken out of a quote: with more it says little, and what is left may still say who it is. */
const GONE_AT_MOST = 3;
const GONE_SHARE = 0.25;
/** "4h" and "2e" are no words. */
const WORD = /(?<![\p{L}\p{M}\d])\p{L}[\p{L}\p{M}]*/gu;
/** A day and month, and a mark out of 5, 10 or 20, which stays. */
const SHORT_DATE = /\b\d{1,2}[/.](?!(?:5|10|20)\b)\d{1,2}\b/gu;
const DIGITS = turnsOf('digitWords');
/** A number told in words, digit by digit. */
const SPOKEN_NUMBER = new RegExp(`\\b(?:(?:${DIGITS})[\\s,.-]+){4,}(?:${DIGITS})\\b`, 'giu');
/** What comes before a name, whether or not it is written with a capital. */
const BEFORE_A_NAME = wordSet('people', 'beforeAName');
/** Ordinary words that are given or family names too: taken out where a name may stand. */
const NAMES_TOO = wordSet('people', 'namesToo');
/** What somebody does who was named at the beginning of a sentence. */
const DOING = wordSet('people', 'doing');
const INFLECTIONS = [...wordSet('people', 'inflections')];

/** In the list, or a form of a word of the list; short words and words with a capital must stand there themselves. */
function isOrdinary(folded: string, capital: boolean): boolean {
  if (ORDINARY_WORDS.has(folded)) return true;
  if (capital || folded.length < 5) return false;
  return INFLECTIONS.some((ending) => {
    if (!folded.endsWith(ending)) return false;
    const stem = folded.slice(0, -ending.length);
    return (
      stem.length >= 4 &&
      (ORDINARY_WORDS.has(stem) || ORDINARY_WORDS.has(`${stem}e`) || ORDINARY_WORDS.has(`${stem}er`))
    );
  });
}

interface Place {
  word: string;
  folded: string;
  /** The words beside it in the same sentence, folded; null where there is none. */
  before: string | null;
  after: string | null;
}

const mayName = ({ word, folded, before, after }: Place, shouted: boolean): boolean => {
  const capital = /^\p{Lu}/u.test(word);
  if (!isOrdinary(folded, capital && !shouted)) return true;
  const named = before !== null && BEFORE_A_NAME.has(before);
  // "Dr M": an initial. "Dr m'a dit": an elided word, which another follows.
  if (named && folded.length === 1 && after === null) return true;
  if (!NAMES_TOO.has(folded)) return false;
  return shouted || named || (before === null && after !== null && DOING.has(after));
};

/**
 * A comment as it may be shown to people who were not there: without the given names, numbers, dates and addresses (`withoutIdentity`), and without
 * every word that is not known to be an ordinary one, in any case and at any place, because it may name somebody. Null when so much had to go that
 * the rest says little or may still tell who it is: such a comment is not shown.
 */
export function quotable(text: string, names: readonly string[]): string | null {
  const cleaned = withoutIdentity(text.replace(SPOKEN_NUMBER, GONE).replace(SHORT_DATE, GONE), names);
  const shouted = cleaned === cleaned.toUpperCase();
  const found = [...cleaned.matchAll(WORD)];
  const between = (from: RegExpExecArray | undefined, to: RegExpExecArray | undefined): string =>
    from && to ? cleaned.slice(from.index + from[0].length, to.index) : '.';
  const beside = (at: number, other: number): string | null => {
    const [first, second] = other > at ? [found[at], found[other]] : [found[other], found[at]];
    return found[other] === undefined || /[.!?:;…\n]/u.test(between(first, second)) ? null : fold(found[other][0]);
  };
  const parts: string[] = [];
  let end = 0;
  for (const [at, { 0: word, index }] of found.entries()) {
    const place = { word, folded: fold(word), before: at === 0 ? null : beside(at, at - 1), after: beside(at, at + 1) };
    if (!mayName(place, shouted)) continue;
    parts.push(cleaned.slice(end, index), GONE);
    end = index + word.length;
  }
  const shown = [...parts, cleaned.slice(end)]
    .join('')
    .replace(/(?:\[…\][\s'’-]*){2,}/gu, `${GONE} `)
    .trim();
  const gone = shown.split(GONE).length - 1;
  const left = [...shown.matchAll(WORD)].length;
  return gone > GONE_AT_MOST || gone > (left + gone) * GONE_SHARE ? null : shown;
}
