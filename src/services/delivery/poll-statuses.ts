import { isTextChannel } from '../../domain/channel';
import { type RecordDeliveryStatus } from '../../ports/in/delivery-status';
import { type Clock } from '../../ports/out/clock';
import { type ProviderKind, type ProviderOutcome, type ProviderRecords } from '../../ports/out/provider-records';
import { type AwaitedOutcome, type SweepStore } from '../../ports/out/sweep-store';

export interface PollStatusesCounts extends Record<string, number> {
  /** Messages and calls the provider was asked about. */
  asked: number;
  /** Of them, with a status that no callback had told. */
  statuses: number;
  prices: number;
  /** 1 when the provider could not be asked. */
  statusesUnreachable: number;
}

interface Dependencies {
  /** One a provider; each is asked about what is its own. */
  records: readonly ProviderRecords[];
  store: SweepStore;
  record: RecordDeliveryStatus;
  clock: Clock;
  /** A message without a final status is asked about when it is older. 0 where no callback comes. */
  statusAfterMs: number;
  /** A message without a price is asked about when it is older: the provider bills some time after it was sent. */
  priceAfterMs: number;
}

const BATCH = 200;
/** More than this is looked for in the provider's list first: a page instead of a request for each. */
const LISTED_FROM = 8;
/** Requests for single records in one round, and of them at once. */
const MOST_FETCHED = 40;
const FETCHED_AT_ONCE = 5;
/** A carrier that has not told by then never does; a price comes within a day. */
const GIVEN_UP_AFTER_MS = 3 * 24 * 60 * 60_000;
/** Our clock and the provider's, and what its queue held back. */
const RANGE_MARGIN_MS = 5 * 60_000;

const kindOf = ({ channel }: AwaitedOutcome): ProviderKind => (isTextChannel(channel) ? 'text' : 'call');

/**
 * Asks the provider how messages and calls ended whose callback never came, and what they cost, which no callback tells. Bounded: oldest
 * first, a batch a round; what stays open is asked about ever more rarely and given up after three days with what is known.
 */
export function createPollStatuses({
  records: providers,
  store,
  record,
  clock,
  statusAfterMs,
  priceAfterMs,
}: Dependencies): () => Promise<PollStatusesCounts> {
  /** What the provider knows of these, and those it was asked about; null when it could not be asked. */
  async function lookUp(
    records: ProviderRecords,
    kind: ProviderKind,
    awaited: readonly AwaitedOutcome[],
  ): Promise<{ found: ProviderOutcome[]; asked: string[] } | null> {
    const found = new Map<string, ProviderOutcome>();
    const wanted = new Set(awaited.map(({ sid }) => sid));
    if (awaited.length >= LISTED_FROM) {
      const times = awaited.map(({ claimedAt }) => claimedAt.getTime());
      const listed = await records.listOutcomes(kind, {
        from: new Date(Math.min(...times) - RANGE_MARGIN_MS),
        until: new Date(Math.max(...times) + RANGE_MARGIN_MS),
      });
      if (listed === null) return null;
      for (const outcome of listed) if (wanted.has(outcome.sid)) found.set(outcome.sid, outcome);
    }
    const asked = [...found.keys()];
    const single = awaited.filter(({ sid }) => !found.has(sid)).slice(0, MOST_FETCHED);
    for (let start = 0; start < single.length; start += FETCHED_AT_ONCE) {
      const part = single.slice(start, start + FETCHED_AT_ONCE).map(({ sid }) => sid);
      const answers = await Promise.all(part.map((sid) => records.fetchOutcome(kind, sid)));
      for (const [place, answer] of answers.entries()) {
        if (answer === null) continue;
        asked.push(part[place] ?? '');
        if (answer !== 'gone') found.set(answer.sid, answer);
      }
      if (answers.includes(null)) return asked.length > 0 ? { found: [...found.values()], asked } : null;
    }
    return { found: [...found.values()], asked };
  }

  return async () => {
    const now = clock.now();
    const before = (milliseconds: number): Date => new Date(now.getTime() - milliseconds);
    const counts: PollStatusesCounts = { asked: 0, statuses: 0, prices: 0, statusesUnreachable: 0 };
    const awaited = await store.awaited(
      {
        now,
        statusBefore: before(statusAfterMs),
        priceBefore: before(priceAfterMs),
        givenUpBefore: before(GIVEN_UP_AFTER_MS),
      },
      BATCH,
    );
    const bySid = new Map(awaited.map((each) => [each.sid, each]));
    for (const records of providers) {
      for (const kind of ['text', 'call'] as const) {
        const group = awaited.filter((each) => kindOf(each) === kind && records.owns(each.sid));
        if (group.length === 0) continue;
        const looked = await lookUp(records, kind, group);
        if (looked === null) {
          counts.statusesUnreachable = 1;
          break;
        }
        counts.asked += looked.asked.length;
        for (const { sid, providerStatus, status, errorCode, failure } of looked.found) {
          const waiting = bySid.get(sid);
          // A call that is over has no status of its own with us: that it ended is kept as an event.
          if (!waiting || waiting.ended || (kind === 'text' && status === waiting.status)) continue;
          await record({
            sid,
            channel: waiting.channel,
            providerStatus,
            status,
            failure,
            ...(errorCode === null ? {} : { errorCode }),
          });
          counts.statuses++;
        }
        counts.prices += await store.keepPrices(looked.asked, looked.found, now);
      }
    }
    return counts;
  };
}
