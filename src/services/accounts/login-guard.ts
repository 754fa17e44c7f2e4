import { Refusal } from '../../domain/errors';
import { judgeLogin, type LoginScope, type LoginVerdict } from '../../domain/user/login-limits';
import { type Clock } from '../../ports/out/clock';
import { type LoginAttemptStore, type LoginKeys } from '../../ports/out/login-attempts';

interface Dependencies {
  attempts: LoginAttemptStore;
  /** A keyed hash that is the same in every replica. */
  hash: (value: string) => string;
  clock: Clock;
}

/** Others are waited for in steps of this, and longer than the checks of a burst take; then whoever waits is asked to come again. */
const STEP_MS = 50;
const MOST_STEPS = 200;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A person reads minutes more easily, but not for less than one. */
function refusal({ scope, seconds }: { scope: LoginScope; seconds: number }): Refusal {
  if (scope === 'address')
    return new Refusal(
      'too_many_attempts',
      'Too many failed logins from this address. Wait before the next one.',
      [],
      seconds,
    );
  return seconds < 120
    ? new Refusal('too_many_attempts', `Too many failed logins. Wait ${seconds} seconds, then try again.`, [], seconds)
    : new Refusal(
        'too_many_attempts',
        `Too many failed logins. Wait ${Math.ceil(seconds / 60)} minutes, then try again.`,
        [],
        seconds,
      );
}

/**
 * Lets passwords be tried within the limits of domain/user/login-limits, counted by all replicas together. Attempts that run at once share what is left: the
 * rest waits its turn, or a burst would be tested whole before the first failure counts.
 */
export class LoginGuard {
  constructor(private readonly deps: Dependencies) {}

  /** Runs one attempt. `attempt` gives null for a failure. Throws `too_many_attempts` without running it. */
  async run<T>(account: string, address: string, attempt: () => Promise<T | null>): Promise<T | null> {
    const { attempts, hash, clock } = this.deps;
    const keys: LoginKeys = {
      pair: hash(`login pair ${JSON.stringify([account, address])}`),
      account: hash(`login account ${account}`),
      address: hash(`login address ${address}`),
    };
    await this.enter(keys);
    let result: T | null;
    try {
      result = await attempt();
    } catch (error) {
      // What went wrong is told; that the count stays until it is given up is not worth more.
      await attempts.end(keys, 'withdrawn', clock.now()).catch(() => undefined);
      throw error;
    }
    await attempts.end(keys, result === null ? 'failed' : 'succeeded', clock.now());
    return result;
  }

  private async enter(keys: LoginKeys): Promise<void> {
    const { attempts, clock } = this.deps;
    for (let step = 0; step < MOST_STEPS; step++) {
      const now = clock.now();
      const verdict: LoginVerdict = judgeLogin(await attempts.begin(keys, now), now);
      if (verdict.kind === 'go') return;
      await attempts.end(keys, 'withdrawn', now);
      if (verdict.kind === 'refused') throw refusal(verdict);
      await pause(STEP_MS);
    }
    throw refusal({ scope: 'pair', seconds: 1 });
  }
}

/** A job's step: removes counts that no longer count. */
export const createForgetAttempts =
  ({ attempts, clock }: Pick<Dependencies, 'attempts' | 'clock'>) =>
  async (): Promise<{ attemptsForgotten: number }> => ({ attemptsForgotten: await attempts.forget(clock.now()) });
