import { startTestClinic, type TestClinic } from '../../support/clinic';
import { type StaffApi, staffApi } from '../../support/staff';

const NUMBER = '+237699000001';
const START = Date.parse('2026-03-09T09:00:00Z');

describe('a message of ours that is quoted, or whose button is touched', () => {
  let clinic: TestClinic;
  let staff: StaffApi;
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());
  beforeEach(async () => {
    await clinic.reset();
    clinic.advance((START - clinic.now().getTime()) / 60_000);
    staff = await staffApi(clinic);
  });

  const sent = () => clinic.provider.messages({ to: `whatsapp:${NUMBER}` });
  /** The sid of the newest text to the patient that contains the words. */
  const sidOf = (words: string): string => {
    const found = sent().findLast(({ body }) => body.includes(words));
    if (!found)
      throw new Error(
        `nothing said "${words}": ${sent()
          .map(({ body }) => body)
          .join('\n---\n')}`,
      );
    return found.sid;
  };
  const say = async (body: string, quoting?: string) => {
    await clinic.write(NUMBER, body, quoting === undefined ? {} : { originalRepliedMessageSid: sidOf(quoting) });
    await clinic.deliver();
  };
  const last = () => clinic.texts(NUMBER).at(-1);
  const visits = async () =>
    Object.fromEntries(
      (
        await clinic.query<{ name: string; status: string; response: string }>(
          'select p.name, a.status, a.response from appointments a join patients p on p.id = a.patient_id',
        )
      ).map(({ name, status, response }) => [name, `${status} ${response}`]),
    );
  const followUps = async () =>
    (
      await clinic.query<{ kind: string; reason: string | null }>(
        `select kind, details->>'reason' as reason from follow_ups order by created_at, kind`,
      )
    ).map(({ kind, reason }) => (reason === null ? kind : `${kind}/${reason}`));

  const child = async (name: string, date: string) => {
    const patientId = await clinic.patient({ name, number: NUMBER });
    const { id } = await clinic.appointment(patientId, { date, time: '10:00' });
    await clinic.remind(patientId, { number: NUMBER, appointmentId: id });
    await clinic.deliver();
    clinic.advance(2);
    return { patientId, id };
  };

  it('in a family of two, the reminder of the first child decides whose visit is cancelled', async () => {
    await child('Awa Njoya', '2026-03-12');
    await child('Binta Njoya', '2026-03-13');
    await say('finalement je ne peux pas venir', '12 mars');
    expect(last()).toMatch(/Awa/);
    expect(last()).toMatch(/12 mars/);
    await say('3');
    expect(await visits()).toEqual({ 'Awa Njoya': 'cancelled declined', 'Binta Njoya': 'booked needs-action' });
  });

  it('a button of the older reminder answers for its own visit', async () => {
    const first = await child('Awa Njoya', '2026-03-12');
    await child('Binta Njoya', '2026-03-13');
    const reminder = sent().find(({ body }) => body.includes('12 mars'))!;
    const confirm = reminder.buttons[0]!;
    await clinic.write(NUMBER, confirm.title, {
      buttonPayload: confirm.id,
      buttonText: confirm.title,
      originalRepliedMessageSid: reminder.sid,
    });
    await clinic.deliver();
    expect(await visits()).toEqual({ 'Awa Njoya': 'booked accepted', 'Binta Njoya': 'booked needs-action' });
    expect(
      await clinic.query('select appointment_id from messages where direction = $1 and appointment_id = $2 limit 1', [
        'outbound',
        first.id,
      ]),
    ).toHaveLength(1);
  });

  it('yes to a quoted visit that has moved says what holds now, and asks', async () => {
    const { id } = await child('Awa Njoya', '2026-03-12');
    await clinic.query(
      `update appointments set date = '2026-03-16', starts_at = starts_at + interval '4 days', version = 2 where id = $1`,
      [id],
    );
    await say('oui', '12 mars');
    expect(last()).toContain('16 mars');
    expect(await visits()).toEqual({ 'Awa Njoya': 'booked needs-action' });
    await say('1');
    expect(await visits()).toEqual({ 'Awa Njoya': 'booked accepted' });
  });

  it('yes to a quoted visit that is cancelled or past confirms nothing', async () => {
    const first = await child('Awa Njoya', '2026-03-12');
    await child('Binta Njoya', '2026-03-13');
    await clinic.query(`update appointments set status = 'cancelled', version = 2 where id = $1`, [first.id]);
    await say('oui', '12 mars');
    expect(await visits()).toEqual({ 'Awa Njoya': 'cancelled needs-action', 'Binta Njoya': 'booked needs-action' });
    expect(last()).toMatch(/Awa/);
    clinic.advance(5 * 24 * 60);
    await say('oui je viens', '13 mars');
    expect(await visits()).toEqual({ 'Awa Njoya': 'cancelled needs-action', 'Binta Njoya': 'booked needs-action' });
  });

  it('a mark under the quoted question for one is the mark of that visit', async () => {
    const patientId = await clinic.patient({ name: 'Marie Ngono', number: NUMBER });
    const { id } = await clinic.appointment(patientId, { date: '2026-03-08', time: '10:00', status: 'fulfilled' });
    await clinic.query(`update appointments set fulfilled_at = $1`, [new Date(START - 3 * 3600_000)]);
    await clinic.requestFeedback();
    await clinic.deliver();
    const asked = sent().at(-1)!;
    clinic.advance(60);
    const later = await clinic.appointment(patientId, { date: '2026-03-12', time: '10:00' });
    await clinic.remind(patientId, { number: NUMBER, appointmentId: later.id });
    await clinic.deliver();
    await clinic.write(NUMBER, '3', { originalRepliedMessageSid: asked.sid });
    await clinic.deliver();
    expect(await clinic.query('select appointment_id, rating from feedback')).toEqual([
      { appointment_id: id, rating: 3 },
    ]);
    expect(await clinic.query('select status, response from appointments where id = $1', [later.id])).toEqual([
      { status: 'booked', response: 'needs-action' },
    ]);
  });

  it('the letter under a quoted offer takes that place, also after another reminder', async () => {
    const first = await child('Awa Njoya', '2026-03-12');
    const slots = [
      { date: '2026-03-20', time: '11:00' },
      { date: '2026-03-23', time: '09:00' },
    ];
    await staff.post(`/appointments/${first.id}/offer-slots`, { slots, version: 1 });
    await clinic.deliver();
    await child('Binta Njoya', '2026-03-13');
    await say('B', '23 mars');
    expect(
      await clinic.query(`select date::text, to_char(time, 'HH24:MI') as time from appointments where id = $1`, [
        first.id,
      ]),
    ).toEqual([{ date: '2026-03-23', time: '09:00' }]);
  });

  it('an answer to words of the staff goes to the staff', async () => {
    await child('Awa Njoya', '2026-03-12');
    const [conversation] = await clinic.query<{ id: string }>('select id from conversations');
    await clinic.write(NUMBER, 'bonjour');
    await clinic.deliver();
    await staff.post(`/conversations/${conversation!.id}/take-over`, { staff_first_name: 'Solange' });
    await staff.post(`/conversations/${conversation!.id}/messages`, {
      text: 'Apportez le carnet de vaccination, merci.',
    });
    await clinic.deliver();
    await staff.post(`/conversations/${conversation!.id}/release`, {});
    await clinic.deliver();
    await say('je ne le trouve plus', 'carnet de vaccination');
    expect(await visits()).toEqual({ 'Awa Njoya': 'booked needs-action' });
    expect(await followUps()).toContain('question/to_staff');
  });

  it('a quote of a message nobody knows here reads the words alone', async () => {
    await child('Awa Njoya', '2026-03-12');
    await clinic.write(NUMBER, '1', { originalRepliedMessageSid: `SM${'0'.repeat(32)}` });
    await clinic.deliver();
    expect(await visits()).toEqual({ 'Awa Njoya': 'booked accepted' });
  });
});
