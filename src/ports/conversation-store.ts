import { type AppointmentOnNumber, type PersonOnNumber, type ReminderOnNumber } from '../domain/conversation/context';
import { type Effect } from '../domain/conversation/effect';
import { type ReminderWording } from '../domain/conversation/event';
import { type Subject } from '../domain/appointment/subject';
import { type Channel } from '../domain/channel';
import { type Consent } from '../domain/consent/consent';
import { type Choice } from '../domain/conversation/effect';
import { type FeedbackAnalysis, type Question } from '../domain/feedback/analysis';
import { type Language } from '../domain/patient/language';
import { type Purpose } from '../domain/reminder/purpose';

/** A message or a step of a call as it came from the provider. */
interface InboundRecord {
  /** MessageSid, or CallSid and step: stored once, whatever how often it comes. */
  sid: string;
  channel: Channel;
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
  key: string;
  params: unknown;
  choices: readonly Choice[];
  /** The words, when they go into the webhook's answer and are therefore known now. */
  body: string | null;
  /** How many SMS they are billed as; null when they are not known yet or go by WhatsApp. */
  segments: number | null;
  appointment: { appointmentId: string; version: number } | null;
  patientId: string | null;
  inReplyTo: string | null;
}

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
  facts(about: { today: string; now: Date; subjects: readonly Subject[] }): Promise<ConversationFacts>;
  /** Writes an effect that is not a text. Returns the appointment's new version when the effect changed it. */
  apply(effect: Effect, source: EffectSource): Promise<{ appointmentId: string; version: number } | null>;
  /** Writes messages in their order; the ids in the same order. */
  write(drafts: readonly OutboundDraft[], now: Date, reconcileAt: Date): Promise<string[]>;
  /** Keeps the answer to an inbound message and what was understood, for repetitions and for staff. */
  settle(messageId: string, settled: { answer: string; understanding: unknown }): Promise<void>;
  save(next: { state: unknown; language: Language; channel: Channel; waitUntil: string | null; openedUntil: Date | null; inboundAt: Date | null }, now: Date): Promise<void>;
  /** The reminder or feedback request behind a call we placed. */
  callPurpose(messageId: string): Promise<{ subject: Subject | null; feedbackFor: string | null } | null>;
  /** The person has said who they are: the call reached them. */
  markReached(messageId: string, now: Date): Promise<void>;
}

export interface ConversationStore {
  /** Locks the conversation of an address (making it when it is new) and does the work in one transaction. */
  withConversation<T>(address: string, now: Date, work: (session: ConversationSession) => Promise<T>): Promise<T>;
  /** The webhook's answer has left: its texts are with the provider. */
  markAnswered(messageIds: readonly string[], now: Date): Promise<void>;
  /** Conversations in which something has run out. */
  expired(now: Date, limit: number): Promise<string[]>;
}
