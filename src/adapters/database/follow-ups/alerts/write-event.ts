import { type EntityManager } from 'typeorm';
import { referenceOf } from '../../../../domain/follow-up/alert/alert-texts';

/** What ALERT_WEBHOOK_URL hears of. */
type AlertEventName = 'follow_up.alert' | 'follow_up.acknowledged';

/* The payload is made once: every repetition of an event has the same content. Nothing of the patient is in it. */
const WRITE = `
  insert into alert_events (follow_up_id, payload, next_at, created_at)
  select id, jsonb_build_object('event', $2::text, 'follow_up_id', id, 'reference', $3::text, 'kind', kind, 'urgency', urgency, 'due_at', due_at, 'occurred_at', $4::timestamptz), $4, $4
    from follow_ups where id = $1`;

/** Keeps an event for the webhook in the transaction that caused it. */
export async function writeEvent(
  manager: EntityManager,
  event: AlertEventName,
  followUpId: string,
  now: Date,
): Promise<void> {
  await manager.query(WRITE, [followUpId, event, referenceOf(followUpId), now]);
}
