import { type DataSource } from 'typeorm';
import { type DueReminder, type Plan } from '../../../domain/reminder/plan';
import { asOneText } from '../../../domain/reminder/text-or-list';
import { isBulk, priorityOf } from '../../../domain/reminder/purpose';
import { type ReminderPlanner } from '../../../ports/reminder-planner';

interface Row {
  reminderId: string;
  kind: DueReminder['kind'];
  patientId: string;
  patientName: string;
  phoneNumber: string;
  reason: string;
  medications: string | null;
  consultations: string | null;
  language: DueReminder['language'];
  channel: DueReminder['channel'];
  scheduledTime: Date;
  appointmentTime: Date | null;
  appointmentId: string | null;
  plannedVersion: number | null;
  version: number;
  date: string;
  time: string | null;
  part: 'morning' | 'afternoon' | 'evening' | null;
  startsAt: Date;
  status: NonNullable<DueReminder['appointment']>['status'];
  response: NonNullable<DueReminder['appointment']>['response'];
  questionOpen: boolean;
}

const TAKE_DUE = `
  select r.id as "reminderId", r.kind, r.patient_id as "patientId", r.patient_name as "patientName", r.phone_number as "phoneNumber",
         r.appointment_reason as reason, r.medication_list as medications, r.consultation_list as consultations, r.language, r.method as channel,
         r.scheduled_time as "scheduledTime", r.appointment_time as "appointmentTime", r.appointment_id as "appointmentId",
         coalesce(r.appointment_version, a.version) as "plannedVersion", a.version, a.date::text as date, to_char(a.time, 'HH24:MI') as time, a.part_of_day as part,
         a.starts_at as "startsAt", a.status, a.response,
         r.kind = 'feedback' and exists (
           select from reminders o left join appointments v on v.id = o.appointment_id
            where o.phone_number = r.phone_number and o.kind <> 'feedback' and o.status = 'sent' and o.response is null and o.method <> 'call'
              and o.sent_at > r.scheduled_time - interval '3 days' and (v.id is null or (v.status = 'booked' and v.starts_at > r.scheduled_time))) as "questionOpen"
    from reminders r left join appointments a on a.id = r.appointment_id
   where r.status = 'pending' and r.scheduled_time <= $1
   order by r.scheduled_time limit $2
     for no key update of r skip locked`;

const WRITE = `
  with planned as (
    select gen_random_uuid() as message_id, p.* from jsonb_to_recordset($1) as p(
      "reminderId" uuid, at timestamptz, "expiresAt" timestamptz, key text, params jsonb, buttons jsonb, "phoneNumber" text, channel text, language text,
      "patientId" uuid, "appointmentId" uuid, "appointmentVersion" integer, purpose text, priority smallint, bulk boolean)
  ), places as (
    insert into conversations (address, language, channel, created_at, updated_at)
    select distinct on ("phoneNumber") "phoneNumber", language, nullif(channel, 'call'), $2::timestamptz, $2 from planned on conflict (address) do nothing
  ), written as (
    insert into messages (id, direction, address, channel, purpose, route, status, patient_id, reminder_id, appointment_id, appointment_version, language, key, params, buttons,
                          expires_at, created_at, updated_at)
    select message_id, 'outbound', "phoneNumber", channel, purpose, 'rest', 'queued', "patientId", "reminderId", "appointmentId", "appointmentVersion", language, key, params, buttons,
           "expiresAt", $2, $2 from planned
    returning id
  ), queued as (
    insert into delivery_attempts (message_id, attempt_no, priority, bulk, address, next_at)
    select message_id, 1, priority, bulk, "phoneNumber", at from planned join written on written.id = planned.message_id
  )
  update reminders r set status = 'queued', updated_at = $2 from planned where r.id = planned."reminderId"`;

const CLOSE = `
  update reminders r set status = c.status, status_reason = c.reason, updated_at = $2
    from jsonb_to_recordset($1) as c("reminderId" uuid, status text, reason text) where r.id = c."reminderId"`;

const dueReminder = (row: Row): DueReminder => ({
  reminderId: row.reminderId, kind: row.kind, patientId: row.patientId, patientName: row.patientName, reason: row.reason,
  medications: asOneText(row.medications), consultations: asOneText(row.consultations), language: row.language, channel: row.channel,
  scheduledTime: row.scheduledTime, appointmentTime: row.appointmentTime, questionOpen: row.questionOpen,
  appointment: row.appointmentId === null ? null : {
    appointmentId: row.appointmentId, version: row.version, plannedVersion: row.plannedVersion ?? row.version,
    when: { date: row.date, ...(row.time === null ? {} : { time: row.time }), ...(row.part === null ? {} : { part: row.part }) },
    startsAt: row.startsAt, status: row.status, response: row.response,
  },
});

const messageRow = (row: Row, plan: Extract<Plan, { kind: 'send' }>): unknown => ({
  reminderId: row.reminderId, at: plan.at, expiresAt: plan.expiresAt, key: plan.key, params: plan.params, buttons: plan.choices,
  phoneNumber: row.phoneNumber, channel: row.channel, language: row.language, patientId: row.patientId,
  purpose: plan.purpose, priority: priorityOf(plan.purpose), bulk: isBulk(plan.purpose),
  appointmentId: row.appointmentId, appointmentVersion: plan.subject.kind === 'appointment' ? plan.subject.version : null,
});

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
          const plan = decide(dueReminder(row));
          if (plan.kind === 'close') {
            counts.closed++;
            close.push({ reminderId: row.reminderId, status: plan.status, reason: plan.reason });
          } else {
            counts[plan.deferred ? 'deferred' : 'planned']++;
            send.push(messageRow(row, plan));
          }
        }
        if (send.length > 0) {
          await manager.query(WRITE, [JSON.stringify(send), at]);
          await manager.query(`select pg_notify('deliver', '')`);
        }
        if (close.length > 0) await manager.query(CLOSE, [JSON.stringify(close), at]);
        return counts;
      }),
  };
}
