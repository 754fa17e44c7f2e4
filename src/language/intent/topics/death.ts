import { type ReadText, type Word } from '../../engine/words/words';
import { PatternSet, type Match } from '../../engine/pattern';
import { listsOf, patternsOf } from '../../packs/packs';
import { DEATH_LABELS, type DeathLabel } from '../labels';
import { turnsOf, wordSet, wordTest } from '../../packs/rule-words';

const PATTERNS = new PatternSet<DeathLabel>(
  patternsOf(DEATH_LABELS, ({ intent }) => intent.death),
  listsOf('death'),
);

/** Whom a mother or a caregiver answers for: never the one who writes. */
const CHILD = wordSet('topics', 'child');
const CLOSE = wordSet('topics', 'close');
const DISTANT = wordSet('topics', 'distant');
const PEOPLE = wordSet('topics', 'people');
const PRONOUNS = wordSet('topics', 'pronouns');
const SPEAKERS = wordSet('topics', 'speakers');
const STAFF = wordSet('topics', 'staff');
const ANIMALS_AND_THINGS = wordSet('topics', 'animalsAndThings');
/** Between who died and the word that says so. */
const BETWEEN = wordSet('topics', 'between');
const DENIERS = wordSet('topics', 'deniers');
const UNREAL = wordSet('topics', 'unreal');
const ASKS_IF = wordSet('topics', 'asksIf');
const SINGULAR = wordSet('topics', 'singular');
const CAUSES = wordTest('topics', 'causes');
/** Whoever calls for help may be wrong about a death; a child that died unborn is its mother's danger. */
const HELP = wordSet('topics', 'help');
const BELLY = wordSet('topics', 'belly');
const INSIDE = wordSet('topics', 'inside');
const LAUGHS = new RegExp(`(?:😂|🤣|😅|😆|😹|\\b${turnsOf('laughs')}\\b)`, 'iu');
const LOST_THINGS = wordSet('topics', 'lostThings');

/** Who died: a child, somebody close or distant, a person only pointed at, or nobody a visit could be for. */
type Who = 'child' | 'close' | 'distant' | 'person' | null;

function kindOf(word: Word): Who {
  if (CHILD.has(word.form)) return 'child';
  if (DISTANT.has(word.form)) return 'distant';
  if (CLOSE.has(word.form)) return 'close';
  return PEOPLE.has(word.form) ? 'person' : null;
}

const OF = wordSet('topics', 'of');
/** "son mari", "her mother": kin of somebody else spoken of. */
const THEIRS = wordSet('topics', 'theirs');
const OTHERS = wordSet('topics', 'others');
const isPerson = (word: Word | undefined): boolean =>
  word !== undefined && (CHILD.has(word.form) || CLOSE.has(word.form) || DISTANT.has(word.form));

const BEFORE_KIN = wordSet('topics', 'beforeKin');
/** "le mari de ma sœur", "my friend's mother", "son mari", "mon premier enfant": of the writer's circle, not whose number this is. */
function ofAnother({ text, words: all }: ReadText, at: number): boolean {
  const adjective = BEFORE_KIN.has(all[at - 1]?.form ?? '');
  const [before, here, next] = [all[at - (adjective ? 2 : 1)], all[at], all[at + 1]];
  if (before !== undefined && (THEIRS.has(before.form) || (OTHERS.has(before.form) && before.clause === here?.clause)))
    return true;
  if (isPerson(before) && POSSESSIVE.test(text.slice(before?.start, here?.start))) return true;
  return (
    next !== undefined && OF.has(next.form) && next.clause === here?.clause && [all[at + 2], all[at + 3]].some(isPerson)
  );
}

const POSSESSIVE = new RegExp(turnsOf('possessive'), 'u');
const FARTHEST = 9;
const ARTICLES = wordSet('topics', 'articles');

const DEATH_NOUN = wordSet('topics', 'deathNoun');
/** "la poule de la voisine": the head of what a word belongs to; the word itself where it belongs to nothing. Null where that is no person. */
function headOf(all: readonly Word[], at: number): Word | null {
  const of = ARTICLES.has(all[at - 1]?.form ?? '') ? at - 2 : at - 1;
  const head = all[of - 1];
  if (!OF.has(all[of]?.form ?? '') || head === undefined || head.clause !== all[at]?.clause) return all[at] ?? null;
  return kindOf(head) === null && !DEATH_NOUN.has(head.form) ? null : head;
}

