import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { createMisuseWatch } from '../../src/adapters/database/audit/misuse-watch';
import { type Role } from '../../src/domain/user/role';
import { as, startTestApi, type TestApi } from '../support/api';
import { tokenOf } from '../support/token';

interface Item {
  id: string;
  at: string;
  user_id: string | null;
  role: Role | null;
  session_id: string | null;
  action: string;
  resource: string;
  resource_id: string | null;
  patient_ids: string[];
  patient_count: number;
  origin: string | null;
  agent: string | null;
  outcome: string;
  code: string | null;
  reason: string | null;
  name_hash: string | null;
}
type Account = Awaited<ReturnType<TestApi['account']>>;

let api: TestApi;
let admin: Account;
let staff: Account;
let marie: Account;
beforeAll(async () => {
  api = await startTestApi();
  admin = await api.account('admin', 'Direction');
  staff = await api.account('staff', 'Clarisse');
  marie = await api.account('patient', 'Marie Ngono');
});
afterAll(() => api.close());

const query = <Row>(sql: string, values: unknown[] = []) => api.database.dataSource.query<Row[]>(sql, values);
const audit = async (asked = ''): Promise<{ items: Item[]; next: string | null }> =>
  (await as(api, admin.token).get(`/audit?limit=100${asked}`).expect(200)).body as {
    items: Item[];
    next: string | null;
  };
/** What `work` left in the audit, oldest first. */
async function leftBy(work: () => Promise<unknown>): Promise<Item[]> {
  const [{ last }] = (await query<{ last: string }>('select coalesce(max(id), 0)::text as last from audit_events')) as [
    { last: string },
  ];
  await work();
  return (await audit()).items.filter(({ id }) => BigInt(id) > BigInt(last)).reverse();
}
const complaint = async (
  text = 'secret words',
): Promise<{ followUp: string; feedback: string; conversation: string; message: string }> => {
  const address = `+2376${Math.floor(Math.random() * 1e8)
    .toString()
    .padStart(8, '0')}`;
  await query(`insert into contacts (patient_id, address, channel) values ($1, $2, 'sms')`, [marie.patientId, address]);
  const one = async (sql: string, values: unknown[]) =>
    (await query<{ id: string }>(`${sql} returning id`, values))[0]!.id;
  const feedback = await one(
    `insert into feedback (patient_id, text, language, sentiment, sentiment_score, restricted) values ($1, $2, 'french', 'negative', -1, true)`,
    [marie.patientId, text],
  );
  return {
    feedback,
    followUp: await one(
      `insert into follow_ups (kind, urgency, restricted, patient_id, feedback_id, due_at) values ('complaint', 'follow_up', true, $1, $2, now())`,
      [marie.patientId, feedback],
    ),
    conversation: await one(`insert into conversations (address, channel) values ($1, 'sms')`, [address]),
    message: await one(
      `insert into messages (direction, address, channel, status, body, restricted) values ('inbound', $1, 'sms', 'received', $2, true)`,
      [address, text],
    ),
  };
};

test('a record that is read says who, when, what, of whom, from where', async () => {
  const before = Date.now();
  const [event, ...more] = await leftBy(() =>
    request(api.app)
      .get(`/patients/${marie.patientId}`)
      .set('Authorization', `Bearer ${staff.token}`)
      .set('User-Agent', 'Mozilla/5.0 (X11; rv:133.0) Gecko/20100101 Firefox/133.0')
      .expect(200),
  );
  expect(more).toEqual([]);
  expect(event).toEqual({
    id: expect.any(String),
    at: expect.any(String),
    user_id: staff.userId,
    role: 'staff',
    session_id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    action: 'read',
    resource: 'patient',
    resource_id: null,
    patient_ids: [marie.patientId],
    patient_count: 1,
    origin: expect.stringMatching(/^[0-9a-f]{8}:[\w-]{43}$/),
    agent: 'firefox',
    outcome: 'allowed',
    code: null,
    reason: null,
    name_hash: null,
  });
  expect(Date.parse(event!.at)).toBeGreaterThanOrEqual(before - 1_000);
  expect(JSON.stringify(await query('select * from audit_events'))).not.toMatch(/127\.0\.0\.1|Mozilla|Marie/);
});

