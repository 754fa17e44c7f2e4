import { verify } from '@node-rs/argon2';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createAuditChain } from '../../src/adapters/database/audit/chain';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { programFolder } from '../support/program';

jest.setTimeout(90_000);

const { folder, run, close } = programFolder();
const PASSWORD = 'correct horse battery';
const PRODUCTION = {
  ENV: 'production',
  JWT_SECRET_KEY: 'Zm9ydHktZWlnaHQgcmFuZG9tIGJ5dGVzIGluIGJhc2U2NCB0ZXh0',
  PUBLIC_BASE_URL: 'https://reminders.clinic-esperance.cm',
  TWILIO_ACCOUNT_SID: `AC${'1'.repeat(32)}`,
  TWILIO_AUTH_TOKEN: '9f3c',
  TWILIO_WHATSAPP_NUMBER: 'whatsapp:+14155238886',
  TWILIO_PHONE_NUMBER: '+15005550006',
  CLINIC_NAME: 'Clinique de la Paix',
  CLINIC_PHONE: '+237699123456',
};
let database: TestDatabase;
let settings: Record<string, string>;

beforeAll(async () => {
  database = await createTestDatabase();
  settings = {
    DATABASE_URL: database.url,
    DATA_DIR: path.join(folder, 'data'),
    LOG_FILE: path.join(folder, 'app.log'),
  };
});
beforeEach(() => database.truncate());
afterAll(async () => {
  await close();
  await database.drop();
});

async function command(
  name: string,
  env: Record<string, string>,
  args: string[] = [],
  input = '',
): Promise<{ code: number | null; output: string }> {
  const started = run(`cli/${name}.ts`, { ...settings, ...env }, { args, input });
  return { code: await started.ended, output: started.output() };
}
const count = async (table: string): Promise<number> => {
  const [row] = await database.dataSource.query<{ n: number }[]>(`select count(*)::int as n from ${table}`);
  return row!.n;
};

describe('audit', () => {
  test('prints how many events there are and the first broken one; exit code 1', async () => {
    await command('create-admin', {}, ['--username', 'Alice Mbah'], PASSWORD);
    expect(await database.dataSource.query('select action, role from audit_events')).toEqual([
      { action: 'grant_admin', role: 'admin' },
    ]);
    const { head } = await createAuditChain(database.dataSource).seal();
    expect(await command('audit', {}, ['--verify', '--head', `${head!.eventId}:${head!.hash}`])).toEqual({
      code: 0,
      output: expect.stringContaining(`events 1, sealed 1, not sealed yet 0\nhead 1:${head!.hash}`),
    });
    await database.dataSource.transaction(async (manager) => {
      await manager.query('set local session_replication_role = replica');
      await manager.query(`update audit_events set action = 'read'`);
    });
    expect(await command('audit', {}, ['--verify'])).toMatchObject({
      code: 1,
      output: expect.stringContaining('first broken event 1: it or its link has been changed'),
    });
  });

  test('prints the grants of a role; refuses a head that is none', async () => {
    expect((await command('audit', {}, ['--verify', '--head', 'x'])).code).toBe(2);
    expect((await command('audit', {}, ['--grants', 'clinic_app'])).output).toContain(
      'grant select, insert on audit_events, audit_links, audit_alerts to "clinic_app";',
    );
  });
});

describe('create-admin', () => {
  test('makes an account of a real installation from a password on standard input, and says it to nobody', async () => {
    const { code, output } = await command('create-admin', PRODUCTION, ['--username', 'Alice Mbah'], `${PASSWORD}\n`);
    expect([code, output]).toEqual([
      0,
      expect.stringContaining('Log in at https://reminders.clinic-esperance.cm/docs'),
    ]);
    const rows = await database.dataSource.query<{ username: string; role: string; password_hash: string }[]>(
      'select username, role, password_hash from users',
    );
    expect(rows).toEqual([
      { username: 'Alice Mbah', role: 'admin', password_hash: expect.stringMatching(/^\$argon2id\$/) },
    ]);
    expect(await verify(rows[0]!.password_hash, PASSWORD)).toBe(true);
    const log = readFileSync(path.join(folder, 'app.log'), 'utf8');
    expect(log).toContain('"audit":"user.created"');
    expect(log + output).not.toMatch(/correct horse|argon2|Alice/);
  });

  test('refuses a taken name', async () => {
    await database.dataSource.query(`insert into users (username, password_hash, role) values ('Alice', '-', 'admin')`);
    expect(await command('create-admin', {}, ['--username', 'alice'], PASSWORD)).toMatchObject({
      code: 2,
      output: expect.stringContaining('This name is taken. Choose another.'),
    });
    expect(await count('users')).toBe(1);
  });

  test.each([
    [
      'an empty name and a short password',
      ['--username', '  '],
      'elevenchars',
      'Nothing was made:\n  - username: At least 1 characters.\n  - password: At least 12 characters.',
    ],
    ['no name, and nobody to ask', [], PASSWORD, '--username is missing.'],
    ['an unknown option', ['--name', 'alice'], PASSWORD, "Unknown option '--name'"],
  ])('refuses %s', async (_what, args, password, words) => {
    const { code, output } = await command('create-admin', {}, args, password);
    expect([code, output]).toEqual([2, expect.stringContaining(words)]);
    expect(output).not.toContain(password);
    expect(await count('users')).toBe(0);
  });

  test('names a database that cannot be reached without repeating its address', async () => {
    const { code, output } = await command(
      'create-admin',
      { DATABASE_URL: 'postgres://clinic:hunter2@127.0.0.1:9/clinic' },
      ['--username', 'alice'],
      PASSWORD,
    );
    expect([code, output.trim()]).toEqual([
      1,
      'The database cannot be reached (ECONNREFUSED). Check DATABASE_URL: host, port, user, password and database name.',
    ]);
  });
});

