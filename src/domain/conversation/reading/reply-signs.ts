import { type Subject } from '../../appointment/subject';
import { type ConversationContext, shownName } from '../machine/context';
import { type ConversationState } from '../machine/state';
import { OFFERED_LOCALES, ownNameOf } from '../../locale';

/** Letters that stand for people, visits or slots, in the order they were offered. */
export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Letter = (typeof LETTERS)[number];

/** The fixed signs of a reply, which mean the same whatever the words around them are taken to mean. */
export interface ReplySigns {
  /** The reply is one digit, alone. */
  digit?: number;
  /** Letters or names that choose, when the conversation offers a choice. */
  letters?: Letter[];
  /** The choice that the letters of a button stand in (`choiceToken`). */
  lettersOf?: string;
  /** Nothing but yes, or nothing but no: to some questions that is no answer. */
  bare?: 'yes' | 'no';
  /** Nothing but agreement, thanks and courtesy ("ok merci", "c'est noté"): an answer to a question, and none to words that ask nothing. */
  agrees?: true;
  /** A telephone number stands in the words. */
  telephone?: true;
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
  'oui',
  'ouais',
  'ouai',
  'oue',
  'ouee',
  'we',
  'wee',
  'wi',
  'oui oui',
  'oui merci',
  'oui svp',
  'yes',
  'yes yes',
  'yes please',
  'yep',
  'yeah',
  'ya',
  'ok',
  'okay',
  'oki',
  'd accord',
  'dac',
  'c est ca',
  'c est bon',
  'c est bien ca',
  'exact',
  'exactement',
  'correct',
  'right',
  'sure',
  'entendu',
  'bien recu',
  '👍',
  '👌',
  '✅',
]);
const NO = new Set([
  'n',
  'nn',
  'nnn',
  'non',
  'non non',
  'non merci',
  'nan',
  'no',
  'no no',
  'nope',
  'no thanks',
  'no thank you',
  '👎',
  '❌',
  'nevermind',
  'never mind',
  'laissez',
  'laisse',
  'non laissez',
  'laissez tomber',
  'laisse tomber',
  'oubliez',
  'forget it',
  'leave it',
  'no leave it',
]);
/** Folded phrases that agree, thank or are polite; a text of nothing else agrees. */
const AGREEING = new Set([
  ...YES,
  'daccord',
  'okk',
  'okey',
  'compris',
  'bien compris',
  'c est compris',
  'j ai compris',
  'je comprends',
  'c est entendu',
  'note',
  'c est note',
  'bien note',
  'noted',
  'well noted',
  'recu',
  'parfait',
  'super',
  'genial',
  'nickel',
  'cool',
  'bien',
  'tres bien',
  'c bon',
  'ca marche',
  'sa marche',
  'ca roule',
  'ca va',
  'impeccable',
  'alright',
  'all right',
  'fine',
  'that s fine',
  'great',
  'good',
  'perfect',
  'understood',
  'got it',
  'i see',
  'i understand',
  'no problem',
  'no wahala',
  'pas de probleme',
  'pas de souci',
  'pas de soucis',
  'sans probleme',
  'aucun probleme',
  'je confirme',
  'confirme',
  'confirmed',
  'i confirm',
  'merci',
  'merci beaucoup',
  'merci bien',
  'mrc',
  'mci',
  'thanks',
  'thank you',
  'thx',
  'tnx',
  'svp',
  'please',
  'pls',
  'docteur',
  'doctor',
  'madame',
  'monsieur',
  'sir',
  'ma',
  'alors',
  'desole',
  'desolee',
  'sorry',
  'a vous',
  'a vous aussi',
  'i dey hear',
  'i don hear',
  'j y vais',
  'on y va',
  'j attends',
  'je patiente',
  'i will wait',
  'i wait',
  '🙏',
]);
/** The phrases a text is made of, the longest taken first; null when some word of it is in none. */
const phrasesOf = (said: string, known: (phrase: string) => boolean): string[] | null => {
  const words = said.split(' ');
  const found: string[] = [];
  let at = 0;
  while (at < words.length) {
    let length = Math.min(LONGEST_PHRASE, words.length - at);
    while (length > 0 && !known(words.slice(at, at + length).join(' '))) length -= 1;
    if (length === 0) return null;
    found.push(words.slice(at, at + length).join(' '));
    at += length;
  }
  return found;
};
const onlyAgrees = (said: string): boolean => phrasesOf(said, (phrase) => AGREEING.has(phrase)) !== null;
const onlyThanks = (said: string): boolean =>
  phrasesOf(said, (phrase) => THANKING.has(phrase) || COURTEOUS.has(phrase))?.some(
    (phrase) => THANKING.has(phrase) || SORRY.has(phrase),
  ) === true;
