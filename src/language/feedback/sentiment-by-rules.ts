import { type Question, type Sentiment } from '../../domain/feedback/analysis';
import { type Polarity } from './polarity';
import { meaningOf, type WholeAnswer } from './whole-answer';

/** −1 to 1 from word lists, negation, "but" and the question alone. */
export function scoreByRules(polarity: Polarity, whole: WholeAnswer | null, question: Question): number {
  if (whole !== null) return { negative: -0.7, neutral: 0, positive: 0.7 }[meaningOf(whole, question)];
  const { hits, turn, praise, blame } = polarity;
  const after = turn === null ? 0 : hits.filter((hit) => hit.from > turn).reduce((sum, hit) => sum + hit.value, 0);
  const lean = polarity.irony ? -2 : question === 'good' ? 1.2 : question === 'improve' ? -0.3 : 0;
  return Math.tanh((praise + blame + 0.5 * after + lean) / 3);
}

/** The class of a score from the rules. */
export const sentimentOf = (score: number): Sentiment =>
  score > 0.2 ? 'positive' : score < -0.2 ? 'negative' : 'neutral';
