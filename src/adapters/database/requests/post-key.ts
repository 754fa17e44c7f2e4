import { createHash } from 'node:crypto';
import { type QueryResultRow } from 'pg';

/** The name under which a request finds what it made: its key's, or else that of everything it says (values in a fixed order). */
export const postKey = (requestKey: string | null, values: readonly unknown[]): string =>
  requestKey === null
    ? `said ${createHash('sha256').update(JSON.stringify(values)).digest('base64url')}`
    : `key ${requestKey}`;

/**
 * SQL for a name ($1) that is taken: its row, if it is younger than $2 and, where no key names it, `unchanged` holds. A row that does not stand for the
 * request any more gives the name back, so that the next insert takes it: `free` is the update of the table's owner for the rows of `stale`.
 */
export const madeBefore = (
  table: 'reminders' | 'appointments',
  free: string,
  columns: string,
  unchanged: string,
): string => `
  with found as (select *, created_at >= $2 and (post_key like 'key %' or ${unchanged}) as stands from ${table} where post_key = $1),
       stale as (select id from found where not stands),
       freed as (${free})
  select ${columns} from found where stands`;

/**
 * Inserts, unless the same request did so before. `insert` gives nothing when the name is taken (or nothing can be made), `before` is what `madeBefore` finds.
 * Null when neither finds a row: there is nothing to insert for.
 */
export async function insertOnce<T extends QueryResultRow>(
  insert: () => Promise<T | undefined>,
  before: () => Promise<T | undefined>,
): Promise<{ row: T; repeated: boolean } | null> {
  // A name may be given back, or its row deleted, between the two statements.
  for (let tries = 0; tries < 3; tries++) {
    const made = await insert();
    if (made) return { row: made, repeated: false };
    const found = await before();
    if (found) return { row: found, repeated: true };
  }
  return null;
}
