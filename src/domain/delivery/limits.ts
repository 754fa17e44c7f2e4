import { type Channel } from '../channel';
import { nearestAllowed, type SendingRules } from '../clinic/quiet-hours';
import { wallClock } from '../clinic/wall-clock';
import { instantOf } from '../time/zoned-time';

/**
 * People a business may write to first, outside the 24 hours after their own message, within any 24 hours: Meta's tiers, which hold for a business portfolio, not
 * a number, since October 2025. Null: no limit.
 */
export const MESSAGING_TIERS = {
  TIER_250: 250,
  TIER_2K: 2_000,
  TIER_10K: 10_000,
  TIER_100K: 100_000,
  TIER_UNLIMITED: null,
} as const satisfies Readonly<Record<string, number | null>>;
export type MessagingTier = keyof typeof MESSAGING_TIERS;

/** What a clinic lets its senders do. Only bulk messages (reminders, feedback requests) obey; answers, alerts and safety texts are counted but never held. */
export interface SendingLimits {
  /** Messages or calls a second of each channel's sender, over all replicas. */
  perSecond: Readonly<Record<Channel, number>>;
  /** Messages of all kinds a day after which no bulk message leaves any more. */
  perDay: number;
  /** Bulk messages a day to one address. */
  perDayAndAddress: number;
  /** WhatsApp addresses that bulk messages may go to within any 24 hours; null: no limit. One that has got its message counts no second time. */
  whatsappPeople: number | null;
}

/** A day of the clinic's calendar, as caps count it. */
export interface SendingDay {
  /** YYYY-MM-DD on the clinic's wall clock. */
  date: string;
  startsAt: Date;
  /** When bulk messages may leave again that were over today's cap: the first allowed time of the next day. */
  resumesAt: Date;
}

/** The limits as they hold at an instant. */
export interface SendingPolicy extends SendingLimits {
  day: SendingDay;
  /** The month's money runs out: feedback requests and their nudges are dropped. */
  dropFeedback: boolean;
  /** When to look again for what is over `whatsappPeople`, if the first of them leave the count at `leavesAt`. */
  roomAt: (leavesAt: Date) => Date;
}

const A_DAY_AND_A_HALF_MS = 36 * 60 * 60_000;

/** The clinic's calendar day at an instant. A midnight that the change to summer time skips moves forward with it. */
export function sendingDay(now: Date, rules: SendingRules): SendingDay {
  const midnight = (date: string): Date => instantOf(`${date}T00:00`, rules.zone) ?? now;
  const { date } = wallClock(rules.zone, now);
  const startsAt = midnight(date);
  const next = midnight(wallClock(rules.zone, new Date(startsAt.getTime() + A_DAY_AND_A_HALF_MS)).date);
  return { date, startsAt, resumesAt: nearestAllowed(next, rules) ?? next };
}

/** People leave the count one by one, as they were written to: what waits for them is looked at this often, not for each of them. */
const ROOM_STEP_MS = 5 * 60_000;

/** When what is over the WhatsApp tier may leave: when the first people have left the last 24 hours, at a time at which reminders leave. */
export function roomAt(leavesAt: Date, rules: SendingRules): Date {
  const next = new Date(Math.ceil(leavesAt.getTime() / ROOM_STEP_MS) * ROOM_STEP_MS);
  return nearestAllowed(next, rules) ?? next;
}

/** The clinic's calendar month at an instant: its first moment. */
export const monthStart = (now: Date, zone: string): Date =>
  instantOf(`${wallClock(zone, now).date.slice(0, 7)}-01T00:00`, zone) ?? now;

const LONGER_THAN_A_MONTH_MS = 32 * 24 * 60 * 60_000;

/** The first moment of the month after. */
export const nextMonthStart = (now: Date, zone: string): Date =>
  monthStart(new Date(monthStart(now, zone).getTime() + LONGER_THAN_A_MONTH_MS), zone);

export type BudgetStage = 'within' | 'reduced' | 'exceeded';

/** From this share of the month's budget on only what keeps visits from being missed is paid for. */
const REDUCED_FROM = 0.8;

/**
 * What the month's spending means. `reduced`: feedback requests and their nudges are dropped. `exceeded`: the same, and staff are alarmed once more.
 * Reminders are never dropped for money, because a missed visit harms the patient; what bounds their cost is the daily cap.
 */
export function budgetStage(spent: number, budget: number | undefined): BudgetStage {
  if (budget === undefined || spent < budget * REDUCED_FROM) return 'within';
  return spent < budget ? 'reduced' : 'exceeded';
}
