import { startTestClinic, type TestClinic } from '../../support/clinic';

const NUMBER = '+237699000001';
const OTHER = '+237699000002';
const WHEN = "C'est quand mon rendez-vous ?";
const DANGER = "Je saigne beaucoup et je n'arrive plus à respirer";

describe('a number that writes without end', () => {
  let clinic: TestClinic;
  beforeAll(async () => {
    clinic = await startTestClinic('2026-03-09T09:00:00Z', {
      ANSWER_REPEAT_MINUTES: '3',
      ANSWERS_PER_DAY_AND_ADDRESS: '5',
    });
  });
  afterAll(() => clinic.close());
  beforeEach(async () => {
    await clinic.reset();
    const id = await clinic.patient({ name: 'Marie Ngono', number: NUMBER });
    await clinic.appointment(id, { date: '2026-03-12', time: '10:00' });
    await clinic.patient({ name: 'Paul Essomba', number: OTHER });
  });

  const say = (body: string, from = NUMBER) => clinic.write(from, body, { channel: 'sms' });
  const answers = async (purpose: string) =>
    (
      await clinic.query<{ n: number }>(
        `select count(*)::int as n from messages where direction = 'outbound' and address = $1 and purpose = $2`,
        [NUMBER, purpose],
      )
    )[0]?.n;
  const tasks = () =>
    clinic.query<{ kind: string; reason: string }>(
      `select kind, details ->> 'reason' as reason from follow_ups where details ->> 'reason' = 'many_texts'`,
    );

  /** Never the same twice in a row: the conversation itself falls silent then. */
  const chat = async (texts: number) => {
    for (let n = 0; n < texts; n += 1) {
      clinic.advance(4);
      await say([WHEN, 'English please', 'aide', 'en français svp'][n % 4] ?? '');
    }
  };

  test('is given the same answer once within some minutes, and again after them', async () => {
    for (let n = 0; n < 3; n += 1) await say(WHEN);
    expect(await answers('reply')).toBe(1);
    clinic.advance(4);
    await say(WHEN);
    expect(await answers('reply')).toBe(2);
    expect(clinic.texts(NUMBER)).toHaveLength(2);
  });

  test('has a number of answers a day; staff are told once, and other numbers are answered', async () => {
    await chat(12);
    expect(await answers('reply')).toBe(5);
    expect(await tasks()).toEqual([{ kind: 'delivery_review', reason: 'many_texts' }]);
    await say('aide', OTHER);
    expect(clinic.texts(OTHER)).toHaveLength(1);
  });

  test('is answered in danger beyond the answers of the day; the same danger is not told twice at once, another one is', async () => {
    await chat(12);
    expect(await answers('safety')).toBe(0);
    for (let n = 0; n < 4; n += 1) await say(DANGER);
    expect(await answers('safety')).toBe(1);
    await say('Je veux me suicider ce soir');
    expect(await answers('safety')).toBe(2);
    clinic.advance(4);
    await say(DANGER);
    expect(await answers('safety')).toBe(3);
    expect(await clinic.query(`select from follow_ups where kind = 'clinical_urgency'`)).toHaveLength(1);
  });

  test('is answered again the next day', async () => {
    await chat(12);
    clinic.advance(24 * 60);
    await say(WHEN);
    expect(await answers('reply')).toBe(6);
  });
});
