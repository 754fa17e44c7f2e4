import { SENTIMENTS, THEMES, type Sentiment, type Theme } from '../../domain/feedback/analysis';

/** What was said of a row and what is true of it. */
export interface Judged<T> {
  truth: T;
  said: T;
}

export interface Scores {
  rows: number;
  macroF1: number;
  /** Micro-averaged F1 for themes, accuracy for sentiment. */
  overall: number;
  by: Record<string, number>;
}

/** Standard deviation of the two figures from fold to fold. */
export interface Spread {
  macroF1: number;
  overall: number;
}

/** How far the figures of single folds lie apart; null with fewer than two folds. */
export function spreadOf(folds: readonly Scores[]): Spread | null {
  if (folds.length < 2) return null;
  return {
    macroF1: deviation(folds.map(({ macroF1 }) => macroF1)),
    overall: deviation(folds.map(({ overall }) => overall)),
  };
}

const f1 = (right: number, wrong: number, missed: number): number =>
  right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);

function counts<T>(judged: readonly Judged<T>[], has: (value: T) => boolean): readonly [number, number, number] {
  const right = judged.filter(({ truth, said }) => has(truth) && has(said)).length;
  return [
    right,
    judged.filter(({ said }) => has(said)).length - right,
    judged.filter(({ truth }) => has(truth)).length - right,
  ];
}

/** Macro-F1 and accuracy over the classes that occur. */
export function sentimentScores(
  judged: readonly Judged<Sentiment>[],
  classes: readonly Sentiment[] = SENTIMENTS,
): Scores {
  const by = Object.fromEntries(classes.map((name) => [name, f1(...counts(judged, (value) => value === name))]));
  const right = judged.filter(({ truth, said }) => truth === said).length;
  return { rows: judged.length, macroF1: mean(Object.values(by)), overall: right / (judged.length || 1), by };
}

/** Macro- and micro-F1 over themes with at least five rows. */
export function themeScores(judged: readonly Judged<readonly Theme[]>[]): Scores {
  const found = THEMES.map((theme) => [theme, counts(judged, (themes) => themes.includes(theme))] as const).filter(
    ([, [right, , missed]]) => right + missed >= 5,
  );
  const by = Object.fromEntries(found.map(([theme, numbers]) => [theme, f1(...numbers)]));
  const sum = (at: 0 | 1 | 2): number => found.reduce((total, [, numbers]) => total + numbers[at], 0);
  return { rows: judged.length, macroF1: mean(Object.values(by)), overall: f1(sum(0), sum(1), sum(2)), by };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

/** Sample standard deviation. */
function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1));
}
