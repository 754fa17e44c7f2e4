import { type Alert } from './alerts';
import { type CallRecord } from './calls/call-record';
import { type CalleeBehaviour, type People } from './calls/people';
import { type Failures } from './failures';
import { type PatientMessageResult } from './messages/inbound-messages';
import { type MessageRecord } from './messages/message-record';
import { type PatientMessage } from './messages/patient-message';
import { type Delays, type WebhookUrls } from './options';
import { type Phones } from './phones';
import { type StatsView } from './stats';
import { type WebhookAnswer } from './webhook-client';

/** What can be changed while it runs. */
interface SettingsChange {
  delays?: { [Name in keyof Delays]?: number | undefined } | undefined;
  callSecondMillis?: number | undefined;
  latencyMillis?: number | undefined;
  listLagMillis?: number | undefined;
}

/** A running Twilio stand-in. Numbers are written +… without a channel, WhatsApp users without a number CM.…; a caller who shows none goes by the call's SID. */
export interface Simulator {
  /** Give this to the SDK as its address: http://127.0.0.1:port */
  readonly url: string;
  readonly accountSid: string;
  /** The addresses the account may send from; null: any. */
  readonly senders: readonly string[] | null;
  readonly failures: Failures;
  readonly people: People;
  readonly phones: Phones;
  setWebhooks(urls: { [Name in keyof WebhookUrls]?: string | null | undefined }): void;
  setSettings(change: SettingsChange): void;
  /** A patient writes, touches a button or sends a picture. Resolves when the webhook is answered and its TwiML carried out. */
  receiveMessage(message: PatientMessage): Promise<PatientMessageResult>;
  /** The same webhook once more, as after a broken connection; its answer is not carried out. Rejects for an unknown SID. */
  repeatWebhook(sid: string): Promise<WebhookAnswer>;
  /** The id WhatsApp has given to a number. */
  whatsappIdOf(number: string): string;
  /** Messages of this number bear its id alone from now on, or both again. */
  hideNumber(number: string, hides: boolean): void;
  hidesNumber(number: string): boolean;
  /** Whether a message of the clinic went to the phone with this number. */
  isOnPhone(message: MessageRecord, number: string): boolean;
  /** A patient calls, by default with what is done at the phone; `from` as Twilio writes it. Throws when the phone is in use or no voice webhook is set. */
  startInboundCall(from: string, to: string, person?: CalleeBehaviour): CallRecord;
  /** The person picks up. These five are false when there was nothing to do it to. */
  answerCall(number: string): boolean;
  declineCall(number: string): boolean;
  hangUp(number: string): boolean;
  /** Digits, * and #. Lost, as on a real line, while nothing listens. */
  pressKeys(number: string, digits: string): boolean;
  speak(number: string, text: string, confidence?: number): boolean;
  /** True when the platform itself blocks messages to this number after STOP. */
  isOptedOut(number: string): boolean;
  message(sid: string): MessageRecord | undefined;
  call(sid: string): CallRecord | undefined;
  /** Newest first; `to` as it stands in the message, with its channel. */
  messages(filter?: { to?: string; limit?: number }): MessageRecord[];
  calls(filter?: { to?: string; limit?: number }): CallRecord[];
  alerts(): readonly Alert[];
  stats(): StatsView;
  /** Resolves when no callback, webhook, call or status step is under way. */
  settled(): Promise<void>;
  /** Forgets messages, calls, failures, opt-outs and counts; settings and webhooks stay. */
  reset(): void;
  /** Closes at once; whatever is under way is dropped. */
  stop(): Promise<void>;
}
