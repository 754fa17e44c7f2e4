import { type RuleWords } from '../../rule-labels';

/** Words that are written alike in every language that the rules of anonymise/ ask for. */
export const PEOPLE: RuleWords<'people'> = {
  beforeAName: 'dr doc ms major papa son',
  namesToo: 'florence grace junior moise olive patience prosper',
  doing: 'a m me',
  common: 'dr drs ms m ok covid ecg sms whatsapp french',
};
