import { startTestClinic, type TestClinic } from '../support/clinic';
import { type StaffApi, staffApi } from '../support/staff';

const NUMBER = '+237699000001';
const START = Date.parse('2026-03-09T09:00:00Z');
/** Every test begins on Monday 9 March 2026 at 10:00 in Douala. */
const rewind = (clinic: TestClinic): void => clinic.advance((START - clinic.now().getTime()) / 60_000);

describe('an appointment and what it sends', () => {
  let clinic: TestClinic;
  let staff: StaffApi;
  let patientId: string;
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());
  beforeEach(async () => {
    await clinic.reset();
    rewind(clinic);
    staff = await staffApi(clinic);
    patientId = await clinic.patient({ name: 'Marie Ngono', number: NUMBER, channel: 'sms' });
  });

  const book = (date: string, time = '10:00', more: object = {}) =>
    staff.post<{ id: string; version: number }>('/appointments', { patient_id: patientId, date, time, ...more });
  const planned = async () =>
    (
      await clinic.query<{ kind: string; status: string; at: Date; method: string; version: number }>(
        `select kind, status, scheduled_time as at, method, appointment_version as version from reminders where kind <> 'single' order by appointment_version, scheduled_time, kind`,
      )
    ).map(({ kind, status, at, version }) => `${version} ${kind} ${status} ${at.toISOString().slice(0, 16)}`);
  const pending = async () =>
    (await planned()).filter((line) => line.includes(' pending ')).map((line) => line.replace(' pending', ''));
  const followUps = () =>
    clinic.query<{ kind: string; urgency: string; status: string; outcome: string | null; details: object }>(
      'select kind, urgency, status, outcome, details from follow_ups order by created_at, kind',
    );

  it('plans its cascade when it is booked; a call only where a telephone is known', async () => {
    await book('2026-03-30');
    expect(await pending()).toEqual([
      '1 week_before 2026-03-23T09:00',
      '1 first 2026-03-27T09:00',
      '1 day_before 2026-03-29T09:00',
    ]);
    await clinic.query(`insert into contacts (patient_id, address, channel, rank) values ($1, $2, 'call', 1)`, [
      patientId,
      NUMBER,
    ]);
    await book('2026-03-12');
    expect(await pending()).toContain('1 call_unconfirmed 2026-03-11T13:00');
  });

  it('plans none for a patient without a number, and books all the same', async () => {
    await clinic.query('delete from contacts');
    expect((await book('2026-03-30')).version).toBe(1);
    expect(await planned()).toEqual([]);
  });

  it('goes to the number the patient has when it is sent', async () => {
    await book('2026-03-12');
    await clinic.query(`update contacts set address = '+237699000002', channel = 'whatsapp', language = 'english'`);
    clinic.advance(2 * 24 * 60);
    await clinic.deliver();
    expect(clinic.texts(NUMBER)).toEqual([]);
    expect(clinic.texts('+237699000002')).toEqual([expect.stringContaining('appointment for Marie')]);
    expect(
      await clinic.query(`select phone_number, method, language from reminders where kind = 'day_before'`),
    ).toEqual([{ phone_number: '+237699000002', method: 'whatsapp', language: 'english' }]);
  });

  it('reminds who has said yes once, in a statement, and does not call', async () => {
    await clinic.query(`insert into contacts (patient_id, address, channel, rank) values ($1, $2, 'call', 1)`, [
      patientId,
      NUMBER,
    ]);
    await book('2026-03-30');
    clinic.advance(14 * 24 * 60);
    await clinic.deliver();
    await clinic.write(NUMBER, '1', { channel: 'sms' });
    for (const hours of [4 * 24, 2 * 24, 5]) {
      clinic.advance(hours * 60);
      await clinic.deliver();
    }
    const texts = clinic.texts(NUMBER);
    expect([texts.length, texts.at(-1)]).toEqual([3, expect.stringContaining('oui pour Marie')]);
    expect(clinic.provider.calls()).toEqual([]);
    expect(await planned()).toEqual([
      '1 week_before sent 2026-03-23T09:00',
      '1 first cancelled 2026-03-27T09:00',
      '1 day_before sent 2026-03-29T09:00',
      '1 call_unconfirmed cancelled 2026-03-29T13:00',
    ]);
  });

  it('asks the unconfirmed by telephone, and not who has answered meanwhile', async () => {
    await clinic.query(`insert into contacts (patient_id, address, channel, rank) values ($1, $2, 'call', 1)`, [
      patientId,
      NUMBER,
    ]);
    await book('2026-03-11');
    clinic.advance(24 * 60);
    await clinic.deliver();
    expect(clinic.texts(NUMBER)).toEqual([expect.stringContaining('mercredi 11 mars')]);
    await clinic.write(NUMBER, '1', { channel: 'sms' });
    clinic.advance(4 * 60);
    await clinic.deliver();
    expect(clinic.provider.calls()).toEqual([]);
    expect(await planned()).toEqual([
      '1 day_before sent 2026-03-10T09:00',
      '1 call_unconfirmed cancelled 2026-03-10T13:00',
    ]);
  });

  it('lets a reminder that a caller made for the same day go alone', async () => {
    const { id } = await book('2026-03-11');
    await clinic.remind(patientId, { number: NUMBER, method: 'sms', appointmentId: id });
    await clinic.deliver();
    clinic.advance(24 * 60);
    await clinic.deliver();
    expect(clinic.texts(NUMBER)).toHaveLength(1);
    expect(await clinic.query(`select status, status_reason from reminders where kind = 'day_before'`)).toEqual([
      { status: 'cancelled', status_reason: 'own_reminder' },
    ]);
  });

  it('tells the patient of a new time once, of several changes only the last; a 1 before that confirms nothing', async () => {
    const { id } = await book('2026-03-20');
    await clinic.remind(patientId, { number: NUMBER, method: 'sms', appointmentId: id });
    await clinic.deliver();
    await staff.post(`/appointments/${id}/reschedule`, { date: '2026-03-18', time: '09:00' });
    await staff.post(`/appointments/${id}/reschedule`, { date: '2026-03-19', time: '11:00' });
    await clinic.deliver();
    expect(clinic.texts(NUMBER)).toHaveLength(1);
    await clinic.write(NUMBER, '1', { channel: 'sms' });
    expect(clinic.texts(NUMBER).at(-1)).toContain('jeudi 19 mars');
    expect(await clinic.query('select response, version from appointments')).toEqual([
      { response: 'needs-action', version: 3 },
    ]);
    clinic.advance(3);
    await clinic.deliver();
    await clinic.deliver();
    expect(clinic.texts(NUMBER).filter((text) => text.includes('NOUVELLE DATE'))).toEqual([
      expect.stringContaining('jeudi 19 mars'),
    ]);
    await clinic.write(NUMBER, '1', { channel: 'sms' });
    expect(await clinic.query('select response, version from appointments')).toEqual([
      { response: 'accepted', version: 3 },
    ]);
    expect((await pending()).every((line) => line.startsWith('3 '))).toBe(true);
  });

  it('opens the question of the new time when it is told, and closes what was open about the old one', async () => {
    const { id } = await book('2026-03-20');
    await clinic.remind(patientId, { number: NUMBER, method: 'sms', appointmentId: id });
    await clinic.deliver();
    await clinic.write(NUMBER, '3', { channel: 'sms' });
    await staff.post(`/appointments/${id}/reschedule`, { date: '2026-03-19', time: '11:00' });
    clinic.advance(3);
    await clinic.deliver();
    await clinic.write(NUMBER, '3', { channel: 'sms' });
    expect(await clinic.query('select status, version from appointments')).toEqual([{ status: 'booked', version: 2 }]);
    await clinic.write(NUMBER, '3', { channel: 'sms' });
    expect(await clinic.query('select status, version from appointments')).toEqual([
      { status: 'cancelled', version: 3 },
    ]);
  });

  it('tells of a cancellation by the clinic, and answers a late 1 with it', async () => {
    const { id } = await book('2026-03-11');
    await staff.post(`/appointments/${id}/cancel`, {});
    clinic.advance(3);
    await clinic.deliver();
    expect(clinic.texts(NUMBER)).toEqual([
      expect.stringMatching(/pardon, le rendez-vous pour Marie le .*11 mars est annulé/),
    ]);
    await clinic.write(NUMBER, '1', { channel: 'sms' });
    expect(await clinic.query('select status from appointments')).toEqual([{ status: 'cancelled' }]);
    clinic.advance(24 * 60);
    await clinic.deliver();
    expect(clinic.texts(NUMBER).filter((text) => text.includes('Répondez 1'))).toEqual([]);
  });

  it('waits for the morning with a change that can wait, and leaves at once when the visit is near', async () => {
    const [far, near] = [await book('2026-03-20'), await book('2026-03-10', '07:00')];
    clinic.advance(11 * 60);
    await staff.post(`/appointments/${far.id}/reschedule`, { date: '2026-03-19', time: '11:00' });
    clinic.advance(3);
    await clinic.app.core.reminders.planNow();
    expect(await clinic.query('select next_at, priority from delivery_attempts')).toEqual([
      { next_at: new Date('2026-03-10T07:00:00Z'), priority: 3 },
    ]);
    await staff.post(`/appointments/${near.id}/cancel`, {});
    clinic.advance(3);
    await clinic.app.core.reminders.planNow();
    expect(
      await clinic.query('select priority, bulk, next_at <= $1 as due from delivery_attempts order by next_at', [
        clinic.now(),
      ]),
    ).toEqual([
      { priority: 2, bulk: true, due: true },
      { priority: 3, bulk: true, due: false },
    ]);
  });

  it('tells nothing to who has opted out: staff are asked to', async () => {
    const { id } = await book('2026-03-11');
    await clinic.write(NUMBER, 'STOP', { channel: 'sms' });
    await staff.post(`/appointments/${id}/cancel`, {});
    clinic.advance(3);
    await clinic.deliver();
    expect(clinic.texts(NUMBER).filter((text) => text.includes('annulé'))).toEqual([]);
    expect(await followUps()).toEqual([
      expect.objectContaining({ kind: 'unreachable_patient', details: { reason: 'change_not_told' } }),
    ]);
  });

  it('keeps a reminder made through the original API and lets it name the new time', async () => {
    const { id } = await book('2026-03-20');
    await clinic.query(
      `insert into reminders (patient_id, patient_name, phone_number, appointment_reason, language, method, scheduled_time, appointment_id, appointment_version)
      values ($1, 'Marie Ngono', $2, 'x', 'french', 'sms', '2026-03-09T12:00Z', $3, 1)`,
      [patientId, NUMBER, id],
    );
    await clinic.app.core.reminders.planUntil(new Date('2026-03-09T12:00Z'));
    await staff.post(`/appointments/${id}/reschedule`, { date: '2026-03-19', time: '11:00' });
    clinic.advance(3 * 60);
    await clinic.deliver();
    expect(clinic.texts(NUMBER).filter((text) => text.includes('20 mars'))).toEqual([]);
    expect(clinic.texts(NUMBER).filter((text) => text.includes('19 mars'))).toHaveLength(2);
    expect(await clinic.query(`select status, appointment_version from reminders where kind = 'single'`)).toEqual([
      { status: 'sent', appointment_version: 2 },
    ]);
  });

  it('asks about a missed visit the day after, only where staff marked it; "we did come" reaches them', async () => {
    const [marked] = [await book('2026-03-09', '10:30'), await book('2026-03-09', '11:00')];
    clinic.advance(120);
    await staff.post(`/appointments/${marked.id}/noshow`, {});
    expect(await pending()).toEqual(['2 missed 2026-03-10T09:30']);
    clinic.advance(24 * 60);
    await clinic.deliver();
    expect(clinic.texts(NUMBER)).toEqual([expect.stringContaining("nous n'avons pas vu Marie")]);
    await clinic.write(NUMBER, 'VENU', { channel: 'sms' });
    expect(clinic.texts(NUMBER).at(-1)).toContain('vérifier avec l');
    expect(await followUps()).toEqual([expect.objectContaining({ kind: 'already_came' })]);
    expect((await staff.post<{ status: string }>(`/appointments/${marked.id}/arrived`, {})).status).toBe('arrived');
  });

  it('tells staff of a cancellation by the patient after two minutes, unless it was undone', async () => {
    const { id } = await book('2026-03-20');
    await clinic.remind(patientId, { number: NUMBER, method: 'sms', appointmentId: id });
    await clinic.deliver();
    const cancel = async () => {
      for (const text of ['3', '3']) await clinic.write(NUMBER, text, { channel: 'sms' });
    };
    await cancel();
    expect(await pending()).toEqual([]);
    clinic.advance(1);
    expect(await clinic.tellCancellations()).toEqual({ cancellations: 0 });
    await clinic.write(NUMBER, '1', { channel: 'sms' });
    expect(await pending()).toEqual(['3 first 2026-03-17T09:00', '3 day_before 2026-03-19T09:00']);
    clinic.advance(5);
    expect(await clinic.tellCancellations()).toEqual({ cancellations: 0 });
    await cancel();
    clinic.advance(2);
    expect(await clinic.tellCancellations()).toEqual({ cancellations: 1 });
    expect(await clinic.tellCancellations()).toEqual({ cancellations: 0 });
    expect(await followUps()).toEqual([expect.objectContaining({ kind: 'cancellation', status: 'open' })]);
    expect(await clinic.query('select granted from consents')).toEqual([]);
  });
});

