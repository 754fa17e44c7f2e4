import { type RuleWords } from '../../rule-labels';

/** Words of English that the rules of complaint/complaint.ts ask for. */
export const COMPLAINT: RuleWords<'complaint'> = {
  passive: 'was were been got thieves',
  if: 'if',
  then: 'before',
  now: 'now',
  better: 'good fine better okay quick fast improved great',
  praised: 'great* perfect* good* kind*',
  but: 'but',
  denying: 'not no never',
  denials: 'not never no without',
};
