import { notFound } from '../../domain/errors';
import { type ReadVersions } from '../../domain/record-version';
import { type Actor, type Role } from '../../domain/user/role';
import { type AuditLog } from '../../ports/out/audit-log';
import { type Clock } from '../../ports/out/clock';
import { editOf, type Versioned } from '../../ports/out/edit';
import { type Page } from '../../ports/out/page';
import { type PasswordHasher } from '../../ports/out/password-hasher';
import { type UserFilter, type UserRecord, type UserRepository, USER_ORDERS } from '../../ports/out/user-repository';
import { type Accounts } from '../accounts/accounts';

export { USER_ORDERS };
export type { UserRecord };

interface Dependencies {
  users: UserRepository;
  passwords: PasswordHasher;
  accounts: Accounts;
  clock: Clock;
  audit: AuditLog;
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

  async create(actor: Actor, draft: UserDraft): Promise<Versioned<UserRecord>> {
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

  /** Throws `not_found`, `already_exists`, `last_admin`, `stale_version`. */
  async update(actor: Actor, id: string, patch: UserPatch, readVersions: ReadVersions): Promise<Versioned<UserRecord>> {
    const { users, passwords, accounts, audit, clock } = this.deps;
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
    accounts.forget(id);
    audit({
      action: 'user.changed',
      userId: actor.userId,
      ids: { account: id },
      facts: { password: patch.password !== undefined, role: user.role },
    });
    return user;
  }

  /** Throws `not_found`, `last_admin`, `stale_version`. */
  async remove(actor: Actor, id: string, readVersions: ReadVersions): Promise<void> {
    if (!(await this.deps.users.remove(id, editOf(actor, readVersions)))) throw notFound('user');
    this.deps.accounts.forget(id);
    this.deps.audit({ action: 'user.deleted', userId: actor.userId, ids: { account: id } });
  }
}
