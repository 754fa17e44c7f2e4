import { argon2Passwords } from '../../../src/adapters/passwords/argon2-passwords';
import { startTestClinic, type TestClinic } from '../../support/clinic';
import { tokenOf } from '../../support/token';

const NUMBER = '+237699000001';

describe('a patient answers', () => {
  let clinic: TestClinic;
  let patientId: string;
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());
  beforeEach(async () => {
    await clinic.reset();
    patientId = await clinic.patient({ name: 'Marie Ngono', number: NUMBER });
  });

  const reply = (body: string, channel: 'whatsapp' | 'sms' = 'whatsapp') => clinic.write(NUMBER, body, { channel });
  const appointments = () =>
    clinic.query<{ status: string; response: string; version: number }>(
      'select status, response, version from appointments',
    );
  const followUps = () =>
    clinic.query<{ kind: string; urgency: string }>('select kind, urgency from follow_ups order by created_at, kind');

  it('confirms the appointment of a reminder with 1, once', async () => {
    const { id } = await clinic.appointment(patientId, { date: '2026-03-12', time: '10:00' });
    await clinic.remind(patientId, { number: NUMBER, appointmentId: id });
    await clinic.deliver();
    expect(clinic.texts(NUMBER)[0]).toContain('jeudi 12 mars');
    await reply('1');
    await clinic.provider.settled();
    expect(await appointments()).toEqual([{ status: 'booked', response: 'accepted', version: 1 }]);
    expect(clinic.texts(NUMBER)).toHaveLength(2);
    expect(clinic.texts(NUMBER)[1]).toContain("c'est noté");
    expect(
      await clinic.query(
        `select route, status, billed_as from messages where direction = 'outbound' order by created_at`,
      ),
    ).toEqual([
      { route: 'rest', status: 'read', billed_as: 'template' },
      { route: 'twiml', status: 'read', billed_as: 'service' },
    ]);
  });

  it('cancels only after 3 was said twice, and undoes it with 1', async () => {
    const { id } = await clinic.appointment(patientId, { date: '2026-03-12', time: '10:00' });
    await clinic.remind(patientId, { number: NUMBER, appointmentId: id, method: 'sms' });
    await clinic.deliver();
    await reply('3', 'sms');
    expect(await appointments()).toMatchObject([{ status: 'booked' }]);
    await reply('3', 'sms');
    expect(await appointments()).toEqual([{ status: 'cancelled', response: 'declined', version: 2 }]);
    await reply('1', 'sms');
    expect(await appointments()).toEqual([{ status: 'booked', response: 'accepted', version: 3 }]);
    await reply('1', 'sms');
    expect(await appointments()).toMatchObject([{ status: 'booked', response: 'accepted' }]);
  });

  it('never lets 1 confirm a time the patient was not told', async () => {
    const { id } = await clinic.appointment(patientId, { date: '2026-03-12', time: '10:00' });
    await clinic.remind(patientId, { number: NUMBER, appointmentId: id, method: 'sms' });
    await clinic.deliver();
    await clinic.query(`update appointments set date = '2026-03-13', version = 2`);
    await reply('1', 'sms');
    expect(await appointments()).toEqual([{ status: 'booked', response: 'needs-action', version: 2 }]);
    expect(clinic.texts(NUMBER).at(-1)).toContain('vendredi 13 mars');
    await reply('1', 'sms');
    expect(await appointments()).toEqual([{ status: 'booked', response: 'accepted', version: 2 }]);
  });

  it('keeps an answer on a reminder of the original API that names no appointment', async () => {
    const id = await clinic.remind(patientId, { number: NUMBER, method: 'sms' });
    await clinic.deliver();
    await reply('oui je viens', 'sms');
    expect(await clinic.query('select response from reminders where id = $1', [id])).toEqual([
      { response: 'accepted' },
    ]);
  });

  it('answers words of danger at once, also after STOP, and opens a follow-up', async () => {
    await reply('stop svp, plus de messages');
    expect(clinic.texts(NUMBER).at(-1)).toContain('ne vous enverra plus de messages');
    await reply("je n'arrive plus à respirer");
    await clinic.deliver();
    expect(clinic.texts(NUMBER).at(-1)).toContain('Allez tout de suite');
    expect(await followUps()).toContainEqual({ kind: 'clinical_urgency', urgency: 'emergency' });
    const said = clinic.texts(NUMBER).length;
    await reply('merci');
    expect(clinic.texts(NUMBER)).toHaveLength(said);
  });

  it('stays silent when Twilio itself answered STOP, and sends nothing afterwards', async () => {
    await reply('STOP', 'sms');
    expect(await clinic.query('select distinct purpose, granted from consents order by purpose')).toEqual([
      { purpose: 'feedback', granted: false },
      { purpose: 'reminder', granted: false },
    ]);
    const id = await clinic.remind(patientId, { number: NUMBER, method: 'sms' });
    await clinic.deliver();
    expect(await clinic.query('select status, status_reason from reminders where id = $1', [id])).toEqual([
      { status: 'cancelled', status_reason: 'opted_out' },
    ]);
  });

  it('answers an unknown number neutrally and tells staff', async () => {
    await clinic.write('+237699999999', 'bonjour');
    expect(clinic.texts('+237699999999')).toHaveLength(1);
    expect(await followUps()).toEqual([{ kind: 'unknown_number', urgency: 'follow_up' }]);
  });

  it('answers a voice note with the safety line and shows it to staff', async () => {
    await clinic.write(NUMBER, '', { media: [{ contentType: 'audio/ogg', bytes: Buffer.from('sound') }] });
    expect(clinic.texts(NUMBER).at(-1)).toContain('hôpital');
    expect(await followUps()).toEqual([{ kind: 'media', urgency: 'follow_up' }]);
  });

  it('asks how the visit went, keeps mark and words scored, and opens a follow-up for a complaint', async () => {
    await clinic.appointment(patientId, { date: '2026-03-09', time: '09:00', status: 'fulfilled' });
    expect(await clinic.requestFeedback()).toEqual({ planned: 1, nudged: 0 });
    expect(await clinic.requestFeedback()).toEqual({ planned: 0, nudged: 0 });
    clinic.advance(121);
    await clinic.deliver();
    expect(clinic.texts(NUMBER)[0]).toContain('note');
    await reply('2');
    await reply("attente de 5 heures et la caissière m'a insulté devant tout le monde");
    const [feedback] = await clinic.query<{ rating: number; sentiment: string; themes: string[] }>(
      'select rating, sentiment, themes from feedback',
    );
    expect(feedback).toMatchObject({ rating: 2, sentiment: 'negative' });
    expect(feedback!.themes).toEqual(expect.arrayContaining(['waiting_time']));
    expect(await followUps()).toContainEqual({ kind: 'complaint', urgency: 'follow_up' });
    expect(await clinic.query(`select due_at from follow_ups where kind = 'complaint'`)).toEqual([
      { due_at: new Date('2026-03-09T14:00:00Z') },
    ]);
  });

  it('gives every repetition of one message the same answer and one effect', async () => {
    const { id } = await clinic.appointment(patientId, { date: '2026-03-12', time: '10:00' });
    await clinic.remind(patientId, { number: NUMBER, appointmentId: id, method: 'sms' });
    await clinic.deliver();
    const first = await reply('3', 'sms');
    const answers = await Promise.all(Array.from({ length: 20 }, () => clinic.provider.repeatWebhook(first.sid)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toEqual(first.answer);
    expect(await appointments()).toMatchObject([{ status: 'booked' }]);
    expect(await clinic.query(`select id from messages where direction = 'inbound'`)).toHaveLength(1);
  });
});

describe('a reading', () => {
  let clinic: TestClinic;
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());

  it('is shown with what decided it, and can be corrected for training', async () => {
    await clinic.patient({ name: 'Marie Ngono', number: NUMBER });
    await clinic.write(NUMBER, 'je suis occupé ce jour');
    await clinic.provider.settled();
    const hash = await argon2Passwords.hash('a long password');
    const [user] = await clinic.query<{ id: string }>(
      `insert into users (username, password_hash, role) values ('front', $1, 'staff') returning id`,
      [hash],
    );
    const token = await tokenOf(clinic.app.services, { userId: user!.id, role: 'staff', patientId: null });
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
    };
    const list = async (query: string) =>
      (
        (await (await fetch(`${clinic.baseUrl}/messages?${query}`, { headers })).json()) as {
          items: { id: string; body: string; reading: { intent: string; decided_by: string[] }; correction: unknown }[];
        }
      ).items;
    const [message] = await list('direction=inbound');
    expect(message).toMatchObject({ body: 'je suis occupé ce jour', correction: null });
    expect(message!.reading.decided_by.length).toBeGreaterThan(0);
    const answer = await fetch(`${clinic.baseUrl}/messages/${message!.id}/reading`, {
      method: 'PATCH',
      headers,
      body: JSON.stringify({ intent: 'cancel', level: 'none' }),
    });
    expect(answer.status).toBe(200);
    expect(await list('corrected=true')).toMatchObject([
      { id: message!.id, body: 'je suis occupé ce jour', correction: { intent: 'cancel', level: 'none' } },
    ]);
    const [outbound] = await list('direction=outbound');
    expect(
      (
        await fetch(`${clinic.baseUrl}/messages/${outbound!.id}/reading`, {
          method: 'PATCH',
          headers,
          body: JSON.stringify({ intent: 'cancel' }),
        })
      ).status,
    ).toBe(404);
    expect(
      (
        await fetch(`${clinic.baseUrl}/messages/${message!.id}/reading`, {
          method: 'PATCH',
          headers,
          body: JSON.stringify({ intent: 'dance' }),
        })
      ).status,
    ).toBe(422);
  });
});
