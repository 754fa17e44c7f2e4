import { type DataSource } from 'typeorm';
import { type FeedbackRequests } from '../../../ports/out/feedback-requests';

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
     and coalesce(($5::jsonb ->> lower(btrim(a.type)))::boolean, $6)
     and not exists (select from reminders r where r.appointment_id = a.id and r.kind = 'feedback')
     and not exists (select from reminders r where (r.phone_number = c.address or r.patient_id = p.id) and r.kind = 'feedback' and r.status not in ('expired', 'cancelled', 'failed')
                       and r.scheduled_time > a.fulfilled_at - interval '30 days')
  on conflict (appointment_id, appointment_version, kind) where kind <> 'single' do nothing
  returning id`;

/* An answer of any kind to anything, words of danger or STOP too, ends the asking. A type of visit without a nudge counts 0 hours. */
const NUDGE = `
  insert into reminders (patient_id, appointment_id, appointment_version, kind, patient_name, phone_number, appointment_reason, language, method, scheduled_time, created_at, updated_at)
  select r.patient_id, a.id, a.version, 'feedback_nudge', r.patient_name, r.phone_number, '', r.language, r.method, $1, $1, $1
    from reminders r join appointments a on a.id = r.appointment_id and a.version = r.appointment_version
    join lateral (select coalesce(($2::jsonb ->> lower(btrim(a.type)))::int, $3) as hours) n on n.hours > 0
   where r.kind = 'feedback' and r.status = 'sent' and r.method <> 'call' and a.status = 'fulfilled'
     and r.sent_at <= $1::timestamptz - n.hours * interval '1 hour' and r.sent_at > $1::timestamptz - n.hours * interval '1 hour' - interval '24 hours'
     and not exists (select from feedback f where f.patient_id = r.patient_id and f.created_at > r.sent_at)
     and not exists (select from messages m where m.address = r.phone_number and m.direction = 'inbound' and m.created_at > r.sent_at)
     and coalesce((select granted from consents l where l.address = r.phone_number and l.purpose = 'feedback' order by l.id desc limit 1), true)
  on conflict (appointment_id, appointment_version, kind) where kind <> 'single' do nothing
  returning id`;

export const createFeedbackRequests = (dataSource: DataSource): FeedbackRequests => ({
  plan: async ({ after, before }, delayMinutes, { standard, byType }, now) =>
    (
      await dataSource.query<unknown[]>(PLAN, [
        after,
        before,
        delayMinutes,
        now,
        JSON.stringify(Object.fromEntries(byType)),
        standard,
      ])
    ).length,
  nudge: async ({ standard, byType }, now) =>
    (await dataSource.query<unknown[]>(NUDGE, [now, JSON.stringify(Object.fromEntries(byType)), standard])).length,
});
