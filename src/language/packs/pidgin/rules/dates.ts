import { type RuleWords } from '../../rule-labels';

/** Words of Pidgin that the rules of engine/dates/ ask for. */
export const DATES: RuleWords<'dates'> = {
  articles: 'ur',
  during: 'da',
  lasts: 'fo',
  beforeDay: 'el',
  announcesMonth: 'mi',
};
