/**
 * Shares expensive reads between callers who ask for the same at once: one runs at a time for a key, and whoever comes meanwhile waits for the
 * next run, which begins after this one. So an answer is never older than its question, and a burst costs two runs.
 */
export class OneAtATime<T> {
  private readonly running = new Map<string, Promise<unknown>>();
  private readonly next = new Map<string, Promise<T>>();

  run(key: string, read: () => Promise<T>): Promise<T> {
    const waiting = this.next.get(key);
    if (waiting) return waiting;
    const current = this.running.get(key);
    if (!current) return this.start(key, read);
    const next = current.then(() => {
      this.next.delete(key);
      return this.start(key, read);
    });
    this.next.set(key, next);
    return next;
  }

  private start(key: string, read: () => Promise<T>): Promise<T> {
    const result = read();
    const settled = result
      .then(
        () => undefined,
        () => undefined,
      )
      .then(() => {
        if (this.running.get(key) === settled) this.running.delete(key);
      });
    this.running.set(key, settled);
    return result;
  }
}
