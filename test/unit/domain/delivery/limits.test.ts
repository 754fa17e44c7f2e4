import { NO_HOLIDAYS, parseHolidays } from '../../../../src/domain/clinic/holidays';
import {
  budgetStage,
  MESSAGING_TIERS,
  monthStart,
  nextMonthStart,
  roomAt,
  sendingDay,
} from '../../../../src/domain/delivery/limits';

const rules = { quietHours: { from: 20 * 60, to: 8 * 60 }, holidays: NO_HOLIDAYS, zone: 'Africa/Douala' };

describe('the day that caps count', () => {
  test.each([
    [
      '2026-03-09T10:00:00Z',
      { date: '2026-03-09', startsAt: '2026-03-08T23:00:00.000Z', resumesAt: '2026-03-10T07:00:00.000Z' },
    ],
    [
      '2026-03-08T23:00:00Z',
      { date: '2026-03-09', startsAt: '2026-03-08T23:00:00.000Z', resumesAt: '2026-03-10T07:00:00.000Z' },
    ],
    [
      '2026-03-08T22:59:59Z',
      { date: '2026-03-08', startsAt: '2026-03-07T23:00:00.000Z', resumesAt: '2026-03-09T07:00:00.000Z' },
    ],
  ])('%s is a day of the clinic', (now, day) =>
    expect(JSON.parse(JSON.stringify(sendingDay(new Date(now), rules)))).toEqual(day),
  );

  test('a holiday is no day to go on', () => {
    const holidays = parseHolidays('2026-03-10');
    if (!holidays.ok) throw new Error(holidays.problem);
    expect(
      sendingDay(new Date('2026-03-09T10:00:00Z'), { ...rules, holidays: holidays.value }).resumesAt.toISOString(),
    ).toBe('2026-03-11T07:00:00.000Z');
  });

  test('a day of 23 hours is followed by the next one', () => {
    const paris = { ...rules, quietHours: null, zone: 'Europe/Paris' };
    expect(sendingDay(new Date('2026-03-29T10:00:00Z'), paris)).toEqual({
      date: '2026-03-29',
      startsAt: new Date('2026-03-28T23:00:00Z'),
      resumesAt: new Date('2026-03-29T22:00:00Z'),
    });
  });

  test("a month begins on the clinic's wall clock", () => {
    expect(monthStart(new Date('2026-02-28T23:30:00Z'), 'Africa/Douala').toISOString()).toBe(
      '2026-02-28T23:00:00.000Z',
    );
  });

  test.each([
    ['2026-02-28T23:30:00Z', 'Africa/Douala', '2026-03-31T23:00:00.000Z'],
    ['2026-01-31T10:00:00Z', 'Africa/Douala', '2026-01-31T23:00:00.000Z'],
    ['2026-12-31T22:00:00Z', 'Africa/Douala', '2026-12-31T23:00:00.000Z'],
    ['2026-03-10T10:00:00Z', 'Europe/Paris', '2026-03-31T22:00:00.000Z'],
  ])('the month of %s in %s ends at %s', (now, zone, end) =>
    expect(nextMonthStart(new Date(now), zone).toISOString()).toBe(end),
  );
});

describe("WhatsApp's tier", () => {
  test("has Meta's names", () =>
    expect(MESSAGING_TIERS).toEqual({
      TIER_250: 250,
      TIER_2K: 2000,
      TIER_10K: 10_000,
      TIER_100K: 100_000,
      TIER_UNLIMITED: null,
    }));

  test.each([
    ['2026-03-10T10:00:00Z', '2026-03-10T10:00:00.000Z'],
    ['2026-03-10T10:00:00.001Z', '2026-03-10T10:05:00.000Z'],
    ['2026-03-10T18:58:00Z', '2026-03-11T07:00:00.000Z'],
    ['2026-03-10T03:00:00Z', '2026-03-10T07:00:00.000Z'],
  ])('people who leave at %s make room at %s', (leavesAt, room) =>
    expect(roomAt(new Date(leavesAt), rules).toISOString()).toBe(room),
  );
});

test.each([
  [1e6, undefined, 'within'],
  [0, 10, 'within'],
  [7.99, 10, 'within'],
  [8, 10, 'reduced'],
  [9.99, 10, 'reduced'],
  [10, 10, 'exceeded'],
  [0, 0, 'exceeded'],
] as const)('spending %d of %s is %s', (spent, budget, stage) => expect(budgetStage(spent, budget)).toBe(stage));
