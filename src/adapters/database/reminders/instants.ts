import { type EntityManager } from 'typeorm';
import { updateReturning } from '../connection/update-returning';

/* Reminders that wait, when their wall time has come to stand for another instant. */

interface Moved {
  id: string;
  before: Date;
  after: Date;
}

const GIVEN = 'jsonb_to_recordset($1) as n (id uuid, before timestamptz, after timestamptz)';
const MOVE = `update reminders r set scheduled_time = n.after, updated_at = $2 from ${GIVEN} where r.id = n.id and r.status in ('pending', 'queued')`;
/* A change has to be told before the visit, which begins at another instant now. */
const MOVE_NEEDED = `
  update reminders r set needed_before = r.needed_before + (n.after - n.before), updated_at = $2 from ${GIVEN}
   where r.appointment_id = n.id and r.status in ('pending', 'queued') and r.needed_before is not null`;
const MOVE_SINGLES = `
  update reminders r set scheduled_time = case when r.status = 'sent' then r.scheduled_time else n.after end, appointment_time = n."appointmentTime", updated_at = $2
    from jsonb_to_recordset($1) as n (id uuid, after timestamptz, "appointmentTime" timestamptz) where r.id = n.id returning r.id`;

/** Moves reminders of visits, and by when a change of these visits must be told. */
export async function moveWithVisits(
  manager: EntityManager,
  reminders: readonly Moved[],
  visits: readonly Moved[],
  now: Date,
): Promise<void> {
  await manager.query(MOVE, [JSON.stringify(reminders), now]);
  await manager.query(MOVE_NEEDED, [JSON.stringify(visits), now]);
}

/** Moves reminders of the original API, and the visits they name; returns how many. */
export const moveSingles = async (
  manager: EntityManager,
  moves: readonly { id: string; scheduledTime: Date; appointmentTime: Date | null }[],
  now: Date,
): Promise<number> =>
  (
    await updateReturning(manager, MOVE_SINGLES, [
      JSON.stringify(
        moves.map(({ id, scheduledTime, appointmentTime }) => ({ id, after: scheduledTime, appointmentTime })),
      ),
      now,
    ])
  ).length;
