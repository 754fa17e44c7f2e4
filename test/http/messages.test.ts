import request from 'supertest';
import { startTestApi, type TestApi } from '../support/api';

let api: TestApi;
let token: string;
beforeAll(async () => {
  api = await startTestApi({ checkAnswers: true });
  token = (await api.account('staff', 'Desk')).token;
  api.clock.set(new Date('2026-03-10T09:00:00Z'));
});
afterAll(() => api.close());

const preview = (body: object) =>
  request(api.app).post('/messages/preview').set('Authorization', `Bearer ${token}`).send(body);
const patient = async (name: string, language: string): Promise<string> =>
  (
    await api.database.dataSource.query<{ id: string }[]>(
      'insert into patients (name, language) values ($1, $2) returning id',
      [name, language],
    )
  )[0]!.id;
const visit = async (patientId: string): Promise<string> =>
  (
    await api.database.dataSource.query<{ id: string }[]>(
      `insert into appointments (patient_id, date, time, starts_at, reason) values ($1, '2026-03-11', '10:30', '2026-03-11T09:30Z', 'Dialyse') returning id`,
      [patientId],
    )
  )[0]!.id;

describe('POST /messages/preview', () => {
  it('shows the words of an SMS with its parts and its alphabet', async () => {
    const { body, status } = await preview({
      key: 'reminder.dayBefore',
      channel: 'sms',
      language: 'english',
      params: { firstName: 'Jane', when: { date: '2026-03-11', time: '10:30' } },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      key: 'reminder.dayBefore',
      language: 'english',
      channel: 'sms',
      segments: 1,
      encoding: 'GSM-7',
      buttons: [],
      template: null,
    });
    expect(body.text).toMatch(/Jane.*11 March.*10:30/s);
  });

  it("fills what an appointment and its patient say, in the patient's language, and no reason where reminders tell none", async () => {
    const appointmentId = await visit(await patient('Marie Ngo', 'french'));
    const { body } = await preview({ key: 'reminder.dayBefore', channel: 'whatsapp', appointment_id: appointmentId });
    expect(body).toMatchObject({
      language: 'french',
      segments: null,
      encoding: null,
      template: { name: 'reminder.dayBefore', language: 'french' },
    });
    expect(body.buttons).toHaveLength(3);
    expect(body.text).toMatch(/Marie.*demain mercredi 11 mars à 10h30/s);
    expect(body.text).not.toMatch(/Ngo|Dialyse/);
  });

  it('takes a value of the request before that of the appointment, and counts a letter outside the alphabet', async () => {
    const appointmentId = await visit(await patient('Marie Ngo', 'french'));
    const { body } = await preview({
      key: 'reminder.dayBefore',
      channel: 'sms',
      appointment_id: appointmentId,
      params: { firstName: 'محمد' },
    });
    expect(body).toMatchObject({ encoding: 'UCS-2' });
    expect(body.text).toContain('محمد');
    expect(body.segments).toBeGreaterThan(1);
  });

  it('asks nothing where the sender cannot receive', async () => {
    const asked = {
      key: 'reminder.dayBefore',
      channel: 'sms',
      language: 'french',
      params: { firstName: 'Marie', when: { date: '2026-03-11' } },
    };
    const [twoWay, oneWay] = [await preview(asked), await preview({ ...asked, two_way: false })];
    expect(oneWay.body.text).not.toBe(twoWay.body.text);
  });

  it.each([
    [
      'a param is missing',
      { key: 'reminder.dayBefore', channel: 'sms', params: { firstName: 'Marie' } },
      422,
      'params.when',
    ],
    [
      'a param is no date',
      { key: 'cancel.done', channel: 'sms', params: { when: { date: '2026-02-30' } } },
      422,
      'params.when.date',
    ],
    ['nobody knows the key', { key: 'reminder.never', channel: 'sms' }, 422, 'key'],
    [
      'nobody knows the appointment',
      { key: 'help', channel: 'sms', appointment_id: '00000000-0000-4000-8000-000000000000' },
      404,
      'appointment_id',
    ],
    [
      'nobody knows the patient',
      { key: 'help', channel: 'sms', patient_id: '00000000-0000-4000-8000-000000000000' },
      404,
      'patient_id',
    ],
  ])('names the field when %s', async (_what, asked, status, field) => {
    const answer = await preview(asked);
    expect([answer.status, answer.body.errors[0].field]).toEqual([status, field]);
  });

  it('does not take an appointment of another patient', async () => {
    const [mine, other] = [await patient('Marie Ngo', 'french'), await patient('Paul Mbarga', 'french')];
    expect(
      (await preview({ key: 'help', channel: 'sms', appointment_id: await visit(mine), patient_id: other })).status,
    ).toBe(404);
  });

  it('writes nothing', async () => {
    const [row] = await api.database.dataSource.query<{ n: number }[]>(
      'select ((select count(*) from messages) + (select count(*) from delivery_attempts))::int as n',
    );
    expect(row?.n).toBe(0);
  });
});
