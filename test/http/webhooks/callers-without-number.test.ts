import { DEFAULT_PHONE_NUMBER, DEFAULT_WHATSAPP_NUMBER } from '../../../src/compose/provider';
import { callClinic, heardIn, postCallStep } from '../../support/phone-calls';
import { staffApi } from '../../support/staff';
import { startTestClinic, type TestClinic } from '../../support/clinic';

const NUMBER = '+237699000003';
const FRONT_DESK = '+237699123456';
/** twilio.com/changelog/upcoming-changes-to-withheld-caller-ids-behavior-for-dial-calls, and what SIP and client calls show. */
const WITHHELD = [
  '+266696687',
  '+7378742833',
  '+2562533',
  '+8656696',
  '+86282452253',
  'anonymous',
  'Anonymous',
  'unknown',
  'unavailable',
  'restricted',
  '',
  'sip:marie@example.com',
  'client:reception',
  'whatsapp:',
  'INFO',
] as const;
const DANGER = 'mon mari est tombé, il ne respire plus';
const CLOSED_MINUTES = 12 * 60;

jest.setTimeout(60_000);

describe('somebody who calls', () => {
  let clinic: TestClinic;
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());
  beforeEach(() => clinic.reset());
  afterEach(() => expect(clinic.provider.alerts()).toEqual([]));

  const followUps = () =>
    clinic.query<{ kind: string; urgency: string; reason: string | null; address: string; patient_id: string | null }>(
      `select kind, urgency, details ->> 'reason' as reason, address, patient_id from follow_ups order by created_at, kind`,
    );
  const conversations = () =>
    clinic.query<{ address: string }>('select address from conversations order by created_at');
  const nothingSent = async () => {
    await clinic.deliver();
    expect([
      await clinic.query(`select id from messages where direction = 'outbound'`),
      clinic.provider.messages({}),
      clinic.provider.calls({}).filter(({ direction }) => direction !== 'inbound'),
    ]).toEqual([[], [], []]);
  };

  it.each(WITHHELD)(
    'and shows "%s" for a number is greeted, hears the safety text at once for words of danger, and staff see that no number is known',
    async (from) => {
      await clinic.appointment(await clinic.patient({ name: 'Marie Ngo', number: NUMBER, channel: 'call' }), {
        date: '2026-03-12',
        time: '10:00',
      });
      const lines = await callClinic(clinic, from, [
        { speak: DANGER, confidence: 0.9 },
        { hangUp: true, after: 'le plus proche' },
      ]);
      expect(lines[0]).toContain('Bonjour. Ici');
      const spoken = lines.findIndex((line) => line.includes('hôpital') && line.includes('le plus proche'));
      expect(spoken).toBeGreaterThan(0);
      expect(lines.join(' ')).not.toMatch(/Marie|12 mars|vous rappel(le|lera|ons)|va vous appeler/);
      const [conversation] = await conversations();
      expect(conversation!.address).toMatch(/^withheld\.CA[0-9a-f]{32}$/);
      expect(await followUps()).toEqual([
        {
          kind: 'clinical_urgency',
          urgency: 'emergency',
          reason: 'number_withheld',
          address: conversation!.address,
          patient_id: null,
        },
      ]);
      await nothingSent();
    },
  );

  it.each(['anonymous', '+266696687', ''])(
    'and shows "%s" leaves words while the clinic is closed: nobody promises to call back',
    async (from) => {
      clinic.advance(CLOSED_MINUTES);
      const lines = await callClinic(clinic, from, [
        { speak: 'je voudrais savoir quels jours vous consultez', after: 'personne ne peut vous rappeler' },
        { hangUp: true },
      ]);
      clinic.advance(-CLOSED_MINUTES);
      expect(lines.join(' ')).not.toMatch(/vous rappel(le|lera|ons) (demain|aujourd)/);
      expect(await followUps()).toMatchObject([
        { kind: 'unknown_number', reason: 'number_withheld', patient_id: null },
      ]);
      await nothingSent();
    },
  );

  it('without a number twice at once is two cases, neither of which hears of the other', async () => {
    await Promise.all([
      callClinic(clinic, 'anonymous', [{ speak: DANGER, confidence: 0.9 }]),
      callClinic(clinic, 'anonymous', [{ speak: "stop, ne m'appelez plus", confidence: 0.9 }]),
    ]);
    const calls = clinic.provider.calls({});
    const hears = (call: (typeof calls)[number]): boolean => heardIn(call).join(' ').includes('tout de suite');
    const [one, other] = [calls.find(hears), calls.find((call) => !hears(call))];
    expect(await conversations()).toHaveLength(2);
    expect(new Set((await conversations()).map(({ address }) => address)).size).toBe(2);
    expect(heardIn(one).join(' ')).toContain('hôpital');
    expect((await followUps()).map(({ kind, address }) => [kind, address])).toEqual(
      expect.arrayContaining([
        ['clinical_urgency', `withheld.${one!.sid}`],
        ['unclear_reply', `withheld.${other!.sid}`],
      ]),
    );
    expect(await clinic.query('select * from consents')).toEqual([]);
    await nothingSent();
  });

  it('without a number is connected to the front desk while it is open', async () => {
    clinic.provider.people.set(FRONT_DESK, { kind: 'answers', replies: [] });
    const lines = await callClinic(clinic, 'anonymous', [{ press: '0' }]);
    expect(lines.at(-1)).toBe(`connected: ${FRONT_DESK}`);
    expect(clinic.provider.calls({}).filter(({ direction }) => direction === 'outbound-dial')).toMatchObject([
      { from: DEFAULT_PHONE_NUMBER },
    ]);
    expect(await followUps()).toEqual([]);
  });

  it('without a number, and finds nobody at the front desk, hears honestly that nobody can call back', async () => {
    clinic.provider.people.set(FRONT_DESK, { kind: 'busy' });
    const lines = await callClinic(clinic, 'anonymous', [{ press: '0' }]);
    expect(lines.at(-1)).toContain('personne ne peut vous rappeler');
    expect(await followUps()).toEqual([]);
  });

  it('without a number is forgotten when nobody has to look at it any more, and does not stand in the list of conversations', async () => {
    const staff = await staffApi(clinic);
    await callClinic(clinic, 'anonymous', []);
    await callClinic(clinic, '+266696687', [{ speak: DANGER, confidence: 0.9 }]);
    const listed = async () => (await staff.get<{ items: unknown[] }>('/conversations')).items.length;
    expect(await listed()).toBe(1);
    const [task] = await clinic.query<{ id: string; conversation: string }>(
      'select f.id, v.id as conversation from follow_ups f join conversations v on v.address = f.address',
    );
    expect(await staff.get(`/conversations/${task!.conversation}`)).toMatchObject({
      address_kind: 'withheld',
      phone_number: null,
    });
    expect(
      await staff.refused('POST', `/conversations/${task!.conversation}/take-over`, { staff_first_name: 'Clarisse' }),
    ).toEqual({ status: 409, code: 'not_reachable' });
    clinic.advance(25 * 60);
    await clinic.expire();
    expect(await conversations()).toHaveLength(1);
    await clinic.query(`update follow_ups set status = 'closed', outcome = 'resolved', closed_at = now()`);
    expect(await listed()).toBe(0);
    await clinic.expire();
    expect(await conversations()).toEqual([]);
    clinic.advance(-25 * 60);
  });

  it('by WhatsApp with a number is that person, and the front desk sees our own number', async () => {
    clinic.provider.people.set(FRONT_DESK, { kind: 'answers', replies: [] });
    await clinic.appointment(await clinic.patient({ name: 'Marie Ngo', number: NUMBER, channel: 'whatsapp' }), {
      date: '2026-03-12',
      time: '10:00',
    });
    const lines = await callClinic(
      clinic,
      `whatsapp:${NUMBER}`,
      [{ press: '1', after: 'Marie' }, { press: '0' }],
      DEFAULT_WHATSAPP_NUMBER,
    );
    expect(lines.join(' ')).toContain('Marie');
    expect(lines.join(' ')).toContain('jeudi 12 mars');
    expect(lines.at(-1)).toBe(`connected: ${FRONT_DESK}`);
    expect(await conversations()).toEqual([{ address: NUMBER }]);
    expect(clinic.provider.calls({}).filter(({ direction }) => direction === 'outbound-dial')).toMatchObject([
      { from: DEFAULT_PHONE_NUMBER },
    ]);
  });

  it('by WhatsApp with an id the clinic has a number for is that person', async () => {
    await clinic.appointment(await clinic.patient({ name: 'Marie Ngo', number: NUMBER }), {
      date: '2026-03-12',
      time: '10:00',
    });
    await clinic.write(NUMBER, 'bonjour');
    const lines = await callClinic(
      clinic,
      `whatsapp:${clinic.provider.whatsappIdOf(NUMBER)}`,
      [{ press: '1' }, { press: '1' }],
      DEFAULT_WHATSAPP_NUMBER,
    );
    expect(lines.join(' ')).toContain('jeudi 12 mars');
    expect(await clinic.query('select response from appointments')).toEqual([{ response: 'accepted' }]);
    expect(await conversations()).toEqual([{ address: NUMBER }]);
  });

  it('by WhatsApp with an id nobody knows is answered, and staff write back: no call is promised', async () => {
    const id = 'CM.90000000000000000001';
    clinic.advance(CLOSED_MINUTES);
    const lines = await callClinic(
      clinic,
      `whatsapp:${id}`,
      [{ press: '0' }, { speak: 'je voudrais un rendez-vous' }],
      DEFAULT_WHATSAPP_NUMBER,
    );
    clinic.advance(-CLOSED_MINUTES);
    expect(lines.join(' ')).not.toMatch(/vous rappel(le|lera|ons)/);
    expect(await conversations()).toEqual([{ address: id }]);
    expect(await followUps()).toMatchObject([{ reason: 'without_number', address: id }]);
  });

  it('with steps that come late or twice keeps to its own call', async () => {
    const sid = (letter: string): string => `CA${letter.repeat(32)}`;
    const first = await postCallStep(clinic, '', { CallSid: sid('a'), From: 'anonymous' });
    expect(await postCallStep(clinic, '', { CallSid: sid('a'), From: 'anonymous' })).toBe(first);
    expect(
      await postCallStep(clinic, '/gather?turn=1', { CallSid: sid('b'), From: 'anonymous', Digits: '0' }),
    ).toContain('<Hangup/>');
    await postCallStep(clinic, '/status', {
      CallSid: sid('a'),
      From: 'anonymous',
      CallStatus: 'completed',
      SequenceNumber: '3',
    });
    expect(
      await postCallStep(clinic, '/gather?turn=1', { CallSid: sid('a'), From: 'anonymous', Digits: '0' }),
    ).toContain('<Hangup/>');
  });
});
