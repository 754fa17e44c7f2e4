import { type Server } from 'node:http';
import { type Router } from 'express';
import { Counter, Registry, collectDefaultMetrics } from 'prom-client';
import { createAlertStore } from '../adapters/database/follow-ups/alerts/escalation-store';
import { createWaitingReminders } from '../adapters/database/reminders/waiting-reminders';
import { createProviderFaultStore } from '../adapters/database/messages/provider-faults';
import { createSendingLimitsStore } from '../adapters/database/messages/sending-limits-store';
import { countProviderFaults } from '../adapters/metrics/provider-faults';
import { countReachedLimits } from '../adapters/metrics/reached-limits';
import { alertSettingsOf, measureAlerts } from './alerts';
import { composeApi } from './api-services';
import { composeConversation } from './conversation';
import { composeCore, dutyListOf, estimatesOf, type Core, type Runtime } from './core';
import { composeRecordDeliveryStatus } from './delivery-status';
import { codePage, createMedia, createWebhooks } from './provider';
import { composeRecordings } from './recordings';
import { type Config } from '../config';
import { type PostLimits } from '../http/post-limit';
import { createApp } from '../http/app';
import { listen } from '../http/listen';
import { type ApiServices } from '../http/services';
import { recordingFiles } from '../http/recordings';
import { type TriggerReminders } from '../ports/out/trigger-reminders';
import { handleAlertCalls } from '../services/follow-ups/alerts/handle-alert-call';
import { createHandleCall } from '../services/conversation/handle-call';
import { createHandleInbound } from '../services/conversation/handle-inbound';

/** One process that answers HTTP. */
export interface App {
  core: Core;
  services: ApiServices;
  server: Server;
  /** Counts a failed run of a job in /metrics. */
  countJobError(job: string): void;
  /** Answers no new request, ends the connections, then closes the database. */
  stop(): Promise<void>;
}

const API_POOL = 10;
/**
 * A webhook's answer is waited for 15 s. A database that refuses gives 503 at once, a silent one after the first figure, which is also how long a request
 * of a burst may wait for a connection of the pool: with 2 s, twenty simultaneous webhooks on a busy machine gave 503.
 */
const API_PATIENCE = { connectTimeoutMs: 6_000, queryTimeoutMs: 10_000 };

/** The use-cases of the HTTP API, on what every process has. */
function servicesOf(core: Core): ApiServices {
  const {
    runtime: { config, secrets },
    dataSource,
    dataKeys,
    clock,
    logger,
    reminders,
    texts,
    calendar,
    cascade,
    rules,
  } = core;
  const waiting = createWaitingReminders(dataSource);
  const triggerReminders: TriggerReminders = {
    async trigger(userId) {
      const { planned } = await reminders.planNow(userId);
      return { queued: planned, deferred: await waiting.due(clock.now()) };
    },
  };
  return composeApi({
    dataSource,
    dataKeys,
    clock,
    log: logger,
    zone: config.DEFAULT_TIME_ZONE,
    country: config.DEFAULT_COUNTRY,
    jwtSecret: config.JWT_SECRET_KEY ?? secrets.jwtSecretKey,
    clinicName: config.CLINIC_NAME,
    sessionLimits: {
      idleMinutes: config.SESSION_IDLE_MINUTES,
      hours: config.SESSION_HOURS,
      freshMinutes: config.FRESH_LOGIN_MINUTES,
    },
    triggerReminders,
    callsPossible: rules.available('call'),
    texts,
    tellsReason: rules.detail !== 'neutral',
    calendar,
    reminderRules: { cascade, sending: rules },
    conversation: composeConversation(core),
    media: createMedia(core.runtime),
    codePage,
    alerts: alertSettingsOf(core),
    alertsTeam: dutyListOf(config).length > 0 || config.ALERT_WEBHOOK_URL !== undefined,
    estimates: estimatesOf(config),
    whatsappSender: core.textGateway.senderOf('whatsapp'),
  });
}

