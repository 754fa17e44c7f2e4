import { type RuleWords } from '../../rule-labels';

/** Words of Pidgin that the rules of intent/silence.ts ask for. */
export const SILENCE: RuleWords<'silence'> = {
  wishes: 'wan',
  addressed: 'una wuna',
  halts: 'okada',
  deniesWay: 'neva',
  courteous: 'abeg',
  governed: 'mek',
  notBefore: 'neva',
  aroundHours: 'abeg',
};
