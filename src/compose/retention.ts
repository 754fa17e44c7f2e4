import { type Config } from '../config';
import { KEPT_MS } from '../domain/repeated-request';
import { type RetentionTerms } from '../domain/retention/classes';

const DAY_MS = 86_400_000;

/** How many days each class of data is kept. */
export const termsOf = (config: Config): RetentionTerms => ({
  media: config.RETENTION_MEDIA_DAYS,
  speech: config.RETENTION_SPEECH_DAYS,
  messages: config.RETENTION_MESSAGES_DAYS,
  conversations: config.RETENTION_CONVERSATIONS_DAYS,
  comments: config.RETENTION_COMMENTS_DAYS,
  follow_ups: config.RETENTION_FOLLOW_UPS_DAYS,
  alerts: config.RETENTION_ALERTS_DAYS,
  alert_events: config.RETENTION_ALERTS_DAYS,
  delivery_attempts: config.RETENTION_DELIVERIES_DAYS,
  status_events: config.RETENTION_DELIVERIES_DAYS,
  idempotency_keys: KEPT_MS / DAY_MS,
  job_runs: config.RETENTION_JOB_RUNS_DAYS,
  imports: config.RETENTION_IMPORTS_DAYS,
});
