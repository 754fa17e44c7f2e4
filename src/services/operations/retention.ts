import { endOfTerm, RETENTION_CLASSES, type RetentionClass, type RetentionTerms } from '../../domain/retention/classes';
import { type Clock } from '../../ports/out/clock';
import { type RetentionCursor, type RetentionStore } from '../../ports/out/retention-store';

interface Dependencies {
  store: RetentionStore;
  clock: Clock;
  terms: RetentionTerms;
  signal: AbortSignal;
  /** Waits; resolves at once when the signal is raised. */
  pause: (ms: number) => Promise<void>;
}

export type RetentionCounts = Partial<Record<RetentionClass | 'unfinished', number>>;

/** Rows a statement looks at: some ten milliseconds of work. */
const BATCH = 200;
/** At least as long a pause as the batch took: never more than half of one connection, and less where the database is busy. */
const SHORTEST_PAUSE_MS = 20;
/** What is left then is taken the next night. */
const LONGEST_RUN_MS = 3 * 3_600_000;

/**
 * Takes what has had its term, class by class, in small batches. Returns how many rows of each class were taken, and `unfinished` = 1 when the signal or the time
 * ended it first. Null when another process is at it.
 */
export const createRetention =
  ({ store, clock, terms, signal, pause }: Dependencies) =>
  (): Promise<RetentionCounts | null> =>
    store.whenAlone(async () => {
      const counts: RetentionCounts = {};
      const now = clock.now();
      const end = performance.now() + LONGEST_RUN_MS;
      for (const what of RETENTION_CLASSES) {
        const before = endOfTerm(terms[what], now);
        let after: RetentionCursor | null = null;
        do {
          if (signal.aborted || performance.now() > end) return { ...counts, unfinished: 1 };
          const began = performance.now();
          const { taken, next }: { taken: number; next: RetentionCursor | null } = await store.take(what, {
            before,
            after,
            limit: BATCH,
            now,
          });
          counts[what] = (counts[what] ?? 0) + taken;
          after = next;
          if (after !== null) await pause(Math.max(SHORTEST_PAUSE_MS, performance.now() - began));
        } while (after !== null);
      }
      return counts;
    });

/** What `createRetention` would take now, class by class; nothing is changed. */
export async function countRetention({
  store,
  clock,
  terms,
}: Pick<Dependencies, 'store' | 'clock' | 'terms'>): Promise<Record<RetentionClass, number>> {
  const now = clock.now();
  const counts: [RetentionClass, number][] = [];
  for (const what of RETENTION_CLASSES) {
    const before = endOfTerm(terms[what], now);
    let total = 0;
    let after: RetentionCursor | null = null;
    do {
      const { taken, next }: { taken: number; next: RetentionCursor | null } = await store.count(what, {
        before,
        after,
        limit: BATCH,
        now,
      });
      total += taken;
      after = next;
    } while (after !== null);
    counts.push([what, total]);
  }
  return Object.fromEntries(counts) as Record<RetentionClass, number>;
}
