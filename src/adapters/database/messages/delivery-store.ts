import { type DataSource } from 'typeorm';
import { ENDED_CALL_STATUSES } from '../../../domain/delivery/message-status';
import { LAST_PRIORITY, LAST_URGENT_PRIORITY } from '../../../domain/delivery/purpose';
import { type ClaimedAttempt, type DeliveryStore, type UnknownAttempt } from '../../../ports/out/delivery-store';
import { updateReturning } from '../connection/update-returning';
import { WORKER_LOCK_CLASS } from '../jobs/worker-lock';
import { lockFree } from '../conversations/rows';
import { openFollowUps, ruledTask } from '../follow-ups/opening';
import { droppedFrom, expiredFrom, foundFrom, leftToStaffFrom } from '../reminders/after-sending';
import { CLIMBS, EXPIRES, WAITS, whyNotSent } from './not-sent';
import { recordOutcomes } from './record-outcomes';

/** Ends attempts of `due` with a reason, and with them their messages and reminders; $1 is the time. */
const closing = (which: string, reason: string): string => `closed as (
    update delivery_attempts a set state = 'abandoned', finished_at = $1 from due where a.id = due.id and ${which}
    returning a.message_id, ${reason} as reason
  ), ended as (
    update messages m set status = case when closed.reason in (${EXPIRES}) then 'expired' else 'cancelled' end, status_reason = closed.reason, updated_at = $1
      from closed where m.id = closed.message_id
    returning m.reminder_id, m.status, closed.reason, closed.reason in (${CLIMBS}) as on_ladder
  ), told as (${droppedFrom('ended', '$1')}
  )`;

/* The addresses are locked first and the claim runs as a second statement: it then sees what another worker has just committed, so no address
   ever has two bulk calls in flight, and a STOP that is being recorded (it locks the same row) is waited out. A telephone that rings, or on which somebody
   talks with us, would be busy: the next call to it waits until the end is reported, or until no call can last any more. */
const LONGEST_CALL = `interval '20 minutes'`;
const blocked = (now: string): string => `(a.bulk and (
           exists (select from delivery_attempts o where o.address = a.address and o.bulk and o.state in ('sending', 'unknown'))
           or a.channel = 'call' and (
             exists (select from delivery_attempts o where o.address = a.address and o.channel = 'call' and o.state = 'accepted' and o.claimed_at > ${now} - ${LONGEST_CALL}
                        and not exists (select from status_events e where e.sid = o.sid and e.status in (${[...ENDED_CALL_STATUSES].map((status) => `'${status}'`).join(', ')})))
             or exists (select from conversations v where v.address = a.address and (v.state #>> '{call,until}')::timestamptz > ${now}))))`;

/* Texts of one turn leave in their order: this one once the one before it was accepted or will not be any more. A safety text waits for none that hangs. */
const heldByTurn = (now: string): string => `(a.after_message_id is not null and exists (
           select from delivery_attempts o where o.message_id = a.after_message_id
              and (o.state = 'sending' or a.priority > 0 and o.state in ('queued', 'unknown') or o.state = 'queued' and o.next_at <= ${now})))`;

/* Outside the hours of calls none is placed that can wait, also when it was queued long before; one that a caller of the original API timed keeps its time. */
const heldCall = (
  calls: string,
): string => `(a.channel = 'call' and a.bulk and a.priority > ${LAST_URGENT_PRIORITY} and not ${calls}::boolean and not (a.attempt_no = 1 and exists (
           select from messages h join reminders q on q.id = h.reminder_id where h.id = a.message_id and q.kind = 'single')))`;

/* What each channel's bucket holds now. It fills by the database's time: the replicas share that, whatever their own clocks say. */
const buckets = (now: string, rates: string): string => `
    select r.channel, r.day, r.sent, clock_timestamp() as at, w.rate + 1 as size,
           case when r.paused_until > ${now} then 0
                else least(w.rate + 1, r.tokens + w.rate * greatest(0, extract(epoch from clock_timestamp() - r.refilled_at))) end as tokens
      from sender_rates r join jsonb_each_text(${rates}::jsonb) as j(channel, rate) on j.channel = r.channel cross join lateral (select j.rate::float) as w(rate)`;

