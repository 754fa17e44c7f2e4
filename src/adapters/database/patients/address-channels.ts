import { type EntityManager } from 'typeorm';
import { type Channel } from '../../../domain/channel';

/* What is known of an address on a channel. */

interface Heard {
  address: string;
  channel: string;
  /** The form of the number the message came from. */
  wroteAs: string;
  byRcs: string;
  now: string;
}

/**
 * SQL of a CTE, for each row of `from`. Who writes from an address can be reached there, whatever the provider said of it before; a wrong number (no code)
 * stays one. A number goes before an id: we go on writing to the one they wrote from last.
 */
export const heardFrom = (from: string, { address, channel, wroteAs, byRcs, now }: Heard): string => `
    insert into address_channels (address, channel, last_inbound_at, wrote_as, by_rcs)
    select ${address}, ${channel}, ${now}, case when ${wroteAs} like '+%' then nullif(${wroteAs}, ${address}) end, ${byRcs} from ${from}
    on conflict (address, channel) do update set wrote_as = case when ${wroteAs} like '+%' then excluded.wrote_as else address_channels.wrote_as end, by_rcs = excluded.by_rcs, last_inbound_at = greatest(address_channels.last_inbound_at, excluded.last_inbound_at),
      unusable_since = case when address_channels.unusable_code is null then address_channels.unusable_since end, unusable_code = null`;

/** SQL that marks addresses the provider cannot reach. `rows`: a select of address, channel, since when, and the provider's code, with a row an address and channel. */
export const unusableFrom = (rows: string): string => `
  insert into address_channels (address, channel, unusable_since, unusable_code)
  ${rows}
  on conflict (address, channel) do update set unusable_since = coalesce(address_channels.unusable_since, excluded.unusable_since), unusable_code = excluded.unusable_code`;

const WRONG = `
  insert into address_channels (address, channel, unusable_since) select $1, channel, $2 from unnest($3::text[]) as channel
  on conflict (address, channel) do update set unusable_since = coalesce(address_channels.unusable_since, excluded.unusable_since)`;
const WRONG_CONTACTS =
  'update contacts set wrong_number_at = $2, updated_at = $2 where address = $1 and channel = any($3) and wrong_number_at is null';

/** Somebody else is on this address, on these channels: for all patients who gave it. */
export async function markWrongNumber(
  manager: EntityManager,
  address: string,
  channels: readonly Channel[],
  now: Date,
): Promise<void> {
  await manager.query(WRONG_CONTACTS, [address, now, channels]);
  await manager.query(WRONG, [address, now, channels]);
}

const DECLINE_CALLS = `
  insert into address_channels (address, channel, declined_at) values ($1, 'call', $2)
  on conflict (address, channel) do update set declined_at = coalesce(address_channels.declined_at, excluded.declined_at)`;

/** The person wants no calls. */
export const declineCalls = (manager: EntityManager, address: string, now: Date): Promise<unknown> =>
  manager.query(DECLINE_CALLS, [address, now]);

/** Whatever the person wanted no messages by, they take again. */
export const declineNothing = (manager: EntityManager, address: string): Promise<unknown> =>
  manager.query('update address_channels set declined_at = null where address = $1 and declined_at is not null', [
    address,
  ]);

const JOIN = `
  insert into address_channels (address, channel, last_inbound_at) select $2, channel, max(last_inbound_at) from address_channels where address = any($1::text[]) and last_inbound_at is not null group by channel
  on conflict (address, channel) do update set last_inbound_at = greatest(address_channels.last_inbound_at, excluded.last_inbound_at)`;

/** A number was last heard from when one of its WhatsApp ids was. */
export const joinChannels = (manager: EntityManager, userIds: readonly string[], address: string): Promise<unknown> =>
  manager.query(JOIN, [userIds, address]);
