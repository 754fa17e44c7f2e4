import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { isSupportedCountry, type CountryCode } from 'libphonenumber-js';
import { z } from 'zod';
import { canReach } from './domain/address';
import { parseDutyList } from './domain/follow-up/alert/duty-list';
import { parseHolidays } from './domain/clinic/holidays';
import { parseOpeningHours, type Reading } from './domain/clinic/opening-hours';
import { parseQuietHours } from './domain/clinic/quiet-hours';
import { isLoopbackHost } from './domain/host';
import { parseCascade, STANDARD_CASCADE } from './domain/reminder/cascade';
import { MESSAGING_TIERS, type MessagingTier } from './domain/delivery/limits';
import { parseSchedule } from './domain/time/schedule';
import { zoneName } from './domain/time/zone-data';
import { byLocale, LOCALES } from './domain/locale';
import { isStrongSecret } from './domain/secret-strength';
import { SESSION_LIMITS } from './domain/user/session';

const E164 = /^\+[1-9][0-9]{6,14}$/;
const text = z.string().trim();
const number = (min: number, max: number) =>
  z.coerce
    .number(`must be a number from ${min} to ${max}`)
    .int('must be a whole number')
    .min(min, `must be at least ${min}`)
    .max(max, `must be at most ${max}`);
/** Figures, limits and questions look back up to 40 days: no class is kept for less. */
const days = number(40, 36_500);
const amount = z.coerce
  .number('must be an amount such as 0.08')
  .min(0, 'must not be negative')
  .max(10_000_000, 'must be at most 10000000');
const matching = (pattern: RegExp, form: string) => text.regex(pattern, `must have the form ${form}`);
const list = text.transform((value) =>
  value
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter(Boolean),
);
const url = (message: string, protocols: RegExp) =>
  z.url({ protocol: protocols, error: message }).transform((value) => value.replace(/\/+$/, ''));
const BARE_ADDRESS = 'must be an http(s) address without a path at its end';
const hasNoPath = (address: string): boolean => {
  const { pathname, search, hash } = new URL(address);
  return pathname === '/' && search === '' && hash === '';
};
const isPlain = (address: string): boolean => {
  const { username, password, search, hash } = new URL(address);
  return username === '' && password === '' && search === '' && hash === '';
};
const isSigningSecret = (secret: string): boolean => {
  const [, key] = /^(?:whsec_)?([A-Za-z0-9+/]+={0,2})$/.exec(secret) ?? [];
  const { length } = Buffer.from(key ?? '', 'base64');
  return length >= 24 && length <= 64;
};
const readJson = (value: string): unknown => {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};
/** A text in all languages, or JSON with one each: {"fr": "…", "en": "…"}. */
const ownText = text
  .transform((value) => (value.startsWith('{') ? readJson(value) : byLocale(() => value)))
  .pipe(
    z.partialRecord(
      z.enum(LOCALES),
      z.string().trim().min(1).max(200, 'must have at most 200 characters'),
      'must be a text, or JSON such as {"fr": "…", "en": "…"}',
    ),
  );
const readable = (read: (value: string) => Reading<unknown>) =>
  text.superRefine((value, context) => {
    const reading = read(value);
    if (!reading.ok) context.addIssue({ code: 'custom', message: reading.problem });
  });