describe('seed', () => {
  test('fills an empty development database once', async () => {
    expect(await command('seed', {})).toMatchObject({ code: 0, output: expect.stringContaining('Demo data is in') });
    const made = {
      users: await count('users'),
      patients: await count('patients'),
      appointments: await count('appointments'),
    };
    expect(made).toEqual({ users: 2, patients: 12, appointments: 12 });
    expect(await command('seed', {})).toMatchObject({
      code: 0,
      output: expect.stringContaining('has accounts already; nothing was written'),
    });
    expect(await count('patients')).toBe(12);
  });

  test.each<[string, Record<string, string>]>([
    ['in production', PRODUCTION],
    [
      'against real Twilio',
      {
        TWILIO_ACCOUNT_SID: PRODUCTION.TWILIO_ACCOUNT_SID,
        TWILIO_AUTH_TOKEN: '9f3c',
        ALLOWED_RECIPIENTS: '+237699123456',
      },
    ],
    ['where others can reach it', { PUBLIC_BASE_URL: 'https://clinic.ngrok.app' }],
  ])('refuses %s', async (_where, env) => {
    expect(await command('seed', env)).toMatchObject({
      code: 1,
      output: expect.stringContaining('Nothing was written.'),
    });
    expect(await count('users')).toBe(0);
  });
});

describe('zone-data', () => {
  test('computes visits ahead anew and says how many had another instant', async () => {
    const date = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
    const [patient] = await database.dataSource.query<{ id: string }[]>(
      `insert into patients (name, language) values ('Amina', 'french') returning id`,
    );
    await database.dataSource.query(
      `insert into appointments (patient_id, date, time, starts_at) values ($1, $2, '10:00', $3), ($1, $2, '11:00', $4)`,
      [patient!.id, date, `${date}T09:00Z`, `${date}T11:00Z`],
    );
    const zone = { DEFAULT_TIME_ZONE: 'Africa/Casablanca' };
    const said = (visits: number) => ({
      code: 0,
      output: expect.stringMatching(
        new RegExp(
          `zone data 20\\d\\d[a-z] \\(Node's own, not used: 20\\d\\d[a-z]\\), Africa/Casablanca: visits moved ${visits}, reminders moved 0\n$`,
        ),
      ),
    });
    expect(await command('zone-data', zone)).toEqual(said(1));
    expect(await command('zone-data', zone)).toEqual(said(0));
    const rows = await database.dataSource.query<{ at: Date }[]>(
      'select starts_at as at from appointments order by time',
    );
    expect(rows.map(({ at }) => at.toISOString())).toEqual([`${date}T10:00:00.000Z`, `${date}T11:00:00.000Z`]);
  });
});

describe('chat --script', () => {
  const file = path.join(__dirname, '../conversations/cancel-read-back-fr.json');

  test('plays a dialogue in words and says whether it goes as written', async () => {
    const { code, output } = await command('chat', {}, ['--script', file, '--channel', 'call']);
    expect([code, output]).toEqual([
      0,
      expect.stringMatching(/Pour annuler le rendez-vous du[\s\S]*· cancel a1@1[\s\S]*As the file says\./),
    ]);
    const told = JSON.parse(readFileSync(file, 'utf8')) as { turns: { expect: { call?: { state: string } } }[] };
    const last = told.turns.findLast((turn) => turn.expect.call)!;
    last.expect.call = { ...last.expect.call!, state: 'something else' };
    const changed = path.join(folder, 'changed.json');
    writeFileSync(changed, JSON.stringify(told));
    expect(await command('chat', {}, ['--script', changed, '--channel', 'call'])).toEqual({
      code: 1,
      output: expect.stringMatching(/Otherwise than the file says, from turn \d+ on\./),
    });
  });

  test.each([
    ['a file that is not there', ['--script', 'nowhere.json'], 'nowhere.json cannot be read'],
    [
      'a channel the dialogue has not',
      ['--script', file, '--channel', 'fax'],
      "--channel fax is none of this dialogue's channels",
    ],
  ])('refuses %s', async (_what, args, words) => {
    expect(await command('chat', {}, args)).toEqual({ code: 2, output: expect.stringContaining(words) });
  });
});

test('recordings lists every file with its words in both languages', async () => {
  const { code, output } = await command('recordings', {});
  expect(code).toBe(0);
  expect(output).toContain(
    'voice.wrongKey\tThat key stands for nothing here.\tCette touche ne correspond à rien ici.\t',
  );
});
