import { type AnalysisInput, type FeedbackAnalysis, type Question, type Sentiment, type Theme } from '../domain/feedback/analysis';
import { moreUrgent, type Urgency } from '../domain/feedback/urgency';
import { type Locale } from '../domain/patient/language';
import { complaintsIn } from './feedback/complaints';
import { polarityOf } from './feedback/polarity';
import { type PhraseMatch, type Reading, readFrench } from './feedback/reading';
import { readEnglish } from './feedback/reading-english';
import { scoreByRules, sentimentOf } from './feedback/sentiment-by-rules';
import { themeMatches, themePolarity } from './feedback/themes';
import { wholeAnswerOf } from './feedback/whole-answer';
import { assessUrgency } from './urgency/assess-urgency';

const VERSION = 'rules-1';
const MOST_EVIDENCE = 8;

/**
 * Reads a feedback answer: sentiment, themes, urgency, contradiction with the mark, and the words that decided. Pure: the same input
 * gives the same analysis. `question` is what the text answers ('why' when not given).
 */
export function analyse(input: AnalysisInput): FeedbackAnalysis {
  const lang: Locale = input.lang ?? 'fr';
  const question: Question = input.question ?? 'why';
  const reading: Reading = lang === 'en' ? readEnglish(input.text) : readFrench(input.text);
  const polarity = polarityOf(reading, lang);
  const score = scoreByRules(polarity, wholeAnswerOf(reading), question);
  const sentiment = sentimentOf(score);
  const themes = themeMatches(reading, lang);
  const complaints = complaintsIn(reading, sentiment);
  const urgency = urgencyOf(input.text, lang, sentiment, complaints.length > 0);
  return {
    lang,
    sentiment,
    score,
    themes: [...themes].map(([theme, matches]: [Theme, PhraseMatch[]]) => ({ theme, polarity: themePolarity(reading, matches, polarity) })),
    urgency,
    confidence: Math.min(1, 0.4 + Math.abs(score) * 0.5),
    contradiction: contradicts(input.rating, sentiment),
    evidence: quote(reading, [...complaints, ...polarity.hits, ...[...themes.values()].flat()]),
    version: VERSION,
  };
}

/**
 * Danger is never talked down by praise around it; a mere follow-up is, because people who praise name what they came with
 * ("no more dizziness, thank you").
 */
function urgencyOf(text: string, lang: Locale, sentiment: Sentiment, complaint: boolean): Urgency {
  const { level } = assessUrgency(text, lang);
  const danger = level === 'follow_up' && sentiment !== 'negative' ? 'none' : level;
  return moreUrgent(danger, complaint ? 'follow_up' : 'none');
}

function contradicts(rating: number | undefined, sentiment: Sentiment): boolean {
  if (rating === undefined) return false;
  return (rating >= 4 && sentiment === 'negative') || (rating <= 2 && sentiment === 'positive');
}

/** The matched words as they stand in the text, without repeats. */
function quote(reading: Reading, matches: readonly { from: number; to: number }[]): string[] {
  const quotes = matches.map(({ from, to }) => reading.text.slice(reading.tokens[from]?.start, reading.tokens[to]?.end));
  return [...new Set(quotes)].slice(0, MOST_EVIDENCE);
}
