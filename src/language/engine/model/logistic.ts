import { type Features } from './features';
import { shuffle } from './random';

/** One binary task: an answer of +1 or −1 for each row (0: the row says nothing about it) and how much each row counts. */
export interface BinaryTask {
  rows: readonly Features[];
  answers: Int8Array;
  weights: Float64Array;
  /** Number of possible indices in `rows`. */
  dimensions: number;
  /** Inverse regularisation: larger follows the rows more closely. */
  cost: number;
  /** Passes over the rows at most, unless they agree before. */
  mostPasses: number;
}

const TOLERANCE = 0.05;

/**
 * L2-regularised logistic regression by coordinate descent in the dual
 * (Yu, Huang, Lin: "Dual coordinate descent methods for logistic regression and maximum entropy models", 2011, algorithm 5).
 * Deterministic for a given `random`. Returns a weight for each dimension.
 */
export function logisticRegression(task: BinaryTask, random: () => number): Float64Array {
  const { rows, answers, cost } = task;
  const weights = new Float64Array(task.dimensions);
  const used = Uint32Array.from(rows.keys()).filter((i) => answers[i] !== 0 && task.weights[i]! > 0);
  const low = new Float64Array(rows.length);
  const high = new Float64Array(rows.length);
  const squares = new Float64Array(rows.length);
  const move = ({ indices, values }: Features, by: number): void => {
    for (let k = 0; k < indices.length; k++) weights[indices[k]!] = weights[indices[k]!]! + by * values[k]!;
  };
  for (const i of used) {
    const limit = cost * task.weights[i]!;
    low[i] = Math.min(0.001 * limit, 1e-8);
    high[i] = limit - low[i];
    squares[i] = rows[i]!.values.reduce((sum, value) => sum + value * value, 0);
    move(rows[i]!, answers[i]! * low[i]);
  }
  let innerTolerance = 0.01;
  for (let pass = 0; pass < task.mostPasses; pass++) {
    shuffle(used, random);
    let worst = 0;
    let newtonSteps = 0;
    for (const i of used) {
      const row = rows[i]!;
      const limit = cost * task.weights[i]!;
      const { indices, values } = row;
      let product = 0;
      for (let k = 0; k < indices.length; k++) product += weights[indices[k]!]! * values[k]!;
      const margin = answers[i]! * product;
      const a = squares[i]!;
      const flipped = 0.5 * a * (high[i]! - low[i]!) + margin < 0;
      const sign = flipped ? -1 : 1;
      const old = flipped ? high[i]! : low[i]!;
      let z = limit - old < 0.5 * limit ? 0.1 * old : old;
      const slope = (at: number): number => a * (at - old) + sign * margin + Math.log(at / (limit - at));
      let gradient = slope(z);
      worst = Math.max(worst, Math.abs(gradient));
      let steps = 0;
      while (steps <= 100 && Math.abs(gradient) >= innerTolerance) {
        const next = z - gradient / (a + limit / (limit - z) / z);
        z = next <= 0 ? z * 0.1 : next;
        gradient = slope(z);
        steps++;
      }
      newtonSteps += steps;
      if (steps === 0) continue;
      if (flipped) {
        high[i] = z;
        low[i] = limit - z;
      } else {
        low[i] = z;
        high[i] = limit - z;
      }
      move(row, sign * (z - old) * answers[i]!);
    }
    if (worst < TOLERANCE) break;
    if (newtonSteps <= used.length / 10) innerTolerance = Math.max(1e-8, innerTolerance * 0.1);
  }
  return weights;
}
