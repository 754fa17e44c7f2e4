import { backoffSeconds } from '../../../domain/delivery/retry';
import { type AlertEvents, type PostEvent } from '../../../ports/out/alert-events';
import { type Clock } from '../../../ports/out/clock';

interface Dependencies {
  events: AlertEvents;
  post: PostEvent;
  clock: Clock;
  random: () => number;
  /** An event was not heard, and whether it is sent again. */
  onRefused: (line: { event: string; status: number | null; attempts: number; again: boolean }) => void;
}

export type TellWebhook = () => Promise<{ eventsTold: number }>;

const AT_ONCE = 10;
/** Longer than a try takes: who dies in one leaves it to others after this. */
const LEASE_MS = 60_000;
const GIVE_UP_AFTER_MS = 48 * 60 * 60_000;

/** Sends what waits for the webhook, at least once, again with growing pauses for two days. */
export const createTellWebhook =
  ({ events, post, clock, random, onRefused }: Dependencies): TellWebhook =>
  async () => {
    const now = clock.now();
    const due = await events.claim(now, new Date(now.getTime() + LEASE_MS), AT_ONCE);
    const heard = await Promise.all(
      due.map(async (event) => {
        const status = await post(event, clock.now());
        const ok = status !== null && status >= 200 && status < 300;
        const at = clock.now();
        const again = !ok && at.getTime() - event.createdAt.getTime() < GIVE_UP_AFTER_MS;
        await events.settle(
          event.id,
          {
            heard: ok,
            httpStatus: status,
            nextAt: again ? new Date(at.getTime() + backoffSeconds(event.attempts, random()) * 1000) : null,
          },
          at,
        );
        if (!ok) onRefused({ event: event.id, status, attempts: event.attempts, again });
        return ok;
      }),
    );
    return { eventsTold: heard.filter(Boolean).length };
  };
