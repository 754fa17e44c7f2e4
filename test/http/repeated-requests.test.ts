import request from 'supertest';
import { apiRoutes } from '../../src/http/api/routes';
import { as, startTestApi, type TestApi } from '../support/api';
import { tokenOf } from '../support/token';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';
const HOUR = 3_600_000;
const NOON = new Date('2029-06-01T11:00:00Z');
let api: TestApi;
let userId: string;
let patientId: string;
/** A token of an hour, at the time that the clock shows. */
const token = () => tokenOf(api.services, { userId, role: 'admin', patientId: null });
const admin = {
  post: async (path: string, body: object) => as(api, await token()).post(path, body),
  put: async (path: string, body: object) => as(api, await token()).put(path, body),
  patch: async (path: string, body: object) => as(api, await token()).patch(path, body),
  delete: async (path: string) => as(api, await token()).delete(path),
};

beforeAll(async () => {
  api = await startTestApi();
  ({ userId } = await api.account('admin', 'AdminUser'));
  patientId = await api.patient('Awa Ndi');
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set(NOON);
  await api.database.dataSource.query('truncate reminders, appointments, idempotency_keys cascade');
});

const after = (millis: number) => api.clock.set(new Date(NOON.getTime() + millis));
const reminder = (more: object = {}) => ({
  patient_id: patientId,
  patient_name: 'Awa Ndi',
  phone_number: '+237671234567',
  appointment_reason: 'Contrôle de la tension',
  medication_list: ['Fer'],
  language: 'french',
  method: 'sms',
  scheduled_time: '2029-06-03T09:00:00',
  ...more,
});
const visit = (more: object = {}) => ({
  patient_id: patientId,
  date: '2029-06-08',
  time: '10:00',
  type: 'Vaccination',
  reason: 'Rappel',
  ...more,
});
const keyed = async (path: string, key: string, body?: object, bearer?: string) =>
  request(api.app)
    .post(path)
    .set('Authorization', `Bearer ${bearer ?? (await token())}`)
    .set('Idempotency-Key', key)
    .send(body);
const count = async (table: string) =>
  (await api.database.dataSource.query<[{ n: number }]>(`select count(*)::int as n from ${table}`))[0].n;
const codes = (answer: request.Response) =>
  (answer.body as { warnings: { code: string }[] }).warnings.map(({ code }) => code);

