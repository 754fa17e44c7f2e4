import { type Wake } from './keep-delivering';

interface Dependencies {
  /** One round; its counts. Throws what the database throws: the worker must end then and is started anew. */
  round: () => Promise<Readonly<Record<string, number>>>;
  wake: Wake;
  signal: AbortSignal;
  /** Pause between the end of a round and the next. */
  pauseMs: number;
  /** The provider can no longer be asked, or can again: said once each time. */
  onReachable: (reachable: boolean) => void;
}

/** Asks the provider again and again until the signal; a round never overlaps another. Resolves with the sums of all rounds. */
export async function keepPolling({
  round,
  wake,
  signal,
  pauseMs,
  onReachable,
}: Dependencies): Promise<Record<string, number>> {
  const sums: Record<string, number> = {};
  let reachable = true;
  signal.addEventListener('abort', () => wake.ring(), { once: true });
  while (!signal.aborted) {
    const counts = await round();
    for (const [name, count] of Object.entries(counts)) sums[name] = (sums[name] ?? 0) + count;
    const now = !counts['inboundUnreachable'] && !counts['statusesUnreachable'];
    if (now !== reachable) onReachable(now);
    reachable = now;
    if (!signal.aborted) await wake.sleep(pauseMs);
  }
  return sums;
}