test('a list is one event with the patients it showed', async () => {
  const others = [await api.patient('Awa'), await api.patient('Jean')];
  const [event] = await leftBy(() => as(api, staff.token).get('/patients?limit=200').expect(200));
  expect(event).toMatchObject({ action: 'list', resource: 'patient' });
  expect(event!.patient_ids).toEqual(expect.arrayContaining([marie.patientId, ...others]));
  expect(event!.patient_count).toBe(event!.patient_ids.length);
});

test('threads, media and consents are about whoever has the number', async () => {
  const { conversation, message } = await complaint();
  const [{ id: consent }] = (await query<{ id: string }>(
    `insert into consents (address, purpose, granted, source, wording_version, recorded_at) select address, 'reminder', true, 'staff', 'x', now() from conversations where id = $1 returning id::text`,
    [conversation],
  )) as [{ id: string }];
  const about = as(api, staff.token);
  const events = await leftBy(async () => {
    await about.get(`/conversations/${conversation}`).expect(200);
    await about.get(`/messages/${message}`).expect(200);
    await about.get(`/messages/${message}/media/0`).expect(404);
    await about.get(`/consents/${consent}`).expect(200);
    await about.get('/consents').expect(200);
  });
  expect(
    events.map(({ resource, resource_id: id, outcome, patient_ids: who }) => [resource, id, outcome, who]),
  ).toEqual([
    ['conversation', conversation, 'allowed', [marie.patientId]],
    ['message', message, 'allowed', [marie.patientId]],
    ['media', `${message}/0`, 'refused', [marie.patientId]],
    ['consent', consent, 'allowed', [marie.patientId]],
    ['consent', null, 'allowed', [marie.patientId]],
  ]);
});

test('what is refused is kept with its code, also to who may not call at all; what nobody asked for is not', async () => {
  const stranger = await api.account('patient', 'Stranger');
  const events = await leftBy(async () => {
    await as(api, stranger.token).get('/patients').expect(403);
    await as(api, stranger.token).delete(`/patients/${marie.patientId}`).expect(403);
    await as(api, stranger.token).delete('/patients/marie').expect(403);
    await as(api, stranger.token).get(`/patients/${marie.patientId}`).expect(404);
    await as(api, staff.token).patch(`/patients/${marie.patientId}`, { name: '' }).expect(422);
    await request(api.app).get(`/patients/${marie.patientId}`).expect(401);
    await as(api, 'no.token.ofours').get('/patients').expect(401);
  });
  expect(
    events.map(({ user_id: user, action, outcome, code, patient_ids: who }) => [user, action, outcome, code, who]),
  ).toEqual([
    [stranger.userId, 'list', 'refused', 'forbidden', []],
    [stranger.userId, 'delete', 'refused', 'forbidden', [marie.patientId]],
    [stranger.userId, 'delete', 'refused', 'forbidden', []],
    [stranger.userId, 'read', 'refused', 'not_found', [marie.patientId]],
    [staff.userId, 'change', 'refused', 'validation_failed', [marie.patientId]],
  ]);
});

test('a removed row still says whose it was, and so does an erased patient until the row is gone', async () => {
  const [{ id: reminder }] = (await query<{ id: string }>(
    `insert into reminders (patient_id, patient_name, phone_number, appointment_reason, language, method, scheduled_time) values ($1, 'x', '+237671234567', 'x', 'french', 'sms', now()) returning id`,
    [marie.patientId],
  )) as [{ id: string }];
  const gone = await api.patient('Zebulon');
  const [refused, removed, erased] = await leftBy(async () => {
    await as(api, admin.token).post(`/patients/${gone}/erase`, { confirm_name: 'Somebody' }).expect(422);
    await as(api, admin.token).delete(`/reminders/delete/${reminder}`).expect(200);
    await as(api, admin.token).post(`/patients/${gone}/erase`, { confirm_name: 'Zebulon' }).expect(200);
  });
  expect(removed).toMatchObject({ action: 'delete', resource_id: reminder, patient_ids: [marie.patientId] });
  expect([refused, erased]).toMatchObject(
    ['refused', 'allowed'].map((outcome) => ({ action: 'erase', outcome, patient_ids: [], patient_count: 1 })),
  );
  expect(JSON.stringify(await query('select * from audit_events'))).not.toContain(gone);
});

