import { composeSweeps } from '../../../src/compose/sweeps';
import { startTestClinic, type TestClinic } from '../../support/clinic';

const NUMBER = '+237699000001';

interface Row {
  status: string;
  price: string | null;
  price_unit: string | null;
  segments: number | null;
  error_code: number | null;
}

describe('a message whose callbacks were lost', () => {
  let clinic: TestClinic;
  let patientId: string;
  let sweep: () => Promise<Record<string, number> | null>;
  beforeAll(async () => {
    clinic = await startTestClinic(undefined, { QUIET_HOURS: 'none' });
    sweep = composeSweeps(clinic.app.core).sweepOnce;
  });
  afterAll(() => clinic.close());
  beforeEach(async () => {
    await clinic.reset();
    patientId = await clinic.patient({ name: 'Marie Ngono', number: NUMBER });
  });

  const messages = () =>
    clinic.query<Row>(
      `select status, price, price_unit, segments, error_code from messages where direction = 'outbound' order by created_at`,
    );
  const lose = (statuses?: string[]) =>
    clinic.provider.failures.add({ match: {}, effect: { kind: 'lose_callbacks', ...(statuses ? { statuses } : {}) } });
  async function remind(method: 'sms' | 'whatsapp' | 'call', number = NUMBER): Promise<void> {
    await clinic.remind(patientId, { number, method });
    await clinic.deliver();
  }

  it('is asked about after twelve hours, and its end is recorded as a callback would', async () => {
    lose(['delivered']);
    await remind('sms');
    expect(await messages()).toMatchObject([{ status: 'sent' }]);
    // Without this the question for its price would find its status too.
    await clinic.query('update messages set price = -0.0425');
    clinic.advance(11 * 60);
    expect(await sweep()).toMatchObject({ asked: 0 });
    clinic.advance(61);
    expect(await sweep()).toMatchObject({ asked: 1, statuses: 1 });
    expect(await messages()).toMatchObject([{ status: 'delivered' }]);
    expect(await clinic.query('select status from status_events order by id')).toEqual([
      { status: 'sent' },
      { status: 'delivered' },
    ]);
  });

  it('keeps the code of a failure, and fails its reminder', async () => {
    lose();
    clinic.provider.failures.add({ match: {}, effect: { kind: 'fails_later', status: 'undelivered', code: 30006 } });
    await remind('sms');
    clinic.advance(13 * 60);
    expect(await sweep()).toMatchObject({ statuses: 1 });
    expect(await messages()).toMatchObject([{ status: 'undelivered', error_code: 30006 }]);
    expect(await clinic.query('select status, status_reason from reminders')).toEqual([
      { status: 'failed', status_reason: 'undelivered' },
    ]);
  });

  it('is asked about ever more rarely, and given up after three days', async () => {
    lose();
    clinic.provider.failures.add({ match: {}, effect: { kind: 'no_receipt' } });
    await remind('sms');
    let asked = 0;
    for (let hour = 0; hour < 80; hour++) {
      clinic.advance(60);
      asked += (await sweep())?.['asked'] ?? 0;
    }
    expect(await messages()).toMatchObject([{ status: 'sent' }]);
    expect(asked).toBeGreaterThan(2);
    expect(asked).toBeLessThan(15);
    clinic.advance(60);
    expect(await sweep()).toMatchObject({ asked: 0 });
  });

  it('gets the price Twilio bills, once it is known', async () => {
    await remind('sms');
    await remind('whatsapp', '+237699000002');
    clinic.advance(1);
    expect(await sweep()).toMatchObject({ prices: 0 });
    clinic.advance(15);
    expect(await sweep()).toMatchObject({ asked: 2, prices: 2 });
    const [sms, whatsapp] = await messages();
    expect(sms).toMatchObject({ price: (-0.0425 * sms!.segments!).toFixed(5), price_unit: 'USD' });
    expect(whatsapp).toMatchObject({ price: '-0.00500', price_unit: 'USD' });
    clinic.advance(15);
    expect(await sweep()).toMatchObject({ asked: 0, prices: 0 });
  });

  it('is a call too: how it ended and what it cost', async () => {
    lose();
    clinic.provider.people.set(NUMBER, { kind: 'answers', replies: [{ press: '1' }, { press: '1' }] });
    await remind('call');
    clinic.advance(13 * 60);
    expect(await sweep()).toMatchObject({ asked: 1, statuses: 1, prices: 1 });
    const [call] = await messages();
    expect(call).toMatchObject({ price_unit: 'USD', segments: null });
    expect(Number(call!.price)).toBeLessThan(0);
    expect(await clinic.query(`select status from status_events`)).toEqual([{ status: 'completed' }]);
    clinic.advance(13 * 60);
    expect(await sweep()).toMatchObject({ asked: 0 });
  });

  it('many are found on pages of the list, not one by one', async () => {
    lose(['delivered']);
    for (let n = 0; n < 60; n++)
      await clinic.remind(patientId, { number: `+2376990${String(10_000 + n)}`, method: 'sms' });
    await clinic.deliver();
    clinic.advance(13 * 60);
    // More than may be fetched singly in one round.
    expect(await sweep()).toMatchObject({ asked: 60, statuses: 60, prices: 60 });
    expect((await messages()).every(({ status, price }) => status === 'delivered' && price !== null)).toBe(true);
  });
});
