import { type ReadText, type Word } from '../engine/words/words';
import { turnsOf, wordSet, wordTest } from '../packs/rule-words';

interface Span {
  from: number;
  to: number;
}

const GIVING = wordSet('deciding', 'giving');
const STAFF = wordSet('deciding', 'staffInWhoseNumber');
/** Whom or what a message may have reached wrongly. */
const REACHED = wordSet('deciding', 'reached');
/** "Wrong no.", "the wrong one": only right behind. */
const REACHED_NEXT = wordSet('deciding', 'reachedNext');
/** What may be wrong besides: the day, a result, a letter that was typed. */
const THINGS = wordSet('deciding', 'thingsInWhoseNumber');
const UNKNOWN_THINGS = wordSet('deciding', 'unknownThings');
const CLINICS = wordSet('deciding', 'clinics');
const SUITS = wordSet('deciding', 'suits');
const YOURS = wordSet('deciding', 'yoursInWhoseNumber');
const PEOPLE = wordSet('deciding', 'people');
const ERRS = wordTest('deciding', 'errs');
const FIRST = wordSet('deciding', 'first');
const SECOND = wordSet('deciding', 'second');
const WEEKDAY = wordSet('deciding', 'weekday');
const NOT_AWARE = wordSet('deciding', 'notAware');

const inSentence = (words: readonly Word[], { from }: Span): readonly Word[] =>
  words.filter((word) => word.sentence === words[from]?.sentence);

/** "Erreur de date", "I made a mistake", "c'était une erreur": wrong is something else, or nobody says what. */
function errsElsewhere(words: readonly Word[], match: Span, at: number): boolean {
  const around = inSentence(words, match);
  const next = words[at + 1];
  if (next?.clause === words[at]?.clause && REACHED_NEXT.has(next?.form ?? '')) return false;
  const things = around.some(({ form }) => THINGS.has(form));
  const reached = around.filter(({ form }) => REACHED.has(form) && !FIRST.has(form)).length > 0;
  if (reached) return things && !words.slice(at, at + 6).some(({ form }) => REACHED.has(form));
  if (things) return true;
  const before = words.slice(Math.max(0, at - 5), at).filter((word) => word.sentence === words[at]?.sentence);
  if (before.some(({ form }) => SECOND.has(form))) return false;
  return around.some(({ form }) => FIRST.has(form)) || before.length > 0 || around.length > 1;
}

const KNOWS = wordTest('deciding', 'knows');
const WHERE_HOW = wordSet('deciding', 'whereHow');
/** "Je ne connais pas l'adresse", "I don't know the doctor"; "votre clinique" is unknown to whom the message was not meant for. */
function unknownThing(words: readonly Word[], { from, to }: Span): boolean {
  const knows = words.findIndex(({ form }, i) => i >= from && i < to && KNOWS.test(form));
  if (knows < 0) return false;
  const behind = words.slice(knows + 1, knows + 6).filter((word) => word.clause === words[knows]?.clause);
  if (behind.some(({ form }) => UNKNOWN_THINGS.has(form))) return true;
  const clinic = behind.findIndex(({ form }) => CLINICS.has(form));
  if (clinic < 0) return false;
  return (
    !behind.slice(0, clinic).some(({ form }) => YOURS.has(form)) ||
    words.some(({ form }, i) => i > knows && WHERE_HOW.has(form))
  );
}

const BOOKING = wordSet('deciding', 'booking');
const WHICH = wordSet('deciding', 'which');
/** "Je n'ai pas rdv jeudi, c'est vendredi", "je ne savais pas que j'avais rdv", "what appointment". */
function otherAppointment(words: readonly Word[], match: Span): boolean {
  const said = words.slice(match.from, match.to);
  if (!said.some(({ form }) => BOOKING.has(form))) return false;
  if (WHICH.has(said[0]?.form ?? '')) return true;
  if (words.slice(Math.max(0, match.from - 3), match.to + 2).some(({ form }) => NOT_AWARE.has(form))) return true;
  return words.filter(({ form }) => WEEKDAY.has(form)).length > 1;
}

const BEFORE_REACHED = wordSet('deciding', 'beforeReached');
const WHO = wordSet('deciding', 'who');
const HERE = wordSet('deciding', 'here');
const THIRD_PERSON = wordSet('deciding', 'thirdPerson');
const DENIES_BEING = new RegExp(`^${turnsOf('deniesBeing')}`, 'u');
const POINTING = wordSet('deciding', 'pointing');
/**
 * "Give my seat to somebody else", "je me suis trompé de route", "erreur de date", "she is not here", "I am not that strong": words like those of a wrong
 * number that say nothing of whose number it is.
 */
export function isNoWrongNumber({ words }: ReadText, match: Span): boolean {
  const clause = words[match.from]?.clause;
  const near = (from: number, to: number, set: ReadonlySet<string>): boolean =>
    words.slice(Math.max(0, from), to).some((word) => word.clause === clause && set.has(word.form));
  const form = words[match.from]?.form ?? '';
  const last = words[match.to - 1]?.form ?? '';
  if (BEFORE_REACHED.has(form) && near(match.from - 5, match.from, GIVING)) return true;
  if (WHO.has(form) && near(match.from, match.to, STAFF)) return true;
  // "Not ok for me", "pas possible pour moi".
  if (near(match.from, match.to, SUITS)) return true;
  const err = words.findIndex((word, i) => i >= match.from && i < match.to && ERRS.test(word.form));
  if (err >= 0) return errsElsewhere(words, match, err);
  if (unknownThing(words, match) || otherAppointment(words, match)) return true;
  if (HERE.has(last) && THIRD_PERSON.has(form)) return !near(match.from, match.to, PEOPLE);
  // "I am not that well", "je ne suis pas la seule".
  if (
    POINTING.has(words[match.from + (form === 'i' ? 3 : 2)]?.form ?? '') &&
    DENIES_BEING.test(
      words
        .slice(match.from, match.to)
        .map((word) => word.form)
        .join(' '),
    )
  )
    return !near(match.from, match.to + 2, PEOPLE);
  return false;
}
