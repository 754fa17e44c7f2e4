import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import path from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { movableClock } from '../../src/adapters/clock/clocks';
import { freePort } from '../../src/adapters/embedded-postgres/server-process';
import { createCancellationNotices } from '../../src/adapters/database/appointments/cancellation-notices';
import { createEndedReminders } from '../../src/adapters/database/reminders/ended-reminders';
import { createFeedbackRequests } from '../../src/adapters/database/reminders/feedback-requests';
import { createLadderStore } from '../../src/adapters/database/reminders/ladder-store';
import { createSendingLimitsStore } from '../../src/adapters/database/messages/sending-limits-store';
import { takeWorkerIdentity } from '../../src/adapters/database/jobs/worker-identity';
import { simulatedTemplates } from '../../src/adapters/twilio/content-sids';
import { composeApp, type App } from '../../src/compose/app';
import { composeEscalate, composeTellWebhook } from '../../src/compose/alerts';
import { composeProviderFaults } from '../../src/compose/delivery-status';
import { composeConversation } from '../../src/compose/conversation';
import { answersTo, textsOf, type Runtime } from '../../src/compose/core';
import { DEFAULT_PHONE_NUMBER, DEFAULT_WHATSAPP_NUMBER } from '../../src/compose/provider';
import { parseConfig } from '../../src/config';
import { isAllowed } from '../../src/domain/clinic/quiet-hours';
import { LAST_PRIORITY, LAST_URGENT_PRIORITY } from '../../src/domain/delivery/purpose';
import { mayCall } from '../../src/domain/delivery/call-hours';
import { type Language } from '../../src/domain/locale';
import { createTellCancellations } from '../../src/services/appointments/tell-cancellations';
import { createClimbLadder } from '../../src/services/delivery/climb-ladder';
import { createExpireConversations } from '../../src/services/conversation/expire-conversations';
import { createDeliveryWorker } from '../../src/services/delivery/deliver-messages';
import { createSendingLimits } from '../../src/services/delivery/sending-limits';
import { createSettleEnded } from '../../src/services/reminders/settle-ended';
import { createRequestFeedback } from '../../src/services/reminders/request-feedback';
import { type PatientMessage } from '../../src/simulator/messages/patient-message';
import { type Simulator } from '../../src/simulator/simulator';
import { startSimulator } from '../../src/simulator/start-simulator';
import { UNLIMITED } from './sending';
import { createTestDatabase, type TestDatabase } from './database';

const RCS_AGENT = 'rcs:clinic_agent';

/** The whole clinic but its scheduler: API and webhooks over HTTP, a Twilio stand-in, a database; jobs run when the test says so. */
export interface TestClinic {
  app: App;
  baseUrl: string;
  database: TestDatabase;
  provider: Simulator;
  account: { sid: string; authToken: string };
  now(): Date;
  advance(minutes: number): void;
  /** Sends what waits for ALERT_WEBHOOK_URL. */
  tellWebhook(): Promise<{ eventsTold: number }>;
  /** Plans and sends what is due, alerts included, and waits until its callbacks have arrived. */
  deliver(): Promise<void>;
  /** Takes every ladder that is due a step further, sends it, and tells staff of what ended in vain. */
  climb(): Promise<{ climbed: number; unreachable: number }>;
  expire(): Promise<{ expired: number; unread: number }>;
  /** Tells staff of cancellations that can no longer be undone. */
  tellCancellations(): Promise<{ cancellations: number }>;
  requestFeedback(): Promise<{ planned: number; nudged: number }>;
  patient(fields: {
    name: string;
    number: string;
    channel?: 'whatsapp' | 'sms' | 'call';
    language?: Language;
  }): Promise<string>;
  /** A visit so many days from today at an hour of the clinic's wall clock. */
  appointment(
    patientId: string,
    visit: { date: string; time: string; status?: string },
  ): Promise<{ id: string; version: number }>;
  /** A reminder of the original API, due now. */
  remind(
    patientId: string,
    to: { number: string; method?: 'whatsapp' | 'sms' | 'call'; language?: Language; appointmentId?: string },
  ): Promise<string>;
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  /** The person writes; resolves when the answer has arrived. */
  write(
    from: string,
    body: string,
    more?: { channel?: 'whatsapp' | 'sms' | 'rcs' } & Partial<PatientMessage>,
  ): ReturnType<Simulator['receiveMessage']>;
  /** Waits for what is under way, then empties tables and stand-in. */
  reset(): Promise<void>;
  /** Texts the number got, oldest first. */
  texts(number: string): string[];
  close(): Promise<void>;
}

