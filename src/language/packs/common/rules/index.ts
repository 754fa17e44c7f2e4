import { type PackRules } from '../../rule-labels';
import { SIGNALS } from './signals';
import { SILENCE } from './silence';
import { TOPICS } from './topics';
import { COMING } from './coming';
import { DECIDING } from './deciding';
import { URGENCY } from './urgency';
import { COMPLAINT } from './complaint';
import { PEOPLE } from './people';
import { DATES } from './dates';
import { READING } from './reading';
import { FEEDBACK } from './feedback';

export const RULES: PackRules = {
  signals: SIGNALS,
  silence: SILENCE,
  topics: TOPICS,
  coming: COMING,
  deciding: DECIDING,
  urgency: URGENCY,
  complaint: COMPLAINT,
  people: PEOPLE,
  dates: DATES,
  reading: READING,
  feedback: FEEDBACK,
};
