import { type Pack } from '../pack';
import { COMPLAINT } from './complaint';
import { CUES } from './dates';
import {
  COMING,
  NOT_COMING,
  ANOTHER_TIME,
  MESSAGES,
  ASKING,
  PRESENCE,
  COURTESY,
  CALLS_WANTED,
  ASKING_WHAT,
  CIRCUMSTANCES,
  DEATH,
  RATING,
} from './intent';
import { ORDINARY_WORDS, REAL_WORDS } from './known-words';
import { LANGUAGE_NAMES } from './language-names';
import { LISTS } from './lists';
import { SHORTHAND } from './shorthand';
import {
  HEART_BREATH_BRAIN,
  CHILD,
  POISON_MIND,
  BITES_INJURY,
  ILLNESS_OPERATION,
  MEDICINE_INFECTION,
  DYING_ILL,
  GENERAL,
  MATTERS,
  GUARDS,
} from './urgency';
import { DATE_PHRASES } from './date-phrases';
import { RULES } from './rules';
import { TEXTS } from './texts';

/** What is written alike in every language: figures, signs, borrowed words. */
export const COMMON: Pack = {
  lists: LISTS,
  intent: {
    signals: { ...COMING, ...NOT_COMING, ...ANOTHER_TIME, ...MESSAGES, ...ASKING, ...PRESENCE, ...COURTESY },
    topics: { ...CALLS_WANTED, ...ASKING_WHAT, ...CIRCUMSTANCES },
    death: DEATH,
    rating: RATING,
  },
  complaint: COMPLAINT,
  urgency: {
    signs: {
      ...HEART_BREATH_BRAIN,
      ...CHILD,
      ...POISON_MIND,
      ...BITES_INJURY,
      ...ILLNESS_OPERATION,
      ...MEDICINE_INFECTION,
      ...DYING_ILL,
      ...GENERAL,
    },
    matters: MATTERS,
    guards: GUARDS,
  },
  dates: { cues: CUES, phrases: DATE_PHRASES },
  languageNames: LANGUAGE_NAMES,
  words: { real: REAL_WORDS, ordinary: ORDINARY_WORDS, shorthand: SHORTHAND },
  rules: RULES,
  texts: TEXTS,
};
