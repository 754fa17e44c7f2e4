import { type ReadText, type Word } from '../engine/words/words';
import { wordSet, wordTest } from '../packs/rule-words';

/** Who works at a clinic, in the words of patients. */
const STAFF = wordSet('urgency', 'staff');
/** Places that stand for those who work there: "the reception talks badly"; "she is at the reception and cannot talk" is another matter. */
const PLACES = wordSet('urgency', 'places');
const AT = wordSet('urgency', 'at');
const SOMEBODY = wordSet('urgency', 'somebodyInWhoseSign');
const OWN = wordSet('urgency', 'own');
/** "Madame, he cannot speak" calls somebody; "the lady of the desk" speaks of her. */
const DETERMINERS = wordSet('urgency', 'determiners');
/** Those a sign may be about, apart from the writer. */
const PATIENTS = wordSet('urgency', 'patients');
const THIRD = wordSet('urgency', 'third');
const SPEAKERS = wordSet('urgency', 'speakersInWhoseSign');
const PLURAL = wordSet('urgency', 'plural');
/** Words between who does something and the verb. */
const BETWEEN = wordSet('urgency', 'between');

export type Subject = 'staff' | 'patient' | 'third' | 'speaker' | 'others' | 'nobody';

/** Beyond these words a subject is another verb's. */
const FARTHEST = 9;

/** "la dame à l'accueil", "those women for reception". */
function standsForPeople(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 4), at);
  if (before.some((word, i) => SOMEBODY.has(word.form) && !OWN.has(before[i - 1]?.form ?? ''))) return true;
  return !before.slice(-2).some((word) => AT.has(word.form));
}

const isStaff = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (!word || OWN.has(words[at - 1]?.form ?? '')) return false;
  return (
    word.forms.some((form) => STAFF.has(form)) ||
    (word.form === 'femme' && words[at - 1]?.form === 'sage') ||
    (PLACES.has(word.form) && standsForPeople(words, at))
  );
};

/** Whom the words from `at` on are about, by the nearest word before them that names somebody. */
function subjectOf({ words }: ReadText, at: number): Subject {
  const here = words[at];
  let joined = true;
  for (let i = at; i >= 0 && i >= at - FARTHEST; i -= 1) {
    const word = words[i];
    if (!word || word.sentence !== here?.sentence) break;
    if (isStaff(words, i)) {
      if (joined) return 'staff';
      continue;
    }
    if (word.forms.some((form) => PATIENTS.has(form))) return 'patient';
    if (THIRD.has(word.form))
      return isStaff(words, i - 1) && DETERMINERS.has(words[i - 2]?.form ?? '') && words[i - 1]?.clause === word.clause
        ? 'staff'
        : 'third';
    if (SPEAKERS.has(word.form)) return 'speaker';
    if (PLURAL.has(word.form)) return 'others';
    if (i < at && !BETWEEN.has(word.form) && !PLACES.has(word.form)) joined = false;
  }
  return 'nobody';
}

/** "la dame de l'accueil est nulle, elle parle mal": the only person spoken of works there. */
const onlyStaff = ({ words }: ReadText): boolean =>
  words.some((_, i) => isStaff(words, i) && DETERMINERS.has(words[i - 1]?.form ?? '')) &&
  !words.some((word) => word.forms.some((form) => PATIENTS.has(form)));

/** Words beside which a loss of speech is meant whatever else stands there. */
const ILL = wordSet('urgency', 'ill');
const TALKING = wordTest('urgency', 'talking');
const LANGUAGES = wordSet('urgency', 'languages');
const TELEPHONES = wordSet('urgency', 'telephones');
const NOW = wordSet('urgency', 'nowInWhoseSign');
const BUSY = wordSet('urgency', 'busy');
/** Whom one cannot get to talk to. */
const REACHED = wordSet('urgency', 'reached');
const TO = wordSet('urgency', 'to');
const HOW_MUCH = wordSet('urgency', 'howMuch');
const LOSS = wordSet('urgency', 'loss');
const GROWING = wordTest('urgency', 'growing');