test('log-ins, by the API and by the page, are kept; of a failed one the name only as a keyed hash', async () => {
  const logIn = (username: string, password: string) =>
    request(api.app).post('/auth/token').send({ username, password });
  const page = (username: string, password: string) =>
    request(api.app).post('/admin/login').type('form').send({ username, password });
  const events = await leftBy(async () => {
    await logIn('Clarisse', 'a long password').expect(200);
    await page('Clarisse', 'a long password').expect(303);
    await logIn('clarisse ', 'wrong').expect(401);
    await page('CLARISSE', 'wrong').expect(401);
    await logIn('Nobody', 'wrong').expect(401);
  });
  expect(
    events.map(({ action, outcome, code, user_id: user, resource_id: account }) => [
      action,
      outcome,
      code,
      user,
      account,
    ]),
  ).toEqual([
    ['log_in', 'allowed', null, staff.userId, staff.userId],
    ['log_in', 'allowed', null, staff.userId, staff.userId],
    ...Array(3).fill(['log_in', 'refused', 'invalid_credentials', null, null]),
  ]);
  const [, , one, same, other] = events.map(({ name_hash: hash }) => hash);
  expect(one).toMatch(/^[0-9a-f]{8}:[\w-]{43}$/);
  expect([same === one, other === one]).toEqual([true, false]);
  expect(JSON.stringify(await query('select * from audit_events'))).not.toMatch(/clarisse|nobody/i);
});

describe('what is kept to administrators', () => {
  const asAdmin = (path: string, reason?: string) => {
    const asked = request(api.app).get(path).set('Authorization', `Bearer ${admin.token}`);
    return reason === undefined ? asked : asked.set('X-Access-Reason', reason);
  };

  test.each(['followUp', 'feedback', 'message', 'conversation'] as const)(
    'a %s is opened with a reason only, which holds for a quarter of an hour',
    async (kind) => {
      const made = await complaint(`words of ${kind}`);
      const path = {
        followUp: `/follow-ups/${made.followUp}`,
        feedback: `/feedback/${made.feedback}`,
        message: `/messages/${made.message}`,
        conversation: `/conversations/${made.conversation}`,
      }[kind];
      const refused = await asAdmin(path).expect(422);
      expect([refused.body.code, refused.body.errors[0].field]).toEqual(['access_reason_required', 'X-Access-Reason']);
      expect(JSON.stringify(refused.body)).not.toContain('words of');
      const unknown = await asAdmin(path, 'curiosity').expect(422);
      expect(unknown.body.errors).toEqual([expect.objectContaining({ field: 'X-Access-Reason', code: 'not_allowed' })]);
      const at = new Date();
      api.clock.set(at);
      const [event] = await leftBy(() => asAdmin(path, 'legal_duty').expect(200));
      expect(event).toMatchObject({ reason: 'legal_duty', patient_ids: [marie.patientId] });
      await asAdmin(path).expect(200);
      api.clock.set(new Date(at.getTime() + 15 * 60_000 + 1));
      await asAdmin(path).expect(422);
      api.clock.set(null);
    },
  );

  test('a file of such a message is not even asked for at the provider without one', async () => {
    const { message } = await complaint();
    const path = `/messages/${message}/media/0`;
    expect((await asAdmin(path).expect(422)).body.code).toBe('access_reason_required');
    expect((await asAdmin(path, 'care').expect(404)).body.code).toBe('not_found');
  });

  test('the writer needs none, and the log never has it', async () => {
    const { feedback } = await complaint();
    await request(api.app).get(`/feedback/${feedback}`).set('Authorization', `Bearer ${marie.token}`).expect(200);
    await asAdmin(`/feedback/${feedback}`, 'quality_review').expect(200);
    expect(JSON.stringify(api.logLines)).not.toContain('quality_review');
  });
});

