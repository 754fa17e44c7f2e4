import { type DataSource, type EntityManager } from 'typeorm';
import { invalidField, notFound, Refusal } from '../../../domain/errors';
import { type Role } from '../../../domain/user/role';
import { type Edit, type Versioned } from '../../../ports/out/edit';
import { type Credentials, type UserRecord, type UserRepository } from '../../../ports/out/user-repository';
import { User } from '../entities/user';
import { beginChange, NEVER_CHANGED, versionOf } from '../connection/record-version';
import { brokenConstraint, rowsOf } from '../connection/sql';
import { endSessionsOf } from './session-store';

const CREDENTIALS = `select id as "userId", username, role, patient_id as "patientId", password_hash as "passwordHash", token_version as "tokenVersion",
  disabled_at is not null as disabled from users`;
const BY_NAME = `${CREDENTIALS} where lower(normalize(username, NFKC)) = lower($1)`;
const BY_ID = `${CREDENTIALS} where id = $1`;

const recordOf = (user: User): UserRecord => ({
  id: user.id,
  username: user.username,
  role: user.role as Role,
  patientId: user.patientId,
  disabledAt: user.disabledAt,
  createdAt: user.createdAt,
  updatedAt: user.updatedAt,
});

const FIND_VERSION = `select ${versionOf('user', '$1::uuid')} as etag`;

/* The version is read before the account: what changes in between makes it old, never the account older than its version. */
async function findWith(manager: EntityManager, id: string): Promise<Versioned<UserRecord> | null> {
  const [{ etag }] = await manager.query<[{ etag: string }]>(FIND_VERSION, [id]);
  const user = await manager.findOneBy(User, { id });
  return user && { ...recordOf(user), etag };
}

/** Locks an account that is about to be changed; false when there is none. */
async function beginUserChange(manager: EntityManager, id: string, edit: Edit): Promise<boolean> {
  const [known] = await manager.query<unknown[]>('select from users where id = $1 for no key update', [id]);
  if (known) await beginChange(manager, 'user', id, edit);
  return known !== undefined;
}

/** Runs a write and turns the constraints it may break into refusals. */
async function refusing<T>(write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    switch (brokenConstraint(error)) {
      case 'users_username': {
        const message = 'This name is taken. Choose another.';
        throw new Refusal('already_exists', message, [{ field: 'username', code: 'already_exists', message }]);
      }
      case 'users_patient_fk':
        throw notFound('patient', 'patient_id');
      case 'users_patient_role':
        throw invalidField('role', 'role_mismatch', "A patient's account belongs to one patient, the others to none.");
      default:
        throw error;
    }
  }
}

/** Locks the administrators who can log in, and refuses to leave the clinic without one. */
async function keepAnAdmin(manager: EntityManager, leaving: string): Promise<void> {
  const admins = await manager.query<{ id: string }[]>(
    `select id from users where role = 'admin' and disabled_at is null order by id for update`,
  );
  if (admins.length === 1 && admins[0]?.id === leaving) {
    throw new Refusal('last_admin', 'This is the last administrator who can log in. Make another one first.');
  }
}

/** Accounts in PostgreSQL. */
export function createUserRepository(dataSource: DataSource): UserRepository {
  const users = dataSource.getRepository(User);
  return {
    credentialsOf: async (username) => (await rowsOf<Credentials>(dataSource, BY_NAME, [username]))[0] ?? null,
    credentialsById: async (id) => (await rowsOf<Credentials>(dataSource, BY_ID, [id]))[0] ?? null,

    async list({ skip, limit, role, patientId, sort = 'username' }) {
      const direction = sort.startsWith('-') ? 'desc' : 'asc';
      const [items, total] = await users.findAndCount({
        where: { ...(role ? { role } : {}), ...(patientId ? { patientId } : {}) },
        order: sort.endsWith('username') ? { username: direction, id: 'asc' } : { createdAt: direction, id: 'asc' },
        skip,
        take: limit,
      });
      return { items: items.map(recordOf), total };
    },

    find: (id) => findWith(dataSource.manager, id),

    async create(user) {
      const { generatedMaps } = await refusing(
        users.createQueryBuilder().insert().values(user).returning('*').execute(),
      );
      const made = recordOf(users.create({ ...generatedMaps[0], ...user }));
      return { ...made, etag: NEVER_CHANGED };
    },

    update: (id, change, edit, now) =>
      refusing(
        dataSource.transaction(async (manager) => {
          if (change.disabled === true || (change.role !== undefined && change.role !== 'admin'))
            await keepAnAdmin(manager, id);
          if (!(await beginUserChange(manager, id, edit))) return null;
          const revokes = change.passwordHash !== undefined || change.role !== undefined || change.disabled === true;
          await manager
            .createQueryBuilder()
            .update(User)
            .set({
              ...(change.username === undefined ? {} : { username: change.username }),
              ...(change.passwordHash === undefined ? {} : { passwordHash: change.passwordHash }),
              ...(change.role === undefined ? {} : { role: change.role }),
              ...(change.disabled === undefined ? {} : { disabledAt: change.disabled ? now : null }),
              ...(revokes ? { tokenVersion: () => 'token_version + 1' } : {}),
              updatedAt: now,
            })
            .where({ id })
            .execute();
          if (revokes) await endSessionsOf(manager, id, now);
          return findWith(manager, id);
        }),
      ),
  };
}