const YOU = wordSet('topics', 'you');
const IN_LAW = wordSet('topics', 'inLaw');
const NUMBER_NOUN = wordSet('topics', 'numberNoun');
const OF_NUMBER = wordSet('topics', 'ofNumber');
const THING_ARTICLES = wordSet('topics', 'thingArticles');
/** Somebody named just before the words that say it: "le titulaire du numéro est mort", not "mon téléphone est mort". `sure`: the words are said of people only. */
function whoBefore(read: ReadText, at: number, sure: boolean): Who {
  const { words: all } = read;
  const here = all[at];
  let thing: Word | null = null;
  for (let i = at - 1; i >= 0 && i >= at - FARTHEST; i -= 1) {
    const word = all[i];
    if (!word || word.sentence !== here?.sentence || word.clause !== here.clause) break;
    if (SPEAKERS.has(word.form) && !YOU.has(word.form)) return null;
    if (STAFF.has(word.form) && !(word.form === 'dr')) return null;
    const kind = headOf(all, i) === null ? null : kindOf(word);
    if (kind === 'person' && word.form === 'ma' && all[i + 1] !== undefined && i + 1 < at) continue;
    if (
      kind === 'person' &&
      PRONOUNS.has(word.form) &&
      all.slice(0, i).some((before) => ANIMALS_AND_THINGS.has(before.form)) &&
      !all.slice(0, i).some((before) => CHILD.has(before.form) || CLOSE.has(before.form))
    )
      return null;
    if (kind !== null && (thing === null || sure)) {
      // "ma belle-mère", "grand-mère", "my mother in law"
      const head = headOf(all, i);
      return ofAnother(read, head === null ? i : all.indexOf(head)) ||
        all.slice(Math.max(0, i - 2), i + 3).some((near) => IN_LAW.has(near.form))
        ? 'distant'
        : kind;
    }
    if (kind !== null) return null;
    if (NUMBER_NOUN.has(word.form) && OF_NUMBER.has(all[i - 1]?.form ?? '')) continue;
    if (!BETWEEN.has(word.form) && thing === null) thing = word;
  }
  const alone = all.filter((word) => word.sentence === here?.sentence).length;
  if (thing === null) return sure || alone <= 4 ? 'person' : null;
  if (ANIMALS_AND_THINGS.has(thing.form)) return null;
  const before = all[all.indexOf(thing) - 1];
  const isName = /^\p{Lu}/u.test(read.text.slice(thing.start, thing.end)) && !THING_ARTICLES.has(before?.form ?? '');
  return isName || sure ? 'person' : null;
}

const ONE_OF_MANY = wordSet('topics', 'oneOfMany');
/** "le décès de mon oncle": the first one named after it. */
function whoAfter(read: ReadText, from: number, to: number): Who {
  const { words: all } = read;
  if (ONE_OF_MANY.has(all[to - 1]?.form ?? '') && DISTANT.has(all[to]?.form ?? '')) return null;
  const after = all.slice(from + 1, to + 4).filter((word) => word.sentence === all[from]?.sentence);
  const at = after.findIndex((word) => kindOf(word) !== null);
  const named = at < 0 ? undefined : kindOf(after[at] as Word);
  if (at >= 0 && ofAnother(read, from + 1 + at)) return 'distant';
  if (after.some((word) => IN_LAW.has(word.form))) return 'distant';
  return named ?? (after.some((word) => ANIMALS_AND_THINGS.has(word.form) || STAFF.has(word.form)) ? null : 'person');
}

/** A death that a text tells of: where it stands, and of whom. */
export interface Death {
  from: number;
  to: number;
  who: Exclude<Who, null>;
  lastYear: boolean;
  /** It names what they died of: the history of a family. */
  cause: boolean;
  /** "I lost my father": said by who mourns. */
  bySpeaker: boolean;
}

const within = (list: readonly Word[], set: ReadonlySet<string>): boolean => list.some((word) => set.has(word.form));

const PERSON_ARTICLES = wordSet('topics', 'personArticles');
function denied(
  { words: all, questions }: ReadText,
  { from, to }: { from: number; to: number },
  sure: boolean,
): boolean {
  const clause = all[from]?.clause;
  const before = all.slice(Math.max(0, from - 4), from).filter((word) => word.clause === clause);
  if (
    !sure &&
    before.some(
      (word, i) =>
        DENIERS.has(word.form) &&
        !(
          word.form === 'personne' &&
          PERSON_ARTICLES.has((i > 0 ? before[i - 1] : all[from - before.length - 1])?.form ?? '')
        ),
    )
  )
    return true;
  if (within(before, UNREAL)) return true;
  const first = all.find((word) => word.clause === clause);
  return (
    questions.has(all[from]?.sentence ?? -1) &&
    first !== undefined &&
    ASKS_IF.has(first.form) &&
    all.slice(from, to).length > 0
  );
}

