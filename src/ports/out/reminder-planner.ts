import { type DueReminder, type Plan } from '../../domain/reminder/plan';

export interface PlanCounts {
  /** Will leave now or at their time. */
  planned: number;
  /** Moved out of quiet hours or a holiday. */
  deferred: number;
  /** Closed without being sent: too late, or no longer wanted. */
  closed: number;
}

export interface ReminderPlanner {
  /**
   * Takes pending reminders due until an instant (inclusive), asks `decide` for each, and writes messages or closes them; one transaction for
   * at most `limit`. `triggeredBy` is the user who asked for it, null where the time did. Several callers share the work. `taken` is how many it found.
   */
  planDue(
    until: Date,
    limit: number,
    decide: (reminder: DueReminder) => Plan,
    triggeredBy: string | null,
  ): Promise<PlanCounts & { taken: number }>;
}
