import { type EntityManager } from 'typeorm';
import { Message } from '../entities/message';
import { updateReturning } from '../connection/update-returning';

/*
 * Attempts, messages, reminders: the order in which every statement of the sending side locks them. `which` is what follows "attempt a, its message m": joins
 * and conditions. What a worker has claimed is leaving, and stays as it is.
 */
const waiting = (which: string, lock: string): string => `waiting as (
    select a.id, a.message_id from delivery_attempts a join messages m on m.id = a.message_id ${which} ${lock}
  )`;

interface Withdrawal {
  reason: 'appointment_changed' | 'held';
  /** Attempts that somebody else has locked are left alone instead of waited for. */
  skipLocked?: boolean;
}

/** SQL, pieces of a WITH, at the time $2: cancels messages of which an attempt waits. The last, `ended`, has their reminders and steps. */
export const withdrawWaiting = (
  which: string,
  { reason, skipLocked = false }: Withdrawal,
): string => `${waiting(`${which} and a.state = 'queued'`, `order by a.id for update of a${skipLocked ? ' skip locked' : ''}`)}, stopped as (
    update delivery_attempts a set state = 'abandoned', finished_at = $2 from waiting where a.id = waiting.id and a.state = 'queued' returning a.message_id
  ), ended as (
    update messages m set status = 'cancelled', status_reason = '${reason}', updated_at = $2 from stopped where m.id = stopped.message_id returning m.reminder_id, m.ladder_step
  )`;

/** SQL, pieces of a WITH: takes messages away of which an attempt waits, to be planned anew, save those that somebody has locked. The last, `gone`, has their reminders. */
export const removeWaiting = (
  which: string,
): string => `${waiting(`${which} and a.state = 'queued'`, 'for no key update of a skip locked')}, gone as (
    delete from messages m using waiting w where m.id = w.message_id returning m.reminder_id
  )`;

const ATTEMPTS = `select a.state from delivery_attempts a join messages m on m.id = a.message_id where m.reminder_id = $1 order by a.id for update of a`;

/** Locks the attempts of a reminder so that no worker can claim one, and tells their states. `skipLocked`: those that nobody is at. */
export const lockAttemptsOf = async (
  manager: EntityManager,
  reminderId: string,
  { skipLocked = false } = {},
): Promise<string[]> =>
  (await manager.query<{ state: string }[]>(skipLocked ? `${ATTEMPTS} skip locked` : ATTEMPTS, [reminderId])).map(
    ({ state }) => state,
  );

/** Takes away what was planned for a reminder, to plan it anew. */
export const removeMessagesOf = (manager: EntityManager, reminderId: string): Promise<unknown> =>
  manager.delete(Message, { reminderId });

const WITHDRAW_ALERTS = `
  with gone as (
    update delivery_attempts set state = 'abandoned', finished_at = $2 where message_id = any($1) and state = 'queued' returning message_id
  )
  update messages m set status = 'cancelled', status_reason = 'acknowledged', updated_at = $2 from gone where m.id = gone.message_id and m.status = 'queued' returning m.id`;

/** Cancels alerts that have not left: somebody looks after it. Returns which. */
export const withdrawAlerts = async (
  manager: EntityManager,
  messageIds: readonly string[],
  now: Date,
): Promise<Set<string>> =>
  new Set((await updateReturning<{ id: string }>(manager, WITHDRAW_ALERTS, [messageIds, now])).map(({ id }) => id));

/** SQL of one statement or CTE: message $1, a call, counts as one that nobody took, at the time $2. Has its reminder. */
export const CALLED_IN_VAIN = `update messages set status = 'undelivered', updated_at = $2 where id = $1 and status in ('accepted', 'sent', 'delivered') returning reminder_id`;

/** SQL of a CTE: at the time $1, ends words of staff that waited too long for the patient to write. Has their ids, addresses, patients and writers. */
export const EXPIRE_UNREAD = `update messages set status = 'expired', status_reason = 'expired', updated_at = $1
     where status = 'queued' and status_reason = 'waits_for_patient' and expires_at <= $1
    returning id, address, patient_id, written_by`;
