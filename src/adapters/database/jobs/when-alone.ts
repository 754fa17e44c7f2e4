import { type DataSource } from 'typeorm';

/** First key of the locks of work that one replica does at a time; the second names the work. */
const SOLE_WORK_CLASS = 727_003;

/** Work that gains nothing from being done twice at once. */
const SOLE_WORK = { sweep: 1, retention: 2 } as const;

/**
 * Does the work unless another process or thread is at it; then gives null at once. Saves requests only: a lock may be lost with its
 * connection, and correctness must not rest on it.
 */
export async function whenAlone<T>(
  dataSource: DataSource,
  work: keyof typeof SOLE_WORK,
  run: () => Promise<T>,
): Promise<T | null> {
  const keys = [SOLE_WORK_CLASS, SOLE_WORK[work]];
  const runner = dataSource.createQueryRunner();
  try {
    const [row] = (await runner.query('select pg_try_advisory_lock($1, $2) as alone', keys)) as [{ alone: boolean }];
    if (!row.alone) return null;
    try {
      return await run();
    } finally {
      await runner.query('select pg_advisory_unlock($1, $2)', keys);
    }
  } finally {
    await runner.release();
  }
}
