import { type ReadText, type Word } from '../../engine/words/words';
import {
  AFTER_GOING,
  AFTER_THERE,
  AMBIGUOUS_THERE,
  BE_ENGLISH,
  BE_FRENCH,
  BE_NOW,
  BEFORE_ARRIVE,
  BEFORE_PASSE,
  BRINGS,
  ENGLISH,
  FAMILY,
  FINITE_FRENCH,
  FIRST_PERSON,
  FRENCH_NOT,
  GOAL,
  GOAL_FRENCH,
  GOES,
  INFINITIVE_FRENCH,
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
  THERE_ENGLISH,
  THERE_FRENCH,
  THINGS,
  TO_GO_THERE,
  TRANSPARENT,
  ADVERBS,
  VAIS,
  WILL_BE,
  WITH,
} from './words';

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

const CLITICS = new Set('me m te t se s la l le les lui leur y en nous vous juste'.split(' '));
const NO_INFINITIVE =
  /^(?:votre|notre|autre|hier|soir|super|derriere|maire|pere|mere|frere|quatre|mer|centre|bonheur|cancer|foyer|quartier|chantier|atelier|marier|janvier|fevrier|foire|gare|affaire)$/u;
/** "voir", "me faire", "y aller": an infinitive with the small words before it. */
export function isInfinitive(words: readonly Word[], at: number): boolean {
  let verb = at;
  while (verb < at + 2 && CLITICS.has(formAt(words, verb))) verb += 1;
  return /(?:er|ir|re|oir)$/u.test(formAt(words, verb)) && !NO_INFINITIVE.test(formAt(words, verb));
}

/** "je viens de voir le docteur", "je viens pas de finir": a tense. */
function isJustDone(words: readonly Word[], at: number): boolean {
  if (!/^(?:viens|vient|venons|viennent)$/u.test(formAt(words, at))) return false;
  const de = FRENCH_NOT.has(formAt(words, at + 1)) ? at + 2 : at + 1;
  return near(words, at, de) && /^(?:de|d)$/u.test(formAt(words, de)) && isInfinitive(words, de + 1);
}

