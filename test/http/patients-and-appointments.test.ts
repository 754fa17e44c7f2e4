import { as, startTestApi, type TestApi } from '../support/api';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';
let api: TestApi;
let staff: ReturnType<typeof as>;
let admin: ReturnType<typeof as>;
let jane: { patientId: string | null; token: string };
beforeAll(async () => {
  api = await startTestApi();
  admin = as(api, (await api.account('admin', 'AdminUser')).token);
  staff = as(api, (await api.account('staff', 'Clerk')).token);
  jane = await api.account('patient', 'JaneDoe');
});
afterAll(() => api.close());

describe('/patients', () => {
  test('are registered with one number for all channels, read, changed and listed', async () => {
    const made = await staff.post('/patients', { name: '  Ngo  Bassa Éliane ', phone_number: '+237 6 71 23 45 67' });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ name: 'Ngo Bassa Éliane', language: 'french', reminder_detail: null });
    expect(
      made.body.contacts.map((c: { channel: string; phone_number: string }) => [c.channel, c.phone_number]),
    ).toEqual([
      ['whatsapp', '+237671234567'],
      ['sms', '+237671234567'],
      ['call', '+237671234567'],
    ]);
    expect((await staff.get(made.headers['location']!)).body).toEqual({ ...made.body, warnings: undefined });
    const found = await staff.get('/patients?name=eliane');
    expect(found.body).toMatchObject({ total: 1, items: [{ id: made.body.id }] });
  });

  test('contacts are replaced as a list; one that stays keeps its id and its mark', async () => {
    const made = await staff.post('/patients', {
      name: 'Awa',
      language: 'english',
      contacts: [
        {
          phone_number: '+237671234501',
          channel: 'whatsapp',
          relation: 'parent',
          person_name: 'Mama Awa',
          shared: true,
          language: 'french',
        },
        { phone_number: '+237671234501', channel: 'call', voice_language: 'pcm' },
      ],
    });
    const [kept, gone] = made.body.contacts;
    expect([kept.voice_language, gone.voice_language]).toEqual([null, 'pcm']);
    expect(kept).toMatchObject({
      relation: 'parent',
      person_name: 'Mama Awa',
      shared: true,
      language: 'french',
      wrong_number_at: null,
    });
    await api.database.dataSource.query('update contacts set wrong_number_at = $2 where id = $1', [
      kept.id,
      '2026-03-01T09:00:00Z',
    ]);
    const changed = await staff.patch(`/patients/${made.body.id}`, {
      reminder_detail: 'reason',
      contacts: [
        { phone_number: '+237671234502', channel: 'sms' },
        { phone_number: '+237671234501', channel: 'whatsapp' },
      ],
    });
    expect(changed.body).toMatchObject({ name: 'Awa', reminder_detail: 'reason' });
    expect(changed.body.contacts.map((c: { channel: string }) => c.channel)).toEqual(['sms', 'whatsapp']);
    expect(changed.body.contacts[1]).toMatchObject({
      id: kept.id,
      relation: 'self',
      person_name: null,
      wrong_number_at: '2026-03-01T10:00:00+01:00',
    });
    expect(JSON.stringify(changed.body)).not.toContain(gone.id);
    expect((await staff.patch(`/patients/${made.body.id}`, { reminder_detail: null })).body).toMatchObject({
      reminder_detail: null,
      contacts: changed.body.contacts,
    });
    expect((await staff.patch(`/patients/${made.body.id}`, { contacts: [] })).body.contacts).toEqual([]);
  });

  test.each([
    [{}, 'name', 'required'],
    [{ name: '' }, 'name', 'too_short'],
    [{ name: 'A', phone_number: '0671234567' }, 'phone_number', 'invalid_phone_number'],
    [{ name: 'A', phone_number: '+237671234567', contacts: [] }, 'contacts', 'ambiguous'],
    [{ name: 'A', contacts: [{ phone_number: '+237671234567', channel: 'fax' }] }, 'contacts.0.channel', 'not_allowed'],
    [
      { name: 'A', contacts: [{ phone_number: '+237671234567', channel: 'call', voice_language: '../en' }] },
      'contacts.0.voice_language',
      'invalid_format',
    ],
    [
      { name: 'A', contacts: [{ phone_number: '+237671234567', channel: 'sms', x: 1 }] },
      'contacts.0.x',
      'unknown_field',
    ],
    [
      { name: 'A', contacts: Array(2).fill({ phone_number: '+237671234567', channel: 'sms' }) },
      'contacts',
      'duplicate',
    ],
    [{ name: 'A', id: UNKNOWN }, 'id', 'unknown_field'],
    [{ name: 'A', language: 'fr' }, 'language', 'not_allowed'],
  ])('%j is refused: %s %s', async (body, field, code) => {
    const answer = await staff.post('/patients', body);
    expect([answer.status, answer.body.errors]).toEqual([422, [{ field, code, message: expect.any(String) }]]);
  });

  test('sorting and paging', async () => {
    for (const name of ['Zoé', 'Abena']) await staff.post('/patients', { name });
    const names = async (query: string) =>
      (await staff.get(`/patients?limit=200&${query}`)).body.items.map((p: { name: string }) => p.name) as string[];
    const ascending = await names('sort=name');
    expect(ascending).toEqual([...ascending].sort((a, b) => (a < b ? -1 : 1)));
    expect(await names('sort=-name')).toEqual([...ascending].reverse());
    expect((await names('sort=-created_at'))[0]).toBe('Abena');
    expect((await staff.get('/patients?sort=password')).status).toBe(422);
    expect((await names('language=english')).every((name) => name === 'Awa')).toBe(true);
  });

  test('a patient sees the own record only', async () => {
    const other = await api.patient('Someone');
    const own = as(api, jane.token);
    expect((await own.get(`/patients/${jane.patientId}`)).body.name).toBe('JaneDoe');
    const [another, unknown] = [await own.get(`/patients/${other}`), await own.get(`/patients/${UNKNOWN}`)];
    expect([another.status, another.body]).toEqual([404, unknown.body]);
  });

  test('one registered by mistake can be removed by an administrator, one with a history not', async () => {
    const made = await staff.post('/patients', { name: 'Mistake', phone_number: '+237671234567' });
    expect((await staff.delete(`/patients/${made.body.id}`)).status).toBe(403);
    expect((await admin.delete(`/patients/${made.body.id}`)).status).toBe(204);
    expect((await admin.delete(`/patients/${made.body.id}`)).status).toBe(404);
    await staff.post('/appointments', { patient_id: jane.patientId, date: '2030-01-01' });
    const used = await admin.delete(`/patients/${jane.patientId}`);
    expect([used.status, used.body.code]).toEqual([409, 'still_in_use']);
  });
});

