import { notFound, Refusal } from '../../domain/errors';
import { type Actor } from '../../domain/user/role';
import {
  expiryOf,
  idleSince,
  isFresh,
  isSeenAnew,
  keptSince,
  type SessionLimits,
  type SessionTimes,
  type SessionUse,
  stands,
} from '../../domain/user/session';
import { userAgentOf } from '../../domain/user/user-agent';
import { type AuditLog } from '../../ports/out/audit-log';
import { type Clock } from '../../ports/out/clock';
import { type SessionIds } from '../../ports/out/session-ids';
import { type SessionRecord, type SessionStore } from '../../ports/out/session-store';
import { wrongCredentials } from './wrong-credentials';

export type { SessionRecord };

interface Dependencies {
  store: SessionStore;
  ids: SessionIds;
  limits: SessionLimits;
  clock: Clock;
  audit: AuditLog;
}

/** A log-in as its token names it. */
export interface OpenedSession {
  /** What the token carries; only its hash is kept. */
  secret: string;
  createdAt: Date;
  expiresAt: Date;
}

/** The session a request belongs to. */
export interface CurrentSession {
  id: string;
  /** When the password was given. */
  createdAt: Date;
}

interface Remembered {
  userId: string;
  until: number;
  found: ReturnType<SessionStore['find']>;
  lastSeenAt: Date | undefined;
}

/** Another replica may keep an ended session alive for this long; this process forgets it at once. */
const REMEMBER_MILLIS = 5_000;
const MAX_REMEMBERED = 20_000;

/** Log-ins: opened with a password, over after a time, and ended before it by whoever may. */
export class Sessions {
  private readonly known = new Map<string, Remembered>();

  constructor(private readonly deps: Dependencies) {}

  /**
   * Opens a session for an account whose password was just checked. `userAgent` is the header of that name. Throws `invalid_credentials` when the account
   * was changed meanwhile.
   */
  async open(
    { userId, tokenVersion }: { userId: string; tokenVersion: number },
    { use, userAgent }: { use: SessionUse; userAgent: string | undefined },
  ): Promise<OpenedSession> {
    const { store, ids, limits, clock } = this.deps;
    const now = clock.now();
    const secret = ids.make();
    const expiresAt = expiryOf(use, now, limits);
    const opened = await store.open({
      userId,
      tokenVersion,
      tokenHash: ids.hash(secret),
      userAgent: userAgentOf(userAgent),
      createdAt: now,
      lastSeenAt: now,
      expiresAt,
    });
    if (opened === null) throw wrongCredentials();
    return { secret, createdAt: now, expiresAt };
  }

  /** Who a genuine token belongs to, and its session; null when that has ended or is over. */
  async of({ userId, secret }: { userId: string; secret: string }): Promise<{
    actor: Actor;
    session: CurrentSession;
  } | null> {
    const { store, ids, limits, clock } = this.deps;
    const now = clock.now();
    const remembered = this.remembered(ids.hash(secret), userId, now);
    const found = await remembered.found;
    if (found === null || found.actor.userId !== userId) return null;
    const times: SessionTimes = { ...found.times, lastSeenAt: remembered.lastSeenAt ?? found.times.lastSeenAt };
    if (!stands(times, now, limits)) return null;
    if (isSeenAnew(times, now)) {
      remembered.lastSeenAt = now;
      // A database that takes no writes must not keep anybody from reading.
      await store.seen(found.id, now).catch(() => undefined);
    }
    return { actor: found.actor, session: { id: found.id, createdAt: times.createdAt } };
  }

  /** Throws `fresh_login_required` unless the password was given within the last minutes. */
  demandFresh(session: CurrentSession): void {
    if (isFresh(session, this.deps.clock.now(), this.deps.limits)) return;
    throw new Refusal(
      'fresh_login_required',
      `This needs a log-in of the last ${this.deps.limits.freshMinutes} minutes. Log in again at POST /auth/token, then send the request with the new token.`,
    );
  }

  /** Seconds after a log-in in which `demandFresh` lets pass. */
  get freshSeconds(): number {
    return this.deps.limits.freshMinutes * 60;
  }

  /** Sessions that stand: one's own; of another account or of all (null) for administrators. Throws `forbidden`. */
  list(actor: Actor, userId: string | null): Promise<SessionRecord[]> {
    if (actor.role !== 'admin' && userId !== actor.userId)
      throw new Refusal('forbidden', "Only administrators see other people's sessions. Leave user_id out.");
    const { store, clock, limits } = this.deps;
    const now = clock.now();
    return store.list(userId, { now, idleSince: idleSince(now, limits) });
  }

  /** Ends a session: one's own, and any for administrators. Its token is worth nothing from then on. Throws `not_found`. */
  async end(actor: Actor, id: string): Promise<void> {
    const { store, clock, audit } = this.deps;
    const owner = await store.end(id, actor.role === 'admin' ? null : actor.userId, clock.now());
    if (owner === null) throw notFound('session');
    this.forget(owner);
    audit({ action: 'session.ended', userId: actor.userId, ids: { session: id, account: owner } });
  }

  /** Ends the session of whoever asks; one that has ended already stays so. */
  async logOut(actor: Actor, { id }: CurrentSession): Promise<void> {
    const { store, clock, audit } = this.deps;
    await store.end(id, actor.userId, clock.now());
    this.forget(actor.userId);
    audit({ action: 'logout', userId: actor.userId, ids: { session: id } });
  }

  /** To be called after any change of an account. */
  forget(userId: string): void {
    for (const [hash, known] of this.known) if (known.userId === userId) this.known.delete(hash);
  }

  private remembered(hash: string, userId: string, now: Date): Remembered {
    const known = this.known.get(hash);
    if (known && known.until > now.getTime()) return known;
    if (this.known.size >= MAX_REMEMBERED) this.known.clear();
    const found = this.deps.store.find(hash);
    const fresh: Remembered = { userId, until: now.getTime() + REMEMBER_MILLIS, found, lastSeenAt: undefined };
    this.known.set(hash, fresh);
    found.catch(() => this.known.delete(hash));
    return fresh;
  }
}

/** A job's step: removes sessions that have long been over. */
export const createForgetSessions =
  ({ store, clock }: Pick<Dependencies, 'store' | 'clock'>) =>
  async (): Promise<{ sessionsForgotten: number }> => ({
    sessionsForgotten: await store.forget(keptSince(clock.now())),
  });
