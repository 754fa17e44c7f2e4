import { type EntityManager } from 'typeorm';
import { type StaffReach } from '../../../ports/conversation-store';
import { EXPIRE_UNREAD } from '../messages/end-messages';

const REACH = `
  select (select taken_over_by from conversations where address = $1) as "takenOverBy",
         (select last_inbound_at from address_channels where address = $1 and channel = 'whatsapp') as "whatsappInboundAt",
         exists (
           select from messages i
            where i.address = $1 and i.direction = 'inbound' and i.created_at > $2::timestamptz - interval '1 day'
              and i.created_at > all (select c.recorded_at from consents c where c.address = $1 and not c.granted)) as "wroteSinceStop",
         exists (select from messages w where w.address = $1 and w.status = 'queued' and w.status_reason = 'waits_for_patient') as "wordsWait"`;

/** Reads it under the conversation's lock, so that a message that comes meanwhile is either seen here or finds the words that wait. */
export async function reach(manager: EntityManager, address: string, now: Date): Promise<StaffReach> {
  const [found] = await manager.query<[StaffReach]>(REACH, [address, now]);
  return found;
}

const HELD_BY = `
  with held as (
    update conversations set taken_over_by = $2, updated_at = $4 where address = $1
  ), done as (
    update follow_ups set status = 'closed', outcome = 'resolved', closed_at = $4, updated_at = $4, owner_id = coalesce(owner_id, $3), acknowledged_at = coalesce(acknowledged_at, $4)
     where address = $1 and status <> 'closed' and details ->> 'reason' = 'hand_over_forgotten'
    returning id
  )
  insert into follow_up_notes (follow_up_id, user_id, action, created_at) select id, $3, 'closed', $4 from done`;

/** Gives a conversation to a user, or back (null). `by` has acted in it, so nobody needs to be reminded of it any more. */
export async function heldBy(manager: EntityManager, address: string, userId: string | null, by: string, now: Date): Promise<void> {
  await manager.query(HELD_BY, [address, userId, by, now]);
}

/* The one who took it over gets the task; one that is open already is raised. */
const NUDGE = `
  with raised as (
    update follow_ups set due_at = least(due_at, $2), updated_at = $2
     where address = $1 and status <> 'closed' and details ->> 'reason' = 'hand_over_forgotten'
    returning id
  ), made as (
    insert into follow_ups (kind, urgency, status, address, patient_id, owner_id, due_at, details, created_at, updated_at)
    select 'unclear_reply', 'follow_up', case when v.taken_over_by is null then 'open' else 'taken' end, $1, $3, v.taken_over_by, $2, '{"reason":"hand_over_forgotten"}', $2, $2
      from conversations v where v.address = $1 and not exists (select from raised)
    returning id
  )
  insert into follow_up_notes (follow_up_id, action, note, created_at)
  select id, action, 'A conversation was taken over and nobody has written in it since: answer, or give it back.', $2::timestamptz
    from (select id, 'raised' as action from raised union all select id, 'opened' from made) as told`;

/** Reminds whoever took the conversation over. */
export async function nudgeStaff(manager: EntityManager, address: string, patientId: string | null, now: Date): Promise<void> {
  await manager.query(NUDGE, [address, now, patientId]);
}

export const EXPIRE_WAITING = `
  with gone as (
    ${EXPIRE_UNREAD}
  ), made as (
    insert into follow_ups (kind, urgency, status, address, patient_id, message_id, owner_id, due_at, details, created_at, updated_at)
    select 'unreachable_patient', 'follow_up', case when written_by is null then 'open' else 'taken' end, address, patient_id, id, written_by, $1, '{"reason":"words_unread"}', $1, $1 from gone
    returning id
  ), noted as (
    insert into follow_up_notes (follow_up_id, action, note, created_at)
    select id, 'opened', 'Words of the clinic waited for this patient to write and were never read: call.', $1::timestamptz from made
  )
  select id from gone`;
