import { byLocale, type Locale } from '../../domain/locale';
import { SERVED } from '../packs/packs';
import { SIGNS } from './signs';
import { PhraseMatcher } from './phrase-matcher';
import { type PhraseMatch, type Reading } from './reading';

/** A word or sign that praises (above 0) or blames (below 0), negation already applied. */
interface PolarHit {
  value: number;
  from: number;
  to: number;
  clause: number;
}

/** What the word lists find in a text. */
export interface Polarity {
  hits: PolarHit[];
  /** Praise and blame of each clause added up. */
  byClause: Map<number, number>;
  /** Praise and blame of the whole text. */
  praise: number;
  blame: number;
  /** Clause after the last "but", if any. */
  turn: number | null;
  suggestion: boolean;
  irony: boolean;
  /** "So so", "nothing special": neither praise nor blame. */
  lukewarm: boolean;
}

const STRENGTHS = ['3', '2', '1', '-1', '-2', '-3'] as const;
const withSigns = (lists: Readonly<Record<string, string>>): Record<string, string> => ({
  ...lists,
  ...Object.fromEntries(STRENGTHS.map((strength) => [strength, `${lists[strength] ?? ''}|${SIGNS[strength] ?? ''}`])),
});
const MATCHERS = byLocale((locale) => new PhraseMatcher(withSigns(SERVED[locale].feedback.polarity)));
const NEGATION_REACH = 4;
/** French turns a verb round from both sides ("je ne recommande pas"): what stands before it is near. */
const BEFORE_VERB = byLocale((locale): ReadonlySet<string> => new Set(SERVED[locale].feedback.deniesBeforeVerb ?? []));
const BEFORE_VERB_REACH = 2;
const isStrength = (tag: string): boolean => STRENGTHS.some((strength) => strength === tag);

/** Finds praise and blame; a negation up to four words before in the same clause turns a word round at a little over half its strength. */
export function polarityOf(reading: Reading, lang: Locale): Polarity {
  const matches = MATCHERS[lang].find(reading);
  const endsOf = (tag: string): ReadonlySet<number> =>
    new Set(matches.filter((match) => match.tag === tag).map((match) => match.to));
  const [negators, intensifiers, softeners] = [endsOf('negator'), endsOf('intensifier'), endsOf('softener')];
  const before = (from: number, ends: ReadonlySet<number>, reach: number): boolean =>
    Array.from({ length: reach }, (_, step) => from - 1 - step).some(
      (at) => ends.has(at) && clauseOf(reading, at) === clauseOf(reading, from),
    );
  const beforeVerb = (from: number): boolean =>
    BEFORE_VERB[lang].size > 0 &&
    Array.from({ length: BEFORE_VERB_REACH }, (_, step) => from - 1 - step).some(
      (at) =>
        BEFORE_VERB[lang].has(reading.tokens[at]?.word ?? '') && clauseOf(reading, at) === clauseOf(reading, from),
    );
  const negatedItself = ({ from, to }: PhraseMatch): boolean =>
    Array.from({ length: to - from + 1 }, (_, step) => from + step).some((at) => negators.has(at));
  const hits = longestOnly(matches.filter((match) => isStrength(match.tag) || match.tag === 'lukewarm'))
    .filter((match) => isStrength(match.tag))
    .map((match): PolarHit => {
      const { from, to } = match;
      const negated =
        (reading.tokens[from]?.negated ?? (before(from, negators, NEGATION_REACH) || beforeVerb(from))) &&
        !negatedItself(match);
      const strength =
        Number(match.tag) * (before(from, intensifiers, 2) ? 1.3 : 1) * (before(from, softeners, 3) ? 0.6 : 1);
      return { value: negated ? -0.6 * strength : strength, from, to, clause: clauseOf(reading, from) };
    });
  const byClause = new Map<number, number>();
  for (const hit of hits) byClause.set(hit.clause, (byClause.get(hit.clause) ?? 0) + hit.value);
  const turns = matches.filter((match) => match.tag === 'contrast' && match.from > 0);
  return {
    hits,
    byClause,
    praise: hits.reduce((sum, hit) => sum + Math.max(0, hit.value), 0),
    blame: hits.reduce((sum, hit) => sum + Math.min(0, hit.value), 0),
    turn: turns.at(-1)?.to ?? null,
    suggestion: matches.some((match) => match.tag === 'suggestion'),
    irony: matches.some((match) => match.tag === 'irony'),
    lukewarm: matches.some((match) => match.tag === 'lukewarm'),
  };
}

type PolaritySignal =
  | 'praise'
  | 'blame'
  | 'net'
  | 'both'
  | 'first'
  | 'last'
  | 'turned'
  | 'afterTurn'
  | 'beforeTurn'
  | 'silent'
  | 'suggestion'
  | 'irony'
  | 'lukewarm'
  | 'length'
  | 'short'
  | 'figures'
  | 'exclaimed'
  | 'asked';

/** The list measurements the trained model weighs, each about −1 to 1. */
export function polaritySignals(reading: Reading, polarity: Polarity): Readonly<Record<PolaritySignal, number>> {
  const { hits, praise, blame, turn } = polarity;
  const after = turn === null ? 0 : hits.filter((hit) => hit.from > turn).reduce((sum, hit) => sum + hit.value, 0);
  const before = turn === null ? 0 : hits.filter((hit) => hit.from < turn).reduce((sum, hit) => sum + hit.value, 0);
  return {
    praise: Math.tanh(praise / 3),
    blame: Math.tanh(blame / 3),
    net: Math.tanh((praise + blame) / 2),
    both: Math.min(Math.tanh(praise / 2), Math.tanh(-blame / 2)),
    first: Math.tanh((hits[0]?.value ?? 0) / 2),
    last: Math.tanh((hits.at(-1)?.value ?? 0) / 2),
    turned: turn === null ? 0 : 0.5,
    afterTurn: Math.tanh(after / 2),
    beforeTurn: Math.tanh(before / 2),
    silent: hits.length === 0 ? 0.5 : 0,
    suggestion: polarity.suggestion ? 0.5 : 0,
    irony: polarity.irony ? 0.5 : 0,
    lukewarm: polarity.lukewarm ? 0.5 : 0,
    length: Math.min(1, Math.log1p(reading.tokens.length) / 5),
    short: reading.tokens.length <= 3 ? 0.5 : 0,
    figures: reading.tokens.some((token) => /\d/u.test(token.word)) ? 0.3 : 0,
    exclaimed: reading.tokens.some((token) => token.word === '!') ? 0.3 : 0,
    asked: reading.tokens.some((token) => token.word === '?') ? 0.3 : 0,
  };
}

const clauseOf = (reading: Reading, at: number): number => reading.tokens[at]?.clause ?? 0;

const strengthOf = (match: PhraseMatch): number => (isStrength(match.tag) ? Math.abs(Number(match.tag)) : 0);

/** Of matches that overlap the longest stays; of equally long ones the stronger. */
function longestOnly(matches: readonly PhraseMatch[]): PhraseMatch[] {
  const ranked = [...matches].sort(
    (a, b) => b.to - b.from - (a.to - a.from) || strengthOf(b) - strengthOf(a) || a.from - b.from,
  );
  const taken = new Set<number>();
  const kept = ranked.filter(({ from, to }) => {
    const places = Array.from({ length: to - from + 1 }, (_, step) => from + step);
    if (places.some((at) => taken.has(at))) return false;
    for (const at of places) taken.add(at);
    return true;
  });
  return kept.sort((a, b) => a.from - b.from);
}
