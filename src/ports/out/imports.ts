import { type FeedbackAnalysis, type Question, type Sentiment } from '../../domain/feedback/analysis';
import { type FollowUpKind } from '../../domain/follow-up/opening';
import { type Urgency } from '../../domain/feedback/urgency';
import { type Language } from '../../domain/locale';
import { type FeedbackChannel } from './feedback-repository';

/** One comment of a file, scored. */
export interface ImportedFeedback {
  patientId: string | null;
  text: string | null;
  rating: number | null;
  question: Question | null;
  language: Language;
  channel: FeedbackChannel;
  createdAt: Date;
  analysis: FeedbackAnalysis;
  /** For administrators only. */
  restricted: boolean;
  followUp: { kind: FollowUpKind; urgency: Urgency; dueAt: Date } | null;
}

/** How many rows of a file are of each sentiment and urgency. */
export interface ImportFigures {
  sentiment: Record<Sentiment, number>;
  urgency: Record<Urgency, number>;
}

export interface ImportRecord {
  id: string;
  rows: number;
  followUps: number;
  /** Null for a file of long ago. */
  figures: ImportFigures | null;
}

/** Files of feedback that were taken in. */
export interface Imports {
  /** The import of a file with this content, if there was one. */
  find(contentHash: string): Promise<ImportRecord | null>;
  /** Which of these ids are no patients. */
  unknownPatients(ids: readonly string[]): Promise<Set<string>>;
  /** Keeps all rows and their follow-ups, or nothing; null when the same content was taken in meanwhile. */
  keep(
    contentHash: string,
    rows: readonly ImportedFeedback[],
    figures: ImportFigures,
    userId: string,
    now: Date,
  ): Promise<ImportRecord | null>;
}
