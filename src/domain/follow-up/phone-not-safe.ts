/**
 * Of the details of a task: the telephone may be in the hands of the person whom the patient fears. It is no reason, because a task has one reason, which later
 * words or a lost answer replace, and because "suspected" decides whether an alarm rings; this stands beside it and is never taken back.
 */
export const PHONE_NOT_SAFE = 'phone_not_safe';

/** What of it the details hold, to be kept whatever else of them is not. */
export const phoneNotSafeOf = (details: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  details[PHONE_NOT_SAFE] === true ? { [PHONE_NOT_SAFE]: true } : {};
