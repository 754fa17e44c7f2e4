import { PatternSet, type Match } from '../engine/pattern';
import { readExactly } from '../engine/words/exact';
import { LONGEST_READ_WHOLE, stretchesOf } from '../engine/words/long-text';
import { type ReadText } from '../engine/words/words';
import { listsOf, patternsOf } from '../packs/packs';
import { COMPLAINT_LABELS, type ComplaintLabel } from './labels';
import { wordSet, wordTest } from '../packs/rule-words';

type Label = ComplaintLabel;

type Aside = 'praise' | 'fact' | 'patience' | 'others';
const ASIDE: ReadonlySet<Label> = new Set<Label>(['praise', 'fact', 'patience', 'others']);
const isAside = (label: Label): label is Aside => ASIDE.has(label);

/** What a complaint is about; `conduct` is how staff behave. */
type Grievance = Exclude<Label, Aside>;

/** A complaint, with its place in the text in UTF-16 units. */
export interface Complaint {
  about: Grievance;
  start: number;
  end: number;
}

const LISTS = listsOf('complaint');
const PATTERNS = new PatternSet<Label>(
  patternsOf(COMPLAINT_LABELS, ({ complaint }) => complaint),
  LISTS,
);

const covers = (a: Match<Label>, b: Match<Label>): boolean => a.from < b.to && b.from < a.to;
const CLINIC = new Set(
  `${LISTS.staff} ${LISTS.place} you vous una wuna your votre vos hospital hopital clinic clinique`.split(/\s+/u),
);
const BEFORE_OTHERS = 7;
const PASSIVE = wordSet('complaint', 'passive');

/** "my landlord chased me away": somebody else did it, and nobody of the clinic is named beside. */
const byOthers = ({ words }: ReadText, match: Match<Label>, others: readonly Match<Label>[]): boolean =>
  others.some(
    ({ from }) =>
      Math.abs(match.from - from) <= BEFORE_OTHERS &&
      (from < match.from || PASSIVE.has(words[match.from]?.form ?? '')) &&
      words[from]?.sentence === words[match.from]?.sentence,
  ) && !words.some((word) => word.sentence === words[match.from]?.sentence && CLINIC.has(word.form));

const IF = wordSet('complaint', 'if');
const OPENING = 3;
/** "if I come and the doctor is not there": nothing that was. */
const supposed = ({ words }: ReadText, at: number): boolean => {
  const sentence = words[at]?.sentence;
  const first = words.findIndex((word) => word.sentence === sentence);
  return words.slice(first, Math.min(first + OPENING, at)).some((word) => IF.has(word.form));
};

const THEN = wordSet('complaint', 'then');
const NOW = wordSet('complaint', 'now');
const BETTER = wordSet('complaint', 'better');
/** "before we waited long but now it is fast". */
function changedForTheBetter({ words }: ReadText): boolean {
  const then = words.findIndex((word) => THEN.has(word.form));
  const now = words.findIndex((word) => NOW.has(word.form));
  return then >= 0 && now > then && words.slice(now).some((word) => BETTER.has(word.form));
}

const PRAISED = wordTest('complaint', 'praised');
const BUT = wordSet('complaint', 'but');
const DENYING = wordSet('complaint', 'denying');
/** "l'attente était longue mais le soin excellent": the praise has the last word. */
const isForgiven = ({ words }: ReadText, match: Match<Label>): boolean =>
  (match.label === 'waiting' || match.label === 'waitingNow') &&
  words.some(
    (word, i) =>
      i >= match.to &&
      BUT.has(word.form) &&
      words.slice(i + 1).some((next) => PRAISED.test(next.form)) &&
      !words.slice(i + 1).some((next) => DENYING.has(next.form)),
  );

/** Stolen at the clinic is no loss of one's own; who says for how long they wait complains; a touch that was unwanted is no praise denied. */
const stays = ({ words }: ReadText, { label, from, to }: Match<Label>, other: Match<Label>): boolean =>
  (label === 'theft' && other.label === 'fact') ||
  (label === 'waitingNow' &&
    (other.label === 'patience' ||
      (other.label === 'fact' && words.slice(other.from, other.to + 1).some(({ form }) => form === 'been'))) &&
    !words.slice(from, to).some(({ form }) => DENIALS.has(form)));
const DENIALS = wordSet('complaint', 'denials');

/** What a text complains of (read by `readExactly`), in the order of the text. Praise ("nobody shouted"), one's own waits and losses, others' wrongs and questions are none. */
export function complaintsOf(read: ReadText): Complaint[] {
  if (read.text.length <= LONGEST_READ_WHOLE) return complaintsInPart(read);
  return stretchesOf(read.text).flatMap(({ text, start, from, to }) =>
    complaintsInPart(readExactly(text))
      .map((complaint) => ({ ...complaint, start: start + complaint.start, end: start + complaint.end }))
      .filter((complaint) => from <= complaint.start && complaint.start < to),
  );
}

function complaintsInPart(read: ReadText): Complaint[] {
  const found = PATTERNS.find(read.words);
  if (found.every(({ label }) => isAside(label)) || changedForTheBetter(read)) return [];
  const taken = found.filter(({ label }) => label === 'praise' || label === 'fact' || label === 'patience');
  const others = found.filter(({ label }) => label === 'others');
  const place = (at: number): { start: number; end: number } => read.words[at] ?? { start: 0, end: read.text.length };
  return found.flatMap((match) => {
    const { label, from, to } = match;
    if (
      isAside(label) ||
      taken.some((other) => covers(match, other) && !stays(read, match, other)) ||
      byOthers(read, match, others) ||
      supposed(read, from) ||
      isForgiven(read, match)
    )
      return [];
    return [{ about: label, start: place(from).start, end: place(to - 1).end }];
  });
}