/* Whom a bulk message went to on WhatsApp in the last 24 hours: Meta counts people, whatever it then did with the message, so only what was refused is left out.
   A claim of 30 takes 10 ms without a tier as with 9,000 people counted, 100 ms with 99,000 (measured on two cores). */
const firstWritten = (now: string, columns: string): string => `
    select ${columns} from delivery_attempts s where ${isFirst(now)} group by s.address`;
const isFirst = (now: string): string =>
  `s.bulk and s.channel = 'whatsapp' and s.state not in ('queued', 'refused') and s.claimed_at > ${now}::timestamptz - interval '24 hours'`;
const isNew = (now: string): string =>
  `(a.bulk and a.channel = 'whatsapp' and not exists (select from delivery_attempts s where s.address = a.address and ${isFirst(now)}))`;

/* By channel, so that what waits for the rate of one channel hides nothing of another; the urgent ones need no token. */
const LOCK_ADDRESSES = `
  with bucket as (${buckets('$1', '$5')}
  ), due as (
    (select a.address from delivery_attempts a where a.state = 'queued' and not a.bulk and a.next_at <= $1 and not ${heldByTurn('$1')} order by a.priority, a.next_at limit $4)
    union
    (select b.address from bucket cross join lateral (
       select a.address from delivery_attempts a
        where a.state = 'queued' and a.bulk and a.channel = bucket.channel and a.next_at <= $1 and a.priority <= $2 and not ${blocked('$1')} and not ${heldByTurn('$1')} and not ${heldCall('$8')}
        order by a.priority, a.next_at limit least($3, greatest(0, floor(bucket.tokens)))::bigint) b
      where (select coalesce(sum(sent), 0) from bucket where day = $6) < $7)
  )${lockFree('select address from due')}`;

const DROP_USELESS = `
  with due as (
    select a.id, m.id as message_id, m.expires_at, a.bulk and a.channel = 'whatsapp' as tiered,
           ${whyNotSent({ now: '$1', dropFeedback: '$3', dayStart: '$4', perDayAndAddress: '$6' })} as reason
      from delivery_attempts a join messages m on m.id = a.message_id left join appointments p on p.id = m.appointment_id
     where a.state = 'queued' and a.next_at <= $1 and a.address = any($2)
  ), deferred as (
    update delivery_attempts a set next_at = $5 from due where a.id = due.id and due.reason in (${WAITS}) and coalesce(due.expires_at > $5, true)
    returning a.id
  ), ${closing('due.reason is not null and not exists (select from deferred where deferred.id = due.id)', 'due.reason')}
  select (select count(*) from closed)::int as dropped,
         ((select count(*) from deferred) + (select count(*) from closed where reason = 'daily_cap'))::int as capped,
         (select count(*) from closed where reason = 'budget')::int as unpaid,
         case when $7::integer is not null and exists (select from due where tiered)
              then (select json_build_object('people', (select count(*) from (${firstWritten('$1', '')}) w), 'sent', r.sent, 'day', r.day) from sender_rates r where r.channel = 'whatsapp') end as written`;

const PEOPLE = `select count(*)::int as people, min(last) + interval '24 hours' as "leavesAt" from (${firstWritten('$1', 'max(s.claimed_at) as last')}) w`;

/* Over WhatsApp's tier, of the addresses that are locked: it waits for room, or is closed when that would come too late, so that another channel follows. */
const HOLD_OVER_TIER = `
  with due as (
    select a.id, m.id as message_id, m.expires_at from delivery_attempts a join messages m on m.id = a.message_id
     where a.state = 'queued' and a.bulk and a.channel = 'whatsapp' and a.next_at <= $1 and a.address = any($2) and ${isNew('$1')}
  ), deferred as (
    update delivery_attempts a set next_at = $3 from due where a.id = due.id and coalesce(due.expires_at > $3, true) returning a.id
  ), ${closing('not coalesce(due.expires_at > $3, true)', "'whatsapp_tier'")}
  select (select count(*) from closed)::int as dropped, ((select count(*) from deferred) + (select count(*) from closed))::int as capped`;

/* Who counts people must see what another worker has claimed just now, and a statement that waits for a lock counts as it was before. So the rates are locked by
   one of its own, in the claim's order and after everything that locks messages and reminders; where WhatsApp's has not moved since, nobody else has claimed. */
const LOCK_RATES = 'select channel, sent, day::text from sender_rates order by channel for no key update';

