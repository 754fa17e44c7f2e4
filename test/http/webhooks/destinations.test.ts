import { startTestClinic, type TestClinic } from '../../support/clinic';

const PREMIUM = '+33899123456';
const ABROAD = '+33612345678';

describe('where messages may go', () => {
  let clinic: TestClinic;
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());
  beforeEach(() => clinic.reset());

  test('a reminder leaves for a mobile abroad, never for a premium-rate number', async () => {
    for (const number of [ABROAD, PREMIUM]) {
      const id = await clinic.patient({ name: 'Marie Ngono', number, channel: 'sms' });
      await clinic.remind(id, { number, method: 'sms' });
    }
    await clinic.deliver();
    expect(clinic.texts(ABROAD)).toHaveLength(1);
    expect(clinic.texts(PREMIUM)).toEqual([]);
    expect(await clinic.query(`select status from messages where address = $1`, [PREMIUM])).toEqual([
      { status: 'failed' },
    ]);
  });

  test('who writes from a premium-rate number is answered in danger alone', async () => {
    await clinic.write(PREMIUM, 'aide', { channel: 'sms' });
    expect(clinic.texts(PREMIUM)).toEqual([]);
    await clinic.write(PREMIUM, "Je saigne beaucoup et je n'arrive plus à respirer", { channel: 'sms' });
    expect(clinic.texts(PREMIUM)).toHaveLength(1);
  });
});
