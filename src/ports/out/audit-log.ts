/** What happened to one row. Ids only: a name, a number or a text never goes in. */
interface AuditEntry {
  /** noun.verb in the past: reminder.created, appointment.rescheduled. */
  action: string;
  /** The acting user; null when nobody is logged in (a failed login). */
  userId: string | null;
  /** Row ids by noun: { reminder: '…', patient: '…' }. */
  ids?: Readonly<Record<string, string | null>>;
  /** Counts and versions, when they help to read the line. */
  facts?: Readonly<Record<string, number | string | boolean>>;
}

/** Writes one line for each create, change, delete and login. */
export type AuditLog = (entry: AuditEntry) => void;
