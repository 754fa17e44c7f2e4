import { isDanger, moreUrgent, type Urgency } from '../../domain/feedback/urgency';
import { PatternSet, type Match } from '../engine/pattern';
import { correctorFor } from '../engine/words/spelling';
import { staffRatios } from '../engine/words/staff-ratio';
import { readExactly } from '../engine/words/exact';
import { stretchesOf, type Stretch as Part } from '../engine/words/long-text';
import { readText, type ReadText } from '../engine/words/words';
import { hasDangerWord } from './danger-words';
import { isDying } from './dying';
import { Guards, GUARD_WORDS } from './guards';
import { isOrdinaryMatter, isPoliteFear } from './ordinary-matters';
import { RED_FLAGS, type RedFlag } from './red-flags';
import {
  isDoubtful,
  isFarFromDanger,
  type RulesFound,
  urgencyModel,
  urgencyOpinion,
  type UrgencyOpinion,
  weighUrgency,
} from './second-opinion';
import { MATTERS, type Matter, type Sign, SIGNS } from './labels';
import { listsOf, patternsOf } from '../packs/packs';
import { complaintsOf, type Complaint } from '../complaint/complaint';
import { isAboutStaff, isOrdinarySpeech } from './whose-sign';
import { wordSet, wordTest } from '../packs/rule-words';

const LISTS = listsOf('urgency');
const SIGN_PATTERNS = new PatternSet<Sign>(
  patternsOf(SIGNS, ({ urgency }) => urgency.signs),
  LISTS,
);
const MATTER_PATTERNS = new PatternSet<Matter>(
  patternsOf(MATTERS, ({ urgency }) => urgency.matters),
  LISTS,
);
const KNOWN = correctorFor(
  [...SIGN_PATTERNS.vocabulary, ...GUARD_WORDS.vocabulary, ...MATTER_PATTERNS.vocabulary],
  [...SIGN_PATTERNS.stems, ...GUARD_WORDS.stems, ...MATTER_PATTERNS.stems],
  true,
);

/** Signs that people also use as images. */
const FIGURATIVE: ReadonlySet<Sign> = new Set<Sign>([
  'chest_pain',
  'no_breath',
  'bleeding',
  'bleeding_heavy',
  'emergency_word',
  'unconscious',
  'near_faint',
  'bp_high',
  'burn',
  'severe_pain',
  'stroke_named',
  'hopeless',
  'dying',
  'grave_state',
  'grave',
  'very_ill',
  'trauma',
  'one_side_weak',
  'wound_open',
  'vomits_all',
  'water_stool',
  'dehydrated',
  'treatment_failure',
  'severe_headache',
  'headache',
  'symptom',
  'convulsion',
  'fever',
  'head_injury',
  'harm_other',
  'cannot_stand',
  'body_hurt',
  'severe_symptom',
  'vision_loss',
  'palpitation',
  'confused',
]);
/** Of these "gone", "finished", "stopped" is the sign itself. */
const LOSSES: ReadonlySet<Sign> = new Set<Sign>([
  'drug_stopped',
  'waters',
  'asthma',
  'baby_not_moving',
  'one_side_weak',
  'vision_loss',
]);
/** Signs that only a set phrase makes an image. */
const IMAGES_TOO: ReadonlySet<Sign> = new Set<Sign>([
  'suicide',
  'drug_stopped',
  'threat_to_life',
  'harm_other',
  'violence',
]);
/** Signs that say who or when, not what is wrong: guards do not apply to them. */
const CONTEXT: ReadonlySet<Sign> = new Set<Sign>([
  'child',
  'pregnant',
  'weeks',
  'postpartum',
  'sick_baby_young',
  'drug',
  'drug_critical',
  'diabetic',
  'all_over',
  'post_op',
  'dental',
  'mild',
  'sickle',
  'light_hurts',
  'after_injury',
  'arm_jaw',
  'malaria',
  'sting',
  'shaky',
]);

