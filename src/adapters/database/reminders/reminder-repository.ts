import { type DataSource, type EntityManager } from 'typeorm';
import { notFound, Refusal } from '../../../domain/errors';
import { readTextOrList, storeTextOrList, type TextOrList } from '../../../domain/reminder/text-or-list';
import {
  type ReminderChange,
  type ReminderFilter,
  type ReminderRecord,
  type ReminderRepository,
  type ReminderStatus,
} from '../../../ports/out/reminder-repository';
import { type Versioned } from '../../../ports/out/edit';
import { Reminder } from '../entities/reminder';
import { insertOnce, madeBefore, postKey } from '../requests/post-key';
import { beginChange, NEVER_CHANGED, versionOf } from '../connection/record-version';
import { anywhere, brokenConstraint, Conditions, pageOf, pageOfMany, rowsOf } from '../connection/sql';
import { Totals } from '../figures/totals';
import { lockAttemptsOf, removeMessagesOf } from '../messages/end-messages';

const COLUMNS = `id, kind, patient_id as "patientId", patient_name as "patientName", phone_number as "phoneNumber", appointment_reason as "appointmentReason",
  medication_list as "medicationList", consultation_list as "consultationList", language, method, scheduled_time as "scheduledTime",
  appointment_id as "appointmentId", appointment_time as "appointmentTime", status, status_reason as "statusReason", sent_at as "sentAt",
  response, responded_at as "respondedAt", created_at as "createdAt"`;
const WITH_VISIT = `${COLUMNS}, coalesce((select a.starts_at from appointments a where a.id = appointment_id), appointment_time) as "visitAt"`;
const INTO = `insert into reminders (patient_id, patient_name, phone_number, appointment_reason, medication_list, consultation_list, language, method,
  scheduled_time, appointment_time, created_by, created_at, updated_at, scheduled_local, appointment_local, post_key, appointment_id, appointment_version)`;
const ONCE = `on conflict (post_key) where post_key is not null do nothing returning ${WITH_VISIT}`;
// An unknown patient breaks the foreign key: no SELECT before the INSERT.
const CREATE = `${INTO} values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12, $13, $14, $15, null, null) ${ONCE}`;
const CREATE_FOR_VISIT = `${INTO} select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12, $13, $14, $15, a.id, a.version
  from appointments a where a.id = $16 and a.patient_id = $1 ${ONCE}`;
const MADE_BEFORE = madeBefore(
  'reminders',
  'update reminders r set post_key = null from stale where r.id = stale.id',
  WITH_VISIT,
  `status in ('pending', 'queued', 'sent')`,
);
const ETAG = `${versionOf('reminder', 'reminders.id')} as etag`;
const FIND = `select ${COLUMNS}, ${ETAG} from reminders where id = $1`;
const FIND_WRITTEN = `select ${WITH_VISIT}, ${ETAG} from reminders where id = $1`;

type Row = Omit<ReminderRecord, 'medicationList' | 'consultationList'> & {
  medicationList: string | null;
  consultationList: string | null;
};

type WrittenRow = Row & { visitAt: Date | null };

const stored = (value: TextOrList | null): string | null => (value === null ? null : storeTextOrList(value));
const recordOf = <R extends Row>(row: R) => ({
  ...row,
  medicationList: row.medicationList === null ? null : readTextOrList(row.medicationList),
  consultationList: row.consultationList === null ? null : readTextOrList(row.consultationList),
});

const writtenOf = ({ visitAt, ...row }: Versioned<WrittenRow>) => ({ reminder: recordOf(row), visitAt });

const conditionsOf = (filter: ReminderFilter): Conditions =>
  new Conditions()
    .and('patient_id = ?', filter.patientId)
    .and('method = ?', filter.method)
    .and('language = ?', filter.language)
    .and("(status = 'sent') = ?", filter.sent)
    .and('scheduled_time >= ?', filter.scheduledAfter)
    .and(
      'search_form(appointment_reason) like search_form(?)',
      filter.appointmentReason === undefined ? undefined : anywhere(filter.appointmentReason),
    );

const tooLate = (): Refusal =>
  new Refusal(
    'reminder_already_sent',
    'This reminder was sent, or is being sent now: it can be neither changed nor taken back.',
  );

/**
 * Locks a reminder and what is planned to be sent for it, so that no worker can claim it meanwhile. Refuses when a worker was first: what has left
 * cannot be taken back. Attempts are locked before the reminder, in the order in which sending locks them; the other order can deadlock.
 */
