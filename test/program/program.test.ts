import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { isServerOf, readPidFile } from '../../src/adapters/embedded-postgres/server-process';
import { programFolder, unusedPort, until, type Run } from '../support/program';

jest.setTimeout(120_000);

/** From the start of an installed program to its first answer, on a slow and busy machine. */
const READY_WITHIN_MS = 60_000;
const STOPPED_WITHIN_MS = 20_000;

const { folder, run, close } = programFolder();
const logFile = path.join(folder, 'logs', 'app.log');
const dataDir = path.join(folder, 'data', 'pg18');
let port = 0;
let program: Run;
let token = '';

const start = (env: Record<string, string> = {}): Run =>
  run('main.ts', {
    PORT: String(port),
    DATA_DIR: path.join(folder, 'data'),
    LOG_FILE: logFile,
    QUIET_HOURS: 'none',
    ...env,
  });

async function started(): Promise<Run> {
  const starting = start();
  await until(
    'ready',
    READY_WITHIN_MS,
    starting,
    async () => (await fetch(`http://localhost:${port}/ready`).catch(() => undefined))?.status === 200,
  );
  return starting;
}

async function stopped(running: Run, signal: NodeJS.Signals): Promise<void> {
  const server = readPidFile(dataDir);
  const before = Date.now();
  running.kill(signal);
  expect(await running.ended).toBe(0);
  expect(Date.now() - before).toBeLessThan(STOPPED_WITHIN_MS);
  expect(server && isServerOf(server.pid, dataDir)).toBe(false);
  expect(existsSync(path.join(dataDir, 'postmaster.pid'))).toBe(false);
}

