import path from 'node:path';
import { type Worker } from 'node:worker_threads';
import { createWorker } from '../../compose/worker-thread';
import { fieldsOf } from './fields-of';
import { type AnalysedFields, type BacklogRow } from './row';

/** A row with what the analysis adds to it. */
export interface AnalysedRow {
  row: BacklogRow;
  fields: AnalysedFields;
}

/** Rows read, sent to a thread and answered together. */
const BATCH = 100;
/** Batches given to each thread before its first answer is awaited: it never waits for work. */
const AHEAD = 3;
/** Batches in memory at most: this thread reads on while others start, which takes them about as long as reading so many takes it. */
const MOST_WAITING = 24;
/** Rows after which it is worth starting other threads. */
const ALONE = 600;

/**
 * Analyses a stream of rows, in their order, in `threads` threads with this one among them; a stream of up to `alone` rows is read here
 * alone. When the stream fails, the rows before are given first. Memory does not grow with the stream.
 */
export async function* analyseRows(
  rows: AsyncIterable<BacklogRow>,
  threads: number,
  alone = ALONE,
): AsyncGenerator<AnalysedRow, void> {
  const source = new Source(inBatches(rows));
  const readers: ThreadReader[] = [];
  const waiting: Waiting[] = [];
  let done = 0;
  try {
    for (;;) {
      if (done >= alone) while (readers.length < threads - 1) readers.push(new ThreadReader());
      for (const reader of readers)
        while (reader.wanting && waiting.length < MOST_WAITING) {
          const batch = await source.next();
          if (batch === null) break;
          waiting.push(reader.read(batch));
        }
      for (let read = waiting[0]?.rows; read; read = waiting[0]?.rows) {
        waiting.shift();
        yield* read;
      }
      const own = waiting.length < MOST_WAITING ? await source.next() : null;
      if (own !== null) {
        const read = own.map((row) => ({ row, fields: fieldsOf(row.input) }));
        waiting.push({ rows: read, answer: Promise.resolve(read) });
        done += own.length;
        if (readers.length > 0) await breath();
      } else {
        const first = waiting.shift();
        if (first === undefined) break;
        yield* first.rows ?? (await first.answer);
      }
    }
    if (source.failure !== null) throw source.failure.error;
  } finally {
    await Promise.all(readers.map((reader) => reader.close()));
  }
}

/** A batch under way: read, or promised by a thread. */
interface Waiting {
  rows: readonly AnalysedRow[] | null;
  answer: Promise<readonly AnalysedRow[]>;
}

/** Lets the answers of other threads in. */
const breath = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** Batches until the stream ends or fails; the failure is kept for the end. */
class Source {
  failure: { error: unknown } | null = null;
  private ended = false;

  constructor(private readonly batches: AsyncGenerator<BacklogRow[], void>) {}

  async next(): Promise<BacklogRow[] | null> {
    if (this.ended) return null;
    try {
      const next = await this.batches.next();
      if (next.done !== true) return next.value;
    } catch (error) {
      this.failure = { error };
    }
    this.ended = true;
    return null;
  }
}

/** Rows in lists of `BATCH`; a stream that fails gives what came before, then its error. */
async function* inBatches(rows: AsyncIterable<BacklogRow>): AsyncGenerator<BacklogRow[], void> {
  let batch: BacklogRow[] = [];
  try {
    for await (const row of rows) {
      batch.push(row);
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    if (batch.length > 0) yield batch;
    throw error;
  }
  if (batch.length > 0) yield batch;
}

interface Asked {
  rows: readonly BacklogRow[];
  resolve: (rows: AnalysedRow[]) => void;
  reject: (error: Error) => void;
}

/** One worker thread, which answers in the order it is asked. */
class ThreadReader {
  private readonly thread: Worker = createWorker(
    path.join(__dirname, '..', `analyse-thread${path.extname(__filename)}`),
    {},
  );
  private readonly asked: Asked[] = [];

  constructor() {
    this.thread.on('message', (fields: readonly AnalysedFields[]) => {
      const first = this.asked.shift();
      first?.resolve(first.rows.flatMap((row, at) => (fields[at] === undefined ? [] : [{ row, fields: fields[at] }])));
    });
    const fail = (error: Error): void => {
      for (const { reject } of this.asked.splice(0)) reject(error);
    };
    this.thread.on('error', fail);
    this.thread.on('exit', () => fail(new Error('a worker thread of the analysis ended before its answer')));
  }

  /** Whether it would soon wait for work. */
  get wanting(): boolean {
    return this.asked.length < AHEAD;
  }

  read(rows: readonly BacklogRow[]): Waiting {
    const answer = new Promise<AnalysedRow[]>((resolve, reject) => {
      this.asked.push({ rows, resolve, reject });
      this.thread.postMessage(rows.map(({ input }) => input));
    });
    const waiting: Waiting = { rows: null, answer };
    answer.then(
      (read) => {
        waiting.rows = read;
      },
      () => undefined,
    );
    return waiting;
  }

  async close(): Promise<void> {
    await this.thread.terminate();
  }
}
