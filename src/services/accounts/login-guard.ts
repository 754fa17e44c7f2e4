import { Refusal } from '../../domain/errors';
import { type Clock } from '../../ports/out/clock';

const WINDOW_SECONDS = 15 * 60;
const MAX_FAILURES = 5;
const MAX_KEYS = 100_000;

interface Tries {
  failures: number;
  since: number;
  inFlight: number;
  waiting: (() => void)[];
}

/**
 * Lets an account be tried from one address at most five times in vain in 15 minutes; the sixth attempt is refused with the time to wait.
 * The same account from elsewhere is not locked out, so nobody can shut another person out. Attempts that run at once share what is left of
 * the five: the rest waits its turn, or a burst would be tested whole before the first failure counts. One guard per process.
 */
export class LoginGuard {
  private readonly tries = new Map<string, Tries>();

  constructor(private readonly clock: Clock) {}

  /** Runs one attempt. `attempt` gives null for a failure. Throws `too_many_attempts` without running it. */
  async run<T>(account: string, address: string, attempt: () => Promise<T | null>): Promise<T | null> {
    const key = `${account}\n${address}`;
    const tries = await this.enter(key);
    try {
      const result = await attempt();
      if (result === null) tries.failures += 1;
      else tries.failures = 0;
      return result;
    } finally {
      tries.inFlight -= 1;
      for (const next of tries.waiting.splice(0)) next();
      if (tries.failures === 0 && tries.inFlight === 0) this.tries.delete(key);
    }
  }

  private async enter(key: string): Promise<Tries> {
    for (;;) {
      const now = this.clock.now().getTime() / 1000;
      let tries = this.tries.get(key);
      if (!tries || (tries.inFlight === 0 && now - tries.since >= WINDOW_SECONDS)) {
        this.makeRoom(now);
        this.tries.set(key, (tries = { failures: 0, since: now, inFlight: 0, waiting: [] }));
      }
      if (tries.failures >= MAX_FAILURES) {
        const wait = Math.max(1, Math.ceil(tries.since + WINDOW_SECONDS - now));
        throw new Refusal(
          'too_many_attempts',
          `Too many failed logins. Wait ${Math.ceil(wait / 60)} minutes, then try again.`,
          [],
          wait,
        );
      }
      if (tries.inFlight < MAX_FAILURES - tries.failures) {
        tries.inFlight += 1;
        return tries;
      }
      const waiting = tries.waiting;
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  }

  private makeRoom(now: number): void {
    if (this.tries.size < MAX_KEYS) return;
    for (const [key, tries] of this.tries)
      if (tries.inFlight === 0 && now - tries.since >= WINDOW_SECONDS) this.tries.delete(key);
    for (const [key, tries] of this.tries) {
      if (this.tries.size < MAX_KEYS) return;
      if (tries.inFlight === 0) this.tries.delete(key);
    }
  }
}
