import { type EntityManager } from 'typeorm';

/* The row of an address: made before anything is sent to it, and locked by whoever sends, answers or erases. */

/** SQL of a CTE that makes the rows of addresses that have none yet. `from`: a CTE with phoneNumber, language and channel. */
export const conversationsFrom = (from: string, now: string): string => `
    insert into conversations (address, language, channel, created_at, updated_at)
    select distinct on ("phoneNumber") "phoneNumber", language, nullif(channel, 'call'), ${now}::timestamptz, ${now} from ${from} on conflict (address) do nothing`;

/** Makes the rows of addresses that have none yet. */
export const makeConversations = (
  manager: Pick<EntityManager, 'query'>,
  addresses: readonly string[],
  now: Date,
): Promise<unknown> =>
  manager.query(
    `insert into conversations (address, created_at, updated_at) select address, $2, $2 from unnest($1::text[]) as address on conflict (address) do nothing`,
    [addresses, now],
  );

/* Numbers before ids, as whoever joins the two locks them. */
const LOCK = `
  insert into conversations (address, created_at, updated_at) select n, $2, $2 from unnest($1::text[]) as n order by n !~ '^\\+', n collate "C"
  on conflict (address) do update set updated_at = conversations.updated_at`;

/** Keeps who sends, plans an answer or hears from these addresses out until the transaction ends. */
export const lockConversations = (manager: EntityManager, addresses: readonly string[], now: Date): Promise<unknown> =>
  manager.query(LOCK, [addresses, now]);

/** SQL that locks the rows of addresses that nobody else has locked, and returns those. `addresses`: a select. */
export const lockFree = (addresses: string): string => `
  select address from conversations where address in (${addresses})
     for no key update skip locked`;

/* Who is registered with a language is answered in it from then on, unless the person on the number has chosen another or others share it. */
const SPEAK = `
  update conversations c set language = coalesce(k.language, p.language)
    from (select address, min(language) as language from contacts where patient_id = $1 and wrong_number_at is null group by address) k, patients p
   where p.id = $1 and c.address = k.address and c.state ->> 'languageChosen' is null and c.language is distinct from coalesce(k.language, p.language)
     and not exists (select from contacts o where o.address = k.address and o.patient_id <> $1 and o.wrong_number_at is null)`;

/** Gives the addresses of a patient the language the patient is registered with. */
export const speakAsRegistered = (manager: EntityManager, patientId: string): Promise<unknown> =>
  manager.query(SPEAK, [patientId]);

const FORGET = `
  update conversations set state = null, wait_until = null, taken_over_by = null, updated_at = $3
   where address = any($1) and state is not null and (state::text like any($4) or state::text ~* $2)`;

/** Empties what shared addresses wait for where it is about an erased patient. `names`: a regular expression; `ids`: of the patient and what was theirs. */
export const forgetStates = (
  manager: EntityManager,
  addresses: readonly string[],
  names: string,
  ids: readonly string[],
  now: Date,
): Promise<unknown> => manager.query(FORGET, [addresses, names, now, ids.map((id) => `%${id}%`)]);

export const deleteConversations = (manager: EntityManager, addresses: readonly string[]): Promise<unknown> =>
  manager.query('delete from conversations where address = any($1)', [addresses]);
