import { type EntityManager } from 'typeorm';
import { type StaffReach } from '../../../ports/out/conversation-store';
import { noteFollowUps, openFollowUps, ruledTask } from '../follow-ups/opening';
import { closeForgotten } from '../follow-ups/standing-tasks';
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
  ), ${closeForgotten({ address: '$1', owner: '$3', now: '$4' })}`;

/** Gives a conversation to a user, or back (null). `by` has acted in it, so nobody needs to be reminded of it any more. */
export async function heldBy(
  manager: EntityManager,
  address: string,
  userId: string | null,
  by: string,
  now: Date,
): Promise<void> {
  await manager.query(HELD_BY, [address, userId, by, now]);
}

export const EXPIRE_WAITING = `
  with gone as (
    ${EXPIRE_UNREAD}
  ), made as (${openFollowUps({ ...ruledTask('unread_words', { now: '$1' }), address: 'address', patient: 'patient_id', message: 'id', owner: 'written_by' }, 'gone')}
  ), noted as (${noteFollowUps('made', { action: 'opened', now: '$1', note: `'Words of the clinic waited for this patient to write and were never read: call.'` })}
  )
  select id from gone`;
