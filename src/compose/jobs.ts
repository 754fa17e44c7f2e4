import { setTimeout as sleep } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { createAuditChain } from '../adapters/database/audit/chain';
import { createMisuseWatch } from '../adapters/database/audit/misuse-watch';
import { createCancellationNotices } from '../adapters/database/appointments/cancellation-notices';
import { createEndedReminders } from '../adapters/database/reminders/ended-reminders';
import { createFeedbackRequests } from '../adapters/database/reminders/feedback-requests';
import { createLadderStore } from '../adapters/database/reminders/ladder-store';
import { createLoginAttempts } from '../adapters/database/users/login-attempts';
import { createSessionStore } from '../adapters/database/users/session-store';
import { createIdempotencyStore } from '../adapters/database/requests/idempotency-store';
import { createRollUp } from '../adapters/database/figures/roll-up';
import { createJobLog } from '../adapters/database/jobs/job-log';
import { createRetentionStore } from '../adapters/database/jobs/retention-store';
import { createWaitingReminders } from '../adapters/database/reminders/waiting-reminders';
import { createSendingLimitsStore } from '../adapters/database/messages/sending-limits-store';
import { takeWorkerIdentity } from '../adapters/database/jobs/worker-identity';
import { composeEscalate, composeTellWebhook } from './alerts';
import { composeConversation } from './conversation';
import { answersTo, composeCore, estimatesOf, read, type Core, type Runtime } from './core';
import { composeProviderFaults } from './delivery-status';
import { faultLine } from './provider';
import { termsOf } from './retention';
import { type Config } from '../config';
import { isAllowed } from '../domain/clinic/quiet-hours';
import { mayCall } from '../domain/delivery/call-hours';
import { LAST_PRIORITY, LAST_URGENT_PRIORITY } from '../domain/delivery/purpose';
import { MESSAGING_TIERS, type SendingLimits } from '../domain/delivery/limits';
import { nextRun, parseSchedule } from '../domain/time/schedule';
import { type SendingAlarmKind } from '../ports/out/sending-limits-store';
import { createWatchAudit } from '../services/audit/watch-audit';
import { createTellCancellations } from '../services/appointments/tell-cancellations';
import { createClimbLadder } from '../services/delivery/climb-ladder';
import { createExpireConversations } from '../services/conversation/expire-conversations';
import { createDeliveryWorker, type DeliveryWorker } from '../services/delivery/deliver-messages';
import { createRollUpFigures } from '../services/figures/roll-up-figures';
import { createWake, keepDelivering } from '../services/delivery/keep-delivering';
import { createForgetAttempts } from '../services/accounts/login-guard';
import { createForgetSessions } from '../services/accounts/sessions';
import { createForgetAnswers } from '../services/repeats/idempotency';
import { createSendingLimits } from '../services/delivery/sending-limits';
import { createRetention } from '../services/operations/retention';
import { createReconcileDeliveries } from '../services/delivery/reconcile-deliveries';
import { createSettleEnded } from '../services/reminders/settle-ended';
import { createRequestFeedback } from '../services/reminders/request-feedback';

export type JobCounts = Readonly<Record<string, number>>;

/** The use-cases that jobs call. */
export interface JobServices {
  core: Core;
  /** Raised when the program stops. */
  signal: AbortSignal;
  /** Plans every reminder due before the next run of REMINDER_CRON. */
  planUntilNextRun: () => Promise<JobCounts>;
  /** Plans the request for feedback after visits that have ended. */
  requestFeedback: () => Promise<JobCounts>;
  /**
   * Ends what patients did not answer in time, tells staff of cancellations that stand, and forgets what is kept for a time only: answers to
   * requests that are sent again, sessions that are over, failed log-ins.
   */
  expireConversations: () => Promise<JobCounts>;
  /** Moves what was written about feedback into the figures of its days. */
  rollUpFigures: () => Promise<JobCounts>;
  /** Seals the audit, and tells administrators of misuse. */
  watchAudit: () => Promise<JobCounts>;
  /** Takes what has been kept for its term; nothing where RETENTION is off. */
  retain: () => Promise<JobCounts>;
  /** Sends until the signal. */
  deliverMessages: () => Promise<JobCounts>;
}

