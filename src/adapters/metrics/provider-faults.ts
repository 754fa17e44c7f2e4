import { Counter, type Registry } from 'prom-client';
import { type ProviderFaultStore } from '../../ports/out/provider-faults';

/** Codes of the provider that people must look at, in /metrics, whichever process met them. A database that does not answer leaves the last figures. */
export function countProviderFaults(store: Pick<ProviderFaultStore, 'totals'>, registry: Registry): void {
  new Counter({
    name: 'delivery_configuration_faults_total',
    help: 'Messages the provider failed because of our account, sender or template (scope), or with a code we do not know',
    labelNames: ['code', 'scope'],
    registers: [registry],
    async collect() {
      const totals = await store.totals().catch(() => null);
      if (totals === null) return;
      this.reset();
      for (const { code, scope, count } of totals) this.inc({ code: String(code), scope }, count);
    },
  });
}
