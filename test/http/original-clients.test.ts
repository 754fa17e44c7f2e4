import { as, startTestApi, type TestApi } from '../support/api';

let api: TestApi;
let admin: ReturnType<typeof as>;
let staff: ReturnType<typeof as>;
let patientId: string;

beforeAll(async () => {
  api = await startTestApi();
  admin = as(api, (await api.account('admin', 'AdminUser')).token);
  staff = as(api, (await api.account('staff', 'Nadia')).token);
  patientId = await api.patient('Awa Ndi');
});
afterAll(() => api.close());

const codes = (body: { warnings: { code: string; field: string }[] }) =>
  body.warnings.map(({ code, field }) => `${field} ${code}`);
const reminder = (more: object = {}) => ({
  patient_id: patientId,
  patient_name: 'Awa Ndi',
  phone_number: '+237671234567',
  appointment_reason: 'Visite',
  language: 'french',
  method: 'sms',
  scheduled_time: '2030-03-01T09:00:00',
  ...more,
});

describe('queries are understood as the original understood them', () => {
  beforeAll(async () => {
    for (const scheduled_time of ['2030-03-01T09:00:00', '2030-03-02T09:00:00'])
      await admin.post('/reminders/create', reminder({ scheduled_time }));
    await api.database.dataSource.query(`update reminders set status = 'sent' where scheduled_time < '2030-03-02'`);
  });

  test.each([
    ['True', 1],
    ['true', 1],
    ['1', 1],
    ['yes', 1],
    ['False', 1],
    ['0', 1],
    ['off', 1],
  ])('sent=%s', async (sent, total) => {
    const answer = await admin.get(`/reminders/search?sent=${sent}`);
    expect([answer.status, answer.body.total, answer.body.items[0].sent]).toEqual([
      200,
      total,
      /^(true|1|yes)$/i.test(sent),
    ]);
  });

  test('sent=perhaps is refused', async () =>
    expect((await admin.get('/reminders/search?sent=perhaps')).status).toBe(422));

  test.each([
    ['2030-03-01T18:00:00+01:00', 1],
    ['2030-03-01T18:00:00%2B01:00', 1],
    ['2030-03-01T18:00+0100', 1],
    ['2030-03-01T08:59:00.5+01:00', 2],
    ['2030-03-01T08:00:00Z', 2],
    ['2030-03-01T18:00:00-05:00', 1],
  ])('scheduled_after=%s', async (after, total) => {
    const answer = await admin.get(`/reminders/search?scheduled_after=${after}`);
    expect([answer.status, answer.body.total]).toEqual([200, total]);
  });

  test('a day and an offset are no time, and the bounds of figures take a bare + too', async () => {
    expect((await admin.get('/reminders/search?scheduled_after=2030-03-01+01:00')).status).toBe(422);
    expect((await admin.get('/feedback/metrics?from=2026-03-01T08:00:00+01:00&to=2026-03-02')).status).toBe(200);
  });

  test('staff list, search and read reminders, and change none', async () => {
    for (const path of ['/reminders/list', '/reminders/search?sent=false'])
      expect((await staff.get(path)).status).toBe(200);
    const { body } = await staff.get('/reminders/list');
    expect((await staff.get(`/reminders/${body.items[0].id as string}`)).status).toBe(200);
    expect([
      (await staff.post('/reminders/create', reminder())).status,
      (await staff.put(`/reminders/update/${body.items[0].id as string}`, { method: 'call' })).status,
    ]).toEqual([403, 403]);
  });
});

