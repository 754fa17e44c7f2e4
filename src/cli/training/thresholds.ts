import { THEMES, type Theme } from '../../domain/feedback/analysis';

/** What a model said of a row it had not seen, and what is true of it. */
export interface ThemeScores {
  themes: readonly Theme[];
  /** Log-odds by theme. */
  scores: Readonly<Record<Theme, number>>;
  weight: number;
}

const LOWEST = -3;
const HIGHEST = 1;
const STEP = 0.1;
/** F1 a threshold must gain for each unit it stands away from the usual one: rare themes have too few rows to be followed blindly. */
const PULL = 0.015;

/** The threshold of each theme that gives the best F1 on the rows, drawn towards `usual`. */
export function themeThresholds(rows: readonly ThemeScores[], usual: number): Record<Theme, number> {
  return Object.fromEntries(THEMES.map((theme) => [theme, bestThreshold(rows, theme, usual)])) as Record<Theme, number>;
}

function bestThreshold(rows: readonly ThemeScores[], theme: Theme, usual: number): number {
  let best = { threshold: usual, gain: -Infinity };
  for (let step = 0; step <= (HIGHEST - LOWEST) / STEP; step++) {
    const threshold = Math.round((LOWEST + step * STEP) * 100) / 100;
    const gain = f1At(rows, theme, threshold) - PULL * Math.abs(threshold - usual);
    if (gain > best.gain) best = { threshold, gain };
  }
  return best.threshold;
}

function f1At(rows: readonly ThemeScores[], theme: Theme, threshold: number): number {
  const sum = (of: (row: ThemeScores) => boolean): number => rows.filter(of).reduce((total, { weight }) => total + weight, 0);
  const said = ({ scores }: ThemeScores): boolean => scores[theme] > threshold;
  const has = ({ themes }: ThemeScores): boolean => themes.includes(theme);
  const right = sum((row) => has(row) && said(row));
  const wrong = sum((row) => !has(row) && said(row));
  const missed = sum((row) => has(row) && !said(row));
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
}