describe('types of visit of their own', () => {
  let clinic: TestClinic;
  beforeAll(
    async () =>
      (clinic = await startTestClinic('2026-03-09T09:00:00Z', {
        CASCADE: 'days 1; call off; feedback on; nudge 24',
        CASCADE_BY_TYPE: '{"Vaccination":"days 3","Counselling":"off"}',
      })),
  );
  afterAll(() => clinic.close());

  it('have their own messages; a change of type plans anew', async () => {
    const staff = await staffApi(clinic);
    const patientId = await clinic.patient({ name: 'Marie Ngono', number: NUMBER, channel: 'sms' });
    const { id } = await staff.post<{ id: string }>('/appointments', {
      patient_id: patientId,
      date: '2026-03-20',
      time: '10:00',
      type: 'vaccination',
    });
    const kinds = async () =>
      (await clinic.query<{ kind: string }>('select kind from reminders')).map(({ kind }) => kind);
    expect(await kinds()).toEqual(['first']);
    await staff.patch(`/appointments/${id}`, { type: null });
    expect(await kinds()).toEqual(['day_before']);
    await staff.patch(`/appointments/${id}`, { type: 'Counselling' });
    expect(await kinds()).toEqual([]);
    await staff.post(`/appointments/${id}/fulfilled`, {});
    expect(await clinic.requestFeedback()).toEqual({ planned: 0, nudged: 0 });
  });
});

