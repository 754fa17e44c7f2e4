import { THEMES, type Theme } from '../../domain/feedback/analysis';

/** What a model said of a row it had not seen, and what is true of it. */
export interface ThemeScores {
  themes: readonly Theme[];
  /** Log-odds in the order of THEMES. */
  scores: readonly number[];
  weight: number;
}

/** A theme that is hardly ever found right is reported from here on at least. */
const LOWEST_F1 = 0.2;

/**
 * The threshold of each theme (log-odds) that gives the best F1 on rows like these. Of a model whose chances are true it is half of the
 * best F1 that can be reached (Lipton, Elkan, Narayanaswamy: "Optimal thresholding of classifiers to maximize F1 measure", ECML 2014);
 * taken so, and not from the place where F1 was highest, it hangs far less on the few rows of a rare theme.
 */
export function themeThresholds(rows: readonly ThemeScores[]): Record<Theme, number> {
  return Object.fromEntries(
    THEMES.map((theme, at) => {
      const chance =
        Math.max(
          LOWEST_F1,
          bestF1(
            rows.map(({ themes, scores, weight }) => ({ score: scores[at] ?? 0, has: themes.includes(theme), weight })),
          ),
        ) / 2;
      return [theme, Math.round(Math.log(chance / (1 - chance)) * 100) / 100];
    }),
  ) as Record<Theme, number>;
}

/** The highest F1 that one threshold gives on the rows; 0 when none has the theme. */
function bestF1(rows: readonly { score: number; has: boolean; weight: number }[]): number {
  const withTheme = rows.filter(({ has }) => has).reduce((sum, { weight }) => sum + weight, 0);
  const sorted = [...rows].sort((a, b) => b.score - a.score);
  let best = 0;
  let said = 0;
  let right = 0;
  sorted.forEach(({ score, has, weight }, at) => {
    said += weight;
    if (has) right += weight;
    if (sorted[at + 1]?.score !== score) best = Math.max(best, (2 * right) / (said + withTheme));
  });
  return best;
}
