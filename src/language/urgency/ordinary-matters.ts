import { complaintsOf } from '../complaint/complaint';
import { readExactly } from '../engine/words/exact';
import { type ReadText } from '../engine/words/words';
import { wordSet, wordTest } from '../packs/rule-words';

const has = (read: ReadText, set: ReadonlySet<string>): boolean =>
  read.words.some(({ forms }) => forms.some((form) => set.has(form)));

const UNBORN = wordSet('urgency', 'unborn');
const STREETS = wordSet('urgency', 'streets');
const READABLE = wordSet('urgency', 'readable');
const SCHOOL = wordSet('urgency', 'school');
const TALK = wordSet('urgency', 'talk');
const CANNOT = wordSet('urgency', 'cannot');
const PROPER = wordSet('urgency', 'proper');
const THREATS = wordSet('urgency', 'threats');

const MOVEMENT = wordTest('urgency', 'movement');
const EYES = wordSet('urgency', 'eyes');
const PASSES = wordTest('urgency', 'passes');
const ILLNESS = wordTest('urgency', 'illness');
/** "Dancing", "no movement" of a town, a screen that cannot be read: everyday matters whose words are signs elsewhere. True when the match is none. */
export function isOrdinaryMatter(read: ReadText, label: string, from: number, to: number): boolean {
  const { words: all } = read;
  const sentence = all[from]?.sentence;
  const after = all.slice(to - 1, to + 5).filter((word) => word.sentence === sentence);
  const inside = all.slice(from, to);
  switch (label) {
    // "ghost town, no movement": of a child unborn the text says whose, or since when.
    case 'baby_not_moving':
      return (
        inside.some(({ form }) => MOVEMENT.test(form)) &&
        !has(read, UNBORN) &&
        (has(read, STREETS) || !all.some(({ form }) => form === 'since' || form === 'depuis'))
      );
    case 'vision_loss':
      return [...inside, ...after].some(({ form }) => READABLE.has(form)) && !inside.some(({ form }) => EYES.has(form));
    case 'unconscious':
      return (
        inside.some(({ form }) => form === 'out' || PASSES.test(form)) && after.some(({ form }) => SCHOOL.has(form))
      );
    // Nothing but that the writer cannot talk: no telephone now.
    case 'speech':
      return inside.some(({ form }) => TALK.has(form)) && all.every(({ form }) => TALK.has(form) || CANNOT.has(form));
    case 'grave':
    case 'grave_state':
      return (
        read.questions.has(sentence ?? -1) ||
        all[from - 1]?.form === 'estceque' ||
        complaintsOf(readExactly(read.text)).length > 0
      );
    case 'very_ill':
      return complaintsOf(readExactly(read.text)).length > 0 && !inside.some(({ form }) => ILLNESS.test(form));
    case 'dying':
      return after.slice(0, 3).some(({ form }) => THREATS.has(form));
    default:
      return false;
  }
}

/** "I'm afraid I can't", "I'm afraid so": no fear. */
export const isPoliteFear = ({ words: all }: ReadText, at: number): boolean =>
  all[at]?.form === 'afraid' && PROPER.has(all[at + 1]?.form ?? '');