/* Everything that is due and over the day's cap, a part at a time: it waits for the next day, or is closed when it would come too late. */
const HOLD_OVER_CAP = `
  with due as (
    select a.id, m.id as message_id, m.expires_at from delivery_attempts a join messages m on m.id = a.message_id
     where a.state = 'queued' and a.bulk and a.next_at <= $1 and $3 <= (select coalesce(sum(sent), 0) from sender_rates where day = $2)
     order by a.next_at limit 500 for no key update of a skip locked
  ), deferred as (
    update delivery_attempts a set next_at = $4 from due where a.id = due.id and coalesce(due.expires_at > $4, true) returning a.id
  ), ${closing('not coalesce(due.expires_at > $4, true)', "'daily_cap'")}
  select (select count(*) from closed)::int as dropped, ((select count(*) from deferred) + (select count(*) from closed))::int as capped`;

const CLAIM = `
  with bucket as (${buckets('$2', '$7')}
     order by r.channel for no key update of r
  ), day as (
    select coalesce(sum(sent), 0) as sent from bucket where day = $8
  ), ranked as (
    select a.id, a.bulk, a.channel, a.priority, a.next_at, $11::integer is not null and ${isNew('$2')} as newcomer,
           row_number() over (partition by a.address, a.bulk order by a.priority, a.next_at, a.id) as place
      from delivery_attempts a
     where a.state = 'queued' and a.next_at <= $2 and (not a.bulk or a.priority <= $4) and a.address = any($5)
       and not ${blocked('$2')} and not ${heldByTurn('$2')} and not ${heldCall('$10')}
  ), urgent as (
    select id, channel from ranked where not bulk order by priority, next_at limit $6
  ), bulk as (
    select id, channel, priority, next_at, row_number() over (partition by channel order by priority, next_at) as turn from (
      select *, row_number() over (partition by newcomer order by priority, next_at, id) as newcomers from ranked where bulk and place = 1) r
     where not newcomer or newcomers <= $11
  ), chosen as (
    select id, channel from urgent
    union all
    (select b.id, b.channel from bulk b join bucket on bucket.channel = b.channel
      where b.turn <= floor(bucket.tokens) - (select count(*) from urgent u where u.channel = b.channel)
      order by b.priority, b.next_at limit greatest(0, least($3, $9 - (select sent from day) - (select count(*) from urgent))))
  ), spent as (
    update sender_rates r set tokens = greatest(bucket.tokens - taken.n, -bucket.size), refilled_at = bucket.at, day = $8, sent = case when bucket.day = $8 then bucket.sent else 0 end + taken.n
      from bucket join (select channel, count(*)::int as n from chosen group by channel) as taken on taken.channel = bucket.channel
     where r.channel = bucket.channel
  )
  update delivery_attempts a set state = 'sending', owner = $1, claimed_at = $2,
         sent_to = (select w.wrote_as from address_channels w where w.address = a.address and w.channel = 'whatsapp' and a.channel = 'whatsapp')
    from chosen, messages m
   where a.id = chosen.id and a.state = 'queued' and m.id = a.message_id
  returning a.id as "attemptId", a.attempt_no as "attemptNo", a.priority, a.bulk, m.id as "messageId", m.reminder_id as "reminderId", m.patient_id as "patientId",
            coalesce(m.written_by, (select coalesce(r.triggered_by, r.created_by) from reminders r where r.id = m.reminder_id)) as "userId", a.address, coalesce(a.sent_to, a.address) as "to", a.by_rcs as "byRcs", m.channel, m.purpose, m.language, m.key, m.params, m.buttons as choices,
            m.body, m.expires_at as "expiresAt", a.as_template as "asTemplate", m.ladder_step is not null as "onLadder",
            (select last_inbound_at from address_channels w where w.address = a.address and w.channel = 'whatsapp') as "lastInboundAt"`;

const RELEASE_DEAD = `
  with dead as (
    update delivery_attempts a set state = 'unknown', unknown_because = 'worker_gone', owner = null, reconcile_at = $2
     where a.state = 'sending' and not exists (
       select from pg_locks l where l.locktype = 'advisory' and l.database = (select oid from pg_database where datname = current_database())
          and l.classid = $3 and l.objid = a.owner and l.granted)
    returning a.message_id
  )
  update messages m set status = 'unknown', updated_at = $1 from dead where m.id = dead.message_id and m.status = 'queued' returning m.id`;

