import { setTimeout as sleep } from 'node:timers/promises';
import { startTestClinic, type TestClinic } from '../../support/clinic';
import { callClinic, heardIn, postCallStep } from '../../support/phone-calls';

const NUMBER = '+237699000003';

jest.setTimeout(60_000);

describe('how calls end, and what they leave behind', () => {
  let clinic: TestClinic;
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());
  beforeEach(() => clinic.reset());
  afterEach(() => expect(clinic.provider.alerts()).toEqual([]));

  const patient = (name = 'Marie Ngo') => clinic.patient({ name, number: NUMBER, channel: 'call' });
  const heard = (): string[] => heardIn(clinic.provider.calls({ to: NUMBER }).at(-1));
  const followUps = async () =>
    (await clinic.query<{ kind: string }>('select kind from follow_ups order by kind')).map(({ kind }) => kind);
  const until = async (holds: () => boolean): Promise<void> => {
    for (const over = Date.now() + 10_000; !holds(); await sleep(2))
      if (Date.now() > over) throw new Error('waited in vain');
  };

  /** A reminder whose telephone rings while the clinic does something; then it is taken, and these keys are pressed. */
  async function whileRinging(change: (visit: string) => Promise<unknown>, keys: string[]): Promise<void> {
    const { provider } = clinic;
    const id = await patient();
    const { id: visit } = await clinic.appointment(id, { date: '2026-03-12', time: '10:00' });
    await clinic.remind(id, { number: NUMBER, method: 'call', appointmentId: visit });
    provider.people.set(NUMBER, { kind: 'manual' });
    provider.setSettings({ callSecondMillis: 60 });
    const delivered = clinic.deliver();
    await until(() => provider.calls({ to: NUMBER })[0]?.status === 'ringing');
    await change(visit);
    provider.answerCall(NUMBER);
    for (const key of keys) {
      await until(() => provider.calls({ to: NUMBER })[0]!.awaiting !== null);
      provider.pressKeys(NUMBER, key);
      await until(() => provider.calls({ to: NUMBER })[0]!.awaiting === null);
    }
    await delivered;
    provider.setSettings({ callSecondMillis: 1 });
  }

  it('a visit that was cancelled while it rang is told as cancelled, after the key', async () => {
    await whileRinging(
      (visit) =>
        clinic.query(`update appointments set status = 'cancelled', version = version + 1 where id = $1`, [visit]),
      ['1'],
    );
    expect(heard().at(-1)).toMatch(
      /Le rendez-vous du jeudi 12 mars est annulé\. Ne venez pas ce jour-là\..*Clinique Espérance au 6/,
    );
    expect(heard()[0]).not.toContain('mars');
  });

  it('a visit that was moved while it rang is told with its new time, and answered as that', async () => {
    await whileRinging(
      (visit) =>
        clinic.query(
          `update appointments set date = '2026-03-13', time = '01:00', starts_at = '2026-03-13T00:00:00Z', version = version + 1 where id = $1`,
          [visit],
        ),
      ['1', '1'],
    );
    expect(heard().join(' ')).toContain(
      'Ce rendez-vous vient de changer. La nouvelle date est le vendredi 13 mars à 1 heure.',
    );
    expect(await clinic.query('select response, version from appointments')).toEqual([
      { response: 'accepted', version: 2 },
    ]);
  });

  it('key 4 opens one task, also when the ladder of the reminder has nothing left', async () => {
    const id = await patient();
    const visit = await clinic.appointment(id, { date: '2026-03-12', time: '10:00' });
    await clinic.query(
      `insert into reminders (patient_id, patient_name, phone_number, appointment_reason, language, method, scheduled_time, appointment_id, appointment_version, kind)
       select id, name, $2, 'Visite', 'french', 'call', $3, $4, $5, 'first' from patients where id = $1`,
      [id, NUMBER, clinic.now(), visit.id, visit.version],
    );
    clinic.provider.people.set(NUMBER, { kind: 'answers', replies: [{ press: '4' }] });
    await clinic.deliver();
    for (let quarter = 0; quarter < 8; quarter++) {
      clinic.advance(15);
      await clinic.climb();
    }
    clinic.advance(-120);
    expect(await followUps()).toEqual(['wrong_number']);
    expect(clinic.provider.calls({ to: NUMBER })).toHaveLength(1);
    expect(await clinic.query('select status from reminders')).toEqual([{ status: 'failed' }]);
  });

  it('a call that somebody else took is made again, and staff reach the patient when no call is left', async () => {
    const id = await patient();
    await clinic.appointment(id, { date: '2026-03-12', time: '10:00' });
    const { id: visit } = (await clinic.query<{ id: string }>('select id from appointments'))[0]!;
    await clinic.remind(id, { number: NUMBER, method: 'call', appointmentId: visit });
    clinic.provider.people.set(NUMBER, { kind: 'answers', replies: [{ speak: "elle n'est pas là" }] });
    await clinic.deliver();
    expect(clinic.provider.calls({ to: NUMBER })).toHaveLength(1);
    for (let hour = 0; hour < 8; hour++) {
      clinic.advance(60);
      await clinic.deliver();
    }
    clinic.advance(-480);
    expect(clinic.provider.calls({ to: NUMBER })).toHaveLength(3);
    expect(await followUps()).toEqual(['unreachable_patient']);
    expect(await clinic.query('select status, status_reason as reason from reminders')).toEqual([
      { status: 'failed', reason: 'undelivered' },
    ]);
  });

  it('two reminders of one telephone are called one after the other, none of them busy', async () => {
    for (const [name, date] of [
      ['Marie Ngo', '2026-03-12'],
      ['Paul Ngo', '2026-03-13'],
    ] as const) {
      const id = await patient(name);
      const { id: visit } = await clinic.appointment(id, { date, time: '10:00' });
      await clinic.remind(id, { number: NUMBER, method: 'call', appointmentId: visit });
    }
    clinic.provider.people.set(NUMBER, { kind: 'answers', replies: [{ press: '1' }, { press: '1' }] });
    await clinic.deliver();
    await clinic.deliver();
    expect(clinic.provider.calls({ to: NUMBER }).map(({ status }) => status)).toEqual(['completed', 'completed']);
    expect(await clinic.query('select response from appointments')).toEqual([
      { response: 'accepted' },
      { response: 'accepted' },
    ]);
  });

  it('who is talking with us is not called at the same time', async () => {
    const id = await patient();
    const { id: visit } = await clinic.appointment(id, { date: '2026-03-12', time: '10:00' });
    await postCallStep(clinic, '', { CallSid: `CA${'c'.repeat(32)}`, From: NUMBER });
    await clinic.remind(id, { number: NUMBER, method: 'call', appointmentId: visit });
    clinic.provider.people.set(NUMBER, { kind: 'answers', replies: [{ press: '1' }, { press: '1' }] });
    await clinic.deliver();
    expect(clinic.provider.calls({ to: NUMBER })).toHaveLength(0);
    await postCallStep(clinic, '/status', {
      CallSid: `CA${'c'.repeat(32)}`,
      From: NUMBER,
      CallStatus: 'completed',
      SequenceNumber: '3',
    });
    await clinic.deliver();
    expect(clinic.provider.calls({ to: NUMBER }).map(({ status }) => status)).toEqual(['completed']);
  });

  it('a call has a limit at the provider, and its repetitions have one with us', async () => {
    const id = await patient();
    const { id: visit } = await clinic.appointment(id, { date: '2026-03-12', time: '10:00' });
    await clinic.remind(id, { number: NUMBER, method: 'call', appointmentId: visit });
    clinic.provider.people.set(NUMBER, {
      kind: 'answers',
      replies: Array.from({ length: 60 }, (_all, place) => ({ press: place % 2 === 0 ? '8' : '9' })),
    });
    await clinic.deliver();
    const [call] = clinic.provider.calls({ to: NUMBER });
    expect(call!.timeLimitSeconds).toBe(4500);
    expect(call!.heard.filter(({ kind }) => kind === 'pressed')).toHaveLength(9);
    expect(heard().at(-1)).toContain('Clinique Espérance');
  });

  it('a call of more than a quarter of an hour is ended with words', async () => {
    await clinic.appointment(await patient(), { date: '2026-03-12', time: '10:00' });
    const sid = `CA${'d'.repeat(32)}`;
    await postCallStep(clinic, '', { CallSid: sid, From: NUMBER });
    clinic.advance(16);
    const last = await postCallStep(clinic, '/gather?turn=1', { CallSid: sid, From: NUMBER, Digits: '1' });
    clinic.advance(-16);
    expect(last).toMatch(/Clinique Espérance.*<Hangup\/>/s);
    expect(last).not.toContain('mars');
  });

  it('a wrong key is said to be wrong', async () => {
    await clinic.appointment(await patient(), { date: '2026-03-12', time: '10:00' });
    const lines = await callClinic(clinic, NUMBER, [{ press: '1' }, { press: '7' }, { press: '1' }]);
    expect(lines.join(' ')).toContain('Cette touche ne correspond à rien ici.');
    expect(lines.join(' ')).not.toContain('pas entendu');
  });
});
