import { type DataSource } from 'typeorm';
import { type ChannelUse } from '../../../domain/delivery/costs';
import {
  SENDING_ALARMS,
  type SendingAlarmKind,
  type SendingLimitsStore,
} from '../../../ports/out/sending-limits-store';
import { noteFollowUps, openFollowUps, ruledTask } from '../follow-ups/opening';

const SERVICE = `m.billed_as = 'service' and m.provider_sid is not null and m.status not in ('failed', 'undelivered')`;

/* A segment is the unit of an SMS' price; the provider writes what it charges as a negative number. Meta charges a
   service message when it arrives. */
const USED = `
  select m.channel, count(*)::int as messages, sum(coalesce(m.segments, 1))::int as parts, coalesce(sum(abs(m.price)), 0)::float as priced,
         coalesce(sum(coalesce(m.segments, 1)) filter (where m.price is null and m.billed_as is distinct from 'service'), 0)::int as "unpricedParts",
         count(*) filter (where ${SERVICE})::int as services, count(*) filter (where ${SERVICE} and m.price is null)::int as "unpricedServices"
    from messages m
   where m.direction = 'outbound' and m.created_at >= $1 and m.created_at < $2 and m.status not in ('queued', 'expired', 'cancelled') and (m.provider_sid is not null or m.status <> 'failed')
   group by m.channel order by m.channel`;

const RAISE = `
  with raised as (
    insert into sending_alarms (day, kind, raised_at) values ($2, $1, $3) on conflict do nothing returning kind
  ), made as (${openFollowUps({ ...ruledTask('sending_limit', { now: '$3' }), details: `jsonb_build_object('reason', kind, 'day', $2::text)` }, 'raised')}
  ) ${noteFollowUps('made', { action: 'opened', now: '$3' })}`;

/** Limits and money in PostgreSQL. */
export function createSendingLimitsStore(dataSource: DataSource): SendingLimitsStore {
  return {
    used: (from, to) => dataSource.query<ChannelUse[]>(USED, [from, to]),
    raiseAlarm: async (kind, day, now) => (await dataSource.query<unknown[]>(RAISE, [kind, day, now])).length > 0,
    daysReached: async () => {
      const rows = await dataSource.query<{ kind: string; days: number }[]>(
        'select kind, count(*)::int as days from sending_alarms group by kind',
      );
      const daysOf = new Map(rows.map(({ kind, days }) => [kind, days]));
      return Object.fromEntries(SENDING_ALARMS.map((kind) => [kind, daysOf.get(kind) ?? 0])) as Record<
        SendingAlarmKind,
        number
      >;
    },
    pauseSender: async (channel, until) =>
      void (await dataSource.query(
        'update sender_rates set tokens = least(tokens, 0), refilled_at = clock_timestamp(), paused_until = greatest(paused_until, $2) where channel = $1',
        [channel, until],
      )),
  };
}
