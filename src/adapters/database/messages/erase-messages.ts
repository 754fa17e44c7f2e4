import { type EntityManager } from 'typeorm';
import { ERASED_NUMBER } from '../patients/privacy/erased-number';

/* An attempt of which nobody knows whether it left is not looked for and not repeated any more. */
const END_ATTEMPTS = `
  update delivery_attempts set state = case when state in ('queued', 'sending', 'unknown') then 'abandoned' else state end, owner = null,
         finished_at = coalesce(finished_at, $2), address = '${ERASED_NUMBER}', sent_to = null
   where message_id = any($1)`;

/** Ends the attempts of an erased patient's messages and takes the number out of them; the messages come after them, as sending locks them. */
export const eraseAttempts = (manager: EntityManager, messageIds: readonly string[], now: Date): Promise<unknown> =>
  manager.query(END_ATTEMPTS, [messageIds, now]);

const EMPTY_MESSAGES = `
  update messages set status = case when status = 'queued' then 'cancelled' else status end, status_reason = case when status = 'queued' then 'erased' else status_reason end,
         address = '${ERASED_NUMBER}', patient_id = null, in_reply_to = null, params = null, body = null, buttons = null, media = null, understanding = null, correction = null,
         answer = null, emptied_at = coalesce(emptied_at, $2), updated_at = $2
   where id = any($1)`;

/** Takes everything personal out of an erased patient's messages. */
export const eraseMessages = (manager: EntityManager, messageIds: readonly string[], now: Date): Promise<unknown> =>
  manager.query(EMPTY_MESSAGES, [messageIds, now]);

/* A text on a shared number that speaks to somebody else about this patient by name ("for Marie: A, for Paul: B"). */
const UNNAME_OTHERS = `
  update messages m set body = null, params = null, buttons = null, answer = null, updated_at = $3
   where m.address = any($1) and m.status not in ('queued', 'unknown') and m.purpose is distinct from 'staff_alert'
     and concat_ws(' ', m.body, m.params::text, m.answer) ~* $2`;

/** Empties texts on shared numbers that match `names`, a regular expression. */
export const eraseNamed = (
  manager: EntityManager,
  addresses: readonly string[],
  names: string,
  now: Date,
): Promise<unknown> => manager.query(UNNAME_OTHERS, [addresses, names, now]);

/** Stands in the thread where words were that are kept without a name. */
const WORDS_GONE = '[…]';

/** SQL of a statement or CTE: what was said from the address about a visit since then leaves the thread, unless it asked for something else or tells of danger. */
export const takeOutFeedback = (
  address: string,
  since: string,
  now: string,
): string => `update messages m set body = '${WORDS_GONE}', understanding = null, updated_at = ${now}
     where address = ${address} and direction = 'inbound' and created_at >= ${since}
       and understanding ->> 'intent' in ('rating', 'feedback') and coalesce(understanding ->> 'level', 'none') in ('none', 'follow_up')
       and not exists (select from follow_ups u where u.message_id = m.id and u.kind <> 'complaint')`;

/** SQL of a statement or CTE: staff do not see our answers since then that repeat the mark that was given. */
export const restrictAnswers = (
  address: string,
  since: string,
  now: string,
): string => `update messages set restricted = true, updated_at = ${now}
   where address = ${address} and direction = 'outbound' and created_at >= ${since} and key in ('feedback.high', 'feedback.low', 'complaint.promise', 'complaint.promise.noCall')`;

/** Takes the words of one message out of the thread. */
export const takeOutWords = (manager: EntityManager, messageId: string, now: Date): Promise<unknown> =>
  manager.query(`update messages set body = '${WORDS_GONE}', updated_at = $2 where id = $1`, [messageId, now]);

/** Leaves a message to administrators. */
export const restrictMessage = (manager: EntityManager, messageId: string): Promise<unknown> =>
  manager.query('update messages set restricted = true where id = $1', [messageId]);
