import { type EntityManager } from 'typeorm';
import { type ConsentPurpose } from '../../../domain/consent/consent';
import { type Channel } from '../../../domain/channel';

/* Entries of the ledger. The last one of an address and purpose holds; none is changed. */

/** SQL for whether an address agrees to a purpose: without an entry it does. Both are SQL. */
const holds = (address: string, purpose: string): string =>
  `coalesce((select granted from consents c where c.address = ${address} and c.purpose = ${purpose} order by c.id desc limit 1), true)`;

/** SQL of a CTE: the provider says that nothing may be sent to the address of these messages. `from`: a CTE with id, address and channel; `where`: which of its rows `e`. */
export const refusedFrom = (from: string, { where, now }: { where: string; now: string }): string => `
    insert into consents (address, purpose, granted, source, channel, message_id, wording_version, recorded_at)
    select e.address, p.purpose, false, 'provider', e.channel, e.id, 'provider', ${now}
      from ${from} e cross join (values ('reminder'), ('feedback')) as p(purpose) where ${where}`;

const WITHDRAW_OF_MESSAGE = refusedFrom('messages', {
  where: `e.id = $1 and ${holds('e.address', 'p.purpose')}`,
  now: '$2',
});

/** The same for one message, where its address had agreed. */
export const withdrawOfMessage = (manager: EntityManager, messageId: string, now: Date): Promise<unknown> =>
  manager.query(WITHDRAW_OF_MESSAGE, [messageId, now]);

const WITHDRAW_FORMS = `
  insert into consents (address, purpose, granted, source, channel, message_id, wording_version, recorded_at)
  select f.form, p.purpose, false, 'provider', f.channel, f.message, 'provider', $2
    from jsonb_to_recordset($1) as f(form text, channel text, message uuid) cross join (values ('reminder'), ('feedback')) as p(purpose)
   where ${holds('f.form', 'p.purpose')}`;

/** The same for further forms of the addresses of messages. */
export const withdrawForms = (
  manager: EntityManager,
  forms: readonly { form: string; channel: string; message: string }[],
  now: Date,
): Promise<unknown> => manager.query(WITHDRAW_FORMS, [JSON.stringify(forms), now]);

const SAY = `
  insert into consents (address, purpose, granted, source, channel, message_id, wording_version, recorded_at)
  select form, purpose, $3::boolean, 'patient', $4, $5, '1', $6 from unnest($2::text[]) as purpose cross join unnest($1::text[]) as form`;

/** What the person said of purposes in a message, for every form of their address. */
export const keepSaid = (
  manager: EntityManager,
  forms: readonly string[],
  said: { purposes: readonly ConsentPurpose[]; granted: boolean; channel: Channel; messageId: string | null },
  now: Date,
): Promise<unknown> => manager.query(SAY, [forms, said.purposes, said.granted, said.channel, said.messageId, now]);

/* The person's last word on each purpose, whichever address it was said under, holds for all. */
const JOIN = `
  with latest as (
    select distinct on (purpose) purpose, granted, source, channel, message_id, user_id, wording_version, recorded_at from consents where address = any($1::text[]) or address = $2 order by purpose, id desc
  )
  insert into consents (address, purpose, granted, source, channel, message_id, user_id, wording_version, recorded_at)
  select a.address, l.purpose, l.granted, l.source, l.channel, l.message_id, l.user_id, l.wording_version, l.recorded_at from unnest($3::text[]) as a(address) cross join latest l
   where l.granted <> ${holds('a.address', 'l.purpose')}`;

/** Gives all these addresses the last word that was said under WhatsApp ids or the number they lead to. */
export const joinConsents = (
  manager: EntityManager,
  userIds: readonly string[],
  address: string,
  all: readonly string[],
): Promise<unknown> => manager.query(JOIN, [userIds, address, all]);

const RESTORE = `
  insert into consents (address, purpose, granted, source, wording_version, recorded_at)
  select distinct h.address, s.purpose, false, 'patient', 'kept through an erasure', $2::timestamptz
    from jsonb_to_recordset($1) as h(address text, hash text) join suppressed_numbers s on s.number_hash = h.hash
   where not exists (select from consents c where c.address = h.address and c.purpose = s.purpose)`;

/** What was withdrawn under one of these hashes before an erasure stands in the ledger again. */
export const restoreWithdrawals = (
  manager: EntityManager,
  rows: readonly { address: string; hash: string }[],
  now: Date,
): Promise<unknown> => manager.query(RESTORE, [JSON.stringify(rows), now]);

/** Takes addresses out of the ledger, for an erasure. */
export async function eraseConsents(manager: EntityManager, addresses: readonly string[]): Promise<void> {
  await manager.query(`select set_config('clinic.erasing', 'on', true)`);
  await manager.query('delete from consents where address = any($1)', [addresses]);
  await manager.query(`select set_config('clinic.erasing', 'off', true)`);
}
