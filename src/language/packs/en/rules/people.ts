import { type RuleWords } from '../../rule-labels';

/** Words of English that the rules of anonymise/ ask for. */
export const PEOPLE: RuleWords<'people'> = {
  beforeAName: `doctor professor mrs mr miss sister nurse matron mama aunty auntie uncle brother named name called daughter is am`,
  namesToo: `angel bell bill brown charity comfort constant cook desire faith gift green guy hill hope joy king mark may precious price
    princess ray ruby walker ward white wood young`,
  doing: 'and was is has had did made came told took helped gave shouted said who does never always',
  common: `doctor mrs mr sister nurse matron i hiv mri monday tuesday wednesday thursday friday saturday sunday english`,
  inflections: 'ing ed ly e s',
};
