import { type ReadText, type Word } from '../../engine/words/words';
import {
  AFTER_GOING,
  AFTER_THERE,
  AMBIGUOUS_THERE,
  IS_THERE,
  IS_AT,
  BE_NOW,
  BEFORE_ARRIVE,
  BEFORE_PASSE,
  BRINGS,
  COMES,
  FAMILY,
  FINITE,
  FIRST_PERSON,
  NOT_BEHIND,
  GOAL_OF_GOING,
  GOAL,
  GOES,
  INFINITIVE,
  is,
  KEEPS,
  MAKE_IT_OTHER,
  NOT,
  ONESELF,
  PERIODS,
  PRONOUNS_OF_THINGS,
  REFLEXIVE,
  RETURNS,
  SEES,
  THERE,
  PRESENT_AT,
  THINGS,
  TO_GO_THERE,
  TRANSPARENT,
  ADVERBS,
  VAIS,
  WILL_BE,
  WITH,
} from './words';
import { turnsOf, wordSet, wordTest } from '../../packs/rule-words';

/** Where a reply speaks of coming; "être … là" and "make it" are one place. */
export interface Place {
  /** First word and the word after the last. */
  from: number;
  to: number;
  /** A form with a subject: "viens", not "venir". */
  finite: boolean;
  /** French words deny behind the verb; camfranglais does so with English verbs too. */
  deniedBehind: boolean;
  /** Means coming without a denial as well. */
  named: boolean;
}

type Found = Omit<Place, 'from'> | null;
type Finder = (words: readonly Word[], at: number, text: string) => Found;

const french = (to: number, finite = true, named = true): Found => ({ to, finite, deniedBehind: true, named });
const near = (words: readonly Word[], i: number, j: number): boolean =>
  words[j] !== undefined && words[j].clause === words[i]?.clause;
const formAt = (words: readonly Word[], at: number): string => words[at]?.form ?? '';

const isNumber = (word: Word | undefined): boolean => /^\d/u.test(word?.form ?? '');
const endsAt = (words: readonly Word[], at: number): boolean =>
  !near(words, at - 1, at) || is(words[at], AFTER_THERE) || isNumber(words[at]);

const INFINITIVE_ENDING = new RegExp(`${turnsOf('infinitiveEnding')}$`, 'u');
const CLITICS = wordSet('coming', 'clitics');
const NO_INFINITIVE = wordSet('coming', 'noInfinitive');
/** "voir", "me faire", "y aller": an infinitive with the small words before it. */
export function isInfinitive(words: readonly Word[], at: number): boolean {
  let verb = at;
  while (verb < at + 2 && CLITICS.has(formAt(words, verb))) verb += 1;
  return INFINITIVE_ENDING.test(formAt(words, verb)) && !NO_INFINITIVE.has(formAt(words, verb));
}

const JUST = wordSet('coming', 'just');
const OF_VERB = wordSet('coming', 'ofVerb');
/** "je viens de voir le docteur", "je viens pas de finir": a tense. */
function isJustDone(words: readonly Word[], at: number): boolean {
  if (!JUST.has(formAt(words, at))) return false;
  const de = NOT_BEHIND.has(formAt(words, at + 1)) ? at + 2 : at + 1;
  return near(words, at, de) && OF_VERB.has(formAt(words, de)) && isInfinitive(words, de + 1);
}

const REACHED_ONE = wordSet('coming', 'reachedOne');
const REACHED_PLACE = wordSet('coming', 'reachedPlace');
const NO_EXPECTING = wordSet('coming', 'noExpecting');
/** "I can't reach you", "come out", "attend to me", "on m'attend". */
function isOtherUse(words: readonly Word[], at: number): boolean {
  const next = formAt(words, at + 1);
  switch (formAt(words, at)) {
    case 'reach':
      return REACHED_ONE.has(next) && !REACHED_PLACE.has(formAt(words, at + 2));
    case 'come':
    case 'comes':
    case 'coming':
      return next === 'out' || next === 'from';
    case 'attend':
    case 'attends':
      return next === 'to' || NO_EXPECTING.has(formAt(words, at - 1));
    default:
      return false;
  }
}

/** "le message ne passe pas", "la douleur elle passe pas". */
const isOfThings = (words: readonly Word[], at: number): boolean =>
  PRONOUNS_OF_THINGS.has(formAt(words, at - 1)) &&
  [2, 3].some((back) => near(words, at, at - back) && THINGS.has(formAt(words, at - back))) &&
  ![1, 2, 3].some((back) => FIRST_PERSON.has(formAt(words, at - back)));

