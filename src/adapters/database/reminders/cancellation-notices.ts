import { type DataSource } from 'typeorm';
import { type CancellationNotices } from '../../../ports/cancellation-notices';

/* One statement, so that of several callers one tells. Staff see the number the patient wrote from: that of the last message about the visit. */
const TELL = `
  with told as (
    update appointments set cancellation_told_at = $2
     where id in (
       select id from appointments where cancelled_by = 'patient' and cancellation_told_at is null and status = 'cancelled' and cancelled_at <= $1
        order by cancelled_at limit 500 for no key update skip locked)
    returning id, patient_id, starts_at
  ), made as (
    insert into follow_ups (kind, urgency, patient_id, appointment_id, address, due_at, created_at, updated_at)
    select 'cancellation', 'follow_up', patient_id, id,
           (select m.address from messages m where m.appointment_id = told.id order by m.created_at desc limit 1),
           greatest($2, least($2::timestamptz + interval '24 hours', starts_at)), $2, $2 from told
    returning id
  )
  insert into follow_up_notes (follow_up_id, action, created_at) select id, 'opened', $2::timestamptz from made returning id`;

export const createCancellationNotices = (dataSource: DataSource): CancellationNotices => ({
  tell: async (cancelledBefore, now) => (await dataSource.query<unknown[]>(TELL, [cancelledBefore, now])).length,
});
