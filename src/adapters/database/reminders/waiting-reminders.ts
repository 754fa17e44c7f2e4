import { type DataSource } from 'typeorm';
import { type WaitingReminders } from '../../../ports/out/waiting-reminders';
import { rowsOf } from '../connection/sql';
import { removeWaiting } from '../messages/end-messages';

const DUE = `
  select count(*)::int as count from reminders r join messages m on m.reminder_id = r.id join delivery_attempts a on a.message_id = m.id
   where r.status = 'queued' and r.scheduled_time <= $1 and a.state = 'queued' and a.attempt_no = 1 and a.next_at > $1`;

const NOTE = `
  insert into followed_settings as s (name, value, changed_at) values ('sending_hours', $1, $2)
  on conflict on constraint followed_settings_pk do update set value = excluded.value, changed_at = excluded.changed_at where s.value <> excluded.value
  returning 1 as changed`;

/* Attempts first, in the order in which sending locks them; one that a worker is taking leaves as it was planned. A later step of a ladder, and a second attempt, go on from what has left. */
const TAKE_BACK = `
  with ${removeWaiting(`join reminders r on r.id = m.reminder_id
     where a.bulk and a.attempt_no = 1 and a.next_at > $1 and m.direction = 'outbound' and coalesce(m.ladder_step, 1) = 1 and r.status = 'queued'`)}, anew as (
    update reminders r set status = 'pending', ladder_due_at = null, updated_at = $1 from gone where r.id = gone.reminder_id returning r.id
  )
  select count(*)::int as count from anew`;

/** Planned reminders that wait, in PostgreSQL. */
export const createWaitingReminders = (dataSource: DataSource): WaitingReminders => ({
  due: async (now) => (await rowsOf<{ count: number }>(dataSource, DUE, [now]))[0]?.count ?? 0,
  planAnew: (settings, now) =>
    dataSource.transaction(async (manager) => {
      const changed = await manager.query<unknown[]>(NOTE, [settings, now]);
      if (changed.length === 0) return 0;
      const [row] = await manager.query<{ count: number }[]>(TAKE_BACK, [now]);
      return row?.count ?? 0;
    }),
});
