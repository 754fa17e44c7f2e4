const TABLES = 'audit_events, audit_links, audit_alerts';

/**
 * Statements that let a role add to the audit and read it, and take every right to rewrite it. They must be given by the owner of the tables, who has to be
 * another role: an owner can always give itself rights back. Ids come from identity columns, which need no right to their sequences.
 *
 * @param role the name of the program's role, as PostgreSQL has it
 */
export const auditGrants = (role: string): readonly string[] => {
  const name = `"${role.replaceAll('"', '""')}"`;
  return [`revoke all on ${TABLES} from public, ${name}`, `grant select, insert on ${TABLES} to ${name}`];
};
