import { type ServedPack } from '../pack';
import { COMPLAINT } from './complaint';
import { CUES, LEXICON, OWN_LANGUAGE_ONLY } from './dates';
import { FEEDBACK_COMPLAINTS } from './feedback-complaints';
import { ANOTHER_TIME } from './intent/another-time';
import { ASKING } from './intent/asking';
import { ASKING_WHAT } from './intent/asking-what';
import { CALLS_WANTED } from './intent/calls-wanted';
import { CIRCUMSTANCES } from './intent/circumstances';
import { COMING } from './intent/coming';
import { COURTESY } from './intent/courtesy';
import { DEATH } from './intent/death';
import { LANGUAGE_WISH } from './intent/language-wish';
import { LATE } from './intent/late';
import { MESSAGES } from './intent/messages';
import { NOT_COMING } from './intent/not-coming';
import { PRESENCE } from './intent/presence';
import { RATING } from './intent/rating';
import { SILENCE } from './intent/silence';
import { ORDINARY_WORDS, REAL_WORDS } from './known-words';
import { LANGUAGE_NAMES } from './language-names';
import { LISTS } from './lists';
import { PLAIN_WORDS, SUBJECTS } from './plain-words';
import { POLARITY } from './polarity';
import { SHORTHAND } from './shorthand';
import { LIGHT_WORDS, COMPOUNDS, CONTRASTS, ELIDED, ELIDED_BEFORE } from './small-words';
import { THEMES } from './themes';
import { BITES_INJURY } from './urgency/bites-injury';
import { BLEEDING_PREGNANCY } from './urgency/bleeding-pregnancy';
import { CHILD } from './urgency/child';
import { CONSCIOUSNESS } from './urgency/consciousness';
import { DYING_ILL } from './urgency/dying-ill';
import { GENERAL } from './urgency/general';
import { GUARDS } from './urgency/guards';
import { HARM } from './urgency/harm';
import { HEART_BREATH_BRAIN } from './urgency/heart-breath-brain';
import { ILLNESS_OPERATION } from './urgency/illness-operation';
import { MATTERS } from './urgency/matters';
import { MEDICINE_INFECTION } from './urgency/medicine-infection';
import { POISON_MIND } from './urgency/poison-mind';
import { DATE_PHRASES } from './date-phrases';
import { RULES } from './rules';
import { TEXTS } from './texts';

/** French, with the spellings of text messages and the French of Cameroon. */
export const FRENCH: ServedPack = {
  lists: LISTS,
  intent: {
    signals: { ...COMING, ...NOT_COMING, ...ANOTHER_TIME, ...LATE, ...MESSAGES, ...ASKING, ...PRESENCE, ...COURTESY },
    topics: { ...CALLS_WANTED, ...ASKING_WHAT, ...CIRCUMSTANCES },
    silence: SILENCE,
    death: DEATH,
    rating: RATING,
    languageWish: LANGUAGE_WISH,
  },
  complaint: COMPLAINT,
  urgency: {
    signs: {
      ...HEART_BREATH_BRAIN,
      ...BLEEDING_PREGNANCY,
      ...CHILD,
      ...CONSCIOUSNESS,
      ...POISON_MIND,
      ...BITES_INJURY,
      ...ILLNESS_OPERATION,
      ...MEDICINE_INFECTION,
      ...DYING_ILL,
      ...GENERAL,
    },
    matters: MATTERS,
    guards: GUARDS,
    harm: HARM,
  },
  dates: {
    cues: CUES,
    phrases: DATE_PHRASES,
    lexicon: LEXICON,
    ownLanguageOnly: OWN_LANGUAGE_ONLY,
    writing: { morningFrom: 4 },
  },
  feedbackComplaints: FEEDBACK_COMPLAINTS,
  feedback: { polarity: POLARITY, themes: THEMES, deniesBeforeVerb: ['ne', 'n'] },
  languageNames: LANGUAGE_NAMES,
  shortNames: 'fr',
  plainWords: { words: PLAIN_WORDS, subjects: SUBJECTS },
  words: {
    real: REAL_WORDS,
    ordinary: ORDINARY_WORDS,
    shorthand: SHORTHAND,
    light: LIGHT_WORDS,
    compounds: COMPOUNDS,
    contrasts: CONTRASTS,
    elided: ELIDED,
    elidedBefore: ELIDED_BEFORE,
  },
  rules: RULES,
  texts: TEXTS,
};
