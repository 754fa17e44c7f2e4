import { Refusal } from '../../domain/errors';
import { type Actor } from '../../domain/user/role';
import { type AuditLog } from '../../ports/out/audit-log';
import { type Clock } from '../../ports/out/clock';
import { editOf } from '../../ports/out/edit';
import { type PasswordHasher } from '../../ports/out/password-hasher';
import { type Credentials, type UserRepository } from '../../ports/out/user-repository';
import { LoginGuard } from './login-guard';

interface Dependencies {
  users: UserRepository;
  passwords: PasswordHasher;
  clock: Clock;
  audit: AuditLog;
}

/** Another replica may keep a revoked token alive for this long; this process forgets it at once. */
const REMEMBER_MILLIS = 5_000;
const MAX_REMEMBERED = 20_000;

const wrong = (): Refusal =>
  new Refusal('invalid_credentials', 'Username or password is wrong. Check both and try again.');

/** Logging in, and whether a token that was given out still counts. */
export class Accounts {
  private readonly guard: LoginGuard;
  private readonly known = new Map<string, { credentials: Promise<Credentials | null>; until: number }>();
  /** Checked when the account does not exist, so that both cases cost one hash. Made on first use. */
  private decoy: Promise<string> | undefined;

  constructor(private readonly deps: Dependencies) {
    this.guard = new LoginGuard(deps.clock);
  }

  /**
   * Checks a name and a password. Unknown, disabled and wrong are one answer after equal work. Throws `invalid_credentials`, or
   * `too_many_attempts` from the sixth failure on within 15 minutes.
   */
  async logIn(login: {
    username: string;
    password: string;
    address: string;
  }): Promise<Actor & { tokenVersion: number }> {
    const { users, passwords, audit } = this.deps;
    const found = await this.guard.run(login.username, login.address, async () => {
      const credentials = await users.credentialsOf(login.username);
      const right = await passwords.verify(credentials?.passwordHash ?? (await this.decoyHash()), login.password);
      return right && credentials && !credentials.disabled ? credentials : null;
    });
    if (!found) {
      audit({ action: 'login.failed', userId: null });
      throw wrong();
    }
    audit({ action: 'login.succeeded', userId: found.userId });
    return { userId: found.userId, role: found.role, patientId: found.patientId, tokenVersion: found.tokenVersion };
  }

  /** The account behind a token, or null when its password or role has changed since, or it was disabled or removed. */
  async actorOf(userId: string, tokenVersion: number): Promise<Actor | null> {
    const credentials = await this.remembered(userId);
    if (!credentials || credentials.disabled || credentials.tokenVersion !== tokenVersion) return null;
    return { userId, role: credentials.role, patientId: credentials.patientId };
  }

  /** To be called after any change of an account. */
  forget(userId: string): void {
    this.known.delete(userId);
  }

  /**
   * Changes one's own password after the old one was given once more; every token given out before is worth nothing afterwards. Throws
   * `invalid_credentials` for a wrong old password, `too_many_attempts` like a login.
   */
  async changePassword(actor: Actor, change: { current: string; next: string; address: string }): Promise<void> {
    const { users, passwords, audit, clock } = this.deps;
    const right = await this.guard.run(`id:${actor.userId}`, change.address, async () => {
      const credentials = await users.credentialsById(actor.userId);
      return credentials && (await passwords.verify(credentials.passwordHash, change.current)) ? true : null;
    });
    if (!right) throw wrong();
    await users.update(
      actor.userId,
      { passwordHash: await passwords.hash(change.next) },
      editOf(actor, null),
      clock.now(),
    );
    this.forget(actor.userId);
    audit({ action: 'user.password_changed', userId: actor.userId, ids: { user: actor.userId } });
  }

  private remembered(userId: string): Promise<Credentials | null> {
    const now = this.deps.clock.now().getTime();
    const known = this.known.get(userId);
    if (known && known.until > now) return known.credentials;
    if (this.known.size >= MAX_REMEMBERED) this.known.clear();
    const credentials = this.deps.users.credentialsById(userId);
    this.known.set(userId, { credentials, until: now + REMEMBER_MILLIS });
    credentials.catch(() => this.known.delete(userId));
    return credentials;
  }

  private decoyHash(): Promise<string> {
    return (this.decoy ??= this.deps.passwords.hash('no account has this password'));
  }
}
