import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../../src/adapters/embedded-postgres/start-embedded-postgres';
import { freePort } from '../../src/adapters/embedded-postgres/server-process';
import { createAdmin } from '../../src/compose/commands';
import { prepareDatabase } from '../../src/compose/program';
import { parseConfig } from '../../src/config';
import { projectRoot } from '../../src/root';
import { type Figures } from './figures';
import { familySeconds, processorSeconds } from './processor-time';

const SIZES = [1_000, 100_000, 1_000_000];
/** The jobs start, and PostgreSQL writes out what was loaded. */
const SETTLE_MS = 5_000;
const CONNECTIONS = 8;
const ADMIN = { username: 'bench', password: 'the password of the bench' };

/** One comment a minute back from now: a million are about two years. A tenth carries three themes, a tenth none. */
const FEEDBACK = `
  insert into feedback (text, language, channel, sentiment, sentiment_score, themes, polarities, urgency, rating, scored_by, created_at)
  select 'Le personnel est gentil, mais l''attente est longue.', (array['french', 'english'])[1 + g % 2], (array['whatsapp', 'sms', 'call', 'api', 'paper'])[1 + g % 5],
         (array['positive', 'neutral', 'negative'])[1 + g % 3], ((g * 37) % 2001 - 1000) / 1000.0,
         (array['waiting_time', 'staff_attitude', 'communication', 'care_quality', 'cost_billing'])[1 + g % 5 : g % 5 + g % 10 / 3], '{"waiting_time": "negative"}',
         (array['none', 'none', 'none', 'none', 'none', 'none', 'none', 'follow_up', 'urgent', 'emergency'])[1 + g % 10], 1 + g % 5, 'bench', now() - g * interval '1 minute'
    from generate_series($1::int, $2::int) g`;

function get(agent: http.Agent, port: number, token: string, from: string): Promise<number> {
  return new Promise((resolve, reject) => {
    http
      .get({ agent, port, host: '127.0.0.1', path: from, headers: { authorization: `Bearer ${token}` } }, (answer) => {
        let bytes = 0;
        answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
        answer.on('end', () =>
          answer.statusCode === 200 ? resolve(bytes) : reject(new Error(`status ${answer.statusCode}`)),
        );
      })
      .on('error', reject);
  });
}

async function ask(
  port: number,
  token: string,
  from: string,
  seconds: number,
): Promise<{ requests: number; bytes: number; p50: number; p99: number }> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const over = performance.now() + seconds * 1000;
  const times: number[] = [];
  let bytes = 0;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (performance.now() < over) {
        const began = performance.now();
        bytes = await get(agent, port, token, from);
        times.push(performance.now() - began);
      }
    }),
  );
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number): number => Math.round((times[Math.floor(times.length * share)] ?? 0) * 10) / 10;
  return { requests: times.length, bytes, p50: at(0.5), p99: at(0.99) };
}

/**
 * CPU of the whole service (program, jobs, PostgreSQL) for 1,000 GET /feedback/metrics at 1,000, 100,000 and 1,000,000 comments, over everything and over
 * 30 days. Prints one line of JSON a measurement; the last one only counts.
 */
export async function metrics(seconds = 10): Promise<Figures> {
  let requestsInAll = 0;
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const postgres = await startEmbeddedPostgres({ folder, database: 'bench' });
  const client = new Client({ connectionString: postgres.url });
  const port = await freePort();
  const env = {
    ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    DATABASE_URL: postgres.url,
    DATA_DIR: folder,
    LOG_FILE: path.join(folder, 'app.log'),
    LOG_LEVEL: 'info',
    JWT_SECRET_KEY: randomBytes(48).toString('base64'),
    TWILIO_ACCOUNT_SID: `AC${'d'.repeat(32)}`,
    TWILIO_AUTH_TOKEN: 'nobody',
    TWILIO_API_BASE_URL: 'http://127.0.0.1:9',
    TWILIO_WHATSAPP_NUMBER: 'whatsapp:+14155238886',
    TWILIO_PHONE_NUMBER: '+14155238886',
    CLINIC_NAME: 'Bench',
    CLINIC_PHONE: '+237699123456',
    PUBLIC_BASE_URL: 'https://bench.invalid',
  };
  await prepareDatabase(postgres.url);
  await createAdmin(parseConfig(env), ADMIN.username, ADMIN.password);
  const program = spawn(process.execPath, [path.join(projectRoot, 'dist', 'src', 'main.js')], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { PATH: process.env.PATH, ...env },
  });
  const ended = new Promise((resolve) => program.once('exit', resolve));
  try {
    await client.connect();
    const base = `http://127.0.0.1:${port}`;
    for (
      let n = 0;
      n < 300 &&
      !(await fetch(`${base}/health`).then(
        ({ ok }) => ok,
        () => false,
      ));
      n++
    )
      await sleep(100);
    const login = await fetch(`${base}/auth/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(ADMIN),
    });
    const { access_token: token } = (await login.json()) as { access_token: string };
    const postmaster = Number(readFileSync(path.join(postgres.dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
    while ((await client.query<{ zone: string | null }>('select zone from feedback_roll_up')).rows[0]?.zone == null)
      await sleep(100);
    let rows = 0;
    for (const size of SIZES) {
      const began = performance.now();
      await client.query(FEEDBACK, [rows + 1, size]);
      const loaded = Math.round((performance.now() - began) / 100) / 10;
      rows = size;
      await client.query('vacuum analyze feedback, feedback_days, feedback_changes');
      await client.query('checkpoint');
      await sleep(SETTLE_MS);
      const since = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10);
      for (const [asked, address] of [
        ['everything', '/feedback/metrics'],
        ['30 days', `/feedback/metrics?from=${since}`],
        ['a theme in French', `/feedback/metrics?from=${since}&theme=waiting_time&language=french`],
      ] as const) {
        await ask(port, token, address, 2);
        const before = [processorSeconds(program.pid!), familySeconds(postmaster)] as const;
        const { requests, ...more } = await ask(port, token, address, seconds);
        requestsInAll += requests;
        const [api, database] = [processorSeconds(program.pid!) - before[0], familySeconds(postmaster) - before[1]];
        const per1000 = (cpu: number): number => Math.round((cpu / requests) * 1_000_000) / 1000;
        console.log(
          JSON.stringify({
            feedback: size,
            asked,
            loadSeconds: loaded,
            requestsPerSecond: Math.round(requests / seconds),
            cpuSecondsPer1000: per1000(api + database),
            program: per1000(api),
            database: per1000(database),
            ...more,
          }),
        );
      }
    }
    return { passed: true, figures: { requests: requestsInAll } };
  } finally {
    program.kill('SIGTERM');
    await ended;
    await client.end().catch(() => undefined);
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
