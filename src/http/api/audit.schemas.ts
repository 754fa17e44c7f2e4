import { z } from 'zod';
import { USER_AGENTS } from '../../domain/user/user-agent';
import { ACCESS_REASONS, AUDIT_ACTIONS, AUDIT_RESOURCES } from '../../domain/audit/event';
import { inZone } from '../../domain/time/zoned-time';
import { ROLES } from '../../domain/user/role';
import { type AuditRecord } from '../../services/audit/access-audit';
import { id, paging, rowId, time } from './fields';
import { period } from './period';

export const auditQuery = z.strictObject({
  user_id: id.optional().meta({ description: 'Who.' }),
  patient_id: id.optional().meta({ description: 'Whose data. Of an erased patient nothing is found any more.' }),
  action: z.enum(AUDIT_ACTIONS).optional(),
  ...period,
  before: z
    .string()
    .regex(/^\d{1,18}$/, 'A whole number.')
    .optional()
    .meta({ description: 'The `next` of the page before.' }),
  limit: paging.limit,
});

const event = z
  .object({
    id: z.string(),
    at: time,
    user_id: rowId
      .nullable()
      .meta({ description: 'All zeros: a command of the terminal. null: nobody, a log-in that failed.' }),
    role: z.enum(ROLES).nullable(),
    session_id: z.uuid().nullable().meta({ description: 'The log-in, as GET /auth/sessions names it.' }),
    action: z.enum(AUDIT_ACTIONS),
    resource: z.enum(AUDIT_RESOURCES),
    resource_id: z.string().nullable(),
    patient_ids: z.array(rowId).meta({
      description: 'Whose data were shown or changed, at most 500; those who were erased since are left out.',
    }),
    patient_count: z.int().meta({ description: 'How many patients there were.' }),
    origin: z
      .string()
      .nullable()
      .meta({ description: 'Tells addresses apart: a keyed hash. The address itself is not kept.' }),
    agent: z.enum(USER_AGENTS).nullable().meta({ description: 'Family of the program that asked.' }),
    outcome: z.enum(['allowed', 'refused']),
    code: z.string().nullable().meta({ description: 'Why it was refused: the code of the error.' }),
    reason: z
      .enum(ACCESS_REASONS)
      .nullable()
      .meta({ description: 'Why somebody opened what is kept to administrators.' }),
    name_hash: z
      .string()
      .nullable()
      .meta({ description: 'Of a log-in that failed: tells tried names apart, a keyed hash.' }),
  })
  .meta({ id: 'AuditEvent' });

export const auditPage = z
  .object({
    items: z.array(event),
    next: z.string().nullable().meta({ description: '`before` of the next page; null on the last.' }),
  })
  .meta({ id: 'AuditPage' });

export const auditBody = (record: AuditRecord, zone: string): z.input<typeof event> => ({
  id: record.id,
  at: inZone(record.at, zone),
  user_id: record.userId,
  role: record.role,
  session_id: record.sessionId,
  action: record.action,
  resource: record.resource,
  resource_id: record.resourceId,
  patient_ids: record.patientIds,
  patient_count: record.patientCount,
  origin: record.origin,
  agent: record.agent,
  outcome: record.outcome,
  code: record.code,
  reason: record.reason,
  name_hash: record.nameHash,
});
