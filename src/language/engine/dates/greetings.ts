import { type Node } from './nodes';
import { wordSet } from '../../packs/rule-words';

/** How surely a word makes a greeting of the day behind it: "happy" always, "bon" where it stands apart, "good" only in "have a good". */
const ALWAYS = 3;
const APART = 2;

/** What is wished a good one: a day, a part of one, a feast. */
const DAYS = ['weekday', 'weekdayAbbreviated', 'weekend', 'part', 'wholeDay', 'holiday', 'easter'];
const FEASTS = new Set([
  'newyear',
  'valentine',
  'allsaints',
  'labourday',
  'womensday',
  'youthday',
  'christmaseve',
  'newyearseve',
  'boxingday',
  'yearend',
]);
const isDay = (node: Node | undefined): boolean =>
  node !== undefined && (FEASTS.has(node.text) || DAYS.some((name) => node.classes.has(name)));

const NO_CLASSES: ReadonlyMap<string, number | string> = new Map();
const greeting = ({ number: _, ...node }: Node): Node => ({
  ...node,
  text: 'greeting',
  digits: 0,
  classes: NO_CLASSES,
});

/** "Happy Monday", "bon lundi à tous", "have a nice Thursday", "bonne fête du 20 mai": no time is named by them. */
export function denyGreetings(nodes: Node[]): Node[] {
  const read: Node[] = [];
  for (let i = 0; i < nodes.length; ) {
    const end = greetingEnd(nodes, i);
    const greeted = nodes.slice(i, Math.max(end, i + 1));
    read.push(...(end > i ? greeted.map(greeting) : greeted));
    i += greeted.length;
  }
  return read;
}

/** Where the greeting that starts at i ends; i itself when none starts there. */
function greetingEnd(nodes: readonly Node[], i: number): number {
  const strength = nodes[i]?.classes.get('cheer');
  if (typeof strength !== 'number') return i;
  const feast = nodes[i + 1]?.classes.has('feast') === true;
  const from = feast
    ? skipSmall(nodes, i + 2)
    : nodes[i]?.text === 'enjoy' && ARTICLES.has(nodes[i + 1]?.text ?? '')
      ? i + 2
      : i + 1;
  const end = feast ? (dateEnd(nodes, from) ?? dayEnd(nodes, from)) : dayEnd(nodes, from);
  return end > from && stands(nodes, i, end, feast ? ALWAYS : strength) ? end : i;
}

const SMALL = wordSet('dates', 'smallInGreetings');
const skipSmall = (nodes: readonly Node[], from: number): number => {
  let at = from;
  while (SMALL.has(nodes[at]?.text ?? '')) at += 1;
  return at;
};

/** "Friday evening", "lundi de Pâques", "Saturday and Sunday". */
function dayEnd(nodes: readonly Node[], from: number): number {
  let at = from;
  while (isDay(nodes[at])) at += nodes[at + 1]?.text === 'de' && isDay(nodes[at + 2]) ? 2 : 1;
  return at > from && nodes[at]?.classes.has('and') === true && isDay(nodes[at + 1]) && !isPart(nodes[at + 1])
    ? at + 2
    : at;
}

const isPart = (node: Node | undefined): boolean => node?.classes.has('part') === true;

/** "8 mars", "20th of May". */
function dateEnd(nodes: readonly Node[], from: number): number | null {
  const node = nodes[from];
  if (node?.number === undefined && node?.classes.has('ordinal') !== true) return null;
  const month = nodes[from + 1]?.text === 'of' ? from + 2 : from + 1;
  return nodes[month]?.classes.has('month') === true ? month + 1 : null;
}

/** "I'd be happy Friday", "so happy". */
const FEELING_BEFORE = wordSet('dates', 'feelingBefore');
const ARTICLES = wordSet('dates', 'articles');
const BEFORE = wordSet('dates', 'before');
const BEHIND = wordSet('dates', 'behind');
const SIGNS = new Set(['.', ',', '!', '?', ';', ':', '\n', ')', '(', '-']);
const isSign = (node: Node | undefined): boolean =>
  node === undefined || SIGNS.has(node.text) || !/[a-z0-9]/u.test(node.text);

/** Whether it is a greeting where it stands: "bon lundi à tous", and not "c'est bon lundi" or "ok bon lundi 9h". */
function stands(nodes: readonly Node[], from: number, to: number, strength: number): boolean {
  const [before, behind, second] = [nodes[from - 1], nodes[to], nodes[to + 1]];
  if (strength === ALWAYS) return !FEELING_BEFORE.has(before?.text ?? '');
  const given =
    ARTICLES.has(before?.text ?? '') || (strength === APART && (isSign(before) || BEFORE.has(before?.text ?? '')));
  const addressed = behind?.text === 'a' && BEHIND.has(second?.text ?? '');
  return given && (isSign(behind) || BEHIND.has(behind?.text ?? '') || addressed);
}
