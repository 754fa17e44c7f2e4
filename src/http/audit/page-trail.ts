import { type Request } from 'express';
import { type AccessReason, type AuditAction, type AuditResource, asksReason } from '../../domain/audit/event';
import { type ErrorCode } from '../../domain/errors';
import { type AccessAudit } from '../../services/audit/access-audit';
import { type SignedIn } from '../auth/authenticate';
import { type AuditDeclaration } from './declaration';
import { accessReason, originOf, REASON_HEADER } from './origin';

/** What a page shows or does, where that is more than its declaration says. */
interface Seen {
  action?: AuditAction;
  resource?: AuditResource;
  resourceId?: string;
  patientIds?: readonly string[];
  reason?: AccessReason;
}

/** Keeps in the audit what one request of a page came to; each of the two keeps once. */
export class PageTrail {
  private kept = false;

  constructor(
    private readonly declaration: AuditDeclaration,
    private readonly signedIn: SignedIn,
    private readonly req: Request,
    private readonly audit: AccessAudit,
  ) {}

  async allowed(seen: Seen = {}): Promise<void> {
    await this.keep({ ...seen, outcome: 'allowed' });
  }

  async refused(code: ErrorCode, seen: Seen = {}): Promise<void> {
    await this.keep({ ...seen, outcome: 'refused', code });
  }

  /** A change was refused, and the answer shows the record all the same: two events. */
  async refusedButShown(code: ErrorCode, seen: Seen): Promise<void> {
    await this.refused(code, seen);
    this.kept = false;
    await this.allowed({ ...seen, action: 'read' });
  }

  /** Whether this person has to say first why they open a record; with X-Access-Reason they have. */
  async needsReason(record: {
    resource: AuditResource;
    id: string;
    restricted: boolean;
    kind: string;
  }): Promise<boolean> {
    if (!asksReason(this.signedIn.actor.role, record) || this.given() !== null) return false;
    return !(await this.audit.reasonHolds(this.signedIn.actor, record.resource, record.id));
  }

  private given(): AccessReason | null {
    return accessReason.safeParse(this.req.get(REASON_HEADER)).data ?? null;
  }

  private async keep({
    outcome,
    code,
    ...seen
  }: Seen & { outcome: 'allowed' | 'refused'; code?: ErrorCode }): Promise<void> {
    if (this.kept || 'none' in this.declaration) return;
    this.kept = true;
    const { action, resource } = this.declaration;
    const { actor, session } = this.signedIn;
    await this.audit.record({
      actor,
      origin: originOf(this.req, session.id),
      action,
      resource,
      reason: this.given(),
      ...seen,
      outcome,
      ...(code === undefined ? {} : { code }),
    });
  }
}
