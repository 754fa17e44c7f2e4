import { type Channel, propertiesOf } from '../channel';

/** An attempt whose fate is unknown, as far as it helps to find it at the provider. */
export interface LostAttempt {
  channel: Channel;
  route: 'rest' | 'twiml';
  body: string | null;
  claimedAt: Date;
}

export interface ListedMessage {
  sid: string;
  /** How it left: by a request of ours, or in the answer to a webhook; null where it is none of ours. */
  route: 'rest' | 'twiml' | null;
  from: string;
  /** It went by RCS, from an agent that the provider names by itself. */
  byRcs?: boolean;
  /** The provider knows it by our own reference: nothing else has to fit. */
  ours?: boolean;
  body: string | null;
  createdAt: Date | null;
}

/** Provider and we may read different clocks, and the provider may give whole seconds. */
const CLOCK_TOLERANCE_MS = 5_000;

/**
 * The provider's record of a lost attempt: of the right route, from our sender (or an RCS agent of ours), not older than the claim and, where no template can have taken their place, with our words (a
 * template may be shown otherwise). `free` are the ids that belong to no attempt of ours. The oldest that fits wins, because
 * an address never has two bulk calls in flight. Null when there is none.
 */
export function findLost(
  attempt: LostAttempt,
  listed: readonly ListedMessage[],
  free: ReadonlySet<string>,
  sender: string | null,
): string | null {
  const named = listed.find((record) => record.ours === true && free.has(record.sid));
  if (named) return named.sid;
  const earliest = attempt.claimedAt.getTime() - CLOCK_TOLERANCE_MS;
  const fitting = listed
    .filter(
      (record) =>
        free.has(record.sid) &&
        record.route === attempt.route &&
        (sender === null || record.byRcs === true || record.from === sender),
    )
    .filter((record) => record.createdAt !== null && record.createdAt.getTime() >= earliest)
    .sort((a, b) => (a.createdAt?.getTime() ?? 0) - (b.createdAt?.getTime() ?? 0));
  const sameWords = fitting.find((record) => attempt.body !== null && record.body === attempt.body);
  if (sameWords) return sameWords.sid;
  if (propertiesOf(attempt.channel).freeTextMs === null && attempt.body !== null) return null;
  return fitting[0]?.sid ?? null;
}