/** Every setting that can stand in the environment or in .env; .env.example explains each. An empty value counts as not given. */
const SETTINGS = {
  ENV: z.enum(['development', 'production', 'test']).default('development'),
  HOST: text.optional(),
  PORT: number(0, 65_535).default(8000),
  DATABASE_URL: url('must be a postgres:// connection string', /^postgres(ql)?$/).optional(),
  DATA_DIR: text.default('.data'),
  JWT_SECRET_KEY: text.min(32, 'must have at least 32 characters; make one with: openssl rand -base64 48').optional(),
  SESSION_IDLE_MINUTES: number(5, 1440).default(SESSION_LIMITS.idleMinutes),
  SESSION_HOURS: number(1, 24).default(SESSION_LIMITS.hours),
  FRESH_LOGIN_MINUTES: number(1, 60).default(SESSION_LIMITS.freshMinutes),
  TWILIO_ACCOUNT_SID: matching(/^AC[0-9a-fA-F]{32}$/, 'AC and 32 hexadecimal digits').optional(),
  TWILIO_AUTH_TOKEN: text.optional(),
  TWILIO_AUTH_TOKEN_PREVIOUS: text.optional(),
  TWILIO_WEBHOOK_KEYS: list
    .pipe(
      z.array(z.string().regex(/^[A-Za-z0-9_-]{1,128}:.{16,}$/, 'must be keys as <id>:<secret>, divided by commas')),
    )
    .prefault(''),
  TWILIO_API_KEY_SID: matching(/^SK[0-9a-fA-F]{32}$/, 'SK and 32 hexadecimal digits').optional(),
  TWILIO_API_KEY_SECRET: text.optional(),
  TWILIO_WHATSAPP_NUMBER: matching(/^whatsapp:\+[1-9][0-9]{6,14}$/, 'whatsapp:+14155238886').optional(),
  TWILIO_PHONE_NUMBER: matching(E164, '+14155238886').optional(),
  TWILIO_SMS_SENDER: text
    .regex(
      /^(?=.*[A-Za-z])[A-Za-z0-9 +&_-]{1,11}$/,
      'must be a name of at most 11 letters, digits or spaces, with a letter in it',
    )
    .optional(),
  SMS_PROVIDER: z.enum(['twilio', 'http']).default('twilio'),
  SMS_HTTP_URL: url('must be an http(s) address', /^https?$/)
    .refine(isPlain, 'must be an http(s) address without a user, a query or a fragment')
    .optional(),
  SMS_HTTP_SECRET: text
    .refine(
      isSigningSecret,
      'must be 24 to 64 bytes in base64, with or without whsec_ before it; make one with: openssl rand -base64 32',
    )
    .optional(),
  SMS_HTTP_SENDER: text
    .regex(
      /^(?:\+?[0-9]{3,15}|(?=.*[A-Za-z])[A-Za-z0-9 +&_-]{1,11})$/,
      'must be a number, a short code, or a name of at most 11 letters, digits or spaces, with a letter in it',
    )
    .optional(),
  SMS_REPLIES: z.enum(['auto', 'on', 'off']).default('auto'),
  TWILIO_MESSAGING_SERVICE_SID: matching(/^MG[0-9a-fA-F]{32}$/, 'MG and 32 hexadecimal digits').optional(),
  TWILIO_TEMPLATES: text
    .transform(readJson)
    .pipe(
      z.record(
        z.string(),
        z.partialRecord(z.enum(LOCALES), z.string().regex(/^HX[0-9a-fA-F]{32}$/)),
        'must be JSON such as {"reminder_first":{"fr":"HX…","en":"HX…"}}',
      ),
    )
    .prefault('{}'),
  TWILIO_API_BASE_URL: url('must be an http(s) address', /^https?$/).optional(),
  PUBLIC_BASE_URL: url(BARE_ADDRESS, /^https?$/)
    .refine(hasNoPath, BARE_ADDRESS)
    .optional(),
  TRUST_PROXY: number(0, 5).default(0),
  REMINDER_CRON: readable(parseSchedule).default('0 * * * *'),
  DEFAULT_TIME_ZONE: text
    .refine((value) => zoneName(value) !== undefined, 'must be a time zone such as Africa/Douala')
    .transform((value) => zoneName(value) ?? value)
    .default('Africa/Douala'),
  DEFAULT_COUNTRY: z
    .custom<CountryCode>(
      (value) => typeof value === 'string' && isSupportedCountry(value),
      'must be a country of two capital letters, such as CM',
    )
    .default('CM'),
  CLINIC_NAME: text.max(60, 'must have at most 60 characters').default('Clinique Espérance'),
  CLINIC_SMS_NAME: text.max(18, 'must have at most 18 characters').optional(),
  CLINIC_PHONE: matching(E164, '+237699123456').default('+237699123456'),
  CLINIC_ADDRESS: ownText.optional(),
  CLINIC_PRICES: ownText.optional(),
  CLINIC_BRING: ownText.optional(),
  RECORDINGS_DIR: text.optional(),
  EMERGENCY_LINE: text.max(15, 'must have at most 15 characters').optional(),
  OPENING_HOURS: readable(parseOpeningHours).default('Mon-Fri 07:30-17:00; Sat 08:00-12:00'),
  HOLIDAYS: readable(parseHolidays).default(''),
  DUTY_CONTACTS: readable(parseDutyList).default(''),
  ALERT_MINUTES: number(1, 60).default(5),
  ALERT_WEBHOOK_URL: url('must be an http(s) address', /^https?$/).optional(),
  ALERT_WEBHOOK_SECRET: text.min(16, 'must have at least 16 characters').optional(),
  QUIET_HOURS: readable(parseQuietHours).default('20:00-08:00'),
  WEBHOOKS: z.enum(['push', 'poll']).default('push'),
  REMINDER_DETAIL: z.enum(['neutral', 'reason', 'full']).default('neutral'),
  CASCADE: readable(parseCascade).default(STANDARD_CASCADE),
  CASCADE_BY_TYPE: text
    .transform(readJson)
    .pipe(
      z.record(
        z.string().trim().min(1),
        readable(parseCascade),
        'must be JSON such as {"Vaccination":"days 3,1; call off"}',
      ),
    )
    .prefault('{}'),
  FEEDBACK_DELAY_MINUTES: number(0, 10_080).default(120),
  HAND_OVER_NUDGE_MINUTES: number(5, 10_080).default(240),
  HAND_OVER_RELEASE_MINUTES: number(5, 10_080).default(240),
  ALLOWED_RECIPIENTS: list
    .pipe(
      z.array(
        z
          .string()
          .refine(
            (to) => canReach(to, 'whatsapp'),
            'must be numbers such as +237699123456, or ids of WhatsApp users such as CM.13491208655302741918, separated by commas',
          ),
      ),
    )
    .prefault(''),
  ALLOWED_COUNTRIES: list
    .pipe(
      z.array(
        z.custom<CountryCode>(
          (value) => typeof value === 'string' && isSupportedCountry(value),
          'must be countries of two capital letters, such as CM,FR, divided by commas',
        ),
      ),
    )
    .prefault(''),
  ALLOWED_PREFIXES: list
    .pipe(
      z.array(
        z.string().regex(/^\+[1-9][0-9]{0,13}$/, 'must be beginnings of numbers such as +870, divided by commas'),
      ),
    )
    .prefault(''),
  PATIENT_POSTS_PER_HOUR: number(0, 100_000).default(60),
  STAFF_POSTS_PER_MINUTE: number(0, 1_000_000).default(0),
  SEND_CONCURRENCY: number(1, 500).default(20),
  SEND_RATE_PER_SECOND: number(1, 5000).default(80),
  CALL_RATE_PER_SECOND: number(1, 100).default(1),
  DAILY_CAP: number(1, 10_000_000).default(20_000),
  DAILY_CAP_PER_ADDRESS: number(1, 1000).default(20),
  ANSWER_REPEAT_MINUTES: number(0, 60).default(3),
  ANSWERS_PER_DAY_AND_ADDRESS: number(5, 1000).default(60),
  WHATSAPP_MESSAGING_TIER: z
    .enum(Object.keys(MESSAGING_TIERS) as MessagingTier[], `must be one of ${Object.keys(MESSAGING_TIERS).join(', ')}`)
    .default('TIER_250'),
  MONTHLY_BUDGET: amount.optional(),
  ESTIMATED_PRICE_WHATSAPP: amount.default(0.02),
  ESTIMATED_PRICE_WHATSAPP_SERVICE: amount.default(0.02),
  ESTIMATED_PRICE_SMS: amount.default(0.08),
  ESTIMATED_PRICE_CALL: amount.default(0.2),
  RECONCILE_GRACE_SECONDS: number(0, 3600).default(90),
  JOBS: z.enum(['on', 'off']).default('on'),
  DATA_KEYS: list
    .pipe(
      z.array(
        z
          .string()
          .min(32, 'must be keys of at least 32 characters, divided by commas; make one with: openssl rand -base64 48'),
      ),
    )
    .prefault(''),
  MISUSE_PATIENTS_PER_HOUR: number(1, 1_000_000).default(300),
  MISUSE_REFUSALS_PER_HOUR: number(1, 100_000).default(20),
  METRICS_TOKEN: text.min(16, 'must have at least 16 characters').optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  LOG_FILE: text.default('app.log'),
  LOG_MAX_MB: number(1, 10_000).default(50),
  LOG_KEEP_DAYS: number(1, 3_650).default(180),
  RETENTION: z.enum(['on', 'off']).default('on'),
  RETENTION_MEDIA_DAYS: days.default(90),
  RETENTION_SPEECH_DAYS: days.default(90),
  RETENTION_MESSAGES_DAYS: days.default(365),
  RETENTION_CONVERSATIONS_DAYS: days.default(90),
  RETENTION_COMMENTS_DAYS: days.default(730),
  RETENTION_FOLLOW_UPS_DAYS: days.default(1_825),
  RETENTION_ALERTS_DAYS: days.default(365),
  RETENTION_DELIVERIES_DAYS: days.default(365),
  RETENTION_JOB_RUNS_DAYS: days.default(90),
  RETENTION_IMPORTS_DAYS: days.default(1_825),
} as const;