test('the log says whose requests they were; of anonymous feedback neither it nor the audit does', async () => {
  api.logLines.length = 0;
  const events = await leftBy(async () => {
    await as(api, marie.token).post('/feedback/submit', { text: 'Bien', anonymous: true }).expect(201);
    await as(api, marie.token)
      .post('/feedback/submit', { text: 'x', anonymous: true, appointment_id: randomUUID() })
      .expect(422);
    await as(api, marie.token).get(`/patients/${marie.patientId}`).expect(200);
  });
  expect(events.map(({ action }) => action)).toEqual(['read']);
  const lines = api.logLines.filter(({ msg }) => msg === 'request').slice(0, 3);
  expect(lines.map(({ path, user }) => [path, user])).toEqual([
    ['/feedback/submit', undefined],
    ['/feedback/submit', undefined],
    [`/patients/${marie.patientId}`, marie.userId],
  ]);
});

test('an answer that is given again is seen again', async () => {
  const book = () =>
    as(api, staff.token)
      .post('/appointments', { patient_id: marie.patientId, date: '2031-03-01' })
      .set('Idempotency-Key', 'audit-key-1')
      .expect(201);
  const events = await leftBy(async () => {
    await book();
    await book();
  });
  expect(
    events.map(({ action, resource_id: id, patient_ids: who }) => [action, id === events[0]!.resource_id, who]),
  ).toEqual(Array(2).fill(['create', true, [marie.patientId]]));
});

describe('GET /audit', () => {
  test('finds by person, patient, action and time, page by page; is for administrators, and audited itself', async () => {
    await as(api, staff.token).get('/audit').expect(403);
    const jane = await api.patient('Jane');
    await as(api, staff.token).get(`/patients/${jane}`).expect(200);
    await as(api, staff.token).patch(`/patients/${jane}`, { name: 'Jane T' }).expect(200);
    await as(api, admin.token).get(`/patients/${jane}`).expect(200);
    const said = ({ items }: { items: Item[] }) => items.map(({ user_id: user, action }) => [user, action]);
    expect(said(await audit(`&patient_id=${jane}`))).toEqual([
      [admin.userId, 'read'],
      [staff.userId, 'change'],
      [staff.userId, 'read'],
    ]);
    // That somebody looked for her is about her too.
    expect(said(await audit(`&patient_id=${jane}&user_id=${admin.userId}`))).toEqual([
      [admin.userId, 'list'],
      [admin.userId, 'read'],
    ]);
    expect(said(await audit(`&patient_id=${jane}&action=change`))).toEqual([[staff.userId, 'change']]);
    expect((await audit(`&patient_id=${jane}&to=2020-01-01`)).items).toEqual([]);
    expect((await audit(`&patient_id=${randomUUID()}`)).items).toEqual([]);

    const first = await audit(`&user_id=${staff.userId}&limit=2`.replace('&limit=2', ''));
    const pages: string[] = [];
    for (let before = ''; ; ) {
      const { body } = await as(api, admin.token).get(`/audit?user_id=${staff.userId}&limit=2${before}`).expect(200);
      pages.push(...(body.items as Item[]).map(({ id }) => id));
      if (body.next === null) break;
      before = `&before=${body.next}`;
    }
    expect(pages).toEqual(first.items.map(({ id }) => id));
    expect(pages.length).toBeGreaterThan(3);
  });

  test('an account made an administrator says so', async () => {
    const events = await leftBy(async () => {
      const made = await as(api, admin.token).post('/users', {
        username: 'Second',
        password: 'a long password',
        role: 'admin',
      });
      const clerk = await api.account('staff', randomUUID());
      await as(api, admin.token).patch(`/users/${clerk.userId}`, { role: 'admin' }).expect(200);
      await as(api, admin.token).delete(`/users/${clerk.userId}`).expect(204);
      await as(api, admin.token).delete(`/users/${made.body.id}`).expect(204);
    });
    expect(events.map(({ action }) => action)).toEqual(['grant_admin', 'grant_admin', 'delete', 'delete']);
  });
});

