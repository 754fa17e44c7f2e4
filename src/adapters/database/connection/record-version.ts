import { type EntityManager } from 'typeorm';
import { Refusal } from '../../../domain/errors';
import { type RecordChange } from '../../../domain/record-version';
import { type Edit } from '../../../ports/out/edit';

export type VersionedKind = 'patient' | 'appointment' | 'follow_up' | 'user' | 'reminder' | 'feedback' | 'message';

/* Beside the last change their number: two rows of one record (contacts) may be noted in one order and be there in the other. */
const OF = (kind: string, id: string): string =>
  `select coalesce(max(h.id), 0) || '.' || count(*) from record_changes h where h.kind = ${kind} and h.record_id = ${id}`;

/** The version of a record that was just made. */
export const NEVER_CHANGED = '0.0';

/** SQL: the version of a record. `id` is an expression for its id. */
export const versionOf = (kind: VersionedKind, id: string): string => `(${OF(`'${kind}'`, id)})`;

const BEGIN = `select set_config('clinic.role', $3, true), (${OF('$1', '$2::uuid')}) as version`;
const SINCE = `
  select fields, role as by, changed_at as at from record_changes where kind = $1 and record_id = $2 and id > $3 order by id desc limit 50`;

const lastChangeIn = (version: string): number => Number(/^(\d{1,15})\.\d{1,15}$/.exec(version)?.[1] ?? 0);

/** Changes of one moment and role as one. */
function together(changes: readonly RecordChange[]): RecordChange[] {
  const found = new Map<string, RecordChange>();
  for (const { fields, by, at } of changes) {
    const key = `${by} ${at.getTime()}`;
    found.set(key, { by, at, fields: [...new Set([...(found.get(key)?.fields ?? []), ...fields])].sort() });
  }
  return [...found.values()];
}

/**
 * Begins a change of a record that this transaction has locked: notes in which role it is changed, and refuses `stale_version`, with what was changed since,
 * when it is at none of the versions that were read.
 */
export async function beginChange(
  manager: Pick<EntityManager, 'query'>,
  kind: VersionedKind,
  id: string,
  { role, readVersions }: Edit,
): Promise<void> {
  const [{ version }] = await manager.query<[{ version: string }]>(BEGIN, [kind, id, role]);
  if (readVersions === null || readVersions.includes(version)) return;
  const since = Math.max(0, ...readVersions.map(lastChangeIn));
  throw new Refusal(
    'stale_version',
    'Somebody has changed this since you read it; `changes` says what. Read it again, compare, and send your change with the new ETag.',
    [],
    undefined,
    together(await manager.query<RecordChange[]>(SINCE, [kind, id, since])),
  );
}
