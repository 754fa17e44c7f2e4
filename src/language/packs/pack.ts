import { type ComplaintLabel } from '../complaint/labels';
import { type Theme } from '../../domain/feedback/analysis';
import { type CueWords } from '../engine/dates/cues';
import { type WritingHabits } from '../engine/dates/convention';
import { type Lexicon } from '../engine/dates/lexicon';
import { type WordLists } from '../engine/pattern';
import { type FeedbackReader } from '../feedback/reading';
import { type ThemeWords } from '../feedback/theme-words';
import {
  type DeathLabel,
  type LanguageWishLabel,
  type RatingLabel,
  type SignalLabel,
  type SilenceLabel,
  type TopicLabel,
} from '../intent/labels';
import { type DatePhrases } from './date-phrases';
import { type PackRules } from './rule-labels';
import { type PackTexts } from './text-labels';
import { type GuardLabel, type HarmWord, type Matter, type Sign } from '../urgency/labels';

/** Patterns by what they say, one a line, folded, in the pattern language of engine/pattern.ts. A label that a language has no words for is left out. */
export type Patterns<Label extends string> = Readonly<Partial<Record<Label, string>>>;

/** Which patterns may name a word list. */
export type ListOwner = 'intent' | 'topics' | 'death' | 'complaint' | 'urgency';
export type PackLists = Readonly<Partial<Record<ListOwner, WordLists>>>;

/** Words written apart that make one: their parts and the one. */
export type Compound = readonly [readonly string[], string];

/** What the reader of words knows of a language; lists are words divided by blanks and line ends, folded. */
export interface PackWords {
  /** Words that a spelling correction must not turn into others. */
  real?: string;
  /** Words that name nobody. */
  ordinary?: string;
  /** Spellings of text messages with what they stand for: `wont=will not`, divided by "|" and line ends. */
  shorthand?: string;
  compounds?: readonly Compound[];
  /** Words that do not count in the gap of a pattern. */
  light?: string;
  /** Words that begin a thought of their own: "but". */
  contrasts?: string;
  /** What is left of a small word before an apostrophe, and words that are written together with one where the apostrophe is missing. */
  elided?: string;
  elidedBefore?: string;
}

/**
 * What one language adds to the understanding of replies. The patterns and words of all packs are merged when the program starts and always run
 * together, whatever the language of a conversation: patients mix them.
 */
export interface Pack {
  lists: PackLists;
  intent: {
    signals?: Patterns<SignalLabel>;
    topics?: Patterns<TopicLabel>;
    silence?: Patterns<SilenceLabel>;
    death?: Patterns<DeathLabel>;
    rating?: Patterns<RatingLabel>;
    languageWish?: Patterns<LanguageWishLabel>;
  };
  complaint: Patterns<ComplaintLabel>;
  urgency: {
    signs?: Patterns<Sign>;
    matters?: Patterns<Matter>;
    guards?: Patterns<GuardLabel>;
    harm?: Patterns<HarmWord>;
  };
  dates?: { cues?: CueWords; phrases?: DatePhrases };
  words?: PackWords;
  /** Words that rules ask for one at a time, by room and label: `wordSet` and `wordTest` of rule-words.ts. */
  rules?: PackRules;
  /** Turns that rules look for in a text, by label: `turnsOf` of rule-words.ts. */
  texts?: PackTexts;
  /** Names of languages as its speakers write them, by tag: folded words, divided by "|". */
  languageNames?: Readonly<Record<string, string>>;
  /** Words in a comment on a visit that ask for a person, by kind; see feedback/phrase-matcher.ts for their form. Patients mix languages in them. */
  feedbackComplaints?: Readonly<Record<string, string>>;
}

/** A language patients are served in: what stands here is read by the language of a text or a conversation. */
export interface ServedPack extends Pack {
  /** What asks for this language when nothing else is said ("fr"). */
  shortNames: string;
  /** Words that only writers of this language use, folded; `subjects` among them show it three times as well. */
  plainWords: { words: string; subjects?: string };
  dates: { cues?: CueWords; phrases?: DatePhrases; lexicon: Lexicon; ownLanguageOnly: string; writing: WritingHabits };
  feedback: {
    /** Words that praise (above 0) or blame by strength, and what turns them. */
    polarity: Readonly<Record<string, string>>;
    /** Words that name a theme; one without words is read by the trained models alone. */
    themes: Readonly<Partial<Record<Theme, ThemeWords>>>;
    /** Words that deny the verb they stand before by themselves ("ne"). */
    deniesBeforeVerb?: readonly string[];
    /** Reads an answer with more than the words of all languages; without one the plain reader is used. */
    read?: FeedbackReader;
  };
}
