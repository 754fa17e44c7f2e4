import { type RuleWords } from '../../rule-labels';

/** Words of Pidgin that the rules of complaint/complaint.ts ask for. */
export const COMPLAINT: RuleWords<'complaint'> = {
  passive: 'thief',
};
