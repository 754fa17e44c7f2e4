import { z } from 'zod';
import { APPOINTMENT_STATUSES, PATIENT_RESPONSES } from '../../domain/appointment/status';
import { localDate, localTime, PARTS_OF_DAY, type VisitTime } from '../../domain/appointment/visit-time';
import { inZone } from '../../domain/time/zoned-time';
import { APPOINTMENT_ORDERS, type AppointmentRecord } from '../../services/appointments/appointments';
import { id, line, pageOf, paging, rowId, text, time, warning } from './fields';

const status = z.enum(APPOINTMENT_STATUSES);
const response = z.enum(PATIENT_RESPONSES);
const partOfDay = z.enum(PARTS_OF_DAY);
const date = localDate
  .refine((day) => day >= '1970-01-01' && day < '2200-01-01')
  .meta({ format: 'date', examples: ['2026-03-12'] });

const visit = {
  date,
  time: localTime.optional().meta({ description: "Hour on the clinic's clock, HH:mm.", examples: ['10:00'] }),
  part_of_day: partOfDay.optional().meta({ description: 'When there is no hour.' }),
};
const oneTime = {
  path: ['part_of_day'],
  message: 'Give time or part_of_day, not both.',
  params: { code: 'ambiguous' },
};
const isOneTime = (given: { time?: string | undefined; part_of_day?: string | undefined }): boolean =>
  given.time === undefined || given.part_of_day === undefined;
const version = z
  .int()
  .min(1)
  .optional()
  .meta({ description: 'The version that was read; refused when somebody has changed it since.' });

export const visitOf = (body: {
  date: string;
  time?: string | undefined;
  part_of_day?: VisitTime['part'] | undefined;
}): VisitTime => ({
  date: body.date,
  ...(body.time === undefined ? {} : { time: body.time }),
  ...(body.part_of_day === undefined ? {} : { part: body.part_of_day }),
});

export const appointmentDraft = z
  .strictObject({
    patient_id: id,
    ...visit,
    type: line(100).nullish(),
    reason: text(1_000).nullish(),
  })
  .refine(isOneTime, oneTime)
  .meta({ id: 'AppointmentDraft' });
export const appointmentPatch = z
  .strictObject({ type: line(100).nullish(), reason: text(1_000).nullish() })
  .meta({ id: 'AppointmentPatch' });
export const rescheduling = z
  .strictObject({ ...visit, version })
  .refine(isOneTime, oneTime)
  .meta({ id: 'Rescheduling' });
export const marking = z.strictObject({ version }).meta({ id: 'Marking' });
export const slotOffer = z
  .strictObject({
    slots: z
      .array(z.strictObject(visit).refine(isOneTime, oneTime))
      .min(1)
      .max(3)
      .refine((all) => new Set(all.map((one) => JSON.stringify(visitOf(one)))).size === all.length, {
        message: 'Two places are the same.',
        params: { code: 'duplicate' },
      })
      .meta({ description: 'One to three free places; the patient takes one by A, B or C.' }),
    version,
  })
  .meta({ id: 'SlotOffer' });
export const slotsOffered = z
  .object({ messages: z.int().meta({ description: 'Messages that are on their way.' }) })
  .meta({ id: 'SlotsOffered' });
export const appointmentParams = z.strictObject({ appointment_id: id });
export const appointmentQuery = z.strictObject({
  patient_id: id.optional(),
  status: status.optional(),
  response: response.optional(),
  from: date.optional().meta({ description: 'First day.', format: 'date' }),
  to: date.optional().meta({ description: 'Last day, included.', format: 'date' }),
  sort: z.enum(APPOINTMENT_ORDERS).default('starts_at'),
  ...paging,
});

const fields = {
  id: rowId,
  patient_id: rowId,
  date: z.string().meta({ format: 'date' }),
  time: z.string().nullable(),
  part_of_day: partOfDay.nullable(),
  starts_at: time.meta({ description: 'When it begins; without an hour, when it could begin at the earliest.' }),
  type: z.string().nullable(),
  reason: z.string().nullable(),
  status,
  response,
  version: z.int(),
  fulfilled_at: time.nullable(),
  cancelled_at: time.nullable(),
  cancelled_by: z.enum(['patient', 'clinic']).nullable(),
  created_at: time,
  updated_at: time,
};
export const appointment = z.object(fields).meta({ id: 'Appointment' });
export const appointmentWithWarnings = z
  .object({ ...fields, warnings: z.array(warning) })
  .meta({ id: 'AppointmentWithWarnings' });
export const appointmentPage = pageOf(appointment, 'AppointmentPage');

export const appointmentBody = (a: AppointmentRecord, zone: string): z.input<typeof appointment> => ({
  id: a.id,
  patient_id: a.patientId,
  date: a.date,
  time: a.time,
  part_of_day: a.partOfDay,
  starts_at: inZone(a.startsAt, zone),
  type: a.type,
  reason: a.reason,
  status: a.status,
  response: a.response,
  version: a.version,
  fulfilled_at: a.fulfilledAt && inZone(a.fulfilledAt, zone),
  cancelled_at: a.cancelledAt && inZone(a.cancelledAt, zone),
  cancelled_by: a.cancelledBy,
  created_at: inZone(a.createdAt, zone),
  updated_at: inZone(a.updatedAt, zone),
});
