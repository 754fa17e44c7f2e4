import { type Channel } from '../../domain/channel';
import { type SendingRules } from '../../domain/clinic/quiet-hours';
import { costsOf, type PriceEstimates } from '../../domain/delivery/costs';
import {
  budgetStage,
  monthStart,
  nextMonthStart,
  roomAt,
  sendingDay,
  type SendingLimits,
  type SendingPolicy,
} from '../../domain/delivery/limits';
import { type Clock } from '../../ports/out/clock';
import { type SendingAlarmKind, type SendingLimitsStore } from '../../ports/out/sending-limits-store';

interface Dependencies {
  store: SendingLimitsStore;
  clock: Clock;
  limits: SendingLimits;
  rules: SendingRules;
  /** For one calendar month, in the currency the provider bills; undefined: no budget. */
  monthlyBudget: number | undefined;
  estimates: PriceEstimates;
  /** A limit was reached for the first time on this day. */
  onAlarm: (kind: SendingAlarmKind, day: string) => void;
}

export interface SendingLimitsService {
  /** The limits as they hold now. */
  policy(): Promise<SendingPolicy>;
  /** Messages were held back by a limit: staff are told once a day. */
  reached(kind: SendingAlarmKind): Promise<void>;
  /** The provider refused with 429: no bulk message leaves on this channel for so many seconds. */
  pauseSender(channel: Channel, seconds: number): Promise<void>;
}

/** Adding up a month reads all its messages, so it is not done for every claim; a message more or less does not matter for money. */
const SPENDING_HOLDS_MS = 60_000;

export function createSendingLimits({
  store,
  clock,
  limits,
  rules,
  monthlyBudget,
  estimates,
  onAlarm,
}: Dependencies): SendingLimitsService {
  let spending: { until: number; dropFeedback: boolean } | undefined;
  const raised = new Set<string>();
  const pausedUntil = new Map<Channel, Date>();

  async function reached(kind: SendingAlarmKind): Promise<void> {
    const { date } = sendingDay(clock.now(), rules);
    const alarm = `${date} ${kind}`;
    if (raised.has(alarm)) return;
    raised.add(alarm);
    if (await store.raiseAlarm(kind, date, clock.now())) onAlarm(kind, date);
  }

  async function feedbackDropped(now: Date): Promise<boolean> {
    if (monthlyBudget === undefined) return false;
    if (spending !== undefined && now.getTime() < spending.until) return spending.dropFeedback;
    const { spent } = costsOf(
      await store.used(monthStart(now, rules.zone), nextMonthStart(now, rules.zone)),
      estimates,
    );
    const stage = budgetStage(spent, monthlyBudget);
    if (stage !== 'within') await reached(stage === 'reduced' ? 'budget_reduced' : 'budget_exceeded');
    spending = { until: now.getTime() + SPENDING_HOLDS_MS, dropFeedback: stage !== 'within' };
    return spending.dropFeedback;
  }

  return {
    reached,
    async policy() {
      const now = clock.now();
      return {
        ...limits,
        day: sendingDay(now, rules),
        dropFeedback: await feedbackDropped(now),
        roomAt: (leavesAt) => roomAt(leavesAt, rules),
      };
    },
    async pauseSender(channel, seconds) {
      // A hundred calls in flight may be refused at once; one row need not be written a hundred times.
      const until = new Date(clock.now().getTime() + seconds * 1000);
      const known = pausedUntil.get(channel);
      if (known !== undefined && until <= known) return;
      pausedUntil.set(channel, until);
      await store.pauseSender(channel, until);
    },
  };
}
