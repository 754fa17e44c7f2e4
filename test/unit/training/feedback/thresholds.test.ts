import { THEMES } from '../../../../src/domain/feedback/analysis';
import { themeThresholds } from '../../../../src/training/feedback/thresholds';

const row = (score: number, has: boolean, weight = 1) => ({
  themes: has ? ['medication' as const] : [],
  weight,
  scores: THEMES.map(() => score),
});
/** Log-odds of a chance, as it is stored. */
const oddsOf = (chance: number): number => Math.round(Math.log(chance / (1 - chance)) * 100) / 100;

test('a theme is reported from half the best F1 that its scores allow', () => {
  const apart = [row(-2.5, false), row(-2.2, false), row(-1.5, true), row(-1.2, true)];
  expect(themeThresholds(apart).medication).toBe(0);
  const mixed = [row(1, true), row(0.5, false), row(0, true), row(-1, false), row(-2, false)];
  expect(themeThresholds(mixed).medication).toBe(oddsOf(0.8 / 2));
});

test('equal scores are reported together or not at all', () => {
  expect(themeThresholds([row(-1, true), row(-1, false), row(-1, false)]).medication).toBe(oddsOf(0.5 / 2));
});

test('a theme without rows, or hardly ever right, keeps a threshold that can be reached', () => {
  expect(themeThresholds([row(-1, true)]).cost_billing).toBe(oddsOf(0.1));
  expect(themeThresholds([row(-3, true), ...Array.from({ length: 50 }, () => row(0, false))]).medication).toBe(
    oddsOf(0.1),
  );
});

test('rows that count more pull harder', () => {
  const mixed = (weight: number) => [row(0.2, true), row(0, false, weight), row(-0.2, true)];
  expect(themeThresholds(mixed(10)).medication).toBeLessThan(themeThresholds(mixed(0.05)).medication);
});