/** Settings that may stand in a file of their own instead, which `<name>_FILE` names, as Docker and systemd hand secrets over. */
export const SECRET_NAMES = [
  'DATABASE_URL',
  'JWT_SECRET_KEY',
  'TWILIO_AUTH_TOKEN',
  'TWILIO_AUTH_TOKEN_PREVIOUS',
  'TWILIO_WEBHOOK_KEYS',
  'TWILIO_API_KEY_SECRET',
  'SMS_HTTP_SECRET',
  'ALERT_WEBHOOK_SECRET',
  'DATA_KEYS',
  'METRICS_TOKEN',
] as const satisfies readonly (keyof typeof SETTINGS)[];

/** Names of all settings. */
export const SETTING_NAMES: readonly string[] = Object.keys(SETTINGS);

type Settings = { [K in keyof typeof SETTINGS]: z.output<(typeof SETTINGS)[K]> };

export interface Config extends Omit<Settings, 'PUBLIC_BASE_URL' | 'HOST'> {
  HOST: string;
  PUBLIC_BASE_URL: string;
  /** real: api.twilio.com. stand-in: a loopback TWILIO_API_BASE_URL. simulator: our own stand-in, started in this process. */
  provider: 'real' | 'stand-in' | 'simulator';
  /** SMS really leave, through a gateway of the clinic's own; false where that is a stand-in on this machine, or none is set. */
  sendsByGateway: boolean;
  /** Demo accounts, demo data and the simulator's page may exist: development, without real Twilio, not reachable from outside. */
  demo: boolean;
}