describe('with an Idempotency-Key', () => {
  test('the same request has one effect and the same answer, for 24 hours', async () => {
    const first = await keyed('/patients', 'row-17', { name: 'Paul Essomba', phone_number: '+237671234567' });
    expect([first.status, first.headers['idempotent-replayed']]).toEqual([201, undefined]);
    const patients = await count('patients');
    after(24 * HOUR - 1000);
    const again = await keyed('/patients', 'row-17', { phone_number: '+237671234567', name: 'Paul Essomba' });
    expect([
      again.status,
      again.text,
      again.headers['location'],
      again.headers['content-type'],
      again.headers['idempotent-replayed'],
    ]).toEqual([201, first.text, first.headers['location'], first.headers['content-type'], 'true']);
    expect(await count('patients')).toBe(patients);
    after(24 * HOUR + 1000);
    expect(
      (await keyed('/patients', 'row-17', { name: 'Paul Essomba', phone_number: '+237671234567' })).body.id,
    ).not.toBe(first.body.id);
  });

  test.each([
    ['another body', '/patients', { name: 'Paul Ebolo' }],
    ['another address', '/reminders/trigger', undefined],
  ])('is refused for %s', async (_what, path, body) => {
    await keyed('/patients', 'row-17', { name: 'Paul Essomba' });
    const answer = await keyed(path, 'row-17', body);
    expect([answer.status, answer.body.code, answer.body.errors]).toEqual([
      422,
      'idempotency_key_reused',
      [expect.objectContaining({ field: 'Idempotency-Key' })],
    ]);
  });

  test('belongs to the account that sent it', async () => {
    const staff = await api.account('staff', 'Nadia');
    const [one, two] = [
      await keyed('/patients', 'row-17', { name: 'Paul Essomba' }),
      await keyed('/patients', 'row-17', { name: 'Paul Essomba' }, staff.token),
    ];
    expect([one.status, two.status, one.body.id === two.body.id]).toEqual([201, 201, false]);
  });

  test('two at once have one effect, and both get its answer', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => keyed('/reminders/create', 'click', reminder())));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await count('reminders')).toBe(1);
  });

  test('a request that is still under way is not begun again; one whose process died is, without a second message', async () => {
    const first = await keyed('/reminders/create', 'click', reminder());
    await api.database.dataSource.query('update idempotency_keys set status = null, headers = null, answer = null');
    after(30_000);
    const early = await keyed('/reminders/create', 'click', reminder());
    expect([early.status, early.body.code, Number(early.headers['retry-after']) > 0]).toEqual([
      409,
      'request_under_way',
      true,
    ]);
    after(10 * 60_000);
    const later = await keyed('/reminders/create', 'click', reminder());
    expect([later.status, later.body.id, codes(later), await count('reminders')]).toEqual([
      200,
      first.body.id,
      ['repeated_request'],
      1,
    ]);
  }, 15_000);

  test('a refusal has done nothing, so the key stays free for the corrected request', async () => {
    expect((await keyed('/reminders/create', 'row-3', reminder({ patient_id: UNKNOWN }))).status).toBe(404);
    expect((await keyed('/reminders/create', 'row-3', reminder())).status).toBe(201);
  });

  test('the same reminder under two keys is two reminders', async () => {
    const [one, two] = [
      await keyed('/reminders/create', 'a', reminder()),
      await keyed('/reminders/create', 'b', reminder()),
    ];
    expect([one.status, two.status, await count('reminders')]).toEqual([201, 201, 2]);
  });

  test.each(['', 'with a blank', 'x'.repeat(256), 'clé'.normalize()])(
    'of a form that is none is refused: %j',
    async (key) => {
      const answer = await keyed('/patients', Buffer.from(key).toString('latin1'), { name: 'Paul Essomba' });
      expect([answer.status, answer.body.code, answer.body.errors]).toEqual([
        422,
        'validation_failed',
        [expect.objectContaining({ field: 'Idempotency-Key', code: 'invalid_format' })],
      ]);
    },
  );

  test('every POST of the API but the login takes it, and the document says so', async () => {
    const document = (await request(api.app).get('/openapi.json')).body as {
      paths: Record<string, Record<string, { parameters: { $ref?: string }[]; responses: object }>>;
    };
    for (const route of apiRoutes.filter(({ method, path }) => method === 'post' && path !== '/auth/token')) {
      const { parameters, responses } = document.paths[route.path]!['post']!;
      expect([route.path, parameters.map(({ $ref }) => $ref)]).toEqual([
        route.path,
        expect.arrayContaining(['#/components/parameters/IdempotencyKey']),
      ]);
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['409', '422']));
    }
    const [trigger, again] = [await keyed('/reminders/trigger', 't'), await keyed('/reminders/trigger', 't')];
    expect([trigger.status, again.status, again.headers['idempotent-replayed']]).toEqual([202, 202, 'true']);
  });

  test('an uploaded file counts as the body', async () => {
    const upload = async (text: string) =>
      request(api.app)
        .post('/imports')
        .set('Authorization', `Bearer ${await token()}`)
        .set('Idempotency-Key', 'file')
        .set('Content-Type', 'text/csv')
        .send(text);
    const first = await upload('text\nTrès bien accueilli\n');
    expect(first.status).toBe(201);
    const [again, other] = [await upload('text\nTrès bien accueilli\n'), await upload('text\nTrès mal accueilli\n')];
    expect([again.status, again.text, other.status]).toEqual([201, first.text, 422]);
  });

  test('nothing of an erased patient is repeated, and nothing is done again', async () => {
    const made = await keyed('/patients', 'p', { name: 'Rose Abena', phone_number: '+237677112233' });
    const consent = await keyed('/consents', 'c', { phone_number: '+237677112233', granted: true });
    expect([made.status, consent.status]).toEqual([201, 201]);
    expect((await admin.post(`/patients/${made.body.id as string}/erase`, { confirm_name: 'Rose Abena' })).status).toBe(
      200,
    );
    for (const answer of [
      await keyed('/patients', 'p', { name: 'Rose Abena', phone_number: '+237677112233' }),
      await keyed('/consents', 'c', { phone_number: '+237677112233', granted: true }),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([404, 'not_found']);
      expect(answer.text).not.toMatch(/Abena|77112233/);
    }
    const kept = await api.database.dataSource.query<object[]>('select * from idempotency_keys');
    expect(JSON.stringify(kept)).not.toMatch(/Abena|77112233/);
  });

  test('neither key nor body can be read from what is kept', async () => {
    await keyed('/users', '+237671234567', { username: 'someone', password: 'a very long password', role: 'staff' });
    const kept = JSON.stringify(await api.database.dataSource.query('select * from idempotency_keys'));
    expect(kept).not.toMatch(/671234567|very long/);
  });
});

