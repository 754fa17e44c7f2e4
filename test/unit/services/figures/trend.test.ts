import { type DayFigures } from '../../../../src/ports/out/feedback-figures';
import { startOfInterval, trendOf } from '../../../../src/services/figures/trend';

const day = (date: string, total: number): DayFigures => ({
  day: date,
  total,
  score: total / 2,
  sentiment: { negative: 0, neutral: 0, positive: total },
  urgency: { none: total, follow_up: 0, urgent: 0, emergency: 0 },
  ratings: { 1: 0, 2: 0, 3: 0, 4: 0, 5: total },
  contradictions: 0,
});

test.each([
  ['2026-03-09', '2026-03-09'],
  ['2026-03-15', '2026-03-09'],
  ['2026-03-16', '2026-03-16'],
  ['2026-01-01', '2025-12-29'],
  ['2024-03-03', '2024-02-26'],
])('the week of %s begins on %s', (date, monday) => expect(startOfInterval(date, 'week')).toBe(monday));

test('days become weeks and months', () => {
  const days = [day('2026-02-27', 1), day('2026-03-01', 2), day('2026-03-02', 4)];
  expect(trendOf(days, 'day').map(({ day: start, total }) => [start, total])).toEqual([
    ['2026-02-27', 1],
    ['2026-03-01', 2],
    ['2026-03-02', 4],
  ]);
  expect(trendOf(days, 'week').map(({ day: start, total }) => [start, total])).toEqual([
    ['2026-02-23', 3],
    ['2026-03-02', 4],
  ]);
  expect(trendOf(days, 'month')).toEqual(
    [day('2026-02-27', 1), day('2026-03-01', 6)].map((each) => ({ ...each, day: `${each.day.slice(0, 7)}-01` })),
  );
});
