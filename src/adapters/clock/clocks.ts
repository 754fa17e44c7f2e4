import { type Clock } from '../../ports/out/clock';

export const systemClock: Clock = { now: () => new Date() };

/** A clock that runs as fast as the real one but can be moved forward; the memory behind it is shared with the worker threads. */
export interface MovableClock extends Clock {
  readonly memory: SharedArrayBuffer;
  /** Moves the clock by some milliseconds, for every thread at once. */
  advance(milliseconds: number): void;
}

/** The demo's clock. `memory` comes from another thread's clock; without it a new one starts at `from` (default: the real time). */
export function movableClock(memory?: SharedArrayBuffer, from?: Date): MovableClock {
  const shared = memory ?? new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT);
  const offset = new BigInt64Array(shared);
  if (from) Atomics.store(offset, 0, BigInt(from.getTime() - Date.now()));
  return {
    memory: shared,
    now: () => new Date(Date.now() + Number(Atomics.load(offset, 0))),
    advance: (milliseconds) => void Atomics.add(offset, 0, BigInt(Math.round(milliseconds))),
  };
}
