import { type EntityManager } from 'typeorm';
import { isPhone, isWhatsappUser } from '../../../../domain/address';
import { type DataCounts } from '../../../../ports/patient-data';
import { type DataKeys } from '../../../../ports/data-keys';
import { updateReturning } from '../../connection/update-returning';
import { WORKER_LOCK_CLASS } from '../../jobs/worker-lock';
import { eraseAttempts, eraseMessages, eraseNamed } from '../../messages/erase-messages';
import { MESSAGES_OF_PATIENT, type NumbersOfPatient } from './numbers-of-patient';
import { ERASED_ANSWER } from '../../requests/idempotency-store';
import { ERASED_NUMBER } from './erased-number';
import { suppressNumbers } from './suppressed-numbers';

const ERASED_NAME = '–';

/* Whoever sends, plans an answer or hears from one of these numbers takes this row first; numbers before ids, as whoever joins the two locks them. */
const LOCK_NUMBERS = `
  insert into conversations (address, created_at, updated_at) select n, $2, $2 from unnest($1::text[]) as n order by n !~ '^\\+', n collate "C"
  on conflict (address) do update set updated_at = conversations.updated_at`;

const LEAVING = `
  select exists (
    select from delivery_attempts a join messages m on m.id = a.message_id
     where a.state = 'sending' and ${MESSAGES_OF_PATIENT}
       and exists (select from pg_locks l where l.locktype = 'advisory' and l.database = (select oid from pg_database where datname = current_database())
                      and l.classid = $4 and l.objid = a.owner and l.granted)) as leaving`;

/** Longer than a request to the provider takes (12 s), shorter than what a caller and an idle transaction may wait. */
const LEAVING_MS = 14_000;
const LOOK_EVERY_MS = 100;

const STAND_IN = `
  insert into patients (name, language, stands_for_erased, created_at, updated_at) values ($1, $2, true, $3, $3)
  on conflict (language) where stands_for_erased do update set updated_at = excluded.updated_at
  returning id`;

/* Of what is younger than a day the status and the price are still to come; until then the provider keeps it. The steps of a call share its id. */
const ERASE_AT_PROVIDER = `
  insert into provider_erasures (sid, kind, next_at)
  select sid, case when sid like 'CA%' then 'call' else 'text' end, max(greatest(at + interval '1 day', $2::timestamptz + interval '1 minute'))
    from (
      select split_part(m.provider_sid, '/', 1) as sid, m.created_at as at from messages m where m.id = any($1)
      union all select a.sid, coalesce(a.claimed_at, a.next_at) from delivery_attempts a where a.message_id = any($1)
    ) known
   where sid ~ '^(SM|MM|CA)[0-9a-fA-F]{32}$' group by sid
  on conflict (sid) do nothing`;

const EMPTY_REMINDERS = `
  update reminders set patient_id = $2, patient_name = '${ERASED_NAME}', phone_number = '${ERASED_NUMBER}', appointment_reason = '', medication_list = null, consultation_list = null,
         status = case when status in ('pending', 'queued') then 'cancelled' else status end,
         status_reason = case when status in ('pending', 'queued') then 'erased' else status_reason end, ladder_due_at = null, post_key = null, updated_at = $3
   where patient_id = $1`;

const EMPTY_APPOINTMENTS = `
  update appointments set patient_id = $2, type = null, reason = null, post_key = null, cancellation_told_at = case when cancelled_by = 'patient' then coalesce(cancellation_told_at, $3) else cancellation_told_at end,
         status = case when status = 'booked' and starts_at > $3 then 'cancelled' else status end,
         cancelled_by = case when status = 'booked' and starts_at > $3 then 'clinic' else cancelled_by end,
         cancelled_at = case when status = 'booked' and starts_at > $3 then $3 else cancelled_at end,
         version = version + case when status = 'booked' and starts_at > $3 then 1 else 0 end, updated_at = $3
   where patient_id = $1`;

const EMPTY_FEEDBACK = `update feedback set patient_id = null, text = null, evidence = '{}', erased = true where patient_id = $1`;

const EMPTY_FOLLOW_UPS = `
  with gone as (
    update follow_ups set patient_id = null, address = null, details = '{}', updated_at = $3,
           status = 'closed', closed_at = coalesce(closed_at, $3), outcome = coalesce(outcome, 'no_action')
     where patient_id = $1 or (patient_id is null and address = any($2))
    returning id
  ), unread as (
    update follow_up_notes n set note = null from gone where n.follow_up_id = gone.id
  )
  select count(*)::int as count from gone`;

