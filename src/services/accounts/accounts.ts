import { type Actor } from '../../domain/user/role';
import { canonicalUsername, usernameKey } from '../../domain/user/username';
import { type AuditLog } from '../../ports/out/audit-log';
import { type Clock } from '../../ports/out/clock';
import { editOf } from '../../ports/out/edit';
import { type PasswordHasher } from '../../ports/out/password-hasher';
import { type UserRepository } from '../../ports/out/user-repository';
import { type LoginGuard } from './login-guard';
import { refuseWeakPassword } from './new-password';
import { type Sessions } from './sessions';
import { wrongCredentials } from './wrong-credentials';

interface Dependencies {
  users: UserRepository;
  passwords: PasswordHasher;
  sessions: Sessions;
  guard: LoginGuard;
  clock: Clock;
  audit: AuditLog;
  clinicName: string;
}

/** Names and passwords: logging in, and changing one's own password. */
export class Accounts {
  /** Checked when the account does not exist, so that both cases cost one hash. Made on first use. */
  private decoy: Promise<string> | undefined;

  constructor(private readonly deps: Dependencies) {}

  /**
   * Checks a name and a password. Unknown, disabled and wrong are one answer after equal work. Throws `invalid_credentials`, or
   * `too_many_attempts`
   * by the limits of domain/user/login-limits. `address` is where the caller comes from.
   */
  async logIn(login: {
    username: string;
    password: string;
    address: string;
  }): Promise<Actor & { tokenVersion: number }> {
    const { users, passwords, guard, audit } = this.deps;
    const found = await guard.run(usernameKey(login.username), login.address, async () => {
      const credentials = await users.credentialsOf(canonicalUsername(login.username));
      const right = await passwords.verify(credentials?.passwordHash ?? (await this.decoyHash()), login.password);
      return right && credentials && !credentials.disabled ? credentials : null;
    });
    if (!found) {
      audit({ action: 'login.failed', userId: null });
      throw wrongCredentials();
    }
    audit({ action: 'login.succeeded', userId: found.userId });
    return { userId: found.userId, role: found.role, patientId: found.patientId, tokenVersion: found.tokenVersion };
  }

  /**
   * Changes one's own password after the old one was given once more; every session of the account ends. Throws
   * `invalid_credentials` for a wrong old password, `validation_failed` for a new one that is easy to guess, `too_many_attempts` like a login.
   */
  async changePassword(actor: Actor, change: { current: string; next: string; address: string }): Promise<void> {
    const { users, passwords, sessions, guard, audit, clock, clinicName } = this.deps;
    const account = await guard.run(`id:${actor.userId}`, change.address, async () => {
      const credentials = await users.credentialsById(actor.userId);
      return credentials && (await passwords.verify(credentials.passwordHash, change.current)) ? credentials : null;
    });
    if (!account) throw wrongCredentials();
    refuseWeakPassword('new_password', change.next, { role: account.role, username: account.username, clinicName });
    await users.update(
      actor.userId,
      { passwordHash: await passwords.hash(change.next) },
      editOf(actor, null),
      clock.now(),
    );
    sessions.forget(actor.userId);
    audit({ action: 'user.password_changed', userId: actor.userId, ids: { user: actor.userId } });
  }

  private decoyHash(): Promise<string> {
    return (this.decoy ??= this.deps.passwords.hash('no account has this password'));
  }
}
