import { type DataSource } from 'typeorm';
import { type Channel } from '../../../domain/channel';
import { type Language } from '../../../domain/patient/language';
import { firstLook, hasLadder } from '../../../domain/reminder/ladder';
import { type DataKeys } from '../../../ports/data-keys';
import { type ReminderPlanner } from '../../../ports/reminder-planner';
import { isHeld } from './bereavements';
import { DUE_COLUMNS, dueReminder, messageRow, writeMessages, type DueRow, type MessageRow } from './due-reminder-rows';

interface Row extends DueRow {
  questionOpen: boolean;
  ownReminder: boolean;
  /** Where a reminder planned from an appointment goes now; null for those of the original API, which name their number, and where nothing is left. */
  contact: { address: string; channel: Channel; language: Language } | null;
}

/* What is planned from an appointment goes to the contact the patient has now, which may be another than on the day it was planned. */
const TAKE_DUE = `
  select ${DUE_COLUMNS}, c.contact,
         r.kind <> 'single' and exists (
           select from reminders o where o.appointment_id = r.appointment_id and o.kind = 'single' and o.status in ('pending', 'queued', 'sent')
              and o.scheduled_time between r.scheduled_time - interval '24 hours' and r.scheduled_time + interval '24 hours') as "ownReminder",
         r.kind in ('feedback', 'feedback_nudge') and exists (
           select from reminders o left join appointments v on v.id = o.appointment_id
            where o.phone_number = coalesce(c.contact ->> 'address', r.phone_number) and o.kind not in ('feedback', 'feedback_nudge') and o.status = 'sent' and o.response is null
              and o.method <> 'call' and o.sent_at > r.scheduled_time - interval '3 days'
              and (v.id is null or (v.status = 'booked' and v.starts_at > r.scheduled_time))) as "questionOpen"
    from reminders r left join appointments a on a.id = r.appointment_id
    left join lateral (
      select jsonb_build_object('address', n.address, 'channel', n.channel, 'language', coalesce(n.language, p.language)) as contact
        from contacts n join patients p on p.id = n.patient_id
       where r.kind <> 'single' and n.patient_id = r.patient_id and n.wrong_number_at is null
         and not exists (select from address_channels u where u.address = n.address and u.channel = n.channel and coalesce(u.unusable_since, u.declined_at) is not null)
         and case when r.kind = 'call_unconfirmed' then n.channel = 'call'
                  when r.kind in ('missed', 'feedback_nudge') or (r.kind = 'changed' and a.status = 'cancelled') then n.channel <> 'call'
                  else true end
       order by n.rank, n.created_at limit 1
    ) c on true
   where r.status = 'pending' and r.scheduled_time <= $1 and not ${isHeld('r.patient_id')}
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

const ADDRESS = `
  update reminders r set phone_number = c.address, method = c.channel, language = c.language
    from jsonb_to_recordset($1) as c("reminderId" uuid, address text, channel text, language text) where r.id = c."reminderId"`;

const addressed = (row: Row): Row => (row.contact === null ? row : { ...row, phoneNumber: row.contact.address, channel: row.contact.channel, language: row.contact.language });

/** Turns pending reminders into messages in PostgreSQL: rows are taken with SKIP LOCKED, so that several planners share the work. */
export function createReminderPlanner(dataSource: DataSource, now: () => Date, keys: DataKeys): ReminderPlanner {
  return {
    planDue: (until, limit, decide, triggeredBy) =>
      dataSource.transaction(async (manager) => {
        const rows = (await manager.query<Row[]>(TAKE_DUE, [until, limit])).map(addressed);
        const at = now();
        const counts = { planned: 0, deferred: 0, closed: 0, taken: rows.length };
        const send: MessageRow[] = [];
        const close: unknown[] = [];
        const reached: unknown[] = [];
        for (const row of rows) {
          const { reminderId, contact, questionOpen, ownReminder } = row;
          const plan = decide(dueReminder(row, { questionOpen, ownReminder, reachable: row.kind === 'single' || contact !== null }));
          if (plan.kind === 'close') {
            counts.closed++;
            close.push({ reminderId, status: plan.status, reason: plan.reason });
          } else {
            counts[plan.deferred ? 'deferred' : 'planned']++;
            send.push(messageRow(row, plan, hasLadder(row.kind) ? { step: null, dueAt: firstLook(plan.at) } : null));
            if (contact !== null) reached.push({ reminderId, ...contact });
          }
        }
        await writeMessages(manager, send, at, keys, triggeredBy);
        if (reached.length > 0) await manager.query(ADDRESS, [JSON.stringify(reached)]);
        if (close.length > 0) await manager.query(CLOSE, [JSON.stringify(close), at]);
        return counts;
      }),
  };
}
