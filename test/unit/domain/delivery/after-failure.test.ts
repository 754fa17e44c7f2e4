import fc from 'fast-check';
import { NO_HOLIDAYS } from '../../../../src/domain/clinic/holidays';
import { isAllowed } from '../../../../src/domain/clinic/quiet-hours';
import { wallClock } from '../../../../src/domain/clinic/wall-clock';
import { failureClass } from '../../../../src/adapters/twilio/codes';
import { type FaultScope } from '../../../../src/domain/delivery/failure';
import { afterFailure, type FailedDelivery } from '../../../../src/domain/delivery/retry';

const rules = { quietHours: { from: 20 * 60, to: 8 * 60 }, holidays: NO_HOLIDAYS, zone: 'Africa/Douala' };
const now = new Date('2026-03-09T09:00:00Z');
const minutes = (count: number): Date => new Date(now.getTime() + count * 60_000);
const failed = (more: Partial<FailedDelivery> = {}): FailedDelivery => ({
  channel: 'whatsapp',
  deliveries: 1,
  asTemplate: false,
  bulk: true,
  expiresAt: minutes(24 * 60),
  visitAt: null,
  onlyWay: false,
  handedOver: false,
  ...more,
});

describe('what a code asks for', () => {
  it.each<[number, string, 'address' | 'opt-out' | FaultScope | null]>([
    [21211, 'next_channel', 'address'],
    [21614, 'next_channel', 'address'],
    [30006, 'next_channel', 'address'],
    [63003, 'next_channel', 'address'],
    [63024, 'next_channel', 'address'],
    [21610, 'next_channel', 'opt-out'],
    [63014, 'next_channel', 'opt-out'],
    [30005, 'next_channel', null],
    [30007, 'next_channel', null],
    [63032, 'next_channel', null],
    [63049, 'next_channel', null],
    [99999, 'next_channel', 'unknown'],
    [20429, 'again_soon', null],
    [63018, 'again_soon', null],
    [30003, 'again_later', null],
    [30008, 'again_later', null],
    [63001, 'again_later', null],
    [63005, 'again_later', null],
    [63012, 'again_later', null],
    [63016, 'as_template', null],
    ...[20003, 30002].map((code): [number, string, FaultScope] => [code, 'next_channel', 'account']),
    ...[21606, 21910, 30018, 30024, 63002, 63007, 63008, 63020, 63051].map((code): [number, string, FaultScope] => [
      code,
      'next_channel',
      'sender',
    ]),
    ...[21608, 21612, 63013, 63015, 63021, 63027, 63028, 63040, 63041, 63042].map(
      (code): [number, string, FaultScope] => [code, 'next_channel', 'message'],
    ),
  ])('%i: %s, %s', (code, remedy, mark) => {
    expect(failureClass(code)).toEqual({
      remedy,
      addressUnusable: mark === 'address',
      optedOut: mark === 'opt-out',
      fault: mark === 'address' || mark === 'opt-out' ? null : mark,
    });
  });
});

describe('after a delivery that failed', () => {
  it.each<[string, Partial<FailedDelivery> & { code?: number }, object]>([
    [
      'a fault of the channel is tried once more, later',
      { code: 63012 },
      { kind: 'again', at: minutes(20), asTemplate: false, before: null, held: false },
    ],
    ['and not a third time', { code: 63012, deliveries: 2 }, { kind: 'over' }],
    [
      'an answer to the patient does not wait so long',
      { code: 30008, bulk: false, channel: 'sms' },
      { kind: 'again', at: minutes(0.5), asTemplate: false, before: null, held: false },
    ],
    [
      'a closed window gets the template',
      { code: 63016 },
      { kind: 'again', at: now, asTemplate: true, before: null, held: false },
    ],
    ['once', { code: 63016, asTemplate: true, deliveries: 2 }, { kind: 'over' }],
    ['a permanent code ends it', { code: 63024 }, { kind: 'over' }],
    ['so does an opt-out', { code: 21610, channel: 'sms' }, { kind: 'over' }],
    ['and a fault of our sender where another channel follows', { code: 63007 }, { kind: 'over' }],
    [
      'where none follows it waits until the fault is gone',
      { code: 63007, onlyWay: true },
      { kind: 'again', at: minutes(15), asTemplate: false, before: null, held: true },
    ],
    [
      'so it does for a fault of the account, on every channel',
      { code: 30002 },
      { kind: 'again', at: minutes(15), asTemplate: false, before: null, held: true },
    ],
    ['an answer to the patient is not held: staff give it', { code: 30002, bulk: false }, { kind: 'over' }],
    [
      'a call that reached nobody is repeated hours later',
      { channel: 'call' },
      { kind: 'again', at: minutes(180), asTemplate: false, before: minutes(24 * 60), held: false },
    ],
    [
      'and once more',
      { channel: 'call', deliveries: 2 },
      { kind: 'again', at: minutes(180), asTemplate: false, before: minutes(24 * 60), held: false },
    ],
    ['but not a third time', { channel: 'call', deliveries: 3 }, { kind: 'over' }],
    ['nor when the number is none', { channel: 'call', code: 21217 }, { kind: 'over' }],
    [
      'sooner near the visit',
      { channel: 'call', expiresAt: minutes(210), visitAt: minutes(210) },
      { kind: 'again', at: minutes(30), asTemplate: false, before: minutes(90), held: false },
    ],
    [
      'and not in the two hours before it',
      { channel: 'call', expiresAt: minutes(130), visitAt: minutes(130) },
      { kind: 'over' },
    ],
    [
      'an hour before the visit the first that was not answered is the last',
      { channel: 'call', expiresAt: minutes(60), visitAt: minutes(60) },
      { kind: 'over' },
    ],
    ['nothing starts once staff have the patient', { channel: 'call', handedOver: true }, { kind: 'over' }],
    ['nor of a text', { code: 63012, handedOver: true }, { kind: 'over' }],
  ])('%s', (_name, { code = null, ...failure }, expected) => {
    expect(afterFailure(failed(failure), failureClass(code), rules, now)).toEqual(expected);
  });

  it('rings from nine to six, whatever the hour of the failure', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2880 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 10, max: 2880 }),
        (start, deliveries, visit) => {
          const at = minutes(start);
          const visitAt = new Date(at.getTime() + visit * 60_000);
          const next = afterFailure(
            failed({ channel: 'call', deliveries, expiresAt: visitAt, visitAt }),
            failureClass(null),
            rules,
            at,
          );
          if (next.kind === 'over') return;
          const { minute } = wallClock(rules.zone, next.at);
          expect([minute >= 9 * 60, minute < 18 * 60, visitAt.getTime() - next.at.getTime() >= 2 * 3_600_000]).toEqual([
            true,
            true,
            true,
          ]);
        },
      ),
    );
  });

  it('never tries again in quiet hours, in the past or when it is of no use any more', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('whatsapp' as const, 'sms' as const, 'call' as const),
        fc.constantFrom(null, 63012, 63016, 30003, 20429, 63024),
        fc.integer({ min: 0, max: 2880 }),
        fc.integer({ min: -100, max: 2880 }),
        fc.integer({ min: 1, max: 4 }),
        (channel, code, start, useful, deliveries) => {
          const at = minutes(start);
          const expiresAt = new Date(at.getTime() + useful * 60_000);
          const next = afterFailure(failed({ channel, deliveries, expiresAt }), failureClass(code), rules, at);
          if (next.kind === 'over') return;
          expect(next.at >= at).toBe(true);
          expect(next.at < expiresAt).toBe(true);
          expect(isAllowed(next.at, rules)).toBe(true);
        },
      ),
    );
  });
});