/** Events that another person may have lived through and be well again. After poison, bites or a blow to the head "he is fine" says nothing. */
const EVENTS: ReadonlySet<Sign> = new Set<Sign>([
  'chest_pain',
  'stroke_named',
  'convulsion',
  'trauma',
  'unconscious',
  'near_faint',
  'violence',
  'burn',
  'fever',
  'fever_high',
  'no_breath',
  'asthma',
  'one_side_weak',
  'diarrhoea',
  'vomiting',
  'symptom',
  'body_hurt',
  'bleeding',
  'pep',
]);

/** Groups that "small", "mild", "un peu" bring down to the next working day. */
const LOWERED_BY_MILD = new Set(['pain', 'head', 'heart', 'vomiting', 'infection', 'swelling', 'burn']);

export interface UrgencyAssessment {
  level: Urgency;
  /** Names of the red-flag groups that fired, most urgent first. */
  flags: string[];
  /** The patient may harm themselves or another person. */
  selfHarm: boolean;
  /** The level emergency rests on the model's word alone: people are told, no telephone rings. */
  suspected?: true;
  /** Words of danger stand in the text that are none by what stands around them: denied, an image, somebody's manners. */
  ruledOut?: true;
  /** A word of the body, illness, injury, medicine, birth or self-harm stands in the text: without one no model's opinion is an alarm. */
  named?: true;
  /** Where the signs of danger stand in the text, in UTF-16 units; none where only the model sees it. */
  signs: readonly Stretch[];
}

const FEW_WORDS = 4;
interface Stretch {
  start: number;
  end: number;
}

interface ByRules extends UrgencyAssessment {
  /** Everything the model weighs beside the words. */
  found: RulesFound;
  /** Said in so many words: no model talks it down. */
  firm: boolean;
}

function fires(flag: RedFlag, signs: ReadonlySet<Sign>): boolean {
  return flag.when.some((line) =>
    line.every((sign) => (sign.startsWith('!') ? !signs.has(sign.slice(1) as Sign) : signs.has(sign as Sign))),
  );
}

/** The words of a part of a text, the signs among them that it decides about, whether one of them counts, and where it stands in the whole text. */
interface SignsRead {
  read: ReadText;
  guards: Guards;
  found: readonly Match<Sign>[];
  counts: (match: Match<Sign>) => boolean;
  own: (match: { from: number }) => boolean;
  place: (match: { from: number; to: number }) => Stretch;
}

/** What stands in the parts of a text: of a short one itself. That something has come back holds for all of it. */
function readSigns(text: string, comment: boolean): SignsRead[] {
  const parts = stretchesOf(text).map((part) => readPart(part, comment));
  if (parts.length > 1 && parts.some(({ guards }) => guards.recurs))
    for (const { guards } of parts) guards.recurs = true;
  return parts;
}

function readPart(part: Part, comment: boolean): SignsRead {
  const { text, start } = part;
  const read = readText(text, KNOWN);
  const ratios = staffRatios(read.words);
  const counted = ({ from, to }: { from: number; to: number }): boolean =>
    ratios.some((ratio) => from < ratio.to && ratio.from < to);
  const found = SIGN_PATTERNS.find(read.words).filter((match) => !counted(match));
  const guards = new Guards(read);
  const talk = found.filter(({ label, from, to }) => label === 'speech' && isOrdinarySpeech(read, from, to));
  const ordinary = ({ label, from, to }: Match<Sign>): boolean =>
    isAboutStaff(read, label, from) ||
    talk.some((other) => other.from <= from && to <= other.to) ||
    (label === 'delirium' && isOrdinarySpeech(read, from, to)) ||
    (label === 'not_feeding' && isHead(read, to - 1)) ||
    (label === 'bp_high' && calmsDown(read, from)) ||
    (label === 'suicide' && isDying(read, from, to)) ||
    isOrdinaryMatter(read, label, from, to);
  const own = ({ from }: { from: number }): boolean => {
    const at = start + (read.words[from]?.start ?? 0);
    return part.from <= at && at < part.to;
  };
  return {
    read,
    guards,
    found: found.filter(own),
    own,
    place: ({ from, to }) => ({
      start: start + (read.words[from]?.start ?? 0),
      end: start + (read.words[to - 1]?.end ?? text.length),
    }),
    counts: (match) =>
      stands(match, guards, comment) &&
      !ordinary(match) &&
      !found.some((other) => other !== match && within(match, other)),
  };
}

