import { type Role } from './user/role';

/** Versions of a record that somebody may have read before changing it; null: they do not say, and whatever stands is changed. */
export type ReadVersions = readonly string[] | null;

/** What was changed of a record: the fields as the API calls them, in which role, and when. */
export interface RecordChange {
  fields: readonly string[];
  by: Role | 'system';
  at: Date;
}
