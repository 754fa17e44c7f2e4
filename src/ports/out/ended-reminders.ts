import { type AfterEnd, type EndedReminder } from '../../domain/reminder/ended';

export interface SettleCounts {
  /** Patients whom staff are asked to reach. */
  unreached: number;
  /** Reminders that were added to the list of what could not leave in time. */
  missed: number;
}

export interface EndedReminders {
  /**
   * Takes reminders that ended without arriving and that nobody has looked at since, at most `limit`, asks `decide` for each and writes the tasks it asks
   * for; what could not leave in time goes into one open task, due at `listDue`. One transaction; several replicas share the work. `taken` is how many it found.
   */
  settle(
    now: Date,
    limit: number,
    listDue: Date,
    decide: (reminder: EndedReminder) => AfterEnd,
  ): Promise<SettleCounts & { taken: number }>;
}
