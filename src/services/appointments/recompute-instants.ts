import { addDays } from '../../domain/time/whole-days';
import { retimed } from '../../domain/reminder/retime';
import { instantOf, wallTextAt } from '../../domain/time/zoned-time';
import { type Clock } from '../../ports/out/clock';
import { type InstantsStore, type ReminderMove, type VisitMove, type ZoneState } from '../../ports/out/instants-store';
import { startOfVisit } from './start-of-visit';

export interface RecomputeCounts {
  /** Visits ahead that begin at another instant now. */
  visits: number;
  /** Reminders of the original API with another instant. */
  reminders: number;
  /** Reminders that wait with an instant alone, made before wall times were kept; counted when others had to be moved. */
  withoutWallTime: number;
}

const BATCH = 200;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

async function allOf<T extends { id: string }>(
  read: (after: string) => Promise<T[]>,
  work: (rows: T[]) => Promise<number>,
): Promise<number> {
  let done = 0;
  for (let after = FIRST_ID; ; ) {
    const rows = await read(after);
    done += rows.length === 0 ? 0 : await work(rows);
    const last = rows.at(-1);
    if (rows.length < BATCH || !last) return done;
    after = last.id;
  }
}

/**
 * Computes the instants ahead anew from the wall times that stand beside them, when the clinic's zone or the zone data are others than those they were computed
 * by (or `always`), and notes by what they are computed now. Wall times stay, so nobody has to be told. May be repeated, also by several programs at once; null when there
 * was nothing to do.
 */
export const createRecomputeInstants =
  ({ store, clock }: { store: InstantsStore; clock: Clock }, current: ZoneState) =>
  async (always = false): Promise<RecomputeCounts | null> => {
    const { zone, version } = current;
    const kept = await store.state();
    if (!always && kept?.zone === zone && kept.version === version) return null;
    const now = clock.now();
    const fromDay = addDays(wallTextAt(now, zone).slice(0, 10), -1);
    const visits = await allOf(
      (after) => store.visits(fromDay, after, BATCH),
      (rows) => {
        const moves = rows.flatMap(({ id, date, time, part, startsAt }): VisitMove[] => {
          const starts = startOfVisit(
            { date, ...(time === null ? {} : { time }), ...(part === null ? {} : { part }) },
            zone,
          );
          return starts.getTime() === startsAt.getTime() ? [] : [{ id, before: startsAt, after: starts }];
        });
        return moves.length === 0
          ? Promise.resolve(0)
          : store.moveVisits(moves, (kind, at, visit) => retimed(kind, at, visit, zone), now);
      },
    );
    const wall = (text: string | null, otherwise: Date): Date =>
      (text === null ? null : instantOf(text, zone)) ?? otherwise;
    const reminders = await allOf(
      (after) => store.reminders(now, after, BATCH),
      (rows) => {
        const moves = rows.flatMap(
          ({ id, scheduledTime, scheduledLocal, appointmentTime, appointmentLocal }): ReminderMove[] => {
            const moved = {
              id,
              scheduledTime: wall(scheduledLocal, scheduledTime),
              appointmentTime: appointmentTime && wall(appointmentLocal, appointmentTime),
            };
            return moved.scheduledTime.getTime() === scheduledTime.getTime() &&
              moved.appointmentTime?.getTime() === appointmentTime?.getTime()
              ? []
              : [moved];
          },
        );
        return moves.length === 0 ? Promise.resolve(0) : store.moveReminders(moves, now);
      },
    );
    await store.keep(current, now);
    return { visits, reminders, withoutWallTime: visits + reminders === 0 ? 0 : await store.withoutWallTime(now) };
  };
