import { SENTIMENTS, THEMES, type Sentiment, type Theme } from '../../domain/feedback/analysis';
import { sigmoid } from '../engine/model/linear-model';
import { NO_FEATURES } from '../engine/model/features';
import { type AnswerFeatures } from './answer-features';
import { type FeedbackModels } from './models';
import { firstLook, secondLookSignals } from './second-look';
import { scoreByRules, sentimentOf } from './sentiment-by-rules';
import { type Findings, themeSignals } from './signals';
import { firstThemeLook, themeSecondLookSignals } from './themes-second-look';
import { meaningOf } from './whole-answer';

/** A sentiment with its score (−1 to 1) and confidence (0 to 1). */
export interface SentimentVerdict {
  sentiment: Sentiment;
  score: number;
  confidence: number;
}

/** Sentiment from word lists, negation and the question alone. */
export function sentimentByRules({ polarity, whole, question }: Findings): SentimentVerdict {
  const score = scoreByRules(polarity, whole, question);
  return { sentiment: sentimentOf(score), score, confidence: Math.min(1, 0.4 + Math.abs(score) * 0.5) };
}

/**
 * Sentiment from the trained models, which weigh the lists among their signals: the first scores the answer and its clauses, the second
 * decides from those scores. An answer that says only "nothing", "everything" or "no idea" is left to the question it answers.
 */
export function sentimentByModel(
  { sentiment: first, secondLook }: FeedbackModels,
  features: AnswerFeatures,
  findings: Findings,
): SentimentVerdict {
  const scores = secondLook.scores(NO_FEATURES, secondLookSignals(firstLook(first, features, findings), findings));
  const odds = Object.fromEntries(
    SENTIMENTS.map((name) => [name, scores[secondLook.parts.outputs.indexOf(name)] ?? 0]),
  ) as Record<Sentiment, number>;
  const weights: Record<Sentiment, number> = {
    negative: sigmoid(odds.negative),
    neutral: sigmoid(odds.neutral),
    positive: sigmoid(odds.positive),
  };
  const total = weights.negative + weights.neutral + weights.positive;
  const said = findings.whole === null ? null : meaningOf(findings.whole, findings.question);
  const sentiment = said ?? SENTIMENTS.reduce((best, name) => (weights[name] > weights[best] ? name : best));
  const score = (weights.positive - weights.negative) / total;
  if (said === null) return { sentiment, score, confidence: weights[sentiment] / total };
  return {
    sentiment,
    score: { negative: Math.min(score, -0.6), neutral: score / 4, positive: Math.max(score, 0.6) }[said],
    confidence: 0.9,
  };
}

/** Without a word to read, the mark speaks: 1 gives −1, 5 gives 1; without a mark nothing is known. */
export function sentimentByRating(rating: number | undefined): SentimentVerdict {
  if (rating === undefined) return { sentiment: 'neutral', score: 0, confidence: 0 };
  return {
    sentiment: rating > 3 ? 'positive' : rating < 3 ? 'negative' : 'neutral',
    score: (rating - 3) / 2,
    confidence: 0.5,
  };
}

/** Themes that the lists name. */
export const themesByRules = ({ themes }: Findings): Theme[] =>
  THEMES.filter((theme) => themes[theme].names.length > 0);

/** Log-odds of every theme from the second model, which weighs what the first says of the answer and of its clauses; in the order of THEMES. */
export function themeScores(
  { themes: first, themesSecondLook: second }: Pick<FeedbackModels, 'themes' | 'themesSecondLook'>,
  features: AnswerFeatures,
  findings: Findings,
): number[] {
  const lists = themeSignals(findings);
  const bias = second.wordScores(NO_FEATURES);
  return firstThemeLook(first, features, findings).map((look, at) => {
    const theme = THEMES[at]!;
    return (
      second.withSignals(bias, themeSecondLookSignals(theme, look, lists))[second.parts.outputs.indexOf(theme)] ??
      -Infinity
    );
  });
}

/** Themes whose log-odds reach the threshold each was tuned to. */
export function themesByModel(models: FeedbackModels, features: AnswerFeatures, findings: Findings): Theme[] {
  const scores = themeScores(models, features, findings);
  const thresholds = models.themesSecondLook.parts.notes.thresholds as Readonly<Record<Theme, number>>;
  return THEMES.filter((theme, at) => scores[at]! > thresholds[theme]);
}
