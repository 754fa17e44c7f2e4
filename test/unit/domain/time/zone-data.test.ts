import fc from 'fast-check';
import iana from 'moment-timezone/data/packed/latest.json';
import { tz } from 'moment-timezone';
import { parseConfig } from '../../../../src/config';
import { wallClock } from '../../../../src/domain/clinic/wall-clock';
import { nextRun, parseSchedule } from '../../../../src/domain/time/schedule';
import { periodsOf, ZONE_DATA_VERSION, zoneName } from '../../../../src/domain/time/zone-data';
import { clockChange, inZone, instantOf, isSkipped, offsetAt, wallDate } from '../../../../src/domain/time/zoned-time';
import { momentIn } from '../../../../src/http/pages/ui/moment';

/* IANA 2026a to 2026f. None of the runtimes the program runs on knows all of it: Node 20.20 has 2025c, 22.23 and 24.21 have 2026c. */
describe('what changed in 2026 holds, whatever the runtime carries', () => {
  test.each([
    ['Africa/Casablanca', '2026-09-19T10:00', '2026-09-19T09:00Z'],
    ['Africa/Casablanca', '2026-09-20T10:00', '2026-09-20T10:00Z'],
    ['Africa/Casablanca', '2026-12-02T10:00', '2026-12-02T10:00Z'],
    // Ramadan changes nothing any more.
    ['Africa/Casablanca', '2027-03-20T10:00', '2027-03-20T10:00Z'],
    ['Africa/El_Aaiun', '2026-09-19T10:00', '2026-09-19T09:00Z'],
    ['Africa/El_Aaiun', '2026-12-02T10:00', '2026-12-02T10:00Z'],
    ['America/Vancouver', '2026-07-02T10:00', '2026-07-02T17:00Z'],
    ['America/Vancouver', '2026-12-02T10:00', '2026-12-02T17:00Z'],
    ['America/Vancouver', '2027-03-20T10:00', '2027-03-20T17:00Z'],
    ['America/Edmonton', '2026-12-02T10:00', '2026-12-02T16:00Z'],
    ['America/Winnipeg', '2026-12-02T10:00', '2026-12-02T15:00Z'],
    ['America/Winnipeg', '2027-12-02T10:00', '2027-12-02T15:00Z'],
    ['America/Havana', '2026-12-02T10:00', '2026-12-02T14:00Z'],
    ['America/Havana', '2027-12-02T10:00', '2027-12-02T15:00Z'],
    // And what did not.
    ['Africa/Douala', '2026-12-02T10:00', '2026-12-02T09:00Z'],
    ['Africa/Cairo', '2026-07-02T10:00', '2026-07-02T07:00Z'],
    ['America/Toronto', '2026-12-02T10:00', '2026-12-02T15:00Z'],
    ['Europe/Paris', '2061-07-02T10:00', '2061-07-02T08:00Z'],
  ])('in %s %s is %s', (zone, wall, expected) => {
    const at = new Date(expected);
    expect(instantOf(wall, zone)).toEqual(at);
    expect(inZone(at, zone).slice(0, 16)).toBe(wall);
    const { date, minute } = wallClock(zone, at);
    expect([date, minute]).toEqual([wall.slice(0, 10), 600]);
    expect(momentIn('en', zone)(at)).toContain('10:00');
  });

  test('no clock of these zones is changed after the last change they announced', () => {
    const end = Date.parse('2400-01-01');
    const last = {
      'Africa/Casablanca': '2026-09-20T01:00Z',
      'Africa/El_Aaiun': '2026-09-20T01:00Z',
      'America/Vancouver': '2026-03-08T10:00Z',
      'America/Edmonton': '2026-03-08T09:00Z',
      'America/Winnipeg': '2026-03-08T08:00Z',
    };
    for (const [zone, change] of Object.entries(last)) {
      const at = Date.parse(change);
      expect([zone, clockChange(zone, at - 1, end)]).toEqual([zone, at]);
      expect([zone, clockChange(zone, at, end)]).toEqual([zone, null]);
    }
  });

  test('jobs are due by it too', () => {
    const daily = parseSchedule('0 9 * * *');
    expect(daily.ok && nextRun(daily.value, 'Africa/Casablanca', new Date('2026-12-02T00:00Z'))).toEqual(
      new Date('2026-12-02T09:00Z'),
    );
  });
});

test('the data are as new as this program knows of', () => {
  expect(ZONE_DATA_VERSION >= '2026f').toBe(true);
});

test('every zone is read as its own package reads it', () => {
  const names = [...iana.zones.map((zone) => zone.split('|')[0]!), ...iana.links.map((link) => link.split('|')[1]!)];
  expect(names.length).toBeGreaterThan(590);
  const wrong: unknown[] = [];
  for (const name of names) {
    const zone = tz.zone(name)!;
    const begins = [Date.parse('1800-01-01'), ...periodsOf(name)!.begins.slice(1)];
    if (!begins.every((at, n) => n === 0 || at > begins[n - 1]!)) wrong.push([name, 'order']);
    for (const at of begins.flatMap((begin) => [begin - 60_000, begin, begin + 60_000])) {
      if (offsetAt(at, name) !== (Math.round(-zone.utcOffset(at)) || 0)) wrong.push([name, at]);
    }
  }
  expect(wrong).toEqual([]);
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.date({ min: new Date('1950-01-01'), max: new Date('2400-01-01'), noInvalidDate: true }),
      (name, date) => offsetAt(date.getTime(), name) === (Math.round(-tz.zone(name)!.utcOffset(date.getTime())) || 0),
    ),
    { numRuns: 2_000 },
  );
});

test('names of zones are found however they are written, and nothing else is', () => {
  expect(zoneName('africa/casablanca')).toBe('Africa/Casablanca');
  expect(zoneName('AFRICA/DOUALA')).toBe('Africa/Douala');
  expect([zoneName('UTC'), zoneName('Etc/UTC'), zoneName('GMT')]).toEqual(['UTC', 'Etc/UTC', 'GMT']);
  for (const name of ['', 'Douala', 'constructor', '__proto__', 'Africa/Atlantis', '+01:00', 'Africa/Douala|x'])
    expect(zoneName(name)).toBeUndefined();
  expect(offsetAt(0, 'Africa/Atlantis')).toBeNaN();
  expect(parseConfig({ DEFAULT_TIME_ZONE: 'africa/casablanca' }).DEFAULT_TIME_ZONE).toBe('Africa/Casablanca');
});

test('a wall time that the clocks skip is known as such', () => {
  expect(isSkipped('2026-03-29T02:30', 'Europe/Paris')).toBe(true);
  expect(isSkipped('2026-03-29T02:00:00', 'Europe/Paris')).toBe(true);
  for (const text of [
    '2026-03-29T01:59',
    '2026-03-29T03:00',
    '2026-10-25T02:30',
    '2026-03-29T02:30Z',
    '2026-03-29T02:30:00-05:00',
    '2026-03-29T02:30+01:00',
    'nonsense',
  ]) {
    expect([text, isSkipped(text, 'Europe/Paris')]).toEqual([text, false]);
  }
  expect(isSkipped('2026-03-29T02:30', 'Africa/Douala')).toBe(false);
});

test('an instant as a date of UTC fields', () => {
  expect(wallDate(new Date('2026-12-02T10:00Z'), 'America/Vancouver').toISOString()).toBe('2026-12-02T03:00:00.000Z');
});
