import { type Channel } from '../domain/channel';

export const SENDING_ALARMS = ['daily_cap', 'address_cap', 'budget_reduced', 'budget_exceeded'] as const;
export type SendingAlarmKind = (typeof SENDING_ALARMS)[number];

/** What is known of limits and money; each method is one transaction. */
export interface SendingLimitsStore {
  /**
   * What messages since an instant cost, in the currency the provider bills: its price where it is known, else the estimate for the channel
   * times the parts of an SMS. What the provider never took costs nothing.
   */
  spentSince(start: Date, estimates: Readonly<Record<Channel, number>>): Promise<number>;
  /** Notes that a limit was reached and opens a follow-up for staff. True when it is the first time that day. */
  raiseAlarm(kind: SendingAlarmKind, day: string, now: Date): Promise<boolean>;
  /** On how many days each limit was reached, since the installation began. */
  daysReached(): Promise<Readonly<Record<SendingAlarmKind, number>>>;
  /** The provider asks this channel's sender to slow down: no bulk message leaves on it until then, and afterwards its rate begins from nothing. */
  pauseSender(channel: Channel, until: Date): Promise<void>;
}
