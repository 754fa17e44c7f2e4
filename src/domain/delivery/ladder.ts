import { type Channel, propertiesOf } from '../channel';
import { type KnownContact, waysLeft } from '../patient/contact-choice';
import { type Language } from '../locale';
import { givesReceipts, isAfrican } from './country';
import { type MessageStatus } from './message-status';

/** One address on one channel. */
export interface Rung {
  address: string;
  channel: Channel;
  language: Language;
}

/** A contact of the patient, in rank order. */
export interface LadderContact extends KnownContact {
  language: Language;
}

/** A message of the reminder that is on its way, or was. */
export interface TakenStep {
  address: string;
  channel: Channel;
  /** The text went by RCS. */
  byRcs?: boolean;
  status: MessageStatus;
  /** When the provider took it, or the worker last called; null before that. */
  leftAt: Date | null;
  /** When it is to leave, or to be tried again; null when no attempt waits. */
  dueAt: Date | null;
}

export interface LadderFacts {
  /** In their order. */
  steps: readonly TakenStep[];
  contacts: readonly LadderContact[];
  /** The patient answered since the reminder left, or had answered for this visit already. */
  answered: boolean;
  /** An address the reminder went to is opted out. */
  optedOut: boolean;
  /** When the visit begins, for reminders of a visit to come; null for others. */
  visitAt: Date | null;
  /** After this instant the reminder is of no use. */
  expiresAt: Date;
}

export type LadderDecision =
  | { kind: 'wait'; until: Date }
  | { kind: 'step'; to: Rung }
  /** Nothing is left to do: it arrived, or was answered. */
  | { kind: 'done' }
  | { kind: 'stop'; reason: 'opted_out' | 'needs_review' }
  /** Every way was tried in vain, or time ran out. `followUp`: a person can still reach the patient in time. */
  | { kind: 'give_up'; reason: 'unreachable' | 'expired'; followUp: boolean };

const MINUTE = 60_000;

/** Near the visit a step may take this share of the time that is left, so that three steps fit before it. */
const SHARE_OF_TIME_LEFT = 1 / 4;
const SHORTEST_WAIT_MINUTES = 10;
/** A message that has not left yet, or whose fate is being settled, is looked at again after this. */
const NOT_LEFT_MINUTES = 5;

const LADDER_KINDS: readonly string[] = ['week_before', 'first', 'day_before', 'same_day', 'changed', 'missed'];

/** Whether a reminder of this kind is followed through other channels. Those of the original API and questions about a visit are not. */
export const hasLadder = (kind: string): boolean => LADDER_KINDS.includes(kind);

/** When a message that leaves at `at` is looked at for the first time; a failure is looked at when it is reported. */
export const firstLook = (at: Date): Date => new Date(at.getTime() + NOT_LEFT_MINUTES * MINUTE);

/** Minutes to wait for the report of a message that left at `leftAt`. The nearer the visit, the shorter. */
export function receiptWaitMinutes(
  { channel, address }: Pick<Rung, 'channel' | 'address'>,
  leftAt: Date,
  before: Date,
): number {
  const { receiptWaitMinutes: wait } = propertiesOf(channel);
  const usual = isAfrican(address) ? wait.africa : wait.usual;
  const left = (before.getTime() - leftAt.getTime()) / MINUTE;
  return Math.max(SHORTEST_WAIT_MINUTES, Math.min(usual, left * SHARE_OF_TIME_LEFT));
}

const isOver = (status: MessageStatus): boolean =>
  status === 'undelivered' || status === 'failed' || status === 'expired' || status === 'cancelled';

/** Whether the step still has a chance, and until when; null when it has none any more. */
function openUntil(step: TakenStep, facts: LadderFacts, now: Date): Date | 'arrived' | null {
  const { status, leftAt } = step;
  if (status === 'delivered' || status === 'read') return 'arrived';
  if (isOver(status)) return null;
  const soon = firstLook(step.dueAt !== null && step.dueAt > now ? step.dueAt : now);
  if (leftAt === null || status === 'queued' || status === 'unknown' || status === 'needs_review') return soon;
  const end = new Date(leftAt.getTime() + receiptWaitMinutes(step, leftAt, facts.visitAt ?? facts.expiresAt) * MINUTE);
  if (givesReceipts(step.channel, step.address, step.byRcs)) return end > now ? end : null;
  // No report will come: what left counts as arrived.
  return status === 'sent' || end <= now ? 'arrived' : end;
}

/**
 * Where a reminder stands that goes through a patient's channels until one message arrives: wait for the step that is open, take the next one, or
 * end. Never two steps at once: a next one is taken only when the last has failed or has had its time.
 */
export function nextRung(facts: LadderFacts, now: Date): LadderDecision {
  const { steps, contacts, answered, optedOut, visitAt, expiresAt } = facts;
  if (answered) return { kind: 'done' };
  if (optedOut) return { kind: 'stop', reason: 'opted_out' };
  if (steps.some((step) => step.status === 'needs_review')) return { kind: 'stop', reason: 'needs_review' };
  const states = steps.map((step) => openUntil(step, facts, now));
  if (states.includes('arrived')) return { kind: 'done' };
  const intime = visitAt === null || now < visitAt;
  if (now >= expiresAt)
    return { kind: 'give_up', reason: 'expired', followUp: intime && steps.some((step) => step.leftAt !== null) };
  const open = states.at(-1);
  if (open instanceof Date) return { kind: 'wait', until: open < expiresAt ? open : expiresAt };
  const taken = new Set(steps.map(({ channel, address }) => `${channel} ${address}`));
  const next = waysLeft(contacts, 'any').find(
    (rung) => rung.consented && !taken.has(`${rung.channel} ${rung.address}`),
  );
  if (next) return { kind: 'step', to: { address: next.address, channel: next.channel, language: next.language } };
  return { kind: 'give_up', reason: 'unreachable', followUp: intime };
}
