import { type Sentiment, type Theme } from '../domain/feedback/analysis';
import { type Urgency } from '../domain/feedback/urgency';
import { type Language } from '../domain/patient/language';
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

export interface DayFigures {
  /** On the clinic's calendar: 2026-03-12. */
  day: string;
  total: number;
  averageScore: number;
  sentiment: Record<Sentiment, number>;
}

export interface FeedbackFigures {
  total: number;
  /** Null when there is none. */
  averageScore: number | null;
  averageRating: number | null;
  sentiment: Record<Sentiment, number>;
  /** One comment counts under each of its themes. */
  themes: Record<Theme, number>;
  urgency: Record<Urgency, number>;
  byDay: DayFigures[];
}

/** Counts over feedback. Days are those of `zone`. */
export interface FeedbackFiguresReader {
  read(filter: FiguresFilter, zone: string): Promise<FeedbackFigures>;
}
