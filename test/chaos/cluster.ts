import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../src/adapters/embedded-postgres/start-embedded-postgres';
import { freePort } from '../../src/adapters/embedded-postgres/server-process';
import { prepareDatabase } from '../../src/compose/program';
import { projectRoot } from '../../src/root';
import { type Simulator } from '../../src/simulator/simulator';
import { startSimulator } from '../../src/simulator/start-simulator';

const ACCOUNT = { sid: `AC${'c'.repeat(32)}`, authToken: 'the-token-of-the-chaos-tests' };
const WHATSAPP = 'whatsapp:+14155238886';
const PHONE = '+15005550006';

/** One run of the built program as a process of its own. */
export interface Replica {
  readonly process: ChildProcess;
  readonly port: number;
  readonly exited: Promise<void>;
}

/** The parts of a chaos run: PostgreSQL, the stand-in, a proxy that a mutant may bend, and replicas of the built program. */
export interface Cluster {
  postgres: EmbeddedPostgres;
  provider: Simulator;
  replicas: Replica[];
  /** Starts a replica; `jobs: false` answers HTTP only. */
  start(options?: { jobs?: boolean; port?: number }): Promise<Replica>;
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  /** Reconnects after PostgreSQL was restarted. */
  reconnect(): Promise<void>;
  /** Ends everything at once and removes the data. */
  destroy(): Promise<void>;
}

export interface ClusterOptions {
  /** Bends what the program asks the provider: gets the path with its query, gives the one to use. For mutants. */
  bendPath?(path: string, method: string): string;
  graceSeconds?: number;
  concurrency?: number;
}

/** An HTTP proxy to the stand-in that resets its client when the stand-in resets it. */
function startProxy(
  target: string,
  bendPath: (path: string, method: string) => string,
): Promise<{ url: string; stop(): void }> {
  const { hostname, port } = new URL(target);
  const agent = new http.Agent({ keepAlive: true, maxSockets: 200 });
  const server = http.createServer((req, res) => {
    const onward = http.request(
      {
        agent,
        hostname,
        port,
        method: req.method,
        path: bendPath(req.url ?? '/', req.method ?? 'GET'),
        headers: req.headers,
      },
      (answer) => {
        res.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(res);
      },
    );
    onward.on('error', () => res.socket?.resetAndDestroy());
    req.pipe(onward);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        stop: () => {
          server.closeAllConnections();
          server.close();
          agent.destroy();
        },
      });
    });
  });
}

