import { type RuleWords } from '../../rule-labels';

/** Words of Pidgin that the rules of anonymise/ ask for. */
export const PEOPLE: RuleWords<'people'> = {
  namesToo: 'don',
};
