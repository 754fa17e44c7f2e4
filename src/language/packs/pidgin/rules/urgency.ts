import { type RuleWords } from '../../rule-labels';

/** Words of Pidgin that the rules of urgency/ ask for. */
export const URGENCY: RuleWords<'urgency'> = {
  whole: 'blud fit',
  besideBlood: 'don',
  wishes: 'maself',
  transparent: 'di dey',
  negationInGuards: 'neva',
  persons: 'pikin',
  somebody: 'pikin',
  denials: 'neva',
  writer: 'mi',
  unborn: 'pikin belle',
  talk: 'tok',
  cannot: 'fit',
  staff: 'docta dokta',
  determiners: 'dem una wuna',
  patients: 'mater pater pikin',
  plural: 'dem una wuna',
  between: 'di dey don fit',
  talking: 'tok',
  languages: 'inglish',
  reached: 'docta',
};
