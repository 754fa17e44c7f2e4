import { type Channel, propertiesOf } from '../channel';
import { nearestAllowed, type SendingRules } from '../clinic/quiet-hours';
import { CALL_MARGIN_MS, nextCallTime } from './call-hours';
import { type FailureClass, type FaultScope, isHeldBack } from './failure';

/** What came back from the provider for one call. */
export type SendOutcome =
  | { kind: 'accepted'; sid: string }
  /** Certainly not processed: the provider said no, or was never reached. */
  | {
      kind: 'refused';
      code: number | null;
      failure: FailureClass;
      httpStatus: number | null;
      retryAfterSeconds?: number;
    }
  /** May or may not have been processed: time-out, reset, 5xx. Sending again could reach the patient twice. */
  | { kind: 'ambiguous'; httpStatus: number | null };

export type NextStep =
  | { kind: 'accepted'; sid: string }
  | {
      kind: 'fail';
      code: number | null;
      fault: FaultScope | null;
      httpStatus: number | null;
      addressUnusable: boolean;
      optedOut: boolean;
    }
  /** `held`: nothing helps but that people mend a fault of ours; it leaves as soon as something passes again. */
  | {
      kind: 'retry';
      code: number | null;
      fault: FaultScope | null;
      httpStatus: number | null;
      at: Date;
      asTemplate: boolean;
      held: boolean;
    }
  | { kind: 'expire'; code: number | null; fault: FaultScope | null; httpStatus: number | null }
  | { kind: 'reconcile'; httpStatus: number | null; at: Date };

export interface RetryContext {
  now: Date;
  /** 1 for the first call. */
  attemptNo: number;
  /** It was a template because free text had been refused. */
  asTemplate: boolean;
  /** After this instant the message is of no use; null when it always is. */
  expiresAt: Date | null;
  /** 0 ≤ random < 1, for the jitter. */
  random: number;
  /** Reminder or feedback: it can wait. */
  bulk: boolean;
  /** No other channel follows this one. */
  onlyWay: boolean;
  /** How long an ambiguous call rests before the provider is asked what became of it. */
  reconcileGraceSeconds: number;
}

const MAX_ATTEMPTS = 6;
const FIRST_DELAY_SECONDS = 15;
const LONGEST_DELAY_SECONDS = 15 * 60;

/** The later retry of a fault that may pass: minutes. What answers a patient's own message waits only so many seconds. */
const LATER_MINUTES = 20;
const LATER_SECONDS_URGENT = 30;
/** Second and third call: hours apart, because who was busy or away at ten is reached at one. Nearer the visit they move together. */
const CALL_PAUSE_MINUTES = 180;
const SHORTEST_CALL_PAUSE_MINUTES = 15;
const MOST_RECALLS = 2;
const MINUTE = 60_000;

/** What a fault of ours holds back is tried again so often, in case nothing else shows that it is gone. */
const HELD_MINUTES = 15;

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
      return {
        kind: 'reconcile',
        httpStatus: outcome.httpStatus,
        at: new Date(now.getTime() + context.reconcileGraceSeconds * 1000),
      };
    case 'refused': {
      const { code, failure, httpStatus } = outcome;
      const { remedy, addressUnusable, optedOut, fault } = failure;
      const held = isHeldBack(failure, context);
      // A provider that was never reached does not use up attempts: in an outage the backlog waits as long as it is of use.
      const unreached = httpStatus === null;
      const soon = unreached || ((httpStatus === 429 || remedy === 'again_soon') && attemptNo < MAX_ATTEMPTS);
      const later = remedy === 'again_later' && attemptNo === 1;
      const template = remedy === 'as_template' && !context.asTemplate;
      if (!held && !soon && !later && !template)
        return { kind: 'fail', code, fault, httpStatus, addressUnusable, optedOut };
      const wait = held
        ? HELD_MINUTES * 60
        : template
          ? 0
          : Math.max(outcome.retryAfterSeconds ?? 0, soon ? backoffSeconds(attemptNo, random) : LATER_MINUTES * 60);
      const at = new Date(now.getTime() + wait * 1000);
      return expiresAt !== null && at >= expiresAt
        ? { kind: 'expire', code, fault, httpStatus }
        : { kind: 'retry', code, fault, httpStatus, at, asTemplate: template || context.asTemplate, held };
    }
    default:
      return outcome satisfies never;
  }
}