/** Said instead of thanks, and asking as little. */
const SORRY = new Set(['desole', 'desolee', 'sorry', 'desole j avais oublie', 'j avais oublie', 'i forgot']);
const TELEPHONE = /\d(?:[ .-]?\d){7}/u;

const KEEP = new Set([
  'annulez pas',
  'n annulez pas',
  'n annule pas',
  'annule pas',
  'pas annuler',
  'ne pas annuler',
  'non annulez pas',
  'non n annulez pas',
  'don t cancel',
  'do not cancel',
  'dont cancel',
  'no don t cancel',
  'oui gardez',
  'non gardez',
  'non garder',
  'no keep it',
  'yes keep it',
  'garder',
  'gardez',
  'garde',
  'je garde',
  'on garde',
  'keep',
  'keep it',
  'i keep it',
  'keep the date',
  'garder la date',
]);
const THANKING = new Set([
  'merci',
  'mercii',
  'merciii',
  'mrc',
  'mci',
  'thank',
  'thanks',
  'thank you',
  'thx',
  'tnx',
  'tanks',
  'ta',
  'remercie',
  'je vous remercie',
  'dieu vous benisse',
  'que dieu vous benisse',
  'dieu te benisse',
  'god bless you',
  'god bless',
  'may god bless you',
  '🙏',
  '❤',
  '💐',
  '🌹',
  '😊',
  '😍',
  '🥰',
  '😘',
  '🤗',
  '💕',
  '♥',
]);
/** What stands around thanks and adds nothing. */
const COURTEOUS = new Set([
  'ok',
  'okay',
  'd accord',
  'oui',
  'yes',
  'bien',
  'super',
  'parfait',
  'entendu',
  'noted',
  'bien recu',
  'bien note',
  'c est bon',
  'alright',
  'fine',
  'good',
  'great',
  'un',
  'grand',
  'tres',
  'mille',
  'beaucoup',
  'bcp',
  'infiniment',
  'a vous',
  'a vous aussi',
  'vous',
  'you',
  'u',
  'so much',
  'very much',
  'a lot',
  'docteur',
  'doctor',
  'dr',
  'doc',
  'madame',
  'monsieur',
  'sir',
  'madam',
  'ma',
  'maman',
  'papa',
  'toute l equipe',
  'l equipe',
  'a tous',
  'all',
  'pour le rappel',
  'du rappel',
  'de me rappeler',
  'de m avoir rappele',
  'pour votre message',
  'pour le message',
  'pour l info',
  'pour l information',
  'pour votre rappel',
  'for the reminder',
  'for reminding me',
  'for your message',
  'for the message',
  'for the info',
  'bonne journee',
  'bonne soiree',
  'bonne nuit',
  'bon week end',
  'bon weekend',
  'have a nice day',
  'have a good day',
  'good day',
  'good night',
  'bonne journee a vous',
  'desole',
  'desolee',
  'sorry',
  'desole j avais oublie',
  'j avais oublie',
  'i forgot',
  'pardon',
  'excusez moi',
]);
const LONGEST_PHRASE = 5;
const CALL_ME = new Set([
  'appel',
  'appelez',
  'appelez moi',
  'appelle',
  'appelle moi',
  'rappel',
  'rappelez',
  'rappelez moi',
  'call',
  'call me',
  'please call',
  'please call me',
  'call please',
  'pls call',
  'pls call me',
  'call me please',
  'appel svp',
]);
const CAME = new Set(['venu', 'venue', 'venus', 'venues', 'came', 'i came', 'we came']);
const ANONYMOUS =
  /^(?:(?:je veux |je voudrais |je souhaite |i want to |i would like to |please )?(?:rester |stay |keep it |keep me |remain )?(?:en )?(?:anonyme|anonymement|anonymous|anonymously))\b(?: (?:svp|stp|s il vous plait|please|pls|merci|thanks|thank you))*/;
const JOINERS = new Set([
  'et',
  'and',
  'plus',
  'aussi',
  'also',
  'pour',
  'for',
  'reponse',
  'answer',
  'choix',
  'choice',
  'lettre',
  'letter',
]);
const ALL = new Set([
  'tous',
  'toutes',
  'tout',
  'les deux',
  'tous les deux',
  'toutes les deux',
  'les trois',
  'both',
  'all',
  'all of them',
  'both of them',
]);

