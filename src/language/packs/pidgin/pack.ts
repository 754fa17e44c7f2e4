import { type Pack } from '../pack';
import { COMPLAINT } from './complaint';
import { CUES } from './dates';
import { FEEDBACK_COMPLAINTS } from './feedback-complaints';
import {
  COMING,
  NOT_COMING,
  ANOTHER_TIME,
  LATE,
  MESSAGES,
  ASKING,
  PRESENCE,
  COURTESY,
  CALLS_WANTED,
  ASKING_WHAT,
  CIRCUMSTANCES,
  SILENCE,
  DEATH,
  RATING,
  LANGUAGE_WISH,
} from './intent';
import { ORDINARY_WORDS, REAL_WORDS } from './known-words';
import { LISTS } from './lists';
import { SHORTHAND } from './shorthand';
import { LIGHT_WORDS } from './small-words';
import {
  HEART_BREATH_BRAIN,
  BLEEDING_PREGNANCY,
  CHILD,
  CONSCIOUSNESS,
  POISON_MIND,
  BITES_INJURY,
  ILLNESS_OPERATION,
  MEDICINE_INFECTION,
  DYING_ILL,
  GENERAL,
  MATTERS,
  GUARDS,
  HARM,
} from './urgency';
import { DATE_PHRASES } from './date-phrases';
import { RULES } from './rules';
import { TEXTS } from './texts';

/** Cameroon Pidgin, and what is said across languages: camfranglais, French and English in one sentence. Nobody is written to in it. */
export const PIDGIN: Pack = {
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
  dates: { cues: CUES, phrases: DATE_PHRASES },
  feedbackComplaints: FEEDBACK_COMPLAINTS,
  words: { real: REAL_WORDS, ordinary: ORDINARY_WORDS, shorthand: SHORTHAND, light: LIGHT_WORDS },
  rules: RULES,
  texts: TEXTS,
};
