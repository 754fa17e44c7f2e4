import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { startTestClinic, type TestClinic } from '../../support/clinic';

const PATIENT = '+237699000001';
const SECRET = 'a-secret-of-these-tests';

describe('the webhook of alerts', () => {
  let clinic: TestClinic;
  let server: Server;
  let answer: { status: number; headers?: Record<string, string> };
  const heard: { headers: IncomingHttpHeaders; body: string }[] = [];

  beforeAll(async () => {
    server = createServer((req, res) => {
      let body = '';
      req
        .on('data', (part: Buffer) => (body += part.toString()))
        .on('end', () => {
          heard.push({ headers: req.headers, body });
          res.writeHead(answer.status, answer.headers).end();
        });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    clinic = await startTestClinic('2026-03-09T22:00:00Z', {
      ALERT_WEBHOOK_URL: `http://127.0.0.1:${port}/alerts`,
      ALERT_WEBHOOK_SECRET: SECRET,
    });
  });
  afterAll(async () => {
    await clinic.close();
    await new Promise((resolve) => server.close(resolve));
  });
  beforeEach(async () => {
    await clinic.reset();
    heard.length = 0;
    answer = { status: 204 };
    await clinic.patient({ name: 'Marie Ngono', number: PATIENT });
  });

  it('hears of danger at night, signed, without a word about the patient, and of the acknowledgement', async () => {
    await clinic.write(PATIENT, "je n'arrive plus à respirer");
    await clinic.deliver();
    const told = Math.floor(clinic.now().getTime() / 1000);
    expect(await clinic.tellWebhook()).toEqual({ eventsTold: 1 });
    const [{ headers, body }] = heard as [(typeof heard)[0]];
    const { id } = (await clinic.query<{ id: string }>('select id from follow_ups'))[0]!;
    expect(JSON.parse(body)).toEqual({
      id: headers['x-event-id'],
      event: 'follow_up.alert',
      follow_up_id: id,
      reference: id.slice(0, 6).toUpperCase(),
      kind: 'clinical_urgency',
      urgency: 'emergency',
      due_at: expect.any(String),
      occurred_at: expect.any(String),
    });
    expect(body).not.toMatch(/Marie|Ngono|699000001|respir/);
    const [, at, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['x-signature']))!;
    expect(createHmac('sha256', SECRET).update(`${at}.${body}`).digest('hex')).toBe(signature);
    expect(Number(at)).toBeGreaterThanOrEqual(told);
    expect(Number(at)).toBeLessThanOrEqual(clinic.now().getTime() / 1000);
    const staff = await clinic.query<{ id: string }>(
      `insert into users (username, password_hash, role) values ('webhook', 'none', 'staff') returning id`,
    );
    await clinic.app.services.followUps.acknowledge({ userId: staff[0]!.id, role: 'staff', patientId: null }, id);
    expect(await clinic.tellWebhook()).toEqual({ eventsTold: 1 });
    expect(JSON.parse(heard[1]!.body)).toMatchObject({ event: 'follow_up.acknowledged', follow_up_id: id });
    expect(await clinic.tellWebhook()).toEqual({ eventsTold: 0 });
  });

  it.each<[string, { status: number; headers?: Record<string, string> }]>([
    ['a failure', { status: 500 }],
    ['a redirect, which is not followed,', { status: 302, headers: { location: '/alerts?again' } }],
  ])('%s leads to another try with the same id and content, and in the end to none', async (_what, refusal) => {
    answer = refusal;
    await clinic.write(PATIENT, "je n'arrive plus à respirer");
    await clinic.deliver();
    expect(await clinic.tellWebhook()).toEqual({ eventsTold: 0 });
    expect(await clinic.tellWebhook()).toEqual({ eventsTold: 0 });
    expect(heard).toHaveLength(1);
    clinic.advance(16);
    answer = { status: 200 };
    expect(await clinic.tellWebhook()).toEqual({ eventsTold: 1 });
    expect(heard).toHaveLength(2);
    expect([heard[1]!.headers['x-event-id'], heard[1]!.body]).toEqual([
      heard[0]!.headers['x-event-id'],
      heard[0]!.body,
    ]);
    expect(await clinic.query('select attempts, http_status, next_at from alert_events')).toEqual([
      { attempts: 2, http_status: 200, next_at: null },
    ]);
    await clinic.query(`update alert_events set next_at = $1, delivered_at = null`, [clinic.now()]);
    answer = refusal;
    clinic.advance(49 * 60);
    await clinic.tellWebhook();
    expect(await clinic.query('select next_at from alert_events')).toEqual([{ next_at: null }]);
    clinic.advance(-49 * 60 - 16);
  });

  it('a process that dies in a try leaves it to the next one', async () => {
    await clinic.write(PATIENT, "je n'arrive plus à respirer");
    await clinic.deliver();
    await clinic.query(`update alert_events set attempts = 1, next_at = $1::timestamptz + interval '1 minute'`, [
      clinic.now(),
    ]);
    expect(await clinic.tellWebhook()).toEqual({ eventsTold: 0 });
    clinic.advance(1);
    expect(await clinic.tellWebhook()).toEqual({ eventsTold: 1 });
  });
});
