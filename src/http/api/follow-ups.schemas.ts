import { z } from 'zod';
import { FOLLOW_UP_STATUSES, OUTCOMES } from '../../domain/follow-up/life-cycle';
import { FOLLOW_UP_KINDS } from '../../domain/follow-up/opening';
import { URGENCIES } from '../../domain/feedback/urgency';
import { inZone } from '../../domain/time/zoned-time';
import {
  type FollowUpNote,
  type FollowUpRecord,
  FOLLOW_UP_ORDERS,
  type MissedReminder,
} from '../../services/follow-ups/follow-ups';
import { addressBody, addressFields, givenTime, id, pageOf, paging, rowId, text, time } from './fields';

const kind = z.enum(FOLLOW_UP_KINDS);
const urgency = z.enum(URGENCIES);
const status = z.enum(FOLLOW_UP_STATUSES);
const outcome = z.enum(OUTCOMES);

export const followUpParams = z.strictObject({ follow_up_id: id });
export const followUpQuery = z.strictObject({
  status: z
    .enum([...FOLLOW_UP_STATUSES, 'waiting'])
    .optional()
    .meta({ description: 'waiting: open or taken.' }),
  kind: kind.optional(),
  urgency: urgency.optional(),
  owner_id: id.optional(),
  patient_id: id.optional(),
  sort: z.enum(FOLLOW_UP_ORDERS).default('urgency').meta({ description: 'urgency: what must be done first.' }),
  ...paging,
});
export const followUpDraft = z
  .strictObject({
    kind,
    urgency: urgency.default('follow_up').meta({ description: 'urgent and emergency alert the people on duty.' }),
    patient_id: id.optional(),
    appointment_id: id.optional(),
    note: text(4_000).meta({ description: 'What is to be done.' }),
    due_at: givenTime.optional().meta({ description: 'By urgency when it is left out.' }),
  })
  .meta({ id: 'FollowUpDraft' });
export const followUpWork = z
  .strictObject({
    status: status
      .optional()
      .meta({ description: 'taken: by me. open: give it back, or open it again. closed: done, with an outcome.' }),
    outcome: outcome.optional(),
    note: text(4_000).optional(),
  })
  .meta({ id: 'FollowUpWork' });

const fields = {
  id: rowId,
  kind,
  urgency,
  status,
  restricted: z.boolean().meta({ description: 'For administrators only.' }),
  patient_id: rowId.nullable(),
  patient_name: z.string().nullable(),
  phone_number: addressFields.phone_number,
  address: addressFields.address.nullable(),
  address_kind: addressFields.address_kind.nullable(),
  conversation_id: rowId.nullable(),
  appointment_id: rowId.nullable(),
  feedback_id: rowId.nullable(),
  message_id: rowId.nullable(),
  details: z.record(z.string(), z.unknown()).meta({
    description:
      'phone_not_safe: true says that the telephone may be in the hands of the person they fear; do not ring back or write about it before you know that they are alone.',
  }),
  owner_id: rowId.nullable(),
  due_at: time,
  acknowledged_at: time.nullable(),
  closed_at: time.nullable(),
  outcome: outcome.nullable(),
  created_at: time,
  updated_at: time,
};
const note = z.object({
  user_id: rowId.nullable(),
  action: z.enum([
    'opened',
    'raised',
    'taken',
    'released',
    'noted',
    'closed',
    'reopened',
    'alerted',
    'acknowledged',
    'unanswered',
  ]),
  note: z.string().nullable(),
  created_at: time,
});
export const followUp = z.object(fields).meta({ id: 'FollowUp' });
const missed = z.object({
  reminder_id: rowId,
  patient_id: rowId,
  patient_name: z.string(),
  address: addressFields.address,
  appointment_id: rowId.nullable(),
  starts_at: time.nullable(),
});
export const followUpWithNotes = z
  .object({
    ...fields,
    notes: z.array(note),
    missed: z.array(missed).meta({
      description:
        'Of a task with the reason reminders_missed: which could not leave in time, whose visit begins first first; at most 500, details.count says how many.',
    }),
  })
  .meta({ id: 'FollowUpWithNotes' });
export const followUpPage = pageOf(followUp, 'FollowUpPage');

export const followUpBody = (f: FollowUpRecord, zone: string): z.input<typeof followUp> => ({
  id: f.id,
  kind: f.kind,
  urgency: f.urgency,
  status: f.status,
  restricted: f.restricted,
  patient_id: f.patientId,
  patient_name: f.patientName,
  ...(f.address === null ? { phone_number: null, address: null, address_kind: null } : addressBody(f.address)),
  conversation_id: f.conversationId,
  appointment_id: f.appointmentId,
  feedback_id: f.feedbackId,
  message_id: f.messageId,
  details: f.details,
  owner_id: f.ownerId,
  due_at: inZone(f.dueAt, zone),
  acknowledged_at: f.acknowledgedAt && inZone(f.acknowledgedAt, zone),
  closed_at: f.closedAt && inZone(f.closedAt, zone),
  outcome: f.outcome,
  created_at: inZone(f.createdAt, zone),
  updated_at: inZone(f.updatedAt, zone),
});

export const missedBody = (m: MissedReminder, zone: string): z.input<typeof missed> => ({
  reminder_id: m.reminderId,
  patient_id: m.patientId,
  patient_name: m.patientName,
  address: m.address,
  appointment_id: m.appointmentId,
  starts_at: m.visitAt && inZone(m.visitAt, zone),
});

export const noteBody = (n: FollowUpNote, zone: string): z.input<typeof note> => ({
  user_id: n.userId,
  action: n.action,
  note: n.note,
  created_at: inZone(n.createdAt, zone),
});