/** Settings that cannot be used. `problems` names each setting and what it must be, never a secret. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(
      `The settings cannot be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}\nSee .env.example for what each setting means.`,
    );
    this.name = 'ConfigError';
  }
}

const isLoopback = (address: string | undefined): boolean =>
  address !== undefined && address !== '' && isLoopbackHost(new URL(address).hostname);

/**
 * Bits that a secret's estimate must reach in production. Measured on 3,000 drawn ones each: 32 random bytes never gave less than 185, 16 bytes in hexadecimal
 * digits (the least that the other keys may have) 84, 8 bytes 31.
 */
const LEAST_BITS = { signs: 160, guardsData: 80, opensOneDoor: 30 };

/** Secrets that somebody made up, or left as an example has them. */
function weakSecrets(s: Partial<Settings>): string[] {
  const checked: readonly [name: keyof Settings, secrets: readonly (string | undefined)[], bits: number][] = [
    ['JWT_SECRET_KEY', [s.JWT_SECRET_KEY], LEAST_BITS.signs],
    ['DATA_KEYS', s.DATA_KEYS ?? [], LEAST_BITS.guardsData],
    ['SMS_HTTP_SECRET', [s.SMS_HTTP_SECRET?.replace(/^whsec_/, '')], LEAST_BITS.guardsData],
    ['METRICS_TOKEN', [s.METRICS_TOKEN], LEAST_BITS.opensOneDoor],
    ['ALERT_WEBHOOK_SECRET', [s.ALERT_WEBHOOK_SECRET], LEAST_BITS.opensOneDoor],
    [
      'TWILIO_WEBHOOK_KEYS',
      (s.TWILIO_WEBHOOK_KEYS ?? []).map((key) => key.slice(key.indexOf(':') + 1)),
      LEAST_BITS.opensOneDoor,
    ],
  ];
  return checked.flatMap(([name, secrets, bits]) =>
    secrets.some((secret) => secret !== undefined && !isStrongSecret(secret, bits))
      ? [`${name}: is an example or easy to guess; make one with: openssl rand -base64 48`]
      : [],
  );
}

