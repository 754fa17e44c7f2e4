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
  /** The choice that the letters of a button stand in (`choiceToken`). */
  lettersOf?: string;
  /** Nothing but yes, or nothing but no: to some questions that is no answer. */
  bare?: 'yes' | 'no';
  /** GARDER, KEEP: what the question for another day offers. */
  keep?: true;
  /** Nothing but thanks. */
  thanks?: true;
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
const KEEP = new Set(['garder', 'gardez', 'garde', 'je garde', 'on garde', 'keep', 'keep it', 'i keep it', 'keep the date', 'garder la date']);
const THANKS = /^(?:(?:ok|okay|d accord|oui|yes|bien|super|parfait|entendu|noted|bien recu|bien note|c est bon|alright|fine|good|great) )*(?:(?:un |grand |tres |mille )*(?:merci|mercii*|mrc|mci|thanks?|thank you|thx|tnx|tanks|ta|remercie|🙏|❤|💐|🌹|😊|😍|🥰|😘|🤗|💕|♥)(?: |$))+(?:(?:beaucoup|bcp|bien|infiniment|a vous|a vous aussi|vous|you|u|so much|very much|a lot|docteur|doctor|dr|doc|madame|monsieur|sir|madam|ma|maman|papa|toute l equipe|l equipe|a tous|all|merci|thanks|dieu vous benisse|god bless you|god bless|🙏|❤|💐|🌹|😊|😍|🥰|😘|🤗|💕|♥)(?: |$))*$/u;
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

/** Lower case, no accents, words apart by one blank; emoji stay, each a word, the same one once. */
const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(SKIN, '').toLowerCase().replace(/(\p{Extended_Pictographic})\1*/gu, ' $1 ').replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, ' ').trim();

const idOf = (subject: Subject | undefined, context: ConversationContext): string | undefined =>
  subject?.kind === 'appointment'
    ? context.appointments.find((visit) => visit.appointmentId === subject.appointmentId)?.patientId
    : context.reminders.find((reminder) => reminder.reminderId === subject?.reminderId)?.patientId;

/** What somebody may be called in an answer: as shown, by the last name, by first name and initial. */
const namesOf = (patientId: string | undefined, context: ConversationContext): string[] => {
  const person = context.people.find((one) => one.patientId === patientId);
  if (!person) return [];
  const { firstName, lastName } = person;
  return [shownName(person, context.people), firstName, ...(lastName === undefined ? [] : [lastName, `${firstName} ${lastName}`, `${firstName} ${lastName.charAt(0)}`])].map(plain);
};

/** The names beside the letters, or none where letters stand for dates. What two of them may be called names neither. */
const offered = (state: ConversationState, context: ConversationContext): string[][] => {
  const people = (options: readonly (readonly Subject[])[]): string[][] => {
    const ids = options.map(([first]) => idOf(first, context));
    // Visits of one person.
    if (new Set(ids).size < ids.length) return ids.map(() => []);
    const names = ids.map((id) => namesOf(id, context));
    return names.map((own, place) => own.filter((name) => !names.some((others, other) => other !== place && others.includes(name))));
  };
  // A call has keys for letters, but the people it offers may be named.
  if (context.channel === 'call') return state.call?.step === 'person' ? people(state.call.options ?? []) : [];
  switch (state.dialogue.name) {
    case 'choosing': return people(state.dialogue.options);
    case 'awaiting_slot': return state.dialogue.slots.map(() => []);
    case 'choosing_language': return [['francais'], ['english']];
    // Places that were offered stay good, whatever has been asked since.
    default: return (state.offers?.at(-1)?.slots ?? []).map(() => []);
  }
};

/** "ab", "abc": letters in their order, written together. */
const isRowOfLetters = (word: string): boolean =>
  /^[a-f]{2,6}$/.test(word) && [...word].every((letter, place, all) => place === 0 || letter > (all[place - 1] ?? ''));

const lettersOf = (said: string, names: readonly (readonly string[])[]): Letter[] | undefined => {
  const letters = LETTERS.slice(0, names.length);
  if (letters.length === 0 || said === '') return undefined;
  if (ALL.has(said)) return letters;
  const named = letters.filter((_letter, place) => names[place]?.includes(said));
  if (named.length === 1) return named;
  const words = said.split(' ').flatMap((word) => (isRowOfLetters(word) ? [...word] : [word]));
  const chosen = new Set<Letter>();
  for (const word of words) {
    const letter = letters.find((one, place) => one.toLowerCase() === word || names[place]?.includes(word));
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
    ...(KEEP.has(said) && { keep: true }), ...(THANKS.test(said) && { thanks: true }), ...(CAME.has(said) && { came: true }), ...(anonymous !== undefined && { anonymous: anonymous.length === said.length ? 'alone' : 'before_words' }),
  };
};
