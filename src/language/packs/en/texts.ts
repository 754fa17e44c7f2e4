import { type PackTexts } from '../text-labels';

/** Turns of English that rules look for in a text. */
export const TEXTS: PackTexts = {
  afterStop: '[a-z]{2,}ing|at|in|by|it|the|is|was|word|with|your|sign|an|for|over',
  possessive: String.raw`['’]s\s`,
  onTime: '(?:on|in) (?:time|the (?:dot|minute))',
  wished: 'would (?:have )?(?:really )?(?:love|loved|like|liked) to|wish i could',
  notAble: '(?:can|could|will|able|to) (?:not|no|never)(?: be| to)?',
  notNamed: 'am not|is not|not be|not mr|not mrs',
  saysOwnName: 'here is|my name is',
  asksWho: 'who is|who',
  nothingToSay: String.raw`no|nope|nothing|none|n\/?a|nil|no comments?|nothing else`,
  hourFrom: 'from|for|by|around',
  notHours: 'days|people|march',
  aboutHour: 'at|around|for|about',
  scaleWords: 'to|from|very|bad|good|excellent|worst|best|and|poor|your|mark|answer|reply|number|one|five|with|between',
  markUnit: 'stars?',
  dayToHour: 'at ',
  birth: 'born (?:on|in)|birthday|birth date|date of birth',
  thatDay: 'that|this',
  namedThatDay: 'that|this',
  beforeThatDay: 'the |on ',
  dayNoun: 'day',
  choiceRevised: 'but|rather|instead',
  choiceAtHour: 'at|around|for',
  midday: 'noon',
  deniesBeing: 'i am not',
  shortYes: 'yes',
  shortNo: 'no|nope',
  calling: 'call|ring|phone|flash|beep|back|speak|talk',
  numberWords: 'one|two|three|four|five|ten|fifteen|twenty|thirty|forty|fifty|sixty|hundred|dozens?',
  partsByPerson: 'and|but|while',
  exceptFor: 'without|except|apart from|not with|excluding',
  exceptLinks: 'for |with ',
  menuAsks: 'reply|write|press|touch a button, or write',
  menuVisit: 'appointment',
  menuLink: 'for|of|on',
  hourUnit: String.raw`am|a\.m\.|o'?clock`,
  menuAnswer: 'yes|no',
  looseNot: 'can|don|won|didn|doesn|isn|aren|wasn|weren|couldn|wouldn|shouldn|haven|hasn|hadn|mustn|needn|ain',
  clauseEnd: 'but|however|although|though',
  asItIs:
    'keep (?:it|them|that|this|going|doing|on|up)|nothing (?:to|needs|could|can) (?:improve|change|changing|' +
    'improving|be improved|complain|fault)|no (?:improvement|improvements|changes?) (?:needed|required|necessary)|' +
    'can ?not (?:think of anything|fault|improve|see how|be improved)|could not (?:fault|be better|have been better|' +
    'improve|think)|do not change|no need to change|leave it as|stay as you|carry on|happy as it is|as it is',
  months:
    'january|jan|february|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|sep|october|november|' +
    'december',
  ordinalSuffix: 'st|nd|rd|th',
  digitWords: 'one|two|three|four|five|seven|eight|nine|oh',
  titles: 'Mrs|Mr|Ms',
  nothingOpeners:
    'no|well|um|honestly|really|literally|absolutely|actually|i say|there is|there was|was|it is|i have|i had|' +
    'we had|from me|me i get|uh',
  nothingCores:
    'r a s|nothing|nothin|none|nil|na|nope|no|not much|nothing really|no comments|no complaints|no suggestion|' +
    'no suggestions|anything|none at all|no comment|no one thing',
  nothingTails:
    'at all|to say|to add|really|in particular|specific|comes to mind|i can think of|particular|for now|good|' +
    'was good|thanks|thank you|to improve|to change|needs improving|needs to change|more|else|nothing',
  everythingOpeners: 'almost|just|pretty much|nearly|literally|absolutely',
  everythingCores:
    'everything|every thing|all|all of it|the lot|all aspects|the whole thing|all good|everything fine|' +
    'all was good|evrything',
  everythingTails: 'really|was good|is good|good|at all|from start to finish|fine|well',
  unsureOpeners: 'um|well|honestly',
  unsureCores:
    'don t know|do not know|dont know|i do not know|i don t know|idk|dunno|not sure|no idea|no opinion|can not say|' +
    'cannot say|hard to say|difficult to say',
  weekdayBeginnings: 'sun|mon|tue|wed|thu|fri|sat',
};
