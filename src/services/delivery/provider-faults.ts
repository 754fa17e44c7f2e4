import { type Channel } from '../../domain/channel';
import { type SendingRules } from '../../domain/clinic/quiet-hours';
import { failureClass } from '../../domain/delivery/failure';
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
  /** Tells people of the codes among these that only they can do something about, and of those that we do not know: once a day. */
  note(codes: readonly { code: number; channel: Channel }[]): Promise<void>;
}

export const createProviderFaults = ({ store, clock, rules, onAlarm }: Dependencies): ProviderFaults => ({
  async note(codes) {
    const counts = new Map<string, FaultCount>();
    for (const { code, channel } of codes) {
      const scope = failureClass(code).fault;
      if (scope === null) continue;
      const known = counts.get(`${code} ${channel}`);
      counts.set(`${code} ${channel}`, { code, channel, scope, count: (known?.count ?? 0) + 1 });
    }
    if (counts.size === 0) return;
    const now = clock.now();
    const { date } = sendingDay(now, rules);
    const faults = [...counts.values()];
    if (await store.note(date, faults, now)) onAlarm(date, faults.map(({ code }) => code));
  },
});
