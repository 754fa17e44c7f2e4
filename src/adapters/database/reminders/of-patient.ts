import { type EntityManager } from 'typeorm';
import { ERASED_NAME, ERASED_NUMBER } from '../patients/privacy/erased-number';

/* All reminders of a patient who has died or is erased, and of an address that leads elsewhere. */

const CANCEL = `
  update reminders set status = 'cancelled', status_reason = 'deceased', ladder_due_at = null, updated_at = $2 where patient_id = $1 and (status = 'pending' or ladder_due_at is not null)`;

/** Cancels what is still to be sent to a patient who has died. */
export const cancelForDeceased = (manager: EntityManager, patientId: string, now: Date): Promise<unknown> =>
  manager.query(CANCEL, [patientId, now]);

const ERASE = `
  update reminders set patient_id = $2, patient_name = '${ERASED_NAME}', phone_number = '${ERASED_NUMBER}', appointment_reason = '', medication_list = null, consultation_list = null,
         status = case when status in ('pending', 'queued') then 'cancelled' else status end,
         status_reason = case when status in ('pending', 'queued') then 'erased' else status_reason end, ladder_due_at = null, post_key = null, updated_at = $3
   where patient_id = $1`;

/** Takes an erased patient out of their reminders, which stay on the row that stands for all erased patients. */
export const eraseReminders = (
  manager: EntityManager,
  patientId: string,
  standInId: string | undefined,
  now: Date,
): Promise<unknown> => manager.query(ERASE, [patientId, standInId, now]);

const MOVE = `
  update reminders r set phone_number = $2 from (select id from reminders where phone_number = any($1::text[]) for no key update skip locked) as free where r.id = free.id`;

/** Moves reminders to the number that WhatsApp ids lead to, but for those that somebody else has locked. */
export const moveReminders = (manager: EntityManager, userIds: readonly string[], address: string): Promise<unknown> =>
  manager.query(MOVE, [userIds, address]);
