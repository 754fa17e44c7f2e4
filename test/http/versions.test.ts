import request from 'supertest';
import { as, startTestApi, type TestApi } from '../support/api';

let api: TestApi;
let admin: { token: string; userId: string };
let staff: { token: string; userId: string };
let patientId: string;

beforeAll(async () => {
  api = await startTestApi();
  admin = await api.account('admin', 'Direction', 'a long password');
  staff = await api.account('staff', 'Clarisse', 'a long password');
  patientId = await api.patient('Marie Ngono');
});
afterAll(() => api.close());

const one = async (sql: string, values: unknown[] = []) =>
  (await api.database.dataSource.query<{ id: string }[]>(`${sql} returning id`, values))[0]!.id;
const call = (
  method: 'post' | 'put' | 'patch' | 'delete',
  path: string,
  token: string,
  ifMatch: string | null,
  body?: object,
) => {
  const sent = request(api.app)[method](path).set('Authorization', `Bearer ${token}`);
  if (ifMatch !== null) void sent.set('If-Match', ifMatch);
  return sent.send(body);
};
const etagOf = async (path: string) => (await as(api, admin.token).get(path).expect(200)).headers['etag'] as string;

/** Of each record: where it is read, a first change by staff or an administrator, what is changed then, and every other way to change it. */
const RECORDS: {
  name: string;
  make(): Promise<string>;
  path: (id: string) => string;
  first: { method: 'put' | 'patch'; path?: (id: string) => string; body: object; fields: string[] };
  others: { method: 'post' | 'put' | 'patch' | 'delete'; path: (id: string) => string; body?: object }[];
}[] = [
  {
    name: 'patient',
    make: () => api.patient('Paul Essomba'),
    path: (id) => `/patients/${id}`,
    first: { method: 'patch', body: { name: 'Paul Essomba Biyong' }, fields: ['name'] },
    others: [
      { method: 'patch', path: (id) => `/patients/${id}`, body: { language: 'english' } },
      { method: 'post', path: (id) => `/patients/${id}/deceased`, body: {} },
      { method: 'post', path: (id) => `/patients/${id}/release`, body: {} },
      { method: 'post', path: (id) => `/patients/${id}/erase`, body: { confirm_name: 'Paul Essomba Biyong' } },
      { method: 'delete', path: (id) => `/patients/${id}` },
    ],
  },
  {
    name: "a patient's contacts",
    make: () => api.patient('Paul Essomba'),
    path: (id) => `/patients/${id}`,
    first: { method: 'patch', body: { phone_number: '+237671000001' }, fields: ['contacts'] },
    others: [{ method: 'patch', path: (id) => `/patients/${id}`, body: { phone_number: '+237671000002' } }],
  },
  {
    name: 'appointment',
    make: () =>
      one(`insert into appointments (patient_id, date, starts_at) values ($1, '2030-03-01', '2030-03-01T08:00Z')`, [
        patientId,
      ]),
    path: (id) => `/appointments/${id}`,
    first: { method: 'patch', body: { reason: 'Contrôle' }, fields: ['reason'] },
    others: [
      { method: 'patch', path: (id) => `/appointments/${id}`, body: { type: 'x' } },
      { method: 'post', path: (id) => `/appointments/${id}/reschedule`, body: { date: '2030-03-02' } },
      { method: 'post', path: (id) => `/appointments/${id}/arrived`, body: {} },
      { method: 'post', path: (id) => `/appointments/${id}/cancel`, body: {} },
      { method: 'delete', path: (id) => `/appointments/${id}` },
    ],
  },
  {
    name: 'follow-up',
    make: () =>
      one(`insert into follow_ups (kind, urgency, patient_id, due_at) values ('question', 'follow_up', $1, now())`, [
        patientId,
      ]),
    path: (id) => `/follow-ups/${id}`,
    first: { method: 'patch', body: { status: 'taken' }, fields: ['acknowledged_at', 'owner_id', 'status'] },
    others: [
      { method: 'patch', path: (id) => `/follow-ups/${id}`, body: { status: 'closed', outcome: 'resolved' } },
      { method: 'post', path: (id) => `/follow-ups/${id}/acknowledge` },
    ],
  },
  {
    name: 'note of a follow-up',
    make: () =>
      one(`insert into follow_ups (kind, urgency, patient_id, due_at) values ('question', 'follow_up', $1, now())`, [
        patientId,
      ]),
    path: (id) => `/follow-ups/${id}`,
    first: { method: 'patch', body: { note: 'x' }, fields: ['notes'] },
    others: [{ method: 'patch', path: (id) => `/follow-ups/${id}`, body: { status: 'closed', outcome: 'resolved' } }],
  },
  {
    name: 'user',
    make: async () => (await api.account('staff', `s${Math.random()}`)).userId,
    path: (id) => `/users/${id}`,
    first: { method: 'patch', body: { disabled: true }, fields: ['disabled'] },
    others: [
      { method: 'patch', path: (id) => `/users/${id}`, body: { role: 'admin' } },
      { method: 'delete', path: (id) => `/users/${id}` },
    ],
  },
  {
    name: 'reminder',
    make: () =>
      one(
        `insert into reminders (patient_id, patient_name, phone_number, appointment_reason, language, method, scheduled_time) values ($1, 'x', '+237671234567', 'x', 'french', 'sms', '2030-01-01')`,
        [patientId],
      ),
    path: (id) => `/reminders/${id}`,
    first: {
      method: 'put',
      path: (id) => `/reminders/update/${id}`,
      body: { method: 'call', medication_list: 'Aspirine' },
      fields: ['medication_list', 'method'],
    },
    others: [
      { method: 'put', path: (id) => `/reminders/update/${id}`, body: { language: 'english' } },
      { method: 'delete', path: (id) => `/reminders/delete/${id}` },
    ],
  },
  {
    name: 'comment',
    make: () =>
      one(
        `insert into feedback (patient_id, text, language, sentiment, sentiment_score) values ($1, 'x', 'french', 'neutral', 0)`,
        [patientId],
      ),
    path: (id) => `/feedback/${id}`,
    first: { method: 'patch', body: { sentiment: 'positive' }, fields: ['sentiment'] },
    others: [{ method: 'patch', path: (id) => `/feedback/${id}`, body: { sentiment: 'negative' } }],
  },
  {
    name: 'reading of a reply',
    make: () =>
      one(
        `insert into messages (direction, address, channel, status, body) values ('inbound', '+237671234567', 'sms', 'received', 'oui')`,
      ),
    path: (id) => `/messages/${id}`,
    first: {
      method: 'patch',
      path: (id) => `/messages/${id}/reading`,
      body: { intent: 'confirm' },
      fields: ['correction'],
    },
    others: [{ method: 'patch', path: (id) => `/messages/${id}/reading`, body: { intent: 'cancel' } }],
  },
];

