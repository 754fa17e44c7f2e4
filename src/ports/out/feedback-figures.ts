import { type Sentiment, type Theme } from '../../domain/feedback/analysis';
import { type Urgency } from '../../domain/feedback/urgency';
import { type Language } from '../../domain/locale';
import { type FeedbackChannel } from './feedback-repository';

export interface FiguresFilter {
  from?: Date | undefined;
  /** Not included. */
  to?: Date | undefined;
  language?: Language | undefined;
  channel?: FeedbackChannel | undefined;
  /** Only feedback in which this theme was seen. */
  theme?: Theme | undefined;
}

export const RATINGS = [1, 2, 3, 4, 5] as const;
type Rating = (typeof RATINGS)[number];

/** What some feedback comes to. */
export interface FeedbackCounts {
  total: number;
  /** Sum of the scores (each −1 to 1, taken to six decimals). */
  score: number;
  sentiment: Record<Sentiment, number>;
  urgency: Record<Urgency, number>;
  /** How often each mark was given; feedback without a mark is in none. */
  ratings: Record<Rating, number>;
  /** Rating and words point in opposite directions. */
  contradictions: number;
}

export interface DayFigures extends FeedbackCounts {
  /** On the clinic's calendar: 2026-03-12. */
  day: string;
}

export interface FeedbackFigures extends FeedbackCounts {
  /** One comment counts under each of its themes. */
  themes: Record<Theme, number>;
  /** What is felt about each theme, where the words show it. */
  aboutThemes: Record<Theme, Record<Sentiment, number>>;
  /** Days with feedback, in order. */
  byDay: DayFigures[];
}

/** Counts over feedback. Days are those of `zone`. */
export interface FeedbackFiguresReader {
  /** Exact at the moment of the call, and quick however much feedback there is; a period that begins or ends inside a day costs a count of that day. */
  read(filter: FiguresFilter, zone: string): Promise<FeedbackFigures>;
}
