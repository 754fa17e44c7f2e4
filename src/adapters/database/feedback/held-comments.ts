import { batchOf } from '../connection/batch';
import { onLegalHold } from '../patients/privacy/legal-hold';
import { keepAnswered } from '../reminders/answers';

/**
 * Comments. Mark, sentiment, themes and day stay and count; words, patient and visit go. That the visit's question was answered is kept with the question, so
 * that as many count as answered as before.
 */
export const COMMENTS = batchOf({
  table: 'feedback',
  id: 'uuid',
  at: 'created_at',
  where: 'text is not null',
  needed: [
    onLegalHold({ patient: 'r.patient_id' }),
    `exists (select from appointments v where v.id = r.appointment_id and (${onLegalHold({ patient: 'v.patient_id' })}))`,
    `exists (select from follow_ups t where t.status <> 'closed' and (t.feedback_id = r.id or t.patient_id = r.patient_id))`,
  ],
  take: `answered as (${keepAnswered(`select f.appointment_id, f.created_at from feedback f join free on free.id = f.id where f.channel not in ('api', 'paper')`)}
  ), done as (
    update feedback f set text = null, evidence = '{}', erased = true, patient_id = null, appointment_id = null from free where f.id = free.id returning 1
  )`,
});

/** Who took a file in. That it was taken in stays: it must not count twice. */
export const IMPORTS = batchOf({
  table: 'imports',
  id: 'uuid',
  at: 'created_at',
  where: 'created_by is not null',
  needed: [],
  take: 'done as (update imports i set created_by = null from free where i.id = free.id returning 1)',
});
