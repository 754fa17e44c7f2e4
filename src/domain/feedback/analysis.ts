import { type Harm } from './harm';
import { type Locale } from '../locale';
import { type Urgency } from './urgency';

export const SENTIMENTS = ['negative', 'neutral', 'positive'] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

/** What a comment is about. One comment may have several themes; a general verdict has none. */
export const THEMES = [
  'waiting_time',
  'staff_attitude',
  'communication',
  'care_quality',
  'staffing',
  'environment',
  'access_booking',
  'medication',
  'cost_billing',
  'transport_location',
  'safety_dignity',
] as const;
export type Theme = (typeof THEMES)[number];

/** The question a comment answers: why this mark, what was good, what could be better. It decides what "nothing" means. */
export const QUESTIONS = ['why', 'good', 'improve'] as const;
export type Question = (typeof QUESTIONS)[number];

export interface AnalysisInput {
  text: string;
  /** Language the patient is served in; the fallback when the text does not show its own. */
  lang?: Locale;
  question?: Question;
  /** 1 (very bad) to 5 (very good), when a mark was given with the text. */
  rating?: number;
}

/** What was read in a comment. The text itself is never part of it. */
export interface FeedbackAnalysis {
  /** Language seen in the text, or the fallback. */
  lang: Locale;
  sentiment: Sentiment;
  /** −1 (very negative) to 1 (very positive). */
  score: number;
  themes: { theme: Theme; polarity: Sentiment | null }[];
  urgency: Urgency;
  /** The urgency emergency rests on a model's word alone, on no red flag: people are told, no telephone rings. */
  suspected?: true;
  /** The writer may be about to harm themselves or another person; the urgency is emergency. */
  selfHarm?: true;
  /** What harm the words speak of, where the urgency is urgent or emergency; absent where none. */
  harms?: readonly Harm[];
  /** 0 to 1, of the sentiment. */
  confidence: number;
  /** Rating and words point in opposite directions (a 5 with an angry text): a person should look, no average is made. */
  contradiction: boolean;
  /** The words that decided, as they stand in the text. For staff only; never logged. */
  evidence: string[];
  /** Version of rules and weights that scored this text. */
  version: string;
}
