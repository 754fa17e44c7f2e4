import { type Channel } from '../../domain/channel';
import { type ChannelUse } from '../../domain/delivery/costs';

export const SENDING_ALARMS = [
  'daily_cap',
  'address_cap',
  'whatsapp_tier',
  'budget_reduced',
  'budget_exceeded',
] as const;
export type SendingAlarmKind = (typeof SENDING_ALARMS)[number];

/** What is known of limits and money; each method is one transaction. */
export interface SendingLimitsStore {
  /** What left on each channel from an instant to another (not included), with what is known of its price. What the provider never took is not among it. */
  used(from: Date, to: Date): Promise<ChannelUse[]>;
  /** Notes that a limit was reached and opens a follow-up for staff. True when it is the first time that day. */
  raiseAlarm(kind: SendingAlarmKind, day: string, now: Date): Promise<boolean>;
  /** On how many days each limit was reached, since the installation began. */
  daysReached(): Promise<Readonly<Record<SendingAlarmKind, number>>>;
  /** The provider asks this channel's sender to slow down: no bulk message leaves on it until then, and afterwards its rate begins from nothing. */
  pauseSender(channel: Channel, until: Date): Promise<void>;
}