const UNKNOWN_DUE = `
  select a.id as "attemptId", a.attempt_no as "attemptNo", m.id as "messageId", coalesce(a.sent_to, a.address) as address, a.by_rcs as "byRcs", m.channel, m.route, m.body,
         case m.channel when 'whatsapp' then array(select u.user_id from whatsapp_users u where u.address = a.address union select a.address where a.sent_to is not null) else '{}' end as "alsoAs",
         a.claimed_at as "claimedAt", a.ambiguous_rounds as "ambiguousRounds", m.expires_at as "expiresAt",
         (select count(*)::int from delivery_attempts e where e.message_id = m.id and e.ambiguous_rounds + case when e.id = a.id then 1 else 0 end > 0
             and e.unknown_because = 'answer_lost') as "answersLost",
         (select count(*)::int from delivery_attempts e where e.message_id = m.id and e.unknown_because is not null) as "timesUnknown"
    from delivery_attempts a join messages m on m.id = a.message_id
   where a.state = 'unknown' and a.reconcile_at <= $1 order by a.reconcile_at limit $2`;

/* Guarded by state = 'unknown': a reconciler that was paused must not write over what a callback or another one has settled meanwhile. */
const ADOPT = `
  with done as (
    update delivery_attempts set state = 'accepted', sid = $2, finished_at = $3
     where id = $1 and state = 'unknown' and not exists (select from delivery_attempts o where o.sid = $2)
    returning message_id
  ), sent as (
    update messages m set status = case when m.status in ('queued', 'unknown') then 'accepted' else m.status end, provider_sid = $2, updated_at = $3
      from done where m.id = done.message_id returning m.id, m.reminder_id
  ), due as (${foundFrom('sent', '$3')}
  )
  update status_events e set message_id = sent.id from sent where e.sid = $2 and e.message_id is null`;

/* What the webhook's answer could not carry goes by REST from now on. */
const REPLACE = `
  with gone as (
    update delivery_attempts set state = 'abandoned', ambiguous_rounds = ambiguous_rounds + 1, finished_at = $2 where id = $1 and state = 'unknown'
    returning message_id, attempt_no, priority, bulk, address, channel
  ), fate as (
    select gone.*, coalesce(m.expires_at <= $2, false) as expired, m.reminder_id from gone join messages m on m.id = gone.message_id
  ), again as (
    insert into delivery_attempts (message_id, attempt_no, priority, bulk, address, channel, next_at)
    select message_id, attempt_no + 1, priority, bulk, address, channel, $2 from fate where not expired
  ), ended as (
    update messages m set route = 'rest', status = case when fate.expired then 'expired' else 'queued' end, status_reason = case when fate.expired then 'expired' end, updated_at = $2
      from fate where m.id = fate.message_id returning m.reminder_id, fate.expired
  ), late as (${expiredFrom('ended', '$2')}
  )
  select expired from fate`;

const LEAVE_TO_STAFF = `
  with left_open as (
    update delivery_attempts set state = 'needs_review', ambiguous_rounds = ambiguous_rounds + 1, finished_at = $2 where id = $1 and state = 'unknown' returning message_id
  ), message as (
    update messages m set status = 'needs_review', updated_at = $2 from left_open where m.id = left_open.message_id
    returning m.id, m.patient_id, m.address, m.appointment_id, m.reminder_id
  ), reminder as (${leftToStaffFrom('message', '$2')}
  )
  ${openFollowUps({ ...ruledTask('lost_message', { now: '$2' }), patient: 'patient_id', address: 'address', appointment: 'appointment_id', message: 'id' }, 'message')}`;

type Counts = Readonly<Record<'dropped' | 'capped', number>>;
type Dropped = Counts & Readonly<{ unpaid: number; written: { people: number; sent: number; day: string } | null }>;

