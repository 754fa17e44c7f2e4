import { z } from 'zod';
import { CHANNELS } from '../../domain/channel';
import { LANGUAGES } from '../../domain/locale';
import { REMINDER_KINDS } from '../../domain/reminder/kind';
import { inZone, instantOf } from '../../domain/time/zoned-time';
import { REMINDER_STATUSES, type ReminderRecord } from '../../services/reminders/reminders';
import {
  addressBody,
  addressFields,
  givenTime,
  id,
  line,
  pageOf,
  paging,
  phone,
  queryTime,
  rowId,
  text,
  time,
  warning,
  yesNo,
} from './fields';

const textOrList = z.union([text(4_000), z.array(line(500)).max(50)]);
const language = z.enum(LANGUAGES);
const method = z.enum(CHANNELS);

const given = {
  patient_name: line(200),
  phone_number: phone,
  appointment_reason: text(1_000),
  medication_list: textOrList.nullish().meta({ description: 'One text or a list of texts, or nothing.' }),
  consultation_list: textOrList.nullish().meta({ description: 'One text or a list of texts, or nothing.' }),
  language,
  method,
  scheduled_time: givenTime,
  appointment_time: givenTime.nullish().meta({ description: 'Time of the visit, when there is no appointment_id.' }),
};

export const reminderCreate = z.object({ patient_id: id, ...given, appointment_id: id.nullish() }).meta({
  id: 'ReminderCreate',
  examples: [
    {
      patient_id: '3f0e6f3a-8d6c-4f0e-9d59-2f3c1b7a9e10',
      patient_name: 'Jane Doe',
      phone_number: '+237987654321',
      appointment_reason: 'Visite de suivi',
      medication_list: 'Aspirine',
      consultation_list: 'Cardiologie',
      language: 'french',
      method: 'whatsapp',
      scheduled_time: '2025-07-26T10:00:00',
    },
  ],
});
export const reminderUpdate = z.object(given).partial().meta({ id: 'ReminderUpdate' });

export const reminderListQuery = z.object({ patient_id: id.optional(), ...paging });
export const reminderSearchQuery = z.object({
  patient_id: id.optional(),
  method: method.optional(),
  language: language.optional(),
  sent: yesNo.optional(),
  scheduled_after: queryTime.optional(),
  appointment_reason: text(200)
    .optional()
    .meta({ description: 'Any part of the reason; case and accents do not matter.' }),
  ...paging,
});
export const reminderParams = z.object({ reminder_id: id });

const fields = {
  id: rowId,
  patient_id: rowId,
  patient_name: z.string(),
  ...addressFields,
  appointment_reason: z.string(),
  medication_list: z.union([z.string(), z.array(z.string())]).nullable(),
  consultation_list: z.union([z.string(), z.array(z.string())]).nullable(),
  language,
  method,
  scheduled_time: time,
  kind: z
    .enum(REMINDER_KINDS)
    .meta({ description: 'single: made over this API. The others are planned from an appointment.' }),
  appointment_id: rowId.nullable(),
  appointment_time: time.nullable(),
  sent: z.boolean(),
  sent_at: time.nullable(),
  status: z.enum(REMINDER_STATUSES),
  status_reason: z.string().nullable(),
  response: z.enum(['accepted', 'declined', 'tentative']).nullable(),
  responded_at: time.nullable(),
  created_at: time,
};
export const reminder = z.object(fields).meta({ id: 'Reminder' });
export const reminderWithWarnings = z
  .object({ ...fields, warnings: z.array(warning) })
  .meta({ id: 'ReminderWithWarnings' });
export const reminderPage = pageOf(reminder, 'ReminderPage');
export const deleted = z.object({ status: z.literal('deleted'), id: rowId }).meta({ id: 'Deleted' });
export const triggered = z.object({ queued: z.int(), deferred: z.int() }).meta({ id: 'Triggered' });

const timeOrNull = (instant: Date | null, zone: string): string | null =>
  instant === null ? null : inZone(instant, zone);

export const reminderBody = (r: ReminderRecord, zone: string): z.input<typeof reminder> => ({
  id: r.id,
  patient_id: r.patientId,
  patient_name: r.patientName,
  ...addressBody(r.phoneNumber),
  appointment_reason: r.appointmentReason,
  medication_list: r.medicationList,
  consultation_list: r.consultationList,
  language: r.language,
  method: r.method,
  kind: r.kind,
  scheduled_time: inZone(r.scheduledTime, zone),
  appointment_id: r.appointmentId,
  appointment_time: timeOrNull(r.appointmentTime, zone),
  sent: r.status === 'sent',
  sent_at: timeOrNull(r.sentAt, zone),
  status: r.status,
  status_reason: r.statusReason,
  response: r.response,
  responded_at: timeOrNull(r.respondedAt, zone),
  created_at: inZone(r.createdAt, zone),
});

/** A time that its schema has accepted, as an instant. */
export function instant(given: string, zone: string): Date {
  const at = instantOf(given, zone);
  if (!at) throw new Error('a time passed its schema and cannot be read');
  return at;
}