describe('who has read my record', () => {
  test('is in the export by day, role and how often, without names of who works here', async () => {
    const { userId, patientId, token } = await api.account('patient', 'Odile');
    for (const [at, who] of [
      // The second is the day after on the clinic's clock.
      ['2026-03-09T09:00:00Z', staff],
      ['2026-03-09T23:30:00Z', staff],
      ['2026-03-09T23:40:00Z', staff],
    ] as const) {
      api.clock.set(new Date(at));
      const fresh = await tokenOf(api.services, { ...who, role: 'staff' });
      await as(api, fresh).get(`/patients/${patientId}`).expect(200);
    }
    api.clock.set(null);
    await as(api, token).get(`/patients/${patientId}`).expect(200);
    const { body } = await as(api, token).get(`/patients/${patientId}/export`).expect(200);
    const accesses = body.accesses as Record<string, unknown>[];
    expect(accesses.slice(0, 2)).toEqual([
      { day: '2026-03-09', role: 'staff', action: 'read', resource: 'patient', reason: 'complaint_handling', times: 1 },
      { day: '2026-03-10', role: 'staff', action: 'read', resource: 'patient', reason: 'complaint_handling', times: 2 },
    ]);
    expect(accesses[2]).toMatchObject({ role: 'patient', times: 1 });
    expect(JSON.stringify(accesses)).not.toMatch(new RegExp(`${staff.userId}|${userId}|Clarisse`));
  });
});

test('care goes on when the audit cannot be written, and the log keeps the event; an export and the audit wait', async () => {
  await query('alter table audit_events rename to audit_events_away');
  try {
    api.logLines.length = 0;
    await as(api, staff.token).get(`/patients/${marie.patientId}`).expect(200);
    expect(api.logLines.filter(({ audit: said }) => said === 'audit.unwritten')).toEqual([
      expect.objectContaining({
        event: expect.objectContaining({ user: staff.userId, action: 'read', patients: [marie.patientId] }),
      }),
    ]);
  } finally {
    await query('alter table audit_events_away rename to audit_events');
  }
  await query('alter table audit_events add constraint full_disk check (id < 0) not valid');
  try {
    for (const path of [`/patients/${marie.patientId}/export`, '/audit']) {
      const { status, body } = await as(api, admin.token).get(path);
      expect([path, status, body.code]).toEqual([path, 503, 'service_unavailable']);
    }
  } finally {
    await query('alter table audit_events drop constraint full_disk');
  }
});