const passe: Finder = (words, at, text) => {
  const before = words[at - 1];
  const here = words[at];
  if (
    !here ||
    before?.clause !== here.clause ||
    formAt(words, at + 1) === 'mon' ||
    /é/u.test(text.slice(here.start, here.end).normalize('NFC'))
  )
    return null;
  const named =
    /^\p{Lu}/u.test(text.slice(before.start, before.end)) && !THINGS.has(before.form) && !PERIODS.has(before.form);
  return (BEFORE_PASSE.has(before.form) || FAMILY.has(before.form) || named) && !isOfThings(words, at)
    ? french(at + 1)
    : null;
};

/** "J'arrive", and not "je n'arrive pas à lire". */
const arrive: Finder = (words, at) => {
  const to = [1, 2, 3].find((k) => formAt(words, at + k) === 'a');
  const aim = to === undefined ? undefined : words[at + to + 1];
  const elsewhere = to !== undefined && !isNumber(aim) && !is(aim, PRESENT_AT);
  return !elsewhere && BEFORE_ARRIVE.has(formAt(words, at - 1)) ? french(at + 1) : null;
};

const MOST_BETWEEN = 5;
/** The place of "là" or "there" behind a form of to be, with only small words and denials between. */
function thereAfter(words: readonly Word[], at: number, there: ReadonlySet<string>): number {
  for (let j = at + 1; j <= at + MOST_BETWEEN && near(words, at, j); j += 1) {
    const word = words[j];
    if (is(word, there)) return j;
    if (!is(word, TRANSPARENT) && !is(word, ADVERBS) && word?.form !== 'au') return -1;
  }
  return -1;
}

const WILL_BE_AT = wordSet('coming', 'willBeAt');
const TO_PLACE = wordSet('coming', 'toPlace');
const beFrench: Finder = (words, at) => {
  const there = thereAfter(words, at, PRESENT_AT);
  // "je serai à l'hôpital", "on sera chez vous"
  if (there < 0 && WILL_BE_AT.has(formAt(words, at))) {
    const to = NOT_BEHIND.has(formAt(words, at + 1)) ? at + 2 : at + 1;
    if (near(words, at, to) && TO_PLACE.has(formAt(words, to)) && isHere(words, to + 1)) return french(at + 1);
  }
  if (there < 0) return null;
  const form = formAt(words, there);
  if (form === 'la' && !WILL_BE.has(formAt(words, at)) && !endsAt(words, there + 1)) return null;
  return form === 'rdv' && formAt(words, there - 1) !== 'au' ? null : french(there + 1);
};

const BE = wordSet('coming', 'be');
const WILL = wordSet('coming', 'will');
const beEnglish: Finder = (words, at) => {
  const there = thereAfter(words, at, THERE);
  // "I will be at the hospital"; "in the hospital" is to lie there.
  if (
    there < 0 &&
    BE.has(formAt(words, at)) &&
    WILL.has(formAt(words, at - 1)) &&
    formAt(words, at + 1) === 'at' &&
    isHere(words, at + 2)
  )
    return { to: at + 1, finite: false, deniedBehind: false, named: true };
  const form = formAt(words, at);
  if (there < 0) return null;
  // "Is there": a question.
  const place =
    formAt(words, there) !== 'there' ||
    WILL_BE.has(form) ||
    (endsAt(words, there + 1) && (there > at + 1 || form !== 'is'));
  return place ? french(there + 1, BE_NOW.has(form)) : null;
};

const SMALL = wordSet('coming', 'small');
/** "à l'hôpital", "chez vous", "to the clinic": the place of the visit, as far as words can say. */
const isHere = (words: readonly Word[], at: number): boolean =>
  GOAL.has(formAt(words, SMALL.has(formAt(words, at)) ? at + 1 : at));

const ELSEWHERE_AT = wordSet('coming', 'elsewhereAt');
/** "Je vais à Douala", "je vais au deuil". */
export const isElsewhere = (words: readonly Word[], at: number): boolean =>
  ELSEWHERE_AT.has(formAt(words, at)) && near(words, at - 1, at) && !isHere(words, at + 1) && !isNumber(words[at + 1]);

const NO_GOING = wordSet('coming', 'noGoing');
const ME = wordSet('coming', 'me');
const AFTER_DENIED_GOING = wordSet('coming', 'afterDeniedGoing');
/** "Je vais pas", "je vais (pas) à l'hôpital"; not "ça va pas", "je vais pas bien". */
const vais: Finder = (words, at) => {
  if (NO_GOING.has(formAt(words, at - 1)) || ME.has(formAt(words, at - 2))) return null;
  const denied = NOT_BEHIND.has(formAt(words, at + 1));
  const next = denied ? at + 2 : at + 1;
  if (near(words, at, next) && ELSEWHERE_AT.has(formAt(words, next)))
    return french(at + 1, true, isHere(words, next + 1));
  return denied && (!near(words, at, next) || AFTER_DENIED_GOING.has(formAt(words, next))) ? french(at + 1) : null;
};

