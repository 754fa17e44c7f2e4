import { randomUUID } from 'node:crypto';
import { startTestClinic, type TestClinic } from '../../support/clinic';
import { staffApi } from '../../support/staff';
import { as, startTestApi, type TestApi } from '../../support/api';

const RUDE = "L'infirmière était très impolie, elle m'a crié dessus et insulté";

describe('complaints about staff, over the API', () => {
  let api: TestApi;
  let patient: { userId: string; token: string };
  let tokens: { staff: string; admin: string };
  beforeAll(async () => {
    api = await startTestApi();
    patient = await api.account('patient', 'Marie');
    tokens = { staff: (await api.account('staff', 'Nurse')).token, admin: (await api.account('admin', 'Chief')).token };
  });
  afterAll(() => api.close());

  const submit = async (body: object) =>
    (await as(api, patient.token).post('/feedback/submit', body).expect(201)).body as {
      id: string;
      restricted: boolean;
      urgency: string;
      follow_up_id: string | null;
      patient_id: string | null;
    };

  test('comment and follow-up are for administrators, and the writer; staff find neither', async () => {
    const { id, restricted, urgency, follow_up_id: followUp } = await submit({ text: RUDE });
    expect([restricted, urgency]).toEqual([true, 'follow_up']);
    for (const path of [`/feedback/${id}`, `/follow-ups/${followUp}`]) {
      await as(api, tokens.admin).get(path).expect(200);
      const unknown = await as(api, tokens.staff)
        .get(path.replace(/[^/]+$/, randomUUID()))
        .expect(404);
      expect((await as(api, tokens.staff).get(path).expect(404)).body).toEqual(unknown.body);
    }
    await as(api, tokens.staff).patch(`/feedback/${id}`, { sentiment: 'positive' }).expect(404);
    await as(api, tokens.staff).patch(`/follow-ups/${followUp}`, { note: 'x' }).expect(404);
    await as(api, tokens.staff).post(`/follow-ups/${followUp}/acknowledge`).expect(404);
    await as(api, patient.token).get(`/feedback/${id}`).expect(200);
    for (const list of ['/feedback', '/follow-ups']) {
      expect(JSON.stringify((await as(api, tokens.admin).get(list)).body)).toContain(id);
      expect(JSON.stringify((await as(api, tokens.staff).get(list)).body)).not.toContain(id);
    }
  });

  test('a writer may keep anything to administrators, but not danger', async () => {
    expect(await submit({ text: "L'attente était trop longue", confidential: true })).toMatchObject({
      restricted: true,
    });
    expect(await submit({ text: "L'attente était trop longue" })).toMatchObject({ restricted: false });
    expect(await submit({ text: `${RUDE} et je n'arrive plus à respirer`, confidential: true })).toMatchObject({
      restricted: false,
      urgency: 'emergency',
    });
  });

  test('anonymous feedback keeps nothing that says who wrote it', async () => {
    api.logLines.length = 0;
    const sent = await submit({ text: "Je n'arrive plus à respirer depuis hier", anonymous: true });
    expect(sent).toMatchObject({ patient_id: null, urgency: 'emergency' });
    const [row] = await api.database.dataSource.query<object[]>(
      'select patient_id, appointment_id, extract(epoch from created_at)::int % 3600 as seconds from feedback where id = $1',
      [sent.id],
    );
    expect(row).toEqual({ patient_id: null, appointment_id: null, seconds: 0 });
    const followUps = await api.database.dataSource.query<object[]>(
      'select patient_id, address, details from follow_ups where feedback_id = $1',
      [sent.id],
    );
    expect(followUps).toEqual([
      { patient_id: null, address: null, details: { anonymous: true, rating: null, themes: expect.any(Array) } },
    ]);
    const audit = api.logLines.filter((line) => line.audit === 'feedback.submitted');
    expect(audit).toHaveLength(1);
    expect(JSON.stringify(audit)).not.toContain(patient.userId);
    await as(api, patient.token).get(`/feedback/${sent.id}`).expect(404);
    const refused = await as(api, patient.token)
      .post('/feedback/submit', { text: 'x', anonymous: true, appointment_id: randomUUID() })
      .expect(422);
    expect(refused.body.errors).toMatchObject([{ field: 'appointment_id' }]);
  });
});

describe('complaints about staff, in a conversation', () => {
  let clinic: TestClinic;
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());

  test('their words are for administrators in the thread too', async () => {
    const number = '+237699000001';
    const patient = await clinic.patient({ name: 'Marie Ngono', number });
    const { id: visit } = await clinic.appointment(patient, { date: '2026-03-08', time: '10:00', status: 'fulfilled' });
    await clinic.query(
      `insert into reminders (patient_id, patient_name, phone_number, appointment_reason, language, method, scheduled_time, appointment_id, kind) values ($1, 'x', $2, 'x', 'french', 'whatsapp', $3, $4, 'feedback')`,
      [patient, number, clinic.now(), visit],
    );
    await clinic.deliver();
    await clinic.write(number, '1');
    await clinic.write(number, RUDE);
    expect(await clinic.query(`select kind, restricted from follow_ups`)).toEqual([
      { kind: 'complaint', restricted: true },
    ]);
    expect(await clinic.query('select restricted from feedback where text is not null')).toEqual([
      { restricted: true },
    ]);
    const [staff, admin] = [await staffApi(clinic), await staffApi(clinic, 'admin')];
    const words = async (who: typeof staff) =>
      (await who.get<{ items: { body: string | null; restricted: boolean }[] }>('/messages?direction=inbound')).items
        .filter(({ restricted }) => restricted)
        .map(({ body }) => body);
    expect(await words(admin)).toEqual([RUDE]);
    expect(await words(staff)).toEqual([null]);
    const [conversation] = (await staff.get<{ items: { id: string }[] }>('/conversations')).items;
    expect(JSON.stringify(await staff.get(`/conversations/${conversation!.id}`))).not.toContain('impolie');
    expect(JSON.stringify(await admin.get(`/conversations/${conversation!.id}`))).toContain('impolie');
    expect((await staff.get<{ total: number }>('/follow-ups')).total).toBe(0);
  });
});
