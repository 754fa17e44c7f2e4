import { notFound } from '../../domain/errors';
import { type ReadVersions } from '../../domain/record-version';
import { type Actor, type Role } from '../../domain/user/role';
import { type AuditLog } from '../../ports/out/audit-log';
import { type Clock } from '../../ports/out/clock';
import { editOf, type Versioned } from '../../ports/out/edit';
import { type Page } from '../../ports/out/page';
import { type PasswordHasher } from '../../ports/out/password-hasher';
import { type UserFilter, type UserRecord, type UserRepository, USER_ORDERS } from '../../ports/out/user-repository';
import { refuseWeakPassword } from '../accounts/new-password';
import { type Sessions } from '../accounts/sessions';

export { USER_ORDERS };
export type { UserRecord };

interface Dependencies {
  users: UserRepository;
  passwords: PasswordHasher;
  sessions: Sessions;
  clock: Clock;
  audit: AuditLog;
  clinicName: string;
}

export interface UserDraft {
  username: string;
  password: string;
  role: Role;
  patientId: string | null;
}

export interface UserPatch {
  username?: string | undefined;
  password?: string | undefined;
  role?: Role | undefined;
  disabled?: boolean | undefined;
}

/** Managing who may log in. For administrators; the routes see to that. */
export class Users {
  constructor(private readonly deps: Dependencies) {}

  list(filter: UserFilter): Promise<Page<UserRecord>> {
    return this.deps.users.list(filter);
  }

  async find(id: string): Promise<Versioned<UserRecord>> {
    const user = await this.deps.users.find(id);
    if (!user) throw notFound('user');
    return user;
  }

  /** Throws `validation_failed` for a password that is easy to guess, `already_exists` for a taken name, `not_found` for an unknown patient. */
  async create(actor: Actor, draft: UserDraft): Promise<Versioned<UserRecord>> {
    refuseWeakPassword('password', draft.password, { ...draft, clinicName: this.deps.clinicName });
    return this.createForDemo(actor, draft);
  }

  /** The same with whatever password: the demo's are printed in its documentation. */
  async createForDemo(actor: Actor, draft: UserDraft): Promise<Versioned<UserRecord>> {
    const { users, passwords, audit } = this.deps;
    const user = await users.create({
      username: draft.username,
      role: draft.role,
      patientId: draft.patientId,
      passwordHash: await passwords.hash(draft.password),
    });
    audit({
      action: 'user.created',
      userId: actor.userId,
      ids: { account: user.id, patient: user.patientId },
      facts: { role: user.role },
    });
    return user;
  }

  /** Throws `not_found`, `already_exists`, `last_admin`, `stale_version`, and `validation_failed` for a password that is easy to guess. */
  async update(actor: Actor, id: string, patch: UserPatch, readVersions: ReadVersions): Promise<Versioned<UserRecord>> {
    const { users, passwords, sessions, audit, clock, clinicName } = this.deps;
    if (patch.password !== undefined) {
      const { username, role } = await this.find(id);
      refuseWeakPassword('password', patch.password, {
        username: patch.username ?? username,
        role: patch.role ?? role,
        clinicName,
      });
    }
    const user = await users.update(
      id,
      {
        ...(patch.username === undefined ? {} : { username: patch.username }),
        ...(patch.password === undefined ? {} : { passwordHash: await passwords.hash(patch.password) }),
        ...(patch.role === undefined ? {} : { role: patch.role }),
        ...(patch.disabled === undefined ? {} : { disabled: patch.disabled }),
      },
      editOf(actor, readVersions),
      clock.now(),
    );
    if (!user) throw notFound('user');
    sessions.forget(id);
    audit({
      action: 'user.changed',
      userId: actor.userId,
      ids: { account: id },
      facts: { password: patch.password !== undefined, role: user.role },
    });
    return user;
  }

  /** An account is never deleted: what it did must keep its name. Its sessions end. Throws `not_found`, `last_admin`, `stale_version`. */
  async close(actor: Actor, id: string, readVersions: ReadVersions): Promise<void> {
    await this.update(actor, id, { disabled: true }, readVersions);
  }
}
