import { startTestClinic, type TestClinic } from '../support/clinic';
import { type StaffApi, staffApi } from '../support/staff';

type Detail = 'neutral' | 'reason' | 'full' | null;
const NUMBER = '+237699000001';

/** Which words of a reminder of a visit, and of one of the original API, a patient is told: "r" the reason, "l" the lists. */
const EXPECTED: Record<Exclude<Detail, null>, readonly [wish: Detail, visit: string, single: string][]> = {
  neutral: [
    [null, '', 'r'],
    ['neutral', '', ''],
    ['reason', 'r', 'r'],
    ['full', 'r', 'rl'],
  ],
  reason: [
    [null, 'r', 'r'],
    ['neutral', '', ''],
    ['reason', 'r', 'r'],
    ['full', 'r', 'rl'],
  ],
  full: [
    [null, 'r', 'rl'],
    ['neutral', '', ''],
    ['reason', 'r', 'r'],
    ['full', 'r', 'rl'],
  ],
};

describe.each(Object.entries(EXPECTED))('with REMINDER_DETAIL=%s', (setting, rows) => {
  let clinic: TestClinic;
  let admin: StaffApi;
  beforeAll(async () => (clinic = await startTestClinic('2026-03-09T09:00:00Z', { REMINDER_DETAIL: setting })));
  afterAll(() => clinic.close());
  beforeEach(async () => {
    await clinic.reset();
    admin = await staffApi(clinic, 'admin');
  });

  const told = () => {
    const text = clinic.texts(NUMBER).at(-1)!;
    return `${/tuberculose|dialyse/i.test(text) ? 'r' : ''}${/rifampicine/i.test(text) ? 'l' : ''}`;
  };

  it.each(rows)('the wish of the patient, %s, wins', async (wish, visit, single) => {
    for (const channel of ['whatsapp', 'sms'] as const) {
      const { id } = await admin.post<{ id: string }>('/patients', {
        name: 'Marie Ngono',
        language: 'french',
        contacts: [{ phone_number: NUMBER, channel }],
        ...(wish === null ? {} : { reminder_detail: wish }),
      });
      await admin.post('/appointments', { patient_id: id, date: '2026-03-20', time: '10:00', reason: 'Tuberculose' });
      await clinic.query(`update reminders set scheduled_time = $1 where kind = 'first'`, [clinic.now()]);
      await clinic.deliver();
      expect(clinic.texts(NUMBER)).toHaveLength(1);
      expect([channel, 'visit', told()]).toEqual([channel, 'visit', visit]);
      await admin.post('/reminders/create', {
        patient_id: id,
        patient_name: 'Marie Ngono',
        phone_number: NUMBER,
        appointment_reason: 'Dialyse',
        medication_list: 'rifampicine',
        consultation_list: 'néphrologie',
        language: 'french',
        method: channel,
        scheduled_time: '2026-03-09T10:00:00',
      });
      await clinic.deliver();
      expect(clinic.texts(NUMBER)).toHaveLength(2);
      expect([channel, 'single', told()]).toEqual([channel, 'single', single]);
      expect(clinic.texts(NUMBER).at(-1)).toMatch(single === '' ? /Rappel ?: rendez-vous\./ : /Rappel ?: Dialyse\./);
      await clinic.reset();
      admin = await staffApi(clinic, 'admin');
    }
  });

  it('a preview tells what would be told', async () => {
    const { id } = await admin.post<{ id: string }>('/patients', { name: 'Marie Ngono', reminder_detail: 'neutral' });
    const { id: visit } = await admin.post<{ id: string }>('/appointments', {
      patient_id: id,
      date: '2026-03-12',
      time: '10:00',
      reason: 'Tuberculose',
    });
    const { text } = await admin.post<{ text: string }>('/messages/preview', {
      key: 'reminder.first',
      channel: 'sms',
      appointment_id: visit,
    });
    expect(text).not.toContain('Tuberculose');
  });
});