/** Said of God or the grave: of nobody but who died. */
const LAST = wordSet('topics', 'last');

/**
 * The death a text tells of, where it could be the patient's; null when it tells of none. The death of a neighbour, of somebody's husband, of anybody named in an earlier
 * year is somebody else's, unless the visit or the number is said to be theirs. `awaited`: somebody is expected at the clinic that day.
 */
export function deathIn(read: ReadText, awaited: boolean): Death | null {
  const death = anyDeathIn(read, awaited);
  if (death === null || PATTERNS.find(read.words).some(({ label }) => label === 'theirs')) return death;
  return death.who === 'distant' || (death.lastYear && death.who !== 'person') ? null : death;
}

const ASKS_OR_DENIES = wordSet('topics', 'asksOrDenies');
const DECEASED = wordTest('topics', 'deceased');
const OBJECTS = wordSet('topics', 'objects');
function anyDeathIn(read: ReadText, awaited: boolean): Death | null {
  const found = PATTERNS.find(read.words);
  if (
    found.length === 0 ||
    read.words.some(
      (word, i) => HELP.has(word.form) || (BELLY.has(word.form) && INSIDE.has(read.words[i - 2]?.form ?? '')),
    )
  )
    return null;
  const of = (label: Match<DeathLabel>['label']): Match<DeathLabel>[] => found.filter((match) => match.label === label);
  if (of('longAgo').length > 0) return null;
  const images = of('image');
  const lastYear = of('lastYear').length > 0;
  const cause = read.words.some((word) => CAUSES.test(word.form));
  const image = (match: { from: number; to: number }): boolean =>
    images.some((other) => other.from < match.to && match.from < other.to);
  const all = read.words;
  const nobodys = new Set<number>();
  for (const match of [...of('of'), ...found]) {
    const { label, from, to } = match;
    if (label === 'image' || label === 'lastYear' || label === 'theirs' || image(match) || nobodys.has(from)) continue;
    if (label === 'lateKin') {
      if (awaited || denied(read, match, false) || read.questions.size > 0) continue;
      return { from, to, who: 'close', lastYear, cause, bySpeaker: false };
    }
    if (label === 'told') {
      if (denied(read, match, false) || all[to]?.form === 'and') continue;
      return { from, to, who: whoAfter(read, from, to) ?? 'person', lastYear, cause, bySpeaker: false };
    }
    if (label === 'died' || label === 'passed') {
      const sure = label === 'passed';
      if (denied(read, match, sure && ASKS_OR_DENIES.has(all[from]?.form ?? '')) || (!sure && LAUGHS.test(read.text)))
        continue;
      const needsPerson =
        !sure || (!all.slice(from, to).some(({ form }) => LAST.has(form)) && !DECEASED.test(all[from]?.form ?? ''));
      const who = whoBefore(read, from, !needsPerson);
      if (who !== null) return { from, to, who, lastYear, cause, bySpeaker: false };
    }
    if (label === 'of') {
      const who = whoAfter(read, from, to);
      if (who === null) nobodys.add(from);
      if (who !== null && !denied(read, match, false)) return { from, to, who, lastYear, cause, bySpeaker: false };
    }
    if (label === 'lost') {
      const after = all.slice(from + 1, to + 3).filter((word) => word.sentence === all[from]?.sentence);
      if (within(after, LOST_THINGS) || within(all, LOST_THINGS)) continue;
      const who =
        after.map(kindOf).find((kind) => kind !== null) ?? (OBJECTS.has(all[from]?.form ?? '') ? 'person' : null);
      // "j'ai perdu mon oncle": who lost a distant relative is in mourning.
      if (who !== null && who !== 'distant' && !denied(read, match, false))
        return {
          from,
          to,
          who,
          lastYear,
          cause,
          bySpeaker: all.slice(Math.max(0, from - 2), from).some((word) => SINGULAR.has(word.form)),
        };
    }
  }
  return null;
}

const ONESELF = wordSet('topics', 'oneself');
export const speaksOfOneself = (word: Word): boolean => ONESELF.has(word.form);