describe('pages', () => {
  const session = async (username: string): Promise<string> => {
    const entered = await request(api.app)
      .post('/admin/login')
      .type('form')
      .send({ username, password: 'a long password' });
    const [cookie = ''] = entered.headers['set-cookie'] as unknown as string[];
    return cookie.split(';')[0]!;
  };
  const get = (path: string, cookie: string) => request(api.app).get(path).set('Cookie', cookie);

  test('keep what they show', async () => {
    const { followUp } = await complaint();
    const [{ id: open }] = (await query<{ id: string }>(
      `insert into follow_ups (kind, urgency, patient_id, due_at) values ('question', 'follow_up', $1, now()) returning id`,
      [marie.patientId],
    )) as [{ id: string }];
    const [clerk, chief] = [await session('Clarisse'), await session('Direction')];
    const events = await leftBy(async () => {
      await get('/admin/follow-ups', clerk).expect(200);
      await get(`/admin/follow-ups/${open}`, clerk).expect(200);
      await request(api.app)
        .post(`/admin/follow-ups/${open}`)
        .set('Cookie', clerk)
        .type('form')
        .send({ deed: 'acknowledge' })
        .expect(303);
      await get(`/admin/follow-ups/${followUp}`, clerk).expect(404);
      await get(`/admin/follow-ups/${followUp}`, chief).expect(200);
      await get('/admin/digest', clerk).expect(303);
      await get('/admin/digest', chief).expect(200);
      await get('/admin/audit', clerk).expect(303);
    });
    expect(
      events.map(({ user_id: user, action, resource, resource_id: id, code }) => [
        user === admin.userId,
        action,
        resource,
        id,
        code,
      ]),
    ).toEqual([
      [false, 'list', 'follow_up', null, null],
      [false, 'read', 'follow_up', open, null],
      [false, 'change', 'follow_up', open, null],
      [false, 'read', 'follow_up', null, 'not_found'],
      [true, 'read', 'follow_up', followUp, 'access_reason_required'],
      [false, 'read', 'digest', null, 'forbidden'],
      [true, 'read', 'digest', null, null],
      [false, 'list', 'audit', null, 'forbidden'],
    ]);
    expect(events[0]!.patient_ids).toEqual([marie.patientId]);
    expect(events[1]!.patient_ids).toEqual([marie.patientId]);
  });

  test('keep a change that came too late as refused, and what was shown instead as read', async () => {
    const [{ id: open }] = (await query<{ id: string }>(
      `insert into follow_ups (kind, urgency, patient_id, due_at) values ('question', 'follow_up', $1, now()) returning id`,
      [marie.patientId],
    )) as [{ id: string }];
    const clerk = await session('Clarisse');
    const read = (await as(api, staff.token).get(`/follow-ups/${open}`).expect(200)).headers['etag'] as string;
    await as(api, admin.token).patch(`/follow-ups/${open}`, { status: 'taken' }).expect(200);
    const events = await leftBy(() =>
      request(api.app)
        .post(`/admin/follow-ups/${open}`)
        .set('Cookie', clerk)
        .type('form')
        .send({ deed: 'note', note: 'Rappeler demain', version: read.replaceAll('"', '') })
        .expect(412),
    );
    expect(events.map(({ action, code, resource_id: id }) => [action, code, id])).toEqual([
      ['change', 'stale_version', open],
      ['read', null, open],
    ]);
  });

  test('lead from the task about misuse to what the account did; it holds no words of a patient, and needs no reason', async () => {
    for (let n = 0; n < 3; n++) await as(api, staff.token).get(`/patients/${randomUUID()}`).expect(404);
    const watch = createMisuseWatch(api.database.dataSource, { webhook: false });
    await watch.raise(new Date(), { patients: 1_000, refusals: 2 });
    const [task] = await query<{ id: string }>(
      `select id from follow_ups where kind = 'access_review' and details ->> 'alert' = 'repeated_refusals' and details ->> 'account' = $1`,
      [staff.userId],
    );
    const [clerk, chief] = [await session('Clarisse'), await session('Direction')];
    await get(`/admin/follow-ups/${task!.id}`, clerk).expect(404);
    const page = await get(`/admin/follow-ups/${task!.id}`, chief).expect(200);
    expect(page.text).toMatch(/Accès à vérifier/);
    expect(page.text).toMatch(/\d+ refus en une heure/);
    expect(page.text).toContain(`/admin/audit?user_id=${staff.userId}&amp;language=french`.replace('&amp;', '&'));
    await request(api.app).get(`/follow-ups/${task!.id}`).set('Authorization', `Bearer ${admin.token}`).expect(200);
  });

  test('show administrators alerts and events in both languages, filtered; a filter that cannot be read says so', async () => {
    await query(`insert into audit_alerts (kind, user_id, count, raised_at) values ('mass_reading', $1, 412, now())`, [
      staff.userId,
    ]);
    const chief = await session('Direction');
    const french = await get('/admin/audit', chief).expect(200);
    expect(french.text).toMatch(/412 patients différents en une heure/);
    expect(french.text).toMatch(/Lecture : patient|Connexion : compte/);
    const english = await get(
      `/admin/audit?language=english&user_id=${staff.userId}&action=log_in&patient_id=&from=&to=`,
      chief,
    ).expect(200);
    expect(english.text).toMatch(/Log-in: account/);
    expect(english.text).not.toMatch(/<th scope="row">Read/);
    expect((await get('/admin/audit?patient_id=Marie&language=english', chief).expect(422)).text).toMatch(
      /could not be read/,
    );
  });
});
