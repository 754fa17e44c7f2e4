import { type Word } from '../../engine/words/words';
import { wordSet } from '../../packs/rule-words';

/** Words by which a reply speaks of coming and denies it; folded, French, English, Pidgin and camfranglais together. */

/** The word, or one of its readings, is in the set. */
export const is = (word: Word | undefined, words: ReadonlySet<string>): boolean =>
  word !== undefined && (words.has(word.form) || word.forms.some((form) => words.has(form)));

// Coming
export const FINITE = wordSet('coming', 'finite');
export const INFINITIVE = wordSet('coming', 'infinitive');
/** "Je ne reviens plus" says no; "je reviens vers vous" says nothing about the visit. */
export const RETURNS = wordSet('coming', 'returns');
export const COMES = wordSet('coming', 'comes');
export const GOES = wordSet('coming', 'goes');
export const AFTER_GOING = wordSet('coming', 'afterGoing');
export const GOAL_OF_GOING = wordSet('coming', 'goalOfGoing');
export const GOAL = wordSet('coming', 'goal');
export const VAIS = wordSet('coming', 'vais');
export const TO_GO_THERE = wordSet('coming', 'toGoThere');
/** With "me", "se", "nous": to go somewhere. */
export const REFLEXIVE = wordSet('coming', 'reflexive');
export const ONESELF = wordSet('coming', 'oneself');
export const SEES = wordSet('coming', 'sees');
export const BRINGS = wordSet('coming', 'brings');
export const KEEPS = wordSet('coming', 'keeps');
/** Verbs that say it with a second word: "show up", "make it"; each pair is joined by "+". */
export const WITH = new Map<string, Set<string>>();
for (const pair of wordSet('coming', 'withSecond')) {
  const [verb = '', second = ''] = pair.split('+');
  WITH.set(verb, (WITH.get(verb) ?? new Set()).add(second));
}
export const MAKE_IT_OTHER = wordSet('coming', 'makeItOther');

// Being there
export const IS_AT = wordSet('coming', 'isAt');
export const IS_THERE = wordSet('coming', 'isThere');
export const BE_NOW = wordSet('coming', 'beNow');
/** With these "là", "there" is always a place. */
export const WILL_BE = wordSet('coming', 'willBe');
export const PRESENT_AT = wordSet('coming', 'presentAt');
export const THERE = wordSet('coming', 'there');
/** "là" and "there" stand alone, or before a time, a reason or a courtesy; else "la" is an article. */
export const AFTER_THERE = wordSet('coming', 'afterThere');
export const AMBIGUOUS_THERE = wordSet('coming', 'ambiguousThere');

// Who
export const SUBJECTS = wordSet('coming', 'subjects');
export const NOT_THE_PATIENT = wordSet('coming', 'notThePatient');
/** "Thank you", "merci à vous": nobody who comes. */
export const ADDRESSED = wordSet('coming', 'addressed');
export const FAMILY = wordSet('coming', 'family');
/** "avec ma fille", "for my mother": not who comes. */
export const COMPANY = wordSet('coming', 'company');
/** What comes or does not come of itself: "le taxi ne vient pas", "my period has not come". */
export const THINGS = wordSet('coming', 'things');
/** "L'an passé". */
export const PERIODS = wordSet('coming', 'periods');
export const BEFORE_PASSE = wordSet('coming', 'beforePasse');
export const BEFORE_ARRIVE = wordSet('coming', 'beforeArrive');
export const PRONOUNS_OF_THINGS = wordSet('coming', 'pronounsOfThings');
export const FIRST_PERSON = wordSet('coming', 'firstPerson');

// Denials
export const NOT_BEHIND = wordSet('coming', 'notBehind');
export const NOT = wordSet('coming', 'not');
/** Words that hold their denial: "unable to come", "impossible de venir". */
export const UNABLE = wordSet('coming', 'unable');
/** The subject itself is nobody. */
export const NOBODY = wordSet('coming', 'nobody');
/** A denial of these is a promise: "I will not fail to come", "je n'oublie pas de venir", "pas de souci pour venir". */
export const TURNED = wordSet('coming', 'turned');
/** Right behind a denial: "not only come", "pas que venir". */
export const ONLY = wordSet('coming', 'only');
/** "Docteur, je viens pas": spoken to, unless an article makes them the one who comes. */
export const STAFF = wordSet('coming', 'staff');
export const ARTICLES = wordSet('coming', 'articles');
/** "je viens pas de souci": the denial belongs to what follows. */
export const OTHER_DENIED = wordSet('coming', 'otherDenied');
/** "pas seul", "pas en retard": how the patient comes is denied, not that they come. */
export const NARROWS = wordSet('coming', 'narrows');
export const NO_NARROWING_AFTER = wordSet('coming', 'noNarrowingAfter');
/** After "plus": a comparison. */
export const COMPARED = wordSet('coming', 'compared');
export const BEFORE_COMPARED = wordSet('coming', 'beforeCompared');
export const ADVERBS = wordSet('coming', 'adverbs');
export const MODALS = wordSet('coming', 'modals');
/** Between a denial and coming these change nothing. */
export const TRANSPARENT = wordSet('coming', 'transparent');
export const CONDITIONAL = wordSet('coming', 'conditional');
export const CONJUNCTIONS = wordSet('coming', 'conjunctions');
export const JOINS = wordSet('coming', 'joins');
export const OR = wordSet('coming', 'or');
export const LINKS = wordSet('coming', 'links');
export const IF = wordSet('coming', 'if');
export const PAST = wordSet('coming', 'past');
/** "I don't think I will come", "il ne veut pas que je vienne": the denial reaches over the second subject. */
export const EMBEDS_FIRMLY = wordSet('coming', 'embedsFirmly');
/** "I can't promise that I will come": not that they will not. */
export const EMBEDS = wordSet('coming', 'embeds');
export const BESIDE_EMBEDS = wordSet('coming', 'besideEmbeds');
export const EMBEDDED = wordSet('coming', 'embedded');
export const NEVER = wordSet('coming', 'never');
export const ANSWERS = wordSet('coming', 'answers');
export const OPENERS = wordSet('coming', 'openers');
export const AFTER_ANSWER = wordSet('coming', 'afterAnswer');
/** After "no" without a subject: "no, will come" or "not will come". */
export const UNCLEAR_ANSWER = wordSet('coming', 'unclearAnswer');
export const ABLE = wordSet('coming', 'able');
export const AFTER_PIDGIN_I = wordSet('coming', 'afterPidginI');
export const SOMEBODY = wordSet('coming', 'somebody');
export const BETWEEN_NE = wordSet('coming', 'betweenNe');

const DAY = wordSet('coming', 'day');
export const isDay = (word: Word | undefined): boolean =>
  word !== undefined && (DAY.has(word.form) || /^\d/u.test(word.form));
