import { readFileSync } from 'node:fs';
import path from 'node:path';
import { byLocale, type Locale, localeOf } from '../../domain/locale';
import { projectRoot } from '../../root';
import { type MessageStatus } from '../messages/message-record';
import { type PhoneOwner } from './controls';

/** What a phone itself writes, in its owner's language. */
export interface PhoneWords {
  tag: Locale;
  today: string;
  yesterday: string;
  write: string;
  send: string;
  empty: string;
  oneWay: string;
  noSender: string;
  voiceNote: string;
  picture: string;
  voiceNoteTitle: string;
  pictureTitle: string;
  allChoices: string;
  quoteOrReact: string;
  quote: string;
  react: string;
  business: string;
  incomingCall: string;
  inCall: string;
  callOver: string;
  missedCall: string;
  voicemail: string;
  answer: string;
  decline: string;
  hangUp: string;
  keypad: string;
  sayIt: string;
  say: string;
  ringing: string;
  connected: string;
  recording: string;
  youPressed: string;
  youSaid: string;
  callClinic: string;
  status: Readonly<Record<MessageStatus, string>>;
  notArrived: string;
  platform: string;
  /** A switch of the WhatsApp screen, and what it does. */
  withoutNumber: string;
  withoutNumberHint: string;
  /** How telephones word a reaction in a text, by its emoji, and the whole text with {{reaction}} and {{text}} in it. */
  reactions: Readonly<Record<string, string>>;
  reaction: string;
}

const WORDS = byLocale(
  (tag): PhoneWords => ({
    ...(JSON.parse(readFileSync(path.join(projectRoot, 'locales', tag, 'phone.json'), 'utf8')) as Omit<
      PhoneWords,
      'tag'
    >),
    tag,
  }),
);

export const wordsOf = (owner: PhoneOwner): PhoneWords => WORDS[localeOf(owner.language)];
