/** The same request without an Idempotency-Key within this time is taken for one that was sent again, not for a second one. */
export const REPEAT_WINDOW_MS = 10 * 60_000;

/** An Idempotency-Key holds for this time. */
export const KEPT_MS = 24 * 60 * 60_000;

/** What the caller is told of a request that found what the same request had made. */
export const REPEATED = {
  code: 'repeated_request',
  field: '',
  message:
    'The same request came a short while ago: this is what it made, and nothing new was made. To make a second one on purpose, send an Idempotency-Key.',
} as const;
