import { type AnalysisInput } from '../../domain/feedback/analysis';
import { analyse } from '../../language/analyse';
import { type AnalysedFields } from './row';

/** What the analysis adds to a row; the score in thousandths. */
export function fieldsOf(input: AnalysisInput): AnalysedFields {
  const { lang, sentiment, score, themes, urgency } = analyse(input);
  return { lang, sentiment, score: Math.round(score * 1000) / 1000, themes: themes.map(({ theme }) => theme), urgency };
}
