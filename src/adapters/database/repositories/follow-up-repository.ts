import { type DataSource, type EntityManager } from 'typeorm';
import { type FollowUpNote, type FollowUpRecord, type FollowUpRepository } from '../../../ports/follow-up-repository';
import { type AlertSettings } from '../../../ports/alert-store';
import { acknowledge, stopAlerts } from '../alerts/acknowledge';
import { FollowUp } from '../entities/follow-up';
import { FollowUpNote as FollowUpNoteRow } from '../entities/follow-up-note';
import { Conditions, pageOf, rowsOf } from './sql';

const COLUMNS = `f.id, f.kind, f.urgency, f.status, f.restricted, f.patient_id as "patientId", (select p.name from patients p where p.id = f.patient_id) as "patientName",
  f.address, (select v.id from conversations v where v.address = f.address) as "conversationId", f.appointment_id as "appointmentId", f.feedback_id as "feedbackId", f.message_id as "messageId", f.details,
  f.owner_id as "ownerId", f.due_at as "dueAt", f.acknowledged_at as "acknowledgedAt", f.closed_at as "closedAt", f.outcome,
  f.created_at as "createdAt", f.updated_at as "updatedAt"`;
const FIND = `select ${COLUMNS} from follow_ups f where f.id = $1`;
const NOTES = `select user_id as "userId", action, note, created_at as "createdAt" from follow_up_notes where follow_up_id = $1 order by id`;
const FIRST_THINGS_FIRST = `f.status = 'closed', case when f.status = 'closed' then f.closed_at end desc,
  array_position(array['emergency', 'urgent', 'follow_up', 'none'], f.urgency), f.due_at, f.id`;

/* Nobody has acknowledged it yet, or not what has been alerted since. */
const WAITS = 'select from follow_ups where id = $1 and (acknowledged_at is null or alert_at is not null or exists (select from alerts a where a.follow_up_id = $1 and a.acknowledged_at is null))';
const nameOf = async (manager: EntityManager, userId: string): Promise<string> =>
  (await manager.query<{ username: string }[]>('select username from users where id = $1', [userId]))[0]?.username ?? '';

const byId = async (manager: EntityManager, id: string): Promise<FollowUpRecord | null> => (await manager.query<FollowUpRecord[]>(FIND, [id]))[0] ?? null;

/** Follow-ups and their history in PostgreSQL. */
export const createFollowUpRepository = (dataSource: DataSource, alerts: AlertSettings): FollowUpRepository => ({
  list(filter) {
    const { status } = filter;
    const where = new Conditions()
      .and('f.status <> ?', status === 'waiting' ? 'closed' : undefined)
      .and('f.status = ?', status === 'waiting' ? undefined : status)
      .and('f.kind = ?', filter.kind).and('f.urgency = ?', filter.urgency).and('f.owner_id = ?', filter.ownerId).and('f.patient_id = ?', filter.patientId)
      .and('f.restricted <> ?', filter.unrestricted ? true : undefined);
    return pageOf<FollowUpRecord>(dataSource, { columns: COLUMNS, from: 'follow_ups f', where, order: FIRST_THINGS_FIRST }, filter);
  },

  async find(id) {
    const [found] = await rowsOf<FollowUpRecord>(dataSource, FIND, [id]);
    return found ? { ...found, notes: await rowsOf<FollowUpNote>(dataSource, NOTES, [id]) } : null;
  },

  change: (id, userId, decide, now) => dataSource.transaction(async (manager) => {
    await manager.query('select id from follow_ups where id = $1 for update', [id]);
    const current = await byId(manager, id);
    if (!current) return null;
    const { actions, note, ...step } = decide(current);
    await manager.update(FollowUp, { id }, { ...step, updatedAt: now });
    if (actions.includes('taken') || actions.includes('closed')) await stopAlerts(manager, id, { name: await nameOf(manager, userId), how: 'api', userId }, now, alerts);
    // A remark stands with the last thing that was done.
    await manager.insert(FollowUpNoteRow, actions.map((action, index) => ({
      followUpId: id, userId, action, note: index === actions.length - 1 ? note : null, createdAt: now,
    })));
    return byId(manager, id);
  }),

  acknowledge: (id, userId, check, now) => dataSource.transaction(async (manager) => {
    await manager.query('select id from follow_ups where id = $1 for update', [id]);
    const current = await byId(manager, id);
    if (!current) return null;
    check(current);
    const [open] = await manager.query<object[]>(WAITS, [id]);
    if (open) await acknowledge(manager, id, { name: await nameOf(manager, userId), how: 'api', userId }, now, alerts);
    return byId(manager, id);
  }),
});
