import fc from 'fast-check';
import { NO_HOLIDAYS } from '../../../../src/domain/clinic/holidays';
import { parseOpeningHours } from '../../../../src/domain/clinic/opening-hours';
import { URGENCIES } from '../../../../src/domain/feedback/urgency';
import {
  dueAsPromised,
  dueBy,
  dueIn,
  dueOfList,
  dueToReach,
  dueToTell,
  reachBy,
} from '../../../../src/domain/follow-up/due-time';

const NOW = new Date('2026-03-09T10:00:00Z');
const hours = (n: number): Date => new Date(NOW.getTime() + n * 60 * 60_000);
const instant = fc.integer({ min: -100, max: 100 }).map(hours);
const levels = fc.constantFrom(...URGENCIES);

test('by urgency: five minutes, an hour, a day', () => {
  expect(URGENCIES.map((level) => (dueIn(level, NOW).getTime() - NOW.getTime()) / 60_000)).toEqual([
    24 * 60,
    24 * 60,
    60,
    5,
  ]);
});

test('a promise moves what can wait, never what is urgent', () => {
  expect(dueAsPromised('follow_up', NOW, hours(4))).toEqual(hours(4));
  expect(dueAsPromised('follow_up', NOW, null)).toEqual(hours(24));
  expect(dueAsPromised('urgent', NOW, hours(4))).toEqual(hours(1));
  expect(dueAsPromised('urgent', NOW, hours(0.5))).toEqual(hours(1));
});

test('by the rule of a task', () => {
  expect(dueBy('at_once', 'follow_up', NOW, hours(2))).toEqual(NOW);
  expect(dueBy('by_urgency', 'emergency', NOW, hours(2))).toEqual(hours(1 / 12));
  expect(dueBy('before_visit', 'follow_up', NOW, hours(2))).toEqual(hours(2));
  expect(dueBy('before_visit', 'follow_up', NOW, hours(48))).toEqual(hours(24));
  expect(dueBy('before_visit', 'follow_up', NOW, null)).toEqual(hours(24));
});

test('no rule makes a task due in the past, and the more urgent is never due later', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('at_once' as const, 'by_urgency' as const, 'before_visit' as const),
      levels,
      levels,
      fc.option(instant),
      (rule, a, b, visitAt) => {
        expect(dueBy(rule, a, NOW, visitAt) >= NOW).toBe(true);
        const [less, more] = URGENCIES.indexOf(a) <= URGENCIES.indexOf(b) ? [a, b] : [b, a];
        expect(dueBy(rule, more, NOW, visitAt) <= dueBy(rule, less, NOW, visitAt)).toBe(true);
      },
    ),
  );
});

test('who comes before the time is reached before the visit; a visit that has begun hurries nobody', () => {
  expect(dueToReach(NOW, hours(4), hours(2))).toEqual(hours(2));
  expect(dueToReach(NOW, hours(4), hours(6))).toEqual(hours(4));
  expect(dueToReach(NOW, hours(4), hours(-1))).toEqual(hours(4));
  expect(dueToReach(NOW, hours(4), null)).toEqual(hours(4));
  expect(dueOfList(NOW, hours(4), [hours(9), hours(-3), null, hours(3), hours(5)])).toEqual(hours(3));
  expect(dueOfList(NOW, hours(4), [])).toEqual(hours(4));
});

test('the due time of a list is that of its first', () => {
  fc.assert(
    fc.property(instant, fc.array(fc.option(instant)), (by, visits) => {
      const each = visits.map((visitAt) => dueToReach(NOW, by, visitAt).getTime());
      expect(dueOfList(NOW, by, visits).getTime()).toBe(Math.min(by.getTime(), ...each));
    }),
  );
});

test('a change is told two hours before it is too late, or at once', () => {
  expect(dueToTell(NOW, hours(24), hours(10))).toEqual(hours(8));
  expect(dueToTell(NOW, hours(24), hours(50))).toEqual(hours(24));
  expect(dueToTell(NOW, hours(24), hours(1))).toEqual(NOW);
});

test('who was not reached is rung in the hours of the clinic; within a day where none are known', () => {
  const open = parseOpeningHours('Mon-Fri 07:30-17:00');
  const calendar = { hours: open.ok ? open.value : null, holidays: NO_HOLIDAYS, zone: 'Africa/Douala' };
  expect(reachBy(calendar, NOW)).toEqual(hours(2));
  expect(reachBy({ ...calendar, hours: null }, NOW)).toEqual(hours(24));
});
