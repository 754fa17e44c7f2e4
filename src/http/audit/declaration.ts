import { type AuditAction, type AuditResource } from '../../domain/audit/event';

/** What the audit keeps of an operation, or why it keeps nothing. Every route and page says one of the two. */
export type AuditDeclaration =
  | { none: string }
  | {
      action: AuditAction;
      resource: AuditResource;
      /** The action where it depends on what was asked for. `body`: as it was sent. */
      actionOf?: (body: unknown) => AuditAction;
      /** Requests that nothing may be kept of. `body`: as it was sent. */
      unless?: (body: unknown) => boolean;
    };

const says = (body: unknown, name: string, value: unknown): boolean =>
  typeof body === 'object' && body !== null && (body as Record<string, unknown>)[name] === value;

/** Who wrote anonymous feedback is kept nowhere: neither here nor, by the account, in the log. */
export const isAnonymous = (body: unknown): boolean => says(body, 'anonymous', true);

/** An account that is made an administrator's. */
export const grantsAdmin =
  (otherwise: AuditAction) =>
  (body: unknown): AuditAction =>
    says(body, 'role', 'admin') ? 'grant_admin' : otherwise;
