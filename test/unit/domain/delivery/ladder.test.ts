import fc from 'fast-check';
import { canAnswer, givesReceipts } from '../../../../src/domain/delivery/country';
import { type MessageStatus } from '../../../../src/domain/delivery/message-status';
import {
  nextRung,
  receiptWaitMinutes,
  type LadderContact,
  type LadderFacts,
  type TakenStep,
} from '../../../../src/domain/delivery/ladder';

const HOUR = 3_600_000;
const START = new Date('2026-03-09T09:00:00Z');
const later = (hours: number): Date => new Date(START.getTime() + hours * HOUR);
const contact = (
  address: string,
  channel: LadderContact['channel'],
  more: Partial<LadderContact> = {},
): LadderContact => ({
  address,
  channel,
  language: 'french',
  person: 'self ',
  wrongNumber: false,
  unusable: [],
  consented: true,
  ...more,
});
const MOBILE = '+237699000001';
const ALL = [contact(MOBILE, 'whatsapp'), contact(MOBILE, 'sms'), contact(MOBILE, 'call')];
const taken = (
  channel: TakenStep['channel'],
  status: MessageStatus,
  leftAt: Date | null = START,
  address = MOBILE,
): TakenStep => ({ address, channel, status, leftAt, dueAt: null });
const facts = (steps: readonly TakenStep[], more: Partial<LadderFacts> = {}): LadderFacts => ({
  steps,
  contacts: ALL,
  answered: false,
  optedOut: false,
  visitAt: later(72),
  expiresAt: later(24),
  ...more,
});

