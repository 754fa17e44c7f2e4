import { batchOf } from '../connection/batch';
import { ERASED_NAME, ERASED_NUMBER } from '../patients/privacy/erased-number';
import { onLegalHold } from '../patients/privacy/legal-hold';

/** Closed tasks: notes, details and people go; kind, urgency, times and outcome stay and count. */
export const FOLLOW_UPS = batchOf({
  table: 'follow_ups',
  id: 'uuid',
  at: 'closed_at',
  where: `status = 'closed' and emptied_at is null`,
  needed: [onLegalHold({ patient: 'r.patient_id', address: 'r.address' })],
  take: `unread as (update follow_up_notes n set note = null from free where n.follow_up_id = free.id and n.note is not null
  ), done as (
    update follow_ups u set emptied_at = $5, patient_id = null, address = null, appointment_id = null, feedback_id = null, message_id = null, details = '{}'
      from free where u.id = free.id returning 1
  )`,
});

const OPEN = `exists (select from follow_ups t where t.id = r.follow_up_id and t.status <> 'closed')`;
const ON_HOLD = `exists (select from follow_ups t where t.id = r.follow_up_id and (${onLegalHold({ patient: 't.patient_id', address: 't.address' })}))`;

/** Who of the duty list was told, and by whom it was acknowledged; that and when it was stays and counts. */
export const ALERTS = batchOf({
  table: 'alerts',
  id: 'uuid',
  at: 'sent_at',
  where: `address <> '${ERASED_NUMBER}'`,
  needed: [OPEN, ON_HOLD],
  take: `done as (update alerts a set person = '${ERASED_NAME}', address = '${ERASED_NUMBER}', acknowledged_by = null from free where a.id = free.id returning 1)`,
});

/** What another system was told of. */
export const ALERT_EVENTS = batchOf({
  table: 'alert_events',
  id: 'uuid',
  at: 'created_at',
  where: 'next_at is null',
  needed: [OPEN, ON_HOLD],
  take: 'done as (delete from alert_events e using free where e.id = free.id returning 1)',
});
