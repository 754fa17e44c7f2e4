import { SENTIMENTS, THEMES, type Sentiment, type Theme } from '../../../domain/feedback/analysis';
import { URGENCIES } from '../../../domain/feedback/urgency';
import {
  type DayFigures,
  type FeedbackCounts,
  type FeedbackFigures,
  RATINGS,
} from '../../../ports/out/feedback-figures';

/** Columns that are added up, as feedback_days and the views over facts and changes name them. */
export const MEASURES = [
  'total',
  'negative',
  'neutral',
  'positive',
  'about_negative',
  'about_neutral',
  'about_positive',
  'urgency_none',
  'urgency_follow_up',
  'urgency_urgent',
  'urgency_emergency',
  'rating_1',
  'rating_2',
  'rating_3',
  'rating_4',
  'rating_5',
  'score',
  'contradictions',
] as const;

/** Sums of one day (theme null), or of one theme over all days (day null). Changes that took something away are below zero. */
export type FeedbackGroup = Record<(typeof MEASURES)[number], number> & { day: string | null; theme: Theme | null };

/** The sums as SQL. Scores are whole millionths: a sum of them is exact, so that adding and taking away meet again. */
export const SUMS = MEASURES.map(
  (name) => `coalesce(sum(${name}), 0)::${name === 'score' ? 'float8' : 'int'} as ${name}`,
).join(', ');

const MILLIONTHS = 1_000_000;
const record = <K extends PropertyKey, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;

const noCounts = (): FeedbackCounts => ({
  total: 0,
  score: 0,
  sentiment: record(SENTIMENTS, () => 0),
  urgency: record(URGENCIES, () => 0),
  ratings: record(RATINGS, () => 0),
  contradictions: 0,
});

function add(to: FeedbackCounts, group: FeedbackGroup): void {
  to.total += group.total;
  to.score += group.score;
  to.contradictions += group.contradictions;
  for (const sentiment of SENTIMENTS) to.sentiment[sentiment] += group[sentiment];
  for (const urgency of URGENCIES) to.urgency[urgency] += group[`urgency_${urgency}`];
  for (const rating of RATINGS) to.ratings[rating] += group[`rating_${rating}`];
}

const scaled = <C extends FeedbackCounts>(counts: C): C => ({ ...counts, score: counts.score / MILLIONTHS });

/** Adds groups up to figures. */
export function figuresOf(groups: readonly FeedbackGroup[]): FeedbackFigures {
  const all = noCounts();
  const themes = record(THEMES, () => 0);
  const aboutThemes: Record<Theme, Record<Sentiment, number>> = record(THEMES, () => record(SENTIMENTS, () => 0));
  const days = new Map<string, DayFigures>();
  for (const group of groups) {
    if (group.theme !== null) {
      if (!(group.theme in themes)) continue;
      themes[group.theme] += group.total;
      for (const sentiment of SENTIMENTS) aboutThemes[group.theme][sentiment] += group[`about_${sentiment}`];
    } else if (group.day !== null) {
      const day = days.get(group.day) ?? { day: group.day, ...noCounts() };
      days.set(group.day, day);
      add(day, group);
      add(all, group);
    }
  }
  const byDay = [...days.values()]
    .filter(({ total }) => total > 0)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map(scaled);
  return { ...scaled(all), themes, aboutThemes, byDay };
}
