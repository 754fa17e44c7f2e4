import { type ReadText, type Word } from '../../engine/words/words';
import { type Place, placesOfComing } from './places';
import {
  ABLE,
  ADDRESSED,
  ADVERBS,
  AFTER_ANSWER,
  ARTICLES,
  AFTER_THERE,
  ANSWERS,
  BEFORE_COMPARED,
  BESIDE_EMBEDS,
  BETWEEN_NE,
  COMPANY,
  COMPARED,
  CONDITIONAL,
  CONJUNCTIONS,
  EMBEDDED,
  EMBEDS,
  EMBEDS_FIRMLY,
  FAMILY,
  FINITE,
  NOT_BEHIND,
  IF,
  is,
  isDay,
  JOINS,
  LINKS,
  MODALS,
  NARROWS,
  NEVER,
  NO_NARROWING_AFTER,
  NOBODY,
  NOT,
  NOT_THE_PATIENT,
  ONLY,
  OPENERS,
  OR,
  OTHER_DENIED,
  PAST,
  AFTER_PIDGIN_I,
  SOMEBODY,
  STAFF,
  SUBJECTS,
  THINGS,
  TRANSPARENT,
  TURNED,
  UNABLE,
  UNCLEAR_ANSWER,
} from './words';
import { turnsOf, wordSet } from '../../packs/rule-words';

/**
 * One place where a reply speaks of coming (come, be there, pass by, make it, venir, être là, passer, y aller …), and whether it is denied there.
 * `firm`: "je viens pas", "I no go come", "I don't think I can make it". `loose`: a denial stands over it, but nobody should act on it ("je ne
 * viens pas seul", "I can't promise I will come"): such a text confirms nothing.
 */
export interface Coming {
  /** First word and the word after the last. */
  from: number;
  to: number;
  denied: 'firm' | 'loose' | null;
  /** Places of the words that deny it. */
  by: readonly number[];
  /** Denied twice, or the denial of a failing: "I won't fail to come", "je n'hésiterai pas à venir". */
  turned: boolean;
  /** "if I don't come": no statement about what will happen. */
  unreal: boolean;
  /** Stands in a sentence that asks. */
  asked: boolean;
  /** The words say by themselves that somebody comes; "going", "free", "pour venir", "I was coming" do not. */
  stated: boolean;
  /** Who comes is named: a pronoun, a person of the family. */
  person: boolean;
}

/** "Ça ne me gêne pas de venir", "it is not possible to come": nothing that comes itself. */
const IMPERSONAL = wordSet('coming', 'impersonal');

/** Words looked at before a verb of coming, and before the subject that stands there. */
const REACH = 10;
const REACH_OVER_SUBJECT = 8;
const REACH_OVER_NAME = 4;

const formAt = (words: readonly Word[], at: number): string => words[at]?.form ?? '';

/** At the beginning of a thought, or behind "sorry", "oui". */
const opens = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.clause !== words[at]?.clause || OPENERS.has(formAt(words, at - 1));

/** A "no" that answers: "no, I will come", "non je viens". */
function answers(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !ANSWERS.has(word.form)) return false;
  const next = words[at + 1];
  const again = words.slice(at + 2, at + 4).some((one) => one.clause === word.clause && NOT.has(one.form));
  if (again && next?.form !== 'fit' && (ABLE.has(next?.form ?? '') || is(next, FINITE))) return true;
  return (
    opens(words, at) &&
    (next?.clause !== word.clause || SUBJECTS.has(next.form) || NOT.has(next.form) || AFTER_ANSWER.has(next.form))
  );
}

/** "plus" that compares: "plus tard", "de plus", "non plus". */
function compares(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const [before, next] = [words[at - 1], words[at + 1]];
  if (word?.form !== 'plus') return false;
  if (before?.clause === word.clause && BEFORE_COMPARED.has(before.form)) return true;
  return next?.clause === word.clause && is(next, COMPARED) && next.form !== 'de' && next.form !== 'd';
}

