import { type FeedbackAnalysis, type Question, type Sentiment, type Theme } from '../../domain/feedback/analysis';
import { type FollowUpKind } from '../../domain/follow-up/opening';
import { type Urgency } from '../../domain/feedback/urgency';
import { type Language } from '../../domain/locale';
import { type Edit } from './edit';
import { type FeedbackRecord } from './feedback-repository';

/** What staff say a comment means; what is left out stays as the model read it. */
export interface FeedbackCorrection {
  sentiment?: Sentiment | undefined;
  themes?: Theme[] | undefined;
}

/** A stored comment that was read by another version than today's. */
export interface OutdatedFeedback {
  id: string;
  text: string | null;
  rating: number | null;
  question: Question | null;
  language: Language;
  urgency: Urgency;
  /** Only administrators read it. */
  restricted: boolean;
  scoredBy: string;
  createdAt: Date;
}

/** Today's reading of one, and the follow-up it calls for when it sounds more dangerous than before. */
export interface NewReading {
  id: string;
  /** Version that is replaced: a comment that was written anew meanwhile is left alone. */
  scoredBy: string;
  analysis: FeedbackAnalysis;
  restricted: boolean;
  followUp: { kind: FollowUpKind; urgency: Urgency; dueAt: Date } | null;
}

/** A comment that staff have corrected, with the names that may stand in it. */
export interface CorrectedFeedback {
  id: string;
  text: string;
  question: Question | null;
  language: Language;
  sentiment: Sentiment;
  themes: Theme[];
  patientName: string | null;
}

/** How comments were read: by which version, and by whom corrected. */
export interface FeedbackReadings {
  /** Writes a correction over the model's reading, which is kept beside it; null for an unknown id. Refuses `stale_version`. */
  correct(id: string, correction: FeedbackCorrection, edit: Edit, now: Date): Promise<FeedbackRecord | null>;
  /** Comments read by none of these versions, by id, after `after`. */
  outdated(versions: readonly string[], after: string | null, limit: number): Promise<OutdatedFeedback[]>;
  countOutdated(versions: readonly string[]): Promise<number>;
  /**
   * Keeps new readings and the old ones beside them. A comment that staff have corrected keeps their word: the new reading is kept beside it. A
   * follow-up is opened only where the comment has none. Returns what was done.
   */
  replace(readings: readonly NewReading[], now: Date): Promise<{ replaced: number; followUps: number }>;
  /** Corrected comments with words, by id, after `after`. */
  corrected(after: string | null, limit: number): Promise<CorrectedFeedback[]>;
  /** Names staff log in with. */
  staffNames(): Promise<string[]>;
}
