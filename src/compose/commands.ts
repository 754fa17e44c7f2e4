import path from 'node:path';
import { createAuditChain } from '../adapters/database/audit/chain';
import { auditGrants } from '../adapters/database/audit/grants';
import { createFeedbackReadings } from '../adapters/database/feedback/feedback-readings';
import { createRetentionStore } from '../adapters/database/jobs/retention-store';
import { createRollUp } from '../adapters/database/figures/roll-up';
import { loadKeptSecrets } from '../adapters/secrets/kept-secrets';
import { withServices } from './app';
import { type Runtime } from './core';
import { composeRetention } from './jobs';
import { openDatabase, prepareDatabase, seed } from './program';
import { termsOf } from './retention';
import { recomputeInstants } from './zone-data';
import { type Config } from '../config';
import { type RetentionClass } from '../domain/retention/classes';
import { type Actor } from '../domain/user/role';
import { passwordProblem } from '../domain/user/password';
import { canonicalUsername } from '../domain/user/username';
import { userDraft } from '../http/api/users.schemas';
import { refusalOf } from '../http/problem';
import { analyse, analysisVersions } from '../language/analyse';
import { type ChainHead, type ChainReport } from '../ports/out/audit-chain';
import { type TrainingRow } from '../services/feedback/corrections';
import { createRescore, type RescoreCounts } from '../services/feedback/rescore';
import { createRollUpFigures } from '../services/figures/roll-up-figures';
import { countRetention, type RetentionCounts } from '../services/operations/retention';
import { type RecomputeCounts } from '../services/appointments/recompute-instants';

/** Who the audit names for what a command of the terminal did: nobody of the users table. */
const COMMAND_LINE: Actor = { userId: '00000000-0000-0000-0000-000000000000', role: 'admin', patientId: null };

/** Runs work on the clinic's database, whether the program runs beside it or not; brings the tables up to date first. */
async function onDatabase<T>(config: Config, work: (runtime: Runtime) => Promise<T>): Promise<T> {
  const secrets = loadKeptSecrets(path.resolve(config.DATA_DIR));
  const { url, postgres } = await openDatabase(config, 'clinic');
  try {
    await prepareDatabase(url);
    return await work({ config, secrets, databaseUrl: url, simulatorUrl: null, clockMemory: null });
  } finally {
    await postgres?.stop();
  }
}

/** What is wrong with a new administrator's name or password, one sentence a field; empty when nothing is. The password is not in it. */
export function problemsOfAdmin({ CLINIC_NAME }: Config, username: string, password: string): string[] {
  const result = userDraft.safeParse({ username, password, role: 'admin' });
  const problems = result.success ? [] : [...refusalOf([result.error]).errors];
  const weak = passwordProblem(password, { role: 'admin', username, clinicName: CLINIC_NAME });
  return [
    ...problems.filter(({ field }) => weak === null || field !== 'password'),
    ...(weak === null ? [] : [{ ...weak, field: 'password' }]),
  ].map(({ field, message }) => `${field}: ${message}`);
}

/** Makes an administrator's account. Throws Refusal `already_exists` when the name is taken. Returns the account's id. */
export const createAdmin = (config: Config, username: string, password: string): Promise<string> =>
  onDatabase(config, (runtime) =>
    withServices(runtime, 'create-admin', async ({ users, accessAudit }) => {
      const { id } = await users.create(COMMAND_LINE, {
        username: canonicalUsername(username),
        password,
        role: 'admin',
        patientId: null,
      });
      await accessAudit.record({
        actor: COMMAND_LINE,
        origin: { sessionId: null, address: null, userAgent: undefined },
        action: 'grant_admin',
        resource: 'account',
        resourceId: id,
        outcome: 'allowed',
      });
      return id;
    }),
  );

/** Fills an empty development database with the demo's data; config.demo must be true. Returns false when there were accounts already. */
export const seedDatabase = (config: Config): Promise<boolean> => onDatabase(config, seed);

/**
 * Proves that the kept figures of feedback are those of a recount. Brings them up to date first when nothing is kept for this time zone yet, as
 * the job does.
 */
export const checkFigures = (
  config: Config,
): Promise<{ days: number; differences: readonly { day: string; language: string; channel: string }[] }> =>
  onDatabase(config, (runtime) =>
    withServices(runtime, 'check-figures', async (_services, { dataSource }) => {
      const rollUp = createRollUp(dataSource);
      const zone = config.DEFAULT_TIME_ZONE;
      let { days, differences } = await rollUp.compare(zone);
      if (days === null) {
        await createRollUpFigures(rollUp, zone)();
        ({ days, differences } = await rollUp.compare(zone));
      }
      return { days: days ?? 0, differences };
    }),
  );

/** Checks the whole hash chain of the audit. `kept`: a head that was written down elsewhere. */
export const verifyAudit = (config: Config, kept?: ChainHead): Promise<ChainReport> =>
  onDatabase(config, (runtime) =>
    withServices(runtime, 'audit', (_services, { dataSource }) => createAuditChain(dataSource).verify(kept)),
  );

export { auditGrants };

/** Reads stored feedback again where other rules or weights have read it; the program may run meanwhile. */
export const rescore = (config: Config, onProgress: (done: number, of: number) => void): Promise<RescoreCounts> =>
  onDatabase(config, (runtime) =>
    withServices(runtime, 'rescore', (_services, { dataSource, clock }) =>
      createRescore({ readings: createFeedbackReadings(dataSource), analyse, versions: analysisVersions, clock })(
        onProgress,
      ),
    ),
  );

/** Gives every corrected comment to `write`, without names and numbers, as a row to train on. Returns how many. */
export const exportCorrections = (config: Config, write: (row: TrainingRow) => Promise<void>): Promise<number> =>
  onDatabase(config, (runtime) =>
    withServices(runtime, 'corrections', async ({ feedbackCorrections }) => {
      let rows = 0;
      for await (const row of feedbackCorrections.trainingRows()) {
        await write(row);
        rows += 1;
      }
      return rows;
    }),
  );

/** Computes visits and reminders ahead anew from their wall times; the program may run meanwhile. */
export const recompute = (config: Config): Promise<RecomputeCounts> =>
  onDatabase(config, (runtime) =>
    withServices(
      runtime,
      'zone-data',
      async (_services, core) =>
        (await recomputeInstants(core, true)) ?? { visits: 0, reminders: 0, withoutWallTime: 0 },
    ),
  );

/** Takes what has been kept for its term, whatever RETENTION says; null when another process is at it. The program may run meanwhile. */
export const retain = (config: Config): Promise<RetentionCounts | null> =>
  onDatabase(config, (runtime) =>
    withServices(runtime, 'retention', (_services, core) => composeRetention(core, new AbortController().signal)()),
  );

/** How many rows of each class `retain` would take now; changes nothing. */
export const countRetained = (config: Config): Promise<Record<RetentionClass, number>> =>
  onDatabase(config, (runtime) =>
    withServices(runtime, 'retention', (_services, { dataSource, clock }) =>
      countRetention({ store: createRetentionStore(dataSource), clock, terms: termsOf(config) }),
    ),
  );
