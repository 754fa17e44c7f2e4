import { costsOf, type Costs, type PriceEstimates } from '../../domain/delivery/costs';
import { monthStart, nextMonthStart } from '../../domain/delivery/limits';
import { inZone } from '../../domain/time/zoned-time';
import { type SendingLimitsStore } from '../../ports/out/sending-limits-store';

export interface MonthCosts extends Costs {
  /** 2026-03, on the clinic's calendar. */
  month: string;
  /** The WhatsApp sender of this installation, which has one: Meta grants its free service messages to it. Null where none is set. */
  sender: string | null;
}

interface Dependencies {
  store: Pick<SendingLimitsStore, 'used'>;
  estimates: PriceEstimates;
  whatsappSender: string | null;
  zone: string;
}

/** What a calendar month costs, by the prices the provider has named and by estimates for the rest. */
export class CostFigures {
  constructor(private readonly deps: Dependencies) {}

  /** The month in which a period ends (`to` is not included). */
  async monthOf(to: Date): Promise<MonthCosts> {
    const { store, estimates, whatsappSender, zone } = this.deps;
    const last = new Date(to.getTime() - 1);
    const from = monthStart(last, zone);
    return {
      month: inZone(from, zone).slice(0, 7),
      sender: whatsappSender,
      ...costsOf(await store.used(from, nextMonthStart(last, zone)), estimates),
    };
  }
}
