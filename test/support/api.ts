import { type Express, type Router } from 'express';
import { Writable } from 'node:stream';
import pino from 'pino';
import { Registry } from 'prom-client';
import request from 'supertest';
import { createDataSource } from '../../src/adapters/database/connection/data-source';
import { createConversationStore } from '../../src/adapters/database/conversations/conversation-store';
import { analyse } from '../../src/language/analyse';
import { startOfVisit } from '../../src/services/appointments/start-of-visit';
import { composeApi } from '../../src/compose/api-services';
import { createTexts } from '../../src/adapters/i18n/texts';
import { NO_HOLIDAYS } from '../../src/domain/clinic/holidays';
import { parseOpeningHours } from '../../src/domain/clinic/opening-hours';
import { createTwilioMedia } from '../../src/adapters/twilio/media';
import { createDataKeys } from '../../src/adapters/secrets/data-keys';
import { argon2Passwords } from '../../src/adapters/passwords/argon2-passwords';
import { type Role } from '../../src/domain/user/role';
import { SESSION_LIMITS } from '../../src/domain/user/session';
import { type PostLimits } from '../../src/http/post-limit';
import { createApp } from '../../src/http/app';
import { type ApiServices } from '../../src/http/services';
import { createTestDatabase, type TestDatabase } from './database';
import { tokenOf } from './token';

export const ZONE = 'Africa/Douala';
export const JWT_SECRET = 'a-secret-that-only-these-tests-know-0123456789';

export interface TestApi {
  app: Express;
  database: TestDatabase;
  services: ApiServices;
  /** The time the API sees; starts at the real time and stands still once it is set, until null is set. */
  clock: { now(): Date; set(at: Date | null): void };
  /** Every log line of the run, parsed. */
  logLines: Record<string, unknown>[];
  /** Result of the next triggers, and who asked. */
  triggers: { queued: number; deferred: number; by: string[] };
  /** An account with a fast-to-make password; for patient, the patient too. */
  account(
    role: Role,
    username: string,
    password?: string,
  ): Promise<{ userId: string; patientId: string | null; token: string }>;
  patient(name: string): Promise<string>;
  close(): Promise<void>;
}

/** No cascade: what the API itself writes is what these suites look at. */
const REMINDER_RULES = {
  cascade: {
    standard: { days: [], sameDayHours: null, callHours: null, missedDays: null, feedback: false, nudgeHours: null },
    byType: new Map(),
  },
  sending: { quietHours: null, holidays: NO_HOLIDAYS, zone: ZONE },
};

const ALERTS = { linkOf: (id: string) => `https://clinic.example/admin/follow-ups/${id}`, webhook: false };

const hashes = new Map<string, Promise<string>>();
/** One hash a password and run: hashing costs 20 ms and more. */
function hashOf(password: string): Promise<string> {
  const known = hashes.get(password) ?? argon2Passwords.hash(password);
  hashes.set(password, known);
  return known;
}

const connect = (url: string) =>
  createDataSource({ url, poolSize: 3, applicationName: 'test-api', onPoolError: () => undefined }).initialize();

const NO_LIMIT = { posts: 0, windowSeconds: 60 };
const NO_LIMITS: PostLimits = { patient: NO_LIMIT, staff: NO_LIMIT, admin: NO_LIMIT };

