import { type FeatureOptions, type Features, features } from '../engine/model/features';
import { turnsOf } from '../packs/rule-words';

/** N-grams of a whole answer and of each of its clauses. */
export interface AnswerFeatures {
  whole: Features;
  clauses: readonly Features[];
}

const CLAUSE_END = new RegExp(`[.!?\\n;…]+|, |\\b${turnsOf('clauseEnd')}\\b`, 'iu');
/** Longer answers are judged by their first clauses: a review of forty has shown its mind, and the time stays bounded. */
const MOST_CLAUSES = 40;
const SHORTEST_CLAUSE = 3;

/** Cuts an answer into clauses and makes the n-grams every model of its language scores, once for a text. */
export function answerFeatures(text: string, options: FeatureOptions): AnswerFeatures {
  const clauses = text
    .split(CLAUSE_END)
    .map((clause) => clause.trim())
    .filter((clause) => clause.length >= SHORTEST_CLAUSE)
    .slice(0, MOST_CLAUSES);
  const whole = features(text, options);
  // A single clause, with its full stop or without, has the words of the whole.
  const all = text.trim();
  const isAll = (clause: string): boolean =>
    clause === all || (clause.length === all.length - 1 && all === `${clause}.`);
  return { whole, clauses: clauses.map((clause) => (isAll(clause) ? whole : features(clause, options))) };
}
