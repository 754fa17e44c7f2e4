import { type MisuseLimits } from '../../domain/audit/misuse';
import { type AuditChain, type ChainHead } from '../../ports/out/audit-chain';
import { type MisuseAlert, type MisuseWatch } from '../../ports/out/audit-trail';
import { type Clock } from '../../ports/out/clock';

export interface WatchAuditCounts extends Record<string, number> {
  /** Events that were linked to the hash chain. */
  sealed: number;
  /** Alerts of misuse that administrators were told of. */
  misuse: number;
}

interface Dependencies {
  chain: AuditChain;
  misuse: MisuseWatch;
  clock: Clock;
  limits: MisuseLimits;
  /** The chain has grown: its head, to be kept where the database's administrator does not reach. */
  onSealed: (head: ChainHead) => void;
  onMisuse: (alert: MisuseAlert) => void;
}

/** A job's step: seals what was written into the audit, and tells administrators of misuse. */
export const createWatchAudit =
  ({ chain, misuse, clock, limits, onSealed, onMisuse }: Dependencies) =>
  async (): Promise<WatchAuditCounts> => {
    const { sealed, head } = await chain.seal();
    if (sealed > 0 && head !== null) onSealed(head);
    const alerts = await misuse.raise(clock.now(), limits);
    alerts.forEach(onMisuse);
    return { sealed, misuse: alerts.length };
  };
