import { startTestClinic, type TestClinic } from '../../support/clinic';
import { reportStatus } from '../../support/status-callback';

const NUMBER = '+237699000001';
const UNREACHABLE = 63024;

describe('an answer to a reminder that did not arrive', () => {
  let clinic: TestClinic;
  let patientId: string;
  let visitId: string;
  beforeAll(async () => (clinic = await startTestClinic('2026-03-09T09:00:00Z')));
  afterAll(() => clinic.close());
  beforeEach(async () => {
    await clinic.reset();
    clinic.provider.failures.clear();
    patientId = await clinic.patient({ name: 'Marie Ngono', number: NUMBER });
    await clinic.query(`insert into contacts (patient_id, address, channel, rank) values ($1, $2, 'sms', 1)`, [
      patientId,
      NUMBER,
    ]);
    visitId = (await clinic.appointment(patientId, { date: '2026-03-12', time: '10:00' })).id;
  });

  const onWhatsApp = (effect: Parameters<TestClinic['provider']['failures']['add']>[0]['effect']) =>
    clinic.provider.failures.add({ match: { channel: 'whatsapp' }, effect });
  const undelivered = () => onWhatsApp({ kind: 'fails_later', status: 'undelivered', code: UNREACHABLE });

  async function remind(kind = 'first'): Promise<void> {
    await clinic.query(
      `insert into reminders (patient_id, patient_name, phone_number, appointment_reason, language, method, scheduled_time, appointment_id, appointment_version, kind)
       select id, name, $2, 'Visite', 'french', 'whatsapp', $3, $4, 1, $5 from patients where id = $1`,
      [patientId, NUMBER, clinic.now(), visitId, kind],
    );
    await clinic.deliver();
  }
  async function answer(body: string): Promise<void> {
    clinic.advance(1);
    await clinic.write(NUMBER, body, { channel: 'sms' });
    await clinic.deliver();
  }
  const response = async (): Promise<string> =>
    (await clinic.query<{ response: string }>('select response from appointments'))[0]!.response;
  const openQuestions = async (): Promise<unknown> =>
    (
      await clinic.query<{ open: unknown }>(
        `select jsonb_array_length(state -> 'questions') as open from conversations where address = $1`,
        [NUMBER],
      )
    )[0]?.open;
  const reminderId = async (): Promise<string> =>
    (
      await clinic.query<{ id: string }>('select id from messages where reminder_id is not null order by created_at')
    )[0]!.id;
  /** What a "1" that nothing was seen before gets: the visit, asked about; only a second one is the answer. */
  async function isAskedFirst(): Promise<void> {
    await answer('1');
    expect(await response()).toBe('needs-action');
    expect(clinic.texts(NUMBER).at(-1)).toContain('jeudi 12 mars');
    await answer('1');
    expect(await response()).toBe('accepted');
  }

  it('counts once another channel has brought the question', async () => {
    undelivered();
    await remind();
    await clinic.climb();
    expect(
      await clinic.query(`select channel, status from messages where reminder_id is not null order by ladder_step`),
    ).toEqual([
      { channel: 'whatsapp', status: 'undelivered' },
      { channel: 'sms', status: 'delivered' },
    ]);
    await answer('1');
    expect(await response()).toBe('accepted');
  });

  it('is asked for with the visit where nothing arrived', async () => {
    undelivered();
    await remind();
    await isAskedFirst();
  });

  it('is asked for where the provider refused the reminder for good', async () => {
    onWhatsApp({ kind: 'refuse', code: UNREACHABLE });
    await remind();
    await isAskedFirst();
  });

  it('counts where an answer of ours has put the question once more before its loss was known', async () => {
    onWhatsApp({ kind: 'no_receipt' });
    await remind();
    await answer('bonjour');
    expect(await openQuestions()).toBe(1);
    clinic.advance(1);
    expect(await reportStatus(clinic, await reminderId(), 'undelivered', UNREACHABLE)).toBeLessThan(300);
    await answer('1');
    expect(await response()).toBe('accepted');
  });

  it('is asked for where the question was open before its loss was known, and so was our answer', async () => {
    onWhatsApp({ kind: 'no_receipt' });
    await remind();
    await answer('merci');
    await clinic.query(`update messages set status = 'undelivered' where in_reply_to is not null`);
    await clinic.query(
      `update delivery_attempts set state = 'abandoned', finished_at = $1 where message_id in (select id from messages where in_reply_to is not null)`,
      [clinic.now()],
    );
    clinic.advance(1);
    await reportStatus(clinic, await reminderId(), 'undelivered', UNREACHABLE);
    await isAskedFirst();
  });

  it('counts where the reminder was reported as lost and arrived after all', async () => {
    undelivered();
    await remind();
    await answer('bonjour');
    clinic.advance(1);
    await reportStatus(clinic, await reminderId(), 'delivered');
    await answer('1');
    expect(await response()).toBe('accepted');
  });

  it('counts where an earlier reminder of the same visit has arrived', async () => {
    await remind();
    clinic.advance(24 * 60);
    undelivered();
    await remind('day_before');
    await answer('1');
    expect(await response()).toBe('accepted');
  });

  it('is no mark where the question how it went was lost', async () => {
    await clinic.query(
      `update appointments set date = '2026-03-08', starts_at = '2026-03-08T09:00:00Z', status = 'fulfilled', fulfilled_at = $1`,
      [clinic.now()],
    );
    await clinic.requestFeedback();
    clinic.advance(150);
    undelivered();
    await clinic.deliver();
    expect(await clinic.query(`select purpose, status from messages`)).toEqual([
      { purpose: 'feedback', status: 'undelivered' },
    ]);
    await answer('5');
    expect(await clinic.query('select rating from feedback')).toEqual([]);
  });

  describe('of the original API, without an appointment', () => {
    beforeEach(() => clinic.query('delete from appointments'));

    const single = async (): Promise<string | null> =>
      (await clinic.query<{ response: string | null }>('select response from reminders'))[0]!.response;

    it('is asked for where it did not arrive, and recorded then', async () => {
      undelivered();
      await clinic.remind(patientId, { number: NUMBER });
      await clinic.deliver();
      await answer('1');
      expect(await single()).toBeNull();
      await answer('1');
      expect(await single()).toBe('accepted');
    });

    it('is asked for where it has not left yet', async () => {
      const id = await clinic.remind(patientId, { number: NUMBER });
      await clinic.app.core.reminders.planNow();
      await clinic.query(`update delivery_attempts set next_at = $1::timestamptz + interval '1 hour'`, [clinic.now()]);
      await answer('1');
      expect(await clinic.query('select status, response from reminders where id = $1', [id])).toEqual([
        { status: 'queued', response: null },
      ]);
    });
  });
});