/** "I can't reach you", "come out", "attend to me", "on m'attend". */
function isOtherUse(words: readonly Word[], at: number): boolean {
  const next = formAt(words, at + 1);
  switch (formAt(words, at)) {
    case 'reach':
      return (
        /^(?:you|una|u|him|her|them|the|your|my)$/u.test(next) &&
        !/^(?:hospital|clinic|place|there)$/u.test(formAt(words, at + 2))
      );
    case 'come':
    case 'comes':
    case 'coming':
      return next === 'out' || next === 'from';
    case 'attend':
    case 'attends':
      return next === 'to' || /^(?:m|vous|s|nous|l|j|on)$/u.test(formAt(words, at - 1));
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
  const elsewhere = to !== undefined && !isNumber(aim) && !is(aim, THERE_FRENCH);
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

const beFrench: Finder = (words, at) => {
  const there = thereAfter(words, at, THERE_FRENCH);
  // "je serai à l'hôpital", "on sera chez vous"
  if (there < 0 && /^ser(?:ai|a|ons|ont)$/u.test(formAt(words, at))) {
    const to = FRENCH_NOT.has(formAt(words, at + 1)) ? at + 2 : at + 1;
    if (near(words, at, to) && /^(?:a|au|chez)$/u.test(formAt(words, to)) && isHere(words, to + 1))
      return french(at + 1);
  }
  if (there < 0) return null;
  const form = formAt(words, there);
  if (form === 'la' && !WILL_BE.has(formAt(words, at)) && !endsAt(words, there + 1)) return null;
  return form === 'rdv' && formAt(words, there - 1) !== 'au' ? null : french(there + 1);
};

const beEnglish: Finder = (words, at) => {
  const there = thereAfter(words, at, THERE_ENGLISH);
  // "I will be at the hospital"; "in the hospital" is to lie there.
  if (
    there < 0 &&
    /^(?:be|b)$/u.test(formAt(words, at)) &&
    /^(?:will|ll|go|shall)$/u.test(formAt(words, at - 1)) &&
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

const SMALL = new Set('l la le les votre notre the your una mon ma cet cette ce'.split(' '));
/** "à l'hôpital", "chez vous", "to the clinic": the place of the visit, as far as words can say. */
const isHere = (words: readonly Word[], at: number): boolean =>
  GOAL_FRENCH.has(formAt(words, SMALL.has(formAt(words, at)) ? at + 1 : at));

/** "Je vais à Douala", "je vais au deuil". */
export const isElsewhere = (words: readonly Word[], at: number): boolean =>
  /^(?:a|au|aux|en|chez)$/u.test(formAt(words, at)) &&
  near(words, at - 1, at) &&
  !isHere(words, at + 1) &&
  !isNumber(words[at + 1]);

/** "Je vais pas", "je vais (pas) à l'hôpital"; not "ça va pas", "je vais pas bien". */
const vais: Finder = (words, at) => {
  if (/^(?:ca|sa|y|me|m)$/u.test(formAt(words, at - 1)) || /^(?:me|m)$/u.test(formAt(words, at - 2))) return null;
  const denied = FRENCH_NOT.has(formAt(words, at + 1));
  const next = denied ? at + 2 : at + 1;
  if (near(words, at, next) && /^(?:a|au|aux|chez|en)$/u.test(formAt(words, next)))
    return french(at + 1, true, isHere(words, next + 1));
  return denied && (!near(words, at, next) || /^(?:jeudi|demain|merci|desole|svp)$/u.test(formAt(words, next)))
    ? french(at + 1)
    : null;
};

const goes: Finder = (words, at) => {
  const alone = !near(words, at, at + 1) || is(words[at + 1], AFTER_GOING);
  return alone && !(formAt(words, at + 1) === 'to' && !is(words[at + 2], GOAL)) ? french(at + 1, false, false) : null;
};

const WHO = new Set('him her them us me moi lui'.split(' '));
const brings: Finder = (words, at) =>
  [-1, 1, 2, 3, 4].some(
    (k) =>
      near(words, at, at + k) &&
      (FAMILY.has(formAt(words, at + k)) ||
        WHO.has(formAt(words, at + k)) ||
        (k === -1 && /^(?:l|le|la)$/u.test(formAt(words, at - 1)))),
  )
    ? french(at + 1, false, false)
    : null;

const keeps: Finder = (words, at) =>
  [1, 2, 3, 4].some((k) => near(words, at, at + k) && /^(?:rdv|appointment)$/u.test(formAt(words, at + k)))
    ? french(at + 1, !/r$/u.test(formAt(words, at)))
    : null;

/** "Pas dispo jeudi", "not around": being there with no verb, under a denial only. */
const there: Finder = (words, at) =>
  is(words[at - 1], NOT) &&
  !/^(?:r?app?el|ecri|envo|tele|derang|joign|contact|bip|flash|call|text|ring|phone)/u.test(formAt(words, at - 2)) &&
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
finds(FINITE_FRENCH, (words, at) => (isJustDone(words, at) ? null : french(at + 1)));
finds(RETURNS, (words, at) => french(at + 1, formAt(words, at) !== 'revenir', false));
finds(INFINITIVE_FRENCH, (words, at) =>
  formAt(words, at) === 'arriver' && formAt(words, at + 1) === 'a' && !isNumber(words[at + 2])
    ? null
    : french(at + 1, false),
);
finds(ENGLISH, (words, at) =>
  isOtherUse(words, at)
    ? null
    : { to: at + 1, finite: false, deniedBehind: !formAt(words, at).startsWith('attend'), named: true },
);
finds(['passe', 'passons'], passe);
finds(['arrive', 'arrivons'], arrive);
finds(BE_FRENCH, beFrench);
finds(BE_ENGLISH, beEnglish);
finds(['y'], (words, at) => {
  const next = formAt(words, at + 1);
  return TO_GO_THERE.has(next) ? french(at + 2, next !== 'aller' && next !== 'etre') : null;
});
finds(VAIS, vais);
finds(['aller'], (words, at) =>
  near(words, at, at + 1) && /^(?:a|au|chez|la)$/u.test(formAt(words, at + 1)) ? french(at + 1, false) : null,
);
finds(REFLEXIVE, (words, at) =>
  ONESELF.has(formAt(words, at - 1)) || ONESELF.has(formAt(words, at - 2))
    ? french(at + 1, !/er$|re$/u.test(formAt(words, at)))
    : null,
);
finds(SEES, (words, at) => (formAt(words, at - 1) === 'me' ? french(at + 1) : null));
finds(BRINGS, brings);
finds(KEEPS, keeps);
finds(['show'], (words, at) =>
  /^(?:go|fit)$/u.test(formAt(words, at - 1))
    ? french(formAt(words, at + 1) === 'face' ? at + 2 : at + 1, false)
    : null,
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
  [...THERE_FRENCH, ...THERE_ENGLISH].filter((word) => word !== 'rdv' && word !== 'parmi'),
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
