import { callClinic, postCallStep } from '../../support/phone-calls';
import { startTestClinic, type TestClinic } from '../../support/clinic';

const NUMBER = '+237699000003';
const STRANGER = '+237699000999';
const FRONT_DESK = '+237699123456';

jest.setTimeout(60_000);

describe('a patient who calls the clinic', () => {
  let clinic: TestClinic;
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());
  beforeEach(() => clinic.reset());
  afterEach(() => expect(clinic.provider.alerts()).toEqual([]));

  const patient = (name: string, language: 'english' | 'french' = 'english') =>
    clinic.patient({ name, number: NUMBER, channel: 'call', language });
  const visits = () =>
    clinic.query<{ date: string; status: string; response: string }>(
      'select date::text, status, response from appointments order by starts_at',
    );
  const followUps = () =>
    clinic.query<{ kind: string; urgency: string }>('select kind, urgency from follow_ups order by created_at');

  it('hears a first name before key 1 and the visit after it, and confirms', async () => {
    await clinic.appointment(await patient('Grace Tabi'), { date: '2026-03-12', time: '10:00' });
    const lines = await callClinic(clinic, NUMBER, [{ press: '1', after: 'press 1' }, { press: '1' }]);
    const before = lines
      .slice(
        0,
        lines.findIndex((line) => line.includes('appointment is')),
      )
      .join(' ');
    expect(before).toContain('If you are calling for Grace, press 1');
    expect(before).not.toMatch(/Tabi|March|10 /);
    expect(lines.join(' ')).toContain('Thursday 12 March');
    expect(await visits()).toEqual([{ date: '2026-03-12', status: 'booked', response: 'accepted' }]);
  });

  it('cancels in French, only after the read-back', async () => {
    await clinic.appointment(await patient('Marie Ngo', 'french'), { date: '2026-03-12', time: '10:00' });
    const lines = await callClinic(clinic, NUMBER, [{ press: '1' }, { speak: 'je ne viens pas' }, { press: '3' }]);
    expect(lines.join(' ')).toContain('Pour annuler le rendez-vous du jeudi 12 mars à 10 heures, tapez encore 3.');
    expect(await visits()).toMatchObject([{ status: 'cancelled', response: 'declined' }]);
  });

  it('chooses between two people on one telephone; nobody else is touched', async () => {
    await clinic.appointment(await patient('Marie Ngo', 'french'), { date: '2026-03-12', time: '10:00' });
    await clinic.appointment(await patient('Paul Ngo', 'french'), { date: '2026-03-13', time: '11:30' });
    const lines = await callClinic(clinic, NUMBER, [{ press: '6', after: 'tapez 6' }, { press: '1' }]);
    expect(lines.join(' ')).toContain('Si vous appelez pour Marie, tapez 5. Si vous appelez pour Paul, tapez 6.');
    expect(lines.slice(0, 3).join(' ')).not.toContain(' mars');
    expect(lines.join(' ')).toContain('vendredi 13 mars');
    expect(lines.join(' ')).not.toContain('jeudi 12 mars');
    expect(await visits()).toMatchObject([{ response: 'needs-action' }, { response: 'accepted' }]);
  });

  it('chooses between two visits of one person by their dates', async () => {
    const id = await patient('Grace Tabi');
    await clinic.appointment(id, { date: '2026-03-12', time: '10:00' });
    await clinic.appointment(id, { date: '2026-03-19', time: '14:00' });
    const lines = await callClinic(clinic, NUMBER, [{ press: '1' }, { press: '6' }, { press: '2' }]);
    expect(lines.join(' ')).toContain(
      'For the one on Thursday 12 March at 10 am, press 5. For the one on Thursday 19 March at 2 pm, press 6.',
    );
    expect(await visits()).toMatchObject([{ response: 'needs-action' }, { response: 'tentative' }]);
    expect(await followUps()).toEqual([{ kind: 'reschedule_request', urgency: 'follow_up' }]);
  });

  it('is connected to the front desk, which sees our own number; nothing is left to do', async () => {
    clinic.provider.people.set(FRONT_DESK, { kind: 'answers', replies: [] });
    const lines = await callClinic(clinic, STRANGER, [{ press: '0' }]);
    expect(lines.at(-1)).toBe(`connected: ${FRONT_DESK}`);
    expect(await followUps()).toEqual([]);
    expect(await clinic.query(`select state->'call' as call from conversations`)).toEqual([{ call: null }]);
  });

  it.each(['busy', 'no-answer', 'unreachable'] as const)(
    'is told honestly when the front desk is %s, and will be called',
    async (kind) => {
      clinic.provider.people.set(FRONT_DESK, { kind });
      await patient('Marie Ngo', 'french');
      const lines = await callClinic(clinic, NUMBER, [{ press: '0' }]);
      expect(lines.join(' ')).toContain(
        "L'accueil de Clinique Espérance n'a pas pu prendre votre appel. Votre demande est notée : l'accueil vous rappelle aujourd'hui avant",
      );
      expect(await followUps()).toEqual([{ kind: 'call_request', urgency: 'follow_up' }]);
    },
  );

  it('hears when the clinic opens while it is closed, and is not connected', async () => {
    clinic.advance(12 * 60);
    const lines = await callClinic(clinic, STRANGER, [{ press: '9' }, { press: '0' }]);
    clinic.advance(-12 * 60);
    expect(lines.join(' ')).toContain('The front desk of Clinique Espérance is closed and opens tomorrow at 7:30 am');
    expect(lines.join(' ')).not.toContain('connected');
    expect(await followUps()).toEqual([{ kind: 'call_request', urgency: 'follow_up' }]);
  });

  it('who is unknown hears of nobody, and can leave words', async () => {
    await clinic.appointment(await patient('Grace Tabi'), { date: '2026-03-12', time: '10:00' });
    const lines = await callClinic(clinic, STRANGER, [{ speak: 'je voudrais savoir quels jours vous consultez' }]);
    expect(lines.join(' ')).not.toMatch(/Grace|Tabi|mars/);
    expect(await followUps()).toMatchObject([{ kind: 'unknown_number' }]);
  });

  it('is answered after STOP too', async () => {
    await clinic.appointment(await patient('Grace Tabi'), { date: '2026-03-12', time: '10:00' });
    await clinic.query(
      `insert into consents (address, purpose, granted, source, wording_version, recorded_at) select $1, p, false, 'patient', '1', $2 from unnest(array['reminder', 'feedback']) p`,
      [NUMBER, clinic.now()],
    );
    await callClinic(clinic, NUMBER, [{ press: '1' }, { press: '1' }]);
    expect(await visits()).toMatchObject([{ response: 'accepted' }]);
  });

  it('gets the safety text at once for words of danger, then the front desk', async () => {
    clinic.provider.people.set(FRONT_DESK, { kind: 'answers', replies: [] });
    await clinic.appointment(await patient('Grace Tabi'), { date: '2026-03-12', time: '10:00' });
    const lines = await callClinic(clinic, NUMBER, [
      { speak: 'my husband has collapsed and he is not breathing', confidence: 0.2 },
      { press: '0' },
    ]);
    const spoken = lines.findIndex((line) => line.includes('nearest open hospital'));
    expect(spoken).toBeGreaterThan(0);
    expect(lines[spoken + 1]).toContain('press 0');
    expect(lines.at(-1)).toBe(`connected: ${FRONT_DESK}`);
    expect(await followUps()).toEqual([{ kind: 'clinical_urgency', urgency: 'emergency' }]);
  });

  it('is asked again when the words were poorly heard, and twice at most', async () => {
    await clinic.appointment(await patient('Grace Tabi'), { date: '2026-03-12', time: '10:00' });
    const lines = await callClinic(clinic, NUMBER, [
      { press: '1' },
      { speak: 'I will come', confidence: 0.3 },
      { speak: 'I will come', confidence: 0.31 },
    ]);
    expect(lines.filter((line) => line.includes('did not hear'))).toHaveLength(1);
    expect(lines.at(-1)).toContain('We did not get an answer');
    expect(await visits()).toMatchObject([{ response: 'needs-action' }]);
  });
});

