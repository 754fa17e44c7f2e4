import path from 'node:path';
import { type Worker } from 'node:worker_threads';
import { type AnalysisInput, type FeedbackAnalysis } from '../domain/feedback/analysis';
import { type AnalyseApart } from '../ports/out/analyse-feedback';
import { createWorker } from './worker-thread';

interface Asked {
  resolve: (read: FeedbackAnalysis[]) => void;
  reject: (error: Error) => void;
}

/**
 * Reads comments in a thread of its own, which starts with the first that come and keeps no process alive while it has nothing to read. It answers in the
 * order it is asked; who asks for little at a time lets others in between. A thread that ends fails what it was asked and is replaced at the next question.
 */
export function readInThread(): AnalyseApart {
  let thread: Worker | null = null;
  const asked: Asked[] = [];
  const start = (): Worker => {
    const started = createWorker(path.join(__dirname, `read-comments${path.extname(__filename)}`), {});
    const fail = (error: Error): void => {
      if (thread !== started) return;
      thread = null;
      for (const { reject } of asked.splice(0)) reject(error);
    };
    started.on('message', (read: FeedbackAnalysis[]) => {
      asked.shift()?.resolve(read);
      if (asked.length === 0) started.unref();
    });
    started.on('error', fail);
    started.on('exit', () => fail(new Error('the thread that reads comments has ended before its answer')));
    return started;
  };
  return (inputs: readonly AnalysisInput[]) =>
    new Promise<FeedbackAnalysis[]>((resolve, reject) => {
      thread ??= start();
      thread.ref();
      asked.push({ resolve, reject });
      thread.postMessage(inputs);
    });
}
