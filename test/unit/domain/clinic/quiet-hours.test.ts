import fc from 'fast-check';
import { NO_HOLIDAYS, parseHolidays } from '../../../../src/domain/clinic/holidays';
import {
  isAllowed,
  nearestAllowed,
  parseQuietHours,
  type SendingRules,
} from '../../../../src/domain/clinic/quiet-hours';

const rules = (quiet: string, more: Partial<SendingRules> = {}): SendingRules => {
  const reading = parseQuietHours(quiet);
  if (!reading.ok) throw new Error(reading.problem);
  return { quietHours: reading.value, holidays: NO_HOLIDAYS, zone: 'Africa/Douala', ...more };
};
const NIGHT = rules('20:00-08:00');
const at = (text: string) => new Date(`${text}:00+01:00`);

describe('reading QUIET_HOURS', () => {
  test.each([
    ['20:00-08:00', { from: 1200, to: 480 }],
    [' 12h00 - 14h00 ', { from: 720, to: 840 }],
    ['22:00-24:00', { from: 1320, to: 1440 }],
    ['00:00-06:00', { from: 0, to: 360 }],
    ['none', null],
    ['', null],
  ])('"%s"', (text, meaning) => expect(rules(text).quietHours).toEqual(meaning));
  test.each(['20-8', '20:00', '20:00-20:00', '00:00-24:00', '25:00-08:00', '20:00-08:00-09:00', 'night'])(
    '"%s" is refused',
    (text) => {
      expect(parseQuietHours(text)).toMatchObject({ ok: false, problem: expect.stringContaining('20:00-08:00') });
    },
  );
});

describe('when a message that can wait may leave', () => {
  test.each([
    ['2026-03-09T07:59', false],
    ['2026-03-09T08:00', true],
    ['2026-03-09T19:59', true],
    ['2026-03-09T20:00', false],
    ['2026-03-09T00:00', false],
  ])('%s', (time, allowed) => expect(isAllowed(at(time), NIGHT)).toBe(allowed));

  test('outside quiet hours the time stays as it is, to the second', () => {
    const time = new Date('2026-03-09T10:11:12.345Z');
    expect(nearestAllowed(time, NIGHT)).toEqual(time);
  });
  test('in the night it moves to the morning', () => {
    expect(nearestAllowed(at('2026-03-09T22:30'), NIGHT)).toEqual(at('2026-03-10T08:00'));
    expect(nearestAllowed(at('2026-03-09T03:00'), NIGHT)).toEqual(at('2026-03-09T08:00'));
  });
  test('when the morning is too late it moves to the evening before, with a quarter of an hour to spare', () => {
    expect(nearestAllowed(at('2026-03-10T06:00'), { ...NIGHT, notAfter: at('2026-03-10T07:30') })).toEqual(
      at('2026-03-09T19:45'),
    );
  });
  test('a visit at 8 in the morning: the reminder may still leave in the evening before, from now on', () => {
    const window = { ...NIGHT, notAfter: at('2026-03-10T07:00') };
    expect(nearestAllowed(at('2026-03-10T05:00'), { ...window, notBefore: at('2026-03-09T19:50') })).toEqual(
      at('2026-03-09T19:59'),
    );
    expect(nearestAllowed(at('2026-03-10T05:00'), { ...window, notBefore: at('2026-03-09T21:00') })).toBeNull();
  });
  test('a time before `notBefore` is never used, and a window that is already over gives nothing', () => {
    expect(nearestAllowed(at('2026-03-09T09:00'), { ...NIGHT, notBefore: at('2026-03-09T10:00') })).toEqual(
      at('2026-03-09T10:00'),
    );
    expect(
      nearestAllowed(at('2026-03-09T09:00'), {
        ...NIGHT,
        notBefore: at('2026-03-09T12:00'),
        notAfter: at('2026-03-09T11:00'),
      }),
    ).toBeNull();
  });
  test('after `notAfter` the last useful moment is taken', () => {
    expect(nearestAllowed(at('2026-03-09T12:00'), { ...NIGHT, notAfter: at('2026-03-09T11:00') })).toEqual(
      at('2026-03-09T11:00'),
    );
  });
  test('holidays are passed over', () => {
    const holidays = parseHolidays('05-20, 2026-05-21');
    const closed = { ...NIGHT, holidays: holidays.ok ? holidays.value : NO_HOLIDAYS };
    expect(nearestAllowed(at('2026-05-20T10:00'), closed)).toEqual(at('2026-05-22T08:00'));
    expect(nearestAllowed(at('2026-05-20T10:00'), { ...closed, notAfter: at('2026-05-22T07:00') })).toEqual(
      at('2026-05-19T19:45'),
    );
  });
  test('without quiet hours everything may leave', () => {
    expect(nearestAllowed(at('2026-03-09T03:00'), rules('none'))).toEqual(at('2026-03-09T03:00'));
  });
});

