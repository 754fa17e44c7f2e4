/**
 * Classes of data that have a term, in the order in which they are taken: what a later one needs to know goes after it. What is named here loses its words or its
 * people and still counts, or is gone whole where nothing counts it (docs/privacy.md says which, and why so long).
 * The audit is none of them: what is in its chain stays.
 */
export const RETENTION_CLASSES = [
  'media',
  'speech',
  'messages',
  'conversations',
  'comments',
  'follow_ups',
  'alerts',
  'alert_events',
  'delivery_attempts',
  'status_events',
  'idempotency_keys',
  'job_runs',
  'imports',
] as const;
export type RetentionClass = (typeof RETENTION_CLASSES)[number];

/** Days that each class is kept. */
export type RetentionTerms = Readonly<Record<RetentionClass, number>>;

const DAY_MS = 86_400_000;

/** What began before this instant has had its term; a day has 24 hours here, whatever the clinic's clock did. */
export const endOfTerm = (days: number, now: Date): Date => new Date(now.getTime() - days * DAY_MS);
