import { type EntityManager } from 'typeorm';
import { isPhone, isWhatsappUser } from '../../../../domain/address';
import { type DataCounts } from '../../../../ports/out/patient-data';
import { type DataKeys } from '../../../../ports/out/data-keys';
import { updateReturning } from '../../connection/update-returning';
import { WORKER_LOCK_CLASS } from '../../jobs/worker-lock';
import { eraseAttempts, eraseMessages, eraseNamed } from '../../messages/erase-messages';
import { MESSAGES_OF_PATIENT, type NumbersOfPatient } from './numbers-of-patient';
import { eraseAppointments } from '../../appointments/of-patient';
import { deleteConversations, forgetStates } from '../../conversations/rows';
import { eraseFeedback } from '../../feedback/keep-feedback';
import { eraseFollowUps } from '../../follow-ups/attribution';
import { eraseReminders } from '../../reminders/of-patient';
import { eraseAnswers } from '../../requests/idempotency-store';
import { ERASED_NAME } from './erased-number';
import { suppressNumbers } from './suppressed-numbers';

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
   where sid ~ '^((SM|MM|CA)[0-9a-fA-F]{32}|[0-9a-f-]{36}[.][0-9]+)$' group by sid
  on conflict (sid) do nothing`;

/* Short words (de, Le) stand in every text. */
const LONG_ENOUGH = 3;

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Waits, with the numbers locked, until no live worker is handing over a message of the patient. False when one still is after `LEAVING_MS`. */
export async function waitForLeaving(
  manager: EntityManager,
  patientId: string,
  { own, shared }: NumbersOfPatient,
): Promise<boolean> {
  for (let waited = 0; ; waited += LOOK_EVERY_MS) {
    const [row] = await manager.query<[{ leaving: boolean }]>(LEAVING, [patientId, own, shared, WORKER_LOCK_CLASS]);
    if (!row.leaving) return true;
    if (waited >= LEAVING_MS) return false;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

/**
 * Takes a patient out of every row, in the order in which sending locks them: attempts, messages, reminders. The numbers must be locked. What figures
 * and bills count stays, on a row that stands for all erased patients of one language.
 */
export async function emptyRows(
  manager: EntityManager,
  patient: { id: string; name: string; language: string },
  numbers: NumbersOfPatient,
  keys: DataKeys,
  now: Date,
): Promise<DataCounts> {
  const { id } = patient;
  const { own, shared } = numbers;
  const appointments = (
    await manager.query<{ id: string }[]>('select id from appointments where patient_id = $1', [id])
  ).map((row) => row.id);
  const reminders = (await manager.query<{ id: string }[]>('select id from reminders where patient_id = $1', [id])).map(
    (row) => row.id,
  );
  const messages = await manager.query<{ id: string; queued: boolean }[]>(
    `select m.id, m.status = 'queued' as queued from messages m where ${MESSAGES_OF_PATIENT}`,
    [id, own, shared],
  );
  const messageIds = messages.map((row) => row.id);
  const [standIn] = await manager.query<{ id: string }[]>(STAND_IN, [ERASED_NAME, patient.language, now]);

  await eraseAttempts(manager, messageIds, now);
  await manager.query(ERASE_AT_PROVIDER, [messageIds, now]);
  await eraseMessages(manager, messageIds, now);
  const words = patient.name.trim().split(/\s+/);
  const telling = words.filter((word) => word.length >= LONG_ENOUGH);
  const names = `\\m(${(telling.length > 0 ? telling : words).map(escaped).join('|')})\\M`;
  if (shared.length > 0) await eraseNamed(manager, shared, names, now);
  await eraseReminders(manager, id, standIn?.id, now);
  await eraseAppointments(manager, id, standIn?.id, now);
  const feedback = await eraseFeedback(manager, id);
  const followUps = await eraseFollowUps(manager, id, own, now);
  const withdrawals = await suppressNumbers(manager, own, keys);
  if (shared.length > 0) await forgetStates(manager, shared, names, [id, ...appointments, ...reminders], now);
  await eraseAnswers(manager, [id, ...own]);
  await manager.query('delete from address_channels where address = any($1)', [own]);
  await manager.query('delete from whatsapp_users where user_id = any($1) or address = any($1)', [own]);
  await deleteConversations(manager, own);
  await updateReturning(manager, 'delete from patients where id = $1 returning id', [id]);
  return {
    messages: messageIds.length,
    messages_cancelled: messages.filter((row) => row.queued).length,
    reminders: reminders.length,
    appointments: appointments.length,
    feedback,
    follow_ups: followUps,
    numbers: own.filter(isPhone).length,
    whatsapp_users: own.filter(isWhatsappUser).length,
    shared_numbers: shared.length,
    withdrawals_kept: withdrawals,
  };
}
