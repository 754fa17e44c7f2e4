import { type Timers } from '../timers';
import { type DocumentRequest } from './check-call';

/** What can happen on a line while TwiML is carried out. */
export type LineSignal =
  | { kind: 'key'; digit: string }
  | { kind: 'speech'; text: string; confidence: number }
  | { kind: 'picked_up' }
  | { kind: 'hung_up'; declined: boolean }
  /** The API changed the call. */
  | { kind: 'redirected'; document: DocumentRequest };

/** Passes what the person does to whatever the call waits for just now. */
export class CallLine {
  /** Keys and speech count only while this is true; otherwise they are lost, as on a real line. */
  listening = false;
  /** Real milliseconds that passed in waits since the call was answered: its length of the call without the time our own requests took. */
  passedMillis = 0;
  private readonly queue: LineSignal[] = [];
  private waiter: ((signal: LineSignal) => void) | null = null;

  constructor(private readonly timers: Timers) {}

  /** False when nobody listens for it. */
  signal(signal: LineSignal): boolean {
    if ((signal.kind === 'key' || signal.kind === 'speech') && !this.listening) return false;
    if (this.waiter) this.waiter(signal);
    else this.queue.push(signal);
    return true;
  }

  /** The next signal, or null after so many real milliseconds. */
  wait(millis: number): Promise<LineSignal | null> {
    const waiting = this.queue.shift();
    if (waiting) return Promise.resolve(waiting);
    const started = performance.now();
    return new Promise((resolve) => {
      const finish = (signal: LineSignal | null): void => {
        this.waiter = null;
        this.passedMillis += Math.min(millis, performance.now() - started);
        resolve(signal);
      };
      const cancel = this.timers.after(
        millis,
        () => finish(null),
        () => finish(null),
      );
      this.waiter = (signal) => {
        cancel();
        finish(signal);
      };
    });
  }

  /** Forgets keys that nobody asked for. */
  stopListening(): void {
    this.listening = false;
    for (let position = this.queue.length - 1; position >= 0; position -= 1) {
      const kind = this.queue[position]?.kind;
      if (kind === 'key' || kind === 'speech') this.queue.splice(position, 1);
    }
  }
}
