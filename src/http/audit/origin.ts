import { createHash } from 'node:crypto';
import { type Request } from 'express';
import { z } from 'zod';
import { ACCESS_REASONS, type AccessReason } from '../../domain/audit/event';
import { invalidField, Refusal } from '../../domain/errors';
import { type Origin } from '../../services/audit/access-audit';

export const REASON_HEADER = 'X-Access-Reason';

const BEARER = /^Bearer +([\w.-]+) *$/i;
const COOKIE = /(?:^|; *)(?:__Host-)?session=([\w.-]+)/;

/** From where a request comes. Its token is told from others by the beginning of its hash. */
export function originOf(req: Request): Origin {
  const token = BEARER.exec(req.headers.authorization ?? '')?.[1] ?? COOKIE.exec(req.headers.cookie ?? '')?.[1] ?? null;
  return {
    tokenId: token === null ? null : createHash('sha256').update(token).digest('hex').slice(0, 16),
    address: req.ip ?? null,
    userAgent: req.headers['user-agent'],
  };
}

/** Why somebody opens what is kept to administrators, as the header and the form name it. */
export const accessReason = z.enum(ACCESS_REASONS);

const CHOICES = `One of: ${ACCESS_REASONS.join(', ')}.`;

/** The reason a request came with; null without one. Refuses another word. */
export function reasonOf(req: Request): AccessReason | null {
  const given = req.get(REASON_HEADER);
  if (given === undefined) return null;
  const read = accessReason.safeParse(given);
  if (read.success) return read.data;
  throw invalidField(REASON_HEADER, 'not_allowed', CHOICES);
}

export const reasonRequired = (): Refusal =>
  new Refusal(
    'access_reason_required',
    'This is kept to administrators. Say why you open it in the header X-Access-Reason; the document lists the reasons. It holds for 15 minutes.',
    [{ field: REASON_HEADER, code: 'required', message: 'This field is required.' }],
  );
