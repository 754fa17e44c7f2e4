import { z } from 'zod';
import { inZone } from '../../domain/time/zoned-time';
import { type Erasure, MENTION_KINDS, type PatientData } from '../../services/patients/patient-records';
import { id, line, rowId, time } from './fields';

const rows = (what: string) => z.array(z.record(z.string(), z.unknown())).meta({ description: what });

export const recordParams = z.strictObject({ patient_id: id });

export const patientExport = z
  .object({
    exported_at: time,
    patient: z.object({
      id: rowId,
      name: z.string(),
      language: z.string(),
      reminder_detail: z.string().nullable(),
      legal_hold_since: time.nullable(),
      created_at: time,
      updated_at: time,
    }),
    contacts: rows('Numbers, or WhatsApp users without one, with channel, relation and the person who answers.'),
    accounts: rows('Accounts of the patient.'),
    sessions: rows('Log-ins with these accounts.'),
    numbers: rows('What is known of the numbers as addresses: last message, no longer usable since.'),
    whatsapp_users: rows('WhatsApp ids that belong to these numbers, and who told so.'),
    consents: rows('Rows of the ledger for these numbers.'),
    appointments: rows('All visits.'),
    reminders: rows('All reminders, sent or not.'),
    conversations: rows('Dialogues with these numbers; of a number that others use too without what it waits for.'),
    messages: rows(
      'What was written and said, both ways, oldest first, and how replies were read. Files stay at the provider; their types are named.',
    ),
    feedback: rows('Comments and marks with their reading.'),
    follow_ups: rows('Tasks about this patient, with the notes of staff.'),
    accesses: rows(
      'Who has read or changed this record: by day, the role (staff, admin, patient: your own account), what for where it was said, and how often. Names of the people who work here are not told.',
    ),
    data_requests: rows('When this document was asked for before.'),
  })
  .meta({ id: 'PatientExport' });

export const erasing = z
  .strictObject({
    confirm_name: line(200).meta({
      description: "The patient's name as it is registered: it shows that this one is meant.",
    }),
  })
  .meta({ id: 'ErasePatient', examples: [{ confirm_name: 'Jane Doe' }] });

export const erasure = z
  .object({
    erased_at: time,
    counts: z.record(z.string(), z.int()).meta({
      description:
        'Rows the person was taken out of, queued messages that were cancelled, and withdrawals of consent that are kept as keyed hashes of the numbers.',
    }),
    mentions: z
      .object({
        total: z.int(),
        follow_up_id: rowId.nullable().meta({ description: 'The task to clean them; null where there are none.' }),
        items: z.array(
          z.object({
            kind: z.enum(MENTION_KINDS),
            id: rowId,
            path: z.string(),
            matched: z.enum(['name', 'part', 'number']),
          }),
        ),
      })
      .meta({
        description:
          'What still mentions the person without being theirs (comments, notes, threads and visits of others), for a human to read and clean: by name, by a part of it that few others bear, or by number; at most 500.',
      }),
  })
  .meta({ id: 'Erasure' });

export const holding = z
  .strictObject({ held: z.boolean().meta({ description: 'true begins a hold, false ends it.' }) })
  .meta({ id: 'LegalHoldWish', examples: [{ held: true }] });

export const legalHold = z
  .object({ legal_hold_since: time.nullable().meta({ description: 'Since when; null when there is none.' }) })
  .meta({ id: 'LegalHold' });

export const legalHoldBody = (since: Date | null, zone: string): z.input<typeof legalHold> => ({
  legal_hold_since: since && inZone(since, zone),
});

/** Dates anywhere in it with the clinic's offset. */
const zoned = (value: unknown, zone: string): unknown => {
  if (value instanceof Date) return inZone(value, zone);
  if (Array.isArray(value)) return value.map((each) => zoned(each, zone));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, zoned(each, zone)]));
  return value;
};

const accessed = z.array(
  z.object({
    at: z.date(),
    role: z.string().nullable(),
    action: z.string(),
    resource: z.string(),
    reason: z.string().nullable(),
  }),
);

/** Accesses by the clinic's day, earliest first. */
function accessesByDay(rows: unknown, zone: string): Record<string, unknown>[] {
  const days = new Map<string, Record<string, unknown> & { times: number }>();
  for (const { at, ...what } of accessed.parse(rows)) {
    const row = { day: inZone(at, zone).slice(0, 10), ...what };
    const key = JSON.stringify(row);
    days.set(key, { ...row, times: (days.get(key)?.times ?? 0) + 1 });
  }
  return [...days.values()];
}

export const exportBody = ({ accesses, ...data }: PatientData, zone: string): z.input<typeof patientExport> =>
  ({ ...(zoned(data, zone) as object), accesses: accessesByDay(accesses, zone) }) as z.input<typeof patientExport>;

const PLACES = {
  feedback: '/feedback',
  message: '/messages',
  follow_up: '/follow-ups',
  patient: '/patients',
  appointment: '/appointments',
  reminder: '/reminders',
} as const satisfies Record<(typeof MENTION_KINDS)[number], string>;

/** Where the API shows a row that mentions somebody. */
export const mentionPath = (kind: (typeof MENTION_KINDS)[number], of: string): string => `${PLACES[kind]}/${of}`;

export const erasureBody = ({ erasedAt, counts, mentions }: Erasure, zone: string): z.input<typeof erasure> => ({
  erased_at: inZone(erasedAt, zone),
  counts,
  mentions: {
    total: mentions.total,
    follow_up_id: mentions.followUpId,
    items: mentions.items.map(({ kind, id, matched }) => ({ kind, id, path: mentionPath(kind, id), matched })),
  },
});
