import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Worker } from 'node:worker_threads';
import Bree from 'bree';
import type { Logger } from 'pino';
import { nextRun, type Schedule } from '../domain/time/schedule';
import { databaseTrouble, onceAMinute, TROUBLE_ADVICE } from '../services/operations/database-trouble';
import { createWorker } from './worker-thread';

const extension = path.extname(__filename).slice(1);

interface ScheduledJob {
  /** File name in jobs/. */
  name: string;
  /** Runs at these times and once at the start. */
  schedule?: Schedule;
  /** Runs for ever: started once, started again when it ends. */
  keepRunning?: boolean;
}

export interface SchedulerOptions {
  /** Where the files of the jobs are; compiled or not, as this program is. */
  folder: string;
  jobs: readonly ScheduledJob[];
  /** IANA zone of the schedules. */
  timeZone: string;
  /** The time of the schedules; not given, the computer's. */
  now?: () => Date;
  /** Given to every job; must survive a structured clone. */
  workerData: unknown;
  logger: Logger;
  onJobError: (job: string) => void;
}

export interface Scheduler {
  start(): Promise<void>;
  /** Runs a job now, besides its own times; a run that is on is waited for first. Resolves at its end; rejects when it failed. */
  runNow(name: string): Promise<void>;
  /** Asks every job to end and waits; what has not ended after the limit is terminated. */
  stop(): Promise<void>;
}

/** Bree's types lack some of what it has. */
interface BreeInternals {
  createWorker: typeof createWorker;
  workers: Map<string, Worker>;
  init(): Promise<void>;
  run(name?: string): Promise<void>;
}

/** A job that runs for ever and ends is started again after a second; one that ends at once again and again after longer, up to this. */
const RESTART_AFTER_MS = 1_000;
const LONGEST_RESTART_MS = 8_000;
const LASTED_MS = 20_000;
/** A short job starts when the one before has ended, or after this: a thread takes 60 to 100 MB while it runs, and at the start all are due at once. */
const PATIENCE_MS = 10_000;
/** A timer runs by a clock that stands still while the computer sleeps and does not follow one that was set: the time is looked at again after this. */
const LONGEST_TIMER_MS = 30_000;
/** bree.stop() waits for ever on a worker that does not answer. */
const STOP_LIMIT_MS = 15_000;

/** Calls `run` at every time of a schedule, once where several have passed, until the stop. */
function keepTime(schedule: Schedule, timeZone: string, now: () => Date, run: () => void): { stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let due = nextRun(schedule, timeZone, now());
  const look = (): void => {
    if (due === null) return;
    const at = now();
    if (at >= due) {
      run();
      due = nextRun(schedule, timeZone, at);
    }
    if (due !== null) timer = setTimeout(look, Math.min(LONGEST_TIMER_MS, Math.max(1, due.getTime() - at.getTime())));
  };
  look();
  return { stop: () => clearTimeout(timer) };
}

/**
 * Bree runs jobs/ in worker threads; when they are due is read by domain/time/schedule, as the planning of reminders reads it: Bree's own reader counts
 * the weekdays otherwise and wants both day fields to hold. One run of a job at a time in this process, and short jobs one after another; several replicas share work
 * through PostgreSQL.
 */
