import { type AnalysisInput, type FeedbackAnalysis } from '../../domain/feedback/analysis';

/** Reads sentiment, themes and urgency in a comment. Pure and quick: a few milliseconds at most. */
export type AnalyseFeedback = (input: AnalysisInput) => FeedbackAnalysis;

/** The same of several, in their order, while this thread goes on with other work. Fails when the other thread does. */
export type AnalyseApart = (inputs: readonly AnalysisInput[]) => Promise<FeedbackAnalysis[]>;
