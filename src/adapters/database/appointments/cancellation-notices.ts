import { type DataSource } from 'typeorm';
import { type CancellationNotices } from '../../../ports/out/cancellation-notices';
import { noteFollowUps, openFollowUps, ruledTask } from '../follow-ups/opening';

/* One statement, so that of several callers one tells. Staff see the number the patient wrote from: that of the last message about the visit. */
const TELL = `
  with told as (
    update appointments set cancellation_told_at = $2
     where id in (
       select id from appointments where cancelled_by = 'patient' and cancellation_told_at is null and status = 'cancelled' and cancelled_at <= $1
        order by cancelled_at limit 500 for no key update skip locked)
    returning id, patient_id, starts_at
  ), made as (${openFollowUps(
    {
      ...ruledTask('cancelled_by_patient', { now: '$2', visit: 'starts_at' }),
      patient: 'patient_id',
      appointment: 'id',
      address: '(select m.address from messages m where m.appointment_id = told.id order by m.created_at desc limit 1)',
    },
    'told',
  )}
  ) ${noteFollowUps('made', { action: 'opened', now: '$2' })}`;

export const createCancellationNotices = (dataSource: DataSource): CancellationNotices => ({
  tell: async (cancelledBefore, now) => (await dataSource.query<unknown[]>(TELL, [cancelledBefore, now])).length,
});
