import { type Clock } from '../../ports/out/clock';
import { type ListedInbound, type ProviderRecords } from '../../ports/out/provider-records';
import { type SweepStore } from '../../ports/out/sweep-store';
import { type ReceiveMessage } from '../../ports/in/receive-message';

export interface SweepInboundCounts extends Record<string, number> {
  /** Texts whose webhook was lost, now dealt with. */
  inbound: number;
  /** Could not be dealt with; the next sweep tries again. */
  inboundFailed: number;
  /** 1 when the provider could not be asked. */
  inboundUnreachable: number;
}

interface Dependencies {
  /** One a provider. */
  records: readonly ProviderRecords[];
  store: SweepStore;
  inbound: Pick<ReceiveMessage, 'receive'>;
  clock: Clock;
  /** A text younger than this is left to its webhook, which may be under way. 0 where no webhook comes. */
  leftToWebhookMs: number;
  /** A text could not be dealt with. Never gets personal data. */
  onFault: (error: unknown, sid: string) => void;
}

/** The first sweep of an installation looks back this far: older texts were written to whoever had the number before. */
const FIRST_LOOK_BACK_MS = 60 * 60_000;
/** After a standstill. A STOP counts however late it is read; the provider's list is read no further back than this. */
const LONGEST_LOOK_BACK_MS = 30 * 24 * 60 * 60_000;
/** Looked at once more: a record may come late into the provider's list, and its clock is not ours. */
const OVERLAP_MS = 10 * 60_000;

/**
 * Asks the provider for texts of patients that we do not have, because their webhook was lost or none is set, and deals with each as if it
 * had arrived: oldest first, once (by the provider's id), answered like any other message. How far was read moves on only when everything was dealt with.
 */
export function createSweepInbound({
  records,
  store,
  inbound,
  clock,
  leftToWebhookMs,
  onFault,
}: Dependencies): () => Promise<SweepInboundCounts> {
  async function handle(
    from: ProviderRecords,
    { mediaCount, receivedAt, ...message }: ListedInbound,
  ): Promise<boolean> {
    const media = mediaCount === 0 ? [] : await from.mediaOf(message.sid);
    if (media === null) return false;
    try {
      // Something came that is not words, even when the provider no longer has it.
      await inbound.receive({
        ...message,
        media,
        ...(mediaCount > 0 && media.length === 0 ? { kind: 'other' } : {}),
        fetchedFrom: receivedAt,
      });
      return true;
    } catch (error) {
      onFault(error, message.sid);
      return false;
    }
  }

  return async () => {
    const counts: SweepInboundCounts = { inbound: 0, inboundFailed: 0, inboundUnreachable: 0 };
    const now = clock.now();
    const before = (milliseconds: number): Date => new Date(now.getTime() - milliseconds);
    const read = await store.inboundUntil();
    const since =
      read === null
        ? before(FIRST_LOOK_BACK_MS)
        : new Date(Math.max(read.getTime() - OVERLAP_MS, before(LONGEST_LOOK_BACK_MS).getTime()));
    const youngest = before(leftToWebhookMs);
    let complete = true;
    for (const from of records) {
      const listed = await from.listInbound(since);
      if (listed === null) return { ...counts, inboundUnreachable: 1 };
      const messages = listed.messages.filter(({ receivedAt }) => receivedAt <= youngest);
      const missing = await store.missing(messages.map(({ sid }) => sid));
      for (const message of messages) {
        if (missing.has(message.sid)) counts[(await handle(from, message)) ? 'inbound' : 'inboundFailed']++;
      }
      complete &&= listed.complete;
    }
    if (complete && counts.inboundFailed === 0) await store.keepInboundUntil(now, now);
    return counts;
  };
}