/** A message the provider took and later reported as failed or undelivered. */
export interface FailedDelivery {
  channel: Channel;
  /** How many of its attempts the provider took, this one included. */
  deliveries: number;
  /** This attempt was a template because free text had been refused. */
  asTemplate: boolean;
  /** Reminder or feedback: it obeys quiet hours. */
  bulk: boolean;
  /** After this instant the message is of no use; null when it always is. */
  expiresAt: Date | null;
  /** When the visit begins that it speaks of beforehand; null when it speaks of none. */
  visitAt: Date | null;
  /** No other channel follows this one. */
  onlyWay: boolean;
  /** Staff were asked to reach the patient, or the reminder was taken back: nothing of it starts any more. */
  handedOver: boolean;
}

/**
 * `again`: another attempt of the same message; `before`: it is of no use after that, which may be earlier than the message itself. `over`: nothing more on
 * this channel; a reminder's ladder goes on.
 */
export type AfterFailure =
  | { kind: 'again'; at: Date; asTemplate: boolean; before: Date | null; held: boolean }
  | { kind: 'over' };

/** How long after a call that reached nobody the next one is made: a third of the time that is left, between a quarter of an hour and three hours. */
function callPauseMinutes(latest: Date | null, now: Date): number {
  const left = latest === null ? Infinity : (latest.getTime() - now.getTime()) / MINUTE;
  return Math.max(SHORTEST_CALL_PAUSE_MINUTES, Math.min(CALL_PAUSE_MINUTES, left / 3));
}

/** Another call in the hours of calls, and two hours before the visit at the latest: then it is for staff, who still have time to act. */
function callAgain(
  { expiresAt, visitAt, deliveries, bulk }: FailedDelivery,
  rules: SendingRules,
  now: Date,
): AfterFailure {
  if (!bulk || deliveries > MOST_RECALLS) return { kind: 'over' };
  const margin = visitAt === null ? Infinity : visitAt.getTime() - CALL_MARGIN_MS;
  const end = Math.min(margin, expiresAt?.getTime() ?? Infinity);
  const latest = end === Infinity ? null : new Date(end);
  const at = nextCallTime(new Date(now.getTime() + callPauseMinutes(latest, now) * MINUTE), rules, latest);
  return at === null || (latest !== null && at >= latest)
    ? { kind: 'over' }
    : { kind: 'again', at, asTemplate: false, before: latest, held: false };
}

/**
 * What follows a delivery that failed after it was accepted, by the same classes as a refusal: a template once where free text was refused; one later try of a fault that
 * may pass; a call that reached nobody is repeated at most twice, hours apart. All inside the allowed window and before the message is of no use; nothing
 * once staff have the patient.
 */
export function afterFailure(
  failure: FailedDelivery,
  cause: FailureClass,
  rules: SendingRules,
  now: Date,
): AfterFailure {
  const { channel, deliveries, bulk, expiresAt, handedOver } = failure;
  const { remedy, addressUnusable, optedOut, fault } = cause;
  const held = isHeldBack(cause, failure);
  if (addressUnusable || optedOut || handedOver || (fault !== null && fault !== 'unknown' && !held))
    return { kind: 'over' };
  const again = (minutes: number, asTemplate: boolean): AfterFailure => {
    const wanted = new Date(now.getTime() + minutes * MINUTE);
    const at = bulk
      ? nearestAllowed(wanted, { ...rules, notBefore: wanted, ...(expiresAt === null ? {} : { notAfter: expiresAt }) })
      : wanted;
    return at === null || (expiresAt !== null && at >= expiresAt)
      ? { kind: 'over' }
      : { kind: 'again', at, asTemplate, before: null, held };
  };
  if (held) return again(HELD_MINUTES, failure.asTemplate);
  if (propertiesOf(channel).rings) return callAgain(failure, rules, now);
  if (remedy === 'as_template') return failure.asTemplate ? { kind: 'over' } : again(0, true);
  // A limit that was met after acceptance is no matter of seconds any more.
  if (remedy !== 'again_later' && remedy !== 'again_soon') return { kind: 'over' };
  return deliveries === 1
    ? again(bulk ? LATER_MINUTES : LATER_SECONDS_URGENT / 60, failure.asTemplate)
    : { kind: 'over' };
}
