import { type RuleWords } from '../../rule-labels';

/** Words that are written alike in every language that the rules of feedback/ ask for. */
export const FEEDBACK: RuleWords<'feedback'> = {
  negators: 'zero',
};
