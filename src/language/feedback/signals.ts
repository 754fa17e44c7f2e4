import { type Question, type Theme, THEMES } from '../../domain/feedback/analysis';
import { type Locale } from '../../domain/locale';
import { type Signals } from '../engine/model/linear-model';
import { type Polarity, polarityOf, polaritySignals } from './polarity';
import { SERVED } from '../packs/packs';
import { type Reading, readPlain, wordsOf } from './reading';
import { type ThemeMatches, themeMatches } from './themes';
import { type WholeAnswer, wholeAnswerOf } from './whole-answer';

/** Everything the word lists and rules find in one feedback answer; training and analysis start from the same. */
export interface Findings {
  lang: Locale;
  question: Question;
  reading: Reading;
  polarity: Polarity;
  whole: WholeAnswer | null;
  themes: Record<Theme, ThemeMatches>;
  /** wink-nlp's sentiment, −1 to 1; 0 where the language has none. */
  wink: number;
}

/** A run of signs without a blank, as nobody writes: a reader of its own tries it at every place, again and again. */
const RUN = /\S{200}/u;

/** Reads a text once for all that follows. */
export function findingsOf(text: string, lang: Locale, question: Question): Findings {
  const { read } = SERVED[lang].feedback;
  const reading = read === undefined || RUN.test(text) ? readPlain(text) : read(text, wordsOf);
  return {
    lang,
    question,
    reading,
    polarity: polarityOf(reading, lang),
    whole: wholeAnswerOf(reading),
    themes: themeMatches(reading, lang),
    wink: reading.sentiment ?? 0,
  };
}

/** Measurements that mean something else when the question asks for praise or for blame. */
const ASKED_ABOUT = ['praise', 'blame', 'silent', 'net', 'short', 'suggestion', 'lukewarm'] as const;
const CROSSED = {
  good: ASKED_ABOUT.map((name) => [name, `good ${name}`] as const),
  improve: ASKED_ABOUT.map((name) => [name, `improve ${name}`] as const),
};

/** Signals of the sentiment model: the word lists, alone and by question, and what a short answer says as a whole. */
export function sentimentSignals({ reading, polarity, question, whole, wink }: Findings): Signals {
  const lists = polaritySignals(reading, polarity);
  const signals: Record<string, number> = { ...lists };
  if (question !== 'why') for (const [name, crossed] of CROSSED[question]) signals[crossed] = lists[name];
  signals[question] = 0.5;
  if (whole !== null) signals[`${question} ${whole}`] = 1;
  if (wink !== 0) signals.wink = wink;
  return signals;
}

/** Signals of the theme model: which themes the lists name or hint at, the question, and how long the answer is. */
export function themeSignals({ reading, themes, question, whole }: Findings): Signals {
  const signals: Record<string, number> = {
    [question]: 0.5,
    length: Math.min(1, Math.log1p(reading.tokens.length) / 5),
  };
  if (whole !== null) signals.whole = 1;
  for (const theme of THEMES) {
    const { names, hints } = themes[theme];
    if (names.length > 0) signals[NAMES_OF[theme]] = Math.min(1, 0.5 + 0.25 * names.length);
    if (hints.length > 0) signals[HINTS_OF[theme]] = hints.length > 1 ? 1 : 0.5;
  }
  return signals;
}

const named = (prefix: string): Readonly<Record<Theme, string>> =>
  Object.fromEntries(THEMES.map((theme) => [theme, `${prefix} ${theme}`])) as Record<Theme, string>;
/** Signal of the words of a theme, and of its hints. */
export const [NAMES_OF, HINTS_OF] = [named('names'), named('hints')];