const SKIN = /[\u{1F3FB}-\u{1F3FF}\u{FE0F}\u{20E3}]/gu;

/** Lower case, no accents, words apart by one blank; emoji stay, each a word, the same one once. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(SKIN, '')
    .toLowerCase()
    .replace(/(\p{Extended_Pictographic})\1*/gu, ' $1 ')
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, ' ')
    .trim();

const idOf = (subject: Subject | undefined, context: ConversationContext): string | undefined =>
  subject?.kind === 'appointment'
    ? context.appointments.find((visit) => visit.appointmentId === subject.appointmentId)?.patientId
    : context.reminders.find((reminder) => reminder.reminderId === subject?.reminderId)?.patientId;

/** What somebody may be called in an answer: as shown, by the last name, by first name and initial. */
const namesOf = (patientId: string | undefined, context: ConversationContext): string[] => {
  const person = context.people.find((one) => one.patientId === patientId);
  if (!person) return [];
  const { firstName, lastName } = person;
  return [
    shownName(person, context.people),
    firstName,
    ...(lastName === undefined ? [] : [lastName, `${firstName} ${lastName}`, `${firstName} ${lastName.charAt(0)}`]),
  ].map(plain);
};

/** The names beside the letters, or none where letters stand for dates. What two of them may be called names neither. */
const offered = (state: ConversationState, context: ConversationContext): string[][] => {
  const people = (options: readonly (readonly Subject[])[]): string[][] => {
    const ids = options.map(([first]) => idOf(first, context));
    // Visits of one person.
    if (new Set(ids).size < ids.length) return ids.map(() => []);
    const names = ids.map((id) => namesOf(id, context));
    return names.map((own, place) =>
      own.filter((name) => !names.some((others, other) => other !== place && others.includes(name))),
    );
  };
  // A call has keys for letters, but the people it offers may be named.
  if (context.channel === 'call') return state.call?.step === 'person' ? people(state.call.options ?? []) : [];
  switch (state.dialogue.name) {
    case 'choosing':
      return people(state.dialogue.options);
    case 'awaiting_slot':
      return state.dialogue.slots.map(() => []);
    case 'choosing_language':
      return OFFERED_LOCALES.map((locale) => [plain(ownNameOf(locale))]);
    // Places that were offered stay good, whatever has been asked since.
    default:
      return (state.offers?.at(-1)?.slots ?? []).map(() => []);
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

const FOR_SOMEBODY = new Set(['pour', 'for', 'c', 'est', 'it', 's', 'reponse', 'answer']);
/** "3 pour Paul": the digit, where several people share the number. */
const withoutNames = (said: string, context: ConversationContext): string => {
  if (context.people.length < 2 || !/\d/.test(said)) return said;
  const names = new Set(
    context.people.flatMap(({ patientId }) => namesOf(patientId, context)).flatMap((name) => name.split(' ')),
  );
  return said
    .split(' ')
    .filter((word) => !names.has(word) && !FOR_SOMEBODY.has(word))
    .join(' ');
};

/**
 * Reads the fixed signs of a reply: the digits, letters and words the texts offer. Pure; the text is not kept.
 * A letter is read only while the conversation offers letters, so that "à" or a first name is nothing special otherwise.
 */
export const readReplySigns = (text: string, state: ConversationState, context: ConversationContext): ReplySigns => {
  const said = plain(text);
  const alone = withoutNames(said, context);
  const digit = /^\d$/.test(alone) ? Number(alone) : undefined;
  const letters = lettersOf(said, offered(state, context));
  const anonymous = ANONYMOUS.exec(said)?.[0];
  const bare = YES.has(said) ? 'yes' : NO.has(said) ? 'no' : undefined;
  return {
    ...(digit !== undefined && { digit }),
    ...(letters && { letters }),
    ...(bare && { bare }),
    ...(onlyAgrees(said) && { agrees: true }),
    ...(TELEPHONE.test(text) && { telephone: true }),
    ...(CALL_ME.has(said) && { callMe: true }),
    ...(KEEP.has(said) && { keep: true }),
    ...(onlyThanks(said) && { thanks: true }),
    ...(CAME.has(said) && { came: true }),
    ...(anonymous !== undefined && { anonymous: anonymous.length === said.length ? 'alone' : 'before_words' }),
  };
};
