import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Config, ConfigError, loadConfig, parseConfig, SECRET_NAMES } from '../../src/config';

/** What a clinic gives at least. */
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

function problemsOf(environment: Record<string, string | undefined>): readonly string[] {
  try {
    parseConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}
const namesOf = (problems: readonly string[]): string[] => problems.map((problem) => problem.split(':', 1)[0]!);
const without = (...keys: (keyof typeof PRODUCTION)[]) =>
  Object.fromEntries(Object.entries(PRODUCTION).filter(([key]) => !keys.includes(key as keyof typeof PRODUCTION)));

test('nothing set is a demo on loopback, with our own stand-in', () => {
  expect(parseConfig({})).toMatchObject({
    ENV: 'development',
    PORT: 8000,
    HOST: '127.0.0.1',
    PUBLIC_BASE_URL: 'http://localhost:8000',
    provider: 'simulator',
    demo: true,
    DATABASE_URL: undefined,
    REMINDER_CRON: '0 * * * *',
    DEFAULT_TIME_ZONE: 'Africa/Douala',
    QUIET_HOURS: '20:00-08:00',
    LOG_FILE: 'app.log',
    REMINDER_DETAIL: 'neutral',
  });
});

test('every problem is listed at once, by the name of its setting, with what it must be', () => {
  const problems = problemsOf({
    ENV: 'prod',
    PORT: '80000',
    DATABASE_URL: 'mysql://u@h/x',
    JWT_SECRET_KEY: 'short',
    TWILIO_ACCOUNT_SID: 'AC1',
    TWILIO_PHONE_NUMBER: '0699123456',
    TWILIO_API_KEY_SID: `SK${'a'.repeat(32)}`,
    TWILIO_TEMPLATES: '{',
    PUBLIC_BASE_URL: 'https://clinic.example/reminders',
    REMINDER_CRON: 'hourly',
    DEFAULT_TIME_ZONE: 'Douala',
    DEFAULT_COUNTRY: 'Cameroon',
    OPENING_HOURS: 'always',
    HOLIDAYS: '2026-02-30',
    QUIET_HOURS: '25:00-08:00',
    SEND_CONCURRENCY: 'many',
    LOG_LEVEL: 'loud',
  });
  expect(namesOf(problems)).toEqual([
    'ENV',
    'PORT',
    'DATABASE_URL',
    'JWT_SECRET_KEY',
    'TWILIO_ACCOUNT_SID',
    'TWILIO_PHONE_NUMBER',
    'TWILIO_TEMPLATES',
    'PUBLIC_BASE_URL',
    'REMINDER_CRON',
    'DEFAULT_TIME_ZONE',
    'DEFAULT_COUNTRY',
    'OPENING_HOURS',
    'HOLIDAYS',
    'QUIET_HOURS',
    'SEND_CONCURRENCY',
    'LOG_LEVEL',
    'TWILIO_API_KEY_SID and TWILIO_API_KEY_SECRET',
  ]);
  expect(problems).toContain('PORT: must be at most 65535');
  expect(problems).toContain('DEFAULT_TIME_ZONE: must be a time zone such as Africa/Douala');
});

test("WhatsApp's tier is a name of Meta's", () => {
  expect(parseConfig({}).WHATSAPP_MESSAGING_TIER).toBe('TIER_250');
  expect(parseConfig({ WHATSAPP_MESSAGING_TIER: 'TIER_UNLIMITED' }).WHATSAPP_MESSAGING_TIER).toBe('TIER_UNLIMITED');
  expect(problemsOf({ WHATSAPP_MESSAGING_TIER: '250' })).toEqual([
    'WHATSAPP_MESSAGING_TIER: must be one of TIER_250, TIER_2K, TIER_10K, TIER_100K, TIER_UNLIMITED',
  ]);
});

test('no secret is echoed, however wrong it is', () => {
  const secret = 'hunter2';
  const keys = [
    'DATABASE_URL',
    'JWT_SECRET_KEY',
    'TWILIO_ACCOUNT_SID',
    'TWILIO_AUTH_TOKEN',
    'TWILIO_WEBHOOK_KEYS',
    'TWILIO_API_KEY_SID',
    'TWILIO_API_KEY_SECRET',
    'TWILIO_MESSAGING_SERVICE_SID',
    'TWILIO_TEMPLATES',
    'TWILIO_API_BASE_URL',
    'PUBLIC_BASE_URL',
    'METRICS_TOKEN',
    'DATA_KEYS',
    'DUTY_CONTACTS',
    'ALLOWED_RECIPIENTS',
    'CLINIC_PHONE',
    'TWILIO_PHONE_NUMBER',
    'TWILIO_WHATSAPP_NUMBER',
    'PORT',
    'ENV',
  ];
  for (const value of [
    secret,
    `postgres://u:${secret}@`,
    `https://u:${secret}@x.example/y`,
    `{"${secret}":"${secret}"}`,
  ]) {
    for (const env of ['development', 'production']) {
      const problems = problemsOf({
        ...Object.fromEntries(keys.map((key) => [key, value])),
        ...(value === secret ? {} : { ENV: env }),
      });
      expect(problems.length).toBeGreaterThan(5);
      expect(new ConfigError(problems).message).not.toContain(secret);
    }
  }
});

test('an empty value counts as not given, blanks around one do not count', () => {
  expect(parseConfig({ PORT: '', DATABASE_URL: '  ', CLINIC_NAME: ' Clinique de la Paix ' })).toMatchObject({
    PORT: 8000,
    DATABASE_URL: undefined,
    CLINIC_NAME: 'Clinique de la Paix',
  });
});

describe('production', () => {
  test('starts with what a clinic has, and shows no demo', () => {
    expect(parseConfig(PRODUCTION)).toMatchObject({
      ENV: 'production',
      HOST: '0.0.0.0',
      provider: 'real',
      demo: false,
    });
  });

  test('lists everything that is missing at once', () => {
    expect(namesOf(problemsOf({ ENV: 'production' })).sort()).toEqual(Object.keys(without('ENV')).sort());
  });

  test.each([
    ['a public address without https', { PUBLIC_BASE_URL: 'http://reminders.clinic-esperance.cm' }, 'PUBLIC_BASE_URL'],
    ['a host that Twilio does not call', { PUBLIC_BASE_URL: 'https://my_clinic.example' }, 'PUBLIC_BASE_URL'],
    ['a secret of a tutorial', { JWT_SECRET_KEY: 'change-me-change-me-change-me-change-me' }, 'JWT_SECRET_KEY'],
    ['a secret of one letter', { JWT_SECRET_KEY: 'a'.repeat(40) }, 'JWT_SECRET_KEY'],
    ['a secret of 24 letters twice', { JWT_SECRET_KEY: 'Zm9ydHktZWlnaHQgcmFuZG9t'.repeat(2) }, 'JWT_SECRET_KEY'],
    ['a secret of rows of keys', { JWT_SECRET_KEY: 'qwertyuiopasdfghjklzxcvbnm1234567890' }, 'JWT_SECRET_KEY'],
    ['16 random bytes to sign with', { JWT_SECRET_KEY: '9f86d081884c7d659a2feaa0c55ad015' }, 'JWT_SECRET_KEY'],
    ['a key of an example', { DATA_KEYS: 'insert-here-what-openssl-rand-gives-you' }, 'DATA_KEYS'],
    ['a second key of one letter', { DATA_KEYS: `${PRODUCTION.JWT_SECRET_KEY},${'k'.repeat(40)}` }, 'DATA_KEYS'],
    ['a token of repetitions', { METRICS_TOKEN: 'metrics-metrics-metrics' }, 'METRICS_TOKEN'],
    [
      'a webhook key of one digit',
      { TWILIO_WEBHOOK_KEYS: `one:9f86d081884c7d65,two:${'0'.repeat(16)}` },
      'TWILIO_WEBHOOK_KEYS',
    ],
    ['a short secret', { JWT_SECRET_KEY: 'Zm9ydHktZWlnaHQ' }, 'JWT_SECRET_KEY'],
    ['a front desk that is our own number', { CLINIC_PHONE: '+15005550006' }, 'CLINIC_PHONE'],
    ['half an API key', { TWILIO_API_KEY_SECRET: 'x' }, 'TWILIO_API_KEY_SID and TWILIO_API_KEY_SECRET'],
  ])('refuses %s', (_what, change, name) => {
    expect(namesOf(problemsOf({ ...PRODUCTION, ...change }))).toEqual([name]);
  });

  test('an SMS gateway needs an address and a secret, and https away from this machine', () => {
    const gateway = {
      SMS_PROVIDER: 'http',
      SMS_HTTP_URL: 'https://sms.clinic-esperance.cm/v1/texts/',
      SMS_HTTP_SECRET: 'whsec_U7mPq2xV0cRkY9tLw4ZbHs1jNf6Ae8Gd3uoX5iKv',
    };
    expect(parseConfig({ ...PRODUCTION, ...gateway })).toMatchObject({
      SMS_HTTP_URL: 'https://sms.clinic-esperance.cm/v1/texts',
      sendsByGateway: true,
    });
    expect(namesOf(problemsOf({ ...PRODUCTION, SMS_PROVIDER: 'http' }))).toEqual(['SMS_HTTP_URL', 'SMS_HTTP_SECRET']);
    for (const SMS_HTTP_URL of [
      'http://sms.clinic-esperance.cm',
      'https://u:p@sms.clinic-esperance.cm',
      'https://sms.clinic-esperance.cm?key=1',
      'ftp://sms',
    ]) {
      expect(namesOf(problemsOf({ ...PRODUCTION, ...gateway, SMS_HTTP_URL }))).toEqual(['SMS_HTTP_URL']);
    }
    for (const SMS_HTTP_SECRET of ['short', 'not base64, at all, however long', 'MfKQ9r8G'])
      expect(namesOf(problemsOf({ ...PRODUCTION, ...gateway, SMS_HTTP_SECRET }))).toEqual(['SMS_HTTP_SECRET']);
    expect(namesOf(problemsOf({ ...PRODUCTION, ...gateway, SMS_HTTP_SENDER: 'a name that is too long' }))).toEqual([
      'SMS_HTTP_SENDER',
    ]);
    expect(problemsOf({ ...PRODUCTION, ...gateway, SMS_HTTP_URL: 'http://127.0.0.1:9000' })).toEqual([]);
  });

  test('needs no public address when inbound messages are fetched', () => {
    expect(problemsOf({ ...without('PUBLIC_BASE_URL'), WEBHOOKS: 'poll' })).toEqual([]);
  });
});

describe('who can be reached', () => {
  const twilio = { TWILIO_ACCOUNT_SID: PRODUCTION.TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN: '9f3c' };

  test('real Twilio outside production needs the numbers it may send to', () => {
    expect(namesOf(problemsOf(twilio))).toEqual(['ALLOWED_RECIPIENTS']);
    expect(parseConfig({ ...twilio, ALLOWED_RECIPIENTS: '+237699123456, CM.13491208655302741918' })).toMatchObject({
      provider: 'real',
      demo: false,
      ALLOWED_RECIPIENTS: ['+237699123456', 'CM.13491208655302741918'],
    });
  });

  test('an SMS gateway that is not on this machine needs them too, and ends the demo', () => {
    const gateway = {
      SMS_PROVIDER: 'http',
      SMS_HTTP_URL: 'https://sms.example/texts',
      SMS_HTTP_SECRET: 'MfKQ9r8G'.repeat(5),
    };
    expect(namesOf(problemsOf(gateway))).toEqual(['ALLOWED_RECIPIENTS']);
    expect(parseConfig({ ...gateway, ALLOWED_RECIPIENTS: '+237699123456' })).toMatchObject({
      provider: 'simulator',
      sendsByGateway: true,
      demo: false,
    });
    expect(parseConfig({ ...gateway, SMS_HTTP_URL: 'http://localhost:9000' })).toMatchObject({
      sendsByGateway: false,
      demo: true,
    });
  });

  test.each<[string, Record<string, string>, Pick<Config, 'provider' | 'demo'>]>([
    [
      'a loopback address is a stand-in, whatever the credentials',
      { ...twilio, TWILIO_API_BASE_URL: 'http://127.0.0.1:9999/' },
      { provider: 'stand-in', demo: true },
    ],
    [
      'an address that only looks like loopback is not',
      { ...twilio, ALLOWED_RECIPIENTS: '+237699123456', TWILIO_API_BASE_URL: 'http://127.0.0.1.example:80' },
      { provider: 'real', demo: false },
    ],
    [
      'a public address ends the demo',
      { PUBLIC_BASE_URL: 'https://clinic.ngrok.app' },
      { provider: 'simulator', demo: false },
    ],
    ['a local one does not', { PUBLIC_BASE_URL: 'http://localhost:9000' }, { provider: 'simulator', demo: true }],
    ['tests are no demo', { ENV: 'test' }, { provider: 'simulator', demo: false }],
  ])('%s', (_what, environment, expected) => {
    expect(parseConfig(environment)).toMatchObject(expected);
  });
});

describe('.env of the current folder', () => {
  const before = { folder: process.cwd(), ENV: process.env.ENV, CLINIC_NAME: process.env.CLINIC_NAME };
  const folder = mkdtempSync(path.join(os.tmpdir(), 'config-'));
  beforeAll(() => process.chdir(folder));
  beforeEach(() => {
    delete process.env.ENV;
    delete process.env.CLINIC_NAME;
  });
  afterAll(() => {
    process.chdir(before.folder);
    for (const key of ['ENV', 'CLINIC_NAME'] as const) {
      if (before[key] === undefined) delete process.env[key];
      else process.env[key] = before[key];
    }
    rmSync(folder, { recursive: true });
  });

  test('is read when it is there, the environment wins, and ENV=test ignores it', () => {
    expect(loadConfig().CLINIC_NAME).toBe('Clinique Espérance');
    writeFileSync('.env', 'CLINIC_NAME="Clinique du Lac"\nREMINDER_DETAIL=full\n');
    expect(loadConfig()).toMatchObject({ CLINIC_NAME: 'Clinique du Lac', REMINDER_DETAIL: 'full' });
    process.env.CLINIC_NAME = 'Clinique de la Paix';
    expect(loadConfig()).toMatchObject({ CLINIC_NAME: 'Clinique de la Paix', REMINDER_DETAIL: 'full' });
    process.env.ENV = 'test';
    expect(loadConfig()).toMatchObject({ CLINIC_NAME: 'Clinique de la Paix', REMINDER_DETAIL: 'neutral' });
  });
});

describe('secrets in files', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'secrets-'));
  const file = path.join(folder, 'secret');
  const secret = 's'.repeat(16) + 'ecret of a clinic, long enough';
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(['', '\n', '\r\n'])('the file is the value, without the line break at its end (%j)', (end) => {
    writeFileSync(file, secret + end);
    expect(parseConfig({ JWT_SECRET_KEY_FILE: file }).JWT_SECRET_KEY).toBe(secret);
  });

  test('every secret may come so, and counts as given', () => {
    writeFileSync(file, `${PRODUCTION.JWT_SECRET_KEY}\n`);
    expect(parseConfig({ ...without('JWT_SECRET_KEY'), JWT_SECRET_KEY_FILE: file }).JWT_SECRET_KEY).toBe(
      PRODUCTION.JWT_SECRET_KEY,
    );
    writeFileSync(file, 'postgres://clinic:secret@database/clinic\n');
    expect(parseConfig({ DATABASE_URL_FILE: file }).DATABASE_URL).toBe('postgres://clinic:secret@database/clinic');
    const names = Object.keys(parseConfig({})).filter((name) => /SECRET|TOKEN|KEYS?$/.test(name));
    expect(names.filter((name) => !(SECRET_NAMES as readonly string[]).includes(name))).toEqual([]);
  });

  test('what is wrong names the setting and never the contents or the place', () => {
    writeFileSync(file, secret);
    expect(problemsOf({ METRICS_TOKEN: secret, METRICS_TOKEN_FILE: file })).toEqual([
      'METRICS_TOKEN and METRICS_TOKEN_FILE: give one of them',
    ]);
    writeFileSync(file, ' \n');
    expect(problemsOf({ METRICS_TOKEN_FILE: file })).toEqual(['METRICS_TOKEN_FILE: names an empty file']);
    expect(problemsOf({ METRICS_TOKEN_FILE: folder })).toEqual(['METRICS_TOKEN_FILE: names no ordinary file']);
    expect(problemsOf({ METRICS_TOKEN_FILE: path.join(folder, 'gone') })).toEqual([
      'METRICS_TOKEN_FILE: names a file that does not exist',
    ]);
    writeFileSync(file, 'x'.repeat(70_000));
    expect(problemsOf({ METRICS_TOKEN_FILE: file })).toEqual([
      'METRICS_TOKEN_FILE: names a file that is too large for a secret',
    ]);
    writeFileSync(file, 'short');
    expect(problemsOf({ METRICS_TOKEN_FILE: file })).toEqual(['METRICS_TOKEN: must have at least 16 characters']);
  });
});