describe.each(RECORDS)('$name', ({ make, path, first, others }) => {
  test('a change of what somebody else has changed meanwhile is refused, and says what, by whom and when', async () => {
    const id = await make();
    const read = await etagOf(path(id));
    expect(read).toMatch(/^"[\w.-]+"$/);
    const changed = await call(first.method, (first.path ?? path)(id), admin.token, read, first.body);
    expect(changed.status).toBe(200);
    const now = await etagOf(path(id));
    expect(now).not.toBe(read);
    expect(changed.headers['etag']).toBe(now);
    for (const { method, path: other, body } of others) {
      const refused = await call(method, other(id), admin.token, read, body);
      expect([other(id), refused.status, refused.body.code]).toEqual([other(id), 412, 'stale_version']);
      expect(refused.body.changes).toEqual([
        { fields: first.fields, by: 'admin', at: expect.stringMatching(/^20\d\d-.*Z$/) },
      ]);
      expect(await etagOf(path(id))).toBe(now);
    }
    const { method, path: other, body } = others[0]!;
    expect((await call(method, other(id), admin.token, `"other", ${now}`, body)).status).toBe(200);
    expect(await etagOf(path(id))).not.toBe(now);
  });

  test('without If-Match, and with *, it is changed as ever', async () => {
    for (const ifMatch of [null, '*']) {
      const id = await make();
      expect((await call(first.method, (first.path ?? path)(id), admin.token, ifMatch, first.body)).status).toBe(200);
    }
  });

  test('an If-Match that is none names the header', async () => {
    const id = await make();
    const refused = await call(first.method, (first.path ?? path)(id), admin.token, 'abc', first.body);
    expect([refused.status, refused.body.errors?.[0]]).toMatchObject([422, { field: 'If-Match' }]);
  });
});

