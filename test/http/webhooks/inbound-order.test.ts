import { startTestClinic, type TestClinic } from '../../support/clinic';
import { inboundLoad } from '../../support/inbound-load';

describe('many patients at once', () => {
  let clinic: TestClinic;
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());

  /** 200 patients of 20 messages each: npm run chaos -- inbound. */
  it('every message takes effect once, in the order its number wrote them, also when it comes many times at once', async () => {
    const [patients, messages, burst] = [24, 12, 4];
    expect(await inboundLoad(clinic, { patients, messages, burst })).toEqual({
      requests: patients * (messages + 1 + 2 * burst), refused: 0, disordered: 0, lostOrDoubled: 0, miscounted: 0,
    });
  });
});