/** What the log calls each outcome of a call to the provider. */
const STEP_WORDS = {
  accepted: 'sent',
  fail: 'failed',
  retry: 'postponed',
  expire: 'expired',
  reconcile: 'unknown',
} as const;

const ALARM_WORDS: Record<SendingAlarmKind, string> = {
  daily_cap:
    'the daily cap is reached: reminders wait for tomorrow; see whether something sends too much, or raise DAILY_CAP',
  address_cap:
    'a number has got its daily cap of reminders: the rest waits for tomorrow; see its appointments, or raise DAILY_CAP_PER_ADDRESS',
  whatsapp_tier:
    'so many people were written to first on WhatsApp within 24 hours as Meta lets this business: other reminders wait, or go by SMS or call; ask Meta for the next tier, then set WHATSAPP_MESSAGING_TIER',
  budget_reduced:
    "four fifths of the month's budget are spent: feedback requests are dropped, reminders go on; raise MONTHLY_BUDGET to send them again",
  budget_exceeded:
    "the month's budget is spent: reminders go on, feedback requests are dropped; raise MONTHLY_BUDGET to send them again",
};

const limitsOf = (config: Config): SendingLimits => ({
  perSecond: {
    whatsapp: config.SEND_RATE_PER_SECOND,
    sms: config.SEND_RATE_PER_SECOND,
    call: config.CALL_RATE_PER_SECOND,
  },
  perDay: config.DAILY_CAP,
  perDayAndAddress: config.DAILY_CAP_PER_ADDRESS,
  whatsappPeople: MESSAGING_TIERS[config.WHATSAPP_MESSAGING_TIER],
});

/** What decides when a reminder may leave. */
export const hoursOf = ({ QUIET_HOURS, DEFAULT_TIME_ZONE, OPENING_HOURS, HOLIDAYS }: Config): string =>
  JSON.stringify([QUIET_HOURS, DEFAULT_TIME_ZONE, OPENING_HOURS, HOLIDAYS]);

/** What takes data that has been kept for its term, until the signal. */
export const composeRetention = ({ dataSource, clock, runtime: { config } }: Core, signal: AbortSignal) =>
  createRetention({
    store: createRetentionStore(dataSource),
    clock,
    terms: termsOf(config),
    signal,
    pause: (ms) => sleep(ms, undefined, { signal }).catch(() => undefined),
  });

const WORKER_POOL = 3;
const LONGEST_RECONCILE_PAUSE_MS = 15_000;