describe('/appointments', () => {
  const book = async (more: object = {}) =>
    (await staff.post('/appointments', { patient_id: jane.patientId, date: '2030-03-12', time: '10:00', ...more }))
      .body as { id: string; version: number };
  const reminder = async (appointmentId: string, status: string) => {
    const [row] = await api.database.dataSource.query<{ id: string }[]>(
      `insert into reminders (patient_id, appointment_id, appointment_version, patient_name, phone_number, appointment_reason, language, method, scheduled_time, status)
       values ($1, $2, 1, 'x', '+237671234567', 'x', 'french', 'sms', now(), $3) returning id`,
      [jane.patientId, appointmentId, status],
    );
    return row!.id;
  };
  const statusOf = async (id: string) =>
    (await admin.get(`/reminders/${id}`)).body as { status: string; status_reason: string | null };

  test.each([
    [{ time: '10:00' }, { time: '10:00', part_of_day: null, starts_at: '2030-03-12T10:00:00+01:00' }],
    [{ part_of_day: 'afternoon' }, { time: null, part_of_day: 'afternoon', starts_at: '2030-03-12T13:00:00+01:00' }],
    [{}, { time: null, part_of_day: null, starts_at: '2030-03-12T08:00:00+01:00' }],
  ])('are booked with %j', async (when, expected) => {
    const made = await staff.post('/appointments', {
      patient_id: jane.patientId,
      date: '2030-03-12',
      ...when,
      type: 'antenatal',
      reason: 'Visite',
    });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      date: '2030-03-12',
      ...expected,
      type: 'antenatal',
      reason: 'Visite',
      status: 'booked',
      response: 'needs-action',
      version: 1,
    });
    expect((await staff.get(made.headers['location']!)).body).toEqual({ ...made.body, warnings: undefined });
  });

  test.each([
    [{ date: '2030-02-30' }, 'date', 'invalid'],
    [{ time: '25:00' }, 'time', 'invalid_format'],
    [{ time: '9:00' }, 'time', 'invalid_format'],
    [{ time: '10:00', part_of_day: 'morning' }, 'part_of_day', 'ambiguous'],
    [{ part_of_day: 'night' }, 'part_of_day', 'not_allowed'],
    [{ status: 'fulfilled' }, 'status', 'unknown_field'],
    [{ patient_id: 'x' }, 'patient_id', 'invalid_format'],
  ])('%j is refused: %s %s', async (change, field, code) => {
    const answer = await staff.post('/appointments', { patient_id: jane.patientId, date: '2030-03-12', ...change });
    expect([answer.status, answer.body.errors.map((e: { field: string; code: string }) => [e.field, e.code])]).toEqual([
      422,
      [[field, code]],
    ]);
  });

  test('an unknown patient is 404', async () => {
    const answer = await staff.post('/appointments', { patient_id: UNKNOWN, date: '2030-03-12' });
    expect([answer.status, answer.body.errors[0].field]).toEqual([404, 'patient_id']);
  });

  test('a new time raises the version, asks the patient anew and plans anew what waits; what was sent stays', async () => {
    const { id } = await book();
    await api.database.dataSource.query(`update appointments set response = 'accepted' where id = $1`, [id]);
    const [pending, queued, sent] = [
      await reminder(id, 'pending'),
      await reminder(id, 'queued'),
      await reminder(id, 'sent'),
    ];
    const moved = await staff.post(`/appointments/${id}/reschedule`, {
      date: '2030-03-14',
      part_of_day: 'morning',
      version: 1,
    });
    expect(moved.body).toMatchObject({
      date: '2030-03-14',
      time: null,
      part_of_day: 'morning',
      version: 2,
      response: 'needs-action',
      status: 'booked',
    });
    expect(await statusOf(pending)).toMatchObject({ status: 'pending', status_reason: null });
    expect((await statusOf(queued)).status).toBe('pending');
    expect((await statusOf(sent)).status).toBe('sent');
    await staff.post(`/appointments/${id}/cancel`, {});
    expect(await statusOf(pending)).toMatchObject({ status: 'cancelled', status_reason: 'appointment_changed' });
  });

  test('who read an old version is told so, and nothing changes', async () => {
    const { id } = await book();
    await staff.post(`/appointments/${id}/reschedule`, { date: '2030-03-14', time: '09:00' });
    const late = await staff.post(`/appointments/${id}/reschedule`, { date: '2030-03-15', version: 1 });
    expect([late.status, late.body.code]).toEqual([409, 'version_conflict']);
    expect((await staff.get(`/appointments/${id}`)).body).toMatchObject({ date: '2030-03-14', version: 2 });
  });

  test('of ten changes at once with the same version one is made', async () => {
    const { id } = await book();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        staff.post(`/appointments/${id}/reschedule`, { date: `2030-04-${10 + i}`, version: 1 }),
      ),
    );
    expect(answers.filter((answer) => answer.status === 200).length).toBe(1);
    expect((await staff.get(`/appointments/${id}`)).body.version).toBe(2);
  });

  test('arrived, fulfilled: each raises the version once, twice changes nothing', async () => {
    const { id } = await book();
    expect((await staff.post(`/appointments/${id}/arrived`)).body).toMatchObject({
      status: 'arrived',
      version: 2,
      fulfilled_at: null,
    });
    expect((await staff.post(`/appointments/${id}/arrived`, {})).body.version).toBe(2);
    expect((await staff.post(`/appointments/${id}/fulfilled`, {})).body).toMatchObject({
      status: 'fulfilled',
      version: 3,
      fulfilled_at: expect.stringMatching(/\+01:00$/),
    });
    for (const action of ['reschedule', 'arrived', 'noshow', 'cancel']) {
      const answer = await staff.post(
        `/appointments/${id}/${action}`,
        action === 'reschedule' ? { date: '2030-05-01' } : {},
      );
      expect([action, answer.status, answer.body.code]).toEqual([action, 409, 'appointment_closed']);
    }
  });

  test('cancelled by the clinic; can be given a new time', async () => {
    const { id } = await book();
    const pending = await reminder(id, 'pending');
    expect((await staff.post(`/appointments/${id}/cancel`, {})).body).toMatchObject({
      status: 'cancelled',
      cancelled_by: 'clinic',
      version: 2,
      cancelled_at: expect.any(String),
    });
    expect((await statusOf(pending)).status).toBe('cancelled');
    expect((await staff.post(`/appointments/${id}/reschedule`, { date: '2030-05-01' })).body).toMatchObject({
      status: 'booked',
      cancelled_by: null,
      cancelled_at: null,
      version: 3,
    });
  });

  test('a no-show can still have come', async () => {
    const { id } = await book();
    expect((await staff.post(`/appointments/${id}/noshow`)).body.status).toBe('noshow');
    expect((await staff.post(`/appointments/${id}/fulfilled`)).body).toMatchObject({ status: 'fulfilled', version: 3 });
  });

  test('details are corrected without a new version', async () => {
    const { id } = await book({ type: 'a', reason: 'b' });
    expect((await staff.patch(`/appointments/${id}`, { reason: 'Contrôle' })).body).toMatchObject({
      type: 'a',
      reason: 'Contrôle',
      version: 1,
    });
    expect((await staff.patch(`/appointments/${id}`, { type: null })).body).toMatchObject({
      type: null,
      reason: 'Contrôle',
    });
    expect((await staff.patch(`/appointments/${id}`, { date: '2030-01-01' })).body.code).toBe('unknown_field');
    expect((await staff.patch(`/appointments/${UNKNOWN}`, { reason: 'x' })).status).toBe(404);
  });

  test('lists by day, status and patient', async () => {
    await api.database.dataSource.query('truncate appointments cascade');
    const first = await book({ date: '2030-06-01' });
    const second = await book({ date: '2030-06-02' });
    await staff.post(`/appointments/${second.id}/cancel`);
    const ids = async (query: string) =>
      (await staff.get(`/appointments?${query}`)).body.items.map((a: { id: string }) => a.id) as string[];
    expect(await ids('from=2030-06-01&to=2030-06-01')).toEqual([first.id]);
    expect(await ids('status=cancelled')).toEqual([second.id]);
    expect(await ids('sort=-starts_at')).toEqual([second.id, first.id]);
    expect(await ids(`patient_id=${UNKNOWN}`)).toEqual([]);
    const own = as(api, jane.token);
    expect((await own.get('/appointments')).body.total).toBe(2);
    expect((await own.get(`/appointments/${first.id}`)).status).toBe(200);
    expect((await own.get(`/appointments?patient_id=${UNKNOWN}`)).status).toBe(404);
    expect((await own.post(`/appointments/${first.id}/cancel`)).status).toBe(403);
  });

  test('one made by mistake can be removed, one with a sent reminder not', async () => {
    const { id } = await book();
    await reminder(id, 'pending');
    expect((await staff.delete(`/appointments/${id}`)).status).toBe(204);
    expect((await staff.get(`/appointments/${id}`)).status).toBe(404);
    const used = await book();
    await reminder(used.id, 'sent');
    expect((await staff.delete(`/appointments/${used.id}`)).body.code).toBe('still_in_use');
  });
});

