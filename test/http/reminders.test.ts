import request from 'supertest';
import { as, startTestApi, type TestApi } from '../support/api';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';
let api: TestApi;
let admin: ReturnType<typeof as>;
let jane: { patientId: string | null; token: string };

/** The example of the original documentation, word for word. */
const example = (patientId: string | null) => ({
  patient_id: patientId,
  patient_name: 'Jane Doe',
  phone_number: '+237987654321',
  appointment_reason: 'Visite de suivi',
  medication_list: 'Aspirine',
  consultation_list: 'Cardiologie',
  language: 'french',
  method: 'whatsapp',
  scheduled_time: '2025-07-26T10:00:00',
});
const later = { scheduled_time: '2030-03-01T09:00:00' };

beforeAll(async () => {
  api = await startTestApi();
  admin = as(api, (await api.account('admin', 'AdminUser')).token);
  jane = await api.account('patient', 'JaneDoe');
});
afterAll(() => api.close());
beforeEach(() => api.database.dataSource.query('truncate reminders cascade'));

describe('POST /reminders/create', () => {
  test('accepts the original example unchanged and says what to look at', async () => {
    const answer = await admin.post('/reminders/create', example(jane.patientId));
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      ...example(jane.patientId),
      scheduled_time: '2025-07-26T10:00:00+01:00',
      sent: false,
      status: 'pending',
      sent_at: null,
      response: null,
    });
    expect(answer.body.warnings.map((w: { code: string }) => w.code)).toEqual([
      'phone_number_unassigned',
      'scheduled_time_long_past',
    ]);
    expect(answer.headers['location']).toBe(`/reminders/${answer.body.id}`);
  });

  test('has nothing to remark on an assigned number and a time to come', async () => {
    const answer = await admin.post('/reminders/create', {
      ...example(jane.patientId),
      phone_number: '+237 6 71 23 45 67',
      ...later,
    });
    expect(answer.body).toMatchObject({
      phone_number: '+237671234567',
      warnings: [],
      scheduled_time: '2030-03-01T09:00:00+01:00',
    });
  });

  test.each([
    ['2030-03-01T09:00:00Z', '2030-03-01T10:00:00+01:00'],
    ['2030-03-01T09:00:00+05:30', '2030-03-01T04:30:00+01:00'],
    ['2030-03-01T09:00', '2030-03-01T09:00:00+01:00'],
    ['2030-03-01T09:00:00.123456', '2030-03-01T09:00:00+01:00'],
  ])('reads %s', async (scheduled_time, expected) => {
    const answer = await admin.post('/reminders/create', { ...example(jane.patientId), scheduled_time });
    expect(answer.body.scheduled_time).toBe(expected);
  });

  test.each([
    ['one text', 'Paracétamol'],
    ['a list', ['Paracétamol', 'Fer']],
    ['nothing', null],
    ['a text that looks like a list', '["a"]'],
    ['a quoted text', '"x"'],
    ['an empty list', []],
  ])('hands the medication back as it came: %s', async (_what, medication_list) => {
    const made = await admin.post('/reminders/create', { ...example(jane.patientId), medication_list });
    expect(made.status).toBe(201);
    const read = await admin.get(`/reminders/${made.body.id}`);
    expect(read.body.medication_list).toEqual(medication_list);
  });

  test('works without the optional lists, ignores fields it does not know', async () => {
    const { medication_list: _m, consultation_list: _c, ...rest } = example(jane.patientId);
    const answer = await admin.post('/reminders/create', { ...rest, sent: true, status: 'sent', colour: 'blue' });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ medication_list: null, consultation_list: null, sent: false });
  });

  test('answers 404 for a patient there is not, naming the field', async () => {
    const answer = await admin.post('/reminders/create', example(UNKNOWN));
    expect(answer.status).toBe(404);
    expect(answer.body).toMatchObject({ code: 'not_found', errors: [{ field: 'patient_id', code: 'not_found' }] });
  });

  test('takes the version of the appointment it belongs to, and refuses one of another patient', async () => {
    const other = await api.patient('Someone else');
    const visits = await api.database.dataSource.query<{ id: string }[]>(
      `insert into appointments (patient_id, date, starts_at, version) values ($1, '2030-03-02', '2030-03-02T08:00Z', 3), ($2, '2030-03-02', '2030-03-02T08:00Z', 1) returning id`,
      [jane.patientId, other],
    );
    const own = await admin.post('/reminders/create', {
      ...example(jane.patientId),
      ...later,
      appointment_id: visits[0]!.id,
    });
    expect(own.status).toBe(201);
    expect(own.body.appointment_id).toBe(visits[0]!.id);
    const rows = await api.database.dataSource.query<{ appointment_version: number }[]>(
      'select appointment_version from reminders where id = $1',
      [own.body.id],
    );
    expect(rows[0]!.appointment_version).toBe(3);
    for (const appointment_id of [visits[1]!.id, UNKNOWN]) {
      const answer = await admin.post('/reminders/create', { ...example(jane.patientId), ...later, appointment_id });
      expect(answer.status).toBe(404);
      expect(answer.body.errors).toEqual([expect.objectContaining({ field: 'appointment_id' })]);
    }
  });

  test.each([
    ['patient_id', 'x', 'invalid_format'],
    ['patient_id', null, 'invalid_type'],
    ['patient_id', undefined, 'required'],
    ['patient_id', ['a'], 'invalid_type'],
    ['patient_name', '', 'too_short'],
    ['patient_name', '\u0001\u0002', 'too_short'],
    ['patient_name', 'x'.repeat(201), 'too_long'],
    ['phone_number', '650111222', 'invalid_phone_number'],
    ['phone_number', '00237671234567', 'invalid_phone_number'],
    ['phone_number', '+2376', 'invalid_phone_number'],
    ['phone_number', '+237671234567 ext. 5', 'invalid_phone_number'],
    ['phone_number', 237671234567, 'invalid_type'],
    ['language', 'German', 'not_allowed'],
    ['language', 'French', 'not_allowed'],
    ['method', 'email', 'not_allowed'],
    ['scheduled_time', 'tomorrow', 'invalid_time'],
    ['scheduled_time', '2030-02-30T09:00:00', 'invalid_time'],
    ['scheduled_time', '2030-03-01', 'invalid_time'],
    ['scheduled_time', '9999-03-01T09:00:00', 'invalid_time'],
    ['scheduled_time', 1893488400, 'invalid_type'],
    ['medication_list', 5, 'invalid'],
    ['medication_list', [5], 'invalid'],
    ['appointment_id', 'x', 'invalid_format'],
  ])('refuses %s = %j as %s', async (field, value, code) => {
    const answer = await admin.post('/reminders/create', { ...example(jane.patientId), [field]: value });
    expect(answer.status).toBe(422);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.body).toMatchObject({ status: 422, code: 'validation_failed' });
    expect(answer.body.errors).toEqual([{ field, code, message: expect.any(String) }]);
    if (typeof value === 'string' && value.length > 5) expect(JSON.stringify(answer.body)).not.toContain(value);
  });

  test('says how to write a number', async () => {
    const answer = await admin.post('/reminders/create', { ...example(jane.patientId), phone_number: '650111222' });
    expect(answer.body.errors[0].message).toBe('Write the number with + and the country code, like +237671234567.');
  });

  test('keeps accents, line breaks and emoji, takes control characters out', async () => {
    const answer = await admin.post('/reminders/create', {
      ...example(jane.patientId),
      appointment_reason: ' Contrôle\u0001 tension\n\u001bà 8 h 🙂 ',
    });
    expect(answer.body.appointment_reason).toBe('Contrôle tension\nà 8 h 🙂');
  });
});