const denies = (words: readonly Word[], at: number): boolean =>
  (is(words[at], NOT) || is(words[at], UNABLE)) && !compares(words, at) && !answers(words, at);

/** What stands over a place of coming. */
interface Over {
  by: number[];
  /** A denial of this is a promise: fail, forget, problem. */
  turned: boolean;
  loose: boolean;
  unreal: boolean;
  /** Nobody's coming: a thing's, the clinic's. */
  other: boolean;
  /** Place of the subject, -1 when there is none. */
  subject: number;
  modal: boolean;
  past: boolean;
}

/** "A no fit come": I, in Pidgin; not the "a" of "a time to come". */
const isPidginI = (words: readonly Word[], at: number): boolean =>
  AFTER_PIDGIN_I.has(formAt(words, at + 1)) && words[at + 1]?.clause === words[at]?.clause;

const BEFORE_OBJECT = wordSet('coming', 'beforeObject');
/** "nous nous présenterons", "pour nous": no subject. */
const isObject = (words: readonly Word[], at: number, place: Place): boolean =>
  formAt(words, at) === 'nous' &&
  ((!place.finite && at === place.from - 1) || BEFORE_OBJECT.has(formAt(words, at - 1)));

const WE = wordSet('coming', 'we');
const isSubject = (words: readonly Word[], at: number): boolean => {
  const form = formAt(words, at);
  if (form === 'a') return isPidginI(words, at);
  return SUBJECTS.has(form) && !(form === 'nous' && WE.has(formAt(words, at - 1)));
};

const isFamily = (words: readonly Word[], at: number): boolean =>
  FAMILY.has(formAt(words, at)) && !COMPANY.has(formAt(words, at - 1)) && !COMPANY.has(formAt(words, at - 2));

/** A denial in the same thought, a few words before a name or before a word that nobody knows. */
function deniedBeforeName(words: readonly Word[], at: number): number {
  for (let i = at - 1; i >= 0 && i >= at - REACH_OVER_NAME; i -= 1) {
    if (words[i]?.clause !== words[at]?.clause || CONJUNCTIONS.has(formAt(words, i))) return -1;
    if (is(words[i], NOT) && !compares(words, i) && !answers(words, i)) return i;
  }
  return -1;
}

/** From the verb back to its subject. */
function upToSubject(words: readonly Word[], place: Place): Over {
  const over: Over = {
    by: [],
    turned: false,
    loose: false,
    unreal: false,
    other: false,
    subject: -1,
    modal: false,
    past: false,
  };
  let gap = false;
  let linked = false;
  for (let i = place.from - 1; i >= 0 && i >= place.from - REACH; i -= 1) {
    const word = words[i] as Word;
    const { form } = word;
    if (word.clause !== words[place.from]?.clause) break;
    if (IF.has(form)) {
      over.unreal = true;
      break;
    }
    if (isObject(words, i, place)) continue;
    if (NOT_THE_PATIENT.has(form) && ADDRESSED.has(formAt(words, i - 1))) break;
    if (form === 'personne' && place.finite && !SOMEBODY.has(formAt(words, i - 1))) {
      over.by.push(i);
      break;
    }
    if (isSubject(words, i)) {
      over.subject = i;
      over.modal ||= i === place.from - 1;
      break;
    }
    if (JOINS.has(form)) {
      if (place.finite) break;
      continue;
    }
    if (CONJUNCTIONS.has(form)) break;
    if (is(word, NOT) || is(word, UNABLE)) {
      if (
        compares(words, i) ||
        answers(words, i) ||
        OR.has(formAt(words, i - 1)) ||
        (ANSWERS.has(form) && over.by.length > 0 && opens(words, i)) ||
        (over.by.includes(i + 1) && NOT.has(form))
      )
        continue;
      if ((form === 'pas' && formAt(words, i - 1) === 'pourquoi') || (form === 'not' && formAt(words, i - 1) === 'why'))
        break;
      const unclear = ANSWERS.has(form) && opens(words, i) && UNCLEAR_ANSWER.has(formAt(words, i + 1));
      // "I never reach": in Pidgin, I have not arrived yet.
      const notYet = NEVER.has(form) && formAt(words, place.from) === 'reach' && i === place.from - 1;
      const past = PAST.has(formAt(words, i - 1)) || PAST.has(formAt(words, i - 2));
      over.loose ||= unclear || notYet || past || (gap && !linked);
      over.by.push(i);
      continue;
    }
    if (TURNED.has(form) || (ONLY.has(form) && NOT.has(formAt(words, i - 1)))) {
      over.turned = true;
      continue;
    }
    if (STAFF.has(form) && !ARTICLES.has(formAt(words, i - 1))) break;
    linked ||= LINKS.has(form);
    over.modal ||= MODALS.has(form);
    over.past ||= PAST.has(form);
    if (isFamily(words, i)) {
      over.subject = i;
      break;
    }
    if (THINGS.has(form) && over.by.length === 0 && place.finite) {
      over.other = true;
      break;
    }
    if (is(word, TRANSPARENT) || is(word, ADVERBS)) continue;
    if (over.by.length > 0) {
      over.other ||= THINGS.has(form) && (place.finite || !IMPERSONAL.has(form));
      break;
    }
    if (THINGS.has(form) && !linked) {
      over.other = true;
      break;
    }
    if (place.finite || over.modal) {
      const far = deniedBeforeName(words, i);
      if (far >= 0) {
        over.by.push(far);
        over.loose = true;
      } else over.subject = i;
      break;
    }
    gap = true;
  }
  return over;
}

