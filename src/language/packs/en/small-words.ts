import { type Compound } from '../pack';

/** Words that fill a gap of a pattern without counting: articles, prepositions, auxiliaries. */
export const LIGHT_WORDS = `a an the my your his her our their its this that of to in on at for with and is are was were be been am i it he she we you they have has had do does did just very so`;

/** Words written apart that make one: matched on folded forms. */
export const COMPOUNDS: readonly Compound[] = [
  [['right', 'now'], 'now'],
  [['un', 'sub'], 'unsubscribe'],
  [['opt', 'out'], 'optout'],
  [['opt', 'in'], 'optin'],
];

/** Begin a thought of their own. */
export const CONTRASTS = 'but however';
