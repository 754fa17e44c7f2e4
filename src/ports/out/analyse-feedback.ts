import { type AnalysisInput, type FeedbackAnalysis } from '../../domain/feedback/analysis';

/** Reads sentiment, themes and urgency in a comment. Pure and quick: a few milliseconds at most. */
export type AnalyseFeedback = (input: AnalysisInput) => FeedbackAnalysis;
