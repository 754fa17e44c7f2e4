import { type CueWords } from '../../engine/dates/cues';
import { type Lexicon } from '../../engine/dates/lexicon';

/** English words of time with the spellings of SMS, Cameroon English and Pidgin. Keys are grammar classes, values their meaning. */
export const LEXICON: Lexicon = {
  weekday: {
    monday: 1, mondays: 1, tuesday: 2, tuesdays: 2, wednesday: 3, wednesdays: 3, thursday: 4, thursdays: 4, friday: 5, fridays: 5,
    saturday: 6, saturdays: 6,
    sunday: 7, sundays: 7, tue: 2, tues: 2, tuesd: 2, wed: 3, weds: 3, wednes: 3, wensday: 3, wednsday: 3, thu: 4, thur: 4, thurs: 4,
    tosday: 4, fri: 5, frid: 5, satde: 6,
    mondy: 1, moday: 1, tusday: 2, thrusday: 4, fryday: 5, saterday: 6, sato: 6,
  },
  weekdayAbbreviated: { mon: 1, sat: 6, sun: 7 },
  month: {
    january: 1, february: 2, march: 3, april: 4, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
  },
  monthAbbreviated: { jan: 1, feb: 2, febr: 2, mar: 3, apr: 4, may: 5, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12 },
  dayOffset: {
    today: 0, tday: 0, '2day': 0, tdy: 0, tomorrow: 1, tommorow: 1, tomorow: 1, tommorrow: 1, tomoro: 1, tomorro: 1, tumoro: 1, tumorow:
    1, tumorrow: 1,
    tmrw: 1, tmrow: 1, tmr: 1, tmw: 1, tmoro: 1, tmorrow: 1, tomor: 1, tomoz: 1, '2moro': 1, '2morrow': 1, '2morow': 1, '2mrw': 1, '2mr':
    1, overmorrow: 2, yesterday: -1,
    yestaday: -1, yday: -1,
  },
  part: {
    morning: 'morning', mornin: 'morning', mornings: 'morning', monin: 'morning', moning: 'morning', afternoon: 'afternoon', afternoons:
    'afternoon', aftanoon: 'afternoon', aftn: 'afternoon', arvo: 'afternoon',
    evening: 'evening', evenin: 'evening', evenings: 'evening', evnin: 'evening', evng: 'evening', night: 'night', nite: 'night',
    lunchtime: 'midday', lunch: 'midday',
  },
  tonight: { tonight: 'evening', tonite: 'evening', '2nite': 'evening', '2night': 'evening', '2nyt': 'evening' },
  noon: { noon: 12, midday: 12, midnight: 0 },
  unit: {
    second: 'second', seconds: 'second', sec: 'second', secs: 'second', minute: 'minute', minutes: 'minute', min: 'minute', mins:
    'minute', hour: 'hour', hours: 'hour',
    hr: 'hour', hrs: 'hour', day: 'day', days: 'day', dey: 'day', week: 'week', weeks: 'week', wk: 'week', wks: 'week', wik: 'week',
    month: 'month', months: 'month',
    mth: 'month', mths: 'month', quarter: 'quarter', quarters: 'quarter', qtr: 'quarter', qtrs: 'quarter', year: 'year', years: 'year',
    yr: 'year', yrs: 'year',
  },
  cheer: {
    happy: 3, hapy: 3, hapi: 3, merry: 3, blessed: 3, enjoy: 3, nice: 1, good: 1, gud: 1, great: 1, lovely: 1, wonderful: 1, beautiful: 1, pleasant: 1,
    fantastic: 1, fabulous: 1, awesome: 1, restful: 1, peaceful: 1, relaxing: 1, productive: 1, safe: 1, splendid: 1, fruitful: 1,
  },
  feast: { feast: 1 },
  daySpan: { fortnight: 14, fortnights: 14 },
  weekend: { weekend: 1, weekends: 1, wkend: 1, wknd: 1 },
  season: { summer: 'summer', autumn: 'autumn', winter: 'winter' },
  vagueCount: { few: 3 },
  cardinal: {
    one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13,
    fourteen: 14, fifteen: 15,
    sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, couple: 2, few: 3,
  },
  tens: { twenty: 20, thirty: 30, forty: 40, fifty: 50 },
  thousand: { thousand: 1000 },
  ordinal: {
    first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12,
    thirteenth: 13,
    fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30,
  },
  ordinalSuffix: { st: 1, nd: 1, rd: 1, th: 1 },
  article: { a: 1, an: 1 },
  this: { this: 1, dis: 1, current: 1 },
  next: { next: 1, nxt: 1, nex: 1, coming: 1, upcoming: 1, following: 1 },
  last: { last: 1, past: 1, previous: 1 },
  upper: { upper: 1 },
  in: { in: 1, inside: 1 },
  ago: { ago: 1, back: 1 },
  hence: { hence: 1, time: 1 },
  before: { before: 1, b4: 1, bifo: 1, bifor: 1 },
  after: { after: 1, afta: 1, past: 1 },
  until: { until: 1, untill: 1, till: 1, til: 1, upto: 1 },
  to: { to: 1, thru: 1, through: 1, until: 1, untill: 1, till: 1, til: 1 },
  and: { and: 1, n: 1 },
  or: { or: 1, either: 1 },
  of: { of: 1, in: 1 },
  the: { the: 1, de: 1, da: 1 },
  at: { at: 1, by: 1, for: 1, fo: 1 },
  on: { on: 1, for: 1, fo: 1, to: 1, by: 1 },
  day: { day: 1, days: 1 },
  filler: { on: 1, at: 1, by: 1, the: 1, of: 1, in: 1, for: 1, fo: 1, dis: 1 },
  about: { about: 1, around: 1, approximately: 1, approx: 1, exactly: 1, sharp: 1, like: 1, say: 1 },
  same: { same: 1 },
  time: { time: 1, hour: 1 },
  early: { early: 1 },
  start: { beginning: 1, start: 1, begining: 1 },
  mid: { mid: 1, middle: 1 },
  late: { late: 1, end: 1, ending: 1 },
  half: { half: 1 },
  oclock: { oclock: 1 },
  am: { am: 'am' },
  pm: { pm: 'pm' },
  waitVerb: { wait: 1, leave: 1, hold: 1 },
  shiftVerb: {
    push: 1, pushed: 1, postpone: 1, postponed: 1, delay: 1, extend: 1, shift: 1, move: 1, moved: 1, add: 1, bring: -1, advance: -1,
  },
  holiday: { christmas: '12-25', xmas: '12-25', assumption: '8-15' },
  easter: { easter: 0 },
};

