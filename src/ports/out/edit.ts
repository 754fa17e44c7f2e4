import { type ReadVersions } from '../../domain/record-version';
import { type Actor, type Role } from '../../domain/user/role';

/** Who changes a record, and what they had read of it. */
export interface Edit {
  userId: string;
  role: Role;
  readVersions: ReadVersions;
}

export const editOf = ({ userId, role }: Actor, readVersions: ReadVersions): Edit => ({ userId, role, readVersions });

/** A record with its version: whatever changes of it that the API can change gives it another. */
export type Versioned<T> = T & { etag: string };
