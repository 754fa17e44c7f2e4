import { type RuleWords } from '../../rule-labels';

/** Words that are written alike in every language that the rules of complaint/complaint.ts ask for. */
export const COMPLAINT: RuleWords<'complaint'> = {
  better: 'ok top excellent',
  praised: 'excellen* super* top* satisf*',
};
