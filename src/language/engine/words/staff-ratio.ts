import { type Word } from './words';
import { turnsOf, wordSet } from '../../packs/rule-words';

const STAFF = wordSet('reading', 'staff');
const PEOPLE = wordSet('reading', 'people');
const FOR = wordSet('reading', 'for');
const NUMBER = new RegExp(`^(?:\\d{1,4}|${turnsOf('numberWords')})$`, 'u');
const LEAST_PEOPLE = 2;
const MOST_BETWEEN = 4;

/**
 * "1 seul médecin pour 40 personnes", "2 doctors for 100 people", "3 nurses for 60": how many work for how many. The figures in it are no answer, no mark
 * and no temperature, and those who are ill in it are not the patient. Gives each place: first word and the word after the last.
 */
export function staffRatios(words: readonly Word[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let i = 1; i < words.length; i += 1) {
    if (!STAFF.has(words[i]?.form ?? '')) continue;
    const first = [i - 1, i - 2].find((at) => NUMBER.test(words[at]?.form ?? ''));
    const link = between(words, i + 1, (form) => FOR.has(form));
    if (first === undefined || link < 0) continue;
    const number = between(words, link + 1, (form) => NUMBER.test(form));
    const people = between(words, link + 1, (form) => PEOPLE.has(form));
    const counted =
      number >= 0 &&
      Number(words[number]?.form ?? 0) >= LEAST_PEOPLE &&
      (people >= 0 || words[number + 1]?.clause !== words[number]?.clause);
    if (counted || (number >= 0 && people > number)) found.push({ from: first, to: Math.max(number, people) + 1 });
  }
  return found;
}

/** The first word that fits within a few, in the same stretch; −1 when there is none. */
function between(words: readonly Word[], from: number, fits: (form: string) => boolean): number {
  for (let i = from; i <= from + MOST_BETWEEN; i += 1) {
    const word = words[i];
    if (word?.clause !== words[from - 1]?.clause) return -1;
    if (word && fits(word.form)) return i;
  }
  return -1;
}