describe('GET /patients finds by any form of a number', () => {
  beforeAll(async () => {
    await staff.post('/patients', { name: 'Mobile', phone_number: '+237671234599' });
    await staff.post('/patients', {
      name: 'Old form',
      contacts: [{ phone_number: '+23777112233', channel: 'whatsapp' }],
    });
    await staff.post('/patients', {
      name: 'Id',
      contacts: [{ address: 'CM.13491208655302741918', channel: 'whatsapp' }],
    });
    await staff.post('/patients', { name: 'Abroad', phone_number: '+33612345678' });
  });

  test.each([
    ['%2B237671234599', 'Mobile'],
    ['+237671234599', 'Mobile'],
    ['237671234599', 'Mobile'],
    ['00237671234599', 'Mobile'],
    ['671234599', 'Mobile'],
    ['671%2023%2045%2099', 'Mobile'],
    ['671.23.45.99', 'Mobile'],
    ['whatsapp:%2B237671234599', 'Mobile'],
    ['whatsapp:+237671234599', 'Mobile'],
    ['71234599', 'Mobile'],
    ['677112233', 'Old form'],
    ['%2B237677112233', 'Old form'],
    ['CM.13491208655302741918', 'Id'],
    ['%2B33%206%2012%2034%2056%2078', 'Abroad'],
    ['+33612345678', 'Abroad'],
  ])('%s', async (number, name) => {
    const { status, body } = await staff.get(`/patients?phone_number=${number}`);
    expect([status, body.total, body.items.map((item: { name: string }) => item.name)]).toEqual([200, 1, [name]]);
  });

  test('an unknown number finds nobody; what is no number is refused without being repeated', async () => {
    expect((await staff.get('/patients?phone_number=699999999')).body.total).toBe(0);
    const answer = await staff.get('/patients?phone_number=Zebulon');
    expect([answer.status, answer.body.errors[0].code]).toEqual([422, 'invalid_phone_number']);
    expect(answer.text).not.toContain('Zebulon');
  });

  test('conversations take a bare + too', async () => {
    await api.database.dataSource.query(`insert into conversations (address, channel) values ('+237671234599', 'sms')`);
    expect((await staff.get('/conversations?address=+237671234599')).body.total).toBe(1);
  });
});

describe('warnings', () => {
  test.each([
    ['/patients', { phone_number: '+23767123456' }, ['phone_number phone_number_unassigned']],
    [
      '/patients',
      {
        contacts: [
          { phone_number: '+237671234567', channel: 'sms' },
          { phone_number: '+23767123456', channel: 'call' },
        ],
      },
      ['contacts.1.phone_number phone_number_unassigned'],
    ],
    [
      '/patients',
      {
        contacts: [
          { address: '+23767123456', channel: 'sms' },
          { address: 'CM.13491208655302741918', channel: 'whatsapp' },
        ],
      },
      ['contacts.0.address phone_number_unassigned'],
    ],
    ['/patients', { phone_number: '+237671234567' }, []],
    ['/patients', {}, []],
  ])('POST %s %j', async (path, body, warnings) => {
    const made = await staff.post(path, { name: 'Paul', ...body });
    expect([made.status, codes(made.body)]).toEqual([201, warnings]);
    const changed = await staff.patch(`/patients/${made.body.id as string}`, body);
    expect([changed.status, codes(changed.body)]).toEqual([200, warnings]);
  });

  test('a reminder that would come when its visit has begun', async () => {
    const late = ['scheduled_time scheduled_time_after_visit'];
    const create = (more: object) => admin.post('/reminders/create', reminder(more));
    expect(codes((await create({ appointment_time: '2030-03-01T08:30:00' })).body)).toEqual(late);
    expect(codes((await create({ appointment_time: '2030-03-01T09:00:00' })).body)).toEqual(late);
    const inTime = await create({ appointment_time: '2030-03-01T09:00:00+00:00' });
    expect(codes(inTime.body)).toEqual([]);
    expect(
      codes(
        (await admin.put(`/reminders/update/${inTime.body.id as string}`, { scheduled_time: '2030-03-05T09:00:00' }))
          .body,
      ),
    ).toEqual(late);
    expect(
      codes(
        (await admin.put(`/reminders/update/${inTime.body.id as string}`, { appointment_time: '2030-03-06T09:00:00' }))
          .body,
      ),
    ).toEqual([]);
    const visit = await staff.post('/appointments', { patient_id: patientId, date: '2030-03-01', time: '08:00' });
    expect(codes((await create({ appointment_id: visit.body.id as string })).body)).toEqual(late);
    const noHour = await staff.post('/appointments', {
      patient_id: patientId,
      date: '2030-03-01',
      part_of_day: 'afternoon',
    });
    expect(codes((await create({ appointment_id: noHour.body.id as string })).body)).toEqual([]);
  });
});

test("GET /messages gives the provider's id, of a call without its step", async () => {
  const sms = `SM${'a'.repeat(32)}`;
  const call = `CA${'b'.repeat(32)}`;
  await api.database.dataSource.query(
    `insert into messages (direction, address, channel, status, provider_sid) values ('inbound', '+237671234567', 'sms', 'received', $1), ('inbound', '+237671234567', 'call', 'received', $2), ('inbound', '+237671234567', 'sms', 'received', null)`,
    [sms, `${call}/3`],
  );
  const { body } = await staff.get('/messages?sort=created_at');
  expect(body.items.map((item: { provider_sid: string | null }) => item.provider_sid).sort()).toEqual(
    [sms, call, null].sort(),
  );
  expect((await staff.get(`/messages/${body.items[0].id as string}`)).body).toHaveProperty('provider_sid');
});
