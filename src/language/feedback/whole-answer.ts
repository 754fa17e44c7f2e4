import { type Question, type Sentiment } from '../../domain/feedback/analysis';
import { type Reading } from './reading';
import { phrasesOf, turnsOf } from '../packs/rule-words';

/** What a short answer says as a whole, before any word of it is weighed. */
export type WholeAnswer = 'nothing' | 'everything' | 'unsure' | 'as_is';

/** Ways to begin an answer, to say it, and to end it; beginnings and ends may repeat, and `anything` ends in up to 25 characters. */
interface Answer {
  openers: readonly string[];
  cores: readonly string[];
  tails: readonly string[] | 'anything';
}

const FREE_TAIL = 25;

/** Places in `text` behind any number of the phrases, from any of the places `from`; a place is where a word begins, or just past the end. */
function behind(text: string, list: readonly string[], from: readonly number[], repeat: boolean): number[] {
  const reached = new Set<number>();
  const open = [...from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const phrase of list) {
      const end = at + phrase.length;
      if (!text.startsWith(phrase, at) || (end < text.length && text[end] !== ' ')) continue;
      if (reached.has(end + 1)) continue;
      reached.add(end + 1);
      if (repeat) open.push(end + 1);
    }
  }
  return [...reached];
}

/** Whether the whole text is such an answer. Each place is looked at once, so the time grows with the length of the text. */
function isAnswer(text: string, { openers, cores, tails }: Answer): boolean {
  const said = behind(text, cores, [0, ...behind(text, openers, [0], true)], false);
  const end = text.length + 1;
  if (said.includes(end)) return true;
  return tails === 'anything'
    ? said.some((at) => end - 1 - at <= FREE_TAIL)
    : behind(text, tails, said, true).includes(end);
}

const NOTHING: Answer = {
  openers: phrasesOf('nothingOpeners'),
  cores: phrasesOf('nothingCores'),
  tails: phrasesOf('nothingTails'),
};
const EVERYTHING: Answer = {
  openers: phrasesOf('everythingOpeners'),
  cores: phrasesOf('everythingCores'),
  tails: phrasesOf('everythingTails'),
};
const UNSURE: Answer = {
  openers: phrasesOf('unsureOpeners'),
  cores: phrasesOf('unsureCores'),
  tails: 'anything',
};
const AS_IS = new RegExp(`(?:^|\\b)${turnsOf('asItIs')}(?:\\b|$)`, 'u');

/** Recognises answers like "RAS", "everything", "no idea", "ne changez rien"; null for any other. */
export function wholeAnswerOf(reading: Reading): WholeAnswer | null {
  const words = reading.tokens
    .map((token) => token.word)
    .filter((word) => word !== '!' && word !== '?')
    .join(' ');
  if (words.length <= 140 && AS_IS.test(words)) return 'as_is';
  if (words.length > 0 && words.length <= 60) {
    if (isAnswer(words, NOTHING)) return 'nothing';
    if (isAnswer(words, EVERYTHING)) return 'everything';
    if (isAnswer(words, UNSURE)) return 'unsure';
  }
  return null;
}

/** What such an answer means depends on what was asked: nothing to improve is praise, nothing good is blame. */
export function meaningOf(answer: WholeAnswer, question: Question): Sentiment {
  switch (answer) {
    case 'nothing':
      return ({ why: 'neutral', good: 'negative', improve: 'positive' } as const)[question];
    case 'everything':
      return question === 'improve' ? 'negative' : 'positive';
    case 'unsure':
      return 'neutral';
    case 'as_is':
      return 'positive';
    default:
      return answer satisfies never;
  }
}
