import { type DataSource } from 'typeorm';
import { type AuditResource, MOST_PATIENTS } from '../../../domain/audit/event';
import { type AuditRecord, type AuditTrail, type MisuseAlert } from '../../../ports/out/audit-trail';
import { Conditions, rowsOf } from '../connection/sql';
import { isRestrictedMessage } from '../messages/restricted-messages';

const AT_ADDRESS = (address: string): string => `select c.patient_id from contacts c where c.address = ${address}`;

/** Whom a row is about, by its id in $1; a thread is about everybody whose number it is. What is not here is about nobody. */
const SUBJECT: Partial<Record<AuditResource, string>> = {
  patient: 'select $1::uuid as patient_id',
  appointment: 'select patient_id from appointments where id = $1::uuid',
  reminder: 'select patient_id from reminders where id = $1::uuid',
  feedback: 'select patient_id from feedback where id = $1::uuid',
  follow_up: `select patient_id from follow_ups where id = $1::uuid and patient_id is not null
      union all select c.patient_id from contacts c join follow_ups f on f.address = c.address where f.id = $1::uuid and f.patient_id is null`,
  message: `select patient_id from messages where id = $1::uuid and patient_id is not null
      union all select c.patient_id from contacts c join messages m on m.address = c.address where m.id = $1::uuid and m.patient_id is null`,
  media: `select c.patient_id from contacts c join messages m on m.address = c.address where m.id = split_part($1, '/', 1)::uuid`,
  conversation: AT_ADDRESS('(select v.address from conversations v where v.id = $1::uuid)'),
  consent: AT_ADDRESS('(select e.address from consents e where e.id = $1::bigint)'),
  account: 'select patient_id from users where id = $1::uuid',
};

const REFS_OF = (patients: string): string =>
  `select p.audit_ref from patients p where p.id in (${patients}) and not p.stands_for_erased order by 1 limit ${MOST_PATIENTS}`;

const COLUMNS =
  'at, user_id, role, session_id, action, resource, resource_id, patient_refs, patient_count, origin, agent, outcome, code, reason, name_hash';
const VALUES = '$2::timestamptz, $3::uuid, $4::text, $5::uuid, $6::text, $7::text, $8::text';
const REST = '$9::text, $10::text, $11::text, $12::text, $13::text, $14::text';

/** An event whose patients a statement finds: by their ids, by addresses, or by the row. $1 is what it looks for, $15 how many there were. */
const writing = (refs: string): string => `
  with known as materialized (select array(${refs}) as refs)
  insert into audit_events (${COLUMNS}) select ${VALUES}, known.refs, coalesce($15::int, cardinality(known.refs)), ${REST} from known`;

const WRITE = {
  ids: writing(REFS_OF('select unnest($1::uuid[])')),
  addresses: writing(REFS_OF(AT_ADDRESS('any($1::text[])'))),
  refs: writing('select unnest($1::uuid[])'),
};
const WRITE_BY_ROW = new Map(
  Object.entries(SUBJECT).map(([resource, patients]) => [resource, writing(REFS_OF(patients))]),
);

const LISTED = `e.id::text, e.at, e.user_id as "userId", e.role, e.session_id as "sessionId", e.action, e.resource, e.resource_id as "resourceId",
  array(select p.id::text from patients p where p.audit_ref = any(e.patient_refs)) as "patientIds", e.patient_count as "patientCount",
  e.origin, e.agent, e.outcome, e.code, e.reason, e.name_hash as "nameHash"`;

const REASON_GIVEN = `
  select exists (select from audit_events where user_id = $1 and at > $2 and resource = $3 and resource_id = $4 and reason is not null and outcome = 'allowed') as given`;

const IS_RESTRICTED = `select ${isRestrictedMessage('m')} as restricted from messages m where m.id = $1`;

const ALERTS = `select kind, user_id as "userId", count, raised_at as "raisedAt" from audit_alerts where raised_at > $1 order by id desc limit 100`;

/** Events of the audit in PostgreSQL. */
export const createAuditTrail = (dataSource: DataSource): AuditTrail => ({
  async write(event, { addresses, refs } = {}) {
    const { patientIds, resource, resourceId } = event;
    const ids = [...new Set(patientIds)];
    const byRow = resourceId === null ? undefined : WRITE_BY_ROW.get(resource);
    const [sql, sought, count] =
      refs !== undefined
        ? [WRITE.refs, refs, null]
        : addresses !== undefined
          ? [WRITE.addresses, [...new Set(addresses)], null]
          : ids.length > 0 || byRow === undefined
            ? [WRITE.ids, ids, ids.length > MOST_PATIENTS ? ids.length : null]
            : [byRow, resourceId, null];
    await rowsOf(dataSource, sql, [
      sought,
      event.at,
      event.userId,
      event.role,
      event.sessionId,
      event.action,
      resource,
      // A patient's own id would outlive an erasure; the name in the audit stands for it.
      resource === 'patient' ? null : resourceId,
      event.origin,
      event.agent,
      event.outcome,
      event.code,
      event.reason,
      event.nameHash,
      count,
    ]);
  },

  async refsOf(resource, id) {
    const patients = SUBJECT[resource];
    if (patients === undefined) return [];
    return (await rowsOf<{ audit_ref: string }>(dataSource, REFS_OF(patients), [id])).map((row) => row.audit_ref);
  },

  reasonGiven: async (userId, resource, resourceId, since) =>
    (await rowsOf<{ given: boolean }>(dataSource, REASON_GIVEN, [userId, since, resource, resourceId]))[0]?.given ===
    true,

  isRestricted: async (messageId) =>
    (await rowsOf<{ restricted: boolean }>(dataSource, IS_RESTRICTED, [messageId]))[0]?.restricted === true,

  async list({ userId, patientId, action, from, to, before, limit }) {
    const where = new Conditions()
      .and('e.id < ?::bigint', before)
      .and('e.user_id = ?', userId)
      .and('e.patient_refs @> array(select p.audit_ref from patients p where p.id = ?)', patientId)
      // An empty array is contained in every other.
      .and('exists (select from patients p where p.id = ?)', patientId)
      .and('e.action = ?', action)
      .and('e.at >= ?', from)
      .and('e.at < ?', to);
    const found = await rowsOf<AuditRecord>(
      dataSource,
      `select ${LISTED} from audit_events e where ${where.sql} order by e.id desc limit $${where.values.length + 1}`,
      [...where.values, limit + 1],
    );
    const items = found.slice(0, limit);
    return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null };
  },

  alerts: (since) => rowsOf<MisuseAlert>(dataSource, ALERTS, [since]),
});
