import { type Clock } from '../ports/clock';
import { type ClimbLadder } from './climb-ladder';
import { type DeliveryWorker } from './deliver-messages';
import { type ReconcileCounts } from './reconcile-deliveries';
import { type SendDueReminders } from './send-due-reminders';

/** Something the loop can sleep on and others can end early. */
export interface Wake {
  /** Ends the sleep; remembered when nobody sleeps. */
  ring: () => void;
  /** Sleeps at most so many milliseconds. */
  sleep: (milliseconds: number) => Promise<void>;
}

export function createWake(): Wake {
  let rung = false;
  let awaken: (() => void) | undefined;
  return {
    ring() {
      rung = true;
      awaken?.();
    },
    async sleep(milliseconds) {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          awaken = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      rung = false;
      awaken = undefined;
    },
  };
}

interface Dependencies {
  worker: DeliveryWorker;
  reminders: SendDueReminders;
  climbLadder: ClimbLadder;
  reconcile: () => Promise<ReconcileCounts>;
  wake: Wake;
  clock: Clock;
  signal: AbortSignal;
  /** How often lost attempts are looked for. */
  reconcileEveryMs: number;
}

/** Polling is the truth, notifications only hurry it: nothing waits longer than this. */
const POLL_MS = 1_000;

export interface DeliveryCounts extends Record<string, number> {
  claimed: number;
  dropped: number;
  planned: number;
}

/**
 * The delivery worker's life: plan what is due, take the ladders further, claim, send, settle what was lost; until the signal. Ends with nothing in flight.
 * Throws what the database throws: the process must end then, and its claims are settled by the next one.
 */
export async function keepDelivering({ worker, reminders, climbLadder, reconcile, wake, clock, signal, reconcileEveryMs }: Dependencies): Promise<DeliveryCounts> {
  const counts: DeliveryCounts = { claimed: 0, dropped: 0, planned: 0 };
  const add = (more: object): void => {
    for (const [name, count] of Object.entries<number>({ ...more })) counts[name] = (counts[name] ?? 0) + count;
  };
  let nextPlan = 0;
  let nextReconcile = 0;
  signal.addEventListener('abort', () => wake.ring(), { once: true });
  while (!signal.aborted) {
    const now = clock.now().getTime();
    if (now >= nextReconcile) {
      nextReconcile = now + reconcileEveryMs;
      add(await reconcile());
    }
    if (now >= nextPlan) {
      nextPlan = now + POLL_MS;
      counts.planned += (await reminders.planNow()).planned;
      add(await climbLadder());
    }
    const { claimed, dropped } = await worker.pump();
    counts.claimed += claimed;
    counts.dropped += dropped;
    if (claimed === 0 && dropped === 0) await wake.sleep(POLL_MS);
  }
  await worker.drain();
  return counts;
}
