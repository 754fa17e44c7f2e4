import { type PackRules } from '../../rule-labels';
import { SIGNALS } from './signals';
import { SILENCE } from './silence';
import { TOPICS } from './topics';
import { COMING } from './coming';
import { DECIDING } from './deciding';

export const RULES: PackRules = {
  signals: SIGNALS,
  silence: SILENCE,
  topics: TOPICS,
  coming: COMING,
  deciding: DECIDING,
};
