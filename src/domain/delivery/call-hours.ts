import { isAllowed, nearestAllowed, type SendingRules } from '../clinic/quiet-hours';

/** Calls that nobody asked for are placed from 09:00 to 18:00 on the clinic's clock, and never in its quiet hours or on its holidays. */
const CALL_HOURS = { from: 18 * 60, to: 9 * 60 };
/** A call to who was not reached, or has not answered, leaves the person and the clinic two hours before the visit. */
export const CALL_MARGIN_MS = 2 * 60 * 60_000;
/** Quiet hours of a clinic in the middle of the day move a call on, and the end of the call hours once more. */
const MOST_MOVES = 4;

/** Whether a call that can wait may be placed at this instant. */
export const mayCall = (at: Date, rules: SendingRules): boolean =>
  isAllowed(at, rules) && isAllowed(at, { ...rules, quietHours: CALL_HOURS });

/** The first time at or after `wanted` at which a call may be placed; null when that is after `notAfter`. */
export function nextCallTime(wanted: Date, rules: SendingRules, notAfter: Date | null): Date | null {
  let at = wanted;
  for (let moves = 0; moves < MOST_MOVES && !mayCall(at, rules); moves++) {
    at = nearestAllowed(at, { ...rules, quietHours: CALL_HOURS, notBefore: at }) ?? at;
    at = nearestAllowed(at, { ...rules, notBefore: at }) ?? at;
  }
  return mayCall(at, rules) && (notAfter === null || at <= notAfter) ? at : null;
}

/** The nearest time to `wanted` at which a call may be placed: later if it can be, else earlier, between the two limits. */
export function nearestCallTime(wanted: Date, rules: SendingRules, notBefore: Date, notAfter: Date): Date | null {
  const later = nextCallTime(wanted < notBefore ? notBefore : wanted, rules, notAfter);
  if (later !== null) return later;
  const earlier = nearestAllowed(wanted, { ...rules, quietHours: CALL_HOURS, notBefore, notAfter });
  return earlier !== null && mayCall(earlier, rules) ? earlier : null;
}
