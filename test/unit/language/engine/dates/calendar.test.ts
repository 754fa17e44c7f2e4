import fc from 'fast-check';
import {
  add,
  daysInMonth,
  isoDateOf,
  isoWeekOf,
  momentOf,
  parseWallClock,
  startOf,
  wallClockOf,
  weekdayOf,
} from '../../../../../src/language/engine/dates/calendar';

const moments = fc.integer({ min: momentOf(1900, 1, 1), max: momentOf(2199, 12, 31) });

it('numbers weeks as ISO 8601 does', () => {
  expect(isoWeekOf(momentOf(2026, 1, 1))).toBe('2026-W01');
  expect(isoWeekOf(momentOf(2026, 12, 31))).toBe('2026-W53');
  expect(isoWeekOf(momentOf(2027, 1, 3))).toBe('2026-W53');
  expect(isoWeekOf(momentOf(2024, 12, 30))).toBe('2025-W01');
});

it('keeps a month’s last day when the next month is shorter', () => {
  expect(isoDateOf(add(momentOf(2024, 1, 31), 1, 'month'))).toBe('2024-02-29');
  expect(isoDateOf(add(momentOf(2024, 2, 29), 1, 'year'))).toBe('2025-02-28');
  expect(isoDateOf(add(momentOf(2026, 1, 31), -2, 'month'))).toBe('2025-11-30');
});

it('refuses days and hours that do not exist', () => {
  expect(parseWallClock('2026-02-29')).toBeNull();
  expect(parseWallClock('2026-03-09T24:00')).toBeNull();
  expect(parseWallClock('2026-03-09 09:00')).toBeNull();
  expect(parseWallClock('2026-03-09')).toEqual({ moment: momentOf(2026, 3, 9), hasTime: false });
});

it('agrees with itself on any moment', () => {
  fc.assert(
    fc.property(moments, (moment) => {
      const { year, month, day } = wallClockOf(moment);
      expect(day).toBeLessThanOrEqual(daysInMonth(year, month));
      expect(weekdayOf(startOf(moment, 'week'))).toBe(1);
      expect(weekdayOf(add(moment, 1, 'week'))).toBe(weekdayOf(moment));
      expect(parseWallClock(isoDateOf(moment))?.moment).toBe(startOf(moment, 'day'));
    }),
  );
});
