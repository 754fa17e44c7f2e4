import { type EntityManager } from 'typeorm';

/** Reason of a task for a patient to whom no way is left. */
export const NO_CONTACT = 'no_contact';

/* One open task a patient: whatever else could not be told raises it. That a change was not told stays its reason: it is what staff have to say. */
const REACH = `
  with joined as (
    update follow_ups set due_at = least(due_at, $4), updated_at = $3,
           details = details || $5::jsonb || case when details ->> 'reason' = 'change_not_told' then '{"reason": "change_not_told"}'::jsonb else '{}' end
     where id = (select id from follow_ups where patient_id = $1 and (kind = 'unreachable_patient' or kind = 'wrong_number' and address = $6 and $5::jsonb ->> 'reason' <> 'change_not_told') and status <> 'closed' order by created_at desc limit 1)
    returning id
  ), made as (
    insert into follow_ups (kind, urgency, patient_id, address, appointment_id, due_at, details, created_at, updated_at)
    select 'unreachable_patient', 'follow_up', $1, $6, $2, $4, $5, $3, $3 where not exists (select from joined)
    returning id
  )
  insert into follow_up_notes (follow_up_id, action, created_at) select id, 'raised', $3::timestamptz from joined union all select id, 'opened', $3 from made`;

export interface ReachTask {
  patientId: string;
  appointmentId: string | null;
  /** Where it was tried, if anywhere. */
  address: string | null;
  reason: string;
  due: Date;
  /** What else staff are told. */
  more?: object;
}

/** Asks staff to reach a patient whom no message reached, in the transaction that found it out. An open task of the patient is raised: it never becomes due later by that. */
export const askToReach = (manager: EntityManager, { patientId, appointmentId, address, reason, due, more = {} }: ReachTask, now: Date): Promise<unknown> =>
  manager.query(REACH, [patientId, appointmentId, now, due, JSON.stringify({ ...more, reason }), address]);