/** English words that mean something else in another language: they count only in a conversation held in English. */
export const OWN_LANGUAGE_ONLY = 'mon sat sun a an de da by n mar second past to';

/** What English words around a time say about it. */
export const CUES: CueWords = {
  refuse: [
    'not', 'can t', 'cant', 'cannot', 'can not', 'couldn t', 'won t', 'wont', 'don t', 'doesn t', 'isn t', 'isnt', 'wouldn t', 'unable',
    'unavailable', 'not available', 'not free', 'no good', 'no way', 'never', 'i can t', 'i can not', 'i cannot', 'i cant', 'we can t',
    'can t come', 'too early', 'too late', 'too far', 'too soon', 'difficult', 'hard for me', 'not possible', 'not good', 'not ok',
    'not okay', 'not ideal', 'not convenient',
  ],
  exclude: [
    'except', 'except for', 'other than', 'besides', 'without', 'anyday but', 'everyday but', 'every day but', 'all days but',
  ],
  instead: ['instead of', 'in place of', 'rather than'],
  compare: ['than'],
  call: ['call me', 'call me back', 'phone me', 'ring me', 'text me', 'beep me'],
  busy: [
    'travel', 'travels', 'travelling', 'traveling', 'trip', 'journey', 'away', 'out of town', 'not around', 'busy', 'work', 'working',
    'exam', 'exams', 'class', 'classes', 'lecture', 'lectures', 'school', 'meeting', 'funeral', 'burial', 'wedding', 'church', 'duty',
    'seminar', 'training', 'baptism', 'holiday', 'public holiday', 'holidays', 'ceremony', 'visitors', 'market day', 'defense',
    'interview',
  ],
  short: ['no money', 'no cash', 'no salary', 'not money', 'without money'],
  past: ['was', 'were', 'came', 'went'],
  closing: ['close', 'closes', 'finish', 'knock off'],
  back: ['back', 'return', 'returning', 'come back', 'coming back', 'be back'],
  wish: [
    'instead', 'rather', 'prefer', 'preference', 'want', 'wanna', 'would like', 'wish', 'can i', 'can we', 'can you', 'could i',
    'could we', 'could you', 'may i', 'i can', 'make it', 'put it', 'move', 'move it', 'shift', 'postpone', 'reschedule', 'push',
    'moved', 'changed', 'shifted', 'postponed', 'rescheduled', 'anyday', 'bring', 'free', 'available', 'okay', 'good', 'fine', 'works',
    'better', 'best', 'suits', 'perfect', 'would work', 'will work', 'can work', 'could work', 'work for me', 'works for me',
    'that works', 'work better', 'hoping', 'wondering', 'yes', 'will come', 'i ll come', 'give me', 'how about', 'what about', 'why not',
    'let s', 'lets', 'only',
  ],
  boundary: ['but', 'because', 'bcoz', 'bcz', 'cos', 'cuz', 'coz', 'so', 'otherwise', 'then', 'however', 'please', 'pls', 'plz'],
  link: ['or', 'and', 'nor', 'either', 'or even'],
  afterwards: ['after', 'afterwards', 'after that', 'thereafter', 'from then'],
  harmless: [
    'no problem', 'not sure', 'if not', 'not a problem', 'don t worry', 'dont worry', 'not cancel', 'don t cancel', 'dont cancel',
    'no no not cancel', 'not cancelling', 'don t want to cancel',
  ],
};
