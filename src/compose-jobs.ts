import { parentPort, workerData } from 'node:worker_threads';
import { Cron } from 'croner';
import { createFeedbackRequests } from './adapters/database/repositories/feedback-requests';
import { createLadderStore } from './adapters/database/repositories/ladder-store';
import { createRollUp } from './adapters/database/repositories/roll-up';
import { createJobLog } from './adapters/database/repositories/job-log';
import { takeWorkerIdentity } from './adapters/database/worker-identity';
import { composeConversation } from './compose-conversation';
import { answersTo, composeCore, CONFIGURATION_FAULT, type Core, type Runtime } from './compose-core';
import { composeSweeps } from './compose-sweeps';
import { isAllowed } from './domain/clinic/quiet-hours';
import { failureClass } from './domain/reminder/failure-class';
import { LAST_PRIORITY, LAST_URGENT_PRIORITY } from './domain/reminder/purpose';
import { createClimbLadder } from './services/climb-ladder';
import { createExpireConversations } from './services/conversation/expire-conversations';
import { createDeliveryWorker } from './services/deliver-messages';
import { createRollUpFigures } from './services/figures/roll-up-figures';
import { createWake, keepDelivering } from './services/keep-delivering';
import { createReconcileDeliveries } from './services/reconcile-deliveries';
import { createRequestFeedback } from './services/request-feedback';

export type JobCounts = Readonly<Record<string, number>>;

/** The use-cases that jobs call. */
export interface JobServices {
  core: Core;
  /** Plans every reminder due before the next run of REMINDER_CRON. */
  planUntilNextRun: () => Promise<JobCounts>;
  /** Plans the request for feedback after visits that have ended. */
  requestFeedback: () => Promise<JobCounts>;
  /** Ends what patients did not answer in time. */
  expireConversations: () => Promise<JobCounts>;
  /** Moves what was written about feedback into the figures of its days. */
  rollUpFigures: () => Promise<JobCounts>;
  /** One round of asking the provider for what no webhook brought. */
  sweepProvider: () => Promise<JobCounts>;
  /** The same every few seconds, until the signal. */
  pollProvider: () => Promise<JobCounts>;
  /** Sends until the signal. */
  deliverMessages: () => Promise<JobCounts>;
}

/** What the log calls each outcome of a call to the provider. */
const STEP_WORDS = { accepted: 'sent', fail: 'failed', retry: 'postponed', expire: 'expired', reconcile: 'unknown' } as const;

const WORKER_POOL = 3;
const LONGEST_RECONCILE_PAUSE_MS = 15_000;

function jobServices(core: Core, signal: AbortSignal, end: AbortController): JobServices {
  const { runtime, clock, logger, deliveryStore, gateway, texts, rules, reminders } = core;
  const { config } = runtime;
  return {
    core,
    async planUntilNextRun() {
      const now = clock.now();
      const next = new Cron(config.REMINDER_CRON, { paused: true, timezone: config.DEFAULT_TIME_ZONE }).nextRun(now);
      return { ...(await reminders.planUntil(next ?? now)) };
    },
    requestFeedback: createRequestFeedback({ requests: createFeedbackRequests(core.dataSource), clock, delayMinutes: config.FEEDBACK_DELAY_MINUTES }),
    expireConversations: () => createExpireConversations(composeConversation(core))(),
    rollUpFigures: createRollUpFigures(createRollUp(core.dataSource), config.DEFAULT_TIME_ZONE),
    sweepProvider: async () => (await composeSweeps(core).sweepOnce()) ?? {},
    pollProvider: () => composeSweeps(core).sweepUntil(signal),
    async deliverMessages() {
      const wake = createWake();
      const identity = await takeWorkerIdentity(runtime.databaseUrl, {
        onDeliver: () => wake.ring(),
        onLost: () => {
          logger.error('the delivery worker lost its database connection and stops sending');
          end.abort();
        },
      });
      const graceSeconds = config.RECONCILE_GRACE_SECONDS;
      const worker = createDeliveryWorker({
        store: deliveryStore, gateway, texts, clock, owner: identity.owner, concurrency: config.SEND_CONCURRENCY, reconcileGraceSeconds: graceSeconds,
        lastPriorityAt: (now) => (isAllowed(now, rules) ? LAST_PRIORITY : LAST_URGENT_PRIORITY),
        contentSidOf: core.contentSidOf, twoWay: answersTo(core), random: Math.random,
        onStep: ({ messageId, attemptNo, channel, purpose }, step) => {
          const line = { message: messageId, attempt: attemptNo, channel, purpose, ...('code' in step ? { code: step.code } : {}) };
          logger.info({ audit: `message.${STEP_WORDS[step.kind]}`, ...line }, `message.${STEP_WORDS[step.kind]}`);
          if ('code' in step && failureClass(step.code).configuration) logger.error(line, CONFIGURATION_FAULT);
        },
        onFault: (error, attemptId) => logger.error({ attemptId, errorName: error instanceof Error ? error.name : typeof error }, 'a message could not be put into words'),
        onUnrecorded: (error) => {
          logger.error({ errorName: error instanceof Error ? error.name : typeof error }, 'outcomes of sending could not be written; the worker ends');
          end.abort();
        },
        onRoom: () => wake.ring(),
      });
      const counts = await keepDelivering({
        worker, reminders, wake, clock, signal,
        climbLadder: createClimbLadder({ store: createLadderStore(core.dataSource), rules, calendar: core.calendar, clock }),
        reconcile: createReconcileDeliveries({ store: deliveryStore, gateway, clock, graceSeconds }),
        reconcileEveryMs: Math.min(LONGEST_RECONCILE_PAUSE_MS, Math.max(500, (graceSeconds * 1000) / 2)),
      });
      await identity.release();
      return counts;
    },
  };
}

/**
 * Runs one job in this worker thread: wires, calls, writes the run to job_run, closes. Ends with exit code 0, or 1 when the job failed. A
 * `cancel` message from the scheduler raises the signal.
 */
export async function runJob(name: string, work: (services: JobServices) => Promise<JobCounts>): Promise<void> {
  const end = new AbortController();
  parentPort?.on('message', (message) => {
    if (message === 'cancel') end.abort();
  });
  const core = await composeCore(workerData as Runtime, { poolSize: WORKER_POOL, name });
  const log = createJobLog(core.dataSource);
  const run = await log.started(name, core.clock.now());
  try {
    const counts = await work(jobServices(core, end.signal, end));
    await log.finished(run, core.clock.now(), counts);
    const idle = Object.values(counts).every((count) => count === 0);
    core.logger[idle ? 'debug' : 'info']({ job: name, ...counts }, `job ${name} done`);
  } catch (error) {
    await log.failed(run, core.clock.now(), error instanceof Error ? error.name : 'unknown').catch(() => undefined);
    throw error;
  } finally {
    await core.dataSource.destroy().catch(() => undefined);
  }
  parentPort?.postMessage(end.signal.aborted ? 'cancelled' : 'done');
  process.exit(0);
}
