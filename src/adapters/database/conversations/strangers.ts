import { type EntityManager } from 'typeorm';
import { type Relation } from '../../../domain/patient/contact';

const ADD_CONTACT = `
  insert into contacts (patient_id, address, channel, rank, relation, created_at, updated_at)
  select $1, $2, 'whatsapp', coalesce((select max(rank) + 1 from contacts where patient_id = $1), 0), $3, $4, $4
  on conflict on constraint contacts_one_each do update set wrong_number_at = null, updated_at = excluded.updated_at`;

/** A WhatsApp user becomes the last contact of a patient. */
export const addContact = async (manager: EntityManager, address: string, patientId: string, relation: Relation, now: Date): Promise<void> =>
  void (await manager.query(ADD_CONTACT, [patientId, address, relation, now]));

const SETTLE = `
  with named as (
    update follow_ups set patient_id = $2, updated_at = $4 where address = $1 and patient_id is null and status <> 'closed' and kind <> 'unknown_number'
  ), done as (
    update follow_ups set patient_id = coalesce(patient_id, $2), status = 'closed', outcome = 'resolved', closed_at = $4, acknowledged_at = coalesce(acknowledged_at, $4),
           owner_id = coalesce(owner_id, $3), updated_at = $4
     where address = $1 and status <> 'closed' and kind = 'unknown_number'
    returning id
  )
  insert into follow_up_notes (follow_up_id, user_id, action, created_at) select id, $3::uuid, 'closed', $4::timestamptz from done`;

/** Closes the tasks to find out who writes from an address, and gives the others the patient's name. */
export const settleStranger = async (manager: EntityManager, address: string, patientId: string, userId: string | null, now: Date): Promise<void> =>
  void (await manager.query(SETTLE, [address, patientId, userId, now]));
