import { createDataKeys } from '../../src/adapters/secrets/data-keys';
import twilio from 'twilio';
import { createDeliveryStore } from '../../src/adapters/database/messages/delivery-store';
import { createReminderPlanner } from '../../src/adapters/database/reminders/reminder-planner';
import { createSendingLimitsStore } from '../../src/adapters/database/messages/sending-limits-store';
import { takeWorkerIdentity, type WorkerIdentity } from '../../src/adapters/database/jobs/worker-identity';
import { createTexts } from '../../src/adapters/i18n/texts';
import { contentSids, simulatedTemplates } from '../../src/adapters/twilio/content-sids';
import { createCircuit } from '../../src/adapters/circuit/circuit';
import { createTwilioCalls } from '../../src/adapters/twilio/call-gateway';
import { createTwilioTexts } from '../../src/adapters/twilio/text-gateway';
import { RequestClient } from '../../src/adapters/twilio/request-client';
import { NO_HOLIDAYS } from '../../src/domain/clinic/holidays';
import { type PlanRules } from '../../src/domain/reminder/plan';
import { type SendingLimits } from '../../src/domain/delivery/limits';
import { type Language } from '../../src/domain/locale';
import { createDeliveryWorker, type DeliveryWorker } from '../../src/services/delivery/deliver-messages';
import { createSendingLimits } from '../../src/services/delivery/sending-limits';
import { createReconcileDeliveries } from '../../src/services/delivery/reconcile-deliveries';
import { createSendDueReminders } from '../../src/services/reminders/send-due-reminders';
import { type Simulator } from '../../src/simulator/simulator';
import { startSimulator } from '../../src/simulator/start-simulator';
import { createTestDatabase, type TestDatabase } from './database';

export const ACCOUNT = { sid: `AC${'a'.repeat(32)}`, authToken: 'the-token-of-these-tests' };
export const WHATSAPP_NUMBER = 'whatsapp:+14155238886';
export const PHONE_NUMBER = '+15005550006';
export const ZONE = 'Africa/Douala';

/** The sending side on a real database and a real HTTP provider: only time stands still until it is set. */
export interface Sending {
  database: TestDatabase;
  provider: Simulator;
  clock: { now(): Date; set(at: string): void; advance(seconds: number): void };
  rules: PlanRules;
  /** Limits that were reached, each once a day. */
  alarms: string[];
  /** What the circuit breaker told: open, closed. */
  circuit: string[];
  reminders: ReturnType<typeof createSendDueReminders>;
  /** A worker of its own, with a lock of its own. */
  worker(options?: {
    concurrency?: number;
    limits?: Partial<SendingLimits>;
    monthlyBudget?: number;
  }): Promise<{ worker: DeliveryWorker; identity: WorkerIdentity; run(): Promise<void> }>;
  reconcile: ReturnType<typeof createReconcileDeliveries>;
  patient(name: string, language?: Language): Promise<string>;
  reminder(fields: {
    patientId: string;
    method: 'whatsapp' | 'sms' | 'call';
    at: string;
    phone?: string;
    language?: Language;
    reason?: string;
  }): Promise<string>;
  reminderStatus(id: string): Promise<{ status: string; status_reason: string | null }>;
  close(): Promise<void>;
}

/** Limits that no test reaches. */
export const UNLIMITED: SendingLimits = {
  perSecond: { whatsapp: 1e6, sms: 1e6, call: 1e6 },
  perDay: 1e6,
  perDayAndAddress: 1e6,
  whatsappPeople: null,
};
/** How long the circuit stays open in tests. */
export const OPEN_FOR_MS = 200;
export const GRACE_SECONDS = 30;

