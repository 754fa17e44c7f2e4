import { type EntityManager } from 'typeorm';
import { isPhone } from '../../../domain/address';
import { joinedState } from '../../../domain/conversation/machine/joined-state';
import { parseState, waitOf } from '../../../domain/conversation/machine/state';
import { numberCandidates } from '../../../domain/patient/number-candidates';
import { type ConversationFacts, type ConversationSession, type Person } from '../../../ports/conversation-store';
import { readdressMessages } from '../messages/move-messages';
import { readSent } from './facts';

type Stored = ConversationSession['stored'];

/** Rows that are kept under one of these ids alone. */
const APART = ['messages', 'delivery_attempts', 'contacts', 'follow_ups'].map((table) => `exists (select from ${table} where address = any($1::text[]))`).join(' or ');

/* An hour is near enough for when an id was last seen: most messages then write nothing here. */
const NOTE = `
  with before as (
    select user_id from whatsapp_users where user_id = any($1::text[]) and address = $2
  ), noted as (
    insert into whatsapp_users as u (user_id, address, learned, first_seen_at, last_seen_at) select id, $2, $3, $4, $4 from unnest($1::text[]) as id order by id
    on conflict (user_id) do update set address = excluded.address, learned = case when u.address = excluded.address then u.learned else excluded.learned end,
       last_seen_at = greatest(u.last_seen_at, excluded.last_seen_at)
     where u.address <> excluded.address or u.last_seen_at < excluded.last_seen_at - interval '1 hour'
  )
  select (select count(*) from before) < cardinality($1::text[]) or ${APART} or exists (select from reminders where phone_number = any($1::text[]))
      or exists (select from whatsapp_users where address = any($1::text[])) as apart`;

/* Which of two ids comes first nobody can tell: one with a conversation of its own keeps it until a number is known. */
const NOTE_SECOND_IDS = `
  insert into whatsapp_users (user_id, address, learned, first_seen_at, last_seen_at)
  select one.id, $2, $3, $4, $4 from unnest($1::text[]) as one(id) where one.id <> $2 and not exists (select from conversations v where v.address = one.id) order by one.id
  on conflict (user_id) do nothing`;

/* A row that does not exist yet is made, so that whoever is about to write under the id waits, and finds where it leads to. */
const LOCK_IDS = `
  insert into conversations (address, created_at, updated_at) select id, $2, $2 from unnest($1::text[]) as id order by id collate "C"
  on conflict (address) do update set updated_at = conversations.updated_at
  returning address, state, language, channel, opened_until as "openedUntil", last_inbound_at as "lastInboundAt", taken_over_by as "takenOverBy", xmax = 0 as made`;

/* A row that somebody else has locked stays as it is until the person's next message, as those of messages do. */
const MOVE_REMINDERS = `
  update reminders r set phone_number = $2 from (select id from reminders where phone_number = any($1::text[]) for no key update skip locked) as free where r.id = free.id`;

/* One contact a patient and channel: that of the number, where there is one, else the first of the ids'. */
const JOIN_CONTACTS = `
  with kept as (
    select distinct on (i.patient_id, i.channel) i.id from contacts i
     where i.address = any($1::text[]) and not exists (select from contacts p where p.address = $2 and p.patient_id = i.patient_id and p.channel = i.channel)
     order by i.patient_id, i.channel, i.rank, i.created_at
  ), gone as (
    delete from contacts i where i.address = any($1::text[]) and i.id not in (select id from kept)
  )
  update contacts c set address = $2, updated_at = $3 from kept where c.id = kept.id`;

/* Who writes without a number is not a stranger any more once the number is one the clinic knows. */
const JOIN_FOLLOW_UPS = `
  with people as (
    select distinct patient_id from contacts where address = $2 and wrong_number_at is null
  ), alone as (
    select patient_id from people where (select count(*) from people) = 1
  ), moved as (
    update follow_ups f set address = $2, patient_id = coalesce(f.patient_id, (select patient_id from alone)), updated_at = $3,
           details = case when f.details ->> 'reason' = 'without_number' then f.details - 'reason' else f.details end
      from (select id from follow_ups where address = any($1::text[]) for no key update skip locked) as free where f.id = free.id
    returning f.id, f.kind, f.status
  )
  select id from moved where kind = 'unknown_number' and status <> 'closed' and exists (select from people)`;

const CLOSE_FOLLOW_UPS = `
  with done as (
    update follow_ups set status = 'closed', outcome = 'resolved', closed_at = $2, acknowledged_at = coalesce(acknowledged_at, $2), details = details || '{"reason":"number_known"}', updated_at = $2
     where id = any($1) returning id
  )
  insert into follow_up_notes (follow_up_id, action, note, created_at) select id, 'closed', 'This person has written with a number the clinic knows: what they wrote before stands with it.', $2::timestamptz from done`;