describe('the question how it went', () => {
  let clinic: TestClinic;
  let patientId: string;
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());
  beforeEach(async () => {
    await clinic.reset();
    rewind(clinic);
    patientId = await clinic.patient({ name: 'Marie Ngono', number: NUMBER });
    await clinic.appointment(patientId, { date: '2026-03-09', time: '09:00', status: 'fulfilled' });
    await clinic.requestFeedback();
    clinic.advance(121);
    await clinic.deliver();
  });
  const nudge = async () => {
    clinic.advance(24 * 60 + 1);
    const { nudged } = await clinic.requestFeedback();
    await clinic.deliver();
    return nudged;
  };

  it('is asked once more, once, where nothing was answered; a mark still counts', async () => {
    expect(await nudge()).toBe(1);
    expect(await nudge()).toBe(0);
    expect(clinic.texts(NUMBER)).toHaveLength(2);
    await clinic.write(NUMBER, '4');
    expect(await clinic.query('select rating from feedback')).toEqual([{ rating: 4 }]);
  });

  it.each(['4', 'merci', 'stop'])('is not asked again after "%s"', async (answer) => {
    await clinic.write(NUMBER, answer);
    const said = clinic.texts(NUMBER).length;
    expect(await nudge()).toBe(0);
    expect(clinic.texts(NUMBER)).toHaveLength(said);
  });

  it('is asked of a patient at most once a month, whatever the number', async () => {
    await clinic.query(`update contacts set address = '+237699000077'`);
    await clinic.appointment(patientId, { date: '2026-03-10', time: '09:00', status: 'fulfilled' });
    expect((await clinic.requestFeedback()).planned).toBe(0);
  });
});