/** Where in a text each sign stands that counts, and the red flags they raise. */
export function signsThatCount(
  text: string,
  comment: boolean,
): { signs: readonly (Stretch & { sign: Sign })[]; flags: readonly string[] } {
  const counting = readSigns(text, comment).flatMap(({ found, counts, place }) =>
    found.filter(counts).map((match) => ({ sign: match.label, ...place(match) })),
  );
  const signs = new Set(counting.map(({ sign }) => sign));
  return {
    signs: counting,
    flags: RED_FLAGS.filter((flag) => fires(flag, signs)).map(({ id }) => id),
  };
}

/** How soon a person must look at what a patient wrote, by the rules alone. Rules of both languages always run. `comment`: it was written about a visit. */
export function urgencyByRules(text: string, comment = false): ByRules {
  const parts = readSigns(text, comment);
  const found = parts.flatMap((part) => part.found);
  const signs = new Set<Sign>();
  for (const part of parts)
    for (const match of part.found) if (!signs.has(match.label) && part.counts(match)) signs.add(match.label);
  const flags = RED_FLAGS.filter((flag) => fires(flag, signs));
  let level: Urgency = 'none';
  for (const flag of flags) level = moreUrgent(level, flag.level);
  const complaints = parts.flatMap(({ read, guards, own }) =>
    MATTER_PATTERNS.find(read.words).filter(
      (match) =>
        own(match) &&
        !guards.negated(match.from, match.to) &&
        !(match.label === 'contact' && isPoliteFear(read, match.from)),
    ),
  );
  if (level === 'urgent' && signs.has('mild') && flags.every((flag) => LOWERED_BY_MILD.has(flag.id)))
    level = 'follow_up';
  if (level === 'none' && (complaints.length > 0 || signs.has('symptom'))) level = 'follow_up';
  const ruledOut =
    found.some(({ label }) => !CONTEXT.has(label)) &&
    !found.some(({ label }) => !CONTEXT.has(label) && signs.has(label));
  const ordered = [...flags].sort((a, b) => Number(b.level === 'emergency') - Number(a.level === 'emergency'));
  const named = parts.some(({ read }) => hasDangerWord(read));
  const short = parts.every(({ read }) => read.words.length <= FEW_WORDS);
  const denied = level === 'none' && found.some(({ label }) => !CONTEXT.has(label) && !signs.has(label));
  return {
    level,
    flags: [
      ...ordered.map((flag) => flag.id),
      ...(level === 'follow_up' ? [...new Set(complaints.map((match) => match.label))] : []),
    ],
    selfHarm: flags.some((flag) => flag.selfHarm === true),
    ...(named && { named: true as const }),
    firm: flags.some((flag) => flag.firm === true && flag.level === level),
    ...(ruledOut && { ruledOut }),
    signs:
      level === 'none'
        ? []
        : parts.flatMap((part) =>
            part.found.filter(({ label }) => !CONTEXT.has(label) && signs.has(label)).map(part.place),
          ),
    found: {
      level,
      flags: [...flags.map(({ id }) => id), ...(level === 'follow_up' ? complaints.map(({ label }) => label) : [])],
      signs: [...new Set(found.map(({ label }) => label))],
      marks: [...new Set(parts.flatMap(({ guards }) => guards.labels))],
      denied,
      ruledOut,
      named,
      short,
    },
  };
}

/**
 * How soon a person must look at what a patient wrote: the rules, and the model's second opinion where they saw nothing or too much. Texts about
 * self-harm are never talked down. Who complains is answered by the next working day. The language is not asked for: the rules of both always run.
 */
export function assessUrgency(
  text: string,
  complaints: readonly Complaint[] = complaintsOf(readExactly(text)),
): UrgencyAssessment {
  const byRules = urgencyByRules(text);
  const assessed = weighed(urgencyOpinion(urgencyModel(), text, byRules.found), byRules);
  if (assessed.level !== 'none' || complaints.length === 0 || isFigureOfSpeech(text, complaints)) return assessed;
  return { ...assessed, level: 'follow_up', flags: [...new Set(complaints.map(({ about }) => `complaint_${about}`))] };
}