/** "I don't think that I will come": the denial of a verb that governs the subject; added to what was found below it. */
function aboveSubject(words: readonly Word[], over: Over): void {
  const { subject } = over;
  let [firm, said] = [false, false];
  const by: number[] = [];
  for (let i = subject - 1; i >= 0 && i >= subject - REACH_OVER_SUBJECT; i -= 1) {
    const word = words[i] as Word;
    if (word.clause !== words[subject]?.clause) break;
    // "I confirm, no I won't be there": no answers.
    if (i === subject - 1 && ANSWERS.has(word.form)) continue;
    if (is(word, NOT) || is(word, UNABLE)) {
      if (denies(words, i) && !by.includes(i + 1)) by.push(i);
      continue;
    }
    over.unreal ||= IF.has(word.form);
    if (EMBEDS_FIRMLY.has(word.form)) firm = true;
    else if (EMBEDS.has(word.form)) said = true;
    else if (!BESIDE_EMBEDS.has(word.form)) break;
  }
  const [nearest] = by;
  if (nearest === undefined) return;
  firm ||= NOBODY.has(formAt(words, nearest));
  if (
    !firm &&
    !said &&
    !EMBEDDED.has(formAt(words, nearest + 1)) &&
    !(nearest === subject - 1 && NEVER.has(formAt(words, nearest)))
  )
    return;
  over.by.push(...by);
  over.loose ||= !firm;
}

/** What stands over a place of coming: from it back to its subject, and through "I don't think that" to the verb that governs it. */
function overOf(words: readonly Word[], place: Place): Over {
  const over = upToSubject(words, place);
  if (over.subject < 0 || over.other) return over;
  if (NOT_THE_PATIENT.has(formAt(words, over.subject))) over.other = true;
  else aboveSubject(words, over);
  return over;
}

interface Behind {
  at: number;
  loose: boolean;
}
const firmly = (at: number): Behind => ({ at, loose: false });
const MOST_ADVERBS = 4;
const LONE_WITHIN = 7;

