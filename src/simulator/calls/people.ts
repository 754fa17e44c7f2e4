import { z } from 'zod';
import { type Awaiting, type HeardEntry } from './call-record';

const calleeReplySchema = z.union([
  z.strictObject({ press: z.string().regex(/^[0-9*#]{1,30}$/) }),
  z.strictObject({ speak: z.string().min(1).max(500), confidence: z.number().min(0).max(1).optional() }),
  z.strictObject({ hangUp: z.literal(true) }),
  z.strictObject({ silent: z.literal(true) }),
]);

/** What a called person does when a Gather waits. */
export type CalleeReply = z.output<typeof calleeReplySchema>;

/** How a called person behaves, in a form that can come over the control address. */
export const calleeSchema = z.discriminatedUnion('kind', [
  /** Rings until somebody picks up on the phone page or by answerCall(). */
  z.strictObject({ kind: z.literal('manual') }),
  /** Picks up; answers each Gather with the next reply, then is silent. */
  z.strictObject({ kind: z.literal('answers'), replies: z.array(calleeReplySchema).default([]) }),
  z.strictObject({ kind: z.literal('voicemail') }),
  z.strictObject({ kind: z.literal('no-answer') }),
  z.strictObject({ kind: z.literal('busy') }),
  /** The call fails: number not in service. */
  z.strictObject({ kind: z.literal('unreachable') }),
]);

/** Inside one process a person may also decide by what was heard. */
export type CalleeBehaviour =
  | z.input<typeof calleeSchema>
  | { kind: 'decides'; reply: (heard: readonly HeardEntry[], awaiting: Awaiting) => CalleeReply };

/** How each called number behaves. */
export class People {
  private readonly behaviours = new Map<string, CalleeBehaviour>();

  constructor(private fallback: CalleeBehaviour) {}

  /** @param number +…; without a channel */
  set(number: string, behaviour: CalleeBehaviour): void {
    this.behaviours.set(number, behaviour);
  }

  /** What everybody else does. */
  setFallback(behaviour: CalleeBehaviour): void {
    this.fallback = behaviour;
  }

  of(number: string): CalleeBehaviour {
    return this.behaviours.get(number) ?? this.fallback;
  }

  clear(): void {
    this.behaviours.clear();
  }
}

/**
 * What the person does at the `turn`-th Gather of a call, from 0. Null: it is left to whoever holds the phone.
 */
export function replyOf(
  behaviour: CalleeBehaviour,
  turn: number,
  heard: readonly HeardEntry[],
  awaiting: Awaiting,
): CalleeReply | null {
  switch (behaviour.kind) {
    case 'answers':
      return behaviour.replies?.[turn] ?? { silent: true };
    case 'decides':
      return behaviour.reply(heard, awaiting);
    case 'voicemail':
      return { silent: true };
    case 'manual':
    case 'no-answer':
    case 'busy':
    case 'unreachable':
      return null;
    default:
      return behaviour satisfies never;
  }
}
