import { type DataSource } from 'typeorm';
import { STATUS_RANKS } from '../../../domain/reminder/delivery-status';
import { type DeliveryStatusStore } from '../../../ports/delivery-status-store';

/* Attempt, then message, then reminder: the order in which every statement of the sending side locks them. Reading `adopted` in `moved` keeps it. */
const RECORD = `
  with named as (
    select a.id, a.message_id, a.sid from delivery_attempts a where a.message_id = $6 and a.attempt_no = $7
  ), event as (
    insert into status_events (sid, message_id, status, sequence_number, error_code, received_at)
    values ($1, coalesce((select message_id from delivery_attempts where sid = $1), (select message_id from named)), $2, $4, $5, $8)
    on conflict (sid, status, sequence_number) do nothing
    returning message_id
  ), adopted as (
    update delivery_attempts a set sid = $1, state = 'accepted', owner = null, finished_at = $8
      from named, event where a.id = named.id and a.sid is null and a.state in ('sending', 'unknown', 'accepted', 'needs_review', 'abandoned')
    returning a.message_id
  ), moved as (
    update messages m set status = $3, error_code = coalesce($5, m.error_code), provider_sid = $1, updated_at = $8
      from event left join (select count(*) from adopted) as settled on true
     where m.id = event.message_id and $3::text is not null and ($9::jsonb ->> $3)::int > coalesce(($9::jsonb ->> m.status)::int, 9)
       and not exists (select from delivery_attempts a join delivery_attempts later on later.message_id = a.message_id and later.attempt_no > a.attempt_no where a.sid = $1)
    returning m.reminder_id, m.status
  ), told as (
    update reminders r
       set status = case when moved.status in ('failed', 'undelivered') then 'failed' else 'sent' end,
           status_reason = case when moved.status in ('failed', 'undelivered') then 'undelivered' end,
           sent_at = coalesce(r.sent_at, $8), updated_at = $8
      from moved where r.id = moved.reminder_id and r.status in ('queued', 'sent', 'failed')
  )
  select count(*)::int as events from event`;

/** Status callbacks in PostgreSQL, one statement each. */
export function createDeliveryStatusStore(dataSource: DataSource): DeliveryStatusStore {
  const ranks = JSON.stringify(STATUS_RANKS);
  return {
    record: async (event, now) => {
      const [row] = await dataSource.query<{ events: number }[]>(RECORD, [
        event.sid, event.providerStatus, event.status, event.sequenceNumber, event.errorCode, event.messageId, event.attemptNo, now, ranks,
      ]);
      return row?.events === 1;
    },
  };
}
