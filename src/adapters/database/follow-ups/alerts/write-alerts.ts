import { type EntityManager } from 'typeorm';
import { type StaffAlert } from '../../../../domain/follow-up/alert/alert-texts';
import { type Channel } from '../../../../domain/channel';
import { type Language } from '../../../../domain/locale';
import { priorityOf } from '../../../../domain/delivery/purpose';
import { queueFrom } from '../../messages/queue-message';

/** An alert that is older than this is told by the next step, not by a late message. */
const USEFUL_MS = 30 * 60_000;

const WRITE = `
  with draft as (
    select gen_random_uuid() as message_id, d.* from jsonb_to_recordset($1) as d(
      "followUpId" uuid, step smallint, person text, language text, channel text, address text, key text, params jsonb)
  ), ${queueFrom('draft', '$2', {
    id: 'message_id',
    address: 'address',
    channel: 'channel',
    purpose: "'staff_alert'",
    language: 'language',
    key: 'key',
    params: 'params',
    expiresAt: '$3',
    priority: '$4',
    bulk: 'false',
    at: '$2',
  })}
  insert into alerts (follow_up_id, step, person, language, channel, address, message_id, sent_at)
  select "followUpId", step, person, language, channel, address, message_id, $2 from draft where step is not null`;

/** A text or call to somebody on duty. */
export type AlertDraft = StaffAlert & {
  followUpId: string;
  /** Null for news that need no acknowledgement. */
  step: number | null;
  person: string;
  language: Language;
  channel: Channel;
  address: string;
};

/** Writes alerts with their messages, and wakes the senders when the transaction commits. Neither quiet hours, caps nor rates hold for them. */
export async function writeAlerts(manager: EntityManager, drafts: readonly AlertDraft[], now: Date): Promise<void> {
  if (drafts.length === 0) return;
  await manager.query(WRITE, [
    JSON.stringify(drafts),
    now,
    new Date(now.getTime() + USEFUL_MS),
    priorityOf('staff_alert'),
  ]);
  await manager.query(`select pg_notify('deliver', '')`);
}
