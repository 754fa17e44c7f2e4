import { type DataSource } from 'typeorm';
import { firstLook, hasLadder } from '../../../domain/reminder/ladder';
import { type ReminderPlanner } from '../../../ports/reminder-planner';
import { DUE_COLUMNS, dueReminder, messageRow, writeMessages, type DueRow } from './due-reminder-rows';

interface Row extends DueRow {
  questionOpen: boolean;
}

const TAKE_DUE = `
  select ${DUE_COLUMNS},
         r.kind = 'feedback' and exists (
           select from reminders o left join appointments v on v.id = o.appointment_id
            where o.phone_number = r.phone_number and o.kind <> 'feedback' and o.status = 'sent' and o.response is null and o.method <> 'call'
              and o.sent_at > r.scheduled_time - interval '3 days' and (v.id is null or (v.status = 'booked' and v.starts_at > r.scheduled_time))) as "questionOpen"
    from reminders r left join appointments a on a.id = r.appointment_id
   where r.status = 'pending' and r.scheduled_time <= $1
   order by r.scheduled_time limit $2
     for no key update of r skip locked`;

/* What no channel of ours can carry, a person has to do: they find it among their tasks at the reminder's time. */
const CLOSE = `
  with closed as (
    update reminders r set status = c.status, status_reason = c.reason, updated_at = $2
      from jsonb_to_recordset($1) as c("reminderId" uuid, status text, reason text) where r.id = c."reminderId"
    returning r.id, r.patient_id, r.phone_number, r.appointment_id, r.scheduled_time, r.status_reason
  ), task as (
    insert into follow_ups (kind, urgency, patient_id, address, appointment_id, details, due_at, created_at, updated_at)
    select 'unreachable_patient', 'follow_up', patient_id, phone_number, appointment_id, jsonb_build_object('reason', status_reason, 'reminder', id), scheduled_time, $2, $2
      from closed where status_reason = 'channel_unavailable'
    returning id
  )
  insert into follow_up_notes (follow_up_id, action, created_at) select id, 'opened', $2::timestamptz from task`;

/** Turns pending reminders into messages in PostgreSQL: rows are taken with SKIP LOCKED, so that several planners share the work. */
export function createReminderPlanner(dataSource: DataSource, now: () => Date): ReminderPlanner {
  return {
    planDue: (until, limit, decide) =>
      dataSource.transaction(async (manager) => {
        const rows = await manager.query<Row[]>(TAKE_DUE, [until, limit]);
        const at = now();
        const counts = { planned: 0, deferred: 0, closed: 0, taken: rows.length };
        const send: unknown[] = [];
        const close: unknown[] = [];
        for (const row of rows) {
          const plan = decide(dueReminder(row, row.questionOpen));
          if (plan.kind === 'close') {
            counts.closed++;
            close.push({ reminderId: row.reminderId, status: plan.status, reason: plan.reason });
          } else {
            counts[plan.deferred ? 'deferred' : 'planned']++;
            send.push(messageRow(row, plan, hasLadder(row.kind) ? { step: null, dueAt: firstLook(plan.at) } : null));
          }
        }
        await writeMessages(manager, send, at);
        if (close.length > 0) await manager.query(CLOSE, [JSON.stringify(close), at]);
        return counts;
      }),
  };
}
