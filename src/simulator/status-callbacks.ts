import { type Stats } from './stats';
import { type Timers } from './timers';
import { type WebhookClient, type WebhookParams } from './webhook-client';

/** How the callbacks of one message or call go wrong. */
export interface CallbackFaults {
  /** Extra copies of every callback. */
  duplicates: number;
  /** Each callback waits for the one after it, which arrives first. */
  reordered: boolean;
  /** All are lost, or those with these statuses. */
  lost: 'none' | 'all' | readonly string[];
  /** Added before each callback, in milliseconds. */
  delayMillis: number;
}

export const NO_FAULTS: CallbackFaults = { duplicates: 0, reordered: false, lost: 'none', delayMillis: 0 };

/** Where the status of one message or call is reported to. */
export interface CallbackTarget {
  url: string | null;
  method: 'GET' | 'POST';
  faults: CallbackFaults;
  /** The callback kept back by `reordered`. */
  held: WebhookParams | null;
  /** The callbacks sent so far: the next one waits for them. */
  queue: Promise<void>;
}

export const callbackTarget = (
  url: string | null,
  method: 'GET' | 'POST' = 'POST',
  faults: CallbackFaults = NO_FAULTS,
): CallbackTarget => ({ url, method, faults, held: null, queue: Promise.resolve() });

/** Longest time a callback is kept back when no later one comes. */
const HELD_MILLIS = 300;

/**
 * Sends status callbacks. Those of one message or call go one after the other, so that a run can be repeated; Twilio promises no order,
 * which is what `reordered` is for.
 */
export class StatusCallbacks {
  constructor(
    private readonly client: WebhookClient,
    private readonly timers: Timers,
    private readonly stats: Stats,
  ) {}

  /** @param last no later callback will come, so nothing is kept back for one. */
  send(target: CallbackTarget, status: string, params: WebhookParams, last: boolean): void {
    if (target.url === null) return;
    const { faults } = target;
    if (faults.lost === 'all' || (faults.lost !== 'none' && faults.lost.includes(status))) {
      this.stats.count('callbacks_lost');
      return;
    }
    if (!faults.reordered) return this.dispatch(target, params);
    const earlier = target.held;
    target.held = null;
    if (earlier) {
      this.dispatch(target, params);
      this.timers.after(20, () => this.dispatch(target, earlier));
    } else if (last) {
      this.dispatch(target, params);
    } else {
      target.held = params;
      this.timers.after(HELD_MILLIS, () => {
        if (target.held !== params) return;
        target.held = null;
        this.dispatch(target, params);
      });
    }
  }

  private dispatch(target: CallbackTarget, params: WebhookParams): void {
    const { url, method, faults } = target;
    if (url === null) return;
    for (let copy = 0; copy <= faults.duplicates; copy += 1) {
      target.queue = this.timers.track(
        target.queue.then(async () => {
          await this.timers.sleep(faults.delayMillis);
          await this.post(url, method, params);
        }),
      );
    }
  }

  private async post(url: string, method: 'GET' | 'POST', params: WebhookParams): Promise<void> {
    const answer = await this.client.send({ url, method, params });
    this.stats.count(answer.kind === 'answered' && answer.status < 400 ? 'callbacks_delivered' : 'callbacks_refused');
  }
}
