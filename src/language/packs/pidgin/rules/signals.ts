import { type RuleWords } from '../../rule-labels';

/** Words of Pidgin that the rules of intent/signals.ts ask for. */
export const SIGNALS: RuleWords<'signals'> = {
  denials: 'neva',
  negators: 'neva',
  questionWords: 'usai',
  askedLast: 'usai',
  toldBefore: 'sabi',
  asksClause: 'usai',
  plans: 'fit',
  betweenAgreement: 'dey di',
  beforeMissing: 'neva',
  wishing: 'wan',
};
