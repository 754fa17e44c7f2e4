import { type DataSource } from 'typeorm';
import { SENDING_ALARMS, type SendingAlarmKind, type SendingLimitsStore } from '../../../ports/sending-limits-store';
import { noteFollowUps, openFollowUps, ruledTask } from '../follow-ups/opening';

/* A segment is the unit of an SMS' price (Twilio, "How much does it cost to send an SMS"); Twilio writes what it charges as a negative number. */
const SPENT = `
  select coalesce(sum(case when m.price is not null then abs(m.price) else ($2::jsonb ->> m.channel)::numeric * coalesce(m.segments, 1) end), 0)::float as spent
    from messages m
   where m.direction = 'outbound' and m.created_at >= $1 and m.status not in ('queued', 'expired', 'cancelled') and (m.provider_sid is not null or m.status <> 'failed')`;

const RAISE = `
  with raised as (
    insert into sending_alarms (day, kind, raised_at) values ($2, $1, $3) on conflict do nothing returning kind
  ), made as (${openFollowUps({ ...ruledTask('sending_limit', { now: '$3' }), details: `jsonb_build_object('reason', kind, 'day', $2::text)` }, 'raised')}
  ) ${noteFollowUps('made', { action: 'opened', now: '$3' })}`;

/** Limits and money in PostgreSQL. */
export function createSendingLimitsStore(dataSource: DataSource): SendingLimitsStore {
  return {
    spentSince: async (start, estimates) => {
      const [row] = await dataSource.query<{ spent: number }[]>(SPENT, [start, JSON.stringify(estimates)]);
      return row?.spent ?? 0;
    },
    raiseAlarm: async (kind, day, now) => (await dataSource.query<unknown[]>(RAISE, [kind, day, now])).length > 0,
    daysReached: async () => {
      const rows = await dataSource.query<{ kind: string; days: number }[]>('select kind, count(*)::int as days from sending_alarms group by kind');
      const daysOf = new Map(rows.map(({ kind, days }) => [kind, days]));
      return Object.fromEntries(SENDING_ALARMS.map((kind) => [kind, daysOf.get(kind) ?? 0])) as Record<SendingAlarmKind, number>;
    },
    pauseSender: async (channel, until) =>
      void (await dataSource.query(
        'update sender_rates set tokens = least(tokens, 0), refilled_at = clock_timestamp(), paused_until = greatest(paused_until, $2) where channel = $1',
        [channel, until],
      )),
  };
}
