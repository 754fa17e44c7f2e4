import { createReconcileDeliveries } from '../../src/services/delivery/reconcile-deliveries';
import { composeSweeps } from '../../src/compose/sweeps';
import { startTestClinic, type TestClinic } from '../support/clinic';
import { startSmsGateway, type SmsGateway } from '../support/sms-gateway';
import { staffApi } from '../support/staff';

const START = Date.parse('2026-03-09T09:00:00Z');
const NUMBER = '+237699000001';

describe("SMS through a gateway of the clinic's own", () => {
  let gateway: SmsGateway;
  let clinic: TestClinic;
  let patientId: string;
  beforeAll(async () => {
    gateway = await startSmsGateway();
    clinic = await startTestClinic(undefined, {
      SMS_PROVIDER: 'http',
      SMS_HTTP_URL: gateway.url,
      SMS_HTTP_SECRET: gateway.secret,
      SMS_HTTP_SENDER: '8080',
      SMS_REPLIES: 'on',
    });
  });
  afterAll(async () => {
    await clinic.close();
    await gateway.close();
  });
  beforeEach(async () => {
    await clinic.reset();
    clinic.provider.failures.clear();
    gateway.posts.length = 0;
    gateway.next.length = 0;
    gateway.taken.clear();
    clinic.advance((START - clinic.now().getTime()) / 60_000);
    patientId = await clinic.patient({ name: 'Jeanne Ngo', number: NUMBER });
  });
  afterEach(() => expect(gateway.unsigned).toEqual([]));

  const remind = async (number = NUMBER): Promise<void> => {
    await clinic.remind(patientId, { number, method: 'sms' });
    await clinic.deliver();
  };
  const messages = () =>
    clinic.query<{ id: string; status: string; code: number | null; sid: string | null }>(
      `select id, status, error_code as code, provider_sid as sid from messages where direction = 'outbound' order by created_at, id`,
    );
  const reconcile = async () => {
    clinic.advance(2);
    return createReconcileDeliveries({
      ...clinic.app.core,
      store: clinic.app.core.deliveryStore,
      clock: clinic,
      graceSeconds: 60,
    })();
  };
  const report = (id: string, status: string, more: object = {}): Promise<number> =>
    gateway.tell(clinic.baseUrl, { type: 'report', id, status, ...more });
  const write = (id: string, text: string): Promise<number> =>
    gateway.tell(clinic.baseUrl, { type: 'message', id, from: NUMBER, to: '8080', text });

  it('is one signed request a text, and nothing goes the other way', async () => {
    await remind();
    const [message] = await messages();
    expect(gateway.posts).toEqual([
      {
        id: `${message!.id}.1`,
        to: NUMBER,
        from: '8080',
        text: expect.stringContaining('Jeanne'),
        attempt: 1,
        expires_at: expect.any(String),
      },
    ]);
    expect(message).toMatchObject({ status: 'accepted', sid: `${message!.id}.1` });
    expect(clinic.provider.messages({ limit: 10 })).toEqual([]);
    await clinic.remind(patientId, { number: NUMBER });
    await clinic.deliver();
    expect([gateway.posts.length, clinic.provider.messages({ limit: 10 }).length]).toEqual([1, 1]);
  });

  it.each([
    [
      'a number that is none marks the address',
      { status: 422, body: { error: 'invalid_number' } },
      1001,
      { unusable: 1, stopped: 0, task: 0 },
    ],
    [
      'who stopped messages there has stopped them here',
      { status: 403, body: { error: 'opted_out' } },
      1002,
      { unusable: 0, stopped: 2, task: 0 },
    ],
    [
      'a sender that is refused is told to people',
      { status: 422, body: { error: 'sender' } },
      1006,
      { unusable: 0, stopped: 0, task: 1 },
    ],
    [
      'a text that cannot be read fails alone, by its HTTP status',
      { status: 400 },
      400,
      { unusable: 0, stopped: 0, task: 1 },
    ],
    [
      'a word we do not know is told too',
      { status: 422, body: { error: 'moon_phase' } },
      1000,
      { unusable: 0, stopped: 0, task: 1 },
    ],
  ])('a refusal is final: %s', async (_what, how, code, after) => {
    gateway.next.push(how);
    await remind();
    const held = await clinic.query('select 1 from delivery_attempts where held');
    const [row] = await clinic.query<{ unusable: number; stopped: number; task: number }>(
      `select (select count(*)::int from address_channels where unusable_since is not null) as unusable, (select count(*)::int from consents where not granted and address = $1) as stopped,
              (select count(*)::int from follow_ups where details ->> 'reason' = 'provider_faults') as task`,
      [NUMBER],
    );
    expect(row).toEqual(after);
    expect(gateway.posts).toHaveLength(1);
    if (held.length === 0) expect(await messages()).toMatchObject([{ status: 'failed', code }]);
  });

  it('credentials that are refused hold what can wait until something passes again', async () => {
    gateway.next.push({ status: 401 });
    await remind();
    expect(await messages()).toMatchObject([{ status: 'queued' }]);
    clinic.advance(16);
    await clinic.deliver();
    expect(await messages()).toMatchObject([{ status: 'accepted' }]);
  });

  it('a limit is waited for as long as the gateway says', async () => {
    gateway.next.push({ status: 429, headers: { 'Retry-After': '120' } });
    await remind();
    clinic.advance(1.5);
    await clinic.deliver();
    expect(gateway.posts).toHaveLength(1);
    clinic.advance(1);
    await clinic.deliver();
    expect(gateway.posts.map(({ id, attempt }) => [id.split('.')[1], attempt])).toEqual([
      ['1', 1],
      ['2', 2],
    ]);
    expect(await messages()).toMatchObject([{ status: 'accepted' }]);
  });

  it.each<[string, SmsGateway['next'][number]]>([
    ['a broken connection', 'lost'],
    ['an error of the server', { status: 502 }],
    ["a page that is not the gateway's", { status: 200, body: { hello: 'wifi' } }],
  ])('%s leaves in doubt what the gateway then knows', async (_what, how) => {
    gateway.next.push(how);
    await remind();
    const [message] = await messages();
    expect(message).toMatchObject({ status: 'unknown', sid: null });
    gateway.taken.set(`${message!.id}.1`, gateway.posts[0]!);
    expect(await reconcile()).toMatchObject({ adopted: 1 });
    expect(await messages()).toMatchObject([{ status: 'accepted', sid: `${message!.id}.1` }]);
    expect(gateway.posts).toHaveLength(1);
  });

  it('what it never took is sent again, once, after two looks', async () => {
    gateway.next.push('dropped');
    await remind();
    expect(await reconcile()).toMatchObject({ adopted: 0, retried: 0 });
    expect(await reconcile()).toMatchObject({ adopted: 0, retried: 1 });
    await clinic.deliver();
    const [message] = await messages();
    expect([...gateway.taken.keys()]).toEqual([`${message!.id}.2`]);
    expect(message).toMatchObject({ status: 'accepted' });
    expect(await reconcile()).toMatchObject({ adopted: 0, retried: 0 });
    expect(gateway.posts).toHaveLength(2);
  });

  it('a report proves that a text was taken whose answer was lost', async () => {
    gateway.next.push('lost');
    await remind();
    const [message] = await messages();
    expect(await report(`${message!.id}.1`, 'delivered')).toBe(204);
    expect(await messages()).toMatchObject([{ status: 'delivered', sid: `${message!.id}.1` }]);
    expect(await reconcile()).toMatchObject({ adopted: 0, retried: 0 });
  });

  it('a report moves the ladder on, and a repeated one changes nothing', async () => {
    clinic.provider.failures.add({ match: { channel: 'whatsapp' }, effect: { kind: 'refuse', code: 63024 } });
    const staff = await staffApi(clinic);
    await staff.post('/appointments', { patient_id: patientId, date: '2026-03-10', time: '10:30' });
    clinic.advance(31);
    await clinic.deliver();
    await clinic.climb();
    expect(gateway.posts).toHaveLength(1);
    const { id } = gateway.posts[0]!;
    expect(await report(id, 'sent')).toBe(204);
    await clinic.climb();
    expect(clinic.provider.calls({})).toEqual([]);
    for (let times = 0; times < 3; times++) expect(await report(id, 'undelivered', { error: 'rejected' })).toBe(204);
    await clinic.climb();
    await clinic.climb();
    expect(clinic.provider.calls({}).map(({ to }) => to)).toEqual([NUMBER]);
    expect(
      await clinic.query('select status, error_code as code from status_events where sid = $1 order by id', [id]),
    ).toEqual([
      { status: 'sent', code: null },
      { status: 'undelivered', code: 1008 },
    ]);
    expect(gateway.posts).toHaveLength(1);
  });

  it('STOP is understood and answered once, by a text of its own, and nothing is sent afterwards', async () => {
    await remind();
    for (let times = 0; times < 2; times++) expect(await write('in-1', 'STOP')).toBe(204);
    await clinic.deliver();
    expect(
      await clinic.query('select purpose, granted, channel from consents where address = $1 order by purpose', [
        NUMBER,
      ]),
    ).toEqual([
      { purpose: 'feedback', granted: false, channel: 'sms' },
      { purpose: 'reminder', granted: false, channel: 'sms' },
    ]);
    expect(gateway.posts.map(({ to }) => to)).toEqual([NUMBER, NUMBER]);
    expect(await clinic.query(`select route from messages where in_reply_to is not null`)).toEqual([{ route: 'rest' }]);
    await remind();
    expect(gateway.posts).toHaveLength(2);
    expect(
      await clinic.query(`select status, status_reason as reason from reminders order by created_at desc limit 1`),
    ).toEqual([{ status: 'cancelled', reason: 'opted_out' }]);
  });

  it('an answer to a reminder confirms the visit', async () => {
    const { id: appointmentId } = await clinic.appointment(patientId, { date: '2026-03-12', time: '10:00' });
    await clinic.remind(patientId, { number: NUMBER, method: 'sms', appointmentId });
    await clinic.deliver();
    expect(await write('in-2', '1')).toBe(204);
    await clinic.deliver();
    expect(await clinic.query('select response from appointments where id = $1', [appointmentId])).toEqual([
      { response: 'accepted' },
    ]);
    expect(gateway.posts).toHaveLength(2);
  });

  it('what is not signed with our secret, or long ago, is refused and has no effect', async () => {
    await remind();
    const { id } = gateway.posts[0]!;
    const event = { type: 'report', id, status: 'delivered' };
    const refused = [
      await gateway.tell(clinic.baseUrl, event, { 'webhook-signature': 'v1,AAAA' }),
      await gateway.tell(clinic.baseUrl, event, { 'webhook-signature': '' }),
      await gateway.tell(clinic.baseUrl, event, { 'webhook-timestamp': String(Math.floor(Date.now() / 1000) - 600) }),
      (await fetch(`${clinic.baseUrl}/webhooks/sms`, { method: 'POST', body: JSON.stringify(event) })).status,
    ];
    expect(refused).toEqual([403, 403, 403, 403]);
    expect(await messages()).toMatchObject([{ status: 'accepted' }]);
    expect(await clinic.query('select 1 from status_events')).toEqual([]);
  });

  it.each([
    [{}],
    [{ type: 'report', id: 'none-of-ours', status: 'sent' }],
    [{ type: 'message', id: 'a/b', from: NUMBER, text: 'x' }],
    [{ type: 'message', id: 'a', from: NUMBER }],
  ])('what is signed and not of the form is refused with its fields: %j', async (event) =>
    expect(await gateway.tell(clinic.baseUrl, event)).toBe(400),
  );

  it('a text of a name or a short code, which nobody can answer, is taken and left', async () => {
    expect(await gateway.tell(clinic.baseUrl, { type: 'message', id: 'in-3', from: 'MTN', text: 'bonus' })).toBe(204);
    expect(await clinic.query(`select 1 from messages where direction = 'inbound'`)).toEqual([]);
  });

  it("an erased patient's texts are erased there too", async () => {
    await remind();
    await (await staffApi(clinic, 'admin')).post(`/patients/${patientId}/erase`, { confirm_name: 'Jeanne Ngo' });
    clinic.advance(25 * 60);
    expect((await composeSweeps(clinic.app.core).sweepOnce())?.['erasedAtProvider']).toBe(1);
    expect([gateway.taken.size, await clinic.query('select sid from provider_erasures')]).toEqual([0, []]);
  });

  it('statuses and prices that no report told are asked for', async () => {
    await remind();
    clinic.advance(13 * 60);
    expect(await composeSweeps(clinic.app.core).sweepOnce()).toMatchObject({
      statuses: 1,
      prices: 1,
      statusesUnreachable: 0,
    });
    expect(await clinic.query('select status, price::float as price, price_unit as unit from messages')).toEqual([
      { status: 'sent', price: -25, unit: 'XAF' },
    ]);
  });
});

describe('an SMS gateway that is away', () => {
  it('costs no attempt, and WhatsApp goes on', async () => {
    const gateway = await startSmsGateway();
    await gateway.close();
    const clinic = await startTestClinic(undefined, {
      SMS_PROVIDER: 'http',
      SMS_HTTP_URL: gateway.url,
      SMS_HTTP_SECRET: gateway.secret,
    });
    try {
      const patientId = await clinic.patient({ name: 'Jeanne Ngo', number: NUMBER });
      for (let n = 10; n < 20; n++) await clinic.remind(patientId, { number: `+2376990000${n}`, method: 'sms' });
      await clinic.deliver();
      for (let n = 20; n < 40; n++) await clinic.remind(patientId, { number: `+2376990000${n}` });
      await clinic.deliver();
      expect(clinic.provider.messages({ limit: 100 })).toHaveLength(20);
      expect(
        await clinic.query(
          `select channel, status, count(*)::int as n from messages group by channel, status order by channel`,
        ),
      ).toEqual([
        { channel: 'sms', status: 'queued', n: 10 },
        { channel: 'whatsapp', status: 'read', n: 20 },
      ]);
    } finally {
      await clinic.close();
    }
  });
});
