import { type RuleWords } from '../../rule-labels';

/** Words of Pidgin that the rules of intent/topics.ts and intent/topics/ ask for. */
export const TOPICS: RuleWords<'topics'> = {
  present: 'dey',
  child: 'pikin',
  close: 'mater pater reme repe',
  distant: 'belle',
  people: 'dem el ele',
  pronouns: 'dem el ele',
  staff: 'docta',
  between: 'don',
  beforeKin: 'belle',
  inLaw: 'belle',
  leading: 'dem una wuna don di dey wan mek abeg',
  barred: 'neva',
};
