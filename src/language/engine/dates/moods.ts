import { cueAt } from './cues';
import { type Node } from './nodes';
import { type Term } from './term';
import { wordSet } from '../../packs/rule-words';

/** How the patient speaks of a time: as wished, plainly, as refused, as taken by something else, or as the day of return. */
type Mood = 'wished' | 'plain' | 'refused' | 'busy' | 'back';

/** A time in a message with what is said about it. */
export interface Mention {
  term: Term;
  mood: Mood;
  start: number;
  end: number;
  /** Number of the thought it stands in; thoughts end at punctuation and at words such as "but". */
  clause: number;
  /** Bound to the mention before it by "or", "and", "ni", or a comma between equals. */
  linked: boolean;
  /** "afterwards" follows: any time after it. */
  afterwards: boolean;
  /** Why it is taken, where that is no plain engagement at that time: it is over, or the engagement ends then. */
  busy?: 'past' | 'closing' | 'short';
  /** Refused for another in its place: it is what the patient has, "next week instead of Thursday". */
  given?: true;
  /** No wish, and no refusal either: refused only for want of a comma, or the time of a call. */
  doubtful?: true;
}

interface Clause {
  mentions: Mention[];
  /** A refusal that has found no time yet. */
  refusal: boolean;
  busy: boolean;
  busyBy: Mention['busy'];
  back: boolean;
  /** A call was asked for. */
  call: boolean;
  /** A wish heard after the last mention. */
  wish: boolean;
}

/**
 * Goes through a message from left to right and gives each time its mood. A refusal belongs to the first time after it in the same
 * thought ("je ne peux pas jeudi plutôt lundi": only Thursday), or, when none follows, to the times before it ("Thursday is not good").
 */
export function readMentions(nodes: readonly Node[]): Mention[] {
  const all: Mention[] = [];
  let clauseNumber = 0;
  let clause = newClause();
  let exclude = false;
  let given = false;
  let linked = false;
  const close = (): void => {
    closeClause(clause);
    clause = newClause();
    clauseNumber += 1;
  };
  for (let i = 0; i < nodes.length; ) {
    const node = nodes[i] as Node;
    if (node.term !== undefined) {
      const mention = newMention(node, clauseNumber, linked && all.length > 0);
      const previous = all.at(-1);
      if (clause.call) Object.assign(mention, { mood: 'refused', doubtful: true });
      else if (exclude) Object.assign(mention, { mood: 'refused', ...(given ? { given } : {}) });
      else if (mention.linked && previous?.mood === 'refused') mention.mood = 'refused';
      else if (clause.refusal) mention.mood = 'refused';
      else if (clause.wish || (mention.linked && previous?.mood === 'wished')) mention.mood = 'wished';
      if (clause.refusal && !exclude) clause.refusal = false;
      exclude = false;
      given = false;
      linked = false;
      all.push(mention);
      clause.mentions.push(mention);
      i += 1;
      continue;
    }
    const found = cueAt(nodes, i);
    if (found === null) {
      if (!isSmallWord(node)) linked = false;
      i += 1;
      continue;
    }
    const next = nodes[i + found.length];
    switch (found.cue) {
      case 'boundary':
        exclude = false;
        given = false;
        close();
        linked = node.text === ',' && next?.term !== undefined && all.at(-1)?.mood === 'wished';
        break;
      case 'refuse':
        if (!startsWithPhrase(nodes, i + found.length)) clause.refusal = true;
        else if (!refusesEarlier(nodes, i, i + found.length, clause)) exclude = true;
        clause.wish = false;
        break;
      case 'exclude':
        exclude = true;
        break;
      case 'instead':
        exclude = true;
        given = true;
        break;
      case 'compare':
        if (comparesTimes(nodes, i, clause)) {
          exclude = true;
          given = true;
        }
        linked = false;
        break;
      case 'call':
        clause.call = true;
        break;
      case 'busy':
        if (asksWhetherItWorks(nodes, i)) hearWish(clause);
        else clause.busy = true;
        break;
      case 'past':
      case 'closing':
      case 'short':
        clause.busy = true;
        clause.busyBy = found.cue;
        break;
      case 'back':
        clause.back = true;
        break;
      case 'wish':
        // "I can't make it on Friday" refuses Friday.
        if (!(clause.refusal && node.text === 'make')) hearWish(clause);
        break;
      case 'link':
        linked = true;
        break;
      case 'afterwards': {
        const last = all.at(-1);
        if (last !== undefined && (found.length > 1 || standsAlone(nodes, i + 1))) last.afterwards = true;
        break;
      }
      case null:
        break;
      default:
        found.cue satisfies never;
    }
    i += found.length;
  }
  closeClause(clause);
  return all;
}

