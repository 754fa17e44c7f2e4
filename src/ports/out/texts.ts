import { type StaffAlert, type StaffAlertKey } from '../../domain/follow-up/alert/alert-texts';
import { type Wish } from '../../domain/appointment/wish';
import { type Channel } from '../../domain/channel';
import { type Choice } from '../../domain/conversation/machine/effect';
import { type Message, type MessageKey } from '../../domain/conversation/messages/message-keys';
import { type Locale } from '../../domain/locale';

/** A text before it is put into words. `choices` come from the question's effect and become buttons where the channel has them. */
export type TextMessage = (Message | StaffAlert) & { choices?: readonly Choice[] };
export type TextKey = MessageKey | StaffAlertKey;

/** Where the words go. `twoWay`: false where the SMS sender cannot receive (an alphanumeric name); true when it is left out. */
export interface RenderTarget {
  locale: Locale;
  channel: Channel;
  twoWay?: boolean;
}

/** One stretch of a call, said by the voice of its language. */
export interface SpokenLine {
  locale: Locale;
  text: string;
}

/** One stretch of a call where recordings are used: fixed words, for which the recording of that name is played, or a value ("Marie", a date), said by the voice. */
export type SpokenPart = { recording: string } | { value: SpokenLine };

export interface RenderedText {
  /** The whole text, complete without buttons: what SMS and free WhatsApp text carry. For calls all that is said, on one line. */
  text: string;
  /** Buttons for WhatsApp, in their order; empty when the question has none, or more than fit. */
  buttons: { payload: string; label: string }[];
  /**
   * The content template of this text (WhatsApp only): needed outside the 24-hour window, and inside it for buttons. `variables` fill
   * {{1}}, {{2}}… in order, payloads of the buttons last. Its body stands in `templates()`.
   */
  template?: { name: string; locale: Locale; variables: string[] };
  /** SMS only: how many parts are billed, and whether the text fits the 7-bit alphabet. */
  segments?: number;
  encoding?: SmsEncoding;
  /** Calls only: what is said, in order. */
  spoken?: SpokenLine[];
  /** Calls only: the same, in the stretches that can be recorded. */
  parts?: SpokenPart[];
}

export type SmsEncoding = 'GSM-7' | 'UCS-2';

/** A WhatsApp content template as it is registered with the provider. */
export interface MessageTemplate {
  name: string;
  locale: Locale;
  /** With {{1}}, {{2}}… */
  body: string;
  /** Ids and labels may hold variables too. */
  buttons: { id: string; label: string }[];
  /** A sample for each variable, in order. */
  samples: string[];
  /** True when it may open a conversation: then Meta must approve it (category UTILITY). Others are sent inside the 24-hour window only. */
  needsApproval: boolean;
}

/** A stretch of the calls that the clinic can record. */
export interface RecordableWords {
  name: string;
  /** With the clinic's own name and numbers, in our voice's language. */
  words: string;
}

/** Puts messages into words for a language and a channel. */
export interface Texts {
  /** `now` decides words such as "tomorrow". Never throws for a message whose params fit its key. */
  render(message: TextMessage, to: RenderTarget, now: Date): RenderedText;
  /** Times that are wished for, or that do not suit, as people say them: "le mardi 10 mars à 15h", "a day in March". */
  times(wish: Wish, locale: Locale, now: Date, how: 'wished' | 'refused'): string;
  /** Every stretch of the calls that can be recorded, in a language: its name, and its words with the clinic's own name and numbers. */
  recordable(locale: Locale): RecordableWords[];
  /** Every template in every language, for registering them and for stand-ins that show them. */
  templates(): MessageTemplate[];
}
