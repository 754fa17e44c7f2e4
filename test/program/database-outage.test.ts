import { createHmac } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../src/adapters/embedded-postgres/start-embedded-postgres';
import { startSimulator } from '../../src/simulator/start-simulator';
import { programFolder, unusedPort, until, type Run } from '../support/program';

jest.setTimeout(240_000);

const LIMIT_MS = 60_000;
const ACCOUNT = { sid: `AC${'e'.repeat(32)}`, authToken: 'the-token-of-the-outage-tests' };
const ADVICE = { away: 'database.away', read_only: 'database.read_only' };

const { folder, run, close } = programFolder();
const logFile = path.join(folder, 'app.log');
let pgFolder = '';
let postgres: EmbeddedPostgres;
let provider: Awaited<ReturnType<typeof startSimulator>>;
let baseUrl = '';
let program: Run;
let sequence = 0;

async function query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: postgres.url });
  await client.connect();
  try {
    return (await client.query(sql, parameters)).rows as Row[];
  } finally {
    await client.end();
  }
}

/** A text from a patient, as Twilio posts it. */
async function inbound(): Promise<{ status: number; retryAfter: string | null; type: string | null }> {
  const address = '/webhooks/twilio/messages';
  const form: Record<string, string> = {
    AccountSid: ACCOUNT.sid,
    MessageSid: `SM${(++sequence).toString(16).padStart(32, '0')}`,
    From: '+237699000001',
    To: '+15005550006',
    Body: 'bonjour',
    NumMedia: '0',
  };
  const signature = createHmac('sha1', ACCOUNT.authToken)
    .update(
      baseUrl +
        address +
        Object.keys(form)
          .sort()
          .map((name) => name + form[name])
          .join(''),
    )
    .digest('base64');
  const answer = await fetch(baseUrl + address, {
    method: 'POST',
    headers: { 'x-twilio-signature': signature },
    body: new URLSearchParams(form),
  });
  await answer.arrayBuffer();
  return {
    status: answer.status,
    retryAfter: answer.headers.get('retry-after'),
    type: answer.headers.get('content-type'),
  };
}

const get = async (address: string) => {
  const answer = await fetch(baseUrl + address);
  return { status: answer.status, body: await answer.json() };
};
const ready = async (): Promise<boolean> => (await get('/ready').catch(() => undefined))?.status === 200;
const told = (audit: string): number =>
  readFileSync(logFile, 'utf8')
    .split('\n')
    .filter((line) => line.includes(`"${audit}"`)).length;

async function remind(number: string): Promise<void> {
  await query(
    `with patient as (insert into patients (name) values ('Jane Doe') returning id)
     insert into reminders (patient_id, patient_name, phone_number, appointment_reason, language, method, scheduled_time) select id, 'Jane Doe', $1, 'Visite', 'french', 'sms', now() from patient`,
    [number],
  );
}
const arrived = (number: string) =>
  until(`a reminder to ${number}`, LIMIT_MS, program, () => provider.messages({ to: number }).length > 0);

beforeAll(async () => {
  pgFolder = mkdtempSync(path.join(os.tmpdir(), 'outage-'));
  chmodSync(pgFolder, 0o755);
  postgres = await startEmbeddedPostgres({ folder: pgFolder, database: 'clinic' });
  provider = await startSimulator({
    accountSid: ACCOUNT.sid,
    authToken: ACCOUNT.authToken,
    delays: { sent: 0, delivered: 0, read: 0, ringing: 0, answered: 0 },
  });
  const port = await unusedPort();
  baseUrl = `http://127.0.0.1:${port}`;
  program = run('main.ts', {
    ENV: 'test',
    PORT: String(port),
    HOST: '127.0.0.1',
    PUBLIC_BASE_URL: baseUrl,
    DATABASE_URL: postgres.url,
    DATA_DIR: path.join(folder, 'data'),
    LOG_FILE: logFile,
    QUIET_HOURS: 'none',
    TWILIO_ACCOUNT_SID: ACCOUNT.sid,
    TWILIO_AUTH_TOKEN: ACCOUNT.authToken,
    TWILIO_API_BASE_URL: provider.url,
  });
  await until('ready', LIMIT_MS, program, ready);
});
afterAll(async () => {
  await close();
  await provider.stop();
  await postgres.stop();
  rmSync(pgFolder, { recursive: true, force: true });
});

it('answers, and sends what is due', async () => {
  expect(await inbound()).toMatchObject({ status: 200 });
  await remind('+237699000011');
  await arrived('+237699000011');
});

it('answers 503 at once while PostgreSQL is gone, stays alive, and resumes by itself', async () => {
  const { port } = postgres;
  await postgres.stop();
  for (let n = 0; n < 3; n++)
    expect(await inbound()).toEqual({ status: 503, retryAfter: '5', type: 'application/problem+json; charset=utf-8' });
  expect(await get('/health')).toEqual({ status: 200, body: { status: 'ok' } });
  expect(await get('/ready')).toEqual({ status: 503, body: { status: 'not_ready', checks: { database: false } } });
  // The delivery worker has tried to start again meanwhile.
  await until('the advice', LIMIT_MS, program, () => told(ADVICE.away) >= 1);
  postgres = await startEmbeddedPostgres({ folder: pgFolder, database: 'clinic', port });
  await until('ready', LIMIT_MS, program, ready);
  expect(await inbound()).toMatchObject({ status: 200 });
  await remind('+237699000012');
  await arrived('+237699000012');
  expect(provider.messages({ to: '+237699000012' })).toHaveLength(1);
});

it('answers 503 while PostgreSQL takes no writes, says so, and resumes by itself', async () => {
  await query('alter system set default_transaction_read_only = on');
  await query('select pg_reload_conf()');
  await until('the server to be read-only', LIMIT_MS, program, async () => (await get('/ready')).status === 503);
  expect(await inbound()).toEqual({ status: 503, retryAfter: '30', type: 'application/problem+json; charset=utf-8' });
  expect(await get('/ready')).toEqual({
    status: 503,
    body: { status: 'not_ready', checks: { database: true, writable: false } },
  });
  expect((await get('/health')).status).toBe(200);
  expect(told(ADVICE.read_only)).toBeGreaterThanOrEqual(1);
  const client = new Client({ connectionString: postgres.url });
  await client.connect();
  await client.query('set default_transaction_read_only = off');
  await client.query('alter system reset default_transaction_read_only');
  await client.query('select pg_reload_conf()');
  await client.end();
  await until('ready', LIMIT_MS, program, ready);
  expect(await inbound()).toMatchObject({ status: 200 });
  await remind('+237699000013');
  await arrived('+237699000013');
});

it('told each trouble a few times only, whoever met it', () => {
  // One line a minute of each of the two that tell: the HTTP side and the jobs.
  expect(told(ADVICE.away)).toBeLessThanOrEqual(4);
  expect(told(ADVICE.read_only)).toBeLessThanOrEqual(4);
});
