import { type DataSource, type EntityManager } from 'typeorm';
import { notFound, Refusal } from '../../../domain/errors';
import {
  type FollowUpFilter,
  type FollowUpNote,
  type FollowUpRecord,
  type FollowUpRepository,
  type MissedReminder,
} from '../../../ports/out/follow-up-repository';
import { type AlertSettings } from '../../../ports/out/alert-store';
import { acknowledge, stopAlerts } from './alerts/acknowledge';
import { FollowUp } from '../entities/follow-up';
import { FollowUpNote as FollowUpNoteRow } from '../entities/follow-up-note';
import { beginChange, versionOf } from '../connection/record-version';
import { brokenConstraint, Conditions, pageOf, rowsOf } from '../connection/sql';

const COLUMNS = `f.id, f.kind, f.urgency, f.status, f.restricted, f.patient_id as "patientId", (select p.name from patients p where p.id = f.patient_id) as "patientName",
  f.address, (select v.id from conversations v where v.address = f.address) as "conversationId", f.appointment_id as "appointmentId", f.feedback_id as "feedbackId", f.message_id as "messageId", f.details,
  f.owner_id as "ownerId", f.due_at as "dueAt", f.acknowledged_at as "acknowledgedAt", f.closed_at as "closedAt", f.outcome,
  f.created_at as "createdAt", f.updated_at as "updatedAt", ${versionOf('follow_up', 'f.id')} as etag`;
const FIND = `select ${COLUMNS} from follow_ups f where f.id = $1`;
const NOTES = `select user_id as "userId", action, note, created_at as "createdAt" from follow_up_notes where follow_up_id = $1 order by id`;
/* As many as a person can ring in a day; the count says how many there are. */
const MISSED = `
  select r.id as "reminderId", r.patient_id as "patientId", p.name as "patientName", r.phone_number as address, r.appointment_id as "appointmentId", coalesce(a.starts_at, r.appointment_time) as "visitAt"
    from reminders r join patients p on p.id = r.patient_id left join appointments a on a.id = r.appointment_id
   where r.missed_in = $1 order by coalesce(a.starts_at, r.appointment_time), p.name, r.id limit 500`;
const FIRST_THINGS_FIRST = `f.status = 'closed', case when f.status = 'closed' then f.closed_at end desc,
  array_position(array['emergency', 'urgent', 'follow_up', 'none'], f.urgency), jsonb_exists_any(f.details, array['imported', 'rescored']), f.due_at, f.id`;

const OPEN = `
  with made as (
    insert into follow_ups (kind, urgency, patient_id, appointment_id, address, due_at, created_at, updated_at)
    select $1, $2, $3, $4, (select c.address from contacts c where c.patient_id = $3 and c.wrong_number_at is null order by c.rank, c.created_at limit 1), $5, $6, $6
    returning id
  ), noted as (
    insert into follow_up_notes (follow_up_id, user_id, action, note, created_at) select id, $7, 'opened', $8, $6 from made
  )
  select id from made`;

/* Nobody has acknowledged it yet, or not what has been alerted since. */
const WAITS =
  'select from follow_ups where id = $1 and (acknowledged_at is null or alert_at is not null or exists (select from alerts a where a.follow_up_id = $1 and a.acknowledged_at is null))';
const nameOf = async (manager: EntityManager, userId: string): Promise<string> =>
  (await manager.query<{ username: string }[]>('select username from users where id = $1', [userId]))[0]?.username ??
  '';

const byId = async (manager: EntityManager, id: string): Promise<FollowUpRecord | null> =>
  (await manager.query<FollowUpRecord[]>(FIND, [id]))[0] ?? null;

/** Follow-ups and their history in PostgreSQL. */
const ORDERS: Record<NonNullable<FollowUpFilter['sort']>, string> = {
  urgency: FIRST_THINGS_FIRST,
  due_at: 'f.due_at, f.id',
  '-due_at': 'f.due_at desc, f.id',
  created_at: 'f.created_at, f.id',
  '-created_at': 'f.created_at desc, f.id',
};

/* Closed without a word, the patient would get nothing for ever, and nobody would know. */
const isUndecided = async (manager: EntityManager, id: string): Promise<boolean> =>
  (
    await manager.query<unknown[]>(
      `select from patients p join follow_ups f on f.id = $1 where (p.id = f.patient_id or f.details -> 'patients' ? p.id::text) and p.held_since is not null limit 1`,
      [id],
    )
  ).length > 0;
