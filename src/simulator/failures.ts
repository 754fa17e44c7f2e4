import { z } from 'zod';
import { type CallbackFaults, NO_FAULTS } from './status-callbacks';
import { type Stats } from './stats';

const millis = z.int().min(0).max(600_000);

/** Which requests a failure applies to; every given condition must hold. */
const failureMatchSchema = z.strictObject({
  /** Number or WhatsApp id of the patient, with or without its channel. */
  to: z.string().optional(),
  channel: z.enum(['whatsapp', 'sms', 'call']).optional(),
  kind: z.enum(['message', 'call']).optional(),
  /** Part of the text, or of the address of the call's TwiML. */
  contentIncludes: z.string().min(1).optional(),
  /** Only the n-th request that meets the other conditions, from 1. */
  nth: z.int().min(1).optional(),
  /** Every n-th of them. */
  every: z.int().min(1).optional(),
  probability: z.number().min(0).max(1).optional(),
  /** Stops after so many requests were hit. */
  times: z.int().min(1).optional(),
});

const failureEffectSchema = z.discriminatedUnion('kind', [
  /** Refused at once with a Twilio code. */
  z.strictObject({ kind: z.literal('refuse'), code: z.int(), status: z.int().min(400).max(499).default(400) }),
  /** 429 with Retry-After; nothing is created. */
  z.strictObject({ kind: z.literal('rate_limit'), retryAfterSeconds: z.int().min(0).max(3600).default(1) }),
  /** 500 or 503, before or after the request took effect. */
  z.strictObject({
    kind: z.literal('server_error'),
    status: z.literal([500, 502, 503]).default(500),
    accepted: z.boolean(),
  }),
  /** The connection breaks, before or after the request took effect. */
  z.strictObject({ kind: z.literal('reset'), accepted: z.boolean() }),
  /** Takes effect at once, is answered late. */
  z.strictObject({ kind: z.literal('slow_answer'), millis }),
  /** Accepted; later reported as failed or undelivered. */
  z.strictObject({ kind: z.literal('fails_later'), status: z.enum(['failed', 'undelivered']), code: z.int() }),
  /** Sent, but the network never tells whether it arrived. */
  z.strictObject({ kind: z.literal('no_receipt') }),
  /** A call that is not answered. */
  z.strictObject({ kind: z.literal('call_ends'), status: z.enum(['no-answer', 'busy', 'failed']) }),
  z.strictObject({ kind: z.literal('duplicate_callbacks'), copies: z.int().min(1).max(50).default(1) }),
  z.strictObject({ kind: z.literal('reorder_callbacks') }),
  z.strictObject({ kind: z.literal('lose_callbacks'), statuses: z.array(z.string()).min(1).optional() }),
  z.strictObject({ kind: z.literal('delay_callbacks'), millis }),
]);

export const failureSchema = z.strictObject({ match: failureMatchSchema.default({}), effect: failureEffectSchema });

/** A failure as it is programmed. */
export type Failure = z.input<typeof failureSchema>;
type FailureEffect = z.output<typeof failureEffectSchema>;
type EffectOf<Kind extends FailureEffect['kind']> = Extract<FailureEffect, { kind: Kind }>;

interface Rule {
  id: number;
  failure: z.output<typeof failureSchema>;
  matched: number;
  applied: number;
}

/** A request to create a message or call, as far as failures look at it. */
export interface FailureCandidate {
  kind: 'message' | 'call';
  channel: 'whatsapp' | 'sms' | 'call';
  to: string;
  content: string;
}

/** What was programmed for one request, sorted by when it acts. */
export interface PlannedFailures {
  beforeAccepting: EffectOf<'refuse' | 'rate_limit' | 'server_error' | 'reset'> | null;
  afterAccepting: EffectOf<'server_error' | 'reset'> | null;
  answerDelayMillis: number;
  outcome: EffectOf<'fails_later' | 'no_receipt' | 'call_ends'> | null;
  callbacks: CallbackFaults;
}

/** The failures that are switched on, for tests and from the phone page. */
export class Failures {
  private rules: Rule[] = [];
  private nextId = 1;

  constructor(
    private readonly random: () => number,
    private readonly stats: Stats,
  ) {}

  /**
   * Switches a failure on and returns the number by which it can be switched off.
   * @throws ZodError when the failure is not of the documented form.
   */
  add(failure: Failure): number {
    const id = this.nextId++;
    this.rules.push({ id, failure: failureSchema.parse(failure), matched: 0, applied: 0 });
    return id;
  }

  remove(id: number): void {
    this.rules = this.rules.filter((rule) => rule.id !== id);
  }

  clear(): void {
    this.rules = [];
  }

  list(): { id: number; failure: Failure; applied: number }[] {
    return this.rules.map(({ id, failure, applied }) => ({ id, failure, applied }));
  }

  /** Asks every rule once about a new request; counts and chances move on. */
  plan(candidate: FailureCandidate): PlannedFailures {
    const planned: PlannedFailures = {
      beforeAccepting: null,
      afterAccepting: null,
      answerDelayMillis: 0,
      outcome: null,
      callbacks: { ...NO_FAULTS },
    };
    for (const rule of this.rules) {
      if (!this.applies(rule, candidate)) continue;
      rule.applied += 1;
      this.stats.count('failures_applied');
      place(planned, rule.failure.effect);
    }
    return planned;
  }

  private applies(rule: Rule, candidate: FailureCandidate): boolean {
    const { match } = rule.failure;
    if (match.to !== undefined && bare(match.to) !== bare(candidate.to)) return false;
    if (match.channel !== undefined && match.channel !== candidate.channel) return false;
    if (match.kind !== undefined && match.kind !== candidate.kind) return false;
    if (match.contentIncludes !== undefined && !candidate.content.includes(match.contentIncludes)) return false;
    rule.matched += 1;
    if (match.times !== undefined && rule.applied >= match.times) return false;
    if (match.nth !== undefined && rule.matched !== match.nth) return false;
    if (match.every !== undefined && rule.matched % match.every !== 0) return false;
    return match.probability === undefined || this.random() < match.probability;
  }
}

const bare = (address: string): string => address.replace(/^(?:whatsapp|rcs):/, '');

function place(planned: PlannedFailures, effect: FailureEffect): void {
  switch (effect.kind) {
    case 'refuse':
    case 'rate_limit':
      planned.beforeAccepting ??= effect;
      return;
    case 'server_error':
    case 'reset':
      if (effect.accepted) planned.afterAccepting ??= effect;
      else planned.beforeAccepting ??= effect;
      return;
    case 'slow_answer':
      planned.answerDelayMillis = Math.max(planned.answerDelayMillis, effect.millis);
      return;
    case 'fails_later':
    case 'no_receipt':
    case 'call_ends':
      planned.outcome ??= effect;
      return;
    case 'duplicate_callbacks':
      planned.callbacks.duplicates = Math.max(planned.callbacks.duplicates, effect.copies);
      return;
    case 'reorder_callbacks':
      planned.callbacks.reordered = true;
      return;
    case 'lose_callbacks':
      planned.callbacks.lost = effect.statuses ?? 'all';
      return;
    case 'delay_callbacks':
      planned.callbacks.delayMillis = Math.max(planned.callbacks.delayMillis, effect.millis);
      return;
    default:
      effect satisfies never;
  }
}