const OF_VERB = wordSet('coming', 'ofVerb');
const NE = wordSet('coming', 'ne');
/** The French denial right behind the verb: "viens pas", "viens donc plus". */
function adjacent(words: readonly Word[], place: Place, at: number): Behind | null {
  const same = (j: number): Word | undefined =>
    words[j]?.clause === words[place.to - 1]?.clause ? words[j] : undefined;
  const [form, next, further] = [formAt(words, at), same(at + 1), same(at + 2)];
  if (
    is(next, OTHER_DENIED) ||
    (OF_VERB.has(next?.form ?? '') && is(further, OTHER_DENIED)) ||
    next?.form === 'seulement' ||
    (next?.form === 'que' && form === 'pas')
  )
    return null;
  const ne = [1, 2, 3].some((back) => same(place.from - back) && NE.has(formAt(words, place.from - back)));
  if (form === 'plus' && is(next, COMPARED) && !ne) return null;
  return { at, loose: is(next, NARROWS) };
}

const NOT_INSIDE = wordSet('coming', 'notInside');
const NO_LONGER = wordSet('coming', 'noLonger');
const PAS_OR_NOT = wordSet('coming', 'pasOrNot');
/** The denial behind the verb, adjacent, at the end ("viens jeudi pas") or a stretch of its own ("je viens, malheureusement, pas"). */
function behind(words: readonly Word[], place: Place): Behind | null {
  const { clause, sentence } = words[place.to - 1] as Word;
  const same = (j: number): boolean => words[j]?.clause === clause;
  for (let j = place.from + 1; j < place.to; j += 1)
    if (NOT_BEHIND.has(formAt(words, j)) || NOT_INSIDE.has(formAt(words, j))) return firmly(j);
  let at = place.to;
  for (let k = 0; k < MOST_ADVERBS && same(at) && ADVERBS.has(formAt(words, at)); k += 1) at += 1;
  if (same(at)) {
    const form = formAt(words, at);
    const next = same(at + 1) ? words[at + 1] : undefined;
    if (form === 'nulle' && next?.form === 'part') return firmly(at);
    if (NOT_BEHIND.has(form)) return adjacent(words, place, at);
    if (form === 'not')
      return next === undefined || isDay(next) ? { at, loose: next !== undefined && at > place.to } : null;
    if (form === 'no') return NO_LONGER.has(next?.form ?? '') ? firmly(at) : null;
    if (form === 'never' || form === 'nor') return null;
  }
  let end = at;
  while (end < at + MOST_ADVERBS && same(end) && isDay(words[end])) end += 1;
  if (same(end)) return end > at && NOT_BEHIND.has(formAt(words, end)) && !same(end + 1) ? firmly(end) : null;
  while (end < at + LONE_WITHIN && ADVERBS.has(formAt(words, end)) && words[end]?.sentence === sentence) end += 1;
  const alone = words[end];
  const lone =
    alone !== undefined &&
    (end === place.to || alone.sentence === sentence) &&
    PAS_OR_NOT.has(alone.form) &&
    words[end + 1]?.clause !== alone.clause;
  return lone ? firmly(end) : null;
}

const THAT = wordSet('coming', 'that');
/** "Je ne viens jeudi", "je ne viendrai": careful or hurried French denies with "ne" alone; "je ne viens que jeudi" does not. */
function bareNe(words: readonly Word[], place: Place): number {
  for (let i = place.from - 1; i >= place.from - 4; i -= 1) {
    const form = formAt(words, i);
    if (words[i]?.clause !== words[place.from]?.clause) return -1;
    if (form === 'ne' || (form === 'n' && formAt(words, i - 1) !== 'on')) {
      const only = words
        .slice(place.to, place.to + 5)
        .some((word) => word.clause === words[place.from]?.clause && THAT.has(word.form));
      return only ? -1 : i;
    }
    if (!BETWEEN_NE.has(form)) return -1;
  }
  return -1;
}

