import { type RuleWords } from '../../rule-labels';

/** Words of French that the rules of feedback/ ask for. */
export const FEEDBACK: RuleWords<'feedback'> = {
  negators: 'pas sans aucun aucune jamais ni plus',
};