/** `hours`: whether the senders keep quiet hours by themselves, besides what is planned by them. */
export async function startTestClinic(
  startAt = '2026-03-09T09:00:00Z',
  settings: Record<string, string> = {},
  { hours = false } = {},
): Promise<TestClinic> {
  const database = await createTestDatabase(8);
  const port = await freePort();
  const dataDir = mkdtempSync(path.join(tmpdir(), 'clinic-'));
  const baseUrl = `http://127.0.0.1:${port}`;
  const config = parseConfig({
    ENV: 'test',
    PORT: String(port),
    PUBLIC_BASE_URL: baseUrl,
    LOG_LEVEL: 'silent',
    LOG_FILE: path.join(dataDir, 'app.log'),
    SEND_CONCURRENCY: '10',
    // The clock stands still between the texts of most suites.
    ANSWER_REPEAT_MINUTES: '0',
    ...settings,
  });
  const account = { sid: `AC${'b'.repeat(32)}`, authToken: 'the-token-of-these-tests' };
  const clock = movableClock(undefined, new Date(startAt));
  const templates = simulatedTemplates(textsOf(config).templates());
  const provider = await startSimulator({
    accountSid: account.sid,
    authToken: account.authToken,
    now: () => clock.now(),
    senders: [DEFAULT_WHATSAPP_NUMBER, DEFAULT_PHONE_NUMBER, RCS_AGENT],
    templates,
    messagingServices:
      config.TWILIO_MESSAGING_SERVICE_SID === undefined
        ? {}
        : { [config.TWILIO_MESSAGING_SERVICE_SID]: [DEFAULT_PHONE_NUMBER, RCS_AGENT] },
    webhooks: {
      message: `${baseUrl}/webhooks/twilio/messages`,
      voice: `${baseUrl}/webhooks/twilio/voice`,
      voiceStatus: `${baseUrl}/webhooks/twilio/voice/status`,
    },
    delays: { sent: 0, delivered: 0, read: 0, ringing: 0, answered: 0 },
    callSecondMillis: 1,
  });
  const runtime: Runtime = {
    config,
    databaseUrl: database.url,
    simulatorUrl: provider.url,
    clockMemory: clock.memory,
    secrets: {
      jwtSecretKey: 'j'.repeat(48),
      simulatorAccountSid: account.sid,
      simulatorAuthToken: account.authToken,
      dataKey: 'd'.repeat(48),
    },
  };
  const app = await composeApp(runtime, undefined);
  const { core } = app;
  const identity = await takeWorkerIdentity(database.url, { onDeliver: () => undefined, onLost: () => undefined });
  const faults: unknown[] = [];
  const worker = createDeliveryWorker({
    limits: createSendingLimits({
      store: createSendingLimitsStore(database.dataSource),
      clock,
      rules: core.rules,
      limits: UNLIMITED,
      monthlyBudget: undefined,
      estimates: { whatsapp: 0, service: 0, sms: 0, call: 0 },
      onAlarm: () => undefined,
    }),
    faults: composeProviderFaults(core),
    store: core.deliveryStore,
    textGateway: core.textGateway,
    callGateway: core.callGateway,
    texts: core.texts,
    clock,
    owner: identity.owner,
    concurrency: 10,
    reconcileGraceSeconds: 60,
    lastPriorityAt: (now) => (hours && !isAllowed(now, core.rules) ? LAST_URGENT_PRIORITY : LAST_PRIORITY),
    callsAt: (now) => mayCall(now, core.rules),
    twoWay: answersTo(core),
    random: () => 0.5,
    onStep: () => undefined,
    onFault: (error) => faults.push(error),
    onUnrecorded: (error) => faults.push(error),
    onRoom: () => undefined,
  });
  const query = <Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> =>
    database.dataSource.query<Row[]>(sql, parameters);
  const climbLadder = createClimbLadder({
    store: createLadderStore(database.dataSource, core.dataKeys),
    rules: core.rules,
    calendar: core.calendar,
    clock,
  });
  const escalate = composeEscalate(core);
  const settleEnded = createSettleEnded({
    store: createEndedReminders(database.dataSource),
    calendar: core.calendar,
    clock,
  });
  const clinic: TestClinic = {
    app,
    baseUrl,
    database,
    provider,
    account,
    query,
    now: () => clock.now(),
    advance: (minutes) => clock.advance(minutes * 60_000),
    tellWebhook: composeTellWebhook(core),
    async deliver() {
      await core.reminders.planNow();
      await escalate();
      for (let took = true; took; ) {
        const { claimed, dropped } = await worker.pump();
        took = claimed + dropped > 0;
        while (worker.inFlight > 0) await sleep(1);
      }
      await provider.settled();
      if (faults.length > 0) throw faults[0];
    },
    async climb() {
      const counts = await climbLadder();
      await clinic.deliver();
      await settleEnded();
      return counts;
    },
    expire: createExpireConversations(composeConversation(core)),
    tellCancellations: createTellCancellations({ notices: createCancellationNotices(database.dataSource), clock }),
    requestFeedback: createRequestFeedback({
      requests: createFeedbackRequests(database.dataSource),
      clock,
      delayMinutes: config.FEEDBACK_DELAY_MINUTES,
      cascade: core.cascade,
    }),
    async patient({ name, number, channel = 'whatsapp', language = 'french' }) {
      const [row] = await query<{ id: string }>('insert into patients (name, language) values ($1, $2) returning id', [
        name,
        language,
      ]);
      await query('insert into contacts (patient_id, address, channel) values ($1, $2, $3)', [
        row!.id,
        number,
        channel,
      ]);
      return row!.id;
    },
    async appointment(patientId, { date, time, status = 'booked' }) {
      const [row] = await query<{ id: string; version: number }>(
        `insert into appointments (patient_id, date, time, starts_at, status, fulfilled_at) values ($1, $2, $3::time, ($2::date + $3::time) at time zone 'Africa/Douala', $4,
         case when $4 = 'fulfilled' then $5::timestamptz end) returning id, version`,
        [patientId, date, time, status, clock.now()],
      );
      return row!;
    },
    async remind(patientId, { number, method = 'whatsapp', language = 'french', appointmentId }) {
      const [row] = await query<{ id: string }>(
        `insert into reminders (patient_id, patient_name, phone_number, appointment_reason, language, method, scheduled_time, appointment_id)
         select id, name, $2, 'Visite de suivi', $3, $4, $5, $6 from patients where id = $1 returning id`,
        [patientId, number, language, method, clock.now(), appointmentId ?? null],
      );
      return row!.id;
    },
    write: (from, body, { channel = 'whatsapp', ...more } = {}) =>
      provider.receiveMessage({
        from,
        to: channel === 'whatsapp' ? DEFAULT_WHATSAPP_NUMBER.slice('whatsapp:'.length) : DEFAULT_PHONE_NUMBER,
        channel,
        body,
        ...more,
      }),
    async reset() {
      await provider.settled();
      provider.reset();
      await database.truncate();
    },
    texts: (number) =>
      [
        ...provider.messages({ to: number }),
        ...provider.messages({ to: `whatsapp:${number}` }),
        ...provider.messages({ to: `rcs:${number}` }),
      ]
        .sort((a, b) => a.sequence - b.sequence)
        .map((message) => message.body),
    async close() {
      await identity.release();
      await app.stop();
      await provider.stop();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  return clinic;
}
