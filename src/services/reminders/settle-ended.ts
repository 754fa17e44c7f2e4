import { type ClinicCalendar } from '../../domain/clinic/promise';
import { afterEnd } from '../../domain/reminder/ended';
import { type Clock } from '../../ports/out/clock';
import { type EndedReminders, type SettleCounts } from '../../ports/out/ended-reminders';
import { reachBy } from '../../domain/follow-up/due-time';

interface Dependencies {
  store: EndedReminders;
  calendar: ClinicCalendar;
  clock: Clock;
}

export type SettleEnded = () => Promise<SettleCounts>;

const BATCH = 500;

/** Tells staff of reminders that ended without arriving, whatever ended them; to be called again and again, by any number of replicas. */
export const createSettleEnded =
  ({ store, calendar, clock }: Dependencies): SettleEnded =>
  async () => {
    const counts: SettleCounts = { unreached: 0, missed: 0 };
    for (let taken = BATCH; taken === BATCH; ) {
      const now = clock.now();
      const by = reachBy(calendar, now);
      const batch = await store.settle(now, BATCH, by, (reminder) => afterEnd(reminder, now, by));
      counts.unreached += batch.unreached;
      counts.missed += batch.missed;
      taken = batch.taken;
    }
    return counts;
  };