const FORGET_STATES = `
  update conversations set state = null, wait_until = null, taken_over_by = null, updated_at = $3
   where address = any($1) and state is not null and (state::text like any($4) or state::text ~* $2)`;

/* Kept to be given again. It is not: that the request is answered at all keeps it from being carried out once more. */
const FORGET_ANSWERS = `update idempotency_keys set status = ${ERASED_ANSWER}, headers = null, answer = null where answer like any($1)`;

/* Short words (de, Le) stand in every text. */
const LONG_ENOUGH = 3;

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Waits, with the numbers locked, until no live worker is handing over a message of the patient. False when one still is after `LEAVING_MS`. */
export async function waitForLeaving(manager: EntityManager, patientId: string, { own, shared }: NumbersOfPatient): Promise<boolean> {
  for (let waited = 0; ; waited += LOOK_EVERY_MS) {
    const [row] = await manager.query<[{ leaving: boolean }]>(LEAVING, [patientId, own, shared, WORKER_LOCK_CLASS]);
    if (!row.leaving) return true;
    if (waited >= LEAVING_MS) return false;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

/** Keeps who sends, plans an answer or hears from these numbers out until the transaction ends. */
export const lockNumbers = async (manager: EntityManager, { own, shared }: NumbersOfPatient, now: Date): Promise<void> =>
  void (await manager.query(LOCK_NUMBERS, [[...own, ...shared], now]));

/**
 * Takes a patient out of every row, in the order in which sending locks them: attempts, messages, reminders. The numbers must be locked. What figures
 * and bills count stays, on a row that stands for all erased patients of one language.
 */
export async function emptyRows(
  manager: EntityManager, patient: { id: string; name: string; language: string }, numbers: NumbersOfPatient, keys: DataKeys, now: Date,
): Promise<DataCounts> {
  const { id } = patient;
  const { own, shared } = numbers;
  const changed = async (sql: string, values: unknown[]): Promise<number> => (await manager.query<[unknown, number]>(sql, values))[1];
  const appointments = (await manager.query<{ id: string }[]>('select id from appointments where patient_id = $1', [id])).map((row) => row.id);
  const reminders = (await manager.query<{ id: string }[]>('select id from reminders where patient_id = $1', [id])).map((row) => row.id);
  const messages = (await manager.query<{ id: string; queued: boolean }[]>(
    `select m.id, m.status = 'queued' as queued from messages m where ${MESSAGES_OF_PATIENT}`, [id, own, shared],
  ));
  const messageIds = messages.map((row) => row.id);
  const [standIn] = await manager.query<{ id: string }[]>(STAND_IN, [ERASED_NAME, patient.language, now]);

  await eraseAttempts(manager, messageIds, now);
  await manager.query(ERASE_AT_PROVIDER, [messageIds, now]);
  await eraseMessages(manager, messageIds, now);
  const words = patient.name.trim().split(/\s+/);
  const telling = words.filter((word) => word.length >= LONG_ENOUGH);
  const names = `\\m(${(telling.length > 0 ? telling : words).map(escaped).join('|')})\\M`;
  if (shared.length > 0) await eraseNamed(manager, shared, names, now);
  await manager.query(EMPTY_REMINDERS, [id, standIn?.id, now]);
  await manager.query(EMPTY_APPOINTMENTS, [id, standIn?.id, now]);
  const feedback = await changed(EMPTY_FEEDBACK, [id]);
  const [followUps] = await manager.query<[{ count: number }]>(EMPTY_FOLLOW_UPS, [id, own, now]);
  const withdrawals = await suppressNumbers(manager, own, keys);
  if (shared.length > 0) await manager.query(FORGET_STATES, [shared, names, now, [id, ...appointments, ...reminders].map((each) => `%${each}%`)]);
  await manager.query(FORGET_ANSWERS, [[id, ...own].map((each) => `%${each.replace(/_/g, '\\_')}%`)]);
  await manager.query('delete from address_channels where address = any($1)', [own]);
  await manager.query('delete from whatsapp_users where user_id = any($1) or address = any($1)', [own]);
  await manager.query('delete from conversations where address = any($1)', [own]);
  await updateReturning(manager, 'delete from patients where id = $1 returning id', [id]);
  return {
    messages: messageIds.length, messages_cancelled: messages.filter((row) => row.queued).length, reminders: reminders.length, appointments: appointments.length,
    feedback, follow_ups: followUps.count, numbers: own.filter(isPhone).length, whatsapp_users: own.filter(isWhatsappUser).length, shared_numbers: shared.length, withdrawals_kept: withdrawals,
  };
}
