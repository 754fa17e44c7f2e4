import { REAL_WORDS } from './real-words';
import { type Corrector } from './words';

/** All words that differ from `word` by one deleted letter, and the word itself. */
function deletions(word: string): string[] {
  const forms = [word];
  for (let i = 0; i < word.length; i += 1) forms.push(word.slice(0, i) + word.slice(i + 1));
  return forms;
}

/** One insertion, deletion, replacement or swap of neighbours apart. */
function isOneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [restA, restB] = [a.slice(from, endA), b.slice(from, endB)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

const isInflection = (a: string, b: string): boolean =>
  [`${a}s`, `${a}e`].includes(b) || [`${b}s`, `${b}e`].includes(a);

const SHORTEST = 5;
const LONGEST = 24;

const sameLetters = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('');

/**
 * A corrector for the words the rules know. Only words of five letters or more are corrected, by one edit, when the first letter is the
 * same and exactly one known word is that near; `stems` (beginnings such as "saign") make longer words known, never targets.
 * With `several`, all near words are given instead (better a needless alarm than a missed one), and words of four letters with two
 * letters swapped are read too. Real words are only matched with another ending of themselves ("nurses" with "nurse").
 */
export function correctorFor(targets: Iterable<string>, stems: Iterable<string>, several = false): Corrector {
  const known = new Set(targets);
  const beginnings = new Set(stems);
  const shortest = several ? SHORTEST - 1 : SHORTEST;
  const index = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < shortest || word.length > LONGEST || !/^[a-z]+$/u.test(word)) continue;
    for (const form of deletions(word)) {
      const list = index.get(form);
      if (list) list.push(word);
      else index.set(form, [word]);
    }
  }
  const longest = Math.max(0, ...[...beginnings].map((beginning) => beginning.length));
  const has = (word: string): boolean => {
    if (known.has(word)) return true;
    for (let length = 2; length <= Math.min(word.length, LONGEST, longest); length += 1)
      if (beginnings.has(word.slice(0, length))) return true;
    return false;
  };
  return {
    has,
    isReal: (word) => REAL_WORDS.has(word),
    nearest(word) {
      if (word.length < shortest || word.length > LONGEST || has(word)) return [];
      const real = REAL_WORDS.has(word);
      const near = new Set<string>();
      for (const form of deletions(word)) {
        for (const candidate of index.get(form) ?? []) {
          if (
            candidate[0] === word[0] &&
            isOneEditApart(word, candidate) &&
            (!real || isInflection(word, candidate)) &&
            (word.length >= SHORTEST || sameLetters(word, candidate))
          )
            near.add(candidate);
        }
      }
      return near.size === 1 || several ? [...near] : [];
    },
  };
}
