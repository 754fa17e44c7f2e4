import { analyse } from '../../src/language/analyse';
import { tokenOf } from '../support/token';
import { startTestClinic, type TestClinic } from '../support/clinic';

const NUMBER = '+237699000001';
const LONG = 'We waited long, the nurse was kind but the room was dirty and nobody answered my questions. '
  .repeat(22)
  .trim();

/** How often this thread looks into maps: what all reading of words is made of. */
async function lookupsDuring(work: () => Promise<unknown>): Promise<number> {
  const { get } = Map.prototype;
  let count = 0;
  Map.prototype.get = function (this: Map<unknown, unknown>, key: unknown): unknown {
    count += 1;
    return get.call(this, key);
  };
  try {
    await work();
  } finally {
    Object.assign(Map.prototype, { get });
  }
  return count;
}

describe('long reading', () => {
  let clinic: TestClinic;
  let token: string;
  beforeAll(async () => {
    clinic = await startTestClinic();
    await clinic.patient({ name: 'Marie Ngono', number: NUMBER });
    const [user] = await clinic.query<{ id: string }>(
      `insert into users (username, password_hash, role) values ('importer', 'none', 'admin') returning id`,
    );
    token = await tokenOf(clinic.app.services, { userId: user!.id, role: 'admin', patientId: null });
  });
  afterAll(() => clinic.close());

  const post = (path: string, body: string, type: string) =>
    fetch(`${clinic.baseUrl}${path}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': type },
      body,
    });
  const file = (rows: number, salt: string) =>
    `text\n${Array.from({ length: rows }, (_, n) => `"${salt} ${n}. ${LONG}"`).join('\n')}\n`;

  test('an import of long rows and long comments are read in another thread, while an innocent text is answered here', async () => {
    expect((await post('/imports', file(1, 'first'), 'text/csv')).status).toBe(201);
    analyse({ text: LONG, lang: 'en' });
    const ofOneRowHere = await lookupsDuring(async () => void analyse({ text: LONG, lang: 'en' }));
    let answeredMeanwhile = false;
    const lookups = await lookupsDuring(async () => {
      const long = [post('/imports', file(100, 'again'), 'text/csv')];
      for (let n = 0; n < 6; n += 1)
        long.push(post('/feedback/submit', JSON.stringify({ text: `${n} ${LONG}` }), 'application/json'));
      let open = true;
      const all = Promise.all(long).finally(() => (open = false));
      await clinic.write(NUMBER, 'aide', { channel: 'sms' });
      answeredMeanwhile = open;
      expect((await all).map(({ status }) => status)).toEqual(Array(7).fill(201));
    });
    expect(answeredMeanwhile).toBe(true);
    expect(clinic.texts(NUMBER)).toHaveLength(1);
    expect(ofOneRowHere).toBeGreaterThan(1_000);
    // 106 texts here would be 106 times as many.
    expect(lookups).toBeLessThan(30 * ofOneRowHere);
  });
});
