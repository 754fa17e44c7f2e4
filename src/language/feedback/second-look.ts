import { SENTIMENTS } from '../../domain/feedback/analysis';
import { type LinearModel, type Signals } from '../model/linear-model';
import { type Features } from '../model/features';
import { polaritySignals } from './polarity';
import { type Findings, sentimentSignals } from './signals';

const [NEGATIVE, NEUTRAL, POSITIVE] = [0, 1, 2];
const CLAUSE_END = /[.!?\n;…]+|, |\b(?:but|however|although|though|mais|cependant|pourtant|par contre|en revanche)\b/iu;
/** Longer answers are judged by their first clauses: a review of forty has shown its mind, and the time stays bounded. */
const MOST_CLAUSES = 40;
const SHORTEST_CLAUSE = 3;

/** Log-odds of negative, neutral and positive (in the order of SENTIMENTS) for a whole answer and for each of its clauses alone. */
export interface FirstLook {
  whole: Float64Array;
  clauses: readonly Float64Array[];
}

/** What the first model says of an answer and of its clauses; the clauses are heard without the word lists. */
export function firstLook(model: LinearModel, features: Features, findings: Findings): FirstLook {
  const asked = { [findings.question]: 0.5 };
  const clauses = findings.reading.text.split(CLAUSE_END).map((clause) => clause.trim()).filter((clause) => clause.length >= SHORTEST_CLAUSE).slice(0, MOST_CLAUSES);
  const inOrder = (scores: Float64Array): Float64Array => Float64Array.from(SENTIMENTS, (name) => scores[model.parts.outputs.indexOf(name)] ?? 0);
  return { whole: inOrder(model.scores(features, sentimentSignals(findings))), clauses: clauses.map((clause) => inOrder(model.scores(clause, asked))) };
}

/** Log-odds are of this order; signals are about −1 to 1. */
const ODDS = 8;

/**
 * Signals of the second model, which decides: an answer that praises in one clause and blames in another is neutral, and no sum over
 * words can say so, because it is the praise and the blame together that count. So it weighs how far apart the clauses stand, and
 * products of praise and blame. The question is left to the first model: heard twice, it cost 0.02 to 0.03 on comments of another site.
 */
export function secondLookSignals({ whole, clauses }: FirstLook, { reading, polarity, wink }: Findings): Signals {
  const leans = clauses.length === 0 ? [0] : clauses.map((scores) => (scores[POSITIVE]! - scores[NEGATIVE]!) / ODDS);
  const share = (has: (lean: number) => boolean): number => leans.filter(has).length / leans.length / 2;
  const [negative, neutral, positive] = [whole[NEGATIVE]! / ODDS, whole[NEUTRAL]! / ODDS, whole[POSITIVE]! / ODDS];
  const lean = (positive - negative) / 2;
  const [best, worst, last] = [Math.max(...leans), Math.min(...leans), leans.at(-1) ?? 0];
  return {
    ...polaritySignals(reading, polarity),
    wink,
    'odds negative': negative, 'odds neutral': neutral, 'odds positive': positive, lean, best, worst, 'last clause': last,
    'mean clause': leans.reduce((sum, one) => sum + one, 0) / leans.length, 'first clause': leans[0] ?? 0, apart: (best - worst) / 2,
    'praised share': share((one) => one > 0.5 / ODDS),
    'blamed share': share((one) => one < -0.5 / ODDS),
    'neutral clause': Math.max(-1, ...clauses.map((scores) => scores[NEUTRAL]! / ODDS)),
    clauses: Math.min(1, leans.length / 10),
    'lean, either way': Math.abs(lean), 'best, either way': Math.abs(best), 'worst, either way': Math.abs(worst), 'last, either way': Math.abs(last),
    'lean squared': lean * lean * 4,
    'best by worst': best * worst * 4,
    'negative by positive': negative * positive * 4,
    'praise and blame': Math.min(best, -worst),
    'praise by blame': Math.max(0, best) * Math.max(0, -worst) * 4,
    'neutral by lean': neutral * Math.abs(lean) * 4,
  };
}