describe('lists and searches', () => {
  const rows = [
    {
      appointment_reason: 'Contrôle de tension',
      method: 'sms',
      language: 'french',
      scheduled_time: '2030-03-01T08:00:00',
    },
    {
      appointment_reason: 'Visite prénatale',
      method: 'whatsapp',
      language: 'french',
      scheduled_time: '2030-03-02T08:00:00',
    },
    {
      appointment_reason: 'Dental 100% check_up',
      method: 'call',
      language: 'english',
      scheduled_time: '2030-03-03T08:00:00',
    },
  ];
  let other: { patientId: string | null; token: string };

  beforeAll(async () => void (other = await api.account('patient', 'JohnRoe')));
  beforeEach(async () => {
    for (const row of rows) await admin.post('/reminders/create', { ...example(jane.patientId), ...row });
    await admin.post('/reminders/create', { ...example(other.patientId), scheduled_time: '2030-03-04T08:00:00' });
  });
  const reasons = (answer: { body: { items: { appointment_reason: string }[] } }) =>
    answer.body.items.map((item) => item.appointment_reason);

  test('list: earliest first, in pages', async () => {
    const all = await admin.get('/reminders/list');
    expect(all.body).toMatchObject({ total: 4, skip: 0, limit: 10 });
    expect(reasons(all)).toEqual([
      'Contrôle de tension',
      'Visite prénatale',
      'Dental 100% check_up',
      'Visite de suivi',
    ]);
    const page = await admin.get('/reminders/list?skip=1&limit=2');
    expect(page.body).toMatchObject({ total: 4, skip: 1, limit: 2 });
    expect(reasons(page)).toEqual(['Visite prénatale', 'Dental 100% check_up']);
    const beyond = await admin.get('/reminders/list?skip=50');
    expect(beyond.body).toEqual({ items: [], total: 4, skip: 50, limit: 10 });
    const ofJane = await admin.get(`/reminders/list?patient_id=${jane.patientId}`);
    expect(ofJane.body.total).toBe(3);
    expect((await admin.get(`/reminders/list?patient_id=${UNKNOWN}`)).body).toMatchObject({ items: [], total: 0 });
  });

  test.each(['limit=0', 'limit=201', 'limit=x', 'limit=', 'skip=-1', 'skip=1.5', 'skip=1&skip=2', 'limit[a]=1'])(
    'refuses ?%s',
    async (query) => {
      const answer = await admin.get(`/reminders/list?${query}`);
      if (query.startsWith('limit[')) expect(answer.status).toBe(200);
      else expect(answer.status).toBe(422);
    },
  );

  test.each([
    ['method=sms', ['Contrôle de tension']],
    ['language=english', ['Dental 100% check_up']],
    ['appointment_reason=CONTROLE', ['Contrôle de tension']],
    ['appointment_reason=pr%C3%A9nat', ['Visite prénatale']],
    ['appointment_reason=prenat', ['Visite prénatale']],
    ['appointment_reason=100%25', ['Dental 100% check_up']],
    ['appointment_reason=check_', ['Dental 100% check_up']],
    ['appointment_reason=%25', ['Dental 100% check_up']],
    ['scheduled_after=2030-03-03T08:00:00', ['Dental 100% check_up', 'Visite de suivi']],
    ['scheduled_after=2030-03-03T07:00:00Z', ['Dental 100% check_up', 'Visite de suivi']],
    ['sent=true', []],
    ['sent=false&method=whatsapp&language=french&scheduled_after=2030-03-02T00:00:00&limit=1', ['Visite prénatale']],
  ])('search ?%s', async (query, expected) => {
    const answer = await admin.get(`/reminders/search?${query}`);
    expect(answer.status).toBe(200);
    expect(reasons(answer)).toEqual(expected);
  });

  test('a patient sees own reminders, whatever is asked for', async () => {
    const patient = as(api, jane.token);
    for (const path of ['/reminders/list', '/reminders/search']) {
      const own = await patient.get(path);
      expect(own.body.total).toBe(3);
      expect(new Set(own.body.items.map((item: { patient_id: string }) => item.patient_id))).toEqual(
        new Set([jane.patientId]),
      );
      const [another, unknown] = await Promise.all([
        patient.get(`${path}?patient_id=${other.patientId}`),
        patient.get(`${path}?patient_id=${UNKNOWN}`),
      ]);
      expect(another.status).toBe(404);
      expect(another.body).toEqual(unknown.body);
    }
    const { body } = await admin.get(`/reminders/list?patient_id=${other.patientId}`);
    const [another, unknown] = await Promise.all([
      patient.get(`/reminders/${body.items[0].id}`),
      patient.get(`/reminders/${UNKNOWN}`),
    ]);
    expect(another.status).toBe(404);
    expect(another.body).toEqual(unknown.body);
  });
});

