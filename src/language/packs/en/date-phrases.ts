import { type DatePhrases } from '../date-phrases';

/** English: expressions of times that are read as one word. */
export const DATE_PHRASES: DatePhrases = {
  greeting: `good morning|good afternoon|good evening|good night|good day|gud morning|gud evening|gd morning|gm|nice day
    nice weekend|good week|morning sir|morning madam|morning doctor|morning doc|morning nurse|morning all
    evening sir|evening doctor`,
  dayname:
    'black friday|sunday school|sunday times|casual friday|super sunday|ruby tuesday|monday blues|monday mood|' +
    'friday mood|friday feeling|friday vibes|tgi friday|thank god it s friday|thank god its friday|man friday|' +
    'sunday best|throwback thursday|cyber monday|monday motivation',
  goodfriday: 'good friday|holy friday',
  holythursday: 'maundy thursday|holy thursday',
  holysaturday: 'holy saturday',
  palmsunday: 'palm sunday|branch sunday',
  ashwednesday: 'ash wednesday',
  shrovetuesday: 'shrove tuesday|pancake day',
  whitmonday: 'whit monday|pentecost monday',
  except: 'apart from|a l exception de',
  weekend: 'week end|wik end|week ends',
  overmorrow: `day after tomorrow|day after tmrw|day after tmr|day after tomoro|day after tumoro|next tomorrow|next tumoro
    next tomoro|next tmrw`,
  oclock: 'o clock',
  later: 'later on|small time after',
  earlier: 'earlier|sooner',
  apartir: 'starting from|as from|as of|from',
  latest: 'at the latest|not later than|no later than|latest',
  nobefore: 'no earlier than|not earlier than|not before|no sooner than|not sooner than',
  ensemble: 'both of us|the two of us',
  instant: 'right now|just now|now now|now|immediately|at the moment|atm|asap',
  about: 'or so|just',
  midday: 'mid day',
  eod: 'end of day|end of the day',
  monthend: 'month end|end month|end of month|end of the month|end of this month|eom',
  yearend: 'end of year|end of the year|eoy',
  anyday: 'any day|any time|anytime|anyday|whenever|whichever day|other day|another day',
  newyear: 'new year|new years|new year s day|new years day|new year day',
  valentine: 'valentine day|valentines day|valentine s day',
  allsouls: 'all souls day',
  allsaints: 'all saints day',
  womensday: 'women s day|womens day',
  youthday: 'youth day',
  newyearseve: 'new year s eve|new years eve',
  boxingday: 'boxing day',
  dayafter: 'day after|following day|next day',
  christmaseve: 'christmas eve',
};