const AFTER = 5;

const BADLY = wordSet('urgency', 'badly');
const ADDRESSED_ONE = wordSet('urgency', 'addressedOne');
/**
 * A hard word, a language, a telephone, a meeting: that somebody talks badly or cannot talk is a sign only about a patient who lost it. True when the
 * words from `from` to `to` are none. In doubt they are one.
 */
export function isOrdinarySpeech(read: ReadText, from: number, to: number): boolean {
  const { words } = read;
  const verb = words.findIndex((word, i) => i >= from && i < to && word.forms.some((form) => TALKING.test(form)));
  if (verb < 0) return false;
  const sentence = words[verb]?.sentence;
  const subject = subjectOf(read, verb - 1 >= from ? verb - 1 : from);
  const after = words.slice(verb + 1, verb + 1 + AFTER).filter((word) => word.sentence === sentence);
  const said = (set: ReadonlySet<string>, list: readonly Word[]): boolean =>
    list.some((word) => word.forms.some((form) => set.has(form)));
  if (after.some((word, i) => LANGUAGES.has(word.form) && !(word.form === 'langue' && after[i + 1] !== undefined)))
    return true;
  if (subject === 'speaker' && words.some((word) => LANGUAGES.has(word.form) && word.form !== 'langue')) return true;
  if (subject === 'staff') return true;
  if (said(ILL, words)) return false;
  if (words.some((word) => GROWING.test(word.form))) return true;
  const badly = words.slice(from, to + 1).some((word) => BADLY.has(word.form));
  if (badly && (subject === 'others' || onlyStaff(read))) return true;
  const lost = words.slice(from, to).some((word) => LOSS.has(word.form));
  const phone = said(TELEPHONES, after);
  if (subject === 'patient') return false;
  const reached = words.some(
    (word, i) =>
      i > verb &&
      i <= verb + AFTER &&
      TO.has(word.form) &&
      said(
        REACHED,
        words.slice(i + 1, i + 5).filter((next) => next.clause === word.clause),
      ),
  );
  const addressed = ADDRESSED_ONE.has(words[verb - 1]?.form ?? '') && subject !== 'third';
  const busy = said(BUSY, words);
  if (subject === 'third') return ((busy || isAbsent(read)) && !lost) || (badly && reached);
  if (reached || addressed || phone) return true;
  if (lost) return false;
  return (
    busy ||
    said(NOW, words) ||
    saysThere(read) ||
    said(HOW_MUCH, after.slice(0, 2)) ||
    said(HOW_MUCH, words.slice(from, verb))
  );
}

const PRESENT_WORDS = wordSet('urgency', 'presentWords');
const PAS_OR_NOT = wordSet('urgency', 'pasOrNot');
/** "she is not here, she cannot talk". */
const isAbsent = ({ words }: ReadText): boolean =>
  words.some((word, i) => PRESENT_WORDS.has(word.form) && PAS_OR_NOT.has(words[i - 1]?.form ?? ''));

const AFTER_THERE_ADVERB = wordSet('urgency', 'afterThereAdverb');
/** "là, je peux pas parler", "je peux pas parler la": the adverb, not the article. */
const saysThere = ({ words }: ReadText): boolean =>
  words.some(
    (word, i) =>
      word.form === 'la' && (words[i + 1]?.clause !== word.clause || AFTER_THERE_ADVERB.has(words[i + 1]?.form ?? '')),
  );

/** Signs that staff show when they are bad at their work. */
const OF_BAD_STAFF: ReadonlySet<string> = new Set([
  'unconscious',
  'vision_loss',
  'delirium',
  'confused',
  'one_side_weak',
  'violence',
]);
/** "la secrétaire ne répond pas", "your doctor is blind": no sign of a patient. */
export const isAboutStaff = (read: ReadText, label: string, from: number): boolean =>
  OF_BAD_STAFF.has(label) && !read.words.some((word) => ILL.has(word.form)) && subjectOf(read, from) === 'staff';
