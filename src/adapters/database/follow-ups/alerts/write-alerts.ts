import { type EntityManager } from 'typeorm';
import { type StaffAlert } from '../../../../domain/follow-up/alert/alert-texts';
import { type Channel } from '../../../../domain/channel';
import { type Language } from '../../../../domain/patient/language';
import { priorityOf } from '../../../../domain/delivery/purpose';

/** An alert that is older than this is told by the next step, not by a late message. */
const USEFUL_MS = 30 * 60_000;

const WRITE = `
  with draft as (
    select gen_random_uuid() as message_id, d.* from jsonb_to_recordset($1) as d(
      "followUpId" uuid, step smallint, person text, language text, channel text, address text, key text, params jsonb)
  ), written as (
    insert into messages (id, direction, address, channel, purpose, route, status, language, key, params, expires_at, created_at, updated_at)
    select message_id, 'outbound', address, channel, 'staff_alert', 'rest', 'queued', language, key, params, $3, $2, $2 from draft
  ), queued as (
    insert into delivery_attempts (message_id, attempt_no, priority, bulk, address, channel, next_at) select message_id, 1, $4, false, address, channel, $2 from draft
  )
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
  await manager.query(WRITE, [JSON.stringify(drafts), now, new Date(now.getTime() + USEFUL_MS), priorityOf('staff_alert')]);
  await manager.query(`select pg_notify('deliver', '')`);
}
