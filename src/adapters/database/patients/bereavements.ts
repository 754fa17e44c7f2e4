import { type DataSource, type EntityManager } from 'typeorm';
import { type BereavementStore } from '../../../ports/out/bereavement-store';
import { cancelVisitsAhead } from '../appointments/of-patient';
import { settleDeathReported } from '../follow-ups/closing';
import { heldFrom } from '../reminders/after-sending';
import { cancelForDeceased } from '../reminders/of-patient';
import { voidReminders } from '../reminders/void-reminders';
import { beginChange } from '../connection/record-version';
import { withdrawWaiting } from '../messages/end-messages';

/** SQL: nothing is sent for this patient, because the clinic was told that they have died. `patient` is an expression for the id. */
export const isHeld = (patient: string): string =>
  `exists (select from patients held where held.id = ${patient} and (held.held_since is not null or held.deceased_at is not null))`;

const HOLD = `update patients set held_since = $2, updated_at = $2 where id = any($1) and held_since is null and deceased_at is null`;

/* What waits in the queue goes back to being planned, so that a release lets it leave after all; a further step of a ladder is looked at anew then. What a
   worker has claimed is leaving. Attempts, messages, reminders: the order in which the sending side locks them. */
const TAKE_BACK = `
  with ${withdrawWaiting('where m.patient_id = any($1) and a.bulk', { reason: 'held' })}${heldFrom('ended', '$2')}`;

/** Nothing more is sent for these patients until staff have looked. */
export async function holdPatients(manager: EntityManager, patientIds: readonly string[], now: Date): Promise<void> {
  if (patientIds.length === 0) return;
  await manager.query(HOLD, [patientIds, now]);
  await manager.query(TAKE_BACK, [patientIds, now]);
}

const LOCK =
  'select held_since is not null or deceased_at is not null as held from patients where id = $1 and not stands_for_erased for update';
const CONFIRM =
  'update patients set deceased_at = coalesce(deceased_at, $2), held_since = null, updated_at = $2 where id = $1';

/** Deaths that were reported, in PostgreSQL. */
export const createBereavementStore = (dataSource: DataSource): BereavementStore => ({
  confirm: (patientId, edit, now) =>
    dataSource.transaction(async (manager) => {
      const [known] = await manager.query<unknown[]>(LOCK, [patientId]);
      if (!known) return null;
      await beginChange(manager, 'patient', patientId, edit);
      await manager.query(CONFIRM, [patientId, now]);
      const visits = await cancelVisitsAhead(manager, patientId, now);
      for (const id of visits) await voidReminders(manager, id, false, now);
      await holdPatients(manager, [patientId], now);
      await cancelForDeceased(manager, patientId, now);
      await settleDeathReported(manager, patientId, 'died', edit.userId, now);
      return { visits: visits.length };
    }),
  release: (patientId, edit, now) =>
    dataSource.transaction(async (manager) => {
      const [known] = await manager.query<{ held: boolean }[]>(LOCK, [patientId]);
      if (!known) return null;
      await beginChange(manager, 'patient', patientId, edit);
      await manager.query('update patients set held_since = null, deceased_at = null, updated_at = $2 where id = $1', [
        patientId,
        now,
      ]);
      await settleDeathReported(manager, patientId, 'lives', edit.userId, now);
      await manager.query(`select pg_notify('deliver', '')`);
      return { wasHeld: known.held };
    }),
});
