import { ORDINARY_WORDS } from '../anonymise/ordinary-words';
import { fold } from './fold';

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const SHORTEST = 3;

const BLANK = /\s/u;

/** Nothing but blanks between the place and the start of the text, a line, or the end of a sentence. */
function beginsSentence(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && BLANK.test(text.charAt(before)) && text.charAt(before) !== '\n') before -= 1;
  return before < 0 || '.!?\n'.includes(text.charAt(before));
}

/** Somebody whose names may stand in a text. */
export interface NamedPerson {
  patientId: string;
  firstName: string;
  lastName?: string;
}

/**
 * The people whose names a text holds, by their ids: "Paul ne vient pas". A name that is an ordinary word too ("Parfait", "Grace") counts only where it
 * is written as a name, with a capital inside a sentence; one that two of them have names neither.
 */
export function namedPeople(text: string, people: readonly NamedPerson[]): string[] {
  const shouted = text === text.toUpperCase();
  const written = new Map<string, boolean>();
  for (const match of text.matchAll(WORD)) {
    const word = fold(match[0]);
    const asName = !shouted && /^\p{Lu}/u.test(match[0]) && !beginsSentence(text, match.index);
    written.set(word, (written.get(word) ?? false) || asName);
  }
  const says = (name: string): boolean => {
    const asName = written.get(name);
    return asName !== undefined && name.length >= SHORTEST && (asName || !ORDINARY_WORDS.has(name));
  };
  const wordsOf = (name: string | undefined): string[] => [...(name ?? '').matchAll(WORD)].map(([word]) => fold(word));
  const names = people.map(({ firstName, lastName }) => [...wordsOf(firstName), ...wordsOf(lastName)]);
  return people.filter((_person, place) => (names[place] ?? []).some((name) => says(name) && !names.some((others, other) => other !== place && others.includes(name)))).map(({ patientId }) => patientId);
}
