import { type UserAgent } from '../user/user-agent';
import { type Role } from '../user/role';

/** What a person did, or wanted to do. `list`: many rows at once. `grant_admin`: an account became an administrator's. */
export const AUDIT_ACTIONS = [
  'read',
  'list',
  'create',
  'change',
  'delete',
  'export',
  'erase',
  'log_in',
  'grant_admin',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** Of what kind the rows are that it was done to. */
export const AUDIT_RESOURCES = [
  'patient',
  'appointment',
  'reminder',
  'message',
  'media',
  'conversation',
  'consent',
  'feedback',
  'follow_up',
  'digest',
  'account',
  'audit',
] as const;
export type AuditResource = (typeof AUDIT_RESOURCES)[number];

export type AuditOutcome = 'allowed' | 'refused';

/**
 * Why somebody opens what is kept to administrators. A closed list: words of their own could name a person, and nothing in the audit can be taken
 * out again when that person is erased.
 */
export const ACCESS_REASONS = [
  'complaint_handling',
  'patient_request',
  'care',
  'legal_duty',
  'quality_review',
  'technical',
] as const;
export type AccessReason = (typeof ACCESS_REASONS)[number];

/** A reason holds for its person and record for so long. */
export const REASON_HOLDS_MS = 15 * 60_000;

/** Names of patients in the audit that one event holds; `patientCount` says how many there were. A page of any list has fewer. */
export const MOST_PATIENTS = 500;

/** Whether a record is opened only with a reason: words kept to administrators, opened by one. A task about misuse holds no patient's words. */
export const asksReason = (role: Role, record: { restricted: boolean; kind?: string | undefined }): boolean =>
  role === 'admin' && record.restricted && record.kind !== 'access_review';

/** One event as it is written. */
export interface AuditEvent {
  at: Date;
  userId: string | null;
  role: Role | null;
  /** The log-in it was done by; null for what nobody logged in did. */
  sessionId: string | null;
  action: AuditAction;
  resource: AuditResource;
  resourceId: string | null;
  /** Patients whose data were shown or changed, by the ids of their rows; what is kept of them is `patients.audit_ref`. */
  patientIds: readonly string[];
  /** The address a request came from, as a keyed hash. */
  origin: string | null;
  /** Family of the program that asked. */
  agent: UserAgent | null;
  outcome: AuditOutcome;
  /** Why it was refused; null for what was allowed. */
  code: string | null;
  reason: AccessReason | null;
  /** Of a log-in that failed: the name that was tried, as a keyed hash. */
  nameHash: string | null;
}
