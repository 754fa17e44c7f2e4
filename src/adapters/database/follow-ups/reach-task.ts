import { type EntityManager } from 'typeorm';
import { TASKS } from '../../../domain/follow-up/opening';
import { noteRaised, openFollowUps, taskColumns } from './opening';

/** Reason of a task for a patient to whom no way is left. */
export const NO_CONTACT = 'no_contact';

/* One open task a patient: whatever else could not be told raises it, as `raisedToReach` of domain/follow-up/raising does; a test on PostgreSQL holds them
   together. */
const REACH = `
  with joined as (
    update follow_ups set due_at = least(due_at, $4), updated_at = $3,
           details = details || $5::jsonb || case when details ->> 'reason' = 'change_not_told' then '{"reason": "change_not_told"}'::jsonb else '{}' end
     where id = (select id from follow_ups where patient_id = $1 and (kind = '${TASKS.unreached_patient.kind}' or kind = 'wrong_number' and address = $6 and $5::jsonb ->> 'reason' <> 'change_not_told') and status <> 'closed' order by created_at desc limit 1)
    returning id, kind
  ), made as (${openFollowUps(
    {
      ...taskColumns('unreached_patient'),
      patient: '$1::uuid',
      address: '$6',
      appointment: '$2::uuid',
      dueAt: '$4::timestamptz',
      details: '$5::jsonb',
      now: '$3',
    },
    '(select) as here where not exists (select from joined)',
  )}
  )${noteRaised({ raised: 'joined', opened: 'made' }, { now: '$3' })}`;

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
export const askToReach = (
  manager: Pick<EntityManager, 'query'>,
  { patientId, appointmentId, address, reason, due, more = {} }: ReachTask,
  now: Date,
): Promise<unknown> =>
  manager.query(REACH, [patientId, appointmentId, now, due, JSON.stringify({ ...more, reason }), address]);
