import { type LoginScope, type LoginTries } from '../../domain/user/login-limits';

/** What an attempt counts for, each as a keyed hash. */
export type LoginKeys = Readonly<Record<LoginScope, string>>;

/** How an attempt that had begun came out; `withdrawn`: its password was not checked. */
type LoginOutcome = 'failed' | 'succeeded' | 'withdrawn';

export interface LoginAttemptStore {
  /** Counts an attempt as under way, and gives what is known with it: attempts that begin at once each see those before them, on whatever replica. */
  begin(keys: LoginKeys, now: Date): Promise<Record<LoginScope, LoginTries>>;
  /** Ends one. A success clears the failures of the account, not those of the address. */
  end(keys: LoginKeys, outcome: LoginOutcome, now: Date): Promise<void>;
  /** Removes what no longer counts; returns how many rows. */
  forget(now: Date): Promise<number>;
}
