import { type DayFigures } from '../../ports/out/feedback-figures';

export const INTERVALS = ['day', 'week', 'month'] as const;
export type Interval = (typeof INTERVALS)[number];

/** First day of the week (Monday, ISO 8601) or month that a day (2026-03-12) lies in. */
export function startOfInterval(day: string, interval: Interval): string {
  switch (interval) {
    case 'day':
      return day;
    case 'month':
      return `${day.slice(0, 7)}-01`;
    case 'week': {
      const at = new Date(`${day}T00:00:00Z`);
      at.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7));
      return at.toISOString().slice(0, 10);
    }
    default:
      return interval satisfies never;
  }
}

const added = <K extends PropertyKey>(a: Record<K, number>, b: Record<K, number>): Record<K, number> =>
  Object.fromEntries((Object.keys(a) as K[]).map((key) => [key, a[key] + b[key]])) as Record<K, number>;

/** Days in order, added up by week or month; `day` of a sum is the first of its interval, also where that lies before the period asked for. */
export function trendOf(days: readonly DayFigures[], interval: Interval): DayFigures[] {
  const trend: DayFigures[] = [];
  for (const figures of days) {
    const day = startOfInterval(figures.day, interval);
    const last = trend.at(-1);
    if (last?.day !== day) trend.push({ ...figures, day });
    else {
      trend[trend.length - 1] = {
        day,
        total: last.total + figures.total,
        score: last.score + figures.score,
        sentiment: added(last.sentiment, figures.sentiment),
        urgency: added(last.urgency, figures.urgency),
        ratings: added(last.ratings, figures.ratings),
        contradictions: last.contradictions + figures.contradictions,
      };
    }
  }
  return trend;
}