/* The person's last word on each purpose, whichever address it was said under, holds for all. */
const JOIN_CONSENTS = `
  with latest as (
    select distinct on (purpose) purpose, granted, source, channel, message_id, user_id, wording_version, recorded_at from consents where address = any($1::text[]) or address = $2 order by purpose, id desc
  )
  insert into consents (address, purpose, granted, source, channel, message_id, user_id, wording_version, recorded_at)
  select a.address, l.purpose, l.granted, l.source, l.channel, l.message_id, l.user_id, l.wording_version, l.recorded_at from unnest($3::text[]) as a(address) cross join latest l
   where l.granted <> coalesce((select c.granted from consents c where c.address = a.address and c.purpose = l.purpose order by c.id desc limit 1), true)`;

const JOIN_CHANNELS = `
  insert into address_channels (address, channel, last_inbound_at) select $2, channel, max(last_inbound_at) from address_channels where address = any($1::text[]) and last_inbound_at is not null group by channel
  on conflict (address, channel) do update set last_inbound_at = greatest(address_channels.last_inbound_at, excluded.last_inbound_at)`;

const EMPTY_IDS = `
  with gone as (delete from conversations where address = any($1::text[]) and address = any($2::text[]))
  update conversations set state = null, wait_until = null, taken_over_by = null, updated_at = $3 where address = any($1::text[]) and address <> all($2::text[])`;

const KEEP = `
  update conversations set state = $2, language = $3, channel = $4, wait_until = $5, opened_until = $6, last_inbound_at = $7, taken_over_by = coalesce(taken_over_by, $8), updated_at = $9 where address = $1`;

interface IdRow extends Stored {
  address: string;
  takenOverBy: string | null;
  made: boolean;
}

/** A conversation after what belonged to its person was joined to it. */
export interface Joined {
  stored: Stored;
  /** What was sent under the ids and has not been read there yet, although newer things of the number have. */
  carried: ConversationFacts['sent'];
}

const latest = (dates: readonly (Date | null)[]): Date | null => dates.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);

/** Moves everything kept under the ids to the address they lead to; the conversations of both must be locked by then, the address's first. */
async function join(manager: EntityManager, { address, userIds, learned }: Person, kept: Stored, now: Date): Promise<Joined> {
  const ids = await manager.query<IdRow[]>(LOCK_IDS, [userIds, now]);
  const apart = ids.filter(({ made }) => !made);
  const carried: ConversationFacts['sent'] = [];
  for (const { address: id, openedUntil } of apart) carried.push(...await readSent(manager, id, openedUntil));
  await readdressMessages(manager, userIds, address);
  await manager.query(MOVE_REMINDERS, [userIds, address]);
  await manager.query(JOIN_CONTACTS, [userIds, address, now]);
  const known = await manager.query<{ id: string }[]>(JOIN_FOLLOW_UPS, [userIds, address, now]);
  // Whoever links them by hand closes it themselves.
  if (known.length > 0 && learned === 'provider') await manager.query(CLOSE_FOLLOW_UPS, [known.map(({ id }) => id), now]);
  await manager.query(JOIN_CONSENTS, [userIds, address, [address, ...numberCandidates(address), ...userIds]]);
  await manager.query(JOIN_CHANNELS, [userIds, address]);
  await manager.query('update whatsapp_users set address = $2 where address = any($1)', [userIds, address]);
  await manager.query(EMPTY_IDS, [userIds, ids.filter(({ made }) => made).map((row) => row.address), now]);
  if (apart.length === 0) return { stored: kept, carried: [] };
  const state = apart.reduce((whole, { state: joining }) => joinedState(whole, parseState(joining)), parseState(kept.state));
  const stored: Stored = {
    state, language: kept.language ?? apart.find(({ language }) => language !== null)?.language ?? null, channel: kept.channel ?? apart.find(({ channel }) => channel !== null)?.channel ?? null,
    openedUntil: kept.openedUntil ?? latest(apart.map(({ openedUntil }) => openedUntil)), lastInboundAt: latest([kept.lastInboundAt, ...apart.map(({ lastInboundAt }) => lastInboundAt)]),
  };
  const { language, channel, openedUntil, lastInboundAt } = stored;
  const takenOverBy = apart.find((row) => row.takenOverBy !== null)?.takenOverBy ?? null;
  await manager.query(KEEP, [address, JSON.stringify(state), language, channel, waitOf(state), openedUntil, lastInboundAt, takenOverBy, now]);
  return { stored, carried };
}

/**
 * Keeps that the ids lead to the person's address, with its conversation locked, and joins what was kept under them alone. Null when there was nothing to
 * join, as for nearly every message.
 */
export async function notePerson(manager: EntityManager, person: Person, kept: Stored, now: Date): Promise<Joined | null> {
  const userIds = person.userIds.filter((id) => id !== person.address);
  if (userIds.length === 0) return null;
  if (!isPhone(person.address)) {
    await manager.query(NOTE_SECOND_IDS, [userIds, person.address, person.learned, now]);
    return null;
  }
  const [{ apart }] = await manager.query<[{ apart: boolean }]>(NOTE, [userIds, person.address, person.learned, now]);
  return apart ? join(manager, { ...person, userIds }, kept, now) : null;
}

/** Where an id leads to by now; null when nowhere else. */
export const leadsTo = async (manager: EntityManager, id: string): Promise<string | null> =>
  (await manager.query<{ address: string }[]>('select address from whatsapp_users where user_id = $1 and address <> $1', [id]))[0]?.address ?? null;
