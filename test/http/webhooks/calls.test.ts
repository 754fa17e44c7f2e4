import { type CalleeReply } from '../../../src/simulator/calls/people';
import { DEFAULT_PHONE_NUMBER } from '../../../src/compose-core';
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
  const heard = (): string[] => clinic.provider.calls()[0]!.heard.flatMap((entry) => (entry.kind === 'said' ? [`${entry.language}: ${entry.text}`] : []));
  const appointment = async () => (await clinic.query<{ status: string; response: string }>('select status, response from appointments'))[0];
  const message = async () => (await clinic.query<{ status: string }>(`select status from messages where direction = 'outbound' and channel = 'call'`))[0];

  it('says no detail before key 1, then confirms with key 1', async () => {
    const lines = await call([{ press: '1' }, { press: '1' }]);
    const beforeKey = lines.slice(0, lines.findIndex((line) => line.includes('appointment is')));
    expect(beforeKey.join(' ')).toContain('Grace');
    expect(beforeKey.join(' ')).not.toMatch(/March|10:00|10 am/);
    expect(lines.join(' ')).toContain('12 March');
    expect(await appointment()).toEqual({ status: 'booked', response: 'accepted' });
    expect(await message()).toEqual({ status: 'delivered' });
  });

  it('offers the other language in that language, and changes with 9', async () => {
    const lines = await call([{ press: '9' }, { press: '1' }, { press: '8' }, { press: '1' }]);
    expect(lines[1]).toMatch(/^fr-FR: /);
    expect(lines.filter((line) => line.startsWith('fr-FR: ') && line.includes('jeudi 12 mars')).length).toBeGreaterThanOrEqual(2);
    expect(await clinic.query('select language from conversations')).toEqual([{ language: 'french' }]);
    expect(await appointment()).toMatchObject({ response: 'accepted' });
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
    expect(await clinic.query('select wrong_number_at is not null as marked from contacts')).toEqual([{ marked: true }]);
    const again = await clinic.remind(patientId, { number: NUMBER, method: 'call' });
    await clinic.deliver();
    expect(await clinic.query('select status from reminders where id = $1', [again])).toEqual([{ status: 'cancelled' }]);
    expect(clinic.provider.calls({ to: NUMBER })).toHaveLength(1);
  });

  it('leaves only the clinic\'s number on an answering machine', async () => {
    clinic.provider.people.set(NUMBER, { kind: 'voicemail' });
    await clinic.remind(patientId, { number: NUMBER, method: 'call', language: 'french' });
    await clinic.deliver();
    expect(heard().join(' ')).not.toMatch(/Grace|Tabi|Visite/);
    expect(heard().join(' ')).toContain('Merci de nous appeler');
  });

  it('understands speech, and answers words of danger with the safety message', async () => {
    const lines = await call([{ press: '1' }, { speak: 'I cannot breathe' }]);
    expect(lines.join(' ')).toContain('nearest open hospital');
    expect(await clinic.query('select kind, urgency from follow_ups')).toContainEqual({ kind: 'clinical_urgency', urgency: 'emergency' });
  });

  it('answers a patient who calls', async () => {
    await clinic.appointment(patientId, { date: '2026-03-12', time: '10:00' });
    clinic.provider.setSettings({ callSecondMillis: 200 });
    clinic.provider.startInboundCall(NUMBER, DEFAULT_PHONE_NUMBER);
    for (const wanted of ['press 1', 'will come']) {
      while (!heard().join(' ').includes(wanted) || !clinic.provider.pressKeys(NUMBER, '1')) await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await clinic.provider.settled();
    clinic.provider.setSettings({ callSecondMillis: 1 });
    expect(await appointment()).toMatchObject({ response: 'accepted' });
  });
});