/** What the settings require of one another. */
function contradictions(s: Partial<Settings>, given: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  const need = (key: keyof Settings, why: string) => given.has(key) || problems.push(`${key}: ${why}`);
  const standIn = isLoopback(s.TWILIO_API_BASE_URL);
  if ((s.TWILIO_API_KEY_SID == null) !== (s.TWILIO_API_KEY_SECRET == null))
    problems.push('TWILIO_API_KEY_SID and TWILIO_API_KEY_SECRET: give both or none');
  if (s.TWILIO_AUTH_TOKEN_PREVIOUS) need('TWILIO_AUTH_TOKEN', 'is needed with TWILIO_AUTH_TOKEN_PREVIOUS');
  if (s.ENV === 'production') {
    need('JWT_SECRET_KEY', 'is needed when ENV=production; make one with: openssl rand -base64 48');
    need('TWILIO_ACCOUNT_SID', 'is needed when ENV=production');
    need('TWILIO_AUTH_TOKEN', 'is needed when ENV=production, to check the signature of webhooks');
    need('TWILIO_WHATSAPP_NUMBER', 'is needed when ENV=production');
    need('TWILIO_PHONE_NUMBER', 'is needed when ENV=production, for calls and SMS');
    need('CLINIC_NAME', 'is needed when ENV=production');
    need('CLINIC_PHONE', 'is needed when ENV=production: the number patients are told to call');
    if (s.WEBHOOKS !== 'poll')
      need('PUBLIC_BASE_URL', 'is needed when ENV=production: the https address Twilio calls (or WEBHOOKS=poll)');
    if (s.PUBLIC_BASE_URL && !s.PUBLIC_BASE_URL.startsWith('https://'))
      problems.push('PUBLIC_BASE_URL: must begin with https:// when ENV=production');
  } else if (s.TWILIO_ACCOUNT_SID && !standIn) {
    need('TWILIO_AUTH_TOKEN', 'is needed with TWILIO_ACCOUNT_SID');
    if (s.ALLOWED_RECIPIENTS?.length === 0)
      problems.push(
        'ALLOWED_RECIPIENTS: outside production real Twilio sends only to the numbers named here; name at least your own',
      );
  }
  if (s.SMS_PROVIDER === 'http') {
    need('SMS_HTTP_URL', 'is needed with SMS_PROVIDER=http: where the gateway takes texts');
    need('SMS_HTTP_SECRET', 'is needed with SMS_PROVIDER=http; make one with: openssl rand -base64 32');
    if (s.SMS_HTTP_URL && !isLoopback(s.SMS_HTTP_URL)) {
      if (s.ENV === 'production' && !s.SMS_HTTP_URL.startsWith('https://'))
        problems.push('SMS_HTTP_URL: must begin with https:// when ENV=production, or be on this machine');
      if (s.ENV !== 'production' && s.ALLOWED_RECIPIENTS?.length === 0)
        problems.push(
          'ALLOWED_RECIPIENTS: outside production an SMS gateway sends only to the numbers named here; name at least your own',
        );
    }
  }
  if (s.ALERT_WEBHOOK_URL && s.ENV === 'production') {
    if (!s.ALERT_WEBHOOK_URL.startsWith('https://'))
      problems.push('ALERT_WEBHOOK_URL: must begin with https:// when ENV=production');
    need(
      'ALERT_WEBHOOK_SECRET',
      'is needed with ALERT_WEBHOOK_URL when ENV=production; make one with: openssl rand -base64 32',
    );
  }
  if (s.ENV === 'production') problems.push(...weakSecrets(s));
  if (s.CLINIC_PHONE !== undefined && s.CLINIC_PHONE === s.TWILIO_PHONE_NUMBER)
    problems.push(
      'CLINIC_PHONE: must be another number than TWILIO_PHONE_NUMBER: callers who press 0 are connected to it',
    );
  if (s.PUBLIC_BASE_URL && new URL(s.PUBLIC_BASE_URL).hostname.includes('_'))
    problems.push('PUBLIC_BASE_URL: Twilio calls no host with an underscore in its name');
  return problems;
}

