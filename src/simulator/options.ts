import { type CalleeBehaviour } from './calls/people';
import { type ContentTemplate } from './messages/templates';

/** Where the stand-in sends what patients do, as it would be configured on the numbers in Twilio's console. Null: nothing is sent. */
export interface WebhookUrls {
  /** Inbound messages. */
  message: string | null;
  /** Inbound calls. */
  voice: string | null;
  /** Status of inbound calls. */
  voiceStatus: string | null;
}

/** Real milliseconds from one step of a message or call to the next. */
export interface Delays {
  sent: number;
  delivered: number;
  /** WhatsApp only: from delivered to read. */
  read: number;
  /** Calls: from the request to the first ring. */
  ringing: number;
  /** Calls: from the first ring to the moment an automatic callee picks up. */
  answered: number;
}

/**
 * off: keywords are ordinary words. default: Twilio's English keywords on SMS (twilio.com/docs/messaging/tutorials/advanced-opt-out).
 * advanced: Advanced Opt-Out with French keywords too, on WhatsApp as well, and with OptOutType in the webhook.
 */
export type OptOutMode = 'off' | 'default' | 'advanced';

export interface SimulatorOptions {
  accountSid: string;
  authToken: string;
  /** A second pair of credentials that may call the API, as Twilio's API keys may. */
  apiKey?: { sid: string; secret: string } | undefined;
  /** Loopback address to listen on; 127.0.0.1. */
  host?: string;
  /** 0, the default, takes a free port. */
  port?: number;
  tls?: { key: string | Buffer; cert: string | Buffer } | undefined;
  /** Addresses the account owns: '+…', 'whatsapp:+…' or an alphanumeric name (one-way SMS). Without it every valid sender is accepted. */
  senders?: readonly string[] | undefined;
  /** Senders of each messaging service, by its MG… identifier. */
  messagingServices?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Content templates by their HX… identifier. Without it every well-formed ContentSid is accepted and shown by its variables. */
  templates?: Readonly<Record<string, ContentTemplate>> | undefined;
  webhooks?: Partial<WebhookUrls> | undefined;
  /** The stand-in's clock: dates in answers and the WhatsApp window follow it. Delays are always real time. */
  now?: (() => Date) | undefined;
  /** Makes failures with a probability repeatable; 1. */
  seed?: number | undefined;
  delays?: Partial<Delays> | undefined;
  /** How long a second of a call takes in real milliseconds; 1000. Speech, pauses, time-outs and ringing follow it. */
  callSecondMillis?: number | undefined;
  /** Fixed delay of every API answer in milliseconds; 0. */
  latencyMillis?: number | undefined;
  /** How long a new record is missing from lists, in milliseconds; 0. */
  listLagMillis?: number | undefined;
  /** Messages and calls kept in memory, each; 100,000. */
  retainedRecords?: number | undefined;
  optOut?: OptOutMode | undefined;
  /** What a called person does unless something else is set for the number; { kind: 'manual' }. */
  callees?: CalleeBehaviour | undefined;
}

/** What can be changed while the stand-in runs. */
export interface Settings {
  delays: Delays;
  callSecondMillis: number;
  latencyMillis: number;
  listLagMillis: number;
  webhooks: WebhookUrls;
}

/** The account as it does not change. */
export interface Account {
  sid: string;
  authToken: string;
  apiKey: { sid: string; secret: string } | null;
  senders: ReadonlySet<string> | null;
  messagingServices: ReadonlyMap<string, readonly string[]>;
  templates: ReadonlyMap<string, ContentTemplate> | null;
  optOut: OptOutMode;
}

const DEFAULT_DELAYS: Delays = { sent: 150, delivered: 450, read: 1200, ringing: 400, answered: 800 };

/** Settings with every default filled in. */
export function settingsFrom(options: SimulatorOptions): Settings {
  return {
    delays: { ...DEFAULT_DELAYS, ...options.delays },
    callSecondMillis: options.callSecondMillis ?? 1000,
    latencyMillis: options.latencyMillis ?? 0,
    listLagMillis: options.listLagMillis ?? 0,
    webhooks: { message: null, voice: null, voiceStatus: null, ...options.webhooks },
  };
}

/**
 * The account of the options.
 * @throws Error when an identifier is not of Twilio's form: the SDK would refuse it later with a less clear message.
 */
export function accountFrom(options: SimulatorOptions): Account {
  if (!/^AC[0-9a-f]{32}$/i.test(options.accountSid))
    throw new Error('accountSid must be AC and 32 hexadecimal digits.');
  if (options.authToken.length < 8) throw new Error('authToken must have 8 characters or more.');
  for (const sid of Object.keys(options.templates ?? {})) {
    if (!/^HX[0-9a-f]{32}$/i.test(sid)) throw new Error('The key of a template must be HX and 32 hexadecimal digits.');
  }
  return {
    sid: options.accountSid,
    authToken: options.authToken,
    apiKey: options.apiKey ?? null,
    senders: options.senders ? new Set(options.senders) : null,
    messagingServices: new Map(Object.entries(options.messagingServices ?? {})),
    templates: options.templates ? new Map(Object.entries(options.templates)) : null,
    optOut: options.optOut ?? 'default',
  };
}
