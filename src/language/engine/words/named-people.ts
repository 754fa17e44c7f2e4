import { ORDINARY_WORDS } from '../../anonymise/ordinary-words';
import { fold } from './fold';
import { turnsOf } from '../../packs/rule-words';

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
export const namedPeople = (text: string, people: readonly NamedPerson[]): string[] =>
  placesOfNames(text, people).map(({ patientId }) => patientId);

/** What is said of one of several people: the part of the text that names only them, or that they are left out ("sans Paul", "tous sauf Paul"). */
export interface SaidOf {
  patientId: string;
  text: string;
  without?: true;
}

/** "Marie yes Paul no", "1 pour Marie 3 pour Paul": cut before each name where one comes first, else after each. */
function byName(piece: string, people: readonly NamedPerson[]): string[] {
  const names = placesOfNames(piece, people).sort((a, b) => a.at - b.at);
  if (names.length < 2) return [piece];
  const first = /^\W*$/u.test(piece.slice(0, names[0]?.at));
  const cuts = first
    ? names.slice(1).map(({ at }) => at)
    : names.slice(0, -1).map(({ at }) => at + (/^\S+/u.exec(piece.slice(at))?.[0].length ?? 0));
  return [0, ...cuts].map((from, i) => piece.slice(from, cuts[i]));
}

const PARTS = new RegExp(`[,;.!?\\n]|(?<!\\p{L})${turnsOf('partsByPerson')}(?!\\p{L})`, 'iu');
const WITHOUT = new RegExp(`(?<!\\p{L})${turnsOf('exceptFor')}(?!\\p{L})\\W*${turnsOf('exceptLinks')}?$`, 'iu');

/**
 * Splits a text by the people it names, where each part names one: "oui pour Marie, non pour Paul". What stands before the first name or after the last
 * belongs to nobody, and comes back as `rest`.
 */
export function partsByPerson(text: string, people: readonly NamedPerson[]): { parts: SaidOf[]; rest: string } {
  const parts: SaidOf[] = [];
  const rest: string[] = [];
  for (const piece of text.split(PARTS).flatMap((whole) => byName(whole, people))) {
    const [first, ...others] = placesOfNames(piece, people);
    if (!first || others.length > 0) {
      rest.push(piece);
      continue;
    }
    const before = piece.slice(0, first.at);
    if (!WITHOUT.test(before)) {
      parts.push({ patientId: first.patientId, text: piece });
      continue;
    }
    rest.push(before.replace(WITHOUT, ' '));
    parts.push({ patientId: first.patientId, text: piece.slice(first.at), without: true });
  }
  return { parts, rest: rest.join(' ').trim() };
}

/** The people a text names, each with the place of the name. */
function placesOfNames(text: string, people: readonly NamedPerson[]): { patientId: string; at: number }[] {
  const shouted = text === text.toUpperCase();
  const written = new Map<string, boolean>();
  const places = new Map<string, number>();
  for (const match of text.matchAll(WORD)) {
    const word = fold(match[0]);
    if (!places.has(word)) places.set(word, match.index);
    const asName = !shouted && /^\p{Lu}/u.test(match[0]) && !beginsSentence(text, match.index);
    written.set(word, (written.get(word) ?? false) || asName);
  }
  const says = (name: string): boolean => {
    const asName = written.get(name);
    return asName !== undefined && name.length >= SHORTEST && (asName || !ORDINARY_WORDS.has(name));
  };
  const wordsOf = (name: string | undefined): string[] => [...(name ?? '').matchAll(WORD)].map(([word]) => fold(word));
  const names = people.map(({ firstName, lastName }) => [...wordsOf(firstName), ...wordsOf(lastName)]);
  return people.flatMap(({ patientId }, place) => {
    const said = (names[place] ?? []).find(
      (name) => says(name) && !names.some((others, other) => other !== place && others.includes(name)),
    );
    return said === undefined ? [] : [{ patientId, at: places.get(said) ?? 0 }];
  });
}
