import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { readPidFile, freePort } from '../../src/adapters/embedded-postgres/server-process';
import { startEmbeddedPostgres } from '../../src/adapters/embedded-postgres/start-embedded-postgres';
import { prepareDatabase } from '../../src/compose/program';
import { projectRoot } from '../../src/root';
import { type Question, type Seen } from './stand-in';

const CERTIFICATE = path.join(projectRoot, 'test', 'http', 'simulator', 'certificate', 'cert.pem');
const LATENCY_MS = 100;

/** The stand-in as a process of its own, over TLS. */
export interface StandIn {
  url: string;
  seen(): Promise<Seen>;
  reset(): Promise<Seen>;
  /** When a number got its first message, milliseconds of the wall clock; 0 when it has none. */
  arrivedAt(to: string): Promise<number>;
  stop(): void;
}

/** Starts one of these benchmark's own programs. */
export function forkBench(file: string, args: string[]): ChildProcess {
  return fork(path.join(__dirname, file), args, {
    execArgv: ['--require', require.resolve('tsx/cjs')],
    env: { ...process.env, NODE_EXTRA_CA_CERTS: CERTIFICATE },
  });
}

export async function startStandIn(): Promise<StandIn> {
  const child = forkBench('stand-in.ts', [CERTIFICATE, CERTIFICATE.replace('cert.pem', 'key.pem'), String(LATENCY_MS)]);
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  const ask = async <T>(question: Question): Promise<T> => {
    const answered = once(child, 'message') as Promise<[{ answer: T }]>;
    child.send(question);
    return (await answered)[0].answer;
  };
  return {
    url: `https://127.0.0.1:${port}`,
    seen: () => ask({ ask: 'seen' }),
    reset: () => ask({ ask: 'reset' }),
    arrivedAt: (to) => ask({ ask: 'arrived', to }),
    stop: () => child.disconnect(),
  };
}

/** The built program as it runs in production, on a durable PostgreSQL of its own, with the stand-in as its provider. PROFILE=folder keeps CPU profiles of its threads. */
export interface Stage {
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  port: number;
  /** What the program was started with. */
  environment: NodeJS.ProcessEnv;
  programPid: number;
  databasePid: number;
  /** Waits until nothing is left to send. False when the limit passed first. */
  drained(limitSeconds: number): Promise<boolean>;
  close(): Promise<void>;
}

export async function startStage(standIn: StandIn, settings: Record<string, string>): Promise<Stage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  chmodSync(folder, 0o755);
  const postgres = await startEmbeddedPostgres({ folder, database: 'bench' });
  await prepareDatabase(postgres.url);
  const port = await freePort();
  const environment = {
    PATH: process.env.PATH,
    NODE_EXTRA_CA_CERTS: CERTIFICATE,
    ENV: 'test',
    PORT: String(port),
    DATABASE_URL: postgres.url,
    DATA_DIR: folder,
    LOG_FILE: path.join(folder, 'app.log'),
    TWILIO_ACCOUNT_SID: `AC${'d'.repeat(32)}`,
    TWILIO_AUTH_TOKEN: 'the-token-of-the-bench',
    TWILIO_API_BASE_URL: standIn.url,
    PUBLIC_BASE_URL: 'https://clinic.example',
    QUIET_HOURS: 'none',
    WHATSAPP_MESSAGING_TIER: 'TIER_UNLIMITED',
    ...settings,
  };
  const { PROFILE } = process.env;
  const profiling = PROFILE === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${path.resolve(PROFILE)}`];
  const program = spawn(process.execPath, [...profiling, path.join(projectRoot, 'dist', 'src', 'main.js')], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: environment,
  });
  for (let n = 0; n < 300 && program.exitCode === null; n++) {
    if (
      await fetch(`http://127.0.0.1:${port}/ready`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      break;
    await sleep(100);
  }
  const client = new Client({ connectionString: postgres.url });
  await client.connect();
  const query = async <Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> =>
    (await client.query(sql, parameters)).rows as Row[];
  // The delivery worker is there when it holds its lock.
  for (let n = 0; n < 100 && settings.JOBS !== 'off'; n++) {
    const [{ locks } = { locks: 0 }] = await query<{ locks: number }>(
      `select count(*)::int as locks from pg_stat_activity where application_name = 'worker-lock'`,
    );
    if (locks > 0) break;
    await sleep(100);
  }
  return {
    query,
    port,
    environment,
    programPid: program.pid ?? 0,
    databasePid: readPidFile(postgres.dataDir)?.pid ?? 0,
    async drained(limitSeconds) {
      for (const until = Date.now() + limitSeconds * 1000; Date.now() < until; await sleep(200)) {
        const [open] = await query<{ n: number }>(
          `select ((select count(*) from reminders where status = 'pending') + (select count(*) from delivery_attempts where state in ('queued', 'sending', 'unknown')))::int as n`,
        );
        if (open?.n === 0) return true;
      }
      return false;
    },
    async close() {
      program.kill('SIGTERM');
      await once(program, 'exit');
      await client.end();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Due reminders by SMS, each to a number of its own. */
export const seedReminders = (stage: Stage, count: number): Promise<unknown> =>
  stage.query(
    `with patient as (insert into patients (name) values ('Bench') returning id)
     insert into reminders (patient_id, patient_name, phone_number, appointment_reason, language, method, scheduled_time)
     select id, 'Jane Doe', '+23769' || lpad(g::text, 7, '0'), 'Visite de suivi', 'french', 'sms', now() - interval '1 second' from patient, generate_series(1, $1) g`,
    [count],
  );
