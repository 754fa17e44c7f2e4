import { type EntityManager } from 'typeorm';
import { type DueReminder, type Plan, type SharedVisit } from '../../../domain/reminder/plan';
import { asOneText } from '../../../domain/reminder/text-or-list';
import { type DataKeys } from '../../../ports/out/data-keys';
import { conversationsFrom } from '../conversations/rows';
import { keepWithdrawals } from '../patients/privacy/suppressed-numbers';
import { isBulk, LAST_URGENT_PRIORITY, priorityOf } from '../../../domain/delivery/purpose';
import { queueFrom } from '../messages/queue-message';

/** A reminder `r` with its appointment `a`, as DUE_COLUMNS select it. */
export interface DueRow {
  reminderId: string;
  kind: DueReminder['kind'];
  patientId: string;
  patientName: string;
  sharedWith: string[];
  phoneNumber: string;
  reason: string;
  medications: string | null;
  consultations: string | null;
  detail: DueReminder['detail'];
  language: DueReminder['language'];
  channel: DueReminder['channel'];
  scheduledTime: Date;
  appointmentTime: Date | null;
  appointmentId: string | null;
  neededBefore: Date | null;
  plannedVersion: number | null;
  version: number;
  date: string;
  time: string | null;
  part: 'morning' | 'afternoon' | 'evening' | null;
  startsAt: Date;
  status: NonNullable<DueReminder['appointment']>['status'];
  response: NonNullable<DueReminder['appointment']>['response'];
  visitType: string | null;
  /** Visits whose reminders it carries already. */
  carried: VisitRow[];
}

/** Another visit of that day, as `visitRow` selects it. */
export interface VisitRow {
  reminderId: string;
  appointmentId: string;
  version: number;
  date: string;
  time: string | null;
  status: SharedVisit['status'];
  response: SharedVisit['response'];
}

/** SQL: a reminder `o` and its visit `v` as JSON. */
export const VISIT_ROW = `json_build_object('reminderId', o.id, 'appointmentId', v.id, 'version', v.version, 'date', v.date::text, 'time', to_char(v.time, 'HH24:MI'), 'status', v.status, 'response', v.response)`;

export const DUE_COLUMNS = `r.id as "reminderId", r.kind, r.patient_id as "patientId", r.patient_name as "patientName", r.phone_number as "phoneNumber",
         r.appointment_reason as reason,
         array(select distinct o.name from contacts mine join contacts theirs on theirs.address = mine.address and theirs.patient_id <> mine.patient_id and theirs.wrong_number_at is null
                 join patients o on o.id = theirs.patient_id where mine.patient_id = r.patient_id and mine.wrong_number_at is null) as "sharedWith",
         r.medication_list as medications, r.consultation_list as consultations, r.language, r.method as channel,
         (select w.reminder_detail from patients w where w.id = r.patient_id) as detail,
         r.scheduled_time as "scheduledTime", r.appointment_time as "appointmentTime", r.appointment_id as "appointmentId", r.needed_before as "neededBefore",
         coalesce(r.appointment_version, a.version) as "plannedVersion", a.version, a.date::text as date, to_char(a.time, 'HH24:MI') as time, a.part_of_day as part,
         a.starts_at as "startsAt", a.status, a.response, a.type as "visitType",
         (select coalesce(json_agg(${VISIT_ROW} order by v.starts_at), '[]') from reminders o join appointments v on v.id = o.appointment_id
           where o.shared_with = r.id and v.version = o.appointment_version and v.status = a.status) as carried`;

/** A message as `writeMessages` takes it. */
export interface MessageRow {
  phoneNumber: string;
  [column: string]: unknown;
}

