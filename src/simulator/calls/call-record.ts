import { API_VERSION, rfc2822 } from '../rest/format';
import { type CallbackTarget } from '../status-callbacks';

export type CallStatus =
  | 'queued'
  | 'ringing'
  | 'in-progress'
  | 'completed'
  | 'busy'
  | 'failed'
  | 'no-answer'
  | 'canceled';
export type CallEvent = 'initiated' | 'ringing' | 'answered' | 'completed';

/** One thing that happened on the line, as the person with the phone noticed it. */
export type HeardEntry =
  | { kind: 'said'; text: string; language: string; voice: string }
  | { kind: 'played'; url: string }
  | { kind: 'pressed'; digits: string }
  | { kind: 'spoke'; text: string }
  | { kind: 'connected'; number: string };

/** What a Gather waits for. */
export interface Awaiting {
  keys: boolean;
  speech: boolean;
  /** Null: as many as come before the finishing key. */
  numDigits: number | null;
  /** Empty: none. */
  finishOnKey: string;
}

/** One call as the stand-in keeps it. */
export interface CallRecord {
  readonly sid: string;
  sequence: number;
  readonly accountSid: string;
  readonly direction: 'inbound' | 'outbound-api' | 'outbound-dial';
  readonly to: string;
  readonly from: string;
  /** Whose phone it is: the person's number or WhatsApp id; the call's own SID where the caller shows none. */
  readonly phone: string;
  readonly parentCallSid: string | null;
  status: CallStatus;
  /** human, machine_start…; null without machine detection. */
  answeredBy: string | null;
  readonly createdAt: Date;
  updatedAt: Date;
  startedAt: Date | null;
  endedAt: Date | null;
  durationSeconds: number | null;
  /** When it is hung up on, counted from the answer. */
  readonly timeLimitSeconds: number;
  readonly events: ReadonlySet<CallEvent>;
  readonly callback: CallbackTarget;
  /** Callbacks sent so far: their SequenceNumber. */
  callbacksSent: number;
  /** Oldest first. */
  heard: HeardEntry[];
  awaiting: Awaiting | null;
}

/** The phone of the person: see `phone`. */
export const patientOf = (call: CallRecord): string => call.phone;

/** True while it rings or is on. */
export const isLive = (call: CallRecord): boolean => ['queued', 'ringing', 'in-progress'].includes(call.status);

const PRICE_PER_MINUTE = 0.14;
const SUBRESOURCES = [
  'notifications',
  'recordings',
  'payments',
  'events',
  'siprec',
  'streams',
  'transcriptions',
  'user_defined_message_subscriptions',
  'user_defined_messages',
];

/** A call in the form of Twilio's Call resource. */
export function callJson(call: CallRecord): Record<string, unknown> {
  const uri = `/${API_VERSION}/Accounts/${call.accountSid}/Calls/${call.sid}`;
  const path = (name: string): string =>
    name
      .split('_')
      .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
      .join('');
  return {
    account_sid: call.accountSid,
    answered_by: call.answeredBy,
    api_version: API_VERSION,
    caller_name: null,
    date_created: rfc2822(call.createdAt),
    date_updated: rfc2822(call.updatedAt),
    direction: call.direction,
    duration: call.durationSeconds === null ? null : String(call.durationSeconds),
    end_time: call.endedAt ? rfc2822(call.endedAt) : null,
    forwarded_from: null,
    from: call.from,
    from_formatted: call.from,
    group_sid: null,
    parent_call_sid: call.parentCallSid,
    phone_number_sid: null,
    price: call.durationSeconds ? (-PRICE_PER_MINUTE * Math.ceil(call.durationSeconds / 60)).toFixed(5) : null,
    price_unit: 'USD',
    queue_time: '0',
    sid: call.sid,
    start_time: call.startedAt ? rfc2822(call.startedAt) : null,
    status: call.status,
    subresource_uris: Object.fromEntries(SUBRESOURCES.map((name) => [name, `${uri}/${path(name)}.json`])),
    to: call.to,
    to_formatted: call.to,
    trunk_sid: null,
    uri: `${uri}.json`,
  };
}