/** The delivery rows in PostgreSQL. */
export function createDeliveryStore(dataSource: DataSource): DeliveryStore {
  return {
    claim: ({ owner, now, urgent, bulk, lastPriority, calls, policy }) =>
      dataSource.transaction(async (manager) => {
        const { day, perDay, perDayAndAddress, whatsappPeople, dropFeedback } = policy;
        const rates = JSON.stringify(policy.perSecond);
        const locked = await manager.query<{ address: string }[]>(LOCK_ADDRESSES, [
          now,
          lastPriority,
          bulk,
          urgent,
          rates,
          day.date,
          perDay,
          calls,
        ]);
        if (locked.length === 0) {
          if (bulk === 0 || lastPriority < LAST_PRIORITY)
            return { claimed: [], dropped: 0, capped: 0, unpaid: 0, reached: [] };
          const [held] = await manager.query<[Counts]>(HOLD_OVER_CAP, [now, day.date, perDay, day.resumesAt]);
          return { claimed: [], ...held, unpaid: 0, reached: held.capped > 0 ? ['daily_cap'] : [] };
        }
        const addresses = locked.map((row) => row.address);
        const [{ written, ...counts }] = await manager.query<[Dropped]>(DROP_USELESS, [
          now,
          addresses,
          dropFeedback,
          day.startsAt,
          day.resumesAt,
          perDayAndAddress,
          whatsappPeople,
        ]);
        const over: Counts = { dropped: 0, capped: 0 };
        let room: number | null = null;
        if (whatsappPeople !== null && written !== null) {
          const people = async (): Promise<{ people: number; leavesAt: Date | null }> =>
            (await manager.query<[{ people: number; leavesAt: Date | null }]>(PEOPLE, [now]))[0];
          const { leavesAt } = written.people < whatsappPeople ? { leavesAt: null } : await people();
          if (leavesAt !== null)
            Object.assign(
              over,
              (await manager.query<[Counts]>(HOLD_OVER_TIER, [now, addresses, policy.roomAt(leavesAt)]))[0],
            );
          const rows = await manager.query<{ channel: string; sent: number; day: string }[]>(LOCK_RATES);
          const still = rows.some(
            ({ channel, sent, day: on }) => channel === 'whatsapp' && sent === written.sent && on === written.day,
          );
          room = whatsappPeople - (still ? written.people : (await people()).people);
        }
        const claimed = await updateReturning<ClaimedAttempt & { priority: number }>(manager, CLAIM, [
          owner,
          now,
          bulk,
          lastPriority,
          addresses,
          urgent,
          rates,
          day.date,
          perDay,
          calls,
          room,
        ]);
        return {
          claimed: claimed.sort((a, b) => a.priority - b.priority),
          dropped: counts.dropped + over.dropped,
          capped: counts.capped + over.capped,
          unpaid: counts.unpaid,
          reached: [
            ...(counts.capped > 0 ? ['address_cap' as const] : []),
            ...(over.capped > 0 ? ['whatsapp_tier' as const] : []),
          ],
        };
      }),
    record: (steps, now) => dataSource.transaction((manager) => recordOutcomes(manager, steps, now)),
    releaseDeadOwners: async (now, reconcileAt) =>
      (await updateReturning(dataSource, RELEASE_DEAD, [now, reconcileAt, WORKER_LOCK_CLASS])).length,
    unknownDue: (now, limit) => dataSource.query<UnknownAttempt[]>(UNKNOWN_DUE, [now, limit]),
    unknownSids: async (sids) => {
      const rows = await dataSource.query<{ sid: string }[]>(
        'select sid from unnest($1::text[]) as listed(sid) where not exists (select from delivery_attempts a where a.sid = listed.sid)',
        [sids],
      );
      return new Set(rows.map((row) => row.sid));
    },
    adopt: async (attemptId, sid, now) => {
      await dataSource.query(ADOPT, [attemptId, sid, now]);
      const [row] = await dataSource.query<{ sid: string | null }[]>(
        'select sid from delivery_attempts where id = $1',
        [attemptId],
      );
      return row?.sid === sid;
    },
    askAgain: async (attemptId, at) => {
      await dataSource.query(
        `update delivery_attempts set ambiguous_rounds = ambiguous_rounds + 1, reconcile_at = $2 where id = $1 and state = 'unknown'`,
        [attemptId, at],
      );
    },
    replace: async (attemptId, now) => {
      const [row] = await dataSource.query<{ expired: boolean }[]>(REPLACE, [attemptId, now]);
      if (!row) return 'changed';
      return row.expired ? 'expired' : 'retried';
    },
    leaveToStaff: async (attemptId, now) => void (await dataSource.query(LEAVE_TO_STAFF, [attemptId, now])),
  };
}