const WRITE = `
  with planned as (
    select gen_random_uuid() as message_id, p.* from jsonb_to_recordset($1) as p(
      "reminderId" uuid, at timestamptz, "expiresAt" timestamptz, key text, params jsonb, buttons jsonb, "phoneNumber" text, channel text, language text,
      "patientId" uuid, "appointmentId" uuid, "appointmentVersion" integer, purpose text, priority smallint, bulk boolean, "ladderStep" smallint, "ladderDueAt" timestamptz)
  ), places as (${conversationsFrom('planned', '$2')}
  ), ${queueFrom('planned', '$2', {
    id: 'message_id',
    address: '"phoneNumber"',
    channel: 'channel',
    purpose: 'purpose',
    language: 'language',
    key: 'key',
    params: 'params',
    buttons: 'buttons',
    expiresAt: '"expiresAt"',
    patientId: '"patientId"',
    reminderId: '"reminderId"',
    appointmentId: '"appointmentId"',
    appointmentVersion: '"appointmentVersion"',
    ladderStep: `case when "ladderDueAt" is not null then coalesce("ladderStep", (select max(ladder_step) + 1 from messages earlier where earlier.reminder_id = planned."reminderId"), 1) end`,
    priority: 'priority',
    bulk: 'bulk',
    at: 'at',
  })}
  update reminders r set status = 'queued', status_reason = null, triggered_by = coalesce($3, r.triggered_by), ladder_due_at = planned."ladderDueAt", updated_at = $2 from planned where r.id = planned."reminderId"`;

/** The reminder of a row, with other visits of that day that `joining` adds to it, to the address, on the channel and in the language the row names; what is not looked up when a ladder goes on counts as not so. */
export const dueReminder = (
  row: DueRow,
  known: Partial<Pick<DueReminder, 'questionOpen' | 'reachable' | 'ownReminder' | 'textBefore'>> = {},
  joining: readonly VisitRow[] = [],
): DueReminder => ({
  reminderId: row.reminderId,
  kind: row.kind,
  patientId: row.patientId,
  patientName: row.patientName,
  sharedWith: row.sharedWith,
  reason: row.reason,
  medications: asOneText(row.medications),
  consultations: asOneText(row.consultations),
  detail: row.detail,
  language: row.language,
  channel: row.channel,
  address: row.phoneNumber,
  scheduledTime: row.scheduledTime,
  appointmentTime: row.appointmentTime,
  neededBefore: row.neededBefore,
  together: [...row.carried, ...joining].map(({ appointmentId, version, date, time, status, response }) => ({
    appointmentId,
    version,
    when: { date, ...(time === null ? {} : { time }) },
    status,
    response,
  })),
  visitType: row.visitType,
  textBefore: known.textBefore ?? null,
  questionOpen: known.questionOpen ?? false,
  reachable: known.reachable ?? true,
  ownReminder: known.ownReminder ?? false,
  appointment:
    row.appointmentId === null
      ? null
      : {
          appointmentId: row.appointmentId,
          version: row.version,
          plannedVersion: row.plannedVersion ?? row.version,
          when: {
            date: row.date,
            ...(row.time === null ? {} : { time: row.time }),
            ...(row.part === null ? {} : { part: row.part }),
          },
          startsAt: row.startsAt,
          status: row.status,
          response: row.response,
        },
});

/**
 * The message a plan asks for. `ladder`: which step it is, from 1 (null: the next one that is free), and when the ladder is to be looked at again;
 * null for a reminder that has no ladder.
 */
export const messageRow = (
  row: DueRow,
  plan: Extract<Plan, { kind: 'send' }>,
  ladder: { step: number | null; dueAt: Date } | null,
): MessageRow => ({
  reminderId: row.reminderId,
  ladderStep: ladder?.step ?? null,
  ladderDueAt: ladder?.dueAt ?? null,
  at: plan.at,
  expiresAt: plan.expiresAt,
  key: plan.key,
  params: plan.params,
  buttons: plan.choices,
  phoneNumber: row.phoneNumber,
  channel: row.channel,
  language: row.language,
  patientId: row.patientId,
  purpose: plan.purpose,
  priority: plan.pressing ? LAST_URGENT_PRIORITY : priorityOf(plan.purpose),
  bulk: isBulk(plan.purpose),
  appointmentId: row.appointmentId,
  appointmentVersion: plan.subject.kind === 'appointment' ? plan.subject.version : null,
});

/** Writes messages with their first attempts, and their reminders as queued (by `triggeredBy`, who asked for it now), in one statement; wakes the senders when the transaction commits. */
export async function writeMessages(
  manager: EntityManager,
  rows: readonly MessageRow[],
  now: Date,
  keys: DataKeys,
  triggeredBy: string | null = null,
): Promise<void> {
  if (rows.length === 0) return;
  await keepWithdrawals(
    manager,
    rows.map(({ phoneNumber }) => phoneNumber),
    keys,
    now,
  );
  await manager.query(WRITE, [JSON.stringify(rows), now, triggeredBy]);
  await manager.query(`select pg_notify('deliver', '')`);
}
