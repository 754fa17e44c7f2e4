/**
 * Expressions of several words that mean one, by the word that rules of dates know it by, divided by "|": folded words, hyphens and apostrophes already
 * gone. `dayname`: names with a weekday in them that are no day to come on.
 */
export type DatePhrases = Readonly<
  Partial<
    Record<
      | 'greeting'
      | 'dayname'
      | 'goodfriday'
      | 'holythursday'
      | 'holysaturday'
      | 'palmsunday'
      | 'ashwednesday'
      | 'shrovetuesday'
      | 'whitmonday'
      | 'except'
      | 'apresdemain'
      | 'aujourdhui'
      | 'avanthier'
      | 'apresmidi'
      | 'weekend'
      | 'overmorrow'
      | 'oclock'
      | 'am'
      | 'pm'
      | 'surlendemain'
      | 'later'
      | 'earlier'
      | 'ilya'
      | 'apartir'
      | 'notlater'
      | 'latest'
      | 'nobefore'
      | 'vers'
      | 'dici'
      | 'ensemble'
      | 'jusqua'
      | 'instant'
      | 'about'
      | 'midday'
      | 'eod'
      | 'monthend'
      | 'yearend'
      | 'anyday'
      | 'newyear'
      | 'valentine'
      | 'allsouls'
      | 'labourday'
      | 'allsaints'
      | 'womensday'
      | 'youthday'
      | 'christmaseve'
      | 'newyearseve'
      | 'boxingday'
      | 'dayafter'
      | 'lunchbreak',
      string
    >
  >
>;
