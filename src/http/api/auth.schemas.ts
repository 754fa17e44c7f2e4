import { z } from 'zod';
import { inZone } from '../../domain/time/zoned-time';
import { USER_AGENTS } from '../../domain/user/user-agent';
import { type SessionRecord } from '../../services/accounts/sessions';
import { id, rowId, time } from './fields';

export const sessionQuery = z.strictObject({
  user_id: id.optional().meta({ description: 'For administrators: the account whose sessions to list.' }),
});
export const sessionParams = z.strictObject({ session_id: id });

const session = z
  .object({
    id: rowId,
    user_id: rowId,
    created_at: time,
    last_seen_at: time.meta({ description: 'To the minute.' }),
    expires_at: time.meta({ description: 'Earlier when it is not used for SESSION_IDLE_MINUTES.' }),
    user_agent: z.enum(USER_AGENTS),
    current: z.boolean().meta({ description: 'The one this request was made by.' }),
  })
  .meta({ id: 'Session' });
export const sessionList = z.object({ items: z.array(session) }).meta({ id: 'SessionList' });

export const sessionBody = (record: SessionRecord, current: string, zone: string): z.input<typeof session> => ({
  id: record.id,
  user_id: record.userId,
  created_at: inZone(record.createdAt, zone),
  last_seen_at: inZone(record.lastSeenAt, zone),
  expires_at: inZone(record.expiresAt, zone),
  user_agent: record.userAgent,
  current: record.id === current,
});
