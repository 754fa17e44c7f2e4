import {
  type AccessReason,
  type AuditAction,
  type AuditEvent,
  type AuditOutcome,
  type AuditResource,
  REASON_HOLDS_MS,
} from '../../domain/audit/event';
import { userAgentOf } from '../../domain/user/user-agent';
import { Refusal } from '../../domain/errors';
import { type Actor, type Role } from '../../domain/user/role';
import { type AuditFilter, type AuditRecord, type AuditTrail, type MisuseAlert } from '../../ports/out/audit-trail';
import { type Clock } from '../../ports/out/clock';
import { type DataKeys } from '../../ports/out/data-keys';

export type { AuditFilter, AuditRecord, MisuseAlert };

interface Dependencies {
  trail: AuditTrail;
  keys: DataKeys;
  clock: Clock;
  /** An event that could not be written: its ids, for the log, so that it is not lost altogether. */
  onUnwritten: (event: Record<string, unknown>, error: unknown) => void;
}

/** From where a request came, as it came. */
export interface Origin {
  sessionId: string | null;
  /** Network address. */
  address: string | null;
  userAgent: string | undefined;
}

/** What is to be kept of one request. What is left out is nothing. */
export interface Access {
  actor: { userId: string; role: Role | null } | null;
  origin: Origin;
  action: AuditAction;
  resource: AuditResource;
  resourceId?: string | null;
  patientIds?: readonly string[];
  /** Whose patients are not known but by their numbers. */
  addresses?: readonly string[];
  /** Names in the audit that were asked for before the rows went. */
  refs?: readonly string[];
  outcome: AuditOutcome;
  code?: string;
  reason?: AccessReason | null;
  /** Of a failed log-in. */
  username?: string;
}

/** Nobody is harmed by waiting for these, and what they give away cannot be taken back. Everything else is served: care comes before its record. */
const ONLY_WITH_RECORD: readonly string[] = ['export patient', 'list audit'];

const RECENT_ALERTS_MS = 7 * 24 * 60 * 60_000;

/** Who read and changed what. */
export class AccessAudit {
  constructor(private readonly deps: Dependencies) {}

  /**
   * Keeps one event before its answer leaves. Where it cannot be written the event goes to the log; throws `service_unavailable` for an export and for reading
   * the audit.
   */
  async record(access: Access): Promise<void> {
    const { trail, keys, clock, onUnwritten } = this.deps;
    const { actor, origin, addresses, refs, username } = access;
    const event: AuditEvent = {
      at: clock.now(),
      userId: actor?.userId ?? null,
      role: actor?.role ?? null,
      sessionId: origin.sessionId,
      action: access.action,
      resource: access.resource,
      resourceId: access.resourceId ?? null,
      patientIds: access.patientIds ?? [],
      origin: origin.address === null ? null : keys.hash(`origin ${origin.address}`),
      agent: origin.userAgent === undefined ? null : userAgentOf(origin.userAgent),
      outcome: access.outcome,
      code: access.code ?? null,
      reason: access.reason ?? null,
      nameHash:
        username === undefined ? null : keys.hash(`username ${username.normalize('NFKC').trim().toLowerCase()}`),
    };
    try {
      await trail.write(event, { ...(addresses ? { addresses } : {}), ...(refs ? { refs } : {}) });
    } catch (error) {
      const { userId, action, resource, resourceId, outcome, code } = event;
      onUnwritten(
        { user: userId, action, resource, resourceId, outcome, code, patients: [...new Set(event.patientIds)] },
        error,
      );
      if (event.outcome === 'allowed' && ONLY_WITH_RECORD.includes(`${action} ${resource}`))
        throw new Refusal(
          'service_unavailable',
          'This is shown only when the audit can be written, and it cannot for the moment. Try again in half a minute.',
          [],
          30,
        );
    }
  }

  /** Names in the audit of whom a row is about, to be asked before it is deleted; none where they cannot be read. */
  refsOf(resource: AuditResource, id: string): Promise<string[]> {
    return this.deps.trail.refsOf(resource, id).catch(() => []);
  }

  /** Whether this person said not long ago why they open this record. */
  reasonHolds(actor: Actor, resource: AuditResource, resourceId: string): Promise<boolean> {
    const since = new Date(this.deps.clock.now().getTime() - REASON_HOLDS_MS);
    return this.deps.trail.reasonGiven(actor.userId, resource, resourceId, since);
  }

  /** Whether a message's words are kept to administrators. */
  isRestricted(messageId: string): Promise<boolean> {
    return this.deps.trail.isRestricted(messageId);
  }

  list(filter: AuditFilter): Promise<{ items: AuditRecord[]; next: string | null }> {
    return this.deps.trail.list(filter);
  }

  /** Alerts of misuse of the last seven days. */
  recentAlerts(): Promise<MisuseAlert[]> {
    return this.deps.trail.alerts(new Date(this.deps.clock.now().getTime() - RECENT_ALERTS_MS));
  }
}
