import { type CalleeReply } from '../../../src/simulator/calls/people';
import { startTestClinic, type TestClinic } from '../../support/clinic';

const NUMBER = '+237699000003';

describe('a reminder by telephone', () => {
  let clinic: TestClinic;
  let patientId: string;
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());
  beforeEach(async () => {
    await clinic.reset();
    patientId = await clinic.patient({ name: 'Grace Tabi', number: NUMBER, channel: 'call', language: 'english' });
  });

  /** Places the call and plays it to its end; gives what was heard, in order. */
  async function call(replies: CalleeReply[], language: 'english' | 'french' = 'english'): Promise<string[]> {
    clinic.provider.people.set(NUMBER, { kind: 'answers', replies });
    const { id } = await clinic.appointment(patientId, { date: '2026-03-12', time: '10:00' });
    await clinic.remind(patientId, { number: NUMBER, method: 'call', language, appointmentId: id });
    await clinic.deliver();
    return heard();
  }
  const heard = (): string[] =>
    clinic.provider
      .calls()[0]!
      .heard.flatMap((entry) => (entry.kind === 'said' ? [`${entry.language}: ${entry.text}`] : []));
  const appointment = async () =>
    (await clinic.query<{ status: string; response: string }>('select status, response from appointments'))[0];
  const message = async () =>
    (
      await clinic.query<{ status: string }>(
        `select status from messages where direction = 'outbound' and channel = 'call'`,
      )
    )[0];

  it('says no detail before key 1, then confirms with key 1', async () => {
    const lines = await call([{ press: '1' }, { press: '1' }]);
    const beforeKey = lines.slice(
      0,
      lines.findIndex((line) => line.includes('appointment is')),
    );
    expect(beforeKey.join(' ')).toContain('Grace');
    expect(beforeKey.join(' ')).not.toMatch(/March|10:00|10 am/);
    expect(lines.join(' ')).toContain('12 March');
    expect(await appointment()).toEqual({ status: 'booked', response: 'accepted' });
    expect(await message()).toEqual({ status: 'delivered' });
  });

  it('offers the other language in that language, and changes this call with 9', async () => {
    const lines = await call([{ press: '9' }, { press: '1' }, { press: '8' }, { press: '1' }]);
    expect(lines[1]).toMatch(/^fr-FR: /);
    expect(
      lines.filter((line) => line.startsWith('fr-FR: ') && line.includes('jeudi 12 mars')).length,
    ).toBeGreaterThanOrEqual(2);
    expect(lines.filter((line) => line.includes('appuyez sur étoile'))).toHaveLength(1);
    expect(await clinic.query('select language from conversations')).toEqual([{ language: 'english' }]);
    expect(await clinic.query('select language from contacts')).toEqual([{ language: null }]);
    expect(await appointment()).toMatchObject({ response: 'accepted' });
  });

  it('keeps the other language for everything with *, and goes back with 9', async () => {
    const lines = await call([{ press: '9' }, { press: '*' }, { press: '1' }, { press: '1' }]);
    expect(lines.join(' ')).toContain('nos appels et nos messages seront en français');
    expect(lines.at(-1)).toMatch(/^fr-FR: /);
    expect(await clinic.query('select language from conversations')).toEqual([{ language: 'french' }]);
    expect(await clinic.query('select language from contacts')).toEqual([{ language: 'french' }]);
    await clinic.reset();
    patientId = await clinic.patient({ name: 'Grace Tabi', number: NUMBER, channel: 'call', language: 'english' });
    expect((await call([{ press: '9' }, { press: '9' }, { press: '1' }, { press: '*' }])).at(-1)).toMatch(/^en-US: /);
    expect(await clinic.query('select language from contacts')).toEqual([{ language: null }]);
  });

  it('reads a cancellation back and cancels only with 3 again', async () => {
    await call([{ press: '1' }, { press: '3' }, { press: '3' }]);
    expect(await appointment()).toEqual({ status: 'cancelled', response: 'declined' });
  });

  it('keeps the appointment when the read-back gets 1', async () => {
    await call([{ press: '1' }, { press: '3' }, { press: '1' }]);
    expect(await appointment()).toEqual({ status: 'booked', response: 'accepted' });
  });

  it('ends kindly after two silences, names nothing, and changes nothing', async () => {
    const lines = await call([{ silent: true }, { silent: true }]);
    expect(lines.join(' ')).not.toContain('March');
    expect(await appointment()).toEqual({ status: 'booked', response: 'needs-action' });
    expect(await message()).toEqual({ status: 'sent' });
  });

  it('marks a wrong number and does not call it again', async () => {
    await call([{ press: '4' }]);
    expect(await clinic.query('select wrong_number_at is not null as marked from contacts')).toEqual([
      { marked: true },
    ]);
    const again = await clinic.remind(patientId, { number: NUMBER, method: 'call' });
    await clinic.deliver();
    expect(await clinic.query('select status from reminders where id = $1', [again])).toEqual([
      { status: 'cancelled' },
    ]);
    expect(clinic.provider.calls({ to: NUMBER })).toHaveLength(1);
  });

  it("leaves only the clinic's number on an answering machine", async () => {
    clinic.provider.people.set(NUMBER, { kind: 'voicemail' });
    await clinic.remind(patientId, { number: NUMBER, method: 'call', language: 'french' });
    await clinic.deliver();
    expect(heard().join(' ')).not.toMatch(/Grace|Tabi|Visite/);
    expect(heard().join(' ')).toContain('Merci de nous appeler');
  });

  it('understands speech, and answers words of danger with the safety message', async () => {
    const lines = await call([{ press: '1' }, { speak: 'I cannot breathe' }]);
    expect(lines.join(' ')).toContain('nearest open hospital');
    expect(await clinic.query('select kind, urgency from follow_ups')).toContainEqual({
      kind: 'clinical_urgency',
      urgency: 'emergency',
    });
  });

  it('asks for another date in French and promises a call', async () => {
    const lines = await call([{ press: '1' }, { speak: 'je voudrais une autre date' }], 'french');
    expect(lines.join(' ')).toContain("L'accueil de Clinique Espérance vous appellera aujourd'hui avant");
    expect(await appointment()).toMatchObject({ status: 'booked', response: 'tentative' });
    expect(await clinic.query('select kind from follow_ups')).toEqual([{ kind: 'reschedule_request' }]);
  });

  it('asks how the visit was, takes a mark and spoken words, and tells staff of a complaint', async () => {
    const { id } = await clinic.appointment(patientId, { date: '2026-03-09', time: '08:00', status: 'fulfilled' });
    clinic.provider.people.set(NUMBER, {
      kind: 'answers',
      replies: [
        { press: '1' },
        { press: '2' },
        { speak: 'the nurse shouted at me in front of everybody', confidence: 0.3 },
      ],
    });
    await clinic.requestFeedback();
    clinic.advance(130);
    await clinic.deliver();
    clinic.advance(-130);
    expect(heard().join(' ')).toContain('What went wrong? Say it now');
    expect(await clinic.query('select appointment_id as id, rating, text, channel from feedback')).toEqual([
      { id, rating: 2, text: 'the nurse shouted at me in front of everybody', channel: 'call' },
    ]);
    expect(await clinic.query('select kind from follow_ups')).toEqual([{ kind: 'complaint' }]);
    expect(clinic.provider.alerts()).toEqual([]);
  });

  it('thanks for a good mark and a kind word in French, and for silence after the mark', async () => {
    await clinic.query(`update patients set language = 'french'`);
    await clinic.appointment(patientId, { date: '2026-03-09', time: '08:00', status: 'fulfilled' });
    clinic.provider.people.set(NUMBER, {
      kind: 'answers',
      replies: [{ speak: 'oui' }, { speak: 'cinq' }, { silent: true }],
    });
    await clinic.requestFeedback();
    clinic.advance(130);
    await clinic.deliver();
    clinic.advance(-130);
    expect(heard().at(-1)).toContain('Votre avis est bien arrivé');
    expect(await clinic.query('select rating, text from feedback')).toEqual([{ rating: 5, text: null }]);
    expect(await clinic.query('select kind from follow_ups')).toEqual([]);
  });

  it("waits for the end of an answering machine's greeting", async () => {
    clinic.provider.people.set(NUMBER, { kind: 'voicemail' });
    await clinic.remind(patientId, { number: NUMBER, method: 'call' });
    await clinic.deliver();
    expect(clinic.provider.calls()[0]?.answeredBy).toBe('machine_end_beep');
  });
});
