import { type DataSource } from 'typeorm';
import { type ProviderFaultStore } from '../../../ports/provider-faults';
import { writeEvent } from '../follow-ups/alerts/write-event';

const COUNT = `
  insert into provider_faults (day, code, channel, scope, count, first_at, last_at)
  select $2::text::date, f.code, f.channel, f.scope, f.count, $3::timestamptz, $3 from jsonb_to_recordset($1) as f(code integer, channel text, scope text, count integer) order by f.code, f.channel
  on conflict (day, code, channel) do update set count = provider_faults.count + excluded.count, last_at = excluded.last_at`;

const RAISE = `
  with raised as (
    insert into sending_alarms (day, kind, raised_at) values ($1::text::date, 'provider_faults', $2) on conflict do nothing returning day
  ), made as (
    insert into follow_ups (kind, urgency, details, due_at, created_at, updated_at)
    select 'delivery_review', 'follow_up', jsonb_build_object('reason', 'provider_faults', 'day', $1::text), $2, $2, $2 from raised returning id
  )
  insert into follow_up_notes (follow_up_id, action, created_at) select id, 'opened', $2 from made returning follow_up_id as id`;

const LIST = `
  update follow_ups set updated_at = $2, details = details || jsonb_build_object('faults', (
           select jsonb_agg(jsonb_build_object('code', code, 'channel', channel, 'scope', scope, 'count', count) order by count desc, code) from provider_faults where day = $1::text::date))
   where kind = 'delivery_review' and details ->> 'reason' = 'provider_faults' and details ->> 'day' = $1::text and status <> 'closed'`;

/** Faults of our account, senders and templates, in PostgreSQL. `webhook`: whether ALERT_WEBHOOK_URL is told of the day's task. */
export const createProviderFaultStore = (dataSource: DataSource, { webhook }: { webhook: boolean }): ProviderFaultStore => ({
  note: (day, faults, now) => dataSource.transaction(async (manager) => {
    await manager.query(COUNT, [JSON.stringify(faults), day, now]);
    const [task] = await manager.query<{ id: string }[]>(RAISE, [day, now]);
    await manager.query(LIST, [day, now]);
    if (task && webhook) await writeEvent(manager, 'follow_up.alert', task.id, now);
    return task !== undefined;
  }),
  totals: () => dataSource.query('select code, scope, sum(count)::int as count from provider_faults group by code, scope'),
});