const newClause = (): Clause => ({
  mentions: [],
  refusal: false,
  busy: false,
  busyBy: undefined,
  back: false,
  call: false,
  wish: false,
});

function newMention(node: Node, clause: number, linked: boolean): Mention {
  return {
    term: node.term as Term,
    mood: 'plain',
    start: node.start,
    end: node.end,
    clause,
    linked,
    afterwards: false,
  };
}

const isSmallWord = (node: Node): boolean =>
  node.classes.has('filler') || node.classes.has('about') || node.classes.has('the');

/** "After" as a word of its own ("after, it's fine"), and not before an hour, a day or a thing ("after 12", "after my class"). */
function standsAlone(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at];
  return next === undefined || cueAt(nodes, at)?.cue === 'boundary' || AFTER_AFTERWARDS.has(next.text);
}

const AFTER_AFTERWARDS = wordSet('dates', 'afterAfterwards');

/** Nothing but small words before the next time: "pas le jeudi". */
function startsWithPhrase(nodes: readonly Node[], from: number): boolean {
  for (let i = from; i < nodes.length && i < from + 3; i += 1) {
    const node = nodes[i] as Node;
    if (node.term !== undefined) return true;
    if (!isSmallWord(node)) return false;
  }
  return false;
}

/**
 * "Jeudi je peux pas vendredi oui": between two times without punctuation a refusal means the first when the second is welcomed, and
 * otherwise both are doubtful and neither is a wish.
 */
function refusesEarlier(nodes: readonly Node[], at: number, from: number, clause: Clause): boolean {
  if (!clause.mentions.some(({ mood }) => mood === 'plain')) return false;
  // "Jeudi pas vendredi": nobody can tell whether Thursday is refused.
  const doubtful = nodes[at - 1]?.term !== undefined && (nodes[at]?.text === 'pas' || nodes[at]?.text === 'not');
  for (const mention of clause.mentions) if (doubtful && mention.mood === 'plain') mention.doubtful = true;
  refuseEarlier(clause);
  const phraseAt = nodes.findIndex((node, i) => i >= from && node.term !== undefined);
  const after = cueAt(nodes, phraseAt + 1) ?? cueAt(nodes, phraseAt + 2);
  return after?.cue === 'wish';
}

const BETTER = wordSet('dates', 'better');

/** "Plutôt vendredi que jeudi", "Friday would be better for me than Thursday". */
function comparesTimes(nodes: readonly Node[], at: number, clause: Clause): boolean {
  if (!clause.wish || clause.mentions.length === 0 || !startsWithPhrase(nodes, at + 1)) return false;
  return nodes[at - 1]?.term !== undefined || nodes.slice(Math.max(0, at - 3), at).some(({ text }) => BETTER.has(text));
}

/** "Does Friday work?", "would tomorrow work" asks for that day; "Friday I work" does not. */
function asksWhetherItWorks(nodes: readonly Node[], at: number): boolean {
  return (
    nodes[at]?.text === 'work' &&
    nodes[at - 1]?.term !== undefined &&
    nodes.slice(Math.max(0, at - 4), at).some(({ text }) => ASKING.has(text))
  );
}

const ASKING = wordSet('dates', 'asking');

/** A wish heard behind plain times means them ("Friday is better"), and prepares for the next ("can I come Friday"). */
function hearWish(clause: Clause): void {
  if (clause.refusal) {
    refuseEarlier(clause);
    clause.refusal = false;
  }
  const last = clause.mentions.at(-1);
  if (last?.mood === 'plain') last.mood = 'wished';
  clause.wish = true;
}

function refuseEarlier(clause: Clause): void {
  for (const mention of clause.mentions) if (mention.mood === 'plain') mention.mood = 'refused';
}

function closeClause(clause: Clause): void {
  if (clause.refusal) {
    const last = clause.mentions.at(-1);
    if (last !== undefined && last.mood !== 'refused') last.mood = 'refused';
    refuseEarlier(clause);
  }
  for (const mention of clause.mentions) {
    if (mention.mood !== 'plain') continue;
    if (clause.back) mention.mood = 'back';
    else if (clause.busy) {
      mention.mood = 'busy';
      if (clause.busyBy !== undefined) mention.busy = clause.busyBy;
    }
  }
}
