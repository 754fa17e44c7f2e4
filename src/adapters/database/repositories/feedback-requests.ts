import { type DataSource } from 'typeorm';
import { type FeedbackRequests } from '../../../ports/feedback-requests';

/* A request is a reminder of its own kind; the unique index on (appointment, version, kind) makes it one a visit. */
const PLAN = `
  insert into reminders (patient_id, appointment_id, appointment_version, kind, patient_name, phone_number, appointment_reason, language, method, scheduled_time, created_at, updated_at)
  select p.id, a.id, a.version, 'feedback', p.name, c.address, '', coalesce(c.language, p.language), c.channel, a.fulfilled_at + $3 * interval '1 minute', $4, $4
    from appointments a
    join patients p on p.id = a.patient_id
    join lateral (
      select address, channel, language from contacts
       where patient_id = p.id and wrong_number_at is null
         and not exists (select from address_channels u where u.address = contacts.address and u.channel = contacts.channel and u.unusable_since is not null)
       order by rank, created_at limit 1
    ) c on true
   where a.status = 'fulfilled' and a.fulfilled_at > $1 and a.fulfilled_at <= $2
     and not exists (select from reminders r where r.appointment_id = a.id and r.kind = 'feedback')
     and not exists (select from reminders r where r.phone_number = c.address and r.kind = 'feedback' and r.status not in ('expired', 'cancelled', 'failed')
                       and r.scheduled_time > a.fulfilled_at - interval '30 days')
  on conflict (appointment_id, appointment_version, kind) where kind <> 'single' do nothing
  returning id`;

export const createFeedbackRequests = (dataSource: DataSource): FeedbackRequests => ({
  plan: async ({ after, before }, delayMinutes, now) => (await dataSource.query<unknown[]>(PLAN, [after, before, delayMinutes, now])).length,
});
