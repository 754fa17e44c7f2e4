import { type DataSource } from 'typeorm';
import { MISUSE_WINDOW_MS, SUSPICIOUS_CODES } from '../../../domain/audit/misuse';
import { type MisuseAlert, type MisuseWatch } from '../../../ports/out/audit-trail';
import { writeEvent } from '../follow-ups/alerts/write-event';
import { noteFollowUps, openFollowUps, ruledTask, taskColumns } from '../follow-ups/opening';

/** Replicas look one after the other, so that one alert stays one. */
const LOOKING = [727_004, 3];

/* $1 the beginning of the window, $2 now, $3 and $4 the limits, $5 the codes. Patients read their own record. */
const RAISE = `
  with lately as (
    select user_id, action, outcome, code, patient_refs from audit_events where at > $1 and user_id is not null and role is distinct from 'patient'
  ), found as (
    select 'mass_reading' as kind, user_id, count(distinct ref)::int as count from lately, unnest(patient_refs) as ref where outcome = 'allowed' group by user_id having count(distinct ref) > $3::int
    union all
    select 'repeated_refusals', user_id, count(*)::int from lately where outcome = 'refused' and code = any($5) group by user_id having count(*) > $4::int
    union all
    select case action when 'grant_admin' then 'new_administrator' else action end, user_id, count(*)::int from lately where outcome = 'allowed' and action in ('export', 'erase', 'grant_admin') group by 1, 2
  )
  insert into audit_alerts (kind, user_id, count, raised_at)
  select kind, user_id, count, $2::timestamptz from found f where not exists (select from audit_alerts a where a.kind = f.kind and a.user_id = f.user_id and a.raised_at > $1)
  returning kind, user_id as "userId", count, raised_at as "raisedAt"`;

const TELL = `
  with raised as (select $1::text as alert, $2::text as account, $3::int as count), made as (${openFollowUps(
    {
      ...ruledTask('misuse', { now: '$4' }),
      restricted: 'true',
      details: `${taskColumns('misuse').details} || jsonb_build_object('alert', alert, 'account', account, 'count', raised.count)`,
    },
    'raised',
  )}), noted as (${noteFollowUps('made', { action: 'opened', now: '$4' })}) select id from made`;

/** Looks for misuse in PostgreSQL. `webhook`: whether ALERT_WEBHOOK_URL is told of the tasks. */
export const createMisuseWatch = (dataSource: DataSource, { webhook }: { webhook: boolean }): MisuseWatch => ({
  raise: (now, { patients, refusals }) =>
    dataSource.transaction(async (manager) => {
      await manager.query('select pg_advisory_xact_lock($1, $2)', LOOKING);
      const raised = await manager.query<MisuseAlert[]>(RAISE, [
        new Date(now.getTime() - MISUSE_WINDOW_MS),
        now,
        patients,
        refusals,
        [...SUSPICIOUS_CODES],
      ]);
      for (const { kind, userId, count } of raised) {
        const [task] = await manager.query<{ id: string }[]>(TELL, [kind, userId, count, now]);
        if (task && webhook) await writeEvent(manager, 'follow_up.alert', task.id, now);
      }
      return raised;
    }),
});
