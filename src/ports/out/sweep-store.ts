import { type Channel } from '../../domain/channel';
import { type MessageStatus } from '../../domain/delivery/message-status';
import { type ProviderOutcome } from './provider-records';

/** A message or call of which the provider has not yet told how it ended, or what it cost. */
export interface AwaitedOutcome {
  sid: string;
  channel: Channel;
  status: MessageStatus;
  /** How it ended is known; its price is not. */
  ended: boolean;
  /** When we asked the provider to send it. */
  claimedAt: Date;
}

interface AwaitedRules {
  now: Date;
  /** Sent before this instant and without a final status: ask. */
  statusBefore: Date;
  /** Sent before this instant and without a price: ask. */
  priceBefore: Date;
  /** Sent before this instant: what is known is left as it is. */
  givenUpBefore: Date;
}

/** What the sweeps remember. */
export interface SweepStore {
  /** Up to when the list of inbound texts was read; null before the first time. */
  inboundUntil(): Promise<Date | null>;
  keepInboundUntil(until: Date, now: Date): Promise<void>;
  /** Which of these ids of inbound texts we do not have. */
  missing(sids: readonly string[]): Promise<Set<string>>;
  /** Least recently asked first. What was asked in vain is due again after a quarter of the time that had passed since it was sent. */
  awaited(rules: AwaitedRules, limit: number): Promise<AwaitedOutcome[]>;
  /** Keeps prices and parts of what was found, and that these were asked for. Returns how many prices are new. */
  keepPrices(asked: readonly string[], found: readonly ProviderOutcome[], now: Date): Promise<number>;
}
