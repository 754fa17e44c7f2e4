import { PACKS } from '../../packs/packs';
import { type Node } from './nodes';
import { wordSet } from '../../packs/rule-words';

/** What a word or expression around a time says about it. */
export type Cue =
  /** Refuses the time after it, or the one before it when none follows: "je ne peux pas", "no fit". */
  | 'refuse'
  /** Refuses exactly what follows: "sauf lundi". */
  | 'exclude'
  /** Refuses what follows, which was given until now: "au lieu de 10h", "rather than Thursday". */
  | 'instead'
  /** Behind a wish, refuses what is compared with it: "plutôt 8h que 10h", "Friday is better than Thursday". */
  | 'compare'
  /** A call is asked for: the times after it are the call's and say nothing of the visit. */
  | 'call'
  /** Something else happens at that time: "je voyage", "exam". */
  | 'busy'
  /** No means at that time, which says nothing about the time after it: "no money this month". */
  | 'short'
  /** Something happened then: "I came on Monday". */
  | 'past'
  /** Something else lasts until then: "je finis à 16h". */
  | 'closing'
  /** Back from somewhere: from that day on. */
  | 'back'
  /** Wishes the time near it: "plutôt", "can I come". */
  | 'wish'
  /** Starts a new thought: "mais", "because". */
  | 'boundary'
  /** Binds two times into one list: "ou", "ni". */
  | 'link'
  /** "afterwards", "after that": any time after the one said before. */
  | 'afterwards';

/** Folded words that say so, longer expressions before shorter; `harmless` look like a cue and are none. */
export type CueWords = Readonly<Partial<Record<Cue | 'harmless', readonly string[]>>>;

const ORDER = [
  'refuse',
  'exclude',
  'instead',
  'compare',
  'call',
  'busy',
  'short',
  'past',
  'closing',
  'back',
  'wish',
  'boundary',
  'link',
  'afterwards',
] as const satisfies readonly Cue[];
const said = (kind: Cue | 'harmless'): string[] => PACKS.flatMap(({ dates }) => dates?.cues?.[kind] ?? []);

const CUES = new Map<string, Cue | null>();
for (const cue of ORDER) for (const expression of said(cue)) if (!CUES.has(expression)) CUES.set(expression, cue);
for (const expression of said('harmless')) CUES.set(expression, null);
const LONGEST = 4;

/** The cue that starts at a node, and how many nodes it takes; null when the word says nothing about a time. */
export function cueAt(nodes: readonly Node[], at: number): { cue: Cue | null; length: number } | null {
  for (let length = LONGEST; length >= 1; length -= 1) {
    const words = nodes.slice(at, at + length);
    if (words.length < length || words.some((node) => node.term !== undefined)) continue;
    const cue = CUES.get(words.map((node) => node.text).join(' '));
    if (cue !== undefined) return { cue: cue === 'busy' && isOver(nodes, at) ? null : cue, length };
  }
  return null;
}

const DETERMINERS = wordSet('dates', 'determiners');

/** "dimanche après le culte": over by then. */
function isOver(nodes: readonly Node[], at: number): boolean {
  const before = DETERMINERS.has(nodes[at - 1]?.text ?? '') ? nodes[at - 2] : nodes[at - 1];
  return before?.term === undefined && (before?.text === 'after' || before?.text === 'apres');
}
