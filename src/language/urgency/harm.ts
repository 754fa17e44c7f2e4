import { type Harm, HARMS } from '../../domain/feedback/harm';
import { type Match, PatternSet } from '../engine/pattern';
import { correctorFor } from '../engine/words/spelling';
import { stretchesOf } from '../engine/words/long-text';
import { readText } from '../engine/words/words';
import { listsOf, patternsOf } from '../packs/packs';
import { signsThatCount } from './assess-urgency';
import { GUARD_WORDS, Guards } from './guards';
import { HARM_WORDS, type HarmWord, type Sign } from './labels';
import { isAboutStaff } from './whose-sign';
import { wordSet } from '../packs/rule-words';

/** Between the one who does it and what is done they deny it. */
const DENIALS: ReadonlySet<string> = wordSet('urgency', 'denials');
const PATTERNS = new PatternSet<HarmWord>(
  patternsOf(HARM_WORDS, ({ urgency }) => urgency.harm),
  listsOf('urgency'),
  DENIALS,
);
const KNOWN = correctorFor(
  [...PATTERNS.vocabulary, ...GUARD_WORDS.vocabulary],
  [...PATTERNS.stems, ...GUARD_WORDS.stems],
);

/** Who writes, among the words of what was done. */
const WRITER: ReadonlySet<string> = wordSet('urgency', 'writer');

/** Signs that speak of the same. Those of violence are wide ("a knife cut me"): they count beside somebody who does it; `violence` itself ("afraid for my husband") never. */
const OF_POISON: ReadonlySet<Sign> = new Set<Sign>(['poison', 'overdose']);
const OF_VIOLENCE: ReadonlySet<Sign> = new Set<Sign>(['violence_now', 'threat_to_life']);
/** Flags beside which a hint still says what the danger is: that of violence itself, and those that name no illness. */
const NO_ILLNESS: ReadonlySet<string> = new Set([
  'threat',
  'violence',
  'exposure',
  'says_urgent',
  'says_emergency',
  'very_ill',
  'unwell',
]);

const WORDS_OF: Readonly<Record<Harm, { named: HarmWord; hinted?: HarmWord; not: readonly HarmWord[] }>> = {
  poisoning: { named: 'poisoning', not: ['no_poison', 'over'] },
  child_abuse: { named: 'child_abuse', hinted: 'child_abuse_hint', not: ['no_person', 'no_child', 'over'] },
  violence: { named: 'violence', hinted: 'violence_hint', not: ['no_person', 'over'] },
};

interface Stretch {
  start: number;
  end: number;
}
const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/**
 * What harm by somebody, or what poison, the words of a dangerous text speak of. Not asked how dangerous they are: the caller has found that they are, by
 * whatever. What is denied, long past, told of a film or an image of speech is none; in doubt none, because staff then do not ring back.
 */
export function harmsIn(text: string, comment = false): Harm[] {
  const found = new Set(stretchesOf(text).flatMap((part) => harmsInPart(part.text, comment)));
  return HARMS.filter((harm) => found.has(harm));
}

function harmsInPart(text: string, comment: boolean): Harm[] {
  const read = readText(text, KNOWN);
  const { words } = read;
  const guards = new Guards(read);
  const placed = (match: Match<HarmWord>) => ({
    ...match,
    start: words[match.from]?.start ?? 0,
    end: words[match.to - 1]?.end ?? text.length,
  });
  const found = PATTERNS.find(words).map(placed);
  const all = (label: HarmWord) => found.filter((match) => match.label === label);
  const sentencesWith = (label: HarmWord): ReadonlySet<number | undefined> =>
    new Set(all(label).map(({ from }) => words[from]?.sentence));
  const [told, dreamt, lasting, somebody] = [
    sentencesWith('told'),
    sentencesWith('dreamt'),
    sentencesWith('lasting'),
    sentencesWith('somebody'),
  ];
  const { signs, flags } = signsThatCount(text, comment);
  const isHint = flags.every((flag) => NO_ILLNESS.has(flag));
  const sentenceAt = (start: number): number | undefined => words.find((word) => word.end > start)?.sentence;
  const toWriter = (stretch: Stretch): boolean => words.some((word) => overlap(word, stretch) && WRITER.has(word.form));
  const isTold = (stretch: Stretch): boolean =>
    dreamt.has(sentenceAt(stretch.start)) || (told.has(sentenceAt(stretch.start)) && !toWriter(stretch));

  return HARMS.filter((harm) => {
    const { named, hinted, not } = WORDS_OF[harm];
    const ruledOut = not.flatMap(all);
    const said = (stretch: Stretch): boolean =>
      !(harm !== 'poisoning' && guards.joking) &&
      !isTold(stretch) &&
      !ruledOut.some((other) => overlap(stretch, other));
    const stands = (match: ReturnType<typeof placed>): boolean => {
      const { from, to } = match;
      if (!said(match) || guards.negated(from, to) || guards.animals(from)) return false;
      if (harm === 'poisoning') return !guards.image(from) && !guards.over(from, to, true, false);
      return (
        (lasting.has(words[from]?.sentence) || !guards.over(from, to, false, false)) &&
        !isAboutStaff(read, 'violence', from)
      );
    };
    if ([...all(named), ...(hinted !== undefined && isHint ? all(hinted) : [])].some(stands)) return true;
    return signs.some(
      ({ sign, ...stretch }) =>
        said(stretch) &&
        (harm === 'poisoning'
          ? OF_POISON.has(sign)
          : harm === 'violence' && OF_VIOLENCE.has(sign) && somebody.has(sentenceAt(stretch.start))),
    );
  });
}
