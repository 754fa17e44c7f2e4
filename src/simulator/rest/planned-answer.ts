import { type PlannedFailures } from '../failures';
import { type Answer, refusal } from './answer';
import { messageOf } from './twilio-error';

/** The answer a failure gives instead of creating anything, if one is switched on. */
export function answerBefore(planned: PlannedFailures): Answer | null {
  const effect = planned.beforeAccepting;
  if (effect === null) return null;
  switch (effect.kind) {
    case 'refuse':
      return refusal({ status: effect.status, code: effect.code, message: messageOf(effect.code) });
    case 'rate_limit':
      return {
        ...refusal({ status: 429, code: 20429, message: messageOf(20429) }),
        headers: { 'Retry-After': String(effect.retryAfterSeconds) },
      };
    case 'server_error':
    case 'reset':
      return broken(effect);
    default:
      return effect satisfies never;
  }
}

/** What becomes of the good answer to a request that took effect. */
export function answerAfter(planned: PlannedFailures, good: Answer): Answer {
  const answer = planned.afterAccepting ? broken(planned.afterAccepting) : good;
  return planned.answerDelayMillis > 0 ? { ...answer, delayMillis: planned.answerDelayMillis } : answer;
}

function broken(effect: NonNullable<PlannedFailures['afterAccepting']>): Answer {
  if (effect.kind === 'reset') return { status: 500, body: null, reset: true };
  return refusal({ status: effect.status, code: 20500, message: messageOf(20500) });
}
