import { type DataSource } from 'typeorm';
import { ENDED_CALL_STATUSES } from '../../../domain/delivery/message-status';
import { type AwaitedOutcome, type SweepStore } from '../../../ports/out/sweep-store';

/* A row may be planned a day and more before it leaves: the index is searched from two days earlier. */
const AWAITED = `
  with open as (
    select m.provider_sid as sid, m.channel, m.status, m.price, m.checked_at, a.claimed_at,
           case m.channel when 'call' then exists (select from status_events e where e.sid = m.provider_sid and e.status = any($6)) else m.status not in ('accepted', 'sent') end as ended
      from messages m join delivery_attempts a on a.sid = m.provider_sid
     where m.direction = 'outbound' and m.provider_sid is not null and (m.price is null or m.status in ('accepted', 'sent'))
       and m.created_at > $4::timestamptz - interval '2 days' and a.claimed_at > $4
  )
  select sid, channel, status, ended, claimed_at as "claimedAt" from open
   where (not ended and claimed_at <= $2 or price is null and claimed_at <= $3)
     and (checked_at is null or checked_at + (checked_at - claimed_at) / 4 <= $1)
   order by coalesce(checked_at, claimed_at) limit $5`;

const KEEP_PRICES = `
  with found as (
    select * from jsonb_to_recordset($2) as f(sid text, price numeric, "priceUnit" text, segments smallint)
  ), before as (
    select m.id, m.price from messages m where m.provider_sid = any($1)
  ), kept as (
    update messages m set checked_at = $3, price = coalesce(found.price, m.price), price_unit = coalesce(found."priceUnit", m.price_unit), segments = coalesce(found.segments, m.segments)
      from unnest($1::text[]) as asked(sid) left join found on found.sid = asked.sid
     where m.provider_sid = asked.sid
    returning m.id, m.price
  )
  select count(*)::int as priced from kept join before on before.id = kept.id where before.price is null and kept.price is not null`;

const INBOUND = 'inbound';

/** What the sweeps remember, in PostgreSQL. */
export function createSweepStore(dataSource: DataSource): SweepStore {
  return {
    inboundUntil: async () =>
      (
        await dataSource.query<{ until: Date }[]>('select swept_until as until from provider_sweeps where name = $1', [
          INBOUND,
        ])
      )[0]?.until ?? null,
    keepInboundUntil: async (until, now) =>
      void (await dataSource.query(
        `insert into provider_sweeps (name, swept_until, updated_at) values ($1, $2, $3)
         on conflict (name) do update set swept_until = greatest(provider_sweeps.swept_until, excluded.swept_until), updated_at = excluded.updated_at`,
        [INBOUND, until, now],
      )),
    missing: async (sids) => {
      const rows = await dataSource.query<{ sid: string }[]>(
        'select sid from unnest($1::text[]) as listed(sid) where not exists (select from messages m where m.provider_sid = listed.sid)',
        [sids],
      );
      return new Set(rows.map(({ sid }) => sid));
    },
    awaited: ({ now, statusBefore, priceBefore, givenUpBefore }, limit) =>
      dataSource.query<AwaitedOutcome[]>(AWAITED, [
        now,
        statusBefore,
        priceBefore,
        givenUpBefore,
        limit,
        [...ENDED_CALL_STATUSES],
      ]),
    keepPrices: async (asked, found, now) => {
      if (asked.length === 0) return 0;
      const [row] = await dataSource.query<[{ priced: number }]>(KEEP_PRICES, [asked, JSON.stringify(found), now]);
      return row.priced;
    },
  };
}