const SAYS_NO = wordSet('coming', 'saysNo');
const NOT_POSSIBLE = wordSet('coming', 'notPossible');
const POSSIBLE = wordSet('coming', 'possible');
/** "Venir jeudi je peux pas", "coming is not possible", "come I no fit": said first, denied after. */
function dislocated(words: readonly Word[], place: Place): number {
  const sentence = words[place.from]?.sentence;
  const ended = (at: number): boolean => {
    const word = words[at];
    return word === undefined || word.clause !== words[at - 1]?.clause || isDay(word) || AFTER_THERE.has(word.form);
  };
  for (let i = place.to; i < place.to + REACH; i += 1) {
    const word = words[i];
    const next = words[i + 1];
    if (word?.sentence !== sentence || !word || is(word, FINITE)) return -1;
    if (word.form === 'impossible' && ended(i + 1)) return i;
    if (SAYS_NO.has(word.form) && next?.sentence !== sentence && word.clause === words[i - 1]?.clause) return i;
    if (next?.clause !== word.clause || !ended(i + 2)) continue;
    if (ABLE.has(word.form) && (NOT_BEHIND.has(next.form) || next.form === 'not')) return i + 1;
    if (NOT_POSSIBLE.has(word.form) && POSSIBLE.has(next.form)) return i;
  }
  return -1;
}

/** "I can't come earlier", "won't make it on time", "je ne peux pas venir seule": when or how the patient comes is denied. */
function narrowed(words: readonly Word[], place: Place): boolean {
  const [next = '', further = '', third = ''] = [0, 1, 2].map((k) =>
    words[place.to + k]?.clause === words[place.from]?.clause ? formAt(words, place.to + k) : '',
  );
  if (NO_NARROWING_AFTER.has(next)) return false;
  return NARROWS.has(next) || (next === 'plus' && COMPARED.has(further)) || ON_TIME.test(`${next} ${further} ${third}`);
}

const ON_TIME = new RegExp(`^${turnsOf('onTime')}`, 'u');
const KNOWS = wordSet('coming', 'knows');
function comingAt(
  words: readonly Word[],
  place: Place,
  asking: ReadonlySet<number>,
  told: ReadonlySet<number>,
): Coming | null {
  const over = overOf(words, place);
  if (over.other) return null;
  const after = place.deniedBehind ? behind(words, place) : null;
  const by = [...over.by, ...(after && !over.by.includes(after.at) ? [after.at] : [])];
  if (by.length === 0) {
    const ne = place.deniedBehind ? bareNe(words, place) : -1;
    const later = ne < 0 && !place.finite && over.subject < 0 ? dislocated(words, place) : -1;
    by.push(...[ne, later].filter((at) => at >= 0));
  }
  const isDenied = (by.length + (by.length > 0 && over.turned ? 1 : 0)) % 2 === 1;
  const turned = !isDenied && by.length > 0 && (over.turned || by.some((at) => is(words[at], UNABLE)));
  // "I don't know the road to reach": who does not know the way may still come.
  const loose =
    over.loose ||
    over.by.some((at) => KNOWS.has(formAt(words, at + 1))) ||
    over.unreal ||
    (after?.loose ?? false) ||
    (over.by.length > 0 && narrowed(words, place));
  const said = place.finite || turned || (over.modal && formAt(words, place.from - 1) !== 'pour');
  const subject = formAt(words, over.subject);
  return {
    from: place.from,
    to: place.to,
    denied: isDenied ? (loose ? 'loose' : 'firm') : null,
    by,
    turned,
    unreal: over.unreal,
    asked: asking.has(words[place.from]?.sentence ?? -1) && !told.has(words[place.from]?.clause ?? -1),
    stated:
      place.named && (by.length === 0 || turned) && !over.past && !CONDITIONAL.has(formAt(words, place.from)) && said,
    person: SUBJECTS.has(subject) || FAMILY.has(subject),
  };
}

/**
 * Every place where a reply speaks of coming, with what denies it. `asking`: numbers of the sentences that ask; `told`: of clauses that do not. Pure and linear: each place looks at a
 * bounded number of words around it.
 */
export const comingIn = (
  read: ReadText,
  asking: ReadonlySet<number>,
  told: ReadonlySet<number> = new Set(),
): Coming[] => placesOfComing(read).flatMap((place) => comingAt(read.words, place, asking, told) ?? []);
