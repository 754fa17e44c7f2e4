import { startTestClinic, type TestClinic } from '../../support/clinic';
import { type StaffApi, staffApi } from '../../support/staff';

const NUMBER = '+237699000001';
const START = Date.parse('2026-03-09T09:00:00Z');

describe('what a patient asks for', () => {
  let clinic: TestClinic;
  let staff: StaffApi;
  let patientId: string;
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());
  beforeEach(async () => {
    await clinic.reset();
    clinic.advance((START - clinic.now().getTime()) / 60_000);
    staff = await staffApi(clinic);
    patientId = await clinic.patient({ name: 'Marie Ngono', number: NUMBER });
  });

  type Way = 'whatsapp' | 'sms';
  const say = (body: string, channel: Way = 'sms') => clinic.write(NUMBER, body, { channel });
  const book = (date: string, time = '10:00') =>
    staff.post<{ id: string; version: number }>('/appointments', { patient_id: patientId, date, time });
  const reminded = async (channel: Way = 'sms', date = '2026-03-12') => {
    const { id } = await book(date);
    await clinic.remind(patientId, { number: NUMBER, appointmentId: id, method: channel });
    await clinic.deliver();
    return id;
  };
  const followUps = () =>
    clinic.query<{ kind: string; status: string; outcome: string | null }>(
      'select kind, status, outcome from follow_ups order by created_at, kind',
    );
  const visit = async (id: string) =>
    (
      await clinic.query(
        `select date::text, to_char(time, 'HH24:MI') as time, status, response, version from appointments where id = $1`,
        [id],
      )
    )[0];
  const last = () => clinic.texts(NUMBER).at(-1);

  it.each(['whatsapp', 'sms'] as const)(
    'another date, by %s: echoed, offered, taken by its letter; the old one stands until then',
    async (channel) => {
      await clinic.query('update contacts set channel = $1', [channel]);
      const id = await reminded(channel);
      await say('je préfère le vendredi 20 à 10h', channel);
      await clinic.deliver();
      expect(last()).toContain('20 mars');
      await say('1', channel);
      expect(await followUps()).toEqual([{ kind: 'reschedule_request', status: 'open', outcome: null }]);
      expect(await visit(id)).toEqual({
        date: '2026-03-12',
        time: '10:00',
        status: 'booked',
        response: 'tentative',
        version: 1,
      });
      const slots = [
        { date: '2026-03-20', time: '11:00' },
        { date: '2026-03-23', time: '09:00' },
        { date: '2026-03-24', part_of_day: 'morning' },
      ];
      // A day later the window for free text is closed: the offer leaves as a template.
      clinic.advance(25 * 60);
      expect(await staff.post(`/appointments/${id}/offer-slots`, { slots, version: 1 })).toEqual({ messages: 1 });
      await clinic.deliver();
      expect(last()).toMatch(/A\s?= .*20 mars.*B\s?= .*23 mars.*C\s?= .*24 mars/);
      expect(await visit(id)).toMatchObject({ date: '2026-03-12', version: 1 });
      await say('B', channel);
      await clinic.deliver();
      expect(last()).toContain('23 mars');
      expect(await visit(id)).toEqual({
        date: '2026-03-23',
        time: '09:00',
        status: 'booked',
        response: 'accepted',
        version: 2,
      });
      expect(await followUps()).toEqual([{ kind: 'reschedule_request', status: 'closed', outcome: 'rescheduled' }]);
      const steps = await clinic.query<{ kind: string; version: number; status: string }>(
        `select kind, appointment_version as version, status from reminders where kind <> 'single' and status = 'pending'`,
      );
      expect(steps.map(({ kind, version }) => `${version} ${kind}`).sort()).toEqual(['2 day_before', '2 first']);
    },
  );

  it('none of the places offered: another wish is taken, nothing is booked', async () => {
    const id = await reminded();
    await staff.post(`/appointments/${id}/offer-slots`, { slots: [{ date: '2026-03-20', time: '11:00' }] });
    await clinic.deliver();
    await say('2');
    expect(last()).toContain('Quel jour');
    expect(await visit(id)).toMatchObject({ date: '2026-03-12', version: 1 });
  });

  it('a place that is past by the time it is chosen is not booked', async () => {
    const id = await reminded();
    await staff.post(`/appointments/${id}/offer-slots`, {
      slots: [
        { date: '2026-03-09', time: '12:00' },
        { date: '2026-03-20', time: '11:00' },
      ],
    });
    await clinic.deliver();
    clinic.advance(3 * 60);
    await say('A');
    expect(await visit(id)).toMatchObject({ date: '2026-03-12', version: 1 });
    expect(last()).toContain('Quel jour');
  });

  it('a place after a missed visit books it anew', async () => {
    const { id } = await book('2026-03-09', '10:30');
    clinic.advance(60);
    await staff.post(`/appointments/${id}/noshow`, {});
    await staff.post(`/appointments/${id}/offer-slots`, { slots: [{ date: '2026-03-20', time: '11:00' }] });
    await clinic.deliver();
    await say('A', 'whatsapp');
    expect(await visit(id)).toEqual({
      date: '2026-03-20',
      time: '11:00',
      status: 'booked',
      response: 'accepted',
      version: 3,
    });
  });

  it('places are refused with what to do instead', async () => {
    const id = await reminded();
    const offer = `/appointments/${id}/offer-slots`;
    const slots = [{ date: '2026-03-20', time: '11:00' }];
    expect(await staff.refused('POST', offer, { slots: [{ date: '2026-03-08' }] })).toEqual({
      status: 422,
      code: 'validation_failed',
    });
    expect(await staff.refused('POST', offer, { slots: [...slots, ...slots] })).toEqual({
      status: 422,
      code: 'validation_failed',
    });
    expect(await staff.refused('POST', offer, { slots, version: 7 })).toEqual({
      status: 409,
      code: 'version_conflict',
    });
    await say('STOP');
    expect(await staff.refused('POST', offer, { slots })).toEqual({ status: 409, code: 'slots_not_offered' });
    await clinic.query('delete from contacts');
    expect(await staff.refused('POST', offer, { slots })).toEqual({ status: 409, code: 'slots_not_offered' });
  });

  it('wrong number: the address is marked, staff are told, nothing is sent there again', async () => {
    const id = await reminded();
    await say('vous vous trompez de numéro, je ne connais pas Marie');
    expect(await clinic.query('select wrong_number_at is not null as wrong from contacts')).toEqual([{ wrong: true }]);
    expect(await followUps()).toEqual([{ kind: 'wrong_number', status: 'open', outcome: null }]);
    const said = clinic.texts(NUMBER).length;
    await staff.post(`/appointments/${id}/reschedule`, { date: '2026-03-13', time: '10:00' });
    clinic.advance(5 * 24 * 60);
    await clinic.deliver();
    expect(clinic.texts(NUMBER)).toHaveLength(said);
    expect(await followUps()).toContainEqual({ kind: 'unreachable_patient', status: 'open', outcome: null });
  });

  it('late: the front desk is told how late, the visit stands', async () => {
    const { id } = await book('2026-03-09', '11:00');
    await say('je serai en retard de 20 minutes');
    expect(await clinic.query('select kind, details, appointment_id from follow_ups')).toEqual([
      { kind: 'running_late', details: { minutes: 20 }, appointment_id: id },
    ]);
    expect(await visit(id)).toMatchObject({ status: 'booked', version: 1 });
  });

  it('a question: a follow-up that is due when the answer was promised', async () => {
    await reminded();
    await say('est-ce que je dois venir à jeun ?');
    const [row] = await clinic.query<{ kind: string; due_at: Date }>('select kind, due_at from follow_ups');
    expect(row).toEqual({ kind: 'question', due_at: new Date('2026-03-09T11:00:00Z') });
    expect(last()).toContain('12h');
  });

  it('another language: at once, for good, and the open question again', async () => {
    await reminded();
    await say('ENGLISH');
    expect(clinic.texts(NUMBER).slice(-2).join(' ')).toMatch(/write to you in English.*appointment for Marie/s);
    expect(await clinic.query('select language from contacts')).toEqual([{ language: 'english' }]);
    clinic.advance(2 * 24 * 60);
    await clinic.deliver();
    expect(last()).toContain('appointment for Marie');
  });

  it('cancelling a visit never opts out', async () => {
    const id = await reminded();
    await say('3');
    await say('3');
    expect(await visit(id)).toMatchObject({ status: 'cancelled' });
    expect(await clinic.query('select id from consents')).toEqual([]);
  });

  it('no more questions about visits: STOP to one of them ends the reminders too, as its acknowledgement says', async () => {
    await clinic.appointment(patientId, { date: '2026-03-09', time: '09:00', status: 'fulfilled' });
    await clinic.requestFeedback();
    clinic.advance(121);
    await clinic.deliver();
    await say('stop', 'whatsapp');
    expect(await clinic.query('select distinct purpose, granted from consents order by purpose')).toEqual([
      { purpose: 'feedback', granted: false },
      { purpose: 'reminder', granted: false },
    ]);
  });

  it('staff record consent for one purpose; it holds from then on, and the ledger says who', async () => {
    const { items } = await staff.post<{ items: { purpose: string; source: string; user_id: string | null }[] }>(
      '/consents',
      { phone_number: NUMBER, purposes: ['feedback'], granted: false },
    );
    expect(items).toEqual([
      expect.objectContaining({ purpose: 'feedback', source: 'staff', user_id: expect.any(String) }),
    ]);
    await clinic.appointment(patientId, { date: '2026-03-09', time: '09:00', status: 'fulfilled' });
    await clinic.requestFeedback();
    await reminded('whatsapp');
    clinic.advance(121);
    await clinic.deliver();
    expect(clinic.texts(NUMBER)).toEqual([expect.stringContaining('12 mars')]);
    expect(
      (await staff.post<{ items: object[] }>('/consents', { phone_number: NUMBER, granted: true })).items,
    ).toHaveLength(2);
    expect(await staff.refused('POST', '/consents', { phone_number: '+237699000099', granted: false })).toEqual({
      status: 404,
      code: 'not_found',
    });
  });

  it('help after STOP, which the operator refuses to answer: staff are alerted at once', async () => {
    await say('STOP');
    await say("je n'arrive plus à respirer");
    await clinic.deliver();
    expect(clinic.texts(NUMBER).some((text) => text.includes('tout de suite'))).toBe(false);
    expect(await clinic.query(`select purpose, status, error_code from messages where purpose = 'safety'`)).toEqual([
      { purpose: 'safety', status: 'failed', error_code: 21610 },
    ]);
    const [row] = await clinic.query<{ id: string; kind: string; urgency: string; details: object }>(
      `select id, kind, urgency, details from follow_ups where kind = 'clinical_urgency'`,
    );
    expect(row).toMatchObject({ urgency: 'emergency', details: { reason: 'safety_undelivered' } });
    const notes = await clinic.query<{ action: string; note: string | null }>(
      'select action, note from follow_up_notes where follow_up_id = $1 order by id',
      [row!.id],
    );
    expect(notes).toEqual([
      { action: 'opened', note: null },
      { action: 'raised', note: expect.stringContaining('did not reach this number') },
    ]);
  });
});
