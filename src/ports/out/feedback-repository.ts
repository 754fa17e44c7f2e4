import { type Channel, CHANNELS } from '../../domain/channel';
import { type FeedbackAnalysis, type Sentiment, type Theme } from '../../domain/feedback/analysis';
import { type FollowUpKind } from '../../domain/follow-up/opening';
import { type Urgency } from '../../domain/feedback/urgency';
import { type Language } from '../../domain/locale';
import { type Page, type PageRequest } from './page';

/** Where feedback came from: a conversation, this API, or paper typed in. */
export const FEEDBACK_CHANNELS = [...CHANNELS, 'api', 'paper'] as const;
export type FeedbackChannel = Channel | 'api' | 'paper';

interface FeedbackDraft {
  /** Null: given anonymously. */
  patientId: string | null;
  appointmentId: string | null;
  text: string;
  rating: number | null;
  language: Language;
  channel: FeedbackChannel;
  /** For administrators only. */
  restricted: boolean;
  /** Given without saying who: the follow-up says so. */
  anonymous: boolean;
  createdAt: Date;
}

export interface FeedbackRecord {
  id: string;
  patientId: string | null;
  appointmentId: string | null;
  text: string | null;
  rating: number | null;
  language: Language;
  channel: FeedbackChannel;
  sentiment: Sentiment;
  /** −1 to 1. */
  sentimentScore: number;
  themes: Theme[];
  /** Theme → what is felt about it, where the text shows it. */
  polarities: Partial<Record<Theme, Sentiment>>;
  urgency: Urgency;
  contradiction: boolean;
  /** For administrators, and the patient whose own it is. */
  restricted: boolean;
  followUpId: string | null;
  /** Version of rules and weights that read it last. */
  scoredBy: string;
  /** When staff said what it means; null while the model's reading stands. */
  correctedAt: Date | null;
  /** What the model reads in a comment that was corrected. */
  model: { sentiment: Sentiment; sentimentScore: number; themes: Theme[] } | null;
  createdAt: Date;
  /** Another with every correction. */
  etag: string;
}

export const FEEDBACK_ORDERS = ['-created_at', 'created_at', 'sentiment_score', '-sentiment_score'] as const;

export interface FeedbackFilter extends PageRequest {
  sort: (typeof FEEDBACK_ORDERS)[number];
  patientId?: string | undefined;
  sentiment?: Sentiment | undefined;
  urgency?: Urgency | undefined;
  theme?: Theme | undefined;
  language?: Language | undefined;
  channel?: FeedbackChannel | undefined;
  contradiction?: boolean | undefined;
  from?: Date | undefined;
  /** Not included. */
  to?: Date | undefined;
  /** Leaves out what is for administrators only. */
  unrestricted: boolean;
}

export interface FeedbackRepository {
  /** Keeps a scored comment and, in the same statement, the follow-up it calls for. Refuses `not_found` for an unknown patient, or an appointment that is not theirs. */
  create(
    draft: FeedbackDraft,
    analysis: FeedbackAnalysis,
    followUp: { kind: FollowUpKind; urgency: Urgency; dueAt: Date } | null,
    now: Date,
  ): Promise<FeedbackRecord>;
  /** Newest first. */
  list(filter: FeedbackFilter): Promise<Page<FeedbackRecord>>;
  find(id: string): Promise<FeedbackRecord | null>;
}
