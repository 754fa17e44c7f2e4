import { type AuditResource } from '../../domain/audit/event';

/** Whose data an answer holds, and whether some of it is kept to administrators. */
export interface Shown {
  id: string | null;
  patientIds: string[];
  addresses: string[];
  restricted: boolean;
  kind: string | undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : []);

/** Lists that an answer may hold, by the names they have in it. */
const LISTS = ['items', 'missed'] as const;

/** Reads an answer of the API by the names that all of them use: id, patient_id, patient_ids, address, restricted, items, thread. */
export function shownIn(resource: AuditResource, body: unknown): Shown {
  const shown: Shown = { id: null, patientIds: [], addresses: [], restricted: false, kind: undefined };
  // What the audit says is about other events; its patients were not shown.
  if (!isObject(body) || resource === 'audit') return shown;
  const take = (row: Record<string, unknown>): void => {
    if (resource === 'patient') shown.patientIds.push(...textOf(row['id']));
    shown.patientIds.push(...textOf(row['patient_id']));
    if (Array.isArray(row['patient_ids'])) shown.patientIds.push(...row['patient_ids'].flatMap(textOf));
    if (resource === 'consent') shown.addresses.push(...textOf(row['address']));
    for (const list of LISTS) if (Array.isArray(row[list])) row[list].filter(isObject).forEach(take);
  };
  take(body);
  const { thread } = body;
  if (isObject(thread)) take(thread);
  shown.id = textOf(body['id'])[0] ?? null;
  shown.kind = textOf(body['kind'])[0];
  const rows = isObject(thread) && Array.isArray(thread['items']) ? thread['items'].filter(isObject) : [];
  shown.restricted = [body, ...rows].some((row) => row['restricted'] === true);
  return shown;
}
