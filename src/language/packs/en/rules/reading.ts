import { type RuleWords } from '../../rule-labels';

/** Words of English that the rules of engine/words/ ask for. */
export const READING: RuleWords<'reading'> = {
  courtesy: 'please pls thanks thx sir',
  staff: `doctors doctor nurses nurse midwife midwives surgeons surgeon specialists specialist cashiers cashier pharmacists pharmacist beds
    bed rooms room toilets toilet staff`,
  people: 'people persons person women children kids kid babies mothers mother sick men others families',
  for: 'for to against face with serving seeing',
  have: 'as',
  elidedGlued: 's',
};
