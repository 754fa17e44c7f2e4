import { type Sentiment } from '../../domain/feedback/analysis';
import { PACKS } from '../packs/packs';
import { PhraseMatcher } from './phrase-matcher';
import { type PhraseMatch, type Reading } from './reading';
import { wordSet } from '../packs/rule-words';

const lists: Record<string, string> = {};
for (const { feedbackComplaints = {} } of PACKS)
  for (const [kind, list] of Object.entries(feedbackComplaints)) lists[kind] = `${lists[kind] ?? ''}\n${list}`;
const MATCHER = new PhraseMatcher(lists);
/** A complaint right after one of these is none: "no bribe", "sans effets secondaires". */
const NEGATORS = wordSet('feedback', 'negators');

/**
 * Named harm and open requests in a feedback answer (bribe, insult, privacy, refused care, lost results, disputed payment, side
 * effect, no improvement, missing medicine, request to be called): reasons for a follow-up by staff. Praise gives none.
 */
export function complaintsIn(reading: Reading, sentiment: Sentiment): PhraseMatch[] {
  if (sentiment === 'positive') return [];
  return MATCHER.find(reading).filter((match) => !NEGATORS.has(reading.tokens[match.from - 1]?.word ?? ''));
}
