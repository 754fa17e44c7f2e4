import { SENTIMENTS } from '../../domain/feedback/analysis';
import { type LinearModel, sigmoid, type Signals } from '../engine/model/linear-model';
import { type AnswerFeatures } from './answer-features';
import { polaritySignals } from './polarity';
import { scoreByRules } from './sentiment-by-rules';
import { type Findings, sentimentSignals } from './signals';

const [NEGATIVE, NEUTRAL, POSITIVE] = [0, 1, 2];

/** Log-odds of negative, neutral and positive (in the order of SENTIMENTS) for a whole answer and for each of its clauses alone. */
export interface FirstLook {
  whole: Float64Array;
  clauses: readonly Float64Array[];
}

/** What the first model says of an answer and of its clauses; the clauses are heard without the word lists. */
export function firstLook(model: LinearModel, { whole, clauses }: AnswerFeatures, findings: Findings): FirstLook {
  const asked = { [findings.question]: 0.5 };
  const places = SENTIMENTS.map((name) => model.parts.outputs.indexOf(name));
  const inOrder = (scores: Float64Array): Float64Array => Float64Array.from(places, (place) => scores[place] ?? 0);
  const words = model.wordScores(whole);
  return {
    whole: inOrder(model.withSignals(words, sentimentSignals(findings))),
    clauses: clauses.map((clause) =>
      inOrder(model.withSignals(clause === whole ? words : model.wordScores(clause), asked)),
    ),
  };
}

/** Log-odds are of this order; signals are about −1 to 1. */
const ODDS = 8;

/**
 * Signals of the second model, which decides: an answer that praises in one clause and blames in another is neutral, and no sum over
 * words can say so, because it is the praise and the blame together that count. So it weighs how far apart the clauses stand, products of
 * praise and blame, how sure the first model is, whether the rules agree with it, and how much of that a long answer or a suggestion
 * changes. The question is left to the first model: heard twice, it cost 0.02 to 0.03 on comments of another site.
 */
export function secondLookSignals(
  { whole, clauses }: FirstLook,
  { reading, polarity, wink, whole: said, question }: Findings,
): Signals {
  const leans = clauses.length === 0 ? [0] : clauses.map((scores) => (scores[POSITIVE]! - scores[NEGATIVE]!) / ODDS);
  const share = (has: (lean: number) => boolean): number => leans.filter(has).length / leans.length / 2;
  const [negative, neutral, positive] = [whole[NEGATIVE]! / ODDS, whole[NEUTRAL]! / ODDS, whole[POSITIVE]! / ODDS];
  const lean = (positive - negative) / 2;
  const [best, worst, last] = [Math.max(...leans), Math.min(...leans), leans.at(-1) ?? 0];
  const sorted = [...leans].sort((a, b) => a - b);
  const chances = [...whole].map(sigmoid);
  const total = chances.reduce((sum, one) => sum + one, 0);
  const rules = scoreByRules(polarity, said, question);
  const lists = polaritySignals(reading, polarity);
  const { net, both, turned, afterTurn, silent, suggestion, irony, lukewarm, length, short, asked } = lists;
  // One literal: objects put together from parts are many times slower to make.
  return {
    praise: lists.praise,
    blame: lists.blame,
    net,
    both,
    first: lists.first,
    last: lists.last,
    turned,
    afterTurn,
    beforeTurn: lists.beforeTurn,
    silent,
    suggestion,
    irony,
    lukewarm,
    length,
    short,
    figures: lists.figures,
    exclaimed: lists.exclaimed,
    asked,
    wink,
    'odds negative': negative,
    'odds neutral': neutral,
    'odds positive': positive,
    lean,
    best,
    worst,
    'last clause': last,
    'mean clause': leans.reduce((sum, one) => sum + one, 0) / leans.length,
    'first clause': leans[0] ?? 0,
    apart: (best - worst) / 2,
    'praised share': share((one) => one > 0.5 / ODDS),
    'blamed share': share((one) => one < -0.5 / ODDS),
    'neutral clause': Math.max(-1, ...clauses.map((scores) => scores[NEUTRAL]! / ODDS)),
    clauses: Math.min(1, leans.length / 10),
    'lean, either way': Math.abs(lean),
    'best, either way': Math.abs(best),
    'worst, either way': Math.abs(worst),
    'last, either way': Math.abs(last),
    'lean squared': lean * lean * 4,
    'best by worst': best * worst * 4,
    'negative by positive': negative * positive * 4,
    'praise and blame': Math.min(best, -worst),
    'praise by blame': Math.max(0, best) * Math.max(0, -worst) * 4,
    'neutral by lean': neutral * Math.abs(lean) * 4,
    // Whether the rules agree.
    rules,
    'rules, either way': Math.abs(rules),
    'rules by lean': rules * lean * 4,
    'rules against lean': Math.abs(rules - Math.tanh(lean * 3)),
    // What a long answer changes.
    'length by lean': length * lean * 2,
    'length by neutral': length * neutral * 2,
    'length by best': length * best,
    'length by worst': length * worst,
    'length squared': length * length,
    // How sure the first model is, and the clauses next to the best and the worst: one odd clause says less than two.
    'chance negative': chances[NEGATIVE]! / total,
    'chance neutral': chances[NEUTRAL]! / total,
    'chance positive': chances[POSITIVE]! / total,
    'greatest chance': Math.max(...chances) / total,
    'second worst': sorted[1] ?? sorted[0] ?? 0,
    'second best': sorted.at(-2) ?? sorted.at(-1) ?? 0,
    'strength of clauses': Math.sqrt(leans.reduce((sum, one) => sum + one * one, 0) / leans.length),
    // What a suggestion, a "so so", a question or irony makes of the same praise or blame.
    'suggestion by lean': suggestion * lean * 4,
    'suggestion by neutral': suggestion * neutral * 4,
    'lukewarm by lean': lukewarm * lean * 4,
    'lukewarm by neutral': lukewarm * neutral * 4,
    'both by lean': both * lean * 4,
    'both by neutral': both * neutral * 4,
    'turned by lean': turned * lean * 4,
    'turned by neutral': turned * neutral * 4,
    'asked by lean': asked * lean * 4,
    'asked by neutral': asked * neutral * 4,
    'irony by lean': irony * lean * 4,
    'irony by neutral': irony * neutral * 4,
    'short by lean': short * lean * 4,
    'short by neutral': short * neutral * 4,
    'silent by lean': silent * lean * 4,
    'silent by neutral': silent * neutral * 4,
    'net by lean': net * lean * 2,
    'after the turn by lean': afterTurn * lean * 2,
    'net, either way': Math.abs(net),
  };
}
