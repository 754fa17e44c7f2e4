/**
 * What a failure asks for:
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
 * like: a template, a route, a number that a trial account may not reach (`message`). `unknown`: the provider names a code that its table does not have.
 */
export type FaultScope = 'account' | 'sender' | 'message' | 'unknown';

const NEXT: FailureClass = { remedy: 'next_channel', addressUnusable: false, optedOut: false, fault: null };

/** The classes a provider's adapter sorts its error codes into. `next`: for what needs nothing more, and where no code was given. */
export const FAILURES = {
  next: NEXT,
  unusable: { ...NEXT, addressUnusable: true },
  optedOut: { ...NEXT, optedOut: true },
  account: { ...NEXT, fault: 'account' },
  sender: { ...NEXT, fault: 'sender' },
  message: { ...NEXT, fault: 'message' },
  unknown: { ...NEXT, fault: 'unknown' },
  soon: { ...NEXT, remedy: 'again_soon' },
  later: { ...NEXT, remedy: 'again_later' },
  template: { ...NEXT, remedy: 'as_template' },
} as const satisfies Record<string, FailureClass>;

/** Whether waiting helps: the fault is of the account, or of a sender that nothing else can stand in for (`onlyWay`). Only what can wait is held. */
export const isHeldBack = ({ fault }: FailureClass, { bulk, onlyWay }: { bulk: boolean; onlyWay: boolean }): boolean =>
  bulk && (fault === 'account' || (fault === 'sender' && onlyWay));