describe('steps of a call that come twice, late, or from another call', () => {
  let clinic: TestClinic;
  const sid = (letter: string): string => `CA${letter.repeat(32)}`;
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());
  beforeEach(async () => {
    await clinic.reset();
    await clinic.appointment(
      await clinic.patient({ name: 'Grace Tabi', number: NUMBER, channel: 'call', language: 'english' }),
      { date: '2026-03-12', time: '10:00' },
    );
  });

  const gather = (letter: string, turn: number, digits: string): Promise<string> =>
    postCallStep(clinic, `/gather?turn=${turn}`, { CallSid: sid(letter), From: NUMBER, Digits: digits });
  const visit = async () =>
    (
      await clinic.query<{ status: string; response: string; version: number }>(
        'select status, response, version from appointments',
      )
    )[0];

  it('have the same answer and no second effect', async () => {
    const first = await postCallStep(clinic, '', { CallSid: sid('a'), From: NUMBER });
    expect(await postCallStep(clinic, '', { CallSid: sid('a'), From: NUMBER })).toBe(first);
    await gather('a', 1, '1');
    const readBack = await gather('a', 2, '3');
    expect(readBack).toContain('press 3 again');
    expect(await gather('a', 2, '3')).toBe(readBack);
    expect(await visit()).toMatchObject({ status: 'booked' });
    const done = await gather('a', 3, '3');
    expect(await gather('a', 3, '3')).toBe(done);
    expect(await visit()).toEqual({ status: 'cancelled', response: 'declined', version: 2 });
  });

  it('do not touch another call of the number', async () => {
    await postCallStep(clinic, '', { CallSid: sid('a'), From: NUMBER });
    await postCallStep(clinic, '', { CallSid: sid('b'), From: NUMBER });
    await gather('b', 1, '1');
    await gather('b', 2, '3');
    expect(await gather('a', 1, '3')).toContain('<Hangup/>');
    await postCallStep(clinic, '/status', {
      CallSid: sid('a'),
      From: NUMBER,
      CallStatus: 'completed',
      SequenceNumber: '3',
    });
    expect(await visit()).toMatchObject({ status: 'booked' });
    await gather('b', 3, '1');
    expect(await visit()).toMatchObject({ status: 'booked', response: 'accepted' });
  });

  it('after the end of the call hang up', async () => {
    await postCallStep(clinic, '', { CallSid: sid('a'), From: NUMBER });
    await postCallStep(clinic, '/status', {
      CallSid: sid('a'),
      From: NUMBER,
      CallStatus: 'completed',
      SequenceNumber: '3',
    });
    expect(await gather('a', 1, '1')).toContain('<Hangup/>');
    expect(
      await postCallStep(clinic, '/front-desk?turn=2', {
        CallSid: sid('a'),
        From: NUMBER,
        DialCallStatus: 'no-answer',
      }),
    ).toContain('<Hangup/>');
    expect(await visit()).toMatchObject({ response: 'needs-action' });
  });
});
