import { type Role } from '../../domain/user/role';
import { type Edit, type Versioned } from './edit';
import { type Page, type PageRequest } from './page';

/** An account as it may be shown: never with its hash. */
export interface UserRecord {
  id: string;
  username: string;
  role: Role;
  patientId: string | null;
  disabledAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
}

/** What decides whether a login or a token counts. */
export interface Credentials {
  userId: string;
  username: string;
  role: Role;
  patientId: string | null;
  passwordHash: string;
  tokenVersion: number;
  disabled: boolean;
}

interface NewUser {
  username: string;
  passwordHash: string;
  role: Role;
  patientId: string | null;
}

interface UserChange {
  username?: string;
  passwordHash?: string;
  role?: Role;
  disabled?: boolean;
}

export const USER_ORDERS = ['username', '-username', 'created_at', '-created_at'] as const;

export interface UserFilter extends PageRequest {
  /** By name when it is left out. */
  sort?: (typeof USER_ORDERS)[number];
  role?: Role;
  patientId?: string;
}

export interface UserRepository {
  /** Finds an account by its name in canonical form; upper and lower case are the same. */
  credentialsOf(username: string): Promise<Credentials | null>;
  credentialsById(userId: string): Promise<Credentials | null>;
  list(filter: UserFilter): Promise<Page<UserRecord>>;
  find(id: string): Promise<Versioned<UserRecord> | null>;
  /** Refuses `already_exists` for a taken name, `not_found` for an unknown patient. */
  create(user: NewUser): Promise<Versioned<UserRecord>>;
  /**
   * Null when there is no such account. A new password or role, or disabling, ends every session and raises the token version, so
   * that a log-in under way opens none. Refuses `already_exists`, and `last_admin` when no administrator who can log in would be left, and `stale_version`.
   */
  update(id: string, change: UserChange, edit: Edit, now: Date): Promise<Versioned<UserRecord> | null>;
}
