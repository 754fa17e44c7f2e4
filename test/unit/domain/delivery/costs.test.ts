import { costsOf, type ChannelUse } from '../../../../src/domain/delivery/costs';

const estimates = { whatsapp: 0.02, service: 0.01, sms: 0.08, call: 0.2 };
const use = (changes: Partial<ChannelUse>): ChannelUse => ({
  channel: 'whatsapp',
  messages: 0,
  parts: 0,
  priced: 0,
  unpricedParts: 0,
  services: 0,
  unpricedServices: 0,
  ...changes,
});

test('a named price counts as it is, and what has none by its parts', () => {
  const costs = costsOf(
    [
      use({ channel: 'sms', messages: 30, parts: 50, priced: 1.5, unpricedParts: 20 }),
      use({ channel: 'call', messages: 2, parts: 2, unpricedParts: 2 }),
    ],
    estimates,
  );
  expect(costs.channels.map(({ channel, spent }) => [channel, spent])).toEqual([
    ['sms', 1.5 + 20 * 0.08],
    ['call', 0.4],
  ]);
  expect(costs.spent).toBeCloseTo(3.5);
  expect(costs.service).toEqual({ count: 0, free: 0, billed: 0, estimated: 0 });
});

test.each([
  [999, 999, 999, 0, 0],
  [1000, 1000, 1000, 0, 0],
  [1001, 1001, 1000, 1, 0.01],
  [1500, 1500, 1000, 500, 5],
  // The last 200 have no price yet; all 500 that are billed do count.
  [1500, 200, 1000, 500, 2],
  [1500, 0, 1000, 500, 0],
])(
  '%d service messages, %d without a price: %d free, %d billed, %d of estimates',
  (services, unpricedServices, free, billed, spent) => {
    const costs = costsOf([use({ messages: services, parts: services, services, unpricedServices })], estimates);
    expect(costs.service).toEqual({ count: services, free, billed, estimated: billed * 0.01 });
    expect(costs.spent).toBeCloseTo(spent);
  },
);