async function call(
  method: string,
  address: string,
  body?: unknown,
  headers: Record<string, string> = { Authorization: `Bearer ${token}` },
) {
  const answer = await fetch(`http://localhost:${port}${address}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown> };
}

const idOf = ({ body }: { body: Record<string, unknown> }): string => String(body['id']);
const login = async (username: string, password: string) => call('POST', '/auth/token', { username, password }, {});

beforeAll(async () => {
  port = await unusedPort();
  program = await started();
  token = (await login('AdminUser', 'admin123')).body['access_token'] as string;
});
afterAll(close);

const reminder = (patientId: string, more: object = {}) => ({
  patient_id: patientId,
  patient_name: 'Zébulon Nkwenti',
  phone_number: '+237655987321',
  appointment_reason: 'Suivi du diabète',
  medication_list: 'Metformine',
  consultation_list: null,
  language: 'french',
  method: 'whatsapp',
  scheduled_time: '2026-03-09T10:00:00',
  ...more,
});
let patientId = '';

test('a full run leaves a line for every step and nothing personal, neither in the log nor on the terminal', async () => {
  const patient = await call('POST', '/patients', { name: 'Zébulon Nkwenti', language: 'french' });
  expect(patient.status).toBe(201);
  patientId = idOf(patient);
  const user = { username: 'Clarisse Ewane', password: 'quite a long passphrase', role: 'staff' };
  expect((await call('POST', '/users', user)).status).toBe(201);
  expect((await login(user.username, user.password)).status).toBe(200);
  const now = new Date().toISOString();
  const sent = await call('POST', '/reminders/create', reminder(patientId, { scheduled_time: now }));
  expect(sent.status).toBe(201);
  expect((await call('POST', '/reminders/trigger')).status).toBe(202);
  await until(
    'sent',
    30_000,
    program,
    async () => (await call('GET', `/reminders/${idOf(sent)}`)).body['sent'] === true,
  );
  const other = await call('POST', '/reminders/create', reminder(patientId, { scheduled_time: '2027-03-09T10:00:00' }));
  expect((await call('PUT', `/reminders/update/${idOf(other)}`, { phone_number: '+237655987322' })).status).toBe(200);
  expect((await call('DELETE', `/reminders/delete/${idOf(other)}`)).status).toBe(200);
  expect(
    (await call('POST', '/feedback/submit', { text: 'Je saigne, rappelez mon frère Wilfried', patient_id: patientId }))
      .status,
  ).toBe(201);

  expect((await login('Clarisse Ewane', 'xylophone99')).status).toBe(401);
  expect((await call('POST', '/users', user)).status).toBe(409);
  expect((await call('GET', '/reminders/search?appointment_reason=diab%C3%A8te')).status).toBe(200);
  expect((await call('GET', '/patients/nkwenti')).status).toBe(422);
  expect((await call('GET', '/patient/Nkwenti+237655987321')).status).toBe(404);
  expect((await call('POST', '/reminders/create', reminder(patientId, { method: 'Wilfried' }))).status).toBe(422);
  expect((await call('POST', '/reminders/create', '{"patient_name":"Wilfried"')).status).toBe(400);
  expect(
    (await call('GET', '/reminders/list', undefined, { Authorization: 'Bearer eyJhbGciOiJub25lIn0.Wilfried.x' }))
      .status,
  ).toBe(401);
  expect(
    (
      await call('POST', '/webhooks/twilio/messages/status', 'From=whatsapp%3A%2B237655987321&Body=Wilfried', {
        'Content-Type': 'application/x-www-form-urlencoded',
        'X-Twilio-Signature': 'none',
      }).catch(() => ({ status: 403 }))
    ).status,
  ).toBe(403);

  await stopped(program, 'SIGTERM');
  const log = readFileSync(logFile, 'utf8');
  const lines = log
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const audit = lines.map((line) => line['audit']);
  expect(audit).toEqual(
    expect.arrayContaining([
      'login.succeeded',
      'login.failed',
      'message.sent',
      'patient.created',
      'user.created',
      'appointment.booked',
      'reminder.created',
      'reminder.changed',
      'reminder.deleted',
      'feedback.submitted',
      'zone_data.applied',
    ]),
  );
  expect(
    lines.filter((line) => line['audit'] === 'reminder.created').every((line) => typeof line['user'] === 'string'),
  ).toBe(true);
  const send = lines.find((line) => line['audit'] === 'message.sent' && line['reminder'] === idOf(sent));
  const trigger = lines.find((line) => line['audit'] === 'reminders.triggered');
  expect(send).toMatchObject({
    user: trigger?.['user'],
    patient: patientId,
    channel: expect.stringMatching(/^(whatsapp|sms|call)$/),
    language: 'french',
    purpose: 'reminder',
  });
  expect(lines.filter((line) => line['level'] === 'error')).toEqual([]);

  const [welcome] = /\n[^\n]*: reminders and feedback\n[^]*Stop with Ctrl-C\.\n/.exec(program.output())!;
  const written = {
    log,
    terminal: program.output().replace(welcome, ''),
    database: readFileSync(path.join(folder, 'data', 'postgres.log'), 'utf8'),
  };
  const personal =
    /\+\d{6}|%2B\d{6}|6559873|69900010|Zébulon|Nkwenti|Wilfried|Clarisse|Ewane|Ngono|Atangana|Jane|diab|Metformine|saigne|Vaccination|Follow-up visit/gi;
  const secret = /passphrase|xylophone|admin123|secure123|argon2|eyJ|Bearer|postgres:\/\//g;
  for (const [where, text] of Object.entries(written)) {
    for (const pattern of [personal, secret]) expect([where, text.match(pattern) ?? []]).toEqual([where, []]);
  }
  for (const name of ['pg.secret', 'secrets.json']) {
    const kept = readFileSync(path.join(folder, 'data', name), 'utf8');
    for (const one of name === 'pg.secret'
      ? [kept.trim()]
      : Object.values(JSON.parse(kept) as Record<string, string>)) {
      expect(Object.values(written).some((text) => text.includes(one))).toBe(false);
      expect(welcome).not.toContain(one);
    }
  }
});

test('after kill -9 and a new start nothing is lost, tokens included; SIGINT stops it cleanly', async () => {
  program = await started();
  const kept = await call('POST', '/reminders/create', reminder(patientId, { scheduled_time: '2027-03-09T10:00:00' }));
  expect(kept.status).toBe(201);
  program.kill('SIGKILL');
  await program.ended;

  program = await started();
  expect(program.output()).not.toContain('Made for you');
  expect((await call('GET', `/reminders/${idOf(kept)}`)).body).toMatchObject({
    id: idOf(kept),
    sent: false,
    phone_number: '+237655987321',
  });

  // A second start on the same data is refused, whatever its port, and takes nothing along when it ends.
  const server = readPidFile(dataDir)?.pid;
  for (const elsewhere of [port, await unusedPort()]) {
    const second = start({ PORT: String(elsewhere) });
    expect(await second.ended).toBe(1);
    expect(second.output()).toMatch(
      new RegExp(
        `^The program is already running on port ${port} \\(process \\d+\\) with the data in .*\\. Stop it first; a second copy needs a folder \\(DATA_DIR\\) and a PORT of its own\\.\n$`,
      ),
    );
  }
  expect(readPidFile(dataDir)?.pid).toBe(server);
  expect((await call('GET', `/reminders/${idOf(kept)}`)).status).toBe(200);
  await stopped(program, 'SIGINT');
});

test('its database server is started again when it has died, and found by everything that used it', async () => {
  program = await started();
  const kept = await call('POST', '/reminders/create', reminder(patientId, { scheduled_time: '2027-03-09T10:00:00' }));
  const server = readPidFile(dataDir)!;
  process.kill(server.pid, 'SIGKILL');
  await until('a new server', 30_000, program, () => {
    const now = readPidFile(dataDir);
    return now?.ready === true && now.pid !== server.pid && isServerOf(now.pid, dataDir);
  });
  expect(readPidFile(dataDir)?.port).toBe(server.port);
  await until('an answer', 20_000, program, async () => (await call('GET', `/reminders/${idOf(kept)}`)).status === 200);
  const due = await call(
    'POST',
    '/reminders/create',
    reminder(patientId, { scheduled_time: new Date().toISOString() }),
  );
  expect(due.status).toBe(201);
  expect((await call('POST', '/reminders/trigger')).status).toBe(202);
  // The worker that sends has a connection and a lock of its own, and is started again with them.
  await until(
    'sent',
    40_000,
    program,
    async () => (await call('GET', `/reminders/${idOf(due)}`)).body['sent'] === true,
  );
  expect(readFileSync(logFile, 'utf8')).toContain('"audit":"database.restarted"');
  await stopped(program, 'SIGTERM');
});

test('a command that found no program and began the server leaves it to the program that came meanwhile', async () => {
  const command = run(
    'cli/create-admin.ts',
    { DATA_DIR: path.join(folder, 'data'), LOG_FILE: logFile },
    { args: ['--username', 'Zébulon Nkwenti'], input: 'quite a long passphrase' },
  );
  await until('database', READY_WITHIN_MS, command, () => readPidFile(dataDir) !== undefined);
  program = await started();
  expect(await command.ended).toBe(0);
  expect((await call('GET', '/ready')).status).toBe(200);
  expect((await login('Zébulon Nkwenti', 'quite a long passphrase')).status).toBe(200);
  await stopped(program, 'SIGTERM');
});

test('a port that is taken is told before anything is made', async () => {
  const taken = createServer().listen(port, '127.0.0.1');
  await once(taken, 'listening');
  const data = path.join(folder, 'never-made');
  const failed = start({ DATA_DIR: data });
  expect(await failed.ended).toBe(1);
  expect(failed.output().trim()).toBe(
    `Port ${port} is in use. Stop the program that uses it, or set PORT to another one.`,
  );
  expect(existsSync(data)).toBe(false);
  taken.close();
});

test('a start that fails takes its database server along', async () => {
  const failed = start();
  await until('database', READY_WITHIN_MS, failed, () => readPidFile(dataDir) !== undefined);
  const taken = createServer().listen(port, '127.0.0.1');
  await once(taken, 'listening');
  expect(await failed.ended).toBe(1);
  expect(failed.output().trim()).toBe(
    `Port ${port} is in use. Stop the program that uses it, or set PORT to another one.`,
  );
  expect(existsSync(path.join(dataDir, 'postmaster.pid'))).toBe(false);
  taken.close();
});

test('a signal while it starts stops it too', async () => {
  const starting = start();
  await until('database', READY_WITHIN_MS, starting, () => readPidFile(dataDir)?.ready === true);
  await stopped(starting, 'SIGTERM');
});

test('settings that cannot be used end it with 1 and every problem, before anything is made', async () => {
  const data = path.join(folder, 'never');
  const refused = run('main.ts', {
    ENV: 'production',
    PORT: 'hunter2',
    DATA_DIR: data,
    LOG_FILE: path.join(data, 'app.log'),
    TWILIO_AUTH_TOKEN: 'hunter2',
    DATABASE_URL: 'hunter2',
  });
  expect(await refused.ended).toBe(1);
  expect(refused.output()).toContain(
    'The settings cannot be used:\n  - PORT: must be a number from 0 to 65535\n  - DATABASE_URL: must be a postgres:// connection string\n',
  );
  expect(refused.output()).toContain('  - TWILIO_ACCOUNT_SID: is needed when ENV=production\n');
  expect(refused.output()).not.toContain('hunter2');
  expect(existsSync(data)).toBe(false);
});