describe('changing, deleting, triggering', () => {
  const create = async () =>
    (await admin.post('/reminders/create', { ...example(jane.patientId), ...later })).body as { id: string };
  const setStatus = (id: string, status: string) =>
    api.database.dataSource.query(`update reminders set status = $2, sent_at = now() where id = $1`, [id, status]);
  const plan = async (id: string, state: string) => {
    await setStatus(id, 'queued');
    const [message] = await api.database.dataSource.query<{ id: string }[]>(
      `insert into messages (direction, address, channel, purpose, route, status, language, reminder_id) values ('outbound', '+237671234567', 'sms', 'reminder', 'rest', 'queued', 'french', $1) returning id`,
      [id],
    );
    await api.database.dataSource.query(
      `insert into delivery_attempts (message_id, attempt_no, state, priority, bulk, address, next_at, owner) values ($1, 1, $2, 3, true, '+237671234567', now(), $3)`,
      [message!.id, state, state === 'sending' ? 1 : null],
    );
  };

  test('PUT changes the fields given and nothing else', async () => {
    const { id } = await create();
    const answer = await admin.put(`/reminders/update/${id}`, {
      method: 'sms',
      phone_number: '+237671234567',
      medication_list: ['Fer'],
      patient_id: UNKNOWN,
      sent: true,
    });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      id,
      patient_id: jane.patientId,
      method: 'sms',
      phone_number: '+237671234567',
      medication_list: ['Fer'],
      consultation_list: 'Cardiologie',
      sent: false,
      warnings: [],
    });
    const same = await admin.put(`/reminders/update/${id}`, {});
    expect(same.body).toMatchObject({ method: 'sms', medication_list: ['Fer'] });
    expect((await admin.put(`/reminders/update/${id}`, { consultation_list: null })).body.consultation_list).toBeNull();
  });

  test('PUT warns about an unassigned number and a past time', async () => {
    const { id } = await create();
    const answer = await admin.put(`/reminders/update/${id}`, {
      phone_number: '+237987654321',
      scheduled_time: '2020-01-01T00:00:00',
    });
    expect(answer.body.warnings.map((w: { code: string }) => w.code)).toEqual([
      'phone_number_unassigned',
      'scheduled_time_long_past',
    ]);
  });

  test.each(['put', 'delete'] as const)('%s answers 404 for an unknown id and 422 for no id at all', async (verb) => {
    const path = verb === 'put' ? '/reminders/update' : '/reminders/delete';
    expect((await admin[verb](`${path}/${UNKNOWN}`, {})).status).toBe(404);
    expect((await admin[verb](`${path}/undefined`, {})).status).toBe(422);
  });

  test('a sent reminder can be neither changed nor deleted', async () => {
    const { id } = await create();
    await setStatus(id, 'sent');
    for (const answer of [
      await admin.put(`/reminders/update/${id}`, { method: 'sms' }),
      await admin.delete(`/reminders/delete/${id}`),
    ]) {
      expect(answer.status).toBe(409);
      expect(answer.body.code).toBe('reminder_already_sent');
    }
    expect((await admin.get(`/reminders/${id}`)).body.method).toBe('whatsapp');
  });

  test.each(['sending', 'accepted', 'unknown', 'needs_review'])('nor one whose send is %s', async (state) => {
    const { id } = await create();
    await plan(id, state);
    expect((await admin.put(`/reminders/update/${id}`, { method: 'sms' })).status).toBe(409);
    expect((await admin.delete(`/reminders/delete/${id}`)).status).toBe(409);
    expect((await admin.get(`/reminders/${id}`)).status).toBe(200);
  });

  test('one that is planned but not begun is planned anew, or deleted with its plan', async () => {
    const { id } = await create();
    await plan(id, 'queued');
    const changed = await admin.put(`/reminders/update/${id}`, { method: 'sms' });
    expect(changed.body).toMatchObject({ status: 'pending', method: 'sms' });
    expect(await api.database.dataSource.query('select id from messages')).toEqual([]);
    await plan(id, 'queued');
    const gone = await admin.delete(`/reminders/delete/${id}`);
    expect(gone.body).toEqual({ status: 'deleted', id });
    expect(await api.database.dataSource.query('select id from messages')).toEqual([]);
    expect((await admin.delete(`/reminders/delete/${id}`)).status).toBe(404);
  });

  test('a delete waits for a worker that is claiming, and then refuses', async () => {
    const { id } = await create();
    await plan(id, 'queued');
    const worker = api.database.dataSource.createQueryRunner();
    await worker.startTransaction();
    await worker.query(`select id from delivery_attempts where state = 'queued' for update skip locked`);
    const answer = admin.delete(`/reminders/delete/${id}`).then((result) => result.status);
    await new Promise((resolve) => setTimeout(resolve, 150));
    await worker.query(`update delivery_attempts set state = 'sending', owner = 1`);
    await worker.commitTransaction();
    await worker.release();
    expect(await answer).toBe(409);
    expect((await admin.get(`/reminders/${id}`)).status).toBe(200);
  });

  test('an expired reminder with a new time is taken up again', async () => {
    const { id } = await create();
    await api.database.dataSource.query(
      `update reminders set status = 'expired', status_reason = 'late' where id = $1`,
      [id],
    );
    expect((await admin.put(`/reminders/update/${id}`, { method: 'sms' })).body.status).toBe('expired');
    expect((await admin.put(`/reminders/update/${id}`, { scheduled_time: '2031-01-01T08:00:00' })).body).toMatchObject({
      status: 'pending',
      status_reason: null,
    });
  });

  test('POST /reminders/trigger hands on who asked and answers what it did', async () => {
    api.triggers.queued = 4;
    api.triggers.deferred = 2;
    const answer = await admin.post('/reminders/trigger');
    expect(answer.status).toBe(202);
    expect(answer.body).toEqual({ queued: 4, deferred: 2 });
  });
});

test('every change leaves a line with the acting user and row ids, and no personal data', async () => {
  api.logLines.length = 0;
  const made = await admin.post('/reminders/create', { ...example(jane.patientId), ...later });
  await admin.put(`/reminders/update/${made.body.id}`, { method: 'sms' });
  await admin.delete(`/reminders/delete/${made.body.id}`);
  const audit = api.logLines.filter((line) => line['audit'] !== undefined);
  expect(audit.map((line) => line['audit'])).toEqual(['reminder.created', 'reminder.changed', 'reminder.deleted']);
  for (const line of audit)
    expect(line).toMatchObject({
      user: expect.stringMatching(/^[0-9a-f-]{36}$/),
      reminder: made.body.id,
      patient: jane.patientId,
    });
  const all = JSON.stringify(api.logLines);
  for (const secret of ['Jane', '237987654321', 'suivi', 'Aspirine', 'Bearer']) expect(all).not.toContain(secret);
});

test('without a token every call is answered 401', async () => {
  for (const path of ['/reminders/list', '/reminders/search', `/reminders/${UNKNOWN}`]) {
    const answer = await request(api.app).get(path);
    expect(answer.status).toBe(401);
    expect(answer.headers['www-authenticate']).toBe('Bearer');
  }
});
