import { type Break } from '../../domain/audit/chain';

/** The last link: of which event, and its hash in hexadecimal. */
export interface ChainHead {
  eventId: string;
  hash: string;
}

export interface ChainReport {
  /** Events in the table. */
  events: number;
  /** Of these, how many the chain holds, and how many are newer than its last link. */
  sealed: number;
  unsealed: number;
  head: ChainHead | null;
  /** The first event that does not fit. */
  broken: { id: string; how: Break } | null;
  /** Whether the head that was kept elsewhere is a link of this chain; null when none was given. */
  headFound: boolean | null;
}

/** The hash chain over the events of the audit. */
export interface AuditChain {
  /** Links all events that are certainly complete, in batches. Safe to run in several replicas at once: one does the work. */
  seal(): Promise<{ sealed: number; head: ChainHead | null }>;
  /** Reads everything once and checks it. `kept`: a head that was written down elsewhere. */
  verify(kept?: ChainHead): Promise<ChainReport>;
}
