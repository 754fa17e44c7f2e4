/** Timers and running work that end together, so that stop() closes at once and settled() knows when nothing is under way. */
export class Timers {
  private readonly pending = new Map<NodeJS.Timeout, (() => void) | null>();
  private readonly idleWaiters: (() => void)[] = [];
  private work = 0;
  private stopped = false;

  /**
   * Runs `action` after so many real milliseconds, unless the returned function is called or everything is stopped before; then
   * `onStop` runs instead.
   */
  after(millis: number, action: () => void, onStop?: () => void): () => void {
    if (this.stopped) {
      onStop?.();
      return () => undefined;
    }
    const timer = setTimeout(() => {
      this.pending.delete(timer);
      action();
      this.wakeWhenIdle();
    }, millis);
    this.pending.set(timer, onStop ?? null);
    return () => {
      clearTimeout(timer);
      this.pending.delete(timer);
      this.wakeWhenIdle();
    };
  }

  /** Resolves after so many real milliseconds, or at once when everything is stopped. */
  sleep(millis: number): Promise<void> {
    if (millis <= 0) return Promise.resolve();
    return new Promise((resolve) => void this.after(millis, resolve, resolve));
  }

  get isStopped(): boolean {
    return this.stopped;
  }

  /** Counts `task` as work under way until it ends. Its result and its error are the caller's. */
  async track<T>(task: Promise<T>): Promise<T> {
    this.work += 1;
    try {
      return await task;
    } finally {
      this.work -= 1;
      this.wakeWhenIdle();
    }
  }

  /** Resolves once no timer is set and no tracked work is running. */
  idle(): Promise<void> {
    if (this.isIdle()) return Promise.resolve();
    return new Promise((resolve) => this.idleWaiters.push(resolve));
  }

  /** Drops every timer and starts no more. */
  stop(): void {
    this.stopped = true;
    this.drop();
  }

  /** Drops every timer that is set now; sleepers wake at once. */
  drop(): void {
    const dropped = [...this.pending];
    this.pending.clear();
    for (const [timer, onStop] of dropped) {
      clearTimeout(timer);
      onStop?.();
    }
    this.wakeWhenIdle();
  }

  private isIdle(): boolean {
    return this.pending.size === 0 && this.work === 0;
  }

  /** Checked a turn later: a step that ends usually starts the next one in its continuation. */
  private wakeWhenIdle(): void {
    if (this.idleWaiters.length === 0 || !this.isIdle()) return;
    setImmediate(() => {
      if (!this.isIdle()) return;
      for (const wake of this.idleWaiters.splice(0)) wake();
    });
  }
}
