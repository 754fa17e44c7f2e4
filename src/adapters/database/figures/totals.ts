import { OneAtATime } from './one-at-a-time';

/** Counting this many rows or fewer costs little and is done anew each time. */
const MANY = 1_000;
const REMEMBER_MILLIS = 10_000;
const MAX_KEYS = 1_000;

/**
 * Totals of lists. Counting 100,000 rows took 20–150 ms where the page itself took 0.2 ms, so totals above 1,000 are remembered for ten seconds, or
 * until this process writes. What another process writes shows in such a total ten seconds later at most.
 */
export class Totals {
  private readonly known = new Map<string, { total: number; until: number }>();
  private readonly counting = new OneAtATime<number>();
  private writes = 0;

  async of(key: string, count: () => Promise<number>): Promise<number> {
    const known = this.known.get(key);
    if (known && known.until > performance.now()) return known.total;
    const { writes } = this;
    const total = await this.counting.run(key, count);
    if (total > MANY && writes === this.writes) {
      if (this.known.size >= MAX_KEYS) this.known.clear();
      this.known.set(key, { total, until: performance.now() + REMEMBER_MILLIS });
    }
    return total;
  }

  /** To be called after every write to the rows that are counted. */
  forget(): void {
    this.writes += 1;
    this.known.clear();
  }
}
