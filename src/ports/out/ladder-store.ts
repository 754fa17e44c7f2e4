import { type Climb, type LadderSituation } from '../../domain/delivery/climb';
import { type DueReminder } from '../../domain/reminder/plan';

export interface ClimbCounts {
  /** Next steps written. */
  climbed: number;
  /** Reminders that reached nobody and were given to staff. */
  unreachable: number;
}

export interface LadderStore {
  /**
   * Takes reminders whose ladder is due at `now`, at most `limit`, asks `decide` for each and writes what it says: the next step with its first
   * attempt, when to look again, or the end with a follow-up due at `followUpBy`. One transaction; several replicas share the work and none takes a
   * step twice. `taken` is how many it found.
   */
  climbDue(
    now: Date,
    limit: number,
    followUpBy: Date,
    decide: (reminder: DueReminder, situation: LadderSituation) => Climb,
  ): Promise<ClimbCounts & { taken: number }>;
}
