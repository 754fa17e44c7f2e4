import { type PhoneKey } from '../machine/event';

/** What people say to a telephone and write to nobody: each means something in a call alone. */
export type SpokenSign =
  /** "Oui, c'est moi", "speaking": a clear yes to "if you are Marie", and nothing but that. */
  | 'myself'
  /** Somebody else has taken the call, and the person is not there. */
  | 'absent'
  /** Cannot talk at the moment. */
  | 'not_now'
  | 'repeat'
  /** Asks who calls. */
  | 'who'
  /** "Hold on". */
  | 'wait'
  /** "Allô", "hello?": nothing was heard yet, or nothing understood. */
  | 'hello'
  | 'front_desk'
  /** The person has another number; "it is not me" is no wrong number. */
  | 'wrong_number'
  /** Said to somebody in the room: "stop that, Kevin", "come and eat". */
  | 'aside'
  /** A radio, a crowd: long and without meaning. */
  | 'crowd';

/** How words that were recognised in a call are to be taken, beside what they mean in a text. */
export interface SpeechSigns {
  /** A key, named: "tapez un", "press three", "zéro". */
  key?: NonNullable<PhoneKey>;
  sign?: SpokenSign;
  /** Everything that was said is an everyday thing of the telephone, in which a word that elsewhere sounds dangerous is none. */
  harmless?: true;
}
