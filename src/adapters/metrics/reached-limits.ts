import { Counter, type Registry } from 'prom-client';
import { SENDING_ALARMS, type SendingLimitsStore } from '../../ports/out/sending-limits-store';

/** Shows in /metrics on how many days each limit on sending was reached. Read from the database when it is asked, so that replicas and restarts do not matter. */
export function countReachedLimits(store: Pick<SendingLimitsStore, 'daysReached'>, registry: Registry): void {
  const counter = new Counter({
    name: 'sending_limit_days_total',
    help: 'Days on which a limit on sending was reached (daily caps, WhatsApp tier, monthly budget)',
    labelNames: ['limit'],
    registers: [registry],
    async collect() {
      // A database that is away takes this figure, not all the others with it.
      const days = await store.daysReached().catch(() => null);
      this.reset();
      if (days !== null) for (const kind of SENDING_ALARMS) counter.inc({ limit: kind }, days[kind]);
    },
  });
}
