import { z } from 'zod';
import { SENTIMENTS, THEMES } from '../../domain/feedback/analysis';
import { URGENCIES } from '../../domain/feedback/urgency';
import { LANGUAGES } from '../../domain/locale';
import { FEEDBACK_CHANNELS, type FeedbackCounts, type FeedbackFigures } from '../../services/feedback/feedback';
import { INTERVALS, type Interval, trendOf } from '../../services/figures/trend';
import { period } from './period';

const sentiment = z.enum(SENTIMENTS);
const urgency = z.enum(URGENCIES);
const theme = z.enum(THEMES);
const share = z.number().min(0).max(1);
const count = z.int();
const day = z.string().meta({ format: 'date' });

export const figuresQuery = z.object({
  ...period,
  language: z.enum(LANGUAGES).optional(),
  channel: z.enum(FEEDBACK_CHANNELS).optional(),
  theme: theme.optional(),
  interval: z
    .enum(INTERVALS)
    .optional()
    .meta({ description: 'Adds `trend`, by this interval. Weeks begin on Monday.' }),
});

const ratings = z
  .object({
    count: count.meta({ description: 'Feedback with a mark.' }),
    mean: z.number().nullable(),
    distribution: z.record(z.string(), count).meta({ description: 'By mark, 1 to 5.' }),
    good_share: share
      .nullable()
      .meta({ description: 'Marks 4 and 5 of all marks, as the NHS Friends and Family Test reports them.' }),
    poor_share: share.nullable().meta({ description: 'Marks 1 and 2 of all marks.' }),
  })
  .meta({ id: 'Ratings' });

export const feedbackMetrics = z
  .object({
    total: count,
    average_score: z.number().nullable(),
    average_rating: z.number().nullable(),
    sentiment: z.record(sentiment, count),
    themes: z.record(theme, count),
    urgency: z.record(urgency, count),
    shares: z
      .object({
        sentiment: z.record(sentiment, share),
        themes: z.record(theme, share),
        urgency: z.record(urgency, share),
      })
      .meta({ description: 'Parts of the total. A comment may have several themes or none.' }),
    ratings,
    contradictions: count.meta({
      description:
        'Comments whose rating and words point in opposite directions; they count in both as given. GET /feedback?contradiction=true lists them.',
    }),
    theme_sentiment: z
      .record(theme, z.record(sentiment, count))
      .meta({ description: 'What is felt about each theme, where the words show it.' }),
    by_day: z.array(z.object({ day, total: count, average_score: z.number(), sentiment: z.record(sentiment, count) })),
    trend: z
      .array(
        z.object({
          start: day.meta({ description: 'First day of the interval.' }),
          total: count,
          average_score: z.number(),
          average_rating: z.number().nullable(),
          sentiment: z.record(sentiment, count),
          urgency: z.record(urgency, count),
        }),
      )
      .optional()
      .meta({ description: 'When `interval` was given.' }),
  })
  .meta({ id: 'FeedbackMetrics' });

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
const part = (n: number, of: number): number | null => (of === 0 ? null : rounded(n / of));
const sharesOf = <K extends string>(counts: Record<K, number>, total: number): Record<K, number> =>
  Object.fromEntries(
    Object.entries<number>(counts).map(([key, n]) => [key, total === 0 ? 0 : rounded(n / total)]),
  ) as Record<K, number>;

function ratingsBody({ ratings: given }: FeedbackCounts): z.input<typeof ratings> {
  const count = Object.values(given).reduce((a, b) => a + b, 0);
  const sum = Object.entries(given).reduce((a, [mark, n]) => a + Number(mark) * n, 0);
  return {
    count,
    mean: part(sum, count),
    distribution: given,
    good_share: part(given[4] + given[5], count),
    poor_share: part(given[1] + given[2], count),
  };
}

const trendBody = (f: FeedbackFigures, interval: Interval) =>
  trendOf(f.byDay, interval).map((each) => ({
    start: each.day,
    total: each.total,
    average_score: rounded(each.score / each.total),
    average_rating: ratingsBody(each).mean,
    sentiment: each.sentiment,
    urgency: each.urgency,
  }));

const made = new WeakMap<FeedbackFigures, z.input<typeof feedbackMetrics>>();

/** Figures in their wire form; averages and shares to four decimals. The same figures give the same frozen object. */
export function metricsBody(f: FeedbackFigures, interval: Interval | undefined): z.input<typeof feedbackMetrics> {
  if (interval !== undefined) return bodyOf(f, interval);
  const body = made.get(f) ?? Object.freeze(bodyOf(f, interval));
  made.set(f, body);
  return body;
}

function bodyOf(f: FeedbackFigures, interval: Interval | undefined): z.input<typeof feedbackMetrics> {
  const marks = ratingsBody(f);
  return {
    total: f.total,
    average_score: part(f.score, f.total),
    average_rating: marks.mean,
    sentiment: f.sentiment,
    themes: f.themes,
    urgency: f.urgency,
    shares: {
      sentiment: sharesOf(f.sentiment, f.total),
      themes: sharesOf(f.themes, f.total),
      urgency: sharesOf(f.urgency, f.total),
    },
    ratings: marks,
    contradictions: f.contradictions,
    theme_sentiment: f.aboutThemes,
    by_day: f.byDay.map((each) => ({
      day: each.day,
      total: each.total,
      average_score: rounded(each.score / each.total),
      sentiment: each.sentiment,
    })),
    ...(interval === undefined ? {} : { trend: trendBody(f, interval) }),
  };
}