/** The whole API on a database of its own; `via` may put something between the two. */
export async function startTestApi(
  options: {
    checkAnswers?: boolean;
    trustProxy?: number;
    publicBaseUrl?: string;
    metricsToken?: string;
    production?: boolean;
    pages?: Router;
    postLimits?: PostLimits;
    via?: (url: string) => Promise<string>;
  } = {},
): Promise<TestApi> {
  const database = await createTestDatabase();
  const dataSource = options.via ? await connect(await options.via(database.url)) : database.dataSource;
  let at: Date | null = null;
  const clock = { now: () => at ?? new Date(), set: (to: Date | null) => void (at = to) };
  const logLines: Record<string, unknown>[] = [];
  const log = pino(
    { level: 'info' },
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        logLines.push(JSON.parse(chunk.toString()) as Record<string, unknown>);
        done();
      },
    }),
  );
  const hours = parseOpeningHours('Mon-Fri 07:30-17:00');
  const texts = createTexts({
    name: 'Clinique Test',
    smsName: 'Clinique Test',
    phone: '+237699123456',
    country: 'CM',
    emergencyLine: '119',
    hours: hours.ok ? hours.value : null,
    zone: ZONE,
    alertsTeam: false,
  });
  const triggers: TestApi['triggers'] = { queued: 0, deferred: 0, by: [] };
  const dataKeys = createDataKeys(['d'.repeat(48)], true);
  const calendar = { hours: hours.ok ? hours.value : null, holidays: NO_HOLIDAYS, zone: ZONE };
  const conversation = {
    store: createConversationStore(dataSource, {
      tellsReason: false,
      dataKeys,
      local: () => ({ date: '2030-01-01' }),
      startOf: (when) => startOfVisit(when, ZONE),
      reminders: REMINDER_RULES,
      alerts: ALERTS,
    }),
    clock,
    texts,
    hasTemplate: () => false,
    twoWay: () => true,
    analyse,
    answers: { repeatMinutes: 0, perDay: 1000 },
    mayReach: () => true,
    clinic: { calendar, defaultLanguage: 'french' as const, twoWay: () => true, sending: REMINDER_RULES.sending },
  };
  const media = createTwilioMedia({ accounts: [], answerMs: 1, wholeMs: 1, maxBytes: 1 });
  const services = composeApi({
    dataSource,
    dataKeys,
    clock,
    log,
    texts,
    tellsReason: false,
    calendar,
    zone: ZONE,
    country: 'CM',
    reminderRules: REMINDER_RULES,
    alerts: ALERTS,
    alertsTeam: true,
    codePage: () => null,
    conversation,
    media,
    jwtSecret: JWT_SECRET,
    sessionLimits: SESSION_LIMITS,
    clinicName: 'Clinique Test',
    callsPossible: true,
    estimates: { whatsapp: 0.02, service: 0.01, sms: 0.08, call: 0.2 },
    whatsappSender: 'whatsapp:+14155238886',
    triggerReminders: {
      trigger: async (userId) => {
        triggers.by.push(userId);
        return { queued: triggers.queued, deferred: triggers.deferred };
      },
    },
  });
  const app = createApp({
    services,
    log,
    clinicName: 'Clinique Test',
    publicBaseUrl: options.publicBaseUrl ?? 'http://localhost:8000',
    metrics: new Registry(),
    metricsToken: options.metricsToken,
    metricsOnThisMachine: !options.production,
    trustProxy: options.trustProxy ?? false,
    ...(options.pages ? { pages: options.pages } : {}),
    checkAnswers: options.checkAnswers ?? true,
    postLimits: options.postLimits ?? NO_LIMITS,
  });
  const patient = async (name: string): Promise<string> => {
    const rows = await database.dataSource.query<{ id: string }[]>(
      'insert into patients (name) values ($1) returning id',
      [name],
    );
    return rows[0]!.id;
  };
  return {
    app,
    database,
    services,
    clock,
    logLines,
    triggers,
    patient,
    async account(role, username, password = 'a long password') {
      const patientId = role === 'patient' ? await patient(username) : null;
      const passwordHash = await hashOf(password);
      const rows = await database.dataSource.query<{ id: string }[]>(
        'insert into users (username, password_hash, role, patient_id) values ($1, $2, $3, $4) returning id',
        [username, passwordHash, role, patientId],
      );
      const userId = rows[0]!.id;
      const token = await tokenOf(services, { userId, role, patientId });
      return { userId, patientId, token };
    },
    close: async () => {
      if (dataSource !== database.dataSource) await dataSource.destroy();
      await database.drop();
    },
  };
}

/** A request as an account makes it; an administrator says why what is kept to them is opened. */
export const as = (api: TestApi, token: string) => {
  const bearer = { Authorization: `Bearer ${token}`, 'X-Access-Reason': 'complaint_handling' };
  return {
    get: (path: string) => request(api.app).get(path).set(bearer),
    post: (path: string, body?: object) => request(api.app).post(path).set(bearer).send(body),
    put: (path: string, body?: object) => request(api.app).put(path).set(bearer).send(body),
    patch: (path: string, body?: object) => request(api.app).patch(path).set(bearer).send(body),
    delete: (path: string) => request(api.app).delete(path).set(bearer),
  };
};
