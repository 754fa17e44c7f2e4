import { type DataSource } from 'typeorm';
import { type RetentionClass } from '../../../domain/retention/classes';
import { type RetentionBatch, type RetentionStore } from '../../../ports/out/retention-store';
import { rowsOf } from '../connection/sql';
import { CONVERSATIONS } from '../conversations/held-states';
import { COMMENTS, IMPORTS } from '../feedback/held-comments';
import { ALERT_EVENTS, ALERTS, FOLLOW_UPS } from '../follow-ups/held-follow-ups';
import { DELIVERY_ATTEMPTS, MEDIA, MESSAGES, SPEECH, STATUS_EVENTS } from '../messages/held-messages';
import { IDEMPOTENCY_KEYS } from '../requests/idempotency-store';
import { JOB_RUNS } from './held-runs';
import { whenAlone } from './when-alone';

const STATEMENTS: Readonly<Record<RetentionClass, { take: string; count: string }>> = {
  media: MEDIA,
  speech: SPEECH,
  messages: MESSAGES,
  conversations: CONVERSATIONS,
  comments: COMMENTS,
  follow_ups: FOLLOW_UPS,
  alerts: ALERTS,
  alert_events: ALERT_EVENTS,
  delivery_attempts: DELIVERY_ATTEMPTS,
  status_events: STATUS_EVENTS,
  idempotency_keys: IDEMPOTENCY_KEYS,
  job_runs: JOB_RUNS,
  imports: IMPORTS,
};

/** The terms of the classes of data, in PostgreSQL: each room says what its rows lose and what keeps them. */
export function createRetentionStore(dataSource: DataSource): RetentionStore {
  async function run(text: string, { before, after, limit, now }: RetentionBatch) {
    const [row] = await rowsOf<{ taken: number; looked: number; at: string | null; id: string | null }>(
      dataSource,
      text,
      [before, after?.at ?? null, after?.id ?? null, limit, now],
    );
    const { taken = 0, looked = 0, at = null, id = null } = row ?? {};
    return { taken, next: looked < limit || at === null || id === null ? null : { at, id } };
  }
  return {
    take: (what, batch) => run(STATEMENTS[what].take, batch),
    count: (what, batch) => run(STATEMENTS[what].count, batch),
    whenAlone: (work) => whenAlone(dataSource, 'retention', work),
  };
}
