import { type RetentionClass } from '../../domain/retention/classes';

/** Where a batch ended; the next begins after it. Opaque to whoever carries it. */
export interface RetentionCursor {
  at: string;
  id: string;
}

export interface RetentionBatch {
  /** The age that counts lies before this instant. */
  before: Date;
  /** Null at the beginning. */
  after: RetentionCursor | null;
  /** Most rows that are looked at. */
  limit: number;
  now: Date;
}

export interface RetentionStore {
  /** One batch in one statement; what somebody else has locked, and what is still needed, is passed over. `next` is null at the end. */
  take(what: RetentionClass, batch: RetentionBatch): Promise<{ taken: number; next: RetentionCursor | null }>;
  /** How many of a batch `take` would take; changes and locks nothing. */
  count(what: RetentionClass, batch: RetentionBatch): Promise<{ taken: number; next: RetentionCursor | null }>;
  /** Runs the work unless another process is at it; then null. */
  whenAlone<T>(work: () => Promise<T>): Promise<T | null>;
}
