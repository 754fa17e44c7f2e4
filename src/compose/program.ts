import { rmSync } from 'node:fs';
import path from 'node:path';
import { Router } from 'express';
import { type Logger } from 'pino';
import { movableClock, type MovableClock } from '../adapters/clock/clocks';
import { createDataSource, migrate } from '../adapters/database/connection/data-source';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type ServerEvent,
} from '../adapters/embedded-postgres/start-embedded-postgres';
import { loadKeptSecrets, type KeptSecrets } from '../adapters/secrets/kept-secrets';
import { composeApp, withServices, type App } from './app';
import { problemsOfAccess } from './access';
import { problemsOfDuty } from './alerts';
import { read, type Runtime } from './core';
import { claimFolder } from './running-copy';
import { composePhones } from './phones';
import { assertTemplates, problemsOfTemplates } from './templates';
import { composeSimulation, type Simulation } from './simulation';
import { recomputeInstants } from './zone-data';
import { type Config } from '../config';
import { parseSchedule } from '../domain/time/schedule';
import { createScheduler } from './scheduler';
import { seedDemoData } from '../services/operations/demo-data';

const EMBEDDED_PORT = 54_329;
const every = (pattern: string) => read(parseSchedule(pattern));

/** Everything that one start of the program runs. */
export interface Program {
  runtime: Runtime;
  app: App;
  simulation: Simulation | undefined;
  /** The clock of the demo, which can be moved; undefined outside it. */
  clock: MovableClock | undefined;
  /** How the database was found: our own server, one adopted from a killed run, or DATABASE_URL. */
  database: 'embedded' | 'adopted' | 'external';
  /** True when this start filled an empty database with demo data. */
  seeded: boolean;
  /** Runs one of the jobs now and waits for its end: for a clock that was moved, as the jobs' own times are those of the real one. */
  runJob(name: string): Promise<void>;
  /** Lets what is in flight end, then closes everything; the database last. */
  stop(): Promise<void>;
}

export interface ProgramOptions {
  /**
   * A demonstration: its clock starts at this instant, its database is empty and removed when it stops, its log goes to LOG_FILE and not to
   * the terminal. config.demo must be true.
   */
  demonstration?: { startsAt: Date };
}

/** Brings the tables of a database up to date. */
export async function prepareDatabase(url: string): Promise<void> {
  const dataSource = createDataSource({ url, poolSize: 2, applicationName: 'migrate', onPoolError: () => undefined });
  await dataSource.initialize();
  try {
    await migrate(dataSource, url);
  } finally {
    await dataSource.destroy();
  }
}

/** The database of DATABASE_URL, or our own server with its data in DATA_DIR. */
export async function openDatabase(
  config: Config,
  name: string,
  throwAway = false,
): Promise<{ url: string; postgres: EmbeddedPostgres | undefined }> {
  if (config.DATABASE_URL !== undefined) return { url: config.DATABASE_URL, postgres: undefined };
  const postgres = await startEmbeddedPostgres({
    folder: path.resolve(config.DATA_DIR),
    database: name,
    ...(throwAway ? { volatile: true } : { port: EMBEDDED_PORT }),
  });
  return { url: postgres.url, postgres };
}

/** Fills an empty database with the demo's data, whose tables are up to date; config.demo must be true. Returns whether it did. */
export const seed = (runtime: Runtime): Promise<boolean> =>
  withServices(runtime, 'seed', (services, { clock }) =>
    seedDemoData({ ...services, zone: runtime.config.DEFAULT_TIME_ZONE }, clock.now()),
  );

/**
 * Starts the whole program. Throws ConfigError for a template that is missing, AlreadyRunning, and what keeps a part from starting; a database server
 * that this start had begun is stopped again.
 */
export async function composeProgram(config: Config, options: ProgramOptions = {}): Promise<Program> {
  assertTemplates(config);
  const release = await claimFolder(config);
  let postgres: EmbeddedPostgres | undefined;
  try {
    const secrets = loadKeptSecrets(path.resolve(config.DATA_DIR));
    const opened = await openDatabase(config, 'clinic', options.demonstration !== undefined);
    postgres = opened.postgres;
    const program = await composeOn(opened.url, postgres, config, secrets, options);
    postgres?.keepAlive(tellOfServer(program.app.core.logger));
    return { ...program, stop: () => program.stop().finally(release) };
  } catch (error) {
    await postgres?.stop();
    release();
    throw error;
  }
}

