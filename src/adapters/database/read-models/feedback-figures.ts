import { type DataSource } from 'typeorm';
import { SENTIMENTS, THEMES } from '../../../domain/feedback/analysis';
import { URGENCIES } from '../../../domain/feedback/urgency';
import { type DayFigures, type FeedbackFigures, type FeedbackFiguresReader, type FiguresFilter } from '../../../ports/feedback-figures';
import { Conditions, rowsOf } from '../repositories/sql';
import { OneAtATime } from './one-at-a-time';

/** One row a group: by sentiment, by urgency, by theme, by day and sentiment, and over all. */
interface Group {
  dimension: 'all' | 'sentiment' | 'urgency' | 'theme' | 'day';
  value: string | null;
  day: string | null;
  count: number;
  score: number | null;
  rating: number | null;
}

const conditionsOf = (filter: FiguresFilter): Conditions => new Conditions()
  .and('created_at >= ?', filter.from)
  .and('created_at < ?', filter.to)
  .and('language = ?', filter.language)
  .and('channel = ?', filter.channel)
  .and('themes @> array[?::text]', filter.theme);

const query = (where: Conditions, zone: number): string => `with f as materialized (
    select sentiment, urgency, sentiment_score as score, rating, themes, to_char(created_at at time zone $${zone}, 'YYYY-MM-DD') as day
      from feedback where ${where.sql}
  )
  select case grouping(day, sentiment, urgency) when 7 then 'all' when 5 then 'sentiment' when 6 then 'urgency' else 'day' end as dimension,
      coalesce(sentiment, urgency) as value, day, count(*)::int as count, sum(score)::float8 as score, avg(rating)::float8 as rating
    from f group by grouping sets ((), (sentiment), (urgency), (day, sentiment))
  union all
  select 'theme', theme, null, count(*)::int, null, null from f, unnest(themes) as theme group by theme`;

const zeros = <K extends string>(keys: readonly K[]): Record<K, number> => Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;

function put<K extends string>(counts: Record<K, number>, key: string | null, count: number): void {
  if (key !== null && key in counts) counts[key as K] += count;
}

function figuresOf(groups: readonly Group[]): FeedbackFigures {
  const figures: FeedbackFigures = {
    total: 0, averageScore: null, averageRating: null, sentiment: zeros(SENTIMENTS), themes: zeros(THEMES), urgency: zeros(URGENCIES), byDay: [],
  };
  const days = new Map<string, DayFigures & { score: number }>();
  for (const { dimension, value, day, count, score, rating } of groups) {
    switch (dimension) {
      case 'all':
        figures.total = count;
        figures.averageScore = count === 0 ? null : (score ?? 0) / count;
        figures.averageRating = rating;
        break;
      case 'sentiment': put(figures.sentiment, value, count); break;
      case 'urgency': put(figures.urgency, value, count); break;
      case 'theme': put(figures.themes, value, count); break;
      case 'day': {
        const of = days.get(day ?? '') ?? { day: day ?? '', total: 0, averageScore: 0, sentiment: zeros(SENTIMENTS), score: 0 };
        of.total += count;
        of.score += score ?? 0;
        put(of.sentiment, value, count);
        days.set(of.day, of);
        break;
      }
      default: dimension satisfies never;
    }
  }
  figures.byDay = [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ day, total, sentiment, score }) => ({ day, total, averageScore: score / total, sentiment }));
  return figures;
}

/** Counts feedback in one scan; who asks for the same figures at the same time shares it. */
export function createFeedbackFiguresReader(dataSource: DataSource): FeedbackFiguresReader {
  const scans = new OneAtATime<FeedbackFigures>();
  return {
    read(filter, zone) {
      const where = conditionsOf(filter);
      const values = [...where.values, zone];
      return scans.run(JSON.stringify([where.sql, values]), async () => figuresOf(await rowsOf<Group>(dataSource, query(where, values.length), values)));
    },
  };
}
