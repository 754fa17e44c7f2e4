import { type PackRules } from '../../rule-labels';
import { SIGNALS } from './signals';

export const RULES: PackRules = {
  signals: SIGNALS,
};
