import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { createHmac, randomBytes } from 'node:crypto';
import { createAdmin } from '../../src/compose/commands';
import { parseConfig } from '../../src/config';
import { type Figures } from './figures';
import { familySeconds, processorSeconds } from './processor-time';
import { startStage, startStandIn, type Stage } from './stage';

const CONNECTIONS = 32;
const SECONDS = 8;
const WARM_SECONDS = 3;
const REMINDERS = 100_000;
const ADMIN = { username: 'bench', password: 'the password of the bench' };
const CLINIC = '+15005550006';
/** What a request leaves to be done after its answer counts too. */
const SETTLE_MS = 1_500;

export interface Call {
  method: 'GET' | 'POST';
  path: string;
  headers?: Record<string, string>;
  body?: string;
  status: number;
}

const REMINDER = `
  insert into reminders (patient_id, patient_name, phone_number, appointment_reason, language, method, scheduled_time)
  select $1, 'Jane Doe', '+23769' || lpad(g::text, 7, '0'), (array['Visite de suivi', 'Contrôle de la tension', 'Vaccination', 'Consultation prénatale'])[1 + g % 4], 'french', 'sms', now() + interval '30 days' + g * interval '1 minute'
    from generate_series(1, $2::int) g`;

const COMMENTS = [
  "Le personnel est gentil, mais j'ai attendu deux heures avant de voir le médecin.",
  'Very good care, the nurse explained everything.',
  "La pharmacie n'avait pas mes médicaments et personne ne m'a dit pourquoi.",
  'The toilets were dirty and the bill was too high.',
];

export function send(
  agent: http.Agent,
  port: number,
  { method, path, headers = {}, body, status }: Call,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = http
      .request(
        {
          agent,
          port,
          host: '127.0.0.1',
          method,
          path,
          headers: { ...headers, ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }) },
        },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('end', () =>
            answer.statusCode === status
              ? resolve()
              : reject(
                  new Error(
                    `${method} ${path}: status ${answer.statusCode} ${Buffer.concat(chunks).toString().slice(0, 300)}`,
                  ),
                ),
          );
        },
      )
      .on('error', reject);
    request.end(body);
  });
}

let next = 0;

async function run(
  stage: Stage,
  port: number,
  seconds: number,
  callOf: (n: number) => Call,
): Promise<{ requests: number; times: number[]; program: number; database: number }> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const before = { program: processorSeconds(stage.programPid), database: familySeconds(stage.databasePid) };
  const over = performance.now() + seconds * 1000;
  const times: number[] = [];
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (performance.now() < over) {
        const began = performance.now();
        await send(agent, port, callOf(next++));
        times.push(performance.now() - began);
      }
    }),
  );
  agent.destroy();
  await sleep(SETTLE_MS);
  return {
    requests: times.length,
    times,
    program: processorSeconds(stage.programPid) - before.program,
    database: familySeconds(stage.databasePid) - before.database,
  };
}
/** A text from a patient as Twilio posts and signs it. */
export function webhook(
  publicUrl: string,
  authToken: string,
  from: string,
  sid: string,
  text: string,
): Omit<Call, 'status'> {
  const form = {
    AccountSid: `AC${'d'.repeat(32)}`,
    Body: text,
    From: from,
    MessageSid: sid,
    NumMedia: '0',
    To: CLINIC,
  };
  const signed = Object.entries(form)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .reduce((url, [name, value]) => url + name + value, `${publicUrl}/webhooks/twilio/messages`);
  const signature = createHmac('sha1', authToken).update(signed).digest('base64');
  return {
    method: 'POST',
    path: '/webhooks/twilio/messages',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature },
    body: new URLSearchParams(form).toString(),
  };
}

export const sidOf = (n: number): string => `SM${n.toString(16).padStart(32, '0')}`;

/** A clinic in production that only answers HTTP. */
export const CLINIC_SETTINGS = {
  JOBS: 'off',
  ENV: 'production',
  JWT_SECRET_KEY: randomBytes(48).toString('base64'),
  CLINIC_NAME: 'Bench',
  CLINIC_PHONE: '+237699123456',
  TWILIO_PHONE_NUMBER: CLINIC,
  TWILIO_WHATSAPP_NUMBER: 'whatsapp:+14155238886',
};