async function lockUnsent(
  manager: EntityManager,
  id: string,
): Promise<{ status: ReminderStatus; patientId: string } | null> {
  let attempts = await lockAttemptsOf(manager, id);
  const [reminder] = await manager.query<{ status: ReminderStatus; patientId: string }[]>(
    'select status, patient_id as "patientId" from reminders where id = $1 for update',
    [id],
  );
  if (!reminder) return null;
  if (reminder.status === 'sent') throw tooLate();
  // Planned between the two locks: its attempt is taken only if nobody is at it.
  if (reminder.status === 'queued' && attempts.length === 0) {
    attempts = await lockAttemptsOf(manager, id, { skipLocked: true });
    if (attempts.length === 0) throw tooLate();
  }
  if (attempts.some((state) => !['queued', 'refused', 'abandoned'].includes(state))) throw tooLate();
  return reminder;
}

/** Reminders in PostgreSQL. Creating, listing and searching are one statement each. */
export function createReminderRepository(dataSource: DataSource): ReminderRepository {
  const totals = new Totals();
  const afterWriting = <T>(result: T): T => {
    totals.forget();
    return result;
  };
  return {
    async create(draft, { userId, requestKey, repeatedSince }, now) {
      const said = [
        draft.patientId,
        draft.patientName,
        draft.phoneNumber,
        draft.appointmentReason,
        stored(draft.medicationList),
        stored(draft.consultationList),
        draft.language,
        draft.method,
        draft.scheduledTime,
        draft.appointmentTime,
      ];
      const key = postKey(requestKey, [...said, draft.appointmentId]);
      const values = [...said, userId, now, draft.scheduledLocal ?? null, draft.appointmentLocal ?? null, key];
      try {
        const made = await insertOnce<WrittenRow>(
          async () =>
            (draft.appointmentId === null
              ? await rowsOf<WrittenRow>(dataSource, CREATE, values)
              : await rowsOf<WrittenRow>(dataSource, CREATE_FOR_VISIT, [...values, draft.appointmentId]))[0],
          async () => (await rowsOf<WrittenRow>(dataSource, MADE_BEFORE, [key, repeatedSince]))[0],
        );
        if (!made) throw notFound('appointment of this patient', 'appointment_id');
        return afterWriting({ ...writtenOf({ ...made.row, etag: NEVER_CHANGED }), repeated: made.repeated });
      } catch (error) {
        if (brokenConstraint(error) === 'reminders_patient_fk') throw notFound('patient', 'patient_id');
        throw error;
      }
    },

    async list(filter) {
      const query = { columns: COLUMNS, from: 'reminders', where: conditionsOf(filter), order: 'scheduled_time, id' };
      // One patient has few reminders: those are counted in the same round trip.
      const { items, total } = await (filter.patientId === undefined
        ? pageOfMany<Row>(dataSource, query, filter, totals)
        : pageOf<Row>(dataSource, query, filter));
      return { items: items.map(recordOf), total };
    },

    async find(id) {
      const rows = await rowsOf<Versioned<Row>>(dataSource, FIND, [id]);
      return rows[0] ? recordOf(rows[0]) : null;
    },

    update: (id, change, edit, now) =>
      dataSource
        .transaction(async (manager) => {
          const reminder = await lockUnsent(manager, id);
          if (!reminder) return null;
          await beginChange(manager, 'reminder', id, edit);
          if (reminder.status === 'queued') await removeMessagesOf(manager, id);
          const planAnew = reminder.status === 'queued' || change.scheduledTime !== undefined;
          await manager.update(
            Reminder,
            { id },
            {
              ...columnsOf(change),
              postKey: null,
              ...(planAnew ? { status: 'pending', statusReason: null } : {}),
              updatedAt: now,
            },
          );
          const rows = await manager.query<Versioned<WrittenRow>[]>(FIND_WRITTEN, [id]);
          return rows[0] ? writtenOf(rows[0]) : null;
        })
        .then(afterWriting),

    remove: (id, edit) =>
      dataSource
        .transaction(async (manager) => {
          const reminder = await lockUnsent(manager, id);
          if (reminder) {
            await beginChange(manager, 'reminder', id, edit);
            await manager.delete(Reminder, { id });
          }
          return reminder && { patientId: reminder.patientId };
        })
        .then(afterWriting),
  };
}

/** The columns a change touches; lists in the form the column keeps. */
function columnsOf(change: ReminderChange): Partial<Reminder> {
  const { medicationList, consultationList, ...rest } = change;
  return {
    ...rest,
    ...(medicationList === undefined ? {} : { medicationList: stored(medicationList) }),
    ...(consultationList === undefined ? {} : { consultationList: stored(consultationList) }),
  };
}
