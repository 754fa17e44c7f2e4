import { type Theme, THEMES } from '../../domain/feedback/analysis';
import { type LinearModel, type Signals } from '../engine/model/linear-model';
import { type AnswerFeatures } from './answer-features';
import { type Findings, HINTS_OF, NAMES_OF, themeSignals } from './signals';

/** Log-odds of one theme from the first model. */
interface FirstThemeLook {
  whole: number;
  /** Without what the word lists found. */
  words: number;
  /** Of the clause that speaks most of it, without the lists; −9 without clauses. */
  bestClause: number;
}

const NO_CLAUSE = -9;

/** What the first model says of every theme of an answer, in the order of THEMES. */
export function firstThemeLook(
  model: LinearModel,
  { whole, clauses }: AnswerFeatures,
  findings: Findings,
): FirstThemeLook[] {
  const asked = { [findings.question]: 0.5 };
  const words = model.wordScores(whole);
  const [all, silent] = [model.withSignals(words, themeSignals(findings)), model.withSignals(words, asked)];
  const parts = clauses.map((clause) => (clause === whole ? silent : model.scores(clause, asked)));
  return THEMES.map((theme) => {
    const at = model.parts.outputs.indexOf(theme);
    return {
      whole: all[at] ?? 0,
      words: silent[at] ?? 0,
      bestClause: Math.max(NO_CLAUSE, ...parts.map((scores) => scores[at] ?? NO_CLAUSE)),
    };
  });
}

/** Log-odds around −1, where themes begin to be named, brought to −1 to 1. */
const asSignal = (odds: number): number => Math.max(-1, Math.min(1, (odds + 1) / 4));

/**
 * Signals of the second theme model for one theme: one sum over all words cannot say that a listed word counts for more where the words
 * around it agree, or where the answer is short. Each theme is weighed by what was found of itself alone; `lists` are the signals of the first.
 */
export function themeSecondLookSignals(theme: Theme, first: FirstThemeLook, lists: Signals): Signals {
  const [odds, words, clause] = [asSignal(first.whole), asSignal(first.words), asSignal(first.bestClause)];
  const [names, hints, length] = [lists[NAMES_OF[theme]] ?? 0, lists[HINTS_OF[theme]] ?? 0, lists.length ?? 0];
  return {
    odds,
    words,
    clause,
    names,
    hints,
    length,
    good: lists.good ?? 0,
    improve: lists.improve ?? 0,
    whole: lists.whole ?? 0,
    'odds by names': odds * names,
    'odds by hints': odds * hints,
    'words by names': words * names,
    'clause by names': clause * names,
    'odds by length': odds * length,
    'names by length': names * length,
  };
}
