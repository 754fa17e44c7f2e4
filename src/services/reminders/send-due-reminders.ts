import { planReminder, type PlanRules } from '../../domain/reminder/plan';
import { type Clock } from '../../ports/out/clock';
import { type PlanCounts, type ReminderPlanner } from '../../ports/out/reminder-planner';

interface Dependencies {
  planner: ReminderPlanner;
  clock: Clock;
  rules: PlanRules;
}

export interface SendDueReminders {
  /** Plans everything due until an instant; the delivery worker sends each at its own time. */
  planUntil(until: Date): Promise<PlanCounts>;
  /** Plans what is due now, for the user who asked for it, if anybody did. */
  planNow(triggeredBy?: string): Promise<PlanCounts>;
}

const BATCH = 500;

/** Turns due reminders into messages, as the pure plan decides. */
export function createSendDueReminders({ planner, clock, rules }: Dependencies): SendDueReminders {
  async function planUntil(until: Date, triggeredBy: string | null = null): Promise<PlanCounts> {
    const counts: PlanCounts = { planned: 0, deferred: 0, closed: 0 };
    for (let taken = BATCH; taken === BATCH; ) {
      const now = clock.now();
      const batch = await planner.planDue(until, BATCH, (reminder) => planReminder(reminder, rules, now), triggeredBy);
      counts.planned += batch.planned;
      counts.deferred += batch.deferred;
      counts.closed += batch.closed;
      taken = batch.taken;
    }
    return counts;
  }
  return {
    planUntil: (until) => planUntil(until),
    planNow: (triggeredBy) => planUntil(clock.now(), triggeredBy ?? null),
  };
}
