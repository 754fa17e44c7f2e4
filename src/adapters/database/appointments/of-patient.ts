import { type EntityManager } from 'typeorm';
import { updateReturning } from '../connection/update-returning';

/* All visits of a patient who has died, or is erased. */

const CANCEL = `
  update appointments set status = 'cancelled', cancelled_by = 'clinic', cancelled_at = $2, version = version + 1, updated_at = $2
   where patient_id = $1 and status = 'booked' and starts_at > $2 returning id`;

/** Cancels the visits that lie ahead; returns their ids. */
export const cancelVisitsAhead = async (manager: EntityManager, patientId: string, now: Date): Promise<string[]> =>
  (await updateReturning<{ id: string }>(manager, CANCEL, [patientId, now])).map(({ id }) => id);

const ERASE = `
  update appointments set patient_id = $2, type = null, reason = null, post_key = null, cancellation_told_at = case when cancelled_by = 'patient' then coalesce(cancellation_told_at, $3) else cancellation_told_at end,
         status = case when status = 'booked' and starts_at > $3 then 'cancelled' else status end,
         cancelled_by = case when status = 'booked' and starts_at > $3 then 'clinic' else cancelled_by end,
         cancelled_at = case when status = 'booked' and starts_at > $3 then $3 else cancelled_at end,
         version = version + case when status = 'booked' and starts_at > $3 then 1 else 0 end, updated_at = $3
   where patient_id = $1`;

/** Takes an erased patient out of their visits, which stay on the row that stands for all erased patients. */
export const eraseAppointments = (
  manager: EntityManager,
  patientId: string,
  standInId: string | undefined,
  now: Date,
): Promise<unknown> => manager.query(ERASE, [patientId, standInId, now]);
