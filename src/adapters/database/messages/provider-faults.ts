import { type DataSource } from 'typeorm';
import { TASKS } from '../../../domain/follow-up/opening';
import { type ProviderFaultStore } from '../../../ports/out/provider-faults';
import { writeEvent } from '../follow-ups/alerts/write-event';
import { addDetails, noteFollowUps, openFollowUps, ruledTask, taskColumns } from '../follow-ups/opening';

const COUNT = `
  insert into provider_faults (day, code, channel, scope, count, first_at, last_at)
  select $2::text::date, f.code, f.channel, f.scope, f.count, $3::timestamptz, $3 from jsonb_to_recordset($1) as f(code integer, channel text, scope text, count integer) order by f.code, f.channel
  on conflict (day, code, channel) do update set count = provider_faults.count + excluded.count, last_at = excluded.last_at`;

const RAISE = `
  with raised as (
    insert into sending_alarms (day, kind, raised_at) values ($1::text::date, 'provider_faults', $2) on conflict do nothing returning day
  ), made as (${openFollowUps({ ...ruledTask('provider_faults', { now: '$2' }), details: `${taskColumns('provider_faults').details} || jsonb_build_object('day', $1::text)` }, 'raised')}
  ) ${noteFollowUps('made', { action: 'opened', now: '$2' })}`;

const LIST = addDetails({
  where: `kind = '${TASKS.provider_faults.kind}' and details ->> 'reason' = '${TASKS.provider_faults.reason}' and details ->> 'day' = $1::text`,
  now: '$2',
  details: `jsonb_build_object('faults', (
           select jsonb_agg(jsonb_build_object('code', code, 'channel', channel, 'scope', scope, 'count', count) order by count desc, code) from provider_faults where day = $1::text::date))`,
});

/** Faults of our account, senders and templates, in PostgreSQL. `webhook`: whether ALERT_WEBHOOK_URL is told of the day's task. */
export const createProviderFaultStore = (
  dataSource: DataSource,
  { webhook }: { webhook: boolean },
): ProviderFaultStore => ({
  note: (day, faults, now) =>
    dataSource.transaction(async (manager) => {
      await manager.query(COUNT, [JSON.stringify(faults), day, now]);
      const [task] = await manager.query<{ id: string }[]>(RAISE, [day, now]);
      await manager.query(LIST, [day, now]);
      if (task && webhook) await writeEvent(manager, 'follow_up.alert', task.id, now);
      return task !== undefined;
    }),
  totals: () =>
    dataSource.query('select code, scope, sum(count)::int as count from provider_faults group by code, scope'),
});