describe('/users', () => {
  test('are created, listed, renamed, disabled and closed', async () => {
    const made = await admin.post('/users', { username: 'Dr Fru', password: 'a long password', role: 'staff' });
    expect(made.status).toBe(201);
    expect(made.body).toEqual({
      id: expect.any(String),
      username: 'Dr Fru',
      role: 'staff',
      patient_id: null,
      disabled: false,
      created_at: expect.any(String),
      updated_at: expect.any(String),
    });
    expect((await admin.get('/users?role=staff')).body.items.map((u: { username: string }) => u.username)).toEqual([
      'Clerk',
      'Dr Fru',
    ]);
    expect((await admin.patch(`/users/${made.body.id}`, { username: 'Fru', disabled: true })).body).toMatchObject({
      username: 'Fru',
      disabled: true,
    });
    const taken = await admin.post('/users', { username: 'fru', password: 'a long password', role: 'staff' });
    expect([taken.status, taken.body.errors[0]]).toEqual([
      409,
      expect.objectContaining({ field: 'username', code: 'already_exists' }),
    ]);
    expect((await admin.delete(`/users/${made.body.id}`)).status).toBe(204);
    // What the account did keeps its name: it is never deleted.
    expect((await admin.get(`/users/${made.body.id}`)).body).toMatchObject({ username: 'Fru', disabled: true });
    expect((await admin.delete(`/users/${UNKNOWN}`)).status).toBe(404);
    expect(JSON.stringify(api.logLines)).not.toMatch(/Dr Fru|a long password|argon2id/);
  });

  test("a patient's account belongs to a patient, others to none", async () => {
    const base = { username: 'Someone new', password: 'a long password' };
    expect((await admin.post('/users', { ...base, role: 'patient' })).body.errors[0]).toMatchObject({
      field: 'patient_id',
      code: 'role_mismatch',
    });
    expect((await admin.post('/users', { ...base, role: 'admin', patient_id: jane.patientId })).status).toBe(422);
    expect((await admin.post('/users', { ...base, role: 'patient', patient_id: UNKNOWN })).status).toBe(404);
    const made = await admin.post('/users', { ...base, role: 'patient', patient_id: jane.patientId });
    expect(made.body.patient_id).toBe(jane.patientId);
    expect((await admin.patch(`/users/${made.body.id}`, { role: 'staff' })).body.errors[0]).toMatchObject({
      field: 'role',
      code: 'role_mismatch',
    });
    expect(
      (await admin.post('/users', { ...base, username: 'x', password: 'short', role: 'staff' })).body.errors[0],
    ).toMatchObject({ field: 'password', code: 'too_short' });
  });

  test('the last administrator can be neither removed, disabled nor made staff', async () => {
    const { body } = await admin.get('/users?role=admin');
    const id = body.items[0].id as string;
    expect(body.total).toBe(1);
    for (const answer of [
      await admin.delete(`/users/${id}`),
      await admin.patch(`/users/${id}`, { disabled: true }),
      await admin.patch(`/users/${id}`, { role: 'staff' }),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([409, 'last_admin']);
    }
    expect((await admin.get('/users')).status).toBe(200);
  });
});

test('jobs, messages, conversations and consents are listed newest first', async () => {
  const { dataSource } = api.database;
  await dataSource.query(
    `insert into job_run (job, status, started_at, finished_at, counts) values ('send-due-reminders', 'ok', '2026-03-01T08:00Z', '2026-03-01T08:00:01Z', '{"planned": 3}'), ('deliver-messages', 'running', '2026-03-01T09:00Z', null, '{}')`,
  );
  const jobs = await staff.get('/jobs');
  expect(jobs.body).toMatchObject({
    total: 2,
    items: [
      { job: 'deliver-messages', finished_at: null },
      { job: 'send-due-reminders', counts: { planned: 3 }, started_at: '2026-03-01T09:00:00+01:00' },
    ],
  });
  expect((await staff.get('/jobs?status=ok&limit=1')).body.total).toBe(1);

  await dataSource.query(`insert into contacts (patient_id, address, channel) values ($1, '+237671230000', 'sms')`, [
    jane.patientId,
  ]);
  const [conversation] = await dataSource.query<{ id: string }[]>(
    `insert into conversations (address, language, state) values ('+237671230000', 'french', '{"version": 1, "dialogue": {"name": "awaiting_confirmation"}}'), ('+237671239999', null, null) returning id`,
  );
  await dataSource.query(
    `insert into messages (direction, address, channel, purpose, route, status, language, key, patient_id, created_at) values ('outbound', '+237671230000', 'sms', 'reminder', 'rest', 'delivered', 'french', 'reminder.first', $1, '2026-03-01T08:00Z'),
       ('inbound', '+237671230000', 'sms', null, null, 'received', null, null, $1, '2026-03-01T08:05Z'), ('inbound', '+237671239999', 'sms', null, null, 'received', null, null, null, '2026-03-01T08:06Z')`,
    [jane.patientId],
  );
  await dataSource.query(
    `insert into consents (address, purpose, granted, source, wording_version, recorded_at) values ('+237671230000', 'reminder', false, 'patient', '1', now())`,
  );
  expect((await staff.get(`/conversations?patient_id=${jane.patientId}`)).body).toMatchObject({
    total: 1,
    items: [{ phone_number: '+237671230000', state: 'awaiting_confirmation', patient_ids: [jane.patientId] }],
  });
  expect((await staff.get('/conversations?taken_over=true')).body.total).toBe(0);
  const messages = await staff.get(`/messages?conversation_id=${conversation!.id}`);
  expect(
    messages.body.items.map((m: { direction: string; conversation_id: string }) => [m.direction, m.conversation_id]),
  ).toEqual([
    ['inbound', conversation!.id],
    ['outbound', conversation!.id],
  ]);
  expect((await staff.get('/messages?direction=inbound')).body.total).toBe(2);
  expect((await staff.get(`/messages?patient_id=${jane.patientId}&status=delivered`)).body).toMatchObject({
    total: 1,
    items: [{ key: 'reminder.first' }],
  });
  expect((await staff.get(`/consents?patient_id=${jane.patientId}&purpose=reminder`)).body).toMatchObject({
    total: 1,
    items: [{ granted: false, source: 'patient' }],
  });
  expect((await staff.get('/consents?purpose=feedback')).body.total).toBe(0);
});

describe('lists in another order, single rows, and tasks written down by hand', () => {
  const ids = (body: { items: { id: string }[] }) => body.items.map(({ id }) => id);

  test.each([
    '/users',
    '/feedback',
    '/follow-ups',
    '/conversations',
    '/messages',
    '/consents',
    '/patients',
    '/appointments',
  ])('%s turns round with sort', async (path) => {
    const { dataSource } = api.database;
    for (const n of [1, 2]) {
      await dataSource.query(
        `insert into feedback (patient_id, text, language, sentiment, sentiment_score, created_at) values ($1, 'x', 'french', 'neutral', 0, now() + $2 * interval '1 second')`,
        [jane.patientId, n],
      );
      await dataSource.query(
        `insert into follow_ups (kind, urgency, due_at, created_at) values ('question', 'follow_up', now(), now() + $1 * interval '1 second')`,
        [n],
      );
      await dataSource.query(
        `insert into conversations (address, updated_at) values ('+2376712340' || lpad(floor(random() * 100)::text, 2, '0'), now() + $1 * interval '1 second') on conflict do nothing`,
        [n],
      );
      await dataSource.query(
        `insert into messages (direction, address, channel, status, created_at) values ('inbound', '+237671234001', 'sms', 'received', now() + $1 * interval '1 second')`,
        [n],
      );
      await dataSource.query(
        `insert into consents (address, purpose, granted, source, wording_version, recorded_at) values ('+237671234001', 'reminder', true, 'staff', 'x', now())`,
      );
    }
    const order =
      {
        '/users': 'username',
        '/conversations': 'updated_at',
        '/consents': 'recorded_at',
        '/patients': 'name',
        '/appointments': 'starts_at',
      }[path] ?? 'created_at';
    const [up, down] = [
      await admin.get(`${path}?limit=200&sort=${order}`),
      await admin.get(`${path}?limit=200&sort=-${order}`),
    ];
    expect([up.status, down.status]).toEqual([200, 200]);
    const value = (item: Record<string, string>) =>
      path === '/consents'
        ? Number(item.id)
        : order === 'username' || order === 'name'
          ? item.id
          : Date.parse(item[order]!);
    expect(up.body.items.length).toBe(up.body.total);
    expect(ids(down.body).sort()).toEqual(ids(up.body).sort());
    const values = up.body.items.map(value) as (number | string)[];
    if (typeof values[0] === 'number') {
      expect(values).toEqual([...values].sort((a, b) => Number(a) - Number(b)));
      expect(down.body.items.map(value)).toEqual([...values].sort((a, b) => Number(b) - Number(a)));
    } else if (values.length > 1) expect(ids(down.body)).not.toEqual(ids(up.body));
    expect((await admin.get(`${path}?sort=password_hash`)).body).toMatchObject({
      code: 'validation_failed',
      errors: [{ field: 'sort', code: 'not_allowed' }],
    });
  });

  test('a message and a row of the ledger are read by their ids', async () => {
    for (const path of ['/messages', '/consents']) {
      const { body } = await staff.get(`${path}?limit=1`);
      expect((await staff.get(`${path}/${body.items[0].id as string}`)).body).toEqual(body.items[0]);
    }
    expect((await staff.get('/messages/00000000-0000-4000-8000-000000000000')).status).toBe(404);
    expect((await staff.get('/consents/999999999')).status).toBe(404);
    expect((await staff.get('/consents/x')).status).toBe(422);
  });

  test('staff write a follow-up down; it is due by its urgency and carries the note', async () => {
    const made = await staff.post('/follow-ups', {
      kind: 'call_request',
      patient_id: jane.patientId,
      note: 'Rappeler pour les résultats',
    });
    expect([made.status, made.headers.location]).toEqual([201, `/follow-ups/${made.body.id as string}`]);
    expect(Date.parse(made.body.due_at as string) - Date.parse(made.body.created_at as string)).toBe(24 * 3_600_000);
    expect((await staff.get(`/follow-ups/${made.body.id as string}`)).body).toMatchObject({
      status: 'open',
      urgency: 'follow_up',
      notes: [{ action: 'opened', note: 'Rappeler pour les résultats' }],
    });
    const visit = await staff.post('/appointments', { patient_id: jane.patientId, date: '2031-03-01' });
    expect(
      (
        await staff.post('/follow-ups', {
          kind: 'question',
          appointment_id: visit.body.id,
          note: 'x',
          due_at: '2031-02-01T08:00:00',
        })
      ).body,
    ).toMatchObject({ patient_id: jane.patientId, due_at: '2031-02-01T08:00:00+01:00' });
    const nobody = '00000000-0000-4000-8000-000000000000';
    for (const [field, wrong] of [
      ['patient_id', { patient_id: nobody }],
      ['appointment_id', { appointment_id: nobody }],
      ['appointment_id', { appointment_id: visit.body.id, patient_id: await api.patient('Another') }],
    ] as const) {
      const refused = await staff.post('/follow-ups', { kind: 'question', note: 'x', ...wrong });
      expect([refused.status, refused.body.errors[0].field]).toEqual([404, field]);
    }
    const [pressing] = await api.database.dataSource.query<{ waits: boolean }[]>(
      'select alert_at is not null as waits from follow_ups where id = $1',
      [
        (await staff.post('/follow-ups', { kind: 'clinical_urgency', urgency: 'emergency', note: 'A appelé: saigne' }))
          .body.id,
      ],
    );
    expect(pressing).toEqual({ waits: true });
  });
});