export async function startCluster({
  bendPath = (asked) => asked,
  graceSeconds = 2,
  concurrency = 20,
}: ClusterOptions = {}): Promise<Cluster> {
  const folder = mkdtempSync(path.join(tmpdir(), 'chaos-'));
  const postgres = await startEmbeddedPostgres({ folder, database: 'chaos' });
  await prepareDatabase(postgres.url);
  const callbackPort = await freePort();
  const publicBaseUrl = `http://127.0.0.1:${callbackPort}`;
  const provider = await startSimulator({
    accountSid: ACCOUNT.sid,
    authToken: ACCOUNT.authToken,
    senders: [WHATSAPP, PHONE],
    delays: { sent: 50, delivered: 50, read: 50, ringing: 50, answered: 50 },
    latencyMillis: 20,
  });
  const proxy = await startProxy(provider.url, bendPath);
  const replicas: Replica[] = [];
  let client = new Client({ connectionString: postgres.url });
  client.on('error', () => undefined);
  await client.connect();
  let first = true;
  return {
    postgres,
    provider,
    replicas,
    async start({ jobs = true, port } = {}) {
      const own = port ?? (first ? callbackPort : await freePort());
      first = false;
      const child = spawn(process.execPath, [path.join(projectRoot, 'dist', 'src', 'main.js')], {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
        env: {
          PATH: process.env.PATH,
          ENV: 'test',
          PORT: String(own),
          DATABASE_URL: postgres.url,
          DATA_DIR: folder,
          LOG_FILE: path.join(folder, 'app.log'),
          LOG_LEVEL: 'warn',
          JOBS: jobs ? 'on' : 'off',
          TWILIO_ACCOUNT_SID: ACCOUNT.sid,
          TWILIO_AUTH_TOKEN: ACCOUNT.authToken,
          TWILIO_API_BASE_URL: proxy.url,
          TWILIO_WHATSAPP_NUMBER: WHATSAPP,
          TWILIO_PHONE_NUMBER: PHONE,
          PUBLIC_BASE_URL: publicBaseUrl,
          QUIET_HOURS: 'none',
          RECONCILE_GRACE_SECONDS: String(graceSeconds),
          SEND_CONCURRENCY: String(concurrency),
          WHATSAPP_MESSAGING_TIER: 'TIER_UNLIMITED',
        },
      });
      const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      const replica = { process: child, port: own, exited };
      replicas.push(replica);
      void exited.then(() => replicas.splice(replicas.indexOf(replica), 1));
      for (let n = 0; n < 300 && child.exitCode === null && child.signalCode === null; n++) {
        if (
          await fetch(`http://127.0.0.1:${own}/health`).then(
            (answer) => answer.ok,
            () => false,
          )
        )
          break;
        await sleep(100);
      }
      return replica;
    },
    query: async <Row>(sql: string, parameters: unknown[] = []) => (await client.query(sql, parameters)).rows as Row[],
    async reconnect() {
      await client.end().catch(() => undefined);
      for (let n = 0; ; n++) {
        client = new Client({ connectionString: postgres.url });
        client.on('error', () => undefined);
        try {
          await client.connect();
          return;
        } catch (error) {
          if (n > 100) throw error;
          await sleep(100);
        }
      }
    },
    async destroy() {
      for (const { process: child } of [...replicas]) child.kill('SIGKILL');
      await Promise.all(replicas.map(({ exited }) => exited));
      await client.end().catch(() => undefined);
      proxy.stop();
      await provider.stop();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Due reminders, each to a number of its own, by SMS. */
export async function seedReminders(cluster: Cluster, count: number): Promise<void> {
  await cluster.query(
    `insert into patients (id, name) values ('00000000-0000-0000-0000-000000000001', 'Chaos') on conflict do nothing`,
  );
  await cluster.query(
    `insert into reminders (patient_id, patient_name, phone_number, appointment_reason, language, method, scheduled_time)
     select '00000000-0000-0000-0000-000000000001', 'Patient', '+23769' || lpad(g::text, 7, '0'), 'Visite', 'french', 'sms', now() - interval '1 minute' from generate_series(1, $1) g`,
    [count],
  );
}

export interface Tally {
  reminders: number;
  /** Never reached the provider, and nobody was told. */
  lost: number;
  duplicated: number;
  /** Left to staff after two unclear answers of the provider in a row, as designed: of 5,000 with 1 in 100 answers unclear and nothing accepted, one in every other run. */
  review: number;
}

/** Compares what the stand-in accepted with what should have arrived. */
export async function tally(cluster: Cluster, count: number): Promise<Tally> {
  const perNumber = new Map<string, number>();
  for (const { to } of cluster.provider.messages({ limit: count * 3 })) perNumber.set(to, (perNumber.get(to) ?? 0) + 1);
  const review = await cluster.query<{ address: string }>(
    `select m.address from delivery_attempts a join messages m on m.id = a.message_id where a.state = 'needs_review'`,
  );
  let duplicated = 0;
  for (const sent of perNumber.values()) duplicated += sent - 1;
  const leftToStaff = review.filter(
    ({ address }) => !perNumber.has(address) && !perNumber.has(`whatsapp:${address}`),
  ).length;
  return { reminders: count, lost: count - perNumber.size - leftToStaff, duplicated, review: review.length };
}

/** Waits until nothing is left to send or settle. Gives the seconds it took, or null when the limit passed. */
export async function drained(cluster: Cluster, limitSeconds: number): Promise<number | null> {
  const began = performance.now();
  while ((performance.now() - began) / 1000 < limitSeconds) {
    const [open] = await cluster.query<{ n: number }>(
      `select (select count(*) from reminders where status = 'pending')::int + (select count(*) from delivery_attempts where state in ('queued', 'sending', 'unknown'))::int as n`,
    );
    if (open?.n === 0) return (performance.now() - began) / 1000;
    await sleep(250);
  }
  return null;
}
