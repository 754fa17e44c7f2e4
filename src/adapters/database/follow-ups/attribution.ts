import { type EntityManager } from 'typeorm';
import { closeFollowUps, noteClosed } from './closing';

/* Whose a follow-up is, and from which address: named, moved, made anonymous, erased. */

const SETTLE_STRANGER = `
  with named as (
    update follow_ups set patient_id = $2, updated_at = $4 where address = $1 and patient_id is null and status <> 'closed' and kind <> 'unknown_number'
  ), done as (${closeFollowUps({ where: `address = $1 and kind = 'unknown_number'`, outcome: 'resolved', now: '$4', owner: '$3', set: 'patient_id = coalesce(patient_id, $2)' })}
  ) ${noteClosed('done', { now: '$4', user: '$3' })}`;

/** Closes the tasks to find out who writes from an address, and gives the others the patient's name. */
export const settleStranger = async (
  manager: EntityManager,
  address: string,
  patientId: string,
  userId: string | null,
  now: Date,
): Promise<void> => void (await manager.query(SETTLE_STRANGER, [address, patientId, userId, now]));

/* Who writes without a number is not a stranger any more once the number is one the clinic knows. A row that somebody else has locked stays as it is until
   the person's next message. */
const MOVE = `
  with people as (
    select distinct patient_id from contacts where address = $2 and wrong_number_at is null
  ), alone as (
    select patient_id from people where (select count(*) from people) = 1
  ), moved as (
    update follow_ups f set address = $2, patient_id = coalesce(f.patient_id, (select patient_id from alone)), updated_at = $3,
           details = case when f.details ->> 'reason' = 'without_number' then f.details - 'reason' else f.details end
      from (select id from follow_ups where address = any($1::text[]) for no key update skip locked) as free where f.id = free.id
    returning f.id, f.kind, f.status
  )
  select id from moved where kind = 'unknown_number' and status <> 'closed' and exists (select from people)`;

const NUMBER_KNOWN = `
  with done as (${closeFollowUps({ where: 'id = any($1)', outcome: 'resolved', now: '$2', set: `details = details || '{"reason":"number_known"}'` })}
  ) ${noteClosed('done', { now: '$2', note: `'This person has written with a number the clinic knows: what they wrote before stands with it.'` })}`;

/** Moves what came from WhatsApp ids to the number they lead to. With `settle` the tasks to find out who writes there are closed where the clinic knows the number. */
export async function moveFollowUps(
  manager: EntityManager,
  userIds: readonly string[],
  address: string,
  { settle }: { settle: boolean },
  now: Date,
): Promise<void> {
  const known = await manager.query<{ id: string }[]>(MOVE, [userIds, address, now]);
  if (known.length > 0 && settle) await manager.query(NUMBER_KNOWN, [known.map(({ id }) => id), now]);
}

/** SQL of a CTE that takes the patient out of the complaints an address has made. All are SQL: `since` the first that counts, `feedback` what it is about. */
export const anonymousComplaints = ({
  address,
  since,
  feedback,
  now,
}: {
  address: string;
  since: string;
  feedback: string;
  now: string;
}): string => `
    update follow_ups set patient_id = null, appointment_id = null, message_id = null, address = null, feedback_id = coalesce(feedback_id, ${feedback}),
           details = details || '{"anonymous":true}', updated_at = ${now}
     where address = ${address} and kind = 'complaint' and created_at >= ${since}`;

const ERASE = `
  with gone as (
    update follow_ups set patient_id = null, address = null, details = '{}', updated_at = $3,
           status = 'closed', closed_at = coalesce(closed_at, $3), outcome = coalesce(outcome, 'no_action')
     where patient_id = $1 or (patient_id is null and address = any($2))
    returning id
  ), unread as (
    update follow_up_notes n set note = null from gone where n.follow_up_id = gone.id
  )
  select count(*)::int as count from gone`;

/** Takes an erased patient out of their follow-ups, and closes them. `own`: addresses of nobody else. Returns how many. */
export async function eraseFollowUps(
  manager: EntityManager,
  patientId: string,
  own: readonly string[],
  now: Date,
): Promise<number> {
  const [erased] = await manager.query<{ count: number }[]>(ERASE, [patientId, own, now]);
  return erased?.count ?? 0;
}
