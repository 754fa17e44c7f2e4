import { type Request } from 'express';
import { z } from 'zod';
import { ACCESS_REASONS, type AccessReason } from '../../domain/audit/event';
import { invalidField, Refusal } from '../../domain/errors';
import { addressOf } from '../caller-address';
import { type Origin } from '../../services/audit/access-audit';

export const REASON_HEADER = 'X-Access-Reason';

/** From where a request comes, and by which log-in. */
export const originOf = (req: Request, sessionId: string | null): Origin => ({
  sessionId,
  address: addressOf(req) || null,
  userAgent: req.headers['user-agent'],
});

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
