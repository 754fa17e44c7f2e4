import {
  type AnalysisInput,
  type FeedbackAnalysis,
  type Sentiment,
  type Theme,
  THEMES,
} from '../domain/feedback/analysis';
import { isDanger, moreUrgent } from '../domain/feedback/urgency';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../domain/locale';
import { complaintsOf } from './complaint/complaint';
import { complaintsIn } from './feedback/complaints';
import { decidingWords } from './feedback/deciding-words';
import {
  sentimentByModel,
  sentimentByRating,
  sentimentByRules,
  type SentimentVerdict,
  themesByModel,
  themesByRules,
} from './feedback/judge';
import { feedbackFeatures, type FeedbackModels, feedbackModels } from './feedback/models';
import { type Findings, findingsOf } from './feedback/signals';
import { themePolarity } from './feedback/themes';
import { languageSeen } from './language-seen/language-seen';
import { readExactly } from './engine/words/exact';
import { assessComment } from './urgency/assess-urgency';
import { harmsIn } from './urgency/harm';

/** Raised when lists or rules change what is read; the weights carry their own version. */
const RULES_VERSION = 'rules-8';

/**
 * Reads a feedback answer: sentiment, themes, urgency, contradiction with the mark, and the words that decided. A plain function: the
 * same input gives the same analysis. It reads with the trained weights once `useFeedbackModels` has been given them, at start; before
 * that with word lists and rules alone. `question` is what the text answers ('why' when not given).
 */
export function analyse(input: AnalysisInput): FeedbackAnalysis {
  const lang = languageSeen(input.text) ?? input.lang ?? DEFAULT_LOCALE;
  const findings = findingsOf(input.text, lang, input.question ?? 'why');
  const models = feedbackModels(lang);
  const { verdict, themes } = judge(input, findings, models);
  const complaints = complaintsIn(findings.reading, verdict.sentiment);
  const named = new Set(complaintsOf(readExactly(input.text)).map(({ about }) => about));
  const ofStaff = findings.question === 'why' && (named.has('conduct') || named.has('privacy'));
  const asks = complaints.length > 0 || (named.has('money') && verdict.sentiment === 'negative');
  const urgency = urgencyOf(input.text, verdict.sentiment, asks || ofStaff);
  const conduct = ofStaff && urgency.urgency === 'follow_up';
  const spoken = THEMES.filter((theme) => themes.includes(theme) || (conduct && theme === CONDUCT));
  return {
    lang,
    ...verdict,
    themes: spoken.map((theme) => ({
      theme,
      polarity: conduct && theme === CONDUCT ? 'negative' : polarityOfTheme(theme, findings, verdict.sentiment),
    })),
    ...urgency,
    contradiction: contradicts(input.rating, verdict.sentiment),
    evidence: decidingWords(findings, complaints, themes, verdict.sentiment, models),
    version: versionOf(lang),
  };
}

const versionOf = (lang: Locale): string => {
  const models = feedbackModels(lang);
  return models ? `${RULES_VERSION}+${lang}-${models.version}` : RULES_VERSION;
};

/** Every version that `analyse` can put into an analysis now; stored feedback with another was read by older rules or weights. */
export const analysisVersions = (): string[] => [...new Set(LOCALES.map(versionOf))];

function judge(
  { text, rating }: AnalysisInput,
  findings: Findings,
  models: FeedbackModels | null,
): { verdict: SentimentVerdict; themes: Theme[] } {
  if (findings.reading.tokens.length === 0) return { verdict: sentimentByRating(rating), themes: [] };
  if (models === null) return { verdict: sentimentByRules(findings), themes: themesByRules(findings) };
  const features = feedbackFeatures(models, text);
  return { verdict: sentimentByModel(models, features, findings), themes: themesByModel(models, features, findings) };
}

/** What the clauses say that name the theme; where they are silent and the text takes no turn, what the whole text says. */
function polarityOfTheme(theme: Theme, { reading, themes, polarity }: Findings, whole: Sentiment): Sentiment | null {
  return (
    themePolarity(reading, [...themes[theme].names, ...themes[theme].hints], polarity) ??
    (polarity.turn === null ? whole : null)
  );
}

/** How staff behaved, or that they told what was told to them, complained of in so many words: negative whatever else is praised. Where praise or suggestions were asked for, blame of manners is no complaint. */
const CONDUCT: Theme = 'staff_attitude';

/** Signs of dissatisfaction at large (dirt, prices, nobody answered). In a reply they call for a person; in feedback they are what was asked for. */
const DISSATISFIED: ReadonlySet<string> = new Set(['service', 'money', 'communication']);

/**
 * Danger is never talked down by praise around it; a mere follow-up is, because people who praise name what they came with
 * ("no more dizziness, thank you"). Of complaints, those that name harm or ask for something need a person (`complaintsIn`).
 */
function urgencyOf(
  text: string,
  sentiment: Sentiment,
  complaint: boolean,
): Pick<FeedbackAnalysis, 'urgency' | 'suspected' | 'selfHarm' | 'harms'> {
  const { level, flags, suspected, selfHarm } = assessComment(text);
  const mere =
    level === 'follow_up' &&
    (sentiment !== 'negative' || (flags.length > 0 && flags.every((flag) => DISSATISFIED.has(flag))));
  const harms = isDanger(level) ? harmsIn(text, true) : [];
  return {
    urgency: moreUrgent(mere ? 'none' : level, complaint ? 'follow_up' : 'none'),
    ...(suspected && { suspected }),
    ...(selfHarm && { selfHarm }),
    ...(harms.length > 0 && { harms }),
  };
}

function contradicts(rating: number | undefined, sentiment: Sentiment): boolean {
  if (rating === undefined) return false;
  return (rating >= 4 && sentiment === 'negative') || (rating <= 2 && sentiment === 'positive');
}
