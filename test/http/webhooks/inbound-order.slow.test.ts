import { startTestClinic, type TestClinic } from '../../support/clinic';
import { inboundLoad } from '../../support/inbound-load';

jest.setTimeout(60_000);

describe('many patients at once', () => {
  let clinic: TestClinic;
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());

  /** 200 patients of 20 messages each: npm run chaos -- inbound. */
  it('every message takes effect once, in the order its sender wrote them, with the number, the id or both, also when it comes many times at once', async () => {
    const [patients, messages, burst] = [18, 10, 4];
    expect(await inboundLoad(clinic, { patients, messages, burst })).toEqual({
      requests: patients * (messages + 1 + 2 * burst) + 2 * (patients / 3),
      bothForms: (2 * patients) / 3,
      refused: 0,
      disordered: 0,
      lostOrDoubled: 0,
      miscounted: 0,
      apart: 0,
    });
  });
});
