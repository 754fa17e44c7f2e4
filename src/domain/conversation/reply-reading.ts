import { type Subject } from '../appointment/subject';
import { type ConversationContext, shownName } from './context';
import { type ConversationState } from './state';

/** Letters that stand for people, visits or slots, in the order they were offered. */
export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Letter = (typeof LETTERS)[number];

/** The fixed signs of a reply, which mean the same whatever the words around them are taken to mean. */
export interface ReplyReading {
  /** The reply is one digit, alone. */
  digit?: number;
  /** Letters or names that choose, when the conversation offers a choice. */
  letters?: Letter[];
  /** Nothing but yes, or nothing but no: to some questions that is no answer. */
  bare?: 'yes' | 'no';
  /** The patient asks to be called, with the word the texts offer. */
  callMe?: true;
  /** VENU, CAME: what the text about a missed visit offers. */
  came?: true;
  /** ANONYME, ANONYMOUS: alone, or before the words that are to be kept so. */
  anonymous?: 'alone' | 'before_words';
}

const YES = new Set([
  'oui', 'ouais', 'ouai', 'oue', 'ouee', 'we', 'wee', 'wi', 'oui oui', 'oui merci', 'oui svp', 'yes', 'yes yes', 'yes please', 'yep', 'yeah', 'ya', 'ok', 'okay', 'oki', 'd accord', 'dac',
  'c est ca', 'c est bon', 'c est bien ca', 'exact', 'exactement', 'correct', 'right', 'sure', 'entendu', 'bien recu', '👍', '👌', '✅',
]);
const NO = new Set(['n', 'nn', 'nnn', 'non', 'non non', 'non merci', 'nan', 'no', 'no no', 'nope', 'no thanks', 'no thank you', '👎', '❌']);
const CALL_ME = new Set([
  'appel', 'appelez', 'appelez moi', 'appelle', 'appelle moi', 'rappel', 'rappelez', 'rappelez moi', 'call', 'call me', 'please call',
  'please call me', 'call please', 'pls call', 'pls call me', 'call me please', 'appel svp',
]);
const CAME = new Set(['venu', 'venue', 'venus', 'venues', 'came', 'i came', 'we came']);
const ANONYMOUS = /^(?:(?:je veux |je voudrais |je souhaite |i want to |i would like to |please )?(?:rester |stay |keep it |keep me |remain )?(?:en )?(?:anonyme|anonymement|anonymous|anonymously))\b(?: (?:svp|stp|s il vous plait|please|pls|merci|thanks|thank you))*/;
const JOINERS = new Set(['et', 'and', 'plus', 'aussi', 'also', 'pour', 'for', 'reponse', 'answer', 'choix', 'choice', 'lettre', 'letter']);
const ALL = new Set([
  'tous', 'toutes', 'tout', 'les deux', 'tous les deux', 'toutes les deux', 'les trois', 'both', 'all', 'all of them', 'both of them',
]);

const SKIN = /[\u{1F3FB}-\u{1F3FF}\u{FE0F}\u{20E3}]/gu;

/** Lower case, no accents, words apart by one blank; emoji stay. */
const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(SKIN, '').toLowerCase().replace(/[^\p{L}\p{N}\p{Emoji_Presentation}]+/gu, ' ').trim();

const personOf = (subject: Subject, context: ConversationContext): string | null => {
  const found = subject.kind === 'appointment'
    ? context.appointments.find((visit) => visit.appointmentId === subject.appointmentId)
    : context.reminders.find((reminder) => reminder.reminderId === subject.reminderId);
  const person = found && context.people.find(({ patientId }) => patientId === found.patientId);
  return person ? plain(shownName(person, context.people)) : null;
};

/** The names beside the letters, or blanks where letters stand for dates. */
const offered = (state: ConversationState, context: ConversationContext): (string | null)[] => {
  // A call has keys for letters, but the people it offers may be named.
  if (context.channel === 'call') return state.call?.step === 'person' ? (state.call.options ?? []).map(([first]) => (first ? personOf(first, context) : null)) : [];
  switch (state.dialogue.name) {
    case 'choosing': {
      const names = state.dialogue.options.map(([first]) => (first ? personOf(first, context) : null));
      return new Set(names).size === names.length ? names : names.map(() => null);
    }
    case 'awaiting_slot': return state.dialogue.slots.map(() => null);
    case 'choosing_language': return ['francais', 'english'];
    default: return [];
  }
};

/** "ab", "abc": letters in their order, written together. */
const isRowOfLetters = (word: string): boolean =>
  /^[a-f]{2,6}$/.test(word) && [...word].every((letter, place, all) => place === 0 || letter > (all[place - 1] ?? ''));

const lettersOf = (said: string, names: readonly (string | null)[]): Letter[] | undefined => {
  const letters = LETTERS.slice(0, names.length);
  if (letters.length === 0 || said === '') return undefined;
  if (ALL.has(said)) return letters;
  const named = letters.filter((_letter, place) => names[place] === said);
  if (named.length === 1) return named;
  const words = said.split(' ').flatMap((word) => (isRowOfLetters(word) ? [...word] : [word]));
  const chosen = new Set<Letter>();
  for (const word of words) {
    const letter = letters.find((one, place) => one.toLowerCase() === word || names[place] === word);
    if (letter) chosen.add(letter);
    else if (!JOINERS.has(word)) return undefined;
  }
  return chosen.size > 0 ? letters.filter((letter) => chosen.has(letter)) : undefined;
};

/**
 * Reads the fixed signs of a reply: the digits, letters and words the texts offer. Pure; the text is not kept.
 * A letter is read only while the conversation offers letters, so that "à" or a first name is nothing special otherwise.
 */
export const readReply = (text: string, state: ConversationState, context: ConversationContext): ReplyReading => {
  const said = plain(text);
  const digit = /^\d$/.test(said) ? Number(said) : undefined;
  const letters = lettersOf(said, offered(state, context));
  const anonymous = ANONYMOUS.exec(said)?.[0];
  const bare = YES.has(said) ? 'yes' : NO.has(said) ? 'no' : undefined;
  return {
    ...(digit !== undefined && { digit }), ...(letters && { letters }), ...(bare && { bare }), ...(CALL_ME.has(said) && { callMe: true }),
    ...(CAME.has(said) && { came: true }), ...(anonymous !== undefined && { anonymous: anonymous.length === said.length ? 'alone' : 'before_words' }),
  };
};
