import { type DataSource, type EntityManager } from 'typeorm';
import { type BereavementStore } from '../../../ports/bereavement-store';
import { voidReminders } from '../reminders/void-reminders';
import { updateReturning } from '../connection/update-returning';
import { withdrawWaiting } from '../messages/end-messages';

/** SQL: nothing is sent for this patient, because the clinic was told that they have died. `patient` is an expression for the id. */
export const isHeld = (patient: string): string => `exists (select from patients held where held.id = ${patient} and (held.held_since is not null or held.deceased_at is not null))`;

const HOLD = `update patients set held_since = $2, updated_at = $2 where id = any($1) and held_since is null and deceased_at is null`;

/* What waits in the queue goes back to being planned, so that a release lets it leave after all; a further step of a ladder is looked at anew then. What a
   worker has claimed is leaving. Attempts, messages, reminders: the order in which the sending side locks them. */
const TAKE_BACK = `
  with ${withdrawWaiting('where m.patient_id = any($1) and a.bulk', { reason: 'held' })}
  update reminders r
     set status = case when coalesce(ended.ladder_step, 1) > 1 then r.status else 'pending' end, status_reason = null,
         ladder_due_at = case when coalesce(ended.ladder_step, 1) > 1 then $2::timestamptz end, updated_at = $2
    from ended where r.id = ended.reminder_id and r.status in ('queued', 'sent')`;

/** Nothing more is sent for these patients until staff have looked. */
export async function holdPatients(manager: EntityManager, patientIds: readonly string[], now: Date): Promise<void> {
  if (patientIds.length === 0) return;
  await manager.query(HOLD, [patientIds, now]);
  await manager.query(TAKE_BACK, [patientIds, now]);
}

const CANCEL_VISITS = `
  update appointments set status = 'cancelled', cancelled_by = 'clinic', cancelled_at = $2, version = version + 1, updated_at = $2
   where patient_id = $1 and status = 'booked' and starts_at > $2 returning id`;

const CANCEL_REMINDERS = `
  update reminders set status = 'cancelled', status_reason = 'deceased', ladder_due_at = null, updated_at = $2 where patient_id = $1 and (status = 'pending' or ladder_due_at is not null)`;

/* A task that names several people stays until each of them is settled. */
const SETTLE = `
  with settled as (
    update follow_ups f set status = 'closed', outcome = $3, closed_at = $2, acknowledged_at = coalesce(acknowledged_at, $2), owner_id = coalesce(owner_id, $4::uuid), updated_at = $2
     where f.kind = 'death_reported' and f.status <> 'closed' and (f.patient_id = $1 or f.details -> 'patients' ? $1::text)
       and not exists (select from patients p where f.details -> 'patients' ? p.id::text and p.id <> $1 and p.held_since is not null)
    returning f.id
  )
  insert into follow_up_notes (follow_up_id, user_id, action, created_at) select id, $4::uuid, 'closed', $2::timestamptz from settled`;

/** Deaths that were reported, in PostgreSQL. */
export const createBereavementStore = (dataSource: DataSource): BereavementStore => ({
  confirm: (patientId, userId, now) =>
    dataSource.transaction(async (manager) => {
      const [known] = await updateReturning<{ id: string }>(manager,
        `update patients set deceased_at = coalesce(deceased_at, $2), held_since = null, updated_at = $2 where id = $1 and not stands_for_erased returning id`, [patientId, now]);
      if (!known) return null;
      const visits = await updateReturning<{ id: string }>(manager, CANCEL_VISITS, [patientId, now]);
      for (const { id } of visits) await voidReminders(manager, id, false, now);
      await holdPatients(manager, [patientId], now);
      await manager.query(CANCEL_REMINDERS, [patientId, now]);
      await manager.query(SETTLE, [patientId, now, 'resolved', userId]);
      return { visits: visits.length };
    }),
  release: (patientId, userId, now) =>
    dataSource.transaction(async (manager) => {
      const [known] = await manager.query<{ held: boolean }[]>(
        'select held_since is not null or deceased_at is not null as held from patients where id = $1 and not stands_for_erased for update', [patientId]);
      if (!known) return null;
      await manager.query('update patients set held_since = null, deceased_at = null, updated_at = $2 where id = $1', [patientId, now]);
      await manager.query(SETTLE, [patientId, now, 'no_action', userId]);
      await manager.query(`select pg_notify('deliver', '')`);
      return { wasHeld: known.held };
    }),
});
