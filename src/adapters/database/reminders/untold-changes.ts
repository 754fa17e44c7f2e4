import { type EntityManager } from 'typeorm';

/* What is queued is dropped when its turn comes, since the person has withdrawn; here staff hear of it while there is time to tell. What a worker has
   claimed is leaving. */
const GIVE_UP = `
  update reminders r set status = 'cancelled', status_reason = 'opted_out', ladder_due_at = null, updated_at = $2
   where r.kind = 'changed' and r.phone_number = any($1) and r.status in ('pending', 'queued')
     and not exists (select from messages m join delivery_attempts a on a.message_id = m.id where m.reminder_id = r.id and a.state in ('sending', 'accepted', 'unknown', 'needs_review'))`;

/** Changes of visits that wait to be told on addresses whose owner does not want messages any more: they are not told, and whoever settles ended reminders asks staff to. */
export const giveUpNotices = (manager: EntityManager, addresses: readonly string[], now: Date): Promise<unknown> =>
  manager.query(GIVE_UP, [addresses, now]);
