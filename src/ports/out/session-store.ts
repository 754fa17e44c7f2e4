import { type Actor } from '../../domain/user/role';
import { type SessionTimes } from '../../domain/user/session';
import { type UserAgent } from '../../domain/user/user-agent';

/** A session as it may be shown: never with what its token carries. */
export interface SessionRecord extends SessionTimes {
  id: string;
  userId: string;
  username: string;
  userAgent: UserAgent;
}

interface NewSession extends SessionTimes {
  userId: string;
  tokenHash: string;
  userAgent: UserAgent;
  /** Of the account when its password was checked. */
  tokenVersion: number;
}

export interface SessionStore {
  /** The id; null when the account's password or role has changed since the password was checked, or it was disabled or removed. */
  open(session: NewSession): Promise<string | null>;
  /** The session of a token and its account as it is now; null when either has ended. Whether its time is over is not asked. */
  find(tokenHash: string): Promise<{ id: string; actor: Actor; times: SessionTimes } | null>;
  seen(id: string, at: Date): Promise<void>;
  /** Sessions that stand, the last used first; of one account, or of all. */
  list(userId: string | null, times: { now: Date; idleSince: Date }): Promise<SessionRecord[]>;
  /** Ends one that stands; of one account, or of any. The account it belonged to, or null when there was none. */
  end(id: string, userId: string | null, now: Date): Promise<string | null>;
  /** Removes sessions that were over before; returns how many. */
  forget(before: Date): Promise<number>;
}