export function createScheduler({
  folder,
  jobs,
  timeZone,
  now = () => new Date(),
  workerData,
  logger,
  onJobError,
}: SchedulerOptions): Scheduler {
  let stopping = false;
  const failed = new Set<string>();
  const tellNow = onceAMinute(() => performance.now());
  const troubled = new Set<string>();
  const startedAt = new Map<string, number>();
  const restartAfter = new Map<string, number>();
  const keepRunning = new Set(jobs.filter((job) => job.keepRunning).map((job) => job.name));
  const log = (level: 'debug' | 'warn' | 'error') => (message: unknown) => {
    const words = message instanceof Error ? message.name : String(message);
    if (!stopping) logger[level](words);
  };
  const bree = new Bree({
    root: folder,
    doRootCheck: false,
    defaultExtension: extension,
    acceptedExtensions: ['.js', '.ts'],
    closeWorkerAfterMs: 0,
    logger: { info: log('debug'), warn: log('warn'), error: log('error') },
    worker: { workerData: workerData as Record<string, unknown> },
    jobs: jobs.map(({ name }) => ({ name, timeout: 0 })),
    errorHandler: (error: unknown, meta: { name?: string } | undefined) => {
      // Bree terminates a worker that has answered its cancel, often before it exits by itself with 0.
      if (stopping && error instanceof Error && error.message.endsWith('exited with code 1')) return;
      const job = meta?.name ?? 'unknown';
      // Bree tells of a failure twice: the error, then the exit.
      if (troubled.has(job) && error instanceof Error && error.message.endsWith('exited with code 1')) return;
      const trouble = databaseTrouble(error);
      if (trouble === null) troubled.delete(job);
      else troubled.add(job);
      onJobError(job);
      failed.add(job);
      if (trouble !== null) {
        if (tellNow(trouble)) logger.error({ audit: `database.${trouble}`, job }, TROUBLE_ADVICE[trouble]);
      } else
        logger.error(
          {
            job,
            errorName: error instanceof Error ? error.name : typeof error,
            errorMessage: error instanceof Error ? error.message : undefined,
          },
          `job ${job} failed`,
        );
    },
  });
  const internals = bree as unknown as BreeInternals;
  internals.createWorker = createWorker;
  bree.on('worker created', (name: string) => void startedAt.set(name, performance.now()));
  bree.on('worker deleted', (name: string) => {
    if (stopping || !keepRunning.has(name)) return;
    const lasted = performance.now() - (startedAt.get(name) ?? 0);
    const wait =
      lasted > LASTED_MS ? RESTART_AFTER_MS : Math.min(LONGEST_RESTART_MS, restartAfter.get(name) ?? RESTART_AFTER_MS);
    restartAfter.set(name, wait * 2);
    setTimeout(() => {
      if (!stopping) void bree.run(name);
    }, wait);
  });
  const ended = (name: string): Promise<void> =>
    new Promise((resolve) => {
      const listen = (deleted: string): void => {
        if (deleted !== name) return;
        bree.off('worker deleted', listen);
        resolve();
      };
      bree.on('worker deleted', listen);
    });
  const runAtOnce = internals.run.bind(bree);
  const waiting = new Map<string, Promise<void>>();
  let before = Promise.resolve();
  /** Bree's own timers come here too. */
  internals.run = (name = '') => {
    if (keepRunning.has(name)) return runAtOnce(name);
    const queued = waiting.get(name);
    if (queued) return queued;
    const started = before.then(async () => {
      waiting.delete(name);
      if (!stopping) await runAtOnce(name);
    });
    waiting.set(name, started);
    before = started.then(
      () =>
        internals.workers.has(name)
          ? Promise.race([ended(name), sleep(PATIENCE_MS, undefined, { ref: false })])
          : undefined,
      () => undefined,
    );
    return started;
  };
  const clocks: { stop(): void }[] = [];
  return {
    async start() {
      await bree.start();
      for (const { name, schedule } of jobs)
        if (schedule && !stopping) clocks.push(keepTime(schedule, timeZone, now, () => void bree.run(name)));
    },
    async runNow(name) {
      while (internals.workers.has(name)) await ended(name);
      failed.delete(name);
      const end = ended(name);
      await bree.run(name);
      await end;
      if (failed.has(name)) throw new Error(`the job ${name} failed; the log says how`);
    },
    async stop() {
      stopping = true;
      for (const clock of clocks) clock.stop();
      let timer: NodeJS.Timeout | undefined;
      const limit = new Promise<'late'>((resolve) => (timer = setTimeout(() => resolve('late'), STOP_LIMIT_MS)));
      const end = await Promise.race([bree.stop(), limit]);
      clearTimeout(timer);
      if (end === 'late') await Promise.all([...internals.workers.values()].map((worker) => worker.terminate()));
    },
  };
}
