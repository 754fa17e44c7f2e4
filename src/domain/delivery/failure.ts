/**
 * What a provider's error code asks for:
 * - `next_channel`: the same again cannot help;
 * - `again_soon`: a full queue or a rate limit: the same call may pass in a moment (backoff, several times);
 * - `again_later`: a fault of the channel or a telephone that is off: one more try, later;
 * - `as_template`: WhatsApp's window is closed: once more, as a template.
 */
type Remedy = 'next_channel' | 'again_soon' | 'again_later' | 'as_template';

export interface FailureClass {
  remedy: Remedy;
  /** Nothing can ever reach this address on this channel: it is marked. */
  addressUnusable: boolean;
  /** The person stopped our messages at the provider: recorded in the consent ledger for both purposes. */
  optedOut: boolean;
  /** Nothing is wrong with the patient's side: our account, sender or template is. People must be told. Null: no such fault. */
  fault: FaultScope | null;
}

/**
 * How far a fault of ours goes: everything fails while it lasts (`account`), everything of this channel's sender (`sender`), or this message alone and its
 * like: a template, a route, a number that a trial account may not reach (`message`). `unknown`: the provider names a code that this table does not have.
 */
export type FaultScope = 'account' | 'sender' | 'message' | 'unknown';

const NEXT: FailureClass = { remedy: 'next_channel', addressUnusable: false, optedOut: false, fault: null };
const UNUSABLE: FailureClass = { ...NEXT, addressUnusable: true };
const OPTED_OUT: FailureClass = { ...NEXT, optedOut: true };
const ACCOUNT: FailureClass = { ...NEXT, fault: 'account' };
const SENDER: FailureClass = { ...NEXT, fault: 'sender' };
const MESSAGE: FailureClass = { ...NEXT, fault: 'message' };
const UNKNOWN: FailureClass = { ...NEXT, fault: 'unknown' };
const SOON: FailureClass = { ...NEXT, remedy: 'again_soon' };
const LATER: FailureClass = { ...NEXT, remedy: 'again_later' };
const TEMPLATE: FailureClass = { ...NEXT, remedy: 'as_template' };

/**
 * One table for what Twilio says at once (a refusal) and for what it says later (a status callback). Meanings: twilio.com/docs/api/errors/<code> and
 * twilio.com/docs/whatsapp/api/error-code-mapping. A code that is not here is `next_channel`, and people are told that it is not.
 */
const CLASSES: Readonly<Record<number, FailureClass>> = {
  // The address: not valid, no mobile, a landline, not on WhatsApp.
  21211: UNUSABLE, 21217: UNUSABLE, 21614: UNUSABLE, 21635: UNUSABLE, 30006: UNUSABLE, 63003: UNUSABLE, 63024: UNUSABLE,
  // The person: stopped SMS from us, blocked us on WhatsApp.
  21610: OPTED_OUT, 63014: OPTED_OUT,
  // Queues and rates.
  20429: SOON, 21611: SOON, 63017: SOON, 63018: SOON,
  // Queue overflow, telephone off, unknown, the channel's own faults, the day's cap of the account.
  30001: LATER, 30003: LATER, 30008: LATER, 63001: LATER, 63005: LATER, 63012: LATER, 63038: LATER,
  63016: TEMPLATE,
  // Credentials refused, account not active or suspended.
  20003: ACCOUNT, 20005: ACCOUNT, 30002: ACCOUNT,
  // Sender not ours, of another channel, not registered or not provisioned; WhatsApp's sender unknown, misconfigured, its business account refused or locked.
  21606: SENDER, 21910: SENDER, 30018: SENDER, 30024: SENDER, 30034: SENDER, 63002: SENDER, 63007: SENDER, 63008: SENDER, 63020: SENDER, 63051: SENDER,
  // Country not enabled, no route, a number that a trial or sandbox may not write to; marketing terms not accepted.
  21408: MESSAGE, 21608: MESSAGE, 21612: MESSAGE, 63015: MESSAGE, 63062: MESSAGE,
  // Template refused, unknown, too long, with other variables, rejected, paused or disabled.
  21654: MESSAGE, 21655: MESSAGE, 21656: MESSAGE, 63013: MESSAGE, 63021: MESSAGE, 63027: MESSAGE, 63028: MESSAGE, 63040: MESSAGE, 63041: MESSAGE, 63042: MESSAGE,
  // A request of ours that the provider cannot read: empty, too long, no such caller id or address for its questions.
  21205: MESSAGE, 21210: SENDER, 21212: SENDER, 21215: MESSAGE, 21216: MESSAGE, 21602: MESSAGE, 21617: MESSAGE,
  // Carrier or Meta said no to this message: blocked, unknown destination, filtered, too old, pumping protection, marketing limits, an experiment.
  30004: NEXT, 30005: NEXT, 30007: NEXT, 30036: NEXT, 30450: NEXT, 63032: NEXT, 63049: NEXT,
};

/** What an error code asks for; null (no code was given) asks for the next channel. */
export const failureClass = (code: number | null): FailureClass => (code === null ? NEXT : (CLASSES[code] ?? UNKNOWN));

/** Whether waiting helps: the fault is of the account, or of a sender that nothing else can stand in for (`onlyWay`). Only what can wait is held. */
export const isHeldBack = ({ fault }: FailureClass, { bulk, onlyWay }: { bulk: boolean; onlyWay: boolean }): boolean =>
  bulk && (fault === 'account' || (fault === 'sender' && onlyWay));
