import { type EntityManager } from 'typeorm';
import { isPhone } from '../../../domain/address';
import { joinedState } from '../../../domain/conversation/machine/joined-state';
import { parseState, waitOf } from '../../../domain/conversation/machine/state';
import { numberCandidates } from '../../../domain/patient/number-candidates';
import { type ConversationFacts, type ConversationSession, type Person } from '../../../ports/out/conversation-store';
import { joinConsents } from '../consents/entries';
import { moveFollowUps } from '../follow-ups/attribution';
import { readdressMessages } from '../messages/move-messages';
import { joinChannels } from '../patients/address-channels';
import { joinContacts } from '../patients/contacts';
import { followIds, noteSecondIds, noteWhatsappUsers } from '../patients/whatsapp-users';
import { moveReminders } from '../reminders/of-patient';
import { readSent } from './facts';

type Stored = ConversationSession['stored'];

/** Rows that are kept under one of these ids alone. */
const APART = ['messages', 'delivery_attempts', 'contacts', 'follow_ups']
  .map((table) => `exists (select from ${table} where address = any($1::text[]))`)
  .join(' or ');

const NOTE = `
  with before as (
    select user_id from whatsapp_users where user_id = any($1::text[]) and address = $2
  ), noted as (${noteWhatsappUsers({ ids: '$1::text[]', address: '$2', learned: '$3', now: '$4' })}
  )
  select (select count(*) from before) < cardinality($1::text[]) or ${APART} or exists (select from reminders where phone_number = any($1::text[]))
      or exists (select from whatsapp_users where address = any($1::text[])) as apart`;

/* A row that does not exist yet is made, so that whoever is about to write under the id waits, and finds where it leads to. */
const LOCK_IDS = `
  insert into conversations (address, created_at, updated_at) select id, $2, $2 from unnest($1::text[]) as id order by id collate "C"
  on conflict (address) do update set updated_at = conversations.updated_at
  returning address, state, language, channel, opened_until as "openedUntil", last_inbound_at as "lastInboundAt", taken_over_by as "takenOverBy", xmax = 0 as made`;

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

const latest = (dates: readonly (Date | null)[]): Date | null =>
  dates.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);

/** Moves everything kept under the ids to the address they lead to; the conversations of both must be locked by then, the address's first. */
async function join(
  manager: EntityManager,
  { address, userIds, learned }: Person,
  kept: Stored,
  now: Date,
): Promise<Joined> {
  const ids = await manager.query<IdRow[]>(LOCK_IDS, [userIds, now]);
  const apart = ids.filter(({ made }) => !made);
  const carried: ConversationFacts['sent'] = [];
  for (const { address: id, openedUntil } of apart) carried.push(...(await readSent(manager, id, openedUntil)));
  await readdressMessages(manager, userIds, address);
  await moveReminders(manager, userIds, address);
  await joinContacts(manager, userIds, address, now);
  // Whoever links them by hand closes the tasks themselves.
  await moveFollowUps(manager, userIds, address, { settle: learned === 'provider' }, now);
  await joinConsents(manager, userIds, address, [address, ...numberCandidates(address), ...userIds]);
  await joinChannels(manager, userIds, address);
  await followIds(manager, userIds, address);
  await manager.query(EMPTY_IDS, [userIds, ids.filter(({ made }) => made).map((row) => row.address), now]);
  if (apart.length === 0) return { stored: kept, carried: [] };
  const state = apart.reduce(
    (whole, { state: joining }) => joinedState(whole, parseState(joining)),
    parseState(kept.state),
  );
  const stored: Stored = {
    state,
    language: kept.language ?? apart.find(({ language }) => language !== null)?.language ?? null,
    channel: kept.channel ?? apart.find(({ channel }) => channel !== null)?.channel ?? null,
    openedUntil: kept.openedUntil ?? latest(apart.map(({ openedUntil }) => openedUntil)),
    lastInboundAt: latest([kept.lastInboundAt, ...apart.map(({ lastInboundAt }) => lastInboundAt)]),
  };
  const { language, channel, openedUntil, lastInboundAt } = stored;
  const takenOverBy = apart.find((row) => row.takenOverBy !== null)?.takenOverBy ?? null;
  await manager.query(KEEP, [
    address,
    JSON.stringify(state),
    language,
    channel,
    waitOf(state),
    openedUntil,
    lastInboundAt,
    takenOverBy,
    now,
  ]);
  return { stored, carried };
}

/**
 * Keeps that the ids lead to the person's address, with its conversation locked, and joins what was kept under them alone. Null when there was nothing to
 * join, as for nearly every message.
 */
export async function notePerson(
  manager: EntityManager,
  person: Person,
  kept: Stored,
  now: Date,
): Promise<Joined | null> {
  const userIds = person.userIds.filter((id) => id !== person.address);
  if (userIds.length === 0) return null;
  if (!isPhone(person.address)) {
    await noteSecondIds(manager, userIds, person.address, person.learned, now);
    return null;
  }
  const [{ apart }] = await manager.query<[{ apart: boolean }]>(NOTE, [userIds, person.address, person.learned, now]);
  return apart ? join(manager, { ...person, userIds }, kept, now) : null;
}