test('who changed it is told by role', async () => {
  const id = await api.patient('Rose');
  const read = await etagOf(`/patients/${id}`);
  await call('patch', `/patients/${id}`, staff.token, null, { name: 'Rose Ewane', language: 'english' }).expect(200);
  await api.database.dataSource.query(`update patients set held_since = now() where id = $1`, [id]);
  const refused = await call('patch', `/patients/${id}`, admin.token, read, { name: 'X' }).expect(412);
  expect(refused.body.changes.map(({ fields, by }: { fields: string[]; by: string }) => [fields, by])).toEqual([
    [['held_since'], 'system'],
    [['language', 'name'], 'staff'],
  ]);
  expect(JSON.stringify(refused.body)).not.toMatch(/Rose|Ewane/);
});

test('of two who change it at once one is refused', async () => {
  const id = await api.patient('Rose');
  const read = await etagOf(`/patients/${id}`);
  const both = await Promise.all(
    ['A', 'B'].map((name) => call('patch', `/patients/${id}`, admin.token, read, { name })),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
});

test('a change that changes nothing leaves the version', async () => {
  const id = await api.patient('Rose');
  const read = await etagOf(`/patients/${id}`);
  await call('patch', `/patients/${id}`, admin.token, read, { name: 'Rose' }).expect(200);
  expect(await etagOf(`/patients/${id}`)).toBe(read);
});

test('what is deleted leaves no trace of its changes', async () => {
  const id = await api.patient('Rose');
  await call('patch', `/patients/${id}`, admin.token, null, { name: 'R', phone_number: '+237671000009' }).expect(200);
  await call('delete', `/patients/${id}`, admin.token, null).expect(204);
  expect(await api.database.dataSource.query('select from record_changes where record_id = $1', [id])).toEqual([]);
});

describe('on the page of a follow-up', () => {
  let cookie: string;
  beforeAll(async () => {
    const entered = await request(api.app)
      .post('/admin/login')
      .type('form')
      .send({ username: 'Clarisse', password: 'a long password' });
    cookie = (entered.headers['set-cookie'] as unknown as string[])[0]!.split(';')[0]!;
  });

  test.each([
    ['french', /Quelqu'un d'autre a changé cette tâche[^<]*direction[^<]*état/],
    ['english', /Somebody else has changed this task[^<]*administration[^<]*state/],
  ])(
    'forms carry the version; who comes second is told in %s, and keeps what they wrote',
    async (language, sentence) => {
      const id = await one(`insert into follow_ups (kind, urgency, due_at) values ('question', 'follow_up', now())`);
      const shown = await request(api.app).get(`/admin/follow-ups/${id}?language=${language}`).set('Cookie', cookie);
      const version = /name="version" value="([^"]+)"/.exec(shown.text)![1]!;
      const forms = shown.text.split('<form').filter((form) => form.includes('class="deed"'));
      expect(forms.length).toBeGreaterThan(2);
      for (const form of forms) expect(form).toContain(`name="version" value="${version}"`);
      await call('patch', `/follow-ups/${id}`, admin.token, null, { status: 'taken' }).expect(200);
      const send = (of: string) =>
        request(api.app)
          .post(`/admin/follow-ups/${id}`)
          .set('Cookie', cookie)
          .type('form')
          .send({ deed: 'close', outcome: 'resolved', note: 'Rappelée <hier>', language, version: of });
      const refused = await send(version);
      expect(refused.status).toBe(412);
      expect(refused.text.replaceAll('&#39;', "'")).toMatch(sentence);
      expect(refused.text).toContain('Rappelée &lt;hier&gt;');
      expect(await api.database.dataSource.query('select status from follow_ups where id = $1', [id])).toEqual([
        { status: 'taken' },
      ]);
      const again = /name="version" value="([^"]+)"/.exec(refused.text)![1]!;
      expect((await send(again)).status).toBe(303);
    },
  );
});
