import { type RuleWords } from '../../rule-labels';

/** Words of English that the rules of feedback/ ask for. */
export const FEEDBACK: RuleWords<'feedback'> = {
  negators: 'no not never without',
};
