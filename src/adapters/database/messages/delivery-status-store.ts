import { type DataSource } from 'typeorm';
import { STATUS_RANKS } from '../../../domain/delivery/message-status';
import { firstLook } from '../../../domain/delivery/ladder';
import { type DeliveryStatusStore, type ReportedFailure } from '../../../ports/out/delivery-status-store';
import { withdrawOfMessage } from '../consents/entries';
import { raiseUndelivered } from '../follow-ups/undelivered-answers';
import { unusableFrom } from '../patients/address-channels';
import { ERASED_NUMBER } from '../patients/privacy/erased-number';
import { withdrawOtherForms } from '../patients/other-forms';
import { queuedAgainFrom, reportedFrom } from '../reminders/after-sending';

/* Attempt, then message, then reminder: the order in which every statement of the sending side locks them. Reading `way` and `adopted` in `moved` keeps it, as
   one aggregate: a subquery without a table of its own is left out by the planner. A message that waits for another attempt is queued and still has the id of the one that failed: a callback that waited for its lock must not move
   it, and does not see the new attempt in its snapshot. */
const RECORD = `
  with named as (
    select a.id, a.message_id, a.sid from delivery_attempts a where a.message_id = $6 and a.attempt_no = $7
  ), event as (
    insert into status_events (sid, message_id, status, sequence_number, error_code, received_at)
    values ($1, coalesce((select message_id from delivery_attempts where sid = $1), (select message_id from named)), $2, $4, $5, $8)
    on conflict (sid, status, sequence_number) do nothing
    returning message_id
  ), way as (
    update delivery_attempts a set by_rcs = $10 from event where a.sid = $1 and a.by_rcs <> $10
    returning a.message_id
  ), adopted as (
    update delivery_attempts a set sid = $1, state = 'accepted', owner = null, finished_at = $8, by_rcs = coalesce($10, a.by_rcs)
      from named, event where a.id = named.id and a.sid is null and a.state in ('sending', 'unknown', 'accepted', 'needs_review', 'abandoned')
    returning a.message_id
  ), moved as (
    update messages m set status = $3, error_code = coalesce($5, m.error_code), provider_sid = $1, updated_at = $8
      from event left join (select count(*) from (select from way union all select from adopted) as touched) as settled on true
     where m.id = event.message_id and $3::text is not null and ($9::jsonb ->> $3)::int > coalesce(($9::jsonb ->> m.status)::int, 9)
       and (m.status <> 'queued' or m.provider_sid is distinct from $1)
       and not exists (select from delivery_attempts a join delivery_attempts later on later.message_id = a.message_id and later.attempt_no > a.attempt_no where a.sid = $1)
    returning m.id, m.reminder_id, m.status, m.ladder_step
  ), told as (${reportedFrom('moved', '$8')}
  )
  select id as "messageId" from moved where status in ('failed', 'undelivered')`;

/* The visit a reminder speaks of beforehand. Staff have the patient once a ladder was given up, whatever is reported afterwards. */
export const VISIT_AT = `case when r.kind not in ('missed', 'feedback', 'feedback_nudge') then coalesce(v.starts_at, r.appointment_time) end`;
export const HANDED_OVER = `coalesce(r.status in ('cancelled', 'expired') or (m.ladder_step is not null and r.ladder_due_at is null), false)`;

/* Of an erased patient's message the end is kept, and nothing follows from it. */
const FAILED = `
  select a.id as "attemptId", m.id as "messageId", m.channel, $2::integer as code, a.as_template as "asTemplate", a.bulk, m.expires_at as "expiresAt", ${VISIT_AT} as "visitAt", ${HANDED_OVER} as "handedOver", m.ladder_step is null as "onlyWay",
         (select count(*)::int from delivery_attempts d where d.message_id = m.id and d.sid is not null) as deliveries
    from delivery_attempts a join messages m on m.id = a.message_id left join reminders r on r.id = m.reminder_id left join appointments v on v.id = r.appointment_id
   where a.sid = $1 and m.address <> '${ERASED_NUMBER}'`;

/* The reminder is queued again like its message; what was cancelled meanwhile stays so. */
export const AGAIN = `
  with next as (
    insert into delivery_attempts (message_id, attempt_no, priority, bulk, address, channel, next_at, as_template, held)
    select message_id, attempt_no + 1, priority, bulk, address, channel, $2, $3, $7 from delivery_attempts where id = $1
    on conflict (message_id, attempt_no) do nothing
    returning message_id
  ), message as (
    update messages m set status = 'queued', expires_at = least(m.expires_at, $6::timestamptz), updated_at = $4 from next where m.id = next.message_id returning m.reminder_id
  )${queuedAgainFrom('message', { now: '$4', lookAt: '$5' })}`;

/* Before the message and its reminder are locked: an inbound text of the same address locks this row first and reminders later. */
const MARK_UNUSABLE = unusableFrom(`
  select m.address, m.channel, $2, $3 from delivery_attempts a join messages m on m.id = a.message_id
   where (a.sid = $1 or (a.sid is null and a.message_id = $4 and a.attempt_no = $5)) and not exists (select from status_events e where e.sid = $1 and e.status = $6)
     and m.address <> '${ERASED_NUMBER}'`);

/** Status callbacks in PostgreSQL: one statement each, a transaction where a failure has consequences. */
export function createDeliveryStatusStore(dataSource: DataSource): DeliveryStatusStore {
  const ranks = JSON.stringify(STATUS_RANKS);
  return {
    record: async (event, now, decide) => {
      const values = [
        event.sid,
        event.providerStatus,
        event.status,
        event.sequenceNumber,
        event.errorCode,
        event.messageId,
        event.attemptNo,
        now,
        ranks,
        event.byRcs,
      ];
      if (event.status !== 'failed' && event.status !== 'undelivered') {
        await dataSource.query(RECORD, values);
        return null;
      }
      return dataSource.transaction(async (manager) => {
        if (event.addressUnusable)
          await manager.query(MARK_UNUSABLE, [
            event.sid,
            now,
            event.errorCode,
            event.messageId,
            event.attemptNo,
            event.providerStatus,
          ]);
        const [moved] = await manager.query<{ messageId: string }[]>(RECORD, values);
        if (!moved) return null;
        const [failure] = await manager.query<(ReportedFailure & { attemptId: string })[]>(FAILED, [
          event.sid,
          event.errorCode,
        ]);
        if (!failure) return null;
        if (event.optedOut) {
          await withdrawOfMessage(manager, failure.messageId, now);
          await withdrawOtherForms(manager, [failure.messageId], now);
        }
        const next = decide(failure);
        if (next.kind === 'again')
          await manager.query(AGAIN, [
            failure.attemptId,
            next.at,
            next.asTemplate,
            now,
            firstLook(next.at),
            next.before,
            next.held,
          ]);
        else await raiseUndelivered(manager, [failure.attemptId], now);
        // The delivery worker sends what is to be sent again and takes the ladder further.
        await manager.query(`select pg_notify('deliver', '')`);
        return failure;
      });
    },
  };
}