const IMAGES = wordTest('urgency', 'images');
/** "This queue will kill somebody one day", "the rude nurse broke my heart 💔": said to be heard, not to be answered. */
function isFigureOfSpeech(text: string, complaints: readonly Complaint[]): boolean {
  const read = readText(text, KNOWN);
  if (new Guards(read).joking) return true;
  return (
    complaints.every(({ about }) => about === 'waiting' || about === 'waitingNow') &&
    read.words.some((word) => IMAGES.test(word.form))
  );
}

function weighed(opinion: UrgencyOpinion, { firm, found, ...byRules }: ByRules): UrgencyAssessment {
  const level = weighUrgency({ ...found, firm }, opinion);
  if (level === byRules.level) return byRules;
  return {
    level,
    flags: level === 'none' ? [] : ['second_opinion', ...byRules.flags],
    selfHarm: byRules.selfHarm && level === 'emergency',
    signs: byRules.signs,
    ...(byRules.ruledOut && { ruledOut: true as const }),
    ...(byRules.named && { named: true as const }),
    ...(level === 'emergency' && { suspected: true as const }),
  };
}

/**
 * The same for a comment on a visit, which tells of dangers that were: the model speaks of danger only, because what staff must follow up is judged
 * there by the comment's sentiment and complaints too. Where the model sees little of the emergency that the rules read, nobody is rung; where it sees
 * nothing, the words wait for the next working day.
 */
export function assessComment(text: string): UrgencyAssessment {
  const byRules = urgencyByRules(text, true);
  const opinion = urgencyOpinion(urgencyModel(), text, byRules.found);
  if (byRules.level === 'emergency' && !byRules.selfHarm) {
    if (isFarFromDanger(opinion)) return { ...byRules, level: 'follow_up' };
    if (isDoubtful(opinion)) return { ...byRules, suspected: true };
  }
  const both = weighed(opinion, byRules);
  return isDanger(both.level) || isDanger(byRules.level) ? both : byRules;
}

const BEFORE_HEAD = wordSet('urgency', 'beforeHead');
/** "ne lève pas la tête": the head, not "tète". */
const isHead = ({ words }: ReadText, at: number): boolean =>
  words[at]?.form === 'tete' && BEFORE_HEAD.has(words[at - 1]?.form ?? '');

const NOW = wordSet('urgency', 'now');
const CALM = wordSet('urgency', 'calm');
const NOT_CALM = wordSet('urgency', 'notCalm');
/** "ma tension était haute, maintenant elle est calme". */
const calmsDown = ({ words }: ReadText, from: number): boolean =>
  words.some(
    (word, i) =>
      i > from &&
      NOW.has(word.form) &&
      words.slice(i + 1, i + 5).some((next) => CALM.has(next.form)) &&
      !words.slice(i + 1, i + 5).some((next) => NOT_CALM.has(next.form)),
  );

/** Words of a longer sign that would say something else alone: "it burns when I pee" is no burn, "le petit" not slight. */
function within(match: Match<Sign>, other: Match<Sign>): boolean {
  const starts = other.from <= match.from && match.from < other.to;
  if (match.label === 'burn' || match.label === 'burn_severe') return other.label === 'urine_infection' && starts;
  return match.label === 'mild' && other.label === 'child' && starts;
}

function stands(match: Match<Sign>, guards: Guards, comment: boolean): boolean {
  const { label, from, to } = match;
  if (CONTEXT.has(label)) return true;
  if (guards.negated(from, to) || guards.animals(from)) return false;
  if (EVENTS.has(label) && guards.othersAndWell(from)) return false;
  if (comment && label === 'unconscious' && guards.unanswered(from, to)) return false;
  if (label === 'urgent_word' && guards.asked(from)) return false;
  // Thoughts of death are spoken of with "if": "nobody would miss me if I was gone".
  if (guards.over(from, to, label !== 'suicide', !LOSSES.has(label))) return false;
  if (label === 'suicide' && guards.joking) return false;
  if ((FIGURATIVE.has(label) || IMAGES_TOO.has(label)) && guards.image(from)) return false;
  if (FIGURATIVE.has(label) && guards.figurative(from, label === 'chest_pain' || label === 'palpitation')) return false;
  return !(guards.routine(from, to) && label !== 'overdose');
}
