/** What came back from the provider for one call. */
export type SendOutcome =
  | { kind: 'accepted'; sid: string }
  /** Certainly not processed: the provider said no, or was never reached. */
  | { kind: 'refused'; code: number | null; httpStatus: number | null; retryAfterSeconds?: number }
  /** May or may not have been processed: time-out, reset, 5xx. Sending again could reach the patient twice. */
  | { kind: 'ambiguous'; httpStatus: number | null };

export type NextStep =
  | { kind: 'accepted'; sid: string }
  | { kind: 'fail'; code: number | null; httpStatus: number | null; addressUnusable: boolean; optedOut: boolean }
  | { kind: 'retry'; code: number | null; httpStatus: number | null; at: Date }
  | { kind: 'expire'; code: number | null; httpStatus: number | null }
  | { kind: 'reconcile'; httpStatus: number | null; at: Date };

export interface RetryContext {
  now: Date;
  /** 1 for the first call. */
  attemptNo: number;
  /** After this instant the message is of no use; null when it always is. */
  expiresAt: Date | null;
  /** 0 ≤ random < 1, for the jitter. */
  random: number;
  /** How long an ambiguous call rests before the provider is asked what became of it. */
  reconcileGraceSeconds: number;
}

/** The address cannot be reached on this channel: number not valid, not a mobile, a landline, not on WhatsApp. Twilio's error pages of each code. */
const UNUSABLE_ADDRESS = new Set([21211, 21217, 21614, 21635, 30006, 63003, 63024]);
/** The person stopped messages from this sender at the provider. Twilio error 21610; 63014: blocked on WhatsApp. */
const OPTED_OUT = new Set([21610, 63014]);
/** Full queues and rate limits: the same call may go through later. Twilio errors 20429, 21611, 63017, 63018, 63012, 63038. */
const TEMPORARY = new Set([20429, 21611, 63012, 63017, 63018, 63038]);
const MAX_ATTEMPTS = 6;
const FIRST_DELAY_SECONDS = 15;
const LONGEST_DELAY_SECONDS = 15 * 60;

const isUnusableAddress = (code: number | null): boolean => code !== null && UNUSABLE_ADDRESS.has(code);
const isOptOut = (code: number | null): boolean => code !== null && OPTED_OUT.has(code);

/** Exponential backoff with full jitter (AWS Architecture Blog, "Exponential Backoff And Jitter"): seconds before attempt n + 1. */
export const backoffSeconds = (attemptNo: number, random: number): number =>
  1 + random * Math.min(LONGEST_DELAY_SECONDS, FIRST_DELAY_SECONDS * 2 ** (attemptNo - 1));

/**
 * What to do after a call to the provider. A certain refusal is retried only when its class says that later may help, and never past the
 * message's usefulness; an ambiguous one is never repeated blindly but looked up first.
 */
export function nextStep(outcome: SendOutcome, context: RetryContext): NextStep {
  const { now, attemptNo, expiresAt, random } = context;
  switch (outcome.kind) {
    case 'accepted':
      return outcome;
    case 'ambiguous':
      return { kind: 'reconcile', httpStatus: outcome.httpStatus, at: new Date(now.getTime() + context.reconcileGraceSeconds * 1000) };
    case 'refused': {
      const { code, httpStatus } = outcome;
      // A provider that was never reached does not use up attempts: in an outage the backlog waits as long as it is of use.
      const unreached = httpStatus === null;
      const temporary = httpStatus === 429 || (code !== null && TEMPORARY.has(code));
      if (!unreached && (!temporary || attemptNo >= MAX_ATTEMPTS)) {
        return { kind: 'fail', code, httpStatus, addressUnusable: isUnusableAddress(code), optedOut: isOptOut(code) };
      }
      const wait = Math.max(outcome.retryAfterSeconds ?? 0, backoffSeconds(attemptNo, random));
      const at = new Date(now.getTime() + wait * 1000);
      return expiresAt !== null && at >= expiresAt ? { kind: 'expire', code, httpStatus } : { kind: 'retry', code, httpStatus, at };
    }
    default:
      return outcome satisfies never;
  }
}
