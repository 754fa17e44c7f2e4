import { startTestClinic, type TestClinic } from '../support/clinic';
import { heardIn } from '../support/phone-calls';
import { type StaffApi, staffApi } from '../support/staff';

const NUMBER = '+237699000001';
const START = Date.parse('2026-03-09T09:00:00Z');

describe('two visits of a person on one day', () => {
  let clinic: TestClinic;
  let staff: StaffApi;
  let patientId: string;
  let visits: string[];
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());
  beforeEach(async () => {
    await clinic.reset();
    clinic.provider.failures.clear();
    clinic.advance((START - clinic.now().getTime()) / 60_000);
    staff = await staffApi(clinic);
    patientId = await clinic.patient({ name: 'Marie Ngono', number: NUMBER, channel: 'sms' });
    await clinic.query(`insert into contacts (patient_id, address, channel, rank) values ($1, $2, 'call', 1)`, [
      patientId,
      NUMBER,
    ]);
    visits = [];
    for (const time of ['10:00', '14:30'])
      visits.push(
        (await staff.post<{ id: string }>('/appointments', { patient_id: patientId, date: '2026-03-11', time })).id,
      );
  });

  const hours = async (count: number) => {
    for (let hour = 0; hour < count; hour++) {
      clinic.advance(60);
      await clinic.deliver();
      await clinic.climb();
    }
  };
  const responses = async () =>
    (await clinic.query<{ response: string }>('select response from appointments order by starts_at')).map(
      ({ response }) => response,
    );
  const statuses = () =>
    clinic.query<{ kind: string; status: string }>(
      `select kind, status from reminders order by appointment_version, kind, scheduled_time`,
    );
  const write = (text: string) => clinic.write(NUMBER, text, { channel: 'sms' });
  const last = () => clinic.texts(NUMBER).at(-1);

  it('have one text and one call, which name both', async () => {
    clinic.provider.people.setFallback({ kind: 'answers', replies: [{ press: '1' }, { press: '1' }] });
    await hours(26);
    expect(clinic.texts(NUMBER)).toEqual([
      expect.stringMatching(/pour Marie demain mercredi 11 mars à 10h et 14h30\. Répondez 1/),
    ]);
    await hours(12);
    expect(clinic.texts(NUMBER)).toHaveLength(1);
    expect(clinic.provider.calls()).toHaveLength(1);
    expect(heardIn(clinic.provider.calls()[0]).join(' ')).toMatch(/11 mars à 10 heures et 14 heures 30/);
    expect(await responses()).toEqual(['accepted', 'accepted']);
    expect(await statuses()).toEqual([
      { kind: 'call_unconfirmed', status: 'sent' },
      { kind: 'call_unconfirmed', status: 'sent' },
      { kind: 'day_before', status: 'sent' },
      { kind: 'day_before', status: 'sent' },
    ]);
  });

  it('are both answered by one yes', async () => {
    await hours(26);
    await write('1');
    expect(last()).toContain('à 10h et 14h30');
    expect(await responses()).toEqual(['accepted', 'accepted']);
    await hours(12);
    expect(clinic.provider.calls()).toEqual([]);
  });

  it('are told apart where one of them is cancelled; the other stays asked about', async () => {
    await hours(26);
    await write('3');
    expect(last()).toMatch(/A = .*10h.*B = .*14h30/);
    await write('B');
    await write('3');
    expect(await clinic.query('select status from appointments order by starts_at')).toEqual([
      { status: 'booked' },
      { status: 'cancelled' },
    ]);
    clinic.advance(3);
    await write('je viens');
    expect(await responses()).toEqual(['accepted', 'declined']);
  });

  it('have texts of their own once one has moved, also while the text that names both waits', async () => {
    clinic.advance(23.5 * 60);
    await clinic.app.core.reminders.planUntil(new Date(clinic.now().getTime() + 60 * 60_000));
    expect((await statuses()).filter(({ status }) => status === 'queued')).toHaveLength(2);
    await staff.post(`/appointments/${visits[1]}/reschedule`, { date: '2026-03-20', time: '11:00' });
    await hours(1);
    expect(clinic.texts(NUMBER).filter((text) => text.includes('14h30'))).toEqual([]);
    expect(clinic.texts(NUMBER).filter((text) => text.includes('11 mars à 10h'))).toHaveLength(1);
    expect(clinic.texts(NUMBER).filter((text) => text.includes('20 mars'))).toHaveLength(1);
  });

  it('are reminded of alone where the one that carried both is taken back', async () => {
    clinic.advance(23.5 * 60);
    await clinic.app.core.reminders.planUntil(new Date(clinic.now().getTime() + 60 * 60_000));
    await staff.post(`/appointments/${visits[0]}/cancel`, {});
    await hours(8);
    expect(clinic.texts(NUMBER).filter((text) => text.includes('Répondez 1'))).toEqual([
      expect.stringContaining('demain mercredi 11 mars à 14h30'),
    ]);
    expect(clinic.texts(NUMBER).filter((text) => text.includes('annulé'))).toHaveLength(1);
  });

  it('fail together, as one task', async () => {
    clinic.provider.failures.add({
      match: { channel: 'sms' },
      effect: { kind: 'fails_later', status: 'undelivered', code: 30005 },
    });
    clinic.provider.people.setFallback({ kind: 'no-answer' });
    await hours(40);
    expect((await statuses()).filter(({ kind }) => kind === 'day_before')).toEqual([
      { kind: 'day_before', status: 'failed' },
      { kind: 'day_before', status: 'failed' },
    ]);
    expect(await clinic.query('select kind from follow_ups')).toEqual([{ kind: 'unreachable_patient' }]);
  });
});
