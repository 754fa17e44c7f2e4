/** Turns that a rule looks for in a text by a regular expression of its own: what stands for each, as alternatives divided by "|". */
interface TextLabels {
  /** After "stop" at the beginning: no wish that messages stop. */
  afterStop: string;
  /** Written laughter. */
  laughs: string;
  /** What says between two words that the second is of the first. */
  possessive: string;
  /** Behind a denied coming: only the time is denied. */
  onTime: string;
  /** A wish to come that was not to be. */
  wished: string;
  /** Ends before a verb that somebody is not able to do. */
  notAble: string;
  /** Ends before a name that is denied. */
  notNamed: string;
  /** Begins to say who one is. */
  saysOwnName: string;
  /** Ends before a name that is asked for. */
  asksWho: string;
  /** A word or two of a comment that has none. */
  nothingToSay: string;
  /** Before the hour from which somebody comes; accents may stand. */
  hourFrom: string;
  /** Behind a number: what is counted is no hour. */
  notHours: string;
  /** Nothing but the question who writes. */
  whoWrites: string;
  /** Before an hour. */
  aboutHour: string;
  /** What stands around the two ends of our scale. */
  scaleWords: string;
  /** Written together with a mark. */
  markUnit: string;
  /** Between a day and an hour. */
  dayToHour: string;
  /** Heard, before "5/5". */
  heardWell: string;
  /** A date of birth. */
  birth: string;
  /** Forms of a verb that look like a day; whole words. */
  killed: string;
  /** A number of people that looks like days of the month; whole words. */
  together: string;
  /** Points at a day that was spoken of. */
  thatDay: string;
  /** The same where a date was read. */
  namedThatDay: string;
  /** Before it. */
  beforeThatDay: string;
  /** A day, behind it. */
  dayNoun: string;
  /** Behind a choice: the hour that follows is another one. */
  choiceRevised: string;
  /** Between a choice and its hour. */
  choiceAtHour: string;
  /** Twelve o'clock. */
  midday: string;
  /** Begins to say what one is not. */
  deniesBeing: string;
  /** A yes at the beginning or the end of what is said of a person. */
  shortYes: string;
  /** A no there. */
  shortNo: string;
  /** Before somebody who is to be called, not before an hour. */
  somebodyCalled: string;
  /** Words that ask for a call. */
  calling: string;
  /** A yes so short that its letters say something else in other places; folded. */
  yesOfLetters: string;
  /** A no of that kind. */
  noOfLetters: string;
  /** A perhaps of that kind. */
  perhapsOfLetters: string;
  /** How many: number words that staff and patients are counted with. */
  numberWords: string;
  /** Between what is said of one person and of the next; whole words. */
  partsByPerson: string;
  /** Leaves a person out; whole words. */
  exceptFor: string;
  /** Between that and the name. */
  exceptLinks: string;
  /** The end of the sentence before the choices of our own messages; see locales/. */
  menuAsks: string;
  /** The visit, as our own messages name it. */
  menuVisit: string;
  /** Behind that, before for whom or when it is. */
  menuLink: string;
  /** Behind the figure of an hour. */
  hourUnit: string;
  /** An answer before a copy of our message. */
  menuAnswer: string;
  /** A contracted denial whose apostrophe became a blank: what stands before it. */
  looseNot: string;
  /** Words that begin another thought in a comment. */
  clauseEnd: string;
  /** An answer that all is well as it is. */
  asItIs: string;
  /** Names of months in a comment, short and long. */
  months: string;
  /** Behind the figure of a day of the month. */
  ordinalSuffix: string;
  /** Digits in words. */
  digitWords: string;
  /** Titles that are shortened with a full stop, as they are written. */
  titles: string;
  /** Ends of verbs that stand without a subject. */
  infinitiveEnding: string;
  /** What begins a short answer of "nothing"; folded phrases. */
  nothingOpeners: string;
  /** What says a short answer of "nothing"; folded phrases. */
  nothingCores: string;
  /** What ends a short answer of "nothing"; folded phrases. */
  nothingTails: string;
  /** What begins a short answer of "everything"; folded phrases. */
  everythingOpeners: string;
  /** What says a short answer of "everything"; folded phrases. */
  everythingCores: string;
  /** What ends a short answer of "everything"; folded phrases. */
  everythingTails: string;
  /** What begins a short answer of "unsure"; folded phrases. */
  unsureOpeners: string;
  /** What says a short answer of "unsure"; folded phrases. */
  unsureCores: string;
  /** How the days of the week begin, Sunday first. */
  weekdayBeginnings: string;
  /** The whole of a comment that has none, with signs between its letters. */
  nothingApart: string;
  /** Minutes, written together with their number. */
  minuteUnit: string;
}
export type TextLabel = keyof TextLabels;

/** What one language says under each label; a label it has no words for is left out. Alternatives of all packs are tried, the first pack's first. */
export type PackTexts = Readonly<Partial<Record<TextLabel, string>>>;
