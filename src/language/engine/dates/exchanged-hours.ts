import { cueAt } from './cues';
import { type Node } from './nodes';
import { phrase } from './pattern';
import { countsAnother, hourTerm } from './rules-times';
import { type Term } from './term';
import { wordSet } from '../../packs/rule-words';

const MENU_CHOICES = 3;
/** Before a number that is a day: "on 8 instead of 10". */
const DAY_BEFORE = wordSet('dates', 'dayBefore');
const DAY_ENDS = wordSet('dates', 'dayEnds');
const SMALL = wordSet('dates', 'small');

/**
 * Bare numbers on either side of "instead of" or "rather than" are hours when the other is one: "at 8 instead of 10", "15h plutôt que 10".
 * When both are bare they are marked so: only the appointment tells whether they are hours.
 */
export function readExchangedHours(nodes: Node[]): Node[] {
  const read = [...nodes];
  for (let i = 1; i < read.length; i += 1) {
    const left = i - 1;
    if (read[left]?.number === undefined && !isClock(read[left])) continue;
    const found = cueAt(read, i);
    if (found?.cue !== 'instead' && found?.cue !== 'compare') continue;
    const right = skipSmall(read, i + found.length);
    const [hour, other] = [hourOf(read, left), hourOf(read, right)];
    const daySaid =
      DAY_BEFORE.has(read[left - 1]?.text ?? '') ||
      DAY_ENDS.has(read[i + found.length - 1]?.text ?? '') ||
      read[left - 1]?.classes.has('weekday') === true;
    if (other !== null && isClock(read[left])) read[right] = phrase([read[right] as Node], other);
    else if (hour !== null && isClock(read[right]) && !daySaid) read[left] = phrase([read[left] as Node], hour);
    else if (
      hour !== null &&
      other !== null &&
      (found.cue === 'instead' || isWished(read, left)) &&
      !daySaid &&
      isExchange(hour, other)
    ) {
      read[left] = phrase([read[left] as Node], { ...hour, bare: true });
      read[right] = phrase([read[right] as Node], { ...other, bare: true });
    }
  }
  return read;
}

type Clock = Extract<Term, { kind: 'clock' }>;

/** "2 instead of 1" is a second thought about the menu. */
const isExchange = (hour: Clock, other: Clock): boolean => Math.max(hour.hour, other.hour) > MENU_CHOICES;
const WISH_REACH = 3;
/** "I prefer 8 than 10", "plutôt 8 que 10". */
const isWished = (nodes: readonly Node[], at: number): boolean =>
  [1, 2, WISH_REACH].some((back) => at >= back && cueAt(nodes, at - back)?.cue === 'wish');
const isClock = (node: Node | undefined): boolean => node?.term?.kind === 'clock';

function hourOf(nodes: readonly Node[], at: number): Clock | null {
  const node = nodes[at];
  if (node?.number === undefined || node.term !== undefined || node.digits > 2 || node.number < 1) return null;
  const isArticle = node.digits === 0 && node.number === 1;
  return isArticle || countsAnother(nodes[at + 1]) ? null : hourTerm(node.number);
}

function skipSmall(nodes: readonly Node[], from: number): number {
  let at = from;
  while (SMALL.has(nodes[at]?.text ?? '')) at += 1;
  return at;
}