describe('without a key', () => {
  const firstAnd = async (path: string, body: object, change: object = {}) => {
    const first = await admin.post(path, body);
    expect([first.status, codes(first)]).toEqual([201, []]);
    return { first, second: await admin.post(path, { ...body, ...change }) };
  };

  test.each([
    ['/reminders/create', reminder],
    ['/appointments', visit],
  ] as const)('%s: posted again within minutes it answers 200 with the first and a warning', async (path, body) => {
    const { first, second } = await firstAnd(path, body());
    expect([second.status, second.body.id, codes(second), second.headers['location']]).toEqual([
      200,
      first.body.id,
      ['repeated_request'],
      first.headers['location'],
    ]);
    after(11 * 60_000);
    expect((await admin.post(path, body())).status).toBe(201);
  });

  test.each([
    ['/reminders/create', reminder, 'reminders'],
    ['/appointments', visit, 'appointments'],
  ] as const)('%s: four at once make one', async (path, body, table) => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => admin.post(path, body())));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201]);
    expect([new Set(answers.map((answer) => answer.body.id as string)).size, await count(table)]).toEqual([1, 1]);
  });

  test.each([
    ['another time', { scheduled_time: '2029-06-03T09:30:00' }],
    ['another method', { method: 'whatsapp' }],
    ['another text', { appointment_reason: 'Vaccination' }],
    ['another list', { medication_list: 'Fer' }],
    ['another number', { phone_number: '+237671234568' }],
    ['another language', { language: 'english' }],
    ['a visit', { appointment_time: '2029-06-04T09:00:00' }],
  ])('a reminder with %s is another', async (_what, change) => {
    const { first, second } = await firstAnd('/reminders/create', reminder(), change);
    expect([second.status, second.body.id === first.body.id]).toEqual([201, false]);
  });

  test('the same instant written in another way is the same time', async () => {
    expect(
      (await firstAnd('/reminders/create', reminder(), { scheduled_time: '2029-06-03T08:00:00Z' })).second.status,
    ).toBe(200);
  });

  test.each([
    ['another hour', { time: '10:30' }],
    ['another day', { date: '2029-06-09' }],
    ['another type', { type: 'Consultation' }],
    ['another reason', { reason: null }],
  ])('a visit with %s is another', async (_what, change) => {
    expect((await firstAnd('/appointments', visit(), change)).second.status).toBe(201);
  });

  test('what was changed, deleted, moved or cancelled since does not stand for a new one', async () => {
    const { first } = await firstAnd('/reminders/create', reminder());
    await admin.put(`/reminders/update/${first.body.id as string}`, { appointment_reason: 'Vaccination' });
    const second = await admin.post('/reminders/create', reminder());
    await admin.delete(`/reminders/delete/${second.body.id as string}`);
    const third = await admin.post('/reminders/create', reminder());
    await api.database.dataSource.query(`update reminders set status = 'failed' where id = $1`, [third.body.id]);
    expect([second.status, third.status, (await admin.post('/reminders/create', reminder())).status]).toEqual([
      201, 201, 201,
    ]);
    for (const [action, body] of [
      ['cancel', {}],
      ['reschedule', { date: '2029-06-10', time: '08:00' }],
    ] as const) {
      const made = await admin.post('/appointments', visit());
      await admin.post(`/appointments/${made.body.id as string}/${action}`, body);
      expect([action, (await admin.post('/appointments', visit())).status]).toEqual([action, 201]);
    }
    const described = await admin.post('/appointments', visit());
    await admin.patch(`/appointments/${described.body.id as string}`, { type: 'Consultation' });
    expect([described.status, (await admin.post('/appointments', visit())).status]).toEqual([200, 201]);
  });
});
