import { type EntityManager } from 'typeorm';

/* Attempts, messages, reminders: the order in which every statement of the sending side locks them. What is leaving now leaves. */
const GIVEN = 'jsonb_to_recordset($1) as n (id uuid, before timestamptz, after timestamptz)';
const MOVE_ATTEMPTS = `
  with waiting as (
    select a.id, n.after - n.before as by from ${GIVEN} join messages m on m.reminder_id = n.id join delivery_attempts a on a.message_id = m.id
     where n.after <> n.before and a.state = 'queued' and a.next_at > $2 order by a.id for update of a
  )
  update delivery_attempts a set next_at = greatest($2, a.next_at + w.by) from waiting w where a.id = w.id`;
const MOVE_MESSAGES = `
  update messages m set expires_at = m.expires_at + (n.after - n.before), updated_at = $2 from ${GIVEN}
   where m.reminder_id = n.id and m.status = 'queued' and m.expires_at is not null and n.after <> n.before`;

/** Moves what waits for these reminders (`id`) from one instant to another. */
export async function moveWaiting(
  manager: EntityManager,
  moves: readonly { id: string; before: Date; after: Date }[],
  now: Date,
): Promise<void> {
  const given = JSON.stringify(moves);
  await manager.query(MOVE_ATTEMPTS, [given, now]);
  await manager.query(MOVE_MESSAGES, [given, now]);
}

/*
 * A row that somebody else has locked (a worker that writes an outcome, staff at a follow-up) stays as it is until the person's next message: the sending
 * side locks attempts, messages and reminders in an order of its own, and whoever waited here could wait for ever.
 */
const READDRESS = [
  `update delivery_attempts a set address = $2, sent_to = case when a.state = 'queued' then a.sent_to else coalesce(a.sent_to, a.address) end
     from (select id from delivery_attempts where address = any($1::text[]) for no key update skip locked) as free where a.id = free.id`,
  `update messages m set address = $2 from (select id from messages where address = any($1::text[]) for no key update skip locked) as free where m.id = free.id`,
];

/** Gives messages and attempts from these addresses to another address of the same person. */
export async function readdressMessages(manager: EntityManager, from: readonly string[], to: string): Promise<void> {
  for (const sql of READDRESS) await manager.query(sql, [from, to]);
}
