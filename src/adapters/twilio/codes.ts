import { FAILURES, type FailureClass } from '../../domain/delivery/failure';

const {
  unusable: UNUSABLE,
  optedOut: OPTED_OUT,
  account: ACCOUNT,
  sender: SENDER,
  message: MESSAGE,
  soon: SOON,
  later: LATER,
  template: TEMPLATE,
  next: NEXT,
} = FAILURES;

/** The sender is none of ours: also said by us where a channel has no sender. */
export const NO_SENDER = 21606;
/** WhatsApp's 24-hour window is closed: only a template may be sent. */
export const WINDOW_CLOSED = 63016;
export const RATE_LIMITED = 20429;

/**
 * One table for what Twilio says at once (a refusal) and for what it says later (a status callback). Meanings: twilio.com/docs/api/errors/<code> and
 * twilio.com/docs/whatsapp/api/error-code-mapping. A code that is not here is `next_channel`, and people are told that it is not.
 */
const CLASSES: Readonly<Record<number, FailureClass>> = {
  // The address: not valid, no mobile, a landline, not on WhatsApp.
  21211: UNUSABLE,
  21217: UNUSABLE,
  21614: UNUSABLE,
  21635: UNUSABLE,
  30006: UNUSABLE,
  63003: UNUSABLE,
  63024: UNUSABLE,
  // The person: stopped SMS from us, blocked us on WhatsApp.
  21610: OPTED_OUT,
  63014: OPTED_OUT,
  // Queues and rates.
  [RATE_LIMITED]: SOON,
  21611: SOON,
  63017: SOON,
  63018: SOON,
  // Queue overflow, telephone off, unknown, the channel's own faults, the day's cap of the account.
  30001: LATER,
  30003: LATER,
  30008: LATER,
  63001: LATER,
  63005: LATER,
  63012: LATER,
  63038: LATER,
  [WINDOW_CLOSED]: TEMPLATE,
  // Credentials refused, account not active or suspended.
  20003: ACCOUNT,
  20005: ACCOUNT,
  30002: ACCOUNT,
  // Sender not ours, of another channel, not registered or not provisioned; WhatsApp's sender unknown, misconfigured, its business account refused or locked.
  [NO_SENDER]: SENDER,
  21910: SENDER,
  30018: SENDER,
  30024: SENDER,
  30034: SENDER,
  63002: SENDER,
  63007: SENDER,
  63008: SENDER,
  63020: SENDER,
  63051: SENDER,
  // Country not enabled, no route, a number that a trial or sandbox may not write to; marketing terms not accepted.
  21408: MESSAGE,
  21608: MESSAGE,
  21612: MESSAGE,
  63015: MESSAGE,
  63062: MESSAGE,
  // Template refused, unknown, too long, with other variables, rejected, paused or disabled.
  21654: MESSAGE,
  21655: MESSAGE,
  21656: MESSAGE,
  63013: MESSAGE,
  63021: MESSAGE,
  63027: MESSAGE,
  63028: MESSAGE,
  63040: MESSAGE,
  63041: MESSAGE,
  63042: MESSAGE,
  // A request of ours that the provider cannot read: empty, too long, no such caller id or address for its questions.
  21205: MESSAGE,
  21210: SENDER,
  21212: SENDER,
  21215: MESSAGE,
  21216: MESSAGE,
  21602: MESSAGE,
  21617: MESSAGE,
  // Carrier or Meta said no to this message: blocked, unknown destination, filtered, too old, pumping protection, marketing limits, an experiment.
  30004: NEXT,
  30005: NEXT,
  30007: NEXT,
  30036: NEXT,
  30450: NEXT,
  63032: NEXT,
  63049: NEXT,
};

/** What one of Twilio's error codes asks for; null (no code was given) asks for the next channel. */
export const failureClass = (code: number | null): FailureClass =>
  code === null ? NEXT : (CLASSES[code] ?? FAILURES.unknown);

/** Where a code is explained; null for one that is not Twilio's. */
export const codePage = (code: number): string | null =>
  code >= 10_000 ? `https://www.twilio.com/docs/api/errors/${code}` : null;
