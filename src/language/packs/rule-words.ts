import { PACKS } from './packs';
import { type TextLabel } from './text-labels';
import { type RuleLabels, type RuleRoom, type RuleWords } from './rule-labels';

/** The words of all packs under a label. Throws when none has a word for it: a rule that can never match is a mistake. */
function wordsUnder<Room extends RuleRoom>(room: Room, label: RuleLabels[Room]): string[] {
  const words = PACKS.flatMap(({ rules }) => {
    const own: RuleWords<Room> | undefined = rules?.[room];
    return (own?.[label] ?? '').split(/\s+/u);
  }).filter((word) => word !== '');
  if (words.length === 0) throw new Error(`no pack has words for ${room}.${label}`);
  return words;
}

const ENDED = /(?<=.)[*~]$/u;
const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

/** The words that a rule names by a label, of every language together: patients mix them. Whole words only. */
export function wordSet<Room extends RuleRoom>(room: Room, label: RuleLabels[Room]): ReadonlySet<string> {
  const words = wordsUnder(room, label);
  const open = words.find((word) => ENDED.test(word));
  if (open !== undefined) throw new Error(`${room}.${label} holds the beginning of a word, "${open}": ask by wordTest`);
  return new Set(words);
}

/** The same for a label that holds beginnings of words: tests one folded word. */
export function wordTest<Room extends RuleRoom>(room: Room, label: RuleLabels[Room]): RegExp {
  const [whole, begun]: [string[], string[]] = [[], []];
  for (const word of wordsUnder(room, label)) {
    const stem = escaped(word.replace(ENDED, ''));
    if (word.endsWith('*') && word !== '*') begun.push(stem);
    else whole.push(word.endsWith('~') ? `${stem}\\p{L}*` : stem);
  }
  const ends = whole.length === 0 ? [] : [`(?:${whole.join('|')})$`];
  return new RegExp(`^(?:${[...ends, ...begun].join('|')})`, 'u');
}

/** What each pack that has something under a label says there, the first pack's first. */
export function eachOf(label: TextLabel): readonly string[] {
  const turns = PACKS.flatMap(({ texts }) => texts?.[label] ?? []);
  if (turns.length === 0) throw new Error(`no pack has turns for ${label}`);
  return turns;
}

/** The same as one alternation for a larger regular expression; the rule says what stands around it. */
export const turnsOf = (label: TextLabel): string => `(?:${eachOf(label).join('|')})`;

/** The same as a list of phrases. */
export const phrasesOf = (label: TextLabel): readonly string[] => eachOf(label).flatMap((turns) => turns.split('|'));
