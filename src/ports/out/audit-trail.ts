import { type UserAgent } from '../../domain/user/user-agent';
import {
  type AccessReason,
  type AuditAction,
  type AuditEvent,
  type AuditOutcome,
  type AuditResource,
} from '../../domain/audit/event';
import { type MisuseKind, type MisuseLimits } from '../../domain/audit/misuse';
import { type Role } from '../../domain/user/role';

/** An event as it may be shown. */
export interface AuditRecord {
  /** Rises with time. */
  id: string;
  at: Date;
  userId: string | null;
  role: Role | null;
  sessionId: string | null;
  action: AuditAction;
  resource: AuditResource;
  resourceId: string | null;
  /** Those whose rows are still there: at most 500. */
  patientIds: string[];
  /** How many there were. */
  patientCount: number;
  origin: string | null;
  agent: UserAgent | null;
  outcome: AuditOutcome;
  code: string | null;
  reason: AccessReason | null;
  nameHash: string | null;
}

export interface AuditFilter {
  userId?: string | undefined;
  patientId?: string | undefined;
  action?: AuditAction | undefined;
  from?: Date | undefined;
  to?: Date | undefined;
  /** Only events older than the one with this id. */
  before?: string | undefined;
  limit: number;
}

/** Written and read by one room; rows are never changed. */
export interface AuditTrail {
  /**
   * Writes one event, by one statement. Where `event.patientIds` is empty, the patient is looked up by the row of `resource` and `resourceId`; `addresses`: whoever has
   * one of these. `refs`: what `refsOf` said before the rows were deleted.
   */
  write(event: AuditEvent, known?: { addresses?: readonly string[]; refs?: readonly string[] }): Promise<void>;
  /** Names in the audit of the patients a row is about, to be asked before the row goes. */
  refsOf(resource: AuditResource, id: string): Promise<string[]>;
  /** Whether this account gave a reason for this record since. */
  reasonGiven(userId: string, resource: AuditResource, resourceId: string, since: Date): Promise<boolean>;
  /** Whether a message's words are kept to administrators. */
  isRestricted(messageId: string): Promise<boolean>;
  /** Newest first. `next`: the `before` of the page after this one, null on the last. */
  list(filter: AuditFilter): Promise<{ items: AuditRecord[]; next: string | null }>;
  /** Newest first. */
  alerts(since: Date): Promise<MisuseAlert[]>;
}

export interface MisuseAlert {
  kind: MisuseKind;
  userId: string;
  count: number;
  raisedAt: Date;
}

/** Finds misuse in the events of the last hour and opens a task for administrators, once an hour for a kind and an account. */
export interface MisuseWatch {
  raise(now: Date, limits: MisuseLimits): Promise<MisuseAlert[]>;
}
