import { type Channel, isTextChannel } from '../../domain/channel';
import { findLost } from '../../domain/delivery/reconcile';
import { type Clock } from '../../ports/out/clock';
import { type DeliveryStore, type UnknownAttempt } from '../../ports/out/delivery-store';
import { type CallGateway } from '../../ports/out/call-gateway';
import { type ProviderRecord, type TextGateway } from '../../ports/out/text-gateway';

export interface ReconcileCounts {
  released: number;
  adopted: number;
  retried: number;
  expired: number;
  review: number;
}

interface Dependencies {
  store: DeliveryStore;
  textGateway: TextGateway;
  callGateway: CallGateway;
  clock: Clock;
  /** How long a lost attempt rests before the provider is asked, and again between the two looks; longer than the HTTP time-out in production. */
  graceSeconds: number;
}

/** The provider must know nothing of it this often before it counts as never accepted. */
const LOOKS = 2;
/** A provider that twice gave no clear answer for one message is not asked a third time: a person looks. */
const MOST_ANSWERS_LOST = 2;
/** A worker's death says nothing about the provider, so such an attempt is repeated more often; but not for ever. */
const MOST_TIMES_UNKNOWN = 6;
const BATCH = 50;

/**
 * Settles attempts of unknown fate: asks the provider what it has, adopts what it finds, and only when it finds nothing twice lets a new
 * attempt take over. A message whose fate stays unknown for two attempts is left to staff. Never drops one, never resends blindly.
 */
export function createReconcileDeliveries({
  store,
  textGateway,
  callGateway,
  clock,
  graceSeconds,
}: Dependencies): () => Promise<ReconcileCounts> {
  const later = (): Date => new Date(clock.now().getTime() + graceSeconds * 1000);

  const listSent = (
    address: string,
    { channel, messageId, attemptNo, byRcs }: UnknownAttempt,
  ): Promise<ProviderRecord[] | null> =>
    isTextChannel(channel)
      ? textGateway.listSent(address, { channel, messageId, attemptNo, byRcs })
      : callGateway.listCalls(address);
  const senderOf = (channel: Channel): string | null =>
    isTextChannel(channel) ? textGateway.senderOf(channel) : callGateway.caller;

  /** False when the provider could not be asked. */
  async function settle(attempt: UnknownAttempt, counts: ReconcileCounts): Promise<boolean> {
    const listed: ProviderRecord[] = [];
    for (const address of [attempt.address, ...attempt.alsoAs]) {
      const sent = await listSent(address, attempt);
      if (sent === null) return false;
      listed.push(...sent);
    }
    await decide(attempt, listed, counts);
    return true;
  }

  async function decide(
    attempt: UnknownAttempt,
    listed: readonly ProviderRecord[],
    counts: ReconcileCounts,
  ): Promise<void> {
    const free = await store.unknownSids(listed.map((record) => record.sid));
    const sid = findLost(attempt, listed, free, senderOf(attempt.channel));
    if (sid !== null) {
      if (await store.adopt(attempt.attemptId, sid, clock.now())) counts.adopted++;
      return;
    }
    if (attempt.ambiguousRounds + 1 < LOOKS) return store.askAgain(attempt.attemptId, later());
    if (attempt.answersLost >= MOST_ANSWERS_LOST || attempt.timesUnknown >= MOST_TIMES_UNKNOWN) {
      counts.review++;
      return store.leaveToStaff(attempt.attemptId, clock.now());
    }
    const end = await store.replace(attempt.attemptId, clock.now());
    if (end !== 'changed') counts[end]++;
  }

  return async () => {
    const counts: ReconcileCounts = { released: 0, adopted: 0, retried: 0, expired: 0, review: 0 };
    counts.released = await store.releaseDeadOwners(clock.now(), later());
    // One that could not be asked about leaves the others of its channel for the next time: fifty time-outs in a row would take ten minutes.
    const silent = new Set<Channel>();
    for (const attempt of await store.unknownDue(clock.now(), BATCH))
      if (!silent.has(attempt.channel) && !(await settle(attempt, counts))) silent.add(attempt.channel);
    return counts;
  };
}
