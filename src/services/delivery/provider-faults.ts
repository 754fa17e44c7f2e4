import { type Channel } from '../../domain/channel';
import { type SendingRules } from '../../domain/clinic/quiet-hours';
import { type FaultScope } from '../../domain/delivery/failure';
import { sendingDay } from '../../domain/delivery/limits';
import { type Clock } from '../../ports/out/clock';
import { type FaultCount, type ProviderFaultStore } from '../../ports/out/provider-faults';

interface Dependencies {
  store: ProviderFaultStore;
  clock: Clock;
  rules: SendingRules;
  /** The first fault of a day of the clinic's calendar. */
  onAlarm: (day: string, codes: readonly number[]) => void;
}

export interface ProviderFaults {
  /** Tells people of faults that only they can do something about, and of codes that we do not know: once a day. */
  note(faults: readonly { code: number; channel: Channel; scope: FaultScope }[]): Promise<void>;
}

export const createProviderFaults = ({ store, clock, rules, onAlarm }: Dependencies): ProviderFaults => ({
  async note(noted) {
    const counts = new Map<string, FaultCount>();
    for (const { code, channel, scope } of noted) {
      const known = counts.get(`${code} ${channel}`);
      counts.set(`${code} ${channel}`, { code, channel, scope, count: (known?.count ?? 0) + 1 });
    }
    if (counts.size === 0) return;
    const now = clock.now();
    const { date } = sendingDay(now, rules);
    const faults = [...counts.values()];
    if (await store.note(date, faults, now))
      onAlarm(
        date,
        faults.map(({ code }) => code),
      );
  },
});