/** Runs work on a connection of its own that is closed afterwards, before the HTTP side starts or without it. */
export async function withServices<T>(
  runtime: Runtime,
  name: string,
  work: (services: ApiServices, core: Core) => Promise<T>,
): Promise<T> {
  const core = await composeCore(runtime, { poolSize: 2, name });
  try {
    return await work(servicesOf(core), core);
  } finally {
    await core.dataSource.destroy();
  }
}

/** An hour for patients, who write now and then; a minute for programs of the clinic. */
function postLimitsOf({ PATIENT_POSTS_PER_HOUR, STAFF_POSTS_PER_MINUTE }: Config): PostLimits {
  const clinic = { posts: STAFF_POSTS_PER_MINUTE, windowSeconds: 60 };
  return { patient: { posts: PATIENT_POSTS_PER_HOUR, windowSeconds: 3600 }, staff: clinic, admin: clinic };
}

/** Wires and starts the HTTP side. `pages` are mounted at the root (the simulator's page, in development). */
export async function composeApp(runtime: Runtime, pages: Router | undefined): Promise<App> {
  const { config } = runtime;
  const core = await composeCore(runtime, { poolSize: API_POOL, name: 'api', patience: API_PATIENCE });
  const { dataSource, logger } = core;
  const recordings = composeRecordings(config, core.texts);
  if (recordings.unused.length > 0)
    logger.warn(
      { files: recordings.unused },
      'files in RECORDINGS_DIR are not used: docs/operations.md has their names',
    );
  const services = servicesOf(core);
  const conversation = composeConversation(core);
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  measureAlerts(metrics, dataSource);
  const jobErrors = new Counter({
    name: 'job_errors_total',
    help: 'Runs of jobs that failed',
    labelNames: ['job'],
    registers: [metrics],
  });
  countProviderFaults(createProviderFaultStore(dataSource, { webhook: false }), metrics);
  countReachedLimits(createSendingLimitsStore(dataSource), metrics);
  const app = createApp({
    services,
    log: logger,
    metrics,
    metricsToken: config.METRICS_TOKEN,
    metricsOnThisMachine: config.ENV !== 'production',
    trustProxy: config.TRUST_PROXY === 0 ? false : config.TRUST_PROXY,
    clinicName: config.CLINIC_NAME,
    publicBaseUrl: config.PUBLIC_BASE_URL,
    checkAnswers: config.ENV !== 'production',
    postLimits: postLimitsOf(config),
    webhooks: createWebhooks(runtime, logger, {
      ownNumber: core.callGateway.caller,
      recordingOf(language, name) {
        const found = recordings.pathOf(language, name);
        return found === null ? null : `${config.PUBLIC_BASE_URL}/recordings/${found}`;
      },
      inbound: createHandleInbound({
        ...conversation,
        graceSeconds: config.RECONCILE_GRACE_SECONDS,
        onHandled: (line) => logger.info({ audit: 'reply.handled', ...line }, 'reply handled'),
      }),
      calls: handleAlertCalls(createHandleCall(conversation), {
        ...conversation,
        alerts: createAlertStore(dataSource, alertSettingsOf(core)),
      }),
      recordDeliveryStatus: composeRecordDeliveryStatus(core),
    }),
    recordings: recordingFiles((language, fileName) => recordings.at(language, fileName)),
    ...(pages ? { pages } : {}),
  });
  const server = await listen(app, { host: config.HOST, port: config.PORT }).catch(async (error: unknown) => {
    await dataSource.destroy();
    throw error;
  });
  return {
    core,
    services,
    server,
    countJobError: (job) => jobErrors.inc({ job }),
    async stop() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        // The demo's phones keep a connection open for what arrives.
        setTimeout(() => server.closeAllConnections(), config.demo ? 0 : 3_000).unref();
      });
      await dataSource.destroy();
    },
  };
}
