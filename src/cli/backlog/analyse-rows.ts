import path from 'node:path';
import { type Worker } from 'node:worker_threads';
import { createWorker } from '../../worker-thread';
import { fieldsOf } from './fields-of';
import { type AnalysedFields, type BacklogRow } from './row';

/** A row with what the analysis adds to it. */
export interface AnalysedRow {
  row: BacklogRow;
  fields: AnalysedFields;
}

/** Rows read, sent to a thread and answered together. */
const BATCH = 100;
/** Batches given to each thread before its first answer is awaited: it never waits for work, and the rows in memory stay few. */
const AHEAD = 3;
/** A thread takes about as long to start as it takes to read this many rows. */
const ALONE = 3000;

/**
 * Analyses a stream of rows, in their order. The first `alone` rows are read in this thread; a longer stream goes on in `threads` worker
 * threads (fewer than two: none). When the stream fails, the rows before are given first. Memory does not grow with the stream.
 */
export async function* analyseRows(rows: AsyncIterable<BacklogRow>, threads: number, alone = ALONE): AsyncGenerator<AnalysedRow, void> {
  const batches = inBatches(rows);
  for (let done = 0; threads < 2 || done < alone;) {
    const next = await batches.next();
    if (next.done === true) return;
    for (const row of next.value) yield { row, fields: fieldsOf(row.input) };
    done += next.value.length;
  }
  const readers: ThreadReader[] = [];
  const waiting: Promise<AnalysedRow[]>[] = [];
  let failure: { error: unknown } | null = null;
  let turn = 0;
  const send = async (): Promise<boolean> => {
    try {
      const next = await batches.next();
      if (next.done === true) return false;
      const reader = (readers[turn % threads] ??= new ThreadReader());
      turn++;
      const answer = reader.read(next.value);
      answer.catch(() => undefined);
      waiting.push(answer);
      return true;
    } catch (error) {
      failure = { error };
      return false;
    }
  };
  try {
    let more = true;
    for (;;) {
      while (more && waiting.length < threads * AHEAD) more = await send();
      const first = waiting.shift();
      if (first === undefined) break;
      yield* await first;
    }
    if (failure !== null) throw (failure as { error: unknown }).error;
  } finally {
    await Promise.all(readers.map((reader) => reader.close()));
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
  private readonly thread: Worker = createWorker(path.join(__dirname, '..', `analyse-thread${path.extname(__filename)}`), {});
  private readonly asked: Asked[] = [];

  constructor() {
    this.thread.on('message', (fields: readonly AnalysedFields[]) => {
      const first = this.asked.shift();
      first?.resolve(first.rows.flatMap((row, at) => (fields[at] === undefined ? [] : [{ row, fields: fields[at] }])));
    });
    const fail = (error: Error): void => { for (const { reject } of this.asked.splice(0)) reject(error); };
    this.thread.on('error', fail);
    this.thread.on('exit', () => fail(new Error('a worker thread of the analysis ended before its answer')));
  }

  read(rows: readonly BacklogRow[]): Promise<AnalysedRow[]> {
    return new Promise((resolve, reject) => {
      this.asked.push({ rows, resolve, reject });
      this.thread.postMessage(rows.map(({ input }) => input));
    });
  }

  async close(): Promise<void> {
    await this.thread.terminate();
  }
}
