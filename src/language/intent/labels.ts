/** What the words of a reply say. Their order decides between patterns that begin at the same word. */
export const SIGNALS = [
  'yes',
  'no',
  'attend',
  'able',
  'confirmWord',
  'needless',
  'cancelWord',
  'absent',
  'better',
  'move',
  'otherTime',
  'moneyLater',
  'notNow',
  'bookVerb',
  'uncertain',
  'late',
  'optOut',
  'optOutNot',
  'optIn',
  'help',
  'wantsVisit',
  'numberTold',
  'opening',
  'ask',
  'wrongNumber',
  'came',
  'here',
  'dayName',
  'feedbackWord',
  'spam',
  'greet',
  'thanks',
  'bye',
] as const;
export type SignalLabel = (typeof SIGNALS)[number];

/** What the words say that a reply is about; `not…` take away what asks for something else. */
export const TOPIC_LABELS = [
  'callWanted',
  /** Not a wish to be called now: refused, over, conditional, an errand, a name. */
  'callNot',
  /** "Please call me back" or "thanks for reminding me": the first where nothing was reminded of. */
  'recalled',
  'reminderNot',
  /** Another time is wished for the call, which other patterns read. */
  'later',
  'remindDate',
  'remindPlace',
  'remindWho',
  'reminder',
  /** The reminders at large: consent is the matter. */
  'reminders',
  'when',
  /** Asked only with a question mark or the form of a question. */
  'whenIf',
  'notWhen',
  'who',
  'notWho',
  'where',
  'notWhere',
  'price',
  'notPrice',
  'bring',
  /** Asked only with a question mark or the form of a question. */
  'bringIf',
  'notBring',
  'writes',
  'notWrites',
  'perhaps',
  /** Says in so many words that it is not known yet. */
  'depends',
  'inHospital',
  /** Having been in a hospital, no day named: why somebody did not come. */
  'wasInHospital',
  'onADay',
  'notInHospital',
  'noMeans',
  'notNoMeans',
  'recovered',
  /** "plus besoin": what makes a mere "better" a reason not to come. */
  'noNeed',
  'notRecovered',
  'another',
  'notAnother',
] as const;
export type TopicLabel = (typeof TOPIC_LABELS)[number];

/** What the words say of the messages themselves. */
export const SILENCE_LABELS = [
  'silence',
  /** May be a wish for silence, or for something else: it is asked. */
  'unclear',
  /** Said of what does not come, never of what is not wanted. */
  'notReceiving',
  /** The patient cannot write, call or answer. */
  'cannotWrite',
  /** The words of a wish, said of something else: "sorry to disturb you", "it doesn't bother me", "don't forget me". */
  'saidElse',
  /** Wants to be written to. */
  'writeToMe',
  /** Hours, days and places, with which a wish is not one for silence. */
  'otherHours',
  /** Busy now: another moment, not none. */
  'busyNow',
] as const;
export type SilenceLabel = (typeof SILENCE_LABELS)[number];

/** `died` are words that need somebody who died before them; `passed` say so of a person only; `told` say it whole. */
export const DEATH_LABELS = [
  'died',
  'passed',
  'told',
  /** The death of somebody named after it. */
  'of',
  'lost',
  /** "Papa is late": where nobody is awaited that day, he has died. */
  'lateKin',
  /** Words with which the visit, or the number, is that of who died. */
  'theirs',
  /** Long before this visit. */
  'longAgo',
  'lastYear',
  /** "dead tired", "mort de rire": an image. */
  'image',
] as const;
export type DeathLabel = (typeof DEATH_LABELS)[number];

/** Marks in words: the label is the value, a range when the words leave room. */
export const RATINGS_IN_WORDS = ['1', '2', '3', '4', '5', '4-5', '3-4', '2-3', '1-2'] as const;
export type RatingLabel = (typeof RATINGS_IN_WORDS)[number];

/** What stands around the name of a language. */
export const LANGUAGE_WISH_LABELS = ['any', 'not', 'verb', 'frame'] as const;
export type LanguageWishLabel = (typeof LANGUAGE_WISH_LABELS)[number];