function jobServices(core: Core, signal: AbortSignal, end: AbortController): JobServices {
  const { runtime, clock, logger, deliveryStore, textGateway, callGateway, texts, rules, reminders } = core;
  const { config } = runtime;
  return {
    core,
    signal,
    async planUntilNextRun() {
      const now = clock.now();
      const next = nextRun(read(parseSchedule(config.REMINDER_CRON)), config.DEFAULT_TIME_ZONE, now);
      return { ...(await reminders.planUntil(next ?? now)) };
    },
    requestFeedback: createRequestFeedback({
      requests: createFeedbackRequests(core.dataSource),
      clock,
      delayMinutes: config.FEEDBACK_DELAY_MINUTES,
      cascade: core.cascade,
    }),
    expireConversations: async () => ({
      ...(await createExpireConversations(composeConversation(core))()),
      ...(await createTellCancellations({ notices: createCancellationNotices(core.dataSource), clock })()),
      ...(await createForgetAnswers({ store: createIdempotencyStore(core.dataSource), clock })()),
      ...(await createForgetAttempts({ attempts: createLoginAttempts(core.dataSource), clock })()),
      ...(await createForgetSessions({ store: createSessionStore(core.dataSource), clock })()),
    }),
    rollUpFigures: createRollUpFigures(createRollUp(core.dataSource), config.DEFAULT_TIME_ZONE),
    watchAudit: createWatchAudit({
      chain: createAuditChain(core.dataSource),
      misuse: createMisuseWatch(core.dataSource, { webhook: config.ALERT_WEBHOOK_URL !== undefined }),
      clock,
      limits: { patients: config.MISUSE_PATIENTS_PER_HOUR, refusals: config.MISUSE_REFUSALS_PER_HOUR },
      onSealed: (head) => logger.info({ audit: 'audit.sealed', event: head.eventId, hash: head.hash }, 'audit.sealed'),
      onMisuse: ({ kind, userId, count }) =>
        logger.error(
          { audit: 'misuse.found', kind, user: userId, count },
          'an account did something that somebody should look at; the task on /admin/follow-ups leads there',
        ),
    }),
    retain: async () => (config.RETENTION === 'off' ? {} : ((await composeRetention(core, signal)()) ?? {})),
    async deliverMessages() {
      const replanned = await createWaitingReminders(core.dataSource).planAnew(hoursOf(config), clock.now());
      if (replanned > 0)
        logger.info(
          { audit: 'reminders.planned_anew', reminders: replanned },
          'quiet hours, time zone, opening hours or holidays have changed: what waited is planned anew',
        );
      const wake = createWake();
      let worker: DeliveryWorker | undefined = undefined as DeliveryWorker | undefined;
      const identity = await takeWorkerIdentity(runtime.databaseUrl, {
        onDeliver: () => wake.ring(),
        onLost: () => {
          logger.error('the delivery worker lost its database connection and stops sending');
          worker?.abandon();
          end.abort();
        },
      });
      const graceSeconds = config.RECONCILE_GRACE_SECONDS;
      const limits = createSendingLimits({
        store: createSendingLimitsStore(core.dataSource),
        clock,
        rules,
        limits: limitsOf(config),
        monthlyBudget: config.MONTHLY_BUDGET,
        estimates: estimatesOf(config),
        onAlarm: (kind, day) => logger.error({ audit: 'cap.reached', cap: kind, day }, ALARM_WORDS[kind]),
      });
      worker = createDeliveryWorker({
        store: deliveryStore,
        textGateway,
        callGateway,
        texts,
        clock,
        owner: identity.owner,
        concurrency: config.SEND_CONCURRENCY,
        reconcileGraceSeconds: graceSeconds,
        lastPriorityAt: (now) => (isAllowed(now, rules) ? LAST_PRIORITY : LAST_URGENT_PRIORITY),
        callsAt: (now) => mayCall(now, rules),
        limits,
        faults: composeProviderFaults(core),
        twoWay: answersTo(core),
        random: Math.random,
        onStep: ({ messageId, attemptNo, channel, purpose, language, userId, reminderId, patientId }, step) => {
          // Whoever no user made or triggered is named as the original named it.
          const line = {
            message: messageId,
            attempt: attemptNo,
            user: userId ?? 'system',
            reminder: reminderId,
            patient: patientId,
            channel,
            language,
            purpose,
            ...('code' in step ? { code: step.code } : {}),
          };
          logger.info({ audit: `message.${STEP_WORDS[step.kind]}`, ...line }, `message.${STEP_WORDS[step.kind]}`);
          if ('code' in step && step.fault !== null) logger.warn(line, faultLine(step.code));
        },
        onFault: (error, attemptId) =>
          logger.error(
            { attemptId, errorName: error instanceof Error ? error.name : typeof error },
            'a message could not be put into words',
          ),
        onUnrecorded: (error) => {
          logger.error(
            { errorName: error instanceof Error ? error.name : typeof error },
            'outcomes of sending could not be written; the worker ends',
          );
          end.abort();
        },
        onRoom: () => wake.ring(),
      });
      const counts = await keepDelivering({
        worker,
        reminders,
        wake,
        clock,
        signal,
        climbLadder: createClimbLadder({
          store: createLadderStore(core.dataSource, core.dataKeys),
          rules,
          calendar: core.calendar,
          clock,
        }),
        settleEnded: createSettleEnded({
          store: createEndedReminders(core.dataSource),
          calendar: core.calendar,
          clock,
        }),
        escalate: composeEscalate(core),
        tellWebhook: composeTellWebhook(core),
        reconcile: createReconcileDeliveries({ store: deliveryStore, textGateway, callGateway, clock, graceSeconds }),
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
