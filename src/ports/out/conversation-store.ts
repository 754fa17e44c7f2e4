import {
  type AppointmentOnNumber,
  type PersonOnNumber,
  type ReminderOnNumber,
} from '../../domain/conversation/machine/context';
import { type StoredEffect } from '../../domain/conversation/machine/effect';
import { type QuotedMessage } from '../../domain/conversation/reading/quoted-message';
import { type ReminderWording } from '../../domain/conversation/machine/event';
import { type Subject } from '../../domain/appointment/subject';
import { type Channel, type TextChannel } from '../../domain/channel';
import { type Consent } from '../../domain/consent/consent';
import { type Choice } from '../../domain/conversation/machine/effect';
import { type FeedbackAnalysis, type Question } from '../../domain/feedback/analysis';
import { type AlertAnswer } from './alert-store';
import { type Relation } from '../../domain/patient/contact';
import { type Language } from '../../domain/locale';
import { type KnownAddresses, type Sender } from '../../domain/patient/person-address';
import { type AnswersGiven } from '../../domain/delivery/answer-limits';
import { type Purpose } from '../../domain/delivery/purpose';
import { type AfterFailure, type FailedDelivery } from '../../domain/delivery/retry';

/** A message or a step of a call as it came from the provider. */
interface InboundRecord {
  /** The provider's id of a message, or that of a call and its step: stored once, whatever how often it comes. */
  sid: string;
  channel: Channel;
  /** The address it came from: another form of the conversation's, or an id of the same person, for some. */
  from: string;
  /** A text that came by RCS. */
  byRcs?: boolean;
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

/** A reminder or feedback request that left for the address, or whose fate has become known, since the conversation was last read. */
interface SentReminder {
  /** When it left; of one that was reported lost and arrived after all, when that was known; of one that is lost, when that was known. */
  at: Date;
  /** It is known not to have arrived, and no other message about the same has. */
  lost?: true;
  feedbackFor: string | null;
  subject: Subject | null;
  wording: ReminderWording | null;
  /** Other visits of the same person on that day, told in the same text. */
  together?: Subject[];
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
  readonly address: string;
  readonly stored: {
    state: unknown;
    language: Language | null;
    channel: Channel | null;
    openedUntil: Date | null;
    lastInboundAt: Date | null;
  };
  /** Keeps what came at an instant, once. A repetition gives the answer of the first time (null when it had none). */
  receive(
    message: InboundRecord,
    at: Date,
  ): Promise<{ kind: 'new'; messageId: string } | { kind: 'repeated'; answer: string | null }>;
  /** A message of ours to this address by the provider's id; null when there is none. */
  quoted(sid: string): Promise<(QuotedMessage & { messageId: string }) | null>;
  facts(about: { today: string; now: Date; subjects: readonly Subject[] }): Promise<ConversationFacts>;
  /** Writes an effect. Returns the appointment's new version when the effect changed it. */
  apply(effect: StoredEffect, source: EffectSource): Promise<{ appointmentId: string; version: number } | null>;
  /** What the address was answered since `since`, and how often since the day began. */
  answersGiven(since: Date, dayStart: Date): Promise<AnswersGiven>;
  /** Tells staff that the address has had all its answers of the day; once a day. */
  noteManyTexts(patientId: string | null, at: { now: Date; dayStart: Date }): Promise<void>;
  /** Writes messages in their order; the ids in the same order. */
  write(drafts: readonly OutboundDraft[], now: Date, reconcileAt: Date): Promise<string[]>;
  /** Keeps the answer to an inbound message and what was understood, for repetitions and for staff; words that waited for it leave on its channel, or never. */
  settle(
    messageId: string,
    settled: { answer: string; understanding: unknown },
    waiting: { words: WaitingWords; channel: TextChannel | null; now: Date },
  ): Promise<void>;
  save(
    next: {
      state: unknown;
      language: Language | null;
      channel: Channel;
      waitUntil: string | null;
      openedUntil: Date | null;
      inboundAt: Date | null;
    },
    now: Date,
  ): Promise<void>;
  reach(now: Date): Promise<StaffReach>;
  /** Whose conversation it is from now on; null gives it back. Either settles what reminded staff of it. */
  heldBy(userId: string | null, by: string, now: Date): Promise<void>;
  /** The reminder or feedback request behind a call we placed. */
  callPurpose(
    messageId: string,
  ): Promise<{ subject: Subject | null; feedbackFor: string | null; together?: Subject[] } | null>;
  /**
   * Somebody on duty takes what they were alerted of on this number: the newest alert, the one of a call's message, or the one of that reference.
   * Null when there is none.
   */
  acknowledgeAlert(
    which: { reference: string | null; messageId: string | null },
    how: Channel,
    now: Date,
  ): Promise<AlertAnswer | null>;
  /** The person of this address is a contact of the patient from now on, on WhatsApp; once. */
  addContact(patientId: string, relation: Relation, now: Date): Promise<void>;
  /** Somebody has said who a stranger is: the tasks to find out are done, and others of this address bear the patient's name. */
  settleStranger(patientId: string, userId: string | null, now: Date): Promise<void>;
  /** The person has said who they are: the call reached them. */
  markReached(messageId: string, now: Date): Promise<void>;
  /** What was said in a call answers nothing: it does not end what is left of a reminder. */
  noAnswer(messageId: string): Promise<void>;
  /**
   * The call of that message reached somebody else: it is made again when `decide` says so, like one that nobody took; else its reminder goes on another
   * way. `alone`: it has none left.
   */
  callAgain(
    messageId: string,
    decide: (failure: FailedDelivery) => AfterFailure,
    now: Date,
  ): Promise<'again' | 'ladder' | 'alone'>;
}

/** A person and the WhatsApp ids that came with them, which from now on lead to this address. */
export interface Person {
  /** Of the conversation: a number where one is known. */
  address: string;
  userIds: readonly string[];
  /** Who says that they belong together. */
  learned: 'provider' | 'staff' | 'patient';
}

export interface ConversationStore {
  /**
   * Locks the conversation of an address (making it when it is new) and does the work in one transaction. That of an id whose number has become known by
   * then is the number's.
   */
  withConversation<T>(address: string, now: Date, work: (session: ConversationSession) => Promise<T>): Promise<T>;
  /**
   * The same for a person: keeps that the ids are theirs, and joins to the conversation whatever was kept under one of the ids alone. The number's row is
   * locked before those of ids, so that no two wait for one another.
   */
  withPerson<T>(person: Person, now: Date, work: (session: ConversationSession) => Promise<T>): Promise<T>;
  /** The webhook's answer has left: its texts are with the provider. */
  markAnswered(messageIds: readonly string[], now: Date): Promise<void>;
  /**
   * Before anything is locked: the answer a message has got already (null when none), and what the clinic knows of its sender's addresses: those of contacts
   * and of people on duty, where a reminder went in the last month, ids that have a conversation, and the address each id leads to.
   */
  lookUp(sid: string, sender: Sender, now: Date): Promise<{ answer: string | null } & KnownAddresses>;
  /** The address of a conversation, that of the number for an id that has become a number's; null when there is none with this id. */
  addressOf(conversationId: string): Promise<string | null>;
  /** Whose messages a conversation was made for: its own address, and the one that leads to, with who said so. Null when there is none with this id. */
  senderOf(conversationId: string): Promise<{ own: string; address: string; learned: Person['learned'] | null } | null>;
  /** Takes calls that showed no number, and that nobody has to look at any more, out of the conversations. Returns how many. */
  forgetCallers(now: Date): Promise<number>;
  /** Gives up words of staff that waited too long for the patient to write, and tells staff. Returns how many. */
  expireWaiting(now: Date): Promise<number>;
  /** Conversations in which something has run out. */
  expired(now: Date, limit: number): Promise<string[]>;
}
