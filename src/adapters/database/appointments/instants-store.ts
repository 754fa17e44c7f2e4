import { type DataSource } from 'typeorm';
import { type ReminderKind } from '../../../domain/reminder/kind';
import {
  type InstantsStore,
  type ReminderAhead,
  type VisitAhead,
  type VisitMove,
  type ZoneState,
} from '../../../ports/out/instants-store';
import { moveSingles, moveWithVisits } from '../reminders/instants';
import { updateReturning } from '../connection/update-returning';
import { rowsOf } from '../connection/sql';
import { moveWaiting } from '../messages/move-messages';

const VISITS = `
  select id, to_char(date, 'YYYY-MM-DD') as date, to_char(time, 'HH24:MI') as time, part_of_day as part, starts_at as "startsAt"
    from appointments where status in ('booked', 'arrived') and date >= $1 and id > $2 order by id limit $3`;

/* Whoever moved or changed a visit since it was read was first; its instants are computed by its own program. */
const MOVE_VISITS = `
  update appointments a set starts_at = n.after, updated_at = $2
    from (select a.id, n.after from jsonb_to_recordset($1) as n (id uuid, before timestamptz, after timestamptz) join appointments a on a.id = n.id
           where a.starts_at = n.before and a.status in ('booked', 'arrived') order by a.id for no key update of a) n
   where a.id = n.id returning a.id`;

const WAITING = `
  select r.id, r.kind, r.appointment_id as visit, r.scheduled_time as before from reminders r
   where r.appointment_id = any($1) and r.kind <> 'single' and r.status in ('pending', 'queued') order by r.id`;

const AHEAD = `
  select id, scheduled_time as "scheduledTime", scheduled_local as "scheduledLocal", appointment_time as "appointmentTime", appointment_local as "appointmentLocal"
    from reminders
   where kind = 'single' and coalesce(scheduled_local, appointment_local) is not null and (status in ('pending', 'queued') or (status = 'sent' and appointment_time > $1)) and id > $2
   order by id limit $3`;
const UNKNOWN = `select count(*)::int as n from reminders where kind = 'single' and status in ('pending', 'queued') and scheduled_time > $1 and scheduled_local is null`;

/** Instants that stand for wall times, in PostgreSQL. */
export const createInstantsStore = (dataSource: DataSource): InstantsStore => ({
  async state() {
    return (await rowsOf<ZoneState>(dataSource, 'select zone, data_version as version from zone_state', []))[0] ?? null;
  },

  async keep({ zone, version }, now) {
    await dataSource.query(
      `insert into zone_state (zone, data_version, applied_at) values ($1, $2, $3)
       on conflict on constraint zone_state_pk do update set zone = $1, data_version = $2, applied_at = $3`,
      [zone, version, now],
    );
  },

  visits: (fromDay, after, limit) => rowsOf<VisitAhead>(dataSource, VISITS, [fromDay, after, limit]),

  moveVisits: (moves, retime, now) =>
    dataSource.transaction(async (manager) => {
      const moved = new Set(
        (await updateReturning<{ id: string }>(manager, MOVE_VISITS, [JSON.stringify(moves), now])).map(({ id }) => id),
      );
      const visits = new Map(
        moves.filter(({ id }) => moved.has(id)).map((move): [string, VisitMove] => [move.id, move]),
      );
      if (visits.size === 0) return 0;
      const waiting = await manager.query<{ id: string; kind: ReminderKind; visit: string; before: Date }[]>(WAITING, [
        [...visits.keys()],
      ]);
      const reminders = waiting.flatMap(({ id, kind, visit, before }) => {
        const of = visits.get(visit);
        return of === undefined ? [] : [{ id, before, after: retime(kind, before, of) }];
      });
      await moveWaiting(manager, reminders, now);
      await moveWithVisits(manager, reminders, [...visits.values()], now);
      await manager.query(`select pg_notify('deliver', '')`);
      return visits.size;
    }),

  reminders: (now, after, limit) => rowsOf<ReminderAhead>(dataSource, AHEAD, [now, after, limit]),

  moveReminders: (moves, now) =>
    dataSource.transaction(async (manager) => {
      const before = await manager.query<{ id: string; before: Date }[]>(
        'select id, scheduled_time as before from reminders where id = any($1)',
        [moves.map(({ id }) => id)],
      );
      const was = new Map(before.map((row) => [row.id, row.before]));
      await moveWaiting(
        manager,
        moves.flatMap(({ id, scheduledTime }) => {
          const at = was.get(id);
          return at === undefined ? [] : [{ id, before: at, after: scheduledTime }];
        }),
        now,
      );
      return moveSingles(manager, moves, now);
    }),

  async withoutWallTime(now) {
    return (await rowsOf<{ n: number }>(dataSource, UNKNOWN, [now]))[0]?.n ?? 0;
  },
});