const goes: Finder = (words, at) => {
  const alone = !near(words, at, at + 1) || is(words[at + 1], AFTER_GOING);
  return alone && !(formAt(words, at + 1) === 'to' && !is(words[at + 2], GOAL_OF_GOING))
    ? french(at + 1, false, false)
    : null;
};

const WHO = wordSet('coming', 'who');
const OBJECT_ARTICLE = wordSet('coming', 'objectArticle');
const brings: Finder = (words, at) =>
  [-1, 1, 2, 3, 4].some(
    (k) =>
      near(words, at, at + k) &&
      (FAMILY.has(formAt(words, at + k)) ||
        WHO.has(formAt(words, at + k)) ||
        (k === -1 && OBJECT_ARTICLE.has(formAt(words, at - 1)))),
  )
    ? french(at + 1, false, false)
    : null;

const APPOINTMENT = wordSet('coming', 'appointment');
const keeps: Finder = (words, at) =>
  [1, 2, 3, 4].some((k) => near(words, at, at + k) && APPOINTMENT.has(formAt(words, at + k)))
    ? french(at + 1, !/r$/u.test(formAt(words, at)))
    : null;

const CONTACTS = wordTest('coming', 'contacts');
/** "Pas dispo jeudi", "not around": being there with no verb, under a denial only. */
const there: Finder = (words, at) =>
  is(words[at - 1], NOT) &&
  !CONTACTS.test(formAt(words, at - 2)) &&
  near(words, at, at - 1) &&
  (!AMBIGUOUS_THERE.has(formAt(words, at)) || endsAt(words, at + 1))
    ? french(at + 1, false, false)
    : null;

const FINDERS = new Map<string, Finder>();
function finds(words: Iterable<string>, finder: Finder): void {
  for (const word of words) {
    const first = FINDERS.get(word);
    FINDERS.set(word, first ? (...place) => first(...place) ?? finder(...place) : finder);
  }
}
finds(FINITE, (words, at) => (isJustDone(words, at) ? null : french(at + 1)));
finds(RETURNS, (words, at) => french(at + 1, formAt(words, at) !== 'revenir', false));
finds(INFINITIVE, (words, at) =>
  formAt(words, at) === 'arriver' && formAt(words, at + 1) === 'a' && !isNumber(words[at + 2])
    ? null
    : french(at + 1, false),
);
finds(COMES, (words, at) =>
  isOtherUse(words, at)
    ? null
    : { to: at + 1, finite: false, deniedBehind: !formAt(words, at).startsWith('attend'), named: true },
);
finds(wordSet('coming', 'passes'), passe);
finds(wordSet('coming', 'arrives'), arrive);
finds(IS_AT, beFrench);
finds(IS_THERE, beEnglish);
finds(['y'], (words, at) => {
  const next = formAt(words, at + 1);
  return TO_GO_THERE.has(next) ? french(at + 2, next !== 'aller' && next !== 'etre') : null;
});
finds(VAIS, vais);
const GOING_TO = wordSet('coming', 'goingTo');
finds(['aller'], (words, at) =>
  near(words, at, at + 1) && GOING_TO.has(formAt(words, at + 1)) ? french(at + 1, false) : null,
);
finds(REFLEXIVE, (words, at) =>
  ONESELF.has(formAt(words, at - 1)) || ONESELF.has(formAt(words, at - 2))
    ? french(at + 1, !/er$|re$/u.test(formAt(words, at)))
    : null,
);
finds(SEES, (words, at) => (formAt(words, at - 1) === 'me' ? french(at + 1) : null));
finds(BRINGS, brings);
finds(KEEPS, keeps);
const WILL_SHOW = wordSet('coming', 'willShow');
finds(['show'], (words, at) =>
  WILL_SHOW.has(formAt(words, at - 1)) ? french(formAt(words, at + 1) === 'face' ? at + 2 : at + 1, false) : null,
);
finds(WITH.keys(), (words, at) => {
  const [verb, next] = [formAt(words, at), words[at + 1]];
  return near(words, at, at + 1) &&
    is(next, WITH.get(verb) ?? new Set()) &&
    !(verb === 'make' && is(words[at + 2], MAKE_IT_OTHER))
    ? french(at + 2, false)
    : null;
});
finds(GOES, goes);
finds(
  [...PRESENT_AT, ...THERE].filter((word) => word !== 'rdv' && word !== 'parmi'),
  there,
);

/** Every place where a reply speaks of coming, in the order of the text; none overlaps another. */
export function placesOfComing({ words, text }: ReadText): Place[] {
  const found: Place[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const last = found.at(-1);
    if (last && last.to > at) continue;
    for (const form of words[at]?.forms ?? []) {
      const place = FINDERS.get(form)?.(words, at, text);
      if (!place) continue;
      found.push({ from: at, ...place });
      break;
    }
  }
  return found;
}
