import { type RuleWords } from '../../rule-labels';

/** Words of Pidgin that the rules of engine/words/ ask for. */
export const READING: RuleWords<'reading'> = {
  staff: 'docta',
  people: 'pikin',
};
