import { PatternSet } from '../engine/pattern';
import { staffRatios } from '../engine/words/staff-ratio';
import { type ReadText } from '../engine/words/words';
import { patternsOf } from '../packs/packs';
import { RATINGS_IN_WORDS } from './labels';
import { numberIn } from './numbers';
import { turnsOf, wordSet } from '../packs/rule-words';

const WORDS = new PatternSet(patternsOf(RATINGS_IN_WORDS, ({ intent }) => intent.rating));
const ORDER = ['5', '4-5', '4', '3-4', '3', '2-3', '2', '1-2', '1'];

const clean = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\uFE0F\u20E3]/gu, '')
    .trim();

function stars(text: string): string | null {
  const full = [...text].filter((c) => c === '⭐' || c === '★' || c === '🌟' || c === '✨').length;
  if (full > 0 && full <= 5) return String(full);
  const asterisks = /^\s*(\*{1,5})\s*$/u.exec(text);
  return asterisks ? String(asterisks[1]?.length) : null;
}

const smileys: readonly (readonly [RegExp, string])[] = [
  [/^(?:[:=;]-?[)D\]]|\^\^|:p|xd)+$/iu, '4-5'],
  [/^[:=]'?-?[([]+$/u, '2'],
  [/^[:=]-?[|/]$/u, '3'],
  [/^<3+$/u, '5'],
];

const ONE_OF = wordSet('deciding', 'oneOf');
const SOME_OF = wordSet('deciding', 'someOf');
const SMALL_WORDS = wordSet('deciding', 'smallWords');
/** "1 médecin seulement", "2 nurses for all of us": how many there were, no mark; "5 docteur gentil" is one. */
function countsStaff(words: ReadText['words'], { at, value }: { at: number; value: number }): boolean {
  const next = [1, 2].map((k) => words[at + k]?.form ?? '').find((form) => !SMALL_WORDS.has(form)) ?? '';
  return (value === 1 ? ONE_OF : SOME_OF).has(next);
}

const ON_SCALE = new RegExp(`^(?:[15]|${turnsOf('scaleWords')})$`, 'u');
/** "1 (very bad) to 5 (very good)", "de 1 à 5": our scale, no mark on it. */
const isScale = ({ words }: ReadText): boolean => {
  const values = words.flatMap((word) => numberIn(word) ?? []);
  return (
    values.length === 2 && values.includes(1) && values.includes(5) && words.every(({ form }) => ON_SCALE.test(form))
  );
};

const MARK_AND_UNIT = new RegExp(`^([1-5])${turnsOf('markUnit')}$`, 'u');
const COUNTED = wordSet('deciding', 'counted');
const OUT_OF = wordSet('deciding', 'outOf');
const CORRECTS = wordSet('deciding', 'corrects');
const BETWEEN_MARKS = wordSet('deciding', 'betweenMarks');
const BEFORE_MARK = wordSet('deciding', 'beforeMark');
/** A figure that is the mark: alone, "4/5", "note 4", "4 stars", "not 5 but 4", or first in the text before a comment. */
function figure(read: ReadText): string | null {
  const { words } = read;
  const marks: { at: number; value: number }[] = [];
  const ratios = staffRatios(words);
  words.forEach((word, at) => {
    if (ratios.some(({ from, to }) => from <= at && at < to)) return;
    const fraction = /^([0-5])(?:[.,](\d))?\/5$/u.exec(word.form);
    const tenth = /^(\d{1,2})\/(10|20)$/u.exec(word.form);
    const decimal = /^([1-4])[.,]5$/u.exec(word.form);
    const glued = MARK_AND_UNIT.exec(word.form);
    if (fraction) marks.push({ at, value: Number(`${fraction[1] ?? ''}.${fraction[2] ?? '0'}`) });
    else if (tenth) marks.push({ at, value: Math.max(1, Math.round((Number(tenth[1]) / Number(tenth[2])) * 5)) });
    else if (decimal) marks.push({ at, value: Number(decimal[1]) + 0.5 });
    else if (glued) marks.push({ at, value: Number(glued[1]) });
    else {
      const value = numberIn(word);
      if (value !== null) marks.push({ at, value });
    }
  });
  const first = marks[0];
  if (!first) return null;
  const form = (at: number): string => words[at]?.form ?? '';
  const over = marks.findIndex(
    (mark, i) => i > 0 && (mark.value === 5 || mark.value === 10 || mark.value === 20) && OUT_OF.has(form(mark.at - 1)),
  );
  if (over > 0) {
    const of = marks[over]?.value ?? 5;
    const value = marks[over - 1]?.value ?? 0;
    return value <= of ? range((value / of) * 5) : null;
  }
  const joiner = marks[1] ? words.slice(first.at + 1, marks[1].at).map((word) => word.form) : [];
  const second = marks[1];
  if (second && joiner.some((word) => CORRECTS.has(word))) {
    return marks.length === 2 ? range(second.value) : null;
  }
  if (second && marks.length === 2 && (joiner.length === 0 || joiner.every((word) => BETWEEN_MARKS.has(word)))) {
    if (joiner.length === 0 && first.value === second.value) return range(first.value);
    const [low, high] = [Math.min(first.value, second.value), Math.max(first.value, second.value)];
    return low >= 1 && high <= 5 && high - low <= 1 ? `${low}-${high}` : null;
  }
  const unit = form(first.at + 1);
  if (countsStaff(words, first)) return null;
  const spoken = !/\d/u.test(form(first.at)) && first.at > 0;
  if (COUNTED.has(unit) || (spoken && words.length > 4)) return null;
  const leading = first.at === 0;
  const named = words.slice(Math.max(0, first.at - 3), first.at).some((word) => BEFORE_MARK.has(word.form));
  const star =
    unit.startsWith('star') || unit.startsWith('etoile') || unit.startsWith('point') || unit === 'pts' || unit === '⭐';
  return leading || named || star || words.length <= 3 ? range(first.value) : null;
}

function range(value: number): string | null {
  if (value === 0) return '1';
  if (value < 1 || value > 5) return null;
  return Number.isInteger(value) ? String(value) : `${Math.floor(value)}-${Math.ceil(value)}`;
}

/**
 * The mark from 1 to 5 a patient gives: figures, words, stars, emoji; "3-4" when they leave it open. Null when none is given or it is
 * out of range. `loose` also takes words of praise or blame from longer texts.
 */
export function readRating(read: ReadText): { value: string; by: 'figure' | 'stars' | 'words' } | null {
  const text = clean(read.text);
  if (isScale(read)) return null;
  const star = stars(text);
  if (star) return { value: star, by: 'stars' };
  for (const [smiley, value] of smileys) if (smiley.test(text)) return { value, by: 'words' };
  const number = figure(read);
  if (number) return { value: number, by: 'figure' };
  if (read.words.some((word) => /^\d/u.test(word.form)) && read.words.length <= 2) return null;
  const ratios = staffRatios(read.words);
  const found = WORDS.find(read.words).filter(
    (match) => !ratios.some(({ from, to }) => from <= match.from && match.from < to),
  );
  if (found.length === 0) return null;
  const longest = found.reduce((best, match) => {
    const [a, b] = [match.to - match.from, best.to - best.from];
    if (a !== b) return a > b ? match : best;
    return ORDER.indexOf(match.label) > ORDER.indexOf(best.label) && match.from === best.from ? match : best;
  });
  return { value: longest.label, by: 'words' };
}
