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
  /** Nothing is wrong with the patient's side: our account, sender or template is. People must be told. */
  configuration: boolean;
}

const NEXT: FailureClass = { remedy: 'next_channel', addressUnusable: false, optedOut: false, configuration: false };
const UNUSABLE: FailureClass = { ...NEXT, addressUnusable: true };
const OPTED_OUT: FailureClass = { ...NEXT, optedOut: true };
const CONFIGURATION: FailureClass = { ...NEXT, configuration: true };
const SOON: FailureClass = { ...NEXT, remedy: 'again_soon' };
const LATER: FailureClass = { ...NEXT, remedy: 'again_later' };
const TEMPLATE: FailureClass = { ...NEXT, remedy: 'as_template' };

/**
 * One table for what Twilio says at once (a refusal) and for what it says later (a status callback). Meanings: twilio.com/docs/api/errors/<code> and
 * twilio.com/docs/whatsapp/api/error-code-mapping. A code that is not here is `next_channel`.
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
  // Sender not ours or of another channel, country not enabled, number not registered, template refused, unknown or too long.
  21408: CONFIGURATION, 21606: CONFIGURATION, 21654: CONFIGURATION, 21655: CONFIGURATION, 21656: CONFIGURATION, 21910: CONFIGURATION, 30034: CONFIGURATION,
  63007: CONFIGURATION, 63013: CONFIGURATION, 63021: CONFIGURATION, 63027: CONFIGURATION,
  // Carrier or Meta said no to this message: blocked, unknown destination, filtered, too old, pumping protection, marketing limits, an experiment.
  30004: NEXT, 30005: NEXT, 30007: NEXT, 30036: NEXT, 30450: NEXT, 63032: NEXT, 63049: NEXT,
};

/** What an error code asks for; null (no code was given) asks for the next channel. */
export const failureClass = (code: number | null): FailureClass => (code === null ? NEXT : (CLASSES[code] ?? NEXT));
