import { type EntityManager } from 'typeorm';
import { updateReturning } from '../connection/update-returning';
import { withdrawWaiting } from '../messages/end-messages';

/* A text that waits and speaks of this visit beside its own. */
const CARRIERS = `select s.shared_with from reminders s where s.appointment_id = $1 and s.shared_with is not null and s.status = 'queued'`;

const stop = (skipLocked: boolean): string => `
  with ${withdrawWaiting(`join reminders r on r.id = m.reminder_id where (r.appointment_id = $1 or r.id in (${CARRIERS}))`, { reason: 'appointment_changed', skipLocked })}
  select count(*) from ended`;

/* Attempts, messages, reminders: the order in which every statement of the sending side locks them. What was planned between the first two locks is
   stopped too, unless a worker is at it: that one is leaving. */
const STOP = stop(false);
const LOCK_REMINDERS = `select id from reminders where appointment_id = $1 and status in ('pending', 'queued') order by id for no key update`;
const STOP_THE_REST = stop(true);

/* What carried it is planned anew without it; a further step of a ladder is looked at anew. The row's trigger frees what was carried. */
const RELEASE_CARRIERS = `
  update reminders r
     set status = case when left_already.yes then 'sent' else 'pending' end, ladder_due_at = case when left_already.yes then $2::timestamptz end, updated_at = $2
    from reminders s cross join lateral (select exists (select from messages m join delivery_attempts l on l.message_id = m.id where m.reminder_id = s.shared_with and l.sid is not null) as yes) as left_already
   where s.appointment_id = $1 and s.status = 'queued' and r.id = s.shared_with and r.status = 'queued' and r.appointment_id <> $1
     and not exists (select from delivery_attempts a join messages m on m.id = a.message_id where m.reminder_id = r.id and a.state in ('queued', 'sending', 'unknown', 'needs_review'))`;

/* A text that left and may not have arrived has no further steps now: what it carried is planned by itself. */
const FREE_CARRIED = `
  update reminders o set status = 'pending', status_reason = null, shared_with = null, updated_at = $2
    from reminders r where r.appointment_id = $1 and r.status = 'sent' and r.ladder_due_at is not null and o.shared_with = r.id and o.status = 'sent'`;

const VOID = `
  update reminders r
     set status = case when r.kind = 'single' and $3 then 'pending' else 'cancelled' end,
         status_reason = case when r.kind = 'single' and $3 then null else 'appointment_changed' end,
         appointment_version = case when r.kind = 'single' and $3 then (select version from appointments where id = $1) else r.appointment_version end, updated_at = $2
   where r.appointment_id = $1 and (r.status = 'pending' or (r.status = 'queued' and not exists (
     select from delivery_attempts a join messages m on m.id = a.message_id where m.reminder_id = r.id and a.state in ('queued', 'sending', 'unknown', 'needs_review'))))
  returning r.id`;

/**
 * Takes back what waits to be sent for an appointment that has changed; what a worker has claimed is leaving and stays as it is. A reminder made
 * through the original API is its caller's wish: with `keepSingles` (the visit still takes place) it is planned again and names the new time.
 * Returns how many reminders were touched.
 */
export async function voidReminders(
  manager: EntityManager,
  appointmentId: string,
  keepSingles: boolean,
  now: Date,
): Promise<number> {
  await manager.query(STOP, [appointmentId, now]);
  await manager.query(LOCK_REMINDERS, [appointmentId]);
  await manager.query(STOP_THE_REST, [appointmentId, now]);
  await manager.query(FREE_CARRIED, [appointmentId, now]);
  await manager.query(RELEASE_CARRIERS, [appointmentId, now]);
  return (await updateReturning(manager, VOID, [appointmentId, now, keepSingles])).length;
}
