import { type Word } from '../engine/words/words';
import { turnsOf } from '../packs/rule-words';

const SPOKEN: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  un: 1,
  une: 1,
  two: 2,
  deux: 2,
  three: 3,
  trois: 3,
  four: 4,
  quatre: 4,
  five: 5,
  cinq: 5,
  six: 6,
  seven: 7,
  sept: 7,
  eight: 8,
  huit: 8,
  nine: 9,
  neuf: 9,
  ten: 10,
  dix: 10,
  eleven: 11,
  onze: 11,
  twelve: 12,
  douze: 12,
  thirteen: 13,
  treize: 13,
  fourteen: 14,
  quatorze: 14,
  fifteen: 15,
  quinze: 15,
  sixteen: 16,
  seize: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  vingt: 20,
  vingtaine: 20,
  quinzaine: 15,
  dizaine: 10,
  trentaine: 30,
  thirty: 30,
  trente: 30,
  forty: 40,
  quarante: 40,
  fifty: 50,
  cinquante: 50,
  sixty: 60,
  soixante: 60,
};

const MINUTES_GLUED = new RegExp(`^(\\d{1,3})(?:${turnsOf('minuteUnit')}|m)$`, 'u');

/** The number a word says, in figures or in French or English words; null when it says none. */
export function numberIn(word: Word | undefined): number | null {
  if (!word) return null;
  if (/^\d{1,4}$/u.test(word.form)) return Number(word.form);
  const glued = MINUTES_GLUED.exec(word.form);
  if (glued) return Number(glued[1]);
  for (const form of word.forms) {
    const value = SPOKEN[form];
    if (value !== undefined) return value;
  }
  return null;
}

/** "twenty five", "vingt cinq": a tens word and a unit, else the single word. Gives the value and the number of words read. */
export function numberAt(words: readonly Word[], at: number): { value: number; length: number } | null {
  const first = numberIn(words[at]);
  if (first === null) return null;
  const second = numberIn(words[at + 1]);
  const spoken = !/\d/u.test(words[at]?.form ?? '');
  if (spoken && first >= 20 && first % 10 === 0 && second !== null && second > 0 && second < 20)
    return { value: first + second, length: 2 };
  return { value: first, length: 1 };
}
