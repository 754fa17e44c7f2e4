import { pieces } from '../pieces';
import { COMMON_WORDS } from './common-passwords';
import { type Role } from './role';

/** Characters a password has at least. OWASP ASVS 5, 6.2.1: 8, and 15 are better. An administrator opens everything. */
export const SHORTEST_PASSWORD: Readonly<Record<Role, number>> = { patient: 8, staff: 8, admin: 12 };

/** So many characters have to be guessed one by one, when words and runs count as one. */
const FEWEST_PIECES = 6;

interface PasswordProblem {
  code: 'too_short' | 'easy_to_guess';
  message: string;
}

/** Letters that digits and signs are written for. One character for one, so that places stay the same. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
};
const readAsLetters = (text: string): string => text.replace(/[@431!0$57]/g, (sign) => STANDS_FOR[sign] ?? sign);
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** A name as a whole and each of its parts that is long enough to be one. */
function wordsOf(name: string): string[] {
  const parts = plain(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return [parts.join(''), ...parts].filter((word) => word.length >= 3);
}

const WORD = '\u0001';
const YEAR = /(?:19|20)\d\d/g;

/** The text with each of these words, and each year, put down to one character. */
function withoutWords(text: string, words: readonly string[]): string {
  let left = text.replace(YEAR, WORD);
  for (const word of words) {
    for (;;) {
      const [asWritten, asRead] = [left.indexOf(word), readAsLetters(left).indexOf(word)];
      const at = asWritten >= 0 ? asWritten : asRead;
      if (at < 0) break;
      left = left.slice(0, at) + WORD + left.slice(at + word.length);
    }
  }
  return left;
}

/**
 * Why a password cannot be taken; null when it can. It is too short for the role, or little is left of it without common words, the user's and the
 * clinic's name, years, runs and repetitions. The one place that decides this: a library with larger lists would take its place here.
 */
export function passwordProblem(
  password: string,
  about: { role: Role; username: string; clinicName: string },
): PasswordProblem | null {
  const shortest = SHORTEST_PASSWORD[about.role];
  if ([...password].length < shortest) return { code: 'too_short', message: `At least ${shortest} characters.` };
  const words = [...wordsOf(about.username), ...wordsOf(about.clinicName)].sort((a, b) => b.length - a.length);
  if (pieces(withoutWords(plain(password), [...words, ...COMMON_WORDS])).length < FEWEST_PIECES)
    return {
      code: 'easy_to_guess',
      message:
        'Too easy to guess: mostly common words, names, years or rows of keys. Take four words that have nothing to do with each other.',
    };
  return null;
}
