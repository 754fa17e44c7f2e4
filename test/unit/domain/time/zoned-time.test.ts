import fc from 'fast-check';
import { DateTime } from 'luxon';
import { inZone, instantOf } from '../../../../src/domain/time/zoned-time';

/* Zones that every runtime knows rightly: luxon asks Node's own data. zone-data.test.ts has the others. */
const ZONES = [
  'Africa/Douala',
  'Europe/Paris',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'UTC',
  'Pacific/Auckland',
];

test.each([
  ['2025-07-26T10:00:00', 'Africa/Douala', '2025-07-26T09:00:00.000Z'],
  ['2025-07-26T10:00', 'Europe/Paris', '2025-07-26T08:00:00.000Z'],
  ['2026-03-29T02:30:00', 'Europe/Paris', '2026-03-29T01:30:00.000Z'], // skipped: 03:30 summer time
  ['2026-10-25T02:30:00', 'Europe/Paris', '2026-10-25T00:30:00.000Z'], // shown twice: the first
  ['2026-03-29T03:00:00', 'Europe/Paris', '2026-03-29T01:00:00.000Z'],
  ['2025-07-26T10:00:00Z', 'Africa/Douala', '2025-07-26T10:00:00.000Z'],
  ['2025-07-26t10:00:00.5z', 'Africa/Douala', '2025-07-26T10:00:00.500Z'],
  ['2025-07-26T10:00:00.123456789-0330', 'Africa/Douala', '2025-07-26T13:30:00.123Z'],
])('%s in %s is %s', (text, zone, expected) => {
  expect(instantOf(text, zone)?.toISOString()).toBe(expected);
});

test.each([
  '',
  '2025-07-26',
  '2025-07-26 10:00:00',
  '2025-02-29T10:00:00',
  '2025-13-01T10:00:00',
  '2025-00-01T10:00:00',
  '2025-01-00T10:00:00',
  '2025-01-01T24:00:00',
  '2025-01-01T10:60:00',
  '2025-01-01T10:00:60',
  '2025-01-01T10:00:00+19:00',
  '2025-01-01T10:00:00+01:60',
  '2025-01-01T10',
  '+02025-01-01T10:00:00',
  '٢٠٢٥-01-01T10:00:00',
])('%j is no time', (text) => {
  expect(instantOf(text, 'Africa/Douala')).toBeNull();
});

test('agrees with luxon on every wall time that is shown once, and writes what it reads', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES),
      fc.date({ min: new Date('1971-01-01'), max: new Date('2199-12-30'), noInvalidDate: true }),
      (zone, date) => {
        const wall = DateTime.fromJSDate(date, { zone }).startOf('second');
        const text = wall.toFormat("yyyy-MM-dd'T'HH:mm:ss");
        const read = instantOf(text, zone);
        expect(read).not.toBeNull();
        if (wall.getPossibleOffsets().length === 1) expect(read!.getTime()).toBe(wall.toMillis());
        expect(inZone(wall.toJSDate(), zone)).toBe(
          wall.toISO({ suppressMilliseconds: true, includeOffset: true })!.replace('Z', '+00:00'),
        );
        expect(instantOf(inZone(wall.toJSDate(), zone), 'Asia/Tokyo')!.getTime()).toBe(wall.toMillis());
      },
    ),
    { numRuns: 500 },
  );
});
