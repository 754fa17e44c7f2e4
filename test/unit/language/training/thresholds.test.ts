import { THEMES, type Theme } from '../../../../src/domain/feedback/analysis';
import { themeThresholds } from '../../../../src/cli/training/thresholds';

const row = (score: number, has: boolean, weight = 1) => ({
  themes: has ? ['medication' as const] : [], weight, scores: Object.fromEntries(THEMES.map((theme) => [theme, score])) as Record<Theme, number>,
});

test('the threshold lies where it tells the rows apart', () => {
  const rows = [row(-2.5, false), row(-2.2, false), row(-1.5, true), row(-1.2, true), row(0.4, true)];
  const { medication } = themeThresholds(rows, -0.8);
  expect(medication).toBeGreaterThanOrEqual(-2.2);
  expect(medication).toBeLessThan(-1.5);
});

test('a theme without rows keeps the usual threshold', () => {
  expect(themeThresholds([row(-1, true)], -0.8).cost_billing).toBe(-0.8);
});

test('rows that count more pull harder', () => {
  const mixed = (weight: number) => [row(-1, true), row(-1, false, weight), row(-1, false, weight), row(0.2, true, weight)];
  expect(themeThresholds(mixed(10), -0.8).medication).toBeGreaterThanOrEqual(-1);
  expect(themeThresholds(mixed(0.05), -0.8).medication).toBeLessThan(-1);
});