export async function startSending(
  startAt = '2026-03-09T10:00:00Z',
  publicBaseUrl = 'http://127.0.0.1:9',
  { breaker = false } = {},
): Promise<Sending> {
  const database = await createTestDatabase(8);
  let at = new Date(startAt);
  const clock = {
    now: () => at,
    set: (to: string) => void (at = new Date(to)),
    advance: (seconds: number) => void (at = new Date(at.getTime() + seconds * 1000)),
  };
  const texts = createTexts({
    name: 'Clinique Espérance',
    phone: '+237699123456',
    country: 'CM',
    hours: null,
    zone: ZONE,
    alertsTeam: false,
  });
  const provider = await startSimulator({
    accountSid: ACCOUNT.sid,
    authToken: ACCOUNT.authToken,
    now: () => clock.now(),
    templates: simulatedTemplates(texts.templates()),
    delays: { sent: 0, delivered: 0, read: 0, ringing: 0, answered: 0 },
  });
  const client = twilio(ACCOUNT.sid, ACCOUNT.authToken, {
    httpClient: new RequestClient({ baseUrl: provider.url, concurrency: 50, timeoutMs: 5_000 }),
  });
  const circuit: string[] = [];
  const rest = { client, callbackBaseUrl: publicBaseUrl, phoneNumber: PHONE_NUMBER, allowedRecipients: undefined };
  const [directTexts, directCalls] = [
    createTwilioTexts({
      ...rest,
      whatsappNumber: WHATSAPP_NUMBER,
      smsSender: undefined,
      messagingServiceSid: undefined,
      contentSidOf: contentSids(texts.templates(), {}),
      now: () => clock.now(),
    }),
    createTwilioCalls(rest),
  ];
  const around = createCircuit({ openForMs: OPEN_FOR_MS, onChange: (state) => circuit.push(state) });
  const [textGateway, callGateway] = breaker
    ? [around.texts(directTexts), around.calls(directCalls)]
    : [directTexts, directCalls];
  const store = createDeliveryStore(database.dataSource);
  const rules: PlanRules = {
    quietHours: { from: 20 * 60, to: 8 * 60 },
    holidays: NO_HOLIDAYS,
    zone: ZONE,
    detail: 'reason',
    twoWay: () => true,
    available: () => true,
    callHours: () => 4,
  };
  const identities: WorkerIdentity[] = [];
  const alarms: string[] = [];
  return {
    database,
    provider,
    clock,
    rules,
    alarms,
    circuit,
    reminders: createSendDueReminders({
      planner: createReminderPlanner(database.dataSource, () => clock.now(), createDataKeys(['d'.repeat(48)], true)),
      clock,
      rules,
    }),
    reconcile: createReconcileDeliveries({ store, textGateway, callGateway, clock, graceSeconds: GRACE_SECONDS }),
    async worker({ concurrency = 20, limits, monthlyBudget } = {}) {
      const identity = await takeWorkerIdentity(database.url, { onDeliver: () => undefined, onLost: () => undefined });
      identities.push(identity);
      const faults: unknown[] = [];
      const worker = createDeliveryWorker({
        limits: createSendingLimits({
          store: createSendingLimitsStore(database.dataSource),
          clock,
          rules,
          limits: { ...UNLIMITED, ...limits },
          monthlyBudget,
          estimates: { whatsapp: 0.02, service: 0.02, sms: 0.08, call: 0.2 },
          onAlarm: (kind) => alarms.push(kind),
        }),
        store,
        textGateway,
        callGateway,
        texts,
        clock,
        owner: identity.owner,
        concurrency,
        reconcileGraceSeconds: GRACE_SECONDS,
        lastPriorityAt: () => 4,
        callsAt: () => true,
        faults: { note: () => Promise.resolve() },
        twoWay: () => true,
        random: () => 0.5,
        onStep: () => undefined,
        onFault: (error) => faults.push(error),
        onUnrecorded: (error) => faults.push(error),
        onRoom: () => undefined,
      });
      return {
        worker,
        identity,
        async run() {
          for (let idle = 0; idle < 2; ) {
            const { claimed, dropped } = await worker.pump();
            idle = claimed + dropped + worker.inFlight === 0 ? idle + 1 : 0;
            await new Promise((resolve) => setTimeout(resolve, 5));
          }
          if (faults.length > 0) throw faults[0];
        },
      };
    },
    async patient(name, language = 'french') {
      const [row] = await database.dataSource.query<[{ id: string }]>(
        'insert into patients (name, language) values ($1, $2) returning id',
        [name, language],
      );
      return row.id;
    },
    async reminder({
      patientId,
      method,
      at: time,
      phone = '+237699000001',
      language = 'french',
      reason = 'Visite de suivi',
    }) {
      const [row] = await database.dataSource.query<[{ id: string }]>(
        `insert into reminders (patient_id, patient_name, phone_number, appointment_reason, language, method, scheduled_time)
         values ($1, 'Jane Doe', $2, $3, $4, $5, $6) returning id`,
        [patientId, phone, reason, language, method, time],
      );
      return row.id;
    },
    async reminderStatus(id) {
      const [row] = await database.dataSource.query<[{ status: string; status_reason: string | null }]>(
        'select status, status_reason from reminders where id = $1',
        [id],
      );
      return row;
    },
    async close() {
      for (const identity of identities) await identity.release().catch(() => undefined);
      await provider.stop();
      await database.drop();
    },
  };
}