/** Makes an administrator and gives their token. */
export async function signIn(stage: Stage): Promise<string> {
  await createAdmin(parseConfig(stage.environment), ADMIN.username, ADMIN.password);
  const login = await fetch(`http://127.0.0.1:${stage.port}/auth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(ADMIN),
  });
  return ((await login.json()) as { access_token: string }).access_token;
}

/** Processor seconds of program and PostgreSQL together for 1,000 requests of each kind, with 100,000 reminders in the database. Prints one line each. (GET /feedback/metrics has a bench of its own.) */
export async function api(): Promise<Figures> {
  const standIn = await startStandIn();
  const stage = await startStage(standIn, CLINIC_SETTINGS);
  try {
    const token = await signIn(stage);
    const [patient] = await stage.query<{ id: string }>(`insert into patients (name) values ('Jane Doe') returning id`);
    const patientId = patient?.id ?? '';
    await stage.query(REMINDER, [patientId, REMINDERS]);
    await stage.query('vacuum analyze reminders');
    const authorization = `Bearer ${token}`;
    const json = { authorization, 'content-type': 'application/json' };
    const tomorrow = Date.now() + 86_400_000;
    // Each at a time of its own: the same reminder within minutes would be the first one again.
    const reminder = (n: number): string =>
      JSON.stringify({
        patient_id: patientId,
        patient_name: 'Jane Doe',
        phone_number: '+237699123456',
        appointment_reason: 'Visite de suivi',
        medication_list: ['Paracétamol 500 mg'],
        consultation_list: [],
        language: 'french',
        method: 'sms',
        scheduled_time: new Date(tomorrow + n * 1_000).toISOString(),
      });
    const environment = stage.environment as Record<string, string>;
    const [publicUrl = '', authToken = ''] = [environment.PUBLIC_BASE_URL, environment.TWILIO_AUTH_TOKEN];
    const text = (n: number, sid: number): Call => ({
      ...webhook(
        publicUrl,
        authToken,
        `+23765${String(n % 1_000_000).padStart(7, '0')}`,
        sidOf(sid),
        'Bonjour, à quelle heure ouvrez-vous demain ?',
      ),
      status: 200,
    });
    const scenarios: Record<string, (n: number) => Call> = {
      list: (n) => ({
        method: 'GET',
        path: `/reminders/list?skip=${(n * 10) % 1_000}`,
        headers: { authorization },
        status: 200,
      }),
      search: (n) => ({
        method: 'GET',
        path: `/reminders/search?appointment_reason=${encodeURIComponent(['suivi', 'tension', 'prenatale'][n % 3] ?? '')}&method=sms`,
        headers: { authorization },
        status: 200,
      }),
      create: (n) => ({ method: 'POST', path: '/reminders/create', headers: json, body: reminder(n), status: 201 }),
      submit: (n) => ({
        method: 'POST',
        path: '/feedback/submit',
        headers: json,
        body: JSON.stringify({ text: COMMENTS[n % COMMENTS.length], patient_id: patientId }),
        status: 201,
      }),
      webhook: (n) => text(n, n),
      'repeated webhook': (n) => text(n % 50, 0xffff_0000 + (n % 50)),
    };
    let requests = 0;
    for (const [name, callOf] of Object.entries(scenarios)) {
      await run(stage, stage.port, WARM_SECONDS, callOf);
      const measured = await run(stage, stage.port, SECONDS, callOf);
      requests += measured.requests;
      measured.times.sort((a, b) => a - b);
      const per1000 = (seconds: number): number => Number(((seconds / measured.requests) * 1000).toFixed(2));
      console.log(
        JSON.stringify({
          request: name,
          processorPer1000: per1000(measured.program + measured.database),
          program: per1000(measured.program),
          database: per1000(measured.database),
          perSecond: Math.round(measured.requests / SECONDS),
          p50: Math.round(measured.times[measured.requests >> 1] ?? 0),
          p99: Math.round(measured.times[Math.floor(measured.requests * 0.99)] ?? 0),
        }),
      );
    }
    return { passed: true, figures: { requests } };
  } finally {
    await stage.close();
    standIn.stop();
  }
}