const tellOfServer =
  (logger: Logger) =>
  (event: ServerEvent): void => {
    switch (event.kind) {
      case 'died':
        return logger.error({ audit: 'database.died' }, 'the embedded database has died; it is started again');
      case 'restarted':
        return logger.warn({ audit: 'database.restarted' }, 'the embedded database runs again');
      case 'failed':
        return logger.error(
          { audit: 'database.not_restarted', problem: event.problem },
          'the embedded database could not be started again; it is tried once more',
        );
      default:
        return event satisfies never;
    }
  };

async function composeOn(
  databaseUrl: string,
  postgres: EmbeddedPostgres | undefined,
  config: Config,
  secrets: KeptSecrets,
  { demonstration }: ProgramOptions,
): Promise<Program> {
  await prepareDatabase(databaseUrl);
  const clock = config.demo ? movableClock(undefined, demonstration?.startsAt) : undefined;
  const simulation =
    config.ENV === 'development' && config.provider !== 'stand-in'
      ? await composeSimulation(config, secrets, clock)
      : undefined;
  const runtime: Runtime = {
    config,
    secrets,
    databaseUrl,
    simulatorUrl: simulation?.url ?? null,
    clockMemory: clock?.memory ?? null,
    ...(demonstration ? { logsTo: 'file' } : {}),
  };
  // Before anything is planned or sent by them.
  await withServices(runtime, 'zone-data', (_services, core) => recomputeInstants(core));
  // Before anybody can ask: who hears that the program is ready finds the demo's accounts.
  const seeded = config.demo && !demonstration && (await seed(runtime));
  const runJob = async (name: string): Promise<void> => {
    if (!scheduler) throw new Error('no jobs run in this process (JOBS=off)');
    await scheduler.runNow(name);
  };
  const pages =
    simulation && clock
      ? composePhones({ config, simulator: simulation.simulator, clock, app: () => app, runJob })
      : undefined;
  const app: App = await composeApp(runtime, pages && Router().use('/simulator', pages)).catch(
    async (error: unknown) => {
      await simulation?.stop();
      throw error;
    },
  );
  const { core } = app;
  const scheduler =
    config.JOBS === 'off'
      ? undefined
      : createScheduler({
          folder: path.join(__dirname, '..', '..', 'jobs'),
          jobs: [
            { name: 'send-due-reminders', schedule: every(config.REMINDER_CRON) },
            { name: 'deliver-messages', keepRunning: true },
            { name: 'request-feedback', schedule: every('*/10 * * * *') },
            { name: 'expire-conversations', schedule: every('* * * * *') },
            { name: 'roll-up-figures', schedule: every('* * * * *') },
            { name: 'watch-audit', schedule: every('* * * * *') },
            { name: 'retention', schedule: every('30 2 * * *') },
            config.WEBHOOKS === 'poll'
              ? { name: 'poll-provider', keepRunning: true }
              : { name: 'sweep-provider', schedule: every('*/5 * * * *') },
          ],
          timeZone: config.DEFAULT_TIME_ZONE,
          workerData: runtime,
          logger: core.logger,
          onJobError: (job) => app.countJobError(job),
        });
  if (config.WEBHOOKS === 'poll')
    core.logger.warn('WEBHOOKS=poll: no calls are placed; reminders by call become tasks for staff');
  for (const problem of [...problemsOfAccess(config), ...problemsOfDuty(config)]) core.logger.warn(problem);
  // The real provider outside production: only own telephones are written to, and most of them inside the 24-hour window.
  if (config.provider === 'real') for (const problem of problemsOfTemplates(config)) core.logger.warn(problem);
  await scheduler?.start();
  return {
    runtime,
    app,
    simulation,
    clock,
    seeded,
    database: postgres === undefined ? 'external' : postgres.adopted ? 'adopted' : 'embedded',
    runJob,
    async stop() {
      await scheduler?.stop();
      await app.stop();
      await simulation?.stop();
      await postgres?.stop();
      if (demonstration && postgres) rmSync(path.dirname(postgres.dataDir), { recursive: true, force: true });
    },
  };
}
