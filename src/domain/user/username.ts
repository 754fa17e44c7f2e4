/** A name as it is kept and compared: in one Unicode form (NFKC, UAX 15), blanks single and not at the ends. Capitals stay; the comparison ignores them. */
export const canonicalUsername = (name: string): string => name.normalize('NFKC').replace(/\s+/g, ' ').trim();

/** What an attempt is counted under: every way to write one name. */
export const usernameKey = (name: string): string => canonicalUsername(name).toLowerCase();

/** Control and format characters, what no program shows, and a blank that Unicode does not call one. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whose letters may stand together: scripts of one language, as the "highly restrictive" level of UTS 39, 5.2 has it, but without Latin beside them. */
const SCRIPTS: readonly RegExp[] = [
  /\p{Script=Latin}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Ethiopic}/u,
  /\p{Script=Georgian}/u,
  /\p{Script=Cherokee}/u,
  /\p{Script=Coptic}/u,
  /\p{Script=Lisu}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u,
];

interface UsernameProblem {
  code: 'invisible_character' | 'mixed_scripts';
  message: string;
}

/** What is wrong with a new name; null when nothing is. It must be told apart from every other by looking at it. */
export function usernameProblem(name: string): UsernameProblem | null {
  if (INVISIBLE.test(name.trim()))
    return {
      code: 'invisible_character',
      message: 'Leave out characters that cannot be seen. Type the name instead of pasting it.',
    };
  const letters = canonicalUsername(name).match(/\p{L}/gu) ?? [];
  const scripts = new Set(letters.map((letter) => SCRIPTS.findIndex((script) => script.test(letter))));
  if (scripts.size > 1)
    return {
      code: 'mixed_scripts',
      message: 'Write the name in one alphabet: letters of another one may look the same and be different.',
    };
  return null;
}