const UNDECIDED =
  'Say first whether the patient has died (POST /patients/{patient_id}/deceased) or not (POST /patients/{patient_id}/release): until then nothing is sent to them.';

export const createFollowUpRepository = (dataSource: DataSource, alerts: AlertSettings): FollowUpRepository => ({
  list(filter) {
    const { status } = filter;
    const where = new Conditions()
      .and('f.status <> ?', status === 'waiting' ? 'closed' : undefined)
      .and('f.status = ?', status === 'waiting' ? undefined : status)
      .and('f.kind = ?', filter.kind)
      .and('f.urgency = ?', filter.urgency)
      .and('f.owner_id = ?', filter.ownerId)
      .and('f.patient_id = ?', filter.patientId)
      .and('f.restricted <> ?', filter.unrestricted ? true : undefined);
    return pageOf<FollowUpRecord>(
      dataSource,
      { columns: COLUMNS, from: 'follow_ups f', where, order: ORDERS[filter.sort ?? 'urgency'] },
      filter,
    );
  },

  async find(id) {
    const [found] = await rowsOf<FollowUpRecord>(dataSource, FIND, [id]);
    return found
      ? {
          ...found,
          notes: await rowsOf<FollowUpNote>(dataSource, NOTES, [id]),
          missed: await rowsOf<MissedReminder>(dataSource, MISSED, [id]),
        }
      : null;
  },

  open: (draft, userId, now) =>
    dataSource.transaction(async (manager) => {
      const { kind, urgency, patientId, appointmentId, note, dueAt } = draft;
      const [owner] =
        appointmentId === null
          ? [{ patientId }]
          : await manager.query<{ patientId: string }[]>(
              'select patient_id as "patientId" from appointments where id = $1',
              [appointmentId],
            );
      if (!owner || (patientId !== null && owner.patientId !== patientId))
        throw notFound('appointment', 'appointment_id');
      const [made] = await manager
        .query<{ id: string }[]>(OPEN, [kind, urgency, owner.patientId, appointmentId, dueAt, now, userId, note])
        .catch((error: unknown) => {
          if (brokenConstraint(error) === 'follow_ups_patient_fk') throw notFound('patient', 'patient_id');
          throw error;
        });
      const opened = made ? await byId(manager, made.id) : null;
      if (!opened) throw new Error('a follow-up just inserted is not there');
      return opened;
    }),

  change: (id, edit, decide, now) =>
    dataSource.transaction(async (manager) => {
      await manager.query('select id from follow_ups where id = $1 for update', [id]);
      const current = await byId(manager, id);
      if (!current || !edit.mayRead(current)) return null;
      await beginChange(manager, 'follow_up', id, edit);
      const { userId } = edit;
      const { actions, note, ...step } = decide(current);
      if (step.status === 'closed' && current.kind === 'death_reported' && (await isUndecided(manager, id)))
        throw new Refusal('death_undecided', UNDECIDED);
      await manager.update(FollowUp, { id }, { ...step, updatedAt: now });
      if (actions.includes('taken') || actions.includes('closed'))
        await stopAlerts(manager, id, { name: await nameOf(manager, userId), how: 'api', userId }, now, alerts);
      // A remark stands with the last thing that was done.
      await manager.insert(
        FollowUpNoteRow,
        actions.map((action, index) => ({
          followUpId: id,
          userId,
          action,
          note: index === actions.length - 1 ? note : null,
          createdAt: now,
        })),
      );
      return byId(manager, id);
    }),

  acknowledge: (id, edit, check, now) =>
    dataSource.transaction(async (manager) => {
      await manager.query('select id from follow_ups where id = $1 for update', [id]);
      const current = await byId(manager, id);
      if (!current || !edit.mayRead(current)) return null;
      await beginChange(manager, 'follow_up', id, edit);
      check(current);
      const { userId } = edit;
      const [open] = await manager.query<object[]>(WAITS, [id]);
      if (open)
        await acknowledge(manager, id, { name: await nameOf(manager, userId), how: 'api', userId }, now, alerts);
      return byId(manager, id);
    }),
});