describe('daylight saving in Paris', () => {
  const paris = { ...NIGHT, zone: 'Europe/Paris' };
  test('the morning of 29 March comes an hour earlier, that of 25 October an hour later', () => {
    expect(nearestAllowed(new Date('2026-03-28T22:00:00Z'), paris)).toEqual(new Date('2026-03-29T06:00:00Z'));
    expect(nearestAllowed(new Date('2026-10-24T22:00:00Z'), paris)).toEqual(new Date('2026-10-25T07:00:00Z'));
  });
  test('moving back over the change keeps the wall clock', () => {
    expect(
      nearestAllowed(new Date('2026-03-29T05:00:00Z'), { ...paris, notAfter: new Date('2026-03-29T05:30:00Z') }),
    ).toEqual(new Date('2026-03-28T18:45:00Z'));
    expect(
      nearestAllowed(new Date('2026-10-25T05:00:00Z'), { ...paris, notAfter: new Date('2026-10-25T05:30:00Z') }),
    ).toEqual(new Date('2026-10-24T17:45:00Z'));
  });
  test('quiet hours that end inside the skipped hour end with the jump', () => {
    expect(nearestAllowed(new Date('2026-03-29T00:30:00Z'), { ...rules('22:00-02:30'), zone: 'Europe/Paris' })).toEqual(
      new Date('2026-03-29T01:00:00Z'),
    );
  });
});

test('whatever the rules: the answer is allowed, inside its window, and null only when nothing near is', () => {
  const minute = fc.integer({ min: 0, max: 1439 });
  const instant = fc
    .integer({ min: -3 * 1440, max: 3 * 1440 })
    .map((minutes) => new Date(Date.parse('2026-03-29T01:00:00Z') + minutes * 60_000));
  fc.assert(
    fc.property(
      minute,
      minute,
      instant,
      instant,
      fc.integer({ min: 0, max: 3 * 1440 }),
      fc.constantFrom('Europe/Paris', 'Africa/Douala', 'America/St_Johns'),
      (from, to, wanted, notBefore, width, zone) => {
        fc.pre(from !== to);
        const notAfter = new Date(notBefore.getTime() + width * 60_000);
        const bounded = { quietHours: { from, to }, holidays: NO_HOLIDAYS, zone, notBefore, notAfter };
        const found = nearestAllowed(wanted, bounded);
        if (found) {
          expect(isAllowed(found, bounded)).toBe(true);
          expect(found.getTime()).toBeGreaterThanOrEqual(notBefore.getTime());
          expect(found.getTime()).toBeLessThanOrEqual(notAfter.getTime());
          if (isAllowed(wanted, bounded) && wanted >= notBefore && wanted <= notAfter) expect(found).toEqual(wanted);
        } else {
          for (let time = notBefore.getTime(); time <= notAfter.getTime(); time += 60_000)
            expect(isAllowed(new Date(time), bounded)).toBe(false);
        }
      },
    ),
    { numRuns: 500 },
  );
});
