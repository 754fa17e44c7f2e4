import { type AppointmentOnNumber, type PersonOnNumber, type ReminderOnNumber } from '../domain/conversation/context';
import { type Effect } from '../domain/conversation/effect';
import { type QuotedMessage } from '../domain/conversation/quoted';
import { type ReminderWording } from '../domain/conversation/event';
import { type Subject } from '../domain/appointment/subject';
import { type Channel } from '../domain/channel';
import { type Consent } from '../domain/consent/consent';
import { type Choice } from '../domain/conversation/effect';
import { type FeedbackAnalysis, type Question } from '../domain/feedback/analysis';
import { type AlertAnswer } from './alert-store';
import { type Language } from '../domain/patient/language';
import { type Purpose } from '../domain/reminder/purpose';

/** A message or a step of a call as it came from the provider. */
interface InboundRecord {
  /** MessageSid, or CallSid and step: stored once, whatever how often it comes. */
  sid: string;
  channel: Channel;
  /** The number as the provider wrote it: another form of the address, for some. */
  from: string;
  body: string | null;
  media: readonly { url: string; contentType: string }[];
  buttonPayload: string | null;
}

/** A text to the address: into the webhook's answer, or by REST. */
export interface OutboundDraft {
  purpose: Purpose;
  route: 'twiml' | 'rest';
  channel: Channel;
  language: Language;
  /** Null: `body` holds words a person wrote. */
  key: string | null;
  params: unknown;
  choices: readonly Choice[];
  /** The words, when they are known now: they go into the webhook's answer, or a person wrote them. */
  body: string | null;
  /** How many SMS they are billed as; null when they are not known yet or go by WhatsApp. */
  segments: number | null;
  appointment: { appointmentId: string; version: number } | null;
  patientId: string | null;
  inReplyTo: string | null;
  /** The user whose words these are. */
  writtenBy?: string;
  /** By REST only, not before this instant. */
  notBefore?: Date;
  /** By REST only: the words wait for the next message of the patient, and are of no use after this instant. */
  waitsUntil?: Date;
}

/** What staff must know before they write to an address. */
export interface StaffReach {
  /** The user who holds the conversation. */
  takenOverBy: string | null;
  /** The person's last inbound WhatsApp message. */
  whatsappInboundAt: Date | null;
  /** The person has written after the newest withdrawal of consent, and within the last day. */
  wroteSinceStop: boolean;
  /** Words of staff wait for the person to write. */
  wordsWait: boolean;
}

/** What becomes of words of staff that wait for the patient to write, now that something came. */
export type WaitingWords = 'send' | 'drop' | 'keep';

/** A reminder or feedback request that was sent to the address since the conversation was last read. */
interface SentReminder {
  claimedAt: Date;
  feedbackFor: string | null;
  subject: Subject | null;
  wording: ReminderWording | null;
}

/** What the rows say about one address. */
export interface ConversationFacts {
  people: (PersonOnNumber & { language: Language })[];
  appointments: AppointmentOnNumber[];
  reminders: ReminderOnNumber[];
  consent: Consent;
  /** Tag of the language the clinic has recorded calls to this number in ("pcm"); null when nobody asked for one. */
  voiceLanguage: string | null;
  /** Oldest first. */
  sent: SentReminder[];
}

/** Everything else an effect needs when it is written. */
export interface EffectSource {
  now: Date;
  channel: Channel;
  /** The inbound message that caused it. */
  messageId: string | null;
  people: readonly { patientId: string }[];
  /** Words that are feedback, scored. */
  comment: { text: string; question: Question; analysis: FeedbackAnalysis } | null;
  /** The words complain about staff: comment, message and task are for administrators only. */
  restricted: boolean;
  /** Midnight of the clinic's day: all that is kept of the time of anonymous feedback. */
  day: Date;
  /** The words were answered as words of danger: they stay where people can read them. */
  danger: boolean;
  /** When the patient was told that a person would have called; null when nothing was promised. */
  promisedBy: Date | null;
  /** How a mark without words counts. */
  ofRating(rating: number): FeedbackAnalysis;
}

/** One conversation, locked until the transaction ends. */
export interface ConversationSession {
  readonly stored: { state: unknown; language: Language | null; channel: Channel | null; openedUntil: Date | null; lastInboundAt: Date | null };
  /** Keeps what came at an instant, once. A repetition gives the answer of the first time (null when it had none). */
  receive(message: InboundRecord, at: Date): Promise<{ kind: 'new'; messageId: string } | { kind: 'repeated'; answer: string | null }>;
  /** A message of ours to this address by the provider's id; null when there is none. */
  quoted(sid: string): Promise<(QuotedMessage & { messageId: string }) | null>;
  facts(about: { today: string; now: Date; subjects: readonly Subject[] }): Promise<ConversationFacts>;
  /** Writes an effect that is not a text. Returns the appointment's new version when the effect changed it. */
  apply(effect: Effect, source: EffectSource): Promise<{ appointmentId: string; version: number } | null>;
  /** Writes messages in their order; the ids in the same order. */
  write(drafts: readonly OutboundDraft[], now: Date, reconcileAt: Date): Promise<string[]>;
  /** Keeps the answer to an inbound message and what was understood, for repetitions and for staff; words that waited for it leave on its channel, or never. */
  settle(messageId: string, settled: { answer: string; understanding: unknown }, waiting: { words: WaitingWords; channel: 'whatsapp' | 'sms' | null; now: Date }): Promise<void>;
  save(next: { state: unknown; language: Language | null; channel: Channel; waitUntil: string | null; openedUntil: Date | null; inboundAt: Date | null }, now: Date): Promise<void>;
  reach(now: Date): Promise<StaffReach>;
  /** Whose conversation it is from now on; null gives it back. Either settles what reminded staff of it. */
  heldBy(userId: string | null, by: string, now: Date): Promise<void>;
  /** The reminder or feedback request behind a call we placed. */
  callPurpose(messageId: string): Promise<{ subject: Subject | null; feedbackFor: string | null } | null>;
  /**
   * Somebody on duty takes what they were alerted of on this number: the newest alert, the one of a call's message, or the one of that reference.
   * Null when there is none.
   */
  acknowledgeAlert(which: { reference: string | null; messageId: string | null }, how: Channel, now: Date): Promise<AlertAnswer | null>;
  /** The person has said who they are: the call reached them. */
  markReached(messageId: string, now: Date): Promise<void>;
}

export interface ConversationStore {
  /** Locks the conversation of an address (making it when it is new) and does the work in one transaction. */
  withConversation<T>(address: string, now: Date, work: (session: ConversationSession) => Promise<T>): Promise<T>;
  /** The webhook's answer has left: its texts are with the provider. */
  markAnswered(messageIds: readonly string[], now: Date): Promise<void>;
  /**
   * Before anything is locked: the answer a message has got already (null when none), and the numbers among these that the clinic knows: contacts, people
   * on duty, and where a reminder went in the last month.
   */
  lookUp(sid: string, numbers: readonly string[], now: Date): Promise<{ answer: string | null; known: Set<string> }>;
  /** The address of a conversation; null when there is none with this id. */
  addressOf(conversationId: string): Promise<string | null>;
  /** Gives up words of staff that waited too long for the patient to write, and tells staff. Returns how many. */
  expireWaiting(now: Date): Promise<number>;
  /** Conversations in which something has run out. */
  expired(now: Date, limit: number): Promise<string[]>;
}
