import { type ClinicCalendar } from '../../domain/clinic/promise';
import { climb } from '../../domain/delivery/climb';
import { type PlanRules } from '../../domain/reminder/plan';
import { type Clock } from '../../ports/out/clock';
import { type ClimbCounts, type LadderStore } from '../../ports/out/ladder-store';
import { reachBy } from '../../domain/follow-up/due-time';

interface Dependencies {
  store: LadderStore;
  rules: PlanRules;
  calendar: ClinicCalendar;
  clock: Clock;
}

export type ClimbLadder = () => Promise<ClimbCounts>;

const BATCH = 200;

/** Looks at every ladder that is due: the next step where the last one failed or had its time, staff where every channel failed. */
export const createClimbLadder =
  ({ store, rules, calendar, clock }: Dependencies): ClimbLadder =>
  async () => {
    const counts: ClimbCounts = { climbed: 0, unreachable: 0 };
    for (let taken = BATCH; taken === BATCH; ) {
      const now = clock.now();
      const batch = await store.climbDue(now, BATCH, reachBy(calendar, now), (reminder, situation) =>
        climb(reminder, situation, rules, now),
      );
      counts.climbed += batch.climbed;
      counts.unreachable += batch.unreachable;
      taken = batch.taken;
    }
    return counts;
  };