const LARGEST_SECRET = 65_536;

/** The secret of a file without the line break at its end, or what is wrong with the file; its contents are never in that. */
function secretOf(file: string): { secret: string } | { problem: string } {
  try {
    const found = statSync(file);
    if (!found.isFile()) return { problem: 'names no ordinary file' };
    if (found.size > LARGEST_SECRET) return { problem: 'names a file that is too large for a secret' };
    const secret = readFileSync(file, 'utf8').replace(/\r?\n$/, '');
    return secret.trim() === '' ? { problem: 'names an empty file' } : { secret };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    return {
      problem:
        code === 'ENOENT'
          ? 'names a file that does not exist'
          : `names a file that this program cannot read (${code}); check its owner and mode`,
    };
  }
}

/** The environment with the secrets that stand in files. */
function withSecretFiles(
  environment: Record<string, string | undefined>,
  problems: string[],
): Record<string, string | undefined> {
  const secrets: Record<string, string> = {};
  for (const name of SECRET_NAMES) {
    const file = environment[`${name}_FILE`]?.trim();
    if (!file) continue;
    if (environment[name]?.trim()) {
      problems.push(`${name} and ${name}_FILE: give one of them`);
      continue;
    }
    const read = secretOf(file);
    if ('secret' in read) secrets[name] = read.secret;
    else problems.push(`${name}_FILE: ${read.problem}`);
  }
  return { ...environment, ...secrets };
}

/**
 * Reads the settings from an environment, and secrets from the files it names. Throws ConfigError with every problem at once, no secret echoed.
 */
export function parseConfig(variables: Record<string, string | undefined>): Config {
  const problems: string[] = [];
  const environment = withSecretFiles(variables, problems);
  const settings: Record<string, unknown> = {};
  const given = new Set(Object.keys(SETTINGS).filter((key) => environment[key]?.trim()));
  for (const [key, schema] of Object.entries(SETTINGS)) {
    const result = schema.safeParse(given.has(key) ? environment[key]?.trim() : undefined);
    if (result.success) settings[key] = result.data;
    else problems.push(`${key}: ${result.error.issues[0]?.message ?? 'is not valid'}`);
  }
  problems.push(...contradictions(settings, given));
  if (problems.length > 0) throw new ConfigError(problems);

  const s = settings as Settings;
  const provider = isLoopback(s.TWILIO_API_BASE_URL) ? 'stand-in' : s.TWILIO_ACCOUNT_SID ? 'real' : 'simulator';
  const sendsByGateway = s.SMS_PROVIDER === 'http' && !isLoopback(s.SMS_HTTP_URL);
  const local = s.PUBLIC_BASE_URL === undefined || isLoopback(s.PUBLIC_BASE_URL);
  return {
    ...s,
    HOST: s.HOST ?? (s.ENV === 'production' ? '0.0.0.0' : '127.0.0.1'),
    PUBLIC_BASE_URL: s.PUBLIC_BASE_URL ?? `http://localhost:${s.PORT}`,
    provider,
    sendsByGateway,
    demo: s.ENV === 'development' && provider !== 'real' && !sendsByGateway && local,
  };
}

/** Settings of this process: .env of the current folder (not when ENV=test), overridden by the environment. Throws ConfigError. */
export function loadConfig(): Config {
  let file: Record<string, string | undefined> = {};
  if (process.env.ENV !== 'test') {
    try {
      file = parseEnv(readFileSync(path.resolve('.env'), 'utf8'));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  return parseConfig({ ...file, ...process.env });
}
