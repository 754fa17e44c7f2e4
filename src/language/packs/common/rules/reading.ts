import { type RuleWords } from '../../rule-labels';

/** Words that are written alike in every language that the rules of engine/words/ ask for. */
export const READING: RuleWords<'reading'> = {
  courtesy: 'doc dr',
  staff: 'docs doc agent',
  people: 'patients patient cases',
  for: 'per',
  have: 'a',
  elidedGlued: 'm',
};
