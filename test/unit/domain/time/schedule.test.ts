import { nextRun, parseSchedule, type Schedule } from '../../../../src/domain/time/schedule';

const scheduleOf = (pattern: string): Schedule => {
  const reading = parseSchedule(pattern);
  if (!reading.ok) throw new Error(`${pattern}: ${reading.problem}`);
  return reading.value;
};

/** The next runs after a moment, as UTC. */
function runs(pattern: string, zone: string, after: string, count: number): string[] {
  const schedule = scheduleOf(pattern);
  const found: string[] = [];
  for (let at = new Date(after); found.length < count; ) {
    const next = nextRun(schedule, zone, at);
    if (next === null) break;
    found.push(next.toISOString().slice(0, 16));
    at = next;
  }
  return found;
}

describe('a cron pattern means what cron(5) documents', () => {
  // 1 March 2026 is a Sunday. Douala is an hour ahead of UTC all year.
  test.each([
    ['0 9 * * 7', ['2026-03-01T08:00', '2026-03-08T08:00']],
    ['0 9 * * 0', ['2026-03-01T08:00', '2026-03-08T08:00']],
    ['0 9 * * SUN', ['2026-03-01T08:00', '2026-03-08T08:00']],
    [
      '0 9 * * MON-FRI',
      [
        '2026-03-02T08:00',
        '2026-03-03T08:00',
        '2026-03-04T08:00',
        '2026-03-05T08:00',
        '2026-03-06T08:00',
        '2026-03-09T08:00',
      ],
    ],
    ['0 9 * * 5-7', ['2026-03-01T08:00', '2026-03-06T08:00', '2026-03-07T08:00', '2026-03-08T08:00']],
    ['0 9 * * mon,thu', ['2026-03-02T08:00', '2026-03-05T08:00']],
    // Both day fields are restricted: either is enough.
    ['0 9 13 * FRI', ['2026-03-06T08:00', '2026-03-13T08:00', '2026-03-20T08:00']],
    ['0 9 3 * 1', ['2026-03-02T08:00', '2026-03-03T08:00', '2026-03-09T08:00']],
    // A field with a star in front restricts together with the other.
    ['0 9 */2 * MON', ['2026-03-09T08:00', '2026-03-23T08:00', '2026-04-13T08:00']],
    ['0 9 1 * *', ['2026-03-01T08:00', '2026-04-01T08:00']],
    ['30 7-9/2 * JAN,MAR *', ['2026-03-01T06:30', '2026-03-01T08:30', '2026-03-02T06:30']],
    ['*/20 * * * *', ['2026-03-01T00:20', '2026-03-01T00:40', '2026-03-01T01:00']],
    ['0 0 29 2 *', ['2028-02-28T23:00', '2032-02-28T23:00']],
    ['  0\t9  1 1 * ', ['2027-01-01T08:00']],
  ])('%s', (pattern, expected) => {
    expect(runs(pattern, 'Africa/Douala', '2026-03-01T00:00:00Z', expected.length)).toEqual(expected);
  });

  test('the moment itself is not the next run, a millisecond before it is', () => {
    const hourly = scheduleOf('0 * * * *');
    expect(nextRun(hourly, 'UTC', new Date('2026-03-01T09:00:00.000Z'))?.toISOString()).toBe(
      '2026-03-01T10:00:00.000Z',
    );
    expect(nextRun(hourly, 'UTC', new Date('2026-03-01T08:59:59.999Z'))?.toISOString()).toBe(
      '2026-03-01T09:00:00.000Z',
    );
    expect(nextRun(hourly, 'UTC', new Date('2026-03-01T08:59:59.001Z'))?.toISOString()).toBe(
      '2026-03-01T09:00:00.000Z',
    );
  });

  test.each([
    '',
    'hourly',
    '@hourly',
    '0 9 * *',
    '* * * * * *',
    '0 25 * * *',
    '60 * * * *',
    '0 9 * * 8',
    '0 9 32 * *',
    '0 9 * 13 *',
    '0 9 L * *',
    '0 9 ? * *',
    '0 9 * * 5#2',
    '0 9 * * 5L',
    '0 9 15W * *',
    '0 9 * * FUN',
    '0 9 * * 5-2',
    '*/0 * * * *',
    '0 9 30 2 *',
    '0 9 31 4,6 *',
    '0 9 -1 * *',
    '0, 9 * * *',
  ])('%p is refused', (pattern) => {
    expect(parseSchedule(pattern)).toEqual({ ok: false, problem: expect.stringMatching(/cron pattern/) });
  });
});

describe('when the clocks change', () => {
  // Paris: 29 March 2026, 2:00 becomes 3:00 (01:00 UTC); 25 October 2026, 3:00 becomes 2:00 (01:00 UTC).
  test('a time that is skipped is due when the clock has skipped it, once', () => {
    expect(runs('30 2 * * *', 'Europe/Paris', '2026-03-28T00:00:00Z', 3)).toEqual([
      '2026-03-28T01:30',
      '2026-03-29T01:00',
      '2026-03-30T00:30',
    ]);
    expect(runs('0 * * * *', 'Europe/Paris', '2026-03-28T23:30:00Z', 4)).toEqual([
      '2026-03-29T00:00',
      '2026-03-29T01:00',
      '2026-03-29T02:00',
      '2026-03-29T03:00',
    ]);
  });
  test('a named hour that is shown twice is due once; what runs every hour or minute goes on', () => {
    expect(runs('30 2 * * *', 'Europe/Paris', '2026-10-24T12:00:00Z', 2)).toEqual([
      '2026-10-25T00:30',
      '2026-10-26T01:30',
    ]);
    expect(runs('0 * * * *', 'Europe/Paris', '2026-10-24T23:30:00Z', 4)).toEqual([
      '2026-10-25T00:00',
      '2026-10-25T01:00',
      '2026-10-25T02:00',
      '2026-10-25T03:00',
    ]);
    expect(runs('*/30 * * * *', 'Europe/Paris', '2026-10-25T00:15:00Z', 4)).toEqual([
      '2026-10-25T00:30',
      '2026-10-25T01:00',
      '2026-10-25T01:30',
      '2026-10-25T02:00',
    ]);
  });
  test('half hours of a zone count', () => {
    expect(runs('15 10 * * *', 'Asia/Kolkata', '2026-03-01T00:00:00Z', 1)).toEqual(['2026-03-01T04:45']);
  });
});
