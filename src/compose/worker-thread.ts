import { Worker, type WorkerOptions } from 'node:worker_threads';

/** Starts a worker thread from one of our files. In development that is TypeScript: tsx is registered inside the thread. */
export function createWorker(filename: string, options: WorkerOptions): Worker {
  if (!filename.endsWith('.ts')) return new Worker(filename, options);
  const code = `require(${JSON.stringify(require.resolve('tsx/cjs'))}); require(${JSON.stringify(filename)});`;
  return new Worker(code, { ...options, eval: true });
}
