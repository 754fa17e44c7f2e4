import { type CalleeReply } from '../../../src/simulator/calls/people';
import { startTestClinic, type TestClinic } from '../../support/clinic';
import { callClinic } from '../../support/phone-calls';

const NUMBER = '+237699000003';
const FRONT_DESK = '+237699123456';
type Reply = CalleeReply;
const say = (speak: string, confidence = 0.9): Reply => ({ speak, confidence });

jest.setTimeout(60_000);

/** Everything a call can leave behind. */
interface Left {
  lines: string[];
  visit: string;
  followUps: string[];
  stopped: boolean;
  wrong: boolean;
  attempts: number;
}

describe('what is said on the telephone', () => {
  let clinic: TestClinic;
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());
  beforeEach(() => clinic.reset());
  afterEach(() => expect(clinic.provider.alerts()).toEqual([]));

  const left = async (lines: string[]): Promise<Left> => {
    const [visit] = await clinic.query<{ status: string; response: string }>(
      'select status, response from appointments order by starts_at',
    );
    const followUps = await clinic.query<{ kind: string }>('select kind from follow_ups order by kind');
    const [found] = await clinic.query<{ stopped: boolean; wrong: boolean; attempts: number }>(
      `select exists (select from consents where not granted) as stopped, exists (select from contacts where wrong_number_at is not null) as wrong,
              (select count(*)::int from delivery_attempts a join messages m on m.id = a.message_id where m.channel = 'call' and m.purpose <> 'staff_alert') as attempts`,
    );
    return {
      lines,
      visit: `${visit?.status} ${visit?.response}`,
      followUps: followUps.map(({ kind }) => kind),
      ...found!,
    };
  };
  const UNTOUCHED = { visit: 'booked needs-action', followUps: [], stopped: false, wrong: false };

  /** A reminder by telephone, played to its end. */
  async function reminded(
    replies: Reply[],
    language: 'english' | 'french' = 'french',
    name = 'Marie Ngo',
  ): Promise<Left> {
    const patientId = await clinic.patient({ name, number: NUMBER, channel: 'call', language });
    const { id } = await clinic.appointment(patientId, { date: '2026-03-12', time: '10:00' });
    clinic.provider.people.set(NUMBER, { kind: 'answers', replies });
    await clinic.remind(patientId, { number: NUMBER, method: 'call', language, appointmentId: id });
    await clinic.deliver();
    return left(
      clinic.provider.calls({ to: NUMBER })[0]!.heard.flatMap((entry) => (entry.kind === 'said' ? [entry.text] : [])),
    );
  }
  const discloses = ({ lines }: Left): boolean => /12 mars|12 March/.test(lines.join(' '));

  it.each<[string, 'french' | 'english']>([
    ['rappelez-moi plus tard', 'french'],
    ["appelez-moi plus tard s'il vous plaît", 'french'],
    ['call me later', 'english'],
  ])('"%s" is a wish to be called back', async (words, language) => {
    const call = await reminded([say(words)], language);
    expect(call).toMatchObject({ ...UNTOUCHED, followUps: ['call_request'] });
    expect(call.lines.at(-1)).toMatch(/vous rappelle|will call you back/);
    expect(discloses(call)).toBe(false);
  });

  it.each<[string, 'french' | 'english']>([
    ["ne m'appelez plus la nuit", 'french'],
    ['écrivez-moi plus tard', 'french'],
    ["don't call me at night", 'english'],
  ])('"%s" is a wish about hours, and the call goes on', async (words, language) => {
    const call = await reminded([say(words), { press: '1' }, { press: '1' }], language);
    expect(call).toMatchObject({ ...UNTOUCHED, visit: 'booked accepted', followUps: ['question'] });
    expect(await clinic.query(`select details ->> 'reason' as reason from follow_ups`)).toEqual([
      { reason: 'other_hours' },
    ]);
  });

  it('"ne m\'appelez pas, écrivez-moi" ends calls, not messages', async () => {
    const call = await reminded([say("ne m'appelez pas, écrivez-moi")]);
    expect(call).toMatchObject(UNTOUCHED);
    expect(await clinic.query('select channel from address_channels where declined_at is not null')).toEqual([
      { channel: 'call' },
    ]);
    expect(call.lines.at(-1)).toContain('nous vous écrirons');
  });

  it.each<[string, 'french' | 'english']>([
    ['arrête ça Kevin', 'french'],
    ['viens manger', 'french'],
    ['je viens tout de suite maman', 'french'],
    ['stop it Kevin', 'english'],
    ['come and eat', 'english'],
    [
      'bonjour le ministre des transports a annoncé hier soir que la route de Douala serait fermée jeudi et que les voyageurs viendront en train',
      'french',
    ],
  ])('"%s" at "if you are Marie" opens and ends nothing', async (words, language) => {
    const call = await reminded([say(words), say(words)], language);
    expect(call).toMatchObject(UNTOUCHED);
    expect(discloses(call)).toBe(false);
  });

  it.each<[string, 'french' | 'english']>([
    ['oui', 'french'],
    ["oui c'est moi", 'french'],
    ["c'est elle-même", 'french'],
    ['un', 'french'],
    ['tapez un', 'french'],
    ["c'est Marie", 'french'],
    ['speaking', 'english'],
    ['yes speaking', 'english'],
    ['one', 'english'],
    ['this is she', 'english'],
  ])('"%s" is a clear yes to it', async (words, language) => {
    expect(discloses(await reminded([say(words)], language))).toBe(true);
  });

  it('a spoken STOP is asked once, and a yes makes it count', async () => {
    const call = await reminded([say("arrêtez de m'appeler"), say('oui')]);
    expect(call).toMatchObject({ ...UNTOUCHED, stopped: true });
    expect(call.lines.at(-2)).toContain('ni appels ni messages');
  });

  it('STOP said twice counts as well; a no, and silence, do not', async () => {
    expect((await reminded([say('stop'), say('stop')])).stopped).toBe(true);
    await clinic.reset();
    expect(await reminded([say('stop'), say('non'), { press: '1' }, { press: '1' }])).toMatchObject({
      ...UNTOUCHED,
      visit: 'booked accepted',
    });
    await clinic.reset();
    expect(await reminded([say('stop'), { silent: true }, { silent: true }])).toMatchObject({
      ...UNTOUCHED,
      followUps: ['unclear_reply'],
    });
  });

  it('a STOP that was hardly heard never counts by itself, however often', async () => {
    expect(await reminded([say('stop', 0.2), say('stop', 0.2), say('stop', 0.2)])).toMatchObject({
      ...UNTOUCHED,
      followUps: ['unclear_reply'],
    });
    await clinic.reset();
    expect((await reminded([say('stop', 0.2), { press: '4' }])).stopped).toBe(true);
  });

  it.each<[string, 'french' | 'english']>([
    ["I can't talk right now", 'english'],
    ['I cannot talk', 'english'],
    ["I'm driving", 'english'],
    ['je ne peux pas parler là', 'french'],
    ['je peux pas parler', 'french'],
    ['je suis au volant', 'french'],
  ])('"%s" alarms nobody: it is tried again at another time', async (words, language) => {
    const call = await reminded([say(words)], language);
    expect(call).toMatchObject({ ...UNTOUCHED, attempts: 2 });
    expect(discloses(call)).toBe(false);
  });

  it.each<[string, 'french' | 'english']>([
    ['my mother is not here', 'english'],
    ['she is not here', 'english'],
    ['he went out', 'english'],
    ['this is her daughter', 'english'],
    ['no', 'english'],
    ["il n'est pas là", 'french'],
    ["c'est sa fille", 'french'],
    ["ce n'est pas moi, je l'appelle", 'french'],
    ['elle est au marché', 'french'],
    ['Marie est sortie', 'french'],
  ])('"%s": somebody else; it is tried again hours later, and that is no answer', async (words, language) => {
    const call = await reminded([say(words)], language);
    expect(call).toMatchObject({ ...UNTOUCHED, attempts: 2 });
    expect(discloses(call)).toBe(false);
    clinic.provider.people.set(NUMBER, { kind: 'answers', replies: [{ press: '1' }, { press: '1' }] });
    clinic.advance(185);
    await clinic.deliver();
    clinic.advance(-185);
    expect(await left([])).toMatchObject({ ...UNTOUCHED, visit: 'booked accepted' });
  });

  it('a wrong number is asked once more, stamps the calls alone, and opens one task', async () => {
    const call = await reminded([say('vous avez le mauvais numéro'), say('oui')]);
    expect(call).toMatchObject({ ...UNTOUCHED, wrong: true, followUps: ['wrong_number'] });
    expect(await clinic.query('select channel from address_channels where unusable_since is not null')).toEqual([
      { channel: 'call' },
    ]);
    await clinic.reset();
    expect(
      await reminded([say('wrong number'), { press: '1' }, { press: '1' }, { press: '1' }], 'english'),
    ).toMatchObject({ ...UNTOUCHED, visit: 'booked accepted' });
  });

  it.each<[string, 'french' | 'english']>([
    ['répétez', 'french'],
    ['pardon', 'french'],
    ["j'ai pas compris", 'french'],
    ["c'est qui", 'french'],
    ['allô', 'french'],
    ["qui est à l'appareil", 'french'],
    ['repeat', 'english'],
    ['what', 'english'],
    ['say that again please', 'english'],
    ['who is this?', 'english'],
    ['hello?', 'english'],
  ])('"%s" hears the clinic\'s name again, and is no miss', async (words, language) => {
    const { lines } = await reminded([say(words), say(words), say(words), { press: '1' }], language);
    const greetings = lines.filter((line) => /Appel automatique de|automatic call from/.test(line));
    expect(greetings).toHaveLength(4);
    expect(lines.join(' ')).toMatch(/12 mars|12 March/);
  });

  it.each<[string, 'french' | 'english']>([
    ['ne quittez pas', 'french'],
    ['une minute', 'french'],
    ['hold on', 'english'],
  ])('"%s" is waited for', async (words, language) => {
    const { lines, attempts } = await reminded([say(words), { press: '1' }, { press: '1' }], language);
    expect(lines.join(' ')).toMatch(/J'attends|I am waiting/);
    expect([attempts, (await left([])).visit]).toEqual([1, 'booked accepted']);
  });

  const patient = (name: string) => clinic.patient({ name, number: NUMBER, channel: 'call', language: 'french' });

  it('"annuler" of a known caller is read back, and cancelled by 3', async () => {
    await clinic.appointment(await patient('Marie Ngo'), { date: '2026-03-12', time: '10:00' });
    const lines = await callClinic(clinic, NUMBER, [say('je veux annuler mon rendez-vous'), { press: '3' }]);
    expect(lines.join(' ')).toContain('Pour annuler le rendez-vous du jeudi 12 mars');
    expect((await left([])).visit).toBe('cancelled declined');
  });

  it('"annuler" with two people on the number asks for whom first', async () => {
    await clinic.appointment(await patient('Marie Ngo'), { date: '2026-03-12', time: '10:00' });
    await clinic.appointment(await patient('Paul Ngo'), { date: '2026-03-13', time: '11:30' });
    const lines = await callClinic(clinic, NUMBER, [say('annuler'), { press: '6' }, { press: '3' }]);
    expect(lines.join(' ')).toContain('Pour annuler le rendez-vous du vendredi 13 mars');
    expect(lines.join(' ')).not.toContain('12 mars');
    expect(await clinic.query('select status from appointments order by starts_at')).toEqual([
      { status: 'booked' },
      { status: 'cancelled' },
    ]);
  });

  it.each(["l'accueil", "je veux parler à quelqu'un", 'zéro'])(
    '"%s" connects while the clinic is open',
    async (words) => {
      clinic.provider.people.set(FRONT_DESK, { kind: 'answers', replies: [] });
      await patient('Marie Ngo');
      expect((await callClinic(clinic, NUMBER, [say(words)])).at(-1)).toBe(`connected: ${FRONT_DESK}`);
    },
  );

  it('"I want to talk to somebody" hears when it opens, and where to go, while it is closed', async () => {
    clinic.advance(12 * 60);
    const lines = await callClinic(clinic, '+237699000999', [{ press: '9' }, say('I want to talk to somebody')]);
    clinic.advance(-12 * 60);
    expect(lines.at(-1)).toMatch(/opens tomorrow at 7:30 am.*nearest open hospital/);
  });
});
