import { type EntityManager } from 'typeorm';
import { type StaffReach } from '../../../ports/conversation-store';
import { noteFollowUps, openFollowUps, ruledTask } from '../follow-ups/opening';
import { closeForgotten } from '../follow-ups/standing-tasks';

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

/* What came shows that the person is there: inside the window the words may leave, after the answer of the same turn. */
export const SETTLE = `
  with settled as (
    update messages set answer = $2, understanding = $3 where id = $1
  ), waiting as (
    select id from messages where address = $4 and status = 'queued' and status_reason = 'waits_for_patient' and $5 <> 'keep'
  ), freed as (
    update messages m set channel = coalesce($6, m.channel), updated_at = $7,
           status = case when $5 = 'drop' then 'cancelled' when m.expires_at <= $7 then 'expired' else 'queued' end,
           status_reason = case when $5 = 'drop' then 'opted_out' when m.expires_at <= $7 then 'expired' end
      from waiting where m.id = waiting.id
    returning m.id, m.status, m.channel, m.created_at
  ), queued as (
    insert into delivery_attempts (message_id, attempt_no, state, priority, bulk, address, channel, next_at, after_message_id)
    select id, 1, 'queued', 2, false, $4, channel, $7, coalesce(lag(id) over (order by created_at, id), (
             select o.id from messages o join delivery_attempts a on a.message_id = o.id
              where o.in_reply_to = $1 and o.route = 'rest' and not exists (select from delivery_attempts n where n.after_message_id = o.id and n.address = $4) limit 1))
      from freed where status = 'queued'
  )
  select pg_notify('deliver', '') from freed where status = 'queued' limit 1`;

const HELD_BY = `
  with held as (
    update conversations set taken_over_by = $2, updated_at = $4 where address = $1
  ), ${closeForgotten({ address: '$1', owner: '$3', now: '$4' })}`;

/** Gives a conversation to a user, or back (null). `by` has acted in it, so nobody needs to be reminded of it any more. */
export async function heldBy(manager: EntityManager, address: string, userId: string | null, by: string, now: Date): Promise<void> {
  await manager.query(HELD_BY, [address, userId, by, now]);
}

export const EXPIRE_WAITING = `
  with gone as (
    update messages set status = 'expired', status_reason = 'expired', updated_at = $1
     where status = 'queued' and status_reason = 'waits_for_patient' and expires_at <= $1
    returning id, address, patient_id, written_by
  ), made as (${openFollowUps({ ...ruledTask('unread_words', { now: '$1' }), address: 'address', patient: 'patient_id', message: 'id', owner: 'written_by' }, 'gone')}
  ), noted as (${noteFollowUps('made', { action: 'opened', now: '$1', note: `'Words of the clinic waited for this patient to write and were never read: call.'` })}
  )
  select id from gone`;
