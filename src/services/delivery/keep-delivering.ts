import { type Clock } from '../../ports/out/clock';
import { type Escalate } from '../follow-ups/alerts/escalate';
import { type TellWebhook } from '../follow-ups/alerts/tell-webhook';
import { type ClimbLadder } from './climb-ladder';
import { type DeliveryWorker } from './deliver-messages';
import { type ReconcileCounts } from './reconcile-deliveries';
import { type SettleEnded } from '../reminders/settle-ended';
import { type SendDueReminders } from '../reminders/send-due-reminders';

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
  settleEnded: SettleEnded;
  escalate: Escalate;
  tellWebhook: TellWebhook;
  reconcile: () => Promise<ReconcileCounts>;
  wake: Wake;
  clock: Clock;
  signal: AbortSignal;
  /** How often lost attempts are looked for. */
  reconcileEveryMs: number;
}

/** Polling is the truth, notifications only hurry it: nothing waits longer than this. */
const POLL_MS = 1_000;

/** A follow-up that is written notifies; looks that come closer together are one. */
const ALERT_MS = 250;

export interface DeliveryCounts extends Record<string, number> {
  claimed: number;
  dropped: number;
  capped: number;
  unpaid: number;
  planned: number;
}

/**
 * The delivery worker's life: plan what is due, take the ladders further, tell staff of what ended in vain, alert people on duty, claim, send, settle what was lost; until the signal. Ends with nothing in flight.
 * Throws what the database throws: the process must end then, and its claims are settled by the next one.
 */
export async function keepDelivering({
  worker,
  reminders,
  climbLadder,
  settleEnded,
  escalate,
  tellWebhook,
  reconcile,
  wake,
  clock,
  signal,
  reconcileEveryMs,
}: Dependencies): Promise<DeliveryCounts> {
  const counts: DeliveryCounts = { claimed: 0, dropped: 0, capped: 0, unpaid: 0, planned: 0 };
  const add = (some: object): void => {
    for (const [name, count] of Object.entries(some) as [string, number][]) counts[name] = (counts[name] ?? 0) + count;
  };
  // Beside the claims: ten thousand due reminders take seconds to plan, and asking a provider that does not answer takes longer. A reply does not wait for either.
  let failure: { error: unknown } | undefined;
  const beside = (
    everyMs: number,
    work: () => Promise<object>,
  ): { startWhenDue: (now: number) => void; ended: () => Promise<void> } => {
    let next = 0;
    let run: Promise<void> | undefined;
    return {
      startWhenDue(now) {
        if (run !== undefined || now < next) return;
        next = now + everyMs;
        run = work()
          .then(add, (error: unknown) => void (failure = { error }))
          .finally(() => {
            run = undefined;
            wake.ring();
          });
      },
      ended: async () => run,
    };
  };
  const plan = beside(POLL_MS, async () => ({
    planned: (await reminders.planNow()).planned,
    ...(await climbLadder()),
    ...(await settleEnded()),
  }));
  // Apart from planning: an emergency waits for no backlog of reminders. Nothing to do costs one look at an index.
  const alert = beside(ALERT_MS, escalate);
  // Apart from the alerts of people: a webhook that does not answer takes ten seconds.
  const tell = beside(POLL_MS, tellWebhook);
  const settle = beside(reconcileEveryMs, reconcile);
  signal.addEventListener('abort', () => wake.ring(), { once: true });
  while (!signal.aborted && failure === undefined) {
    const now = clock.now().getTime();
    settle.startWhenDue(now);
    alert.startWhenDue(now);
    tell.startWhenDue(now);
    plan.startWhenDue(now);
    const done = await worker.pump();
    add(done);
    if (Object.values(done).every((count) => count === 0)) await wake.sleep(POLL_MS);
  }
  await Promise.all([worker.drain(), plan.ended(), alert.ended(), tell.ended(), settle.ended()]);
  if (failure !== undefined) throw failure.error;
  return counts;
}
