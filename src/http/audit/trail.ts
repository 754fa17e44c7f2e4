import { type Request, type Response } from 'express';
import { type AccessReason, type AuditAction, type AuditResource, asksReason } from '../../domain/audit/event';
import { type Actor } from '../../domain/user/role';
import { type AccessAudit } from '../../services/audit/access-audit';
import { refusalFrom } from '../problem';
import { type AccessTokens } from '../auth/access-token';
import { type SignedIn } from '../auth/authenticate';
import { type AuditDeclaration } from './declaration';
import { originOf, reasonOf, reasonRequired } from './origin';
import { shownIn } from './shown';

interface Services {
  accessAudit: AccessAudit;
  tokens: AccessTokens;
}

/** The name of a kind of row in paths. */
const PARAMETER: Partial<Record<AuditResource, string>> = { account: 'user_id', media: 'message_id' };

/** Who may not call at all is not read any further: what has the form of an id is all that is known of their request. */
const ROW_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const field = (of: unknown, name: string): string | null => {
  const value = (of as Record<string, unknown> | undefined | null)?.[name];
  return typeof value === 'string' ? value : null;
};

/**
 * Keeps in the audit what one request came to, once, before its answer leaves. Requests of nobody are not kept, log-ins apart: whoever is not let in
 * could fill the table.
 */
export class RequestTrail {
  private actor: Actor | null = null;
  private sessionId: string | null = null;
  private reason: AccessReason | null = null;
  private parts: { params?: unknown; query?: unknown; body?: unknown } = {};
  private refs: string[] | undefined;
  private kept = false;

  constructor(
    private readonly declaration: AuditDeclaration,
    private readonly req: Request,
    private readonly res: Response,
    private readonly services: Services,
  ) {}

  /** Somebody is there, whether or not this is for them. */
  by({ actor, session }: SignedIn): void {
    this.actor = actor;
    this.sessionId = session.id;
    const ids = Object.entries(this.req.params).flatMap(([name, value]) =>
      typeof value === 'string' && ROW_ID.test(value) ? [[name, value.toLowerCase()] as const] : [],
    );
    this.parts = { params: Object.fromEntries(ids) };
    this.res.locals['userId'] = actor.userId;
    this.reason = reasonOf(this.req);
  }

  /** What is asked for is understood; called before anything is done. Throws `access_reason_required` for a file. */
  async asks(parts: { params: unknown; query: unknown; body: unknown }): Promise<void> {
    this.parts = parts;
    if ('none' in this.declaration) return;
    const { action, resource } = this.declaration;
    const id = this.resourceId();
    if ((action === 'delete' || action === 'erase') && id !== null)
      this.refs = await this.services.accessAudit.refsOf(resource, id);
    // Before the provider is asked for the file; the answer is nothing but the file.
    const message = resource === 'media' ? field(parts.params, 'message_id') : null;
    if (message !== null && id !== null && this.actor?.role === 'admin')
      await this.needReason(this.actor, resource, id, {
        restricted: await this.services.accessAudit.isRestricted(message),
      });
  }

  /** It was done, and `body` is about to be shown. Throws `access_reason_required`, and `service_unavailable` where nothing is shown without a record. */
  async allowed(body: unknown): Promise<void> {
    const { declaration } = this;
    if ('none' in declaration) return;
    const { resource } = declaration;
    const shown = shownIn(resource, body);
    const id = this.resourceId() ?? shown.id;
    if (this.actor !== null && this.req.method === 'GET' && id !== null)
      await this.needReason(this.actor, resource, id, shown);
    if (resource === 'account' && declaration.action === 'log_in') {
      const token = field(body, 'access_token');
      const userId = token === null ? null : (this.services.tokens.read(token)?.userId ?? null);
      return this.keep({ outcome: 'allowed', resourceId: userId, userId });
    }
    const asked = this.askedPatients();
    const patientIds = asked.length > 0 && declaration.action === 'export' ? asked : [...shown.patientIds, ...asked];
    await this.keep({ outcome: 'allowed', resourceId: id, patientIds, addresses: shown.addresses });
  }

  /** It was refused, or broke off. */
  async refused(error: unknown): Promise<void> {
    const { declaration } = this;
    if ('none' in declaration) return;
    const { code } = refusalFrom(error);
    const logIn = declaration.action === 'log_in';
    if (logIn ? code !== 'invalid_credentials' : this.actor === null) return;
    await this.keep({
      outcome: 'refused',
      code,
      resourceId: this.resourceId(),
      patientIds: this.askedPatients(),
      ...(logIn ? { username: field(this.parts.body, 'username') ?? '' } : {}),
    });
  }

  /** Nothing leads from the log, or the audit, to who wrote this. */
  private hidden(): boolean {
    if ('none' in this.declaration || !this.declaration.unless?.(this.req.body)) return false;
    delete this.res.locals['userId'];
    return true;
  }

  private async needReason(
    actor: Actor,
    resource: AuditResource,
    id: string,
    record: { restricted: boolean; kind?: string | undefined },
  ): Promise<void> {
    const { accessAudit } = this.services;
    if (this.reason !== null || !asksReason(actor.role, record)) return;
    if (!(await accessAudit.reasonHolds(actor, resource, id))) throw reasonRequired();
  }

  private resourceId(): string | null {
    if ('none' in this.declaration) return null;
    const { resource } = this.declaration;
    const name = PARAMETER[resource] ?? `${resource}_id`;
    const id = field(this.parts.params, name) ?? field(this.parts.body, name);
    if (resource !== 'media' || id === null) return id;
    const { index } = this.parts.params as { index?: unknown };
    return `${id}/${String(index)}`;
  }

  private askedPatients(): string[] {
    return [this.parts.params, this.parts.query, this.parts.body].flatMap((of) => field(of, 'patient_id') ?? []);
  }

  private async keep(what: {
    outcome: 'allowed' | 'refused';
    code?: string;
    resourceId: string | null;
    patientIds?: readonly string[];
    addresses?: readonly string[];
    username?: string;
    userId?: string | null;
  }): Promise<void> {
    if ('none' in this.declaration || this.kept || this.hidden()) return;
    this.kept = true;
    const { resource, action: usual, actionOf } = this.declaration;
    const action: AuditAction = actionOf?.(this.req.body) ?? usual;
    const { userId, addresses = [], ...rest } = what;
    // An account that logs in has a name here and a role only after it.
    const actor = this.actor ?? (userId ? { userId, role: null } : null);
    await this.services.accessAudit.record({
      ...rest,
      actor,
      origin: originOf(this.req, this.sessionId),
      action,
      resource,
      reason: this.reason,
      ...(addresses.length > 0 && (rest.patientIds ?? []).length === 0 ? { addresses } : {}),
      ...(this.refs !== undefined && this.refs.length > 0 ? { refs: this.refs } : {}),
    });
  }
}
