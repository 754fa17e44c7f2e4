import { type Channel } from '../../domain/channel';
import { type FaultScope } from '../../domain/delivery/failure';

/** How often a code came on a channel. */
export interface FaultCount {
  code: number;
  channel: Channel;
  scope: FaultScope;
  count: number;
}

export interface ProviderFaultStore {
  /** Adds to the day's counts and keeps the day's one task for whoever runs the service. True when it was opened by this. */
  note(day: string, faults: readonly FaultCount[], now: Date): Promise<boolean>;
  /** Since the installation began, by code and scope. */
  totals(): Promise<readonly { code: number; scope: FaultScope; count: number }[]>;
}