describe('the next rung', () => {
  it.each<[string, LadderFacts, number, object]>([
    [
      'waits for the receipt of a WhatsApp text',
      facts([taken('whatsapp', 'sent')]),
      5.9,
      { kind: 'wait', until: later(6) },
    ],
    [
      'goes on when none has come',
      facts([taken('whatsapp', 'sent')]),
      6,
      { kind: 'step', to: { address: MOBILE, channel: 'sms', language: 'french' } },
    ],
    [
      'goes on at once from a failure',
      facts([taken('whatsapp', 'undelivered')]),
      0,
      { kind: 'step', to: { address: MOBILE, channel: 'sms', language: 'french' } },
    ],
    [
      'looks at what has not left yet again soon',
      facts([taken('whatsapp', 'queued', null)]),
      0,
      { kind: 'wait', until: new Date(START.getTime() + 5 * 60_000) },
    ],
    [
      'looks at what waits for its hour when that has come',
      facts([{ ...taken('call', 'queued'), dueAt: later(3) }]),
      1,
      { kind: 'wait', until: new Date(later(3).getTime() + 5 * 60_000) },
    ],
    ['ends with delivery', facts([taken('whatsapp', 'delivered')]), 1, { kind: 'done' }],
    [
      'ends with the late delivery of an earlier step',
      facts([taken('whatsapp', 'read'), taken('sms', 'queued', null)]),
      8,
      { kind: 'done' },
    ],
    ['ends with "sent" where SMS have no receipts', facts([taken('sms', 'sent')]), 0, { kind: 'done' }],
    ['waits for "sent" there', facts([taken('sms', 'accepted')]), 1, { kind: 'wait', until: later(2) }],
    ['ends with an answer', facts([taken('whatsapp', 'undelivered')], { answered: true }), 0, { kind: 'done' }],
    [
      'stops with an opt-out',
      facts([taken('whatsapp', 'undelivered')], { optedOut: true }),
      0,
      { kind: 'stop', reason: 'opted_out' },
    ],
    [
      'stops where staff look at a message already',
      facts([taken('whatsapp', 'needs_review', null)]),
      0,
      { kind: 'stop', reason: 'needs_review' },
    ],
    [
      'gives up after the last',
      facts([taken('whatsapp', 'failed'), taken('sms', 'undelivered'), taken('call', 'undelivered')]),
      9,
      { kind: 'give_up', reason: 'unreachable', followUp: true },
    ],
    [
      'counts a call that only ended as nobody reached',
      facts([taken('call', 'sent')], { contacts: [contact(MOBILE, 'call')] }),
      0.25,
      { kind: 'give_up', reason: 'unreachable', followUp: true },
    ],
    [
      'asks nobody once the visit has begun',
      facts([taken('whatsapp', 'sent')], { visitAt: later(3), expiresAt: later(3) }),
      3,
      { kind: 'give_up', reason: 'expired', followUp: false },
    ],
    [
      'skips a wrong number, an unusable channel and who opted out',
      facts([taken('whatsapp', 'failed')], {
        contacts: [
          ALL[0]!,
          contact('+237677000002', 'sms', { wrongNumber: true }),
          contact(MOBILE, 'sms', { unusable: ['sms'] }),
          contact('+237677000003', 'sms', { person: 'parent ', consented: false }),
          ALL[2]!,
        ],
      }),
      0,
      { kind: 'step', to: { address: MOBILE, channel: 'call', language: 'french' } },
    ],
    [
      "keeps the clinic's order of channels",
      facts([taken('call', 'undelivered')], { contacts: [ALL[2]!, ALL[0]!] }),
      0,
      { kind: 'step', to: { address: MOBILE, channel: 'whatsapp', language: 'french' } },
    ],
    [
      'does not fall back from a call to texts by itself',
      facts([taken('call', 'undelivered')], { contacts: [ALL[2]!] }),
      0,
      { kind: 'give_up', reason: 'unreachable', followUp: true },
    ],
  ])('%s', (_name, given, hours, expected) => {
    expect(nextRung(given, later(hours))).toEqual(expected);
  });

  it('waits a quarter of the time before the visit at most, and ten minutes at least', () => {
    const wait = (channel: LadderContact['channel'], address: string, hours: number): number =>
      receiptWaitMinutes({ channel, address }, START, later(hours));
    expect([
      wait('whatsapp', MOBILE, 72),
      wait('whatsapp', '+33612000001', 72),
      wait('sms', '+33612000001', 72),
      wait('call', MOBILE, 72),
    ]).toEqual([360, 240, 120, 15]);
    expect([wait('whatsapp', MOBILE, 4), wait('sms', '+33612000001', 2), wait('whatsapp', MOBILE, 0.2)]).toEqual([
      60, 30, 10,
    ]);
  });

  const FATES: readonly (MessageStatus | 'silent')[] = [
    'delivered',
    'read',
    'sent',
    'accepted',
    'undelivered',
    'failed',
    'cancelled',
    'silent',
    'unknown',
  ];

  it('always comes to an end, takes no step twice and never has two open', () => {
    const channel = fc.constantFrom('whatsapp' as const, 'sms' as const, 'call' as const);
    const someone = fc
      .record({
        address: fc.constantFrom(MOBILE, '+237677000002', '+33612000001'),
        channel,
        wrongNumber: fc.boolean(),
        consented: fc.boolean(),
        unusable: fc.subarray(['whatsapp', 'sms', 'call'] as const),
      })
      .map((given) => contact(given.address, given.channel, given));
    fc.assert(
      fc.property(
        fc.array(someone, { maxLength: 5 }),
        fc.array(fc.tuple(fc.constantFrom(...FATES), fc.integer({ min: 0, max: 600 })), {
          minLength: 16,
          maxLength: 16,
        }),
        fc.integer({ min: 1, max: 100 }),
        channel,
        (contacts, fates, visitInHours, first) => {
          const visitAt = later(visitInHours);
          const expiresAt = visitAt < later(24) ? visitAt : later(24);
          const steps: { step: TakenStep; fate: MessageStatus | 'silent'; at: Date }[] = [];
          let now = START;
          const take = (address: string, by: TakenStep['channel']): void => {
            const [fate, minutes] = fates[steps.length % fates.length]!;
            steps.push({
              step: { address, channel: by, status: 'accepted', leftAt: now, dueAt: null },
              fate,
              at: new Date(now.getTime() + minutes * 60_000),
            });
          };
          const seen = (): TakenStep[] =>
            steps.map(({ step, fate, at }) => (fate === 'silent' || at > now ? step : { ...step, status: fate }));
          take(MOBILE, first);
          for (let looks = 0; ; looks++) {
            expect(looks).toBeLessThan(600);
            const decision = nextRung(
              { steps: seen(), contacts, answered: false, optedOut: false, visitAt, expiresAt },
              now,
            );
            if (decision.kind === 'wait') {
              expect(decision.until > now).toBe(true);
              expect(decision.until <= expiresAt).toBe(true);
              const news = steps
                .map(({ at }) => at)
                .filter((at) => at > now)
                .sort((a, b) => a.getTime() - b.getTime())[0];
              now = news && news < decision.until ? news : decision.until;
            } else if (decision.kind === 'step') {
              expect(now < expiresAt).toBe(true);
              const { to } = decision;
              expect(steps.map(({ step }) => `${step.channel} ${step.address}`)).not.toContain(
                `${to.channel} ${to.address}`,
              );
              for (const step of seen()) {
                const over = ['undelivered', 'failed', 'cancelled', 'expired'].includes(step.status);
                const waited =
                  (now.getTime() - step.leftAt!.getTime()) / 60_000 >= receiptWaitMinutes(step, step.leftAt!, visitAt);
                expect(over || waited).toBe(true);
              }
              take(to.address, to.channel);
            } else return;
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('what SMS can do', () => {
  it.each([
    [MOBILE, false, false],
    ['+27821234567', true, false],
    ['+33612000001', true, true],
    ['+14155238886', true, true],
    ['+5511912345678', true, false],
    ['+23566000001', false, false],
  ])('to %s', (address, twoWay, receipts) => {
    expect(canAnswer('sms', address, 'number')).toBe(twoWay);
    expect(canAnswer('sms', address, 'name')).toBe(false);
    expect(canAnswer('whatsapp', address, 'name')).toBe(true);
    expect(givesReceipts('sms', address)).toBe(receipts);
    expect(givesReceipts('whatsapp', address)).toBe(true);
  });
});
