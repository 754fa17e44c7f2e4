import { type QueryResultRow } from 'pg';
import { type DataSource } from 'typeorm';
import { inZone } from '../../../domain/time/zoned-time';
import {
  type AlertFigures,
  type AskedFigures,
  type AttendanceFigures,
  type FollowUpFigures,
  type OfficeFigures,
  type OfficeFiguresReader,
  type ReminderFigures,
} from '../../../ports/out/office-figures';
import { Conditions, rowsOf } from '../connection/sql';
import { OneAtATime } from './one-at-a-time';

const ABOUT_FEEDBACK = `('feedback', 'feedback_nudge')`;

/** A visit counts once, by the channel that asked first; an answer is feedback on that visit that did not come from the office; of an anonymous one only that it came is known. */
const asked = (where: string): string => `
  with first as (
    select distinct on (appointment_id) appointment_id, method as channel, language, sent_at from reminders
     where kind in ${ABOUT_FEEDBACK} and status = 'sent' and ${where} order by appointment_id, sent_at
  )
  select channel, language, count(*)::int as asked,
         count(*) filter (where exists (select from feedback f where f.appointment_id = first.appointment_id and f.channel not in ('api', 'paper') and f.created_at >= first.sent_at)
                              or exists (select from reminders n where n.appointment_id = first.appointment_id and n.kind in ${ABOUT_FEEDBACK} and n.responded_at is not null))::int as answered
    from first group by 1, 2 order by 1, 2`;

const reminders = (where: string): string => `
  select method as channel, language, count(*)::int as sent,
         count(*) filter (where m.delivered)::int as delivered, count(*) filter (where m.failed and not m.delivered)::int as failed,
         count(*) filter (where response = 'accepted')::int as accepted, count(*) filter (where response = 'declined')::int as declined,
         count(*) filter (where response = 'tentative')::int as tentative
    from reminders r
    cross join lateral (
      select coalesce(bool_or(status in ('delivered', 'read')), false) as delivered, coalesce(bool_or(status in ('failed', 'undelivered')), false) as failed
        from messages where reminder_id = r.id
    ) m
   where kind not in ${ABOUT_FEEDBACK} and r.status in ('sent', 'failed') and ${where} group by 1, 2 order by 1, 2`;

const attendance = (where: string): string => `
  select reminded, response, count(*)::int as visits, count(*) filter (where status = 'noshow')::int as noshow
    from (
      select a.status, a.response,
             case when bool_or(m.status in ('delivered', 'read')) then 'delivered' when count(r.id) > 0 then 'sent' else 'nothing' end as reminded
        from appointments a
        join patients p on p.id = a.patient_id
        left join reminders r on r.appointment_id = a.id and r.kind not in ('feedback', 'feedback_nudge', 'missed') and r.status = 'sent' and r.sent_at < a.starts_at
        left join messages m on m.reminder_id = r.id
       where a.status in ('arrived', 'fulfilled', 'noshow') and ${where}
       group by a.id
    ) visits group by 1, 2 order by 1, 2`;

const minutes = (share: number, until: string): string =>
  `(percentile_cont(${share}) within group (order by extract(epoch from ${until} - created_at)) / 60)::float8`;
const FOLLOW_UPS = `
  select urgency, count(*)::int as opened, count(*) filter (where status <> 'closed')::int as waiting,
         count(*) filter (where status <> 'closed' and acknowledged_at is null and due_at < $3)::int as overdue,
         ${minutes(0.5, 'acknowledged_at')} as "acknowledgeMedian", ${minutes(0.9, 'acknowledged_at')} as "acknowledgeP90", ${minutes(0.5, 'closed_at')} as "closeMedian"
    from follow_ups where created_at >= $1 and created_at < $2 group by 1 order by array_position(array['emergency', 'urgent', 'follow_up', 'none'], urgency)`;

const ALERTS = `
  with told as (
    select follow_up_id, min(sent_at) as created_at, min(acknowledged_at) as acknowledged_at, bool_or(channel = 'call') as rung from alerts where sent_at >= $1 and sent_at < $2 group by 1
  )
  select (select count(*)::int from messages where direction = 'inbound' and channel <> 'call' and created_at >= $1 and created_at < $2) as replies,
         count(*)::int as alerted, count(*) filter (where rung)::int as rung, count(acknowledged_at)::int as acknowledged,
         ${minutes(0.5, 'acknowledged_at')} as "acknowledgeMedian", ${minutes(0.9, 'acknowledged_at')} as "acknowledgeP90"
    from told`;
const NO_ALERTS: AlertFigures = {
  replies: 0,
  alerted: 0,
  rung: 0,
  acknowledged: 0,
  acknowledgeMedian: null,
  acknowledgeP90: null,
};

/** Counts reminders, visits and follow-ups of a period; who asks for the same at the same time shares the count. */
export function createOfficeFiguresReader(dataSource: DataSource): OfficeFiguresReader {
  const counts = new OneAtATime<OfficeFigures>();
  return {
    read(filter, now) {
      const { from, to, zone, language, channel } = filter;
      const query = <T extends object>(text: (where: string) => string, where: Conditions): Promise<T[]> =>
        rowsOf<T>(dataSource, text(where.sql), where.values);
      const sent = (): Conditions =>
        new Conditions()
          .and('scheduled_time >= ?', from)
          .and('scheduled_time < ?', to)
          .and('language = ?', language)
          .and('method = ?', channel);
      const days = new Conditions()
        .and('a.date >= ?', inZone(from, zone).slice(0, 10))
        .and('a.date <= ?', inZone(new Date(to.getTime() - 1), zone).slice(0, 10))
        .and('p.language = ?', language)
        .and('exists (select from reminders c where c.appointment_id = a.id and c.method = ?)', channel);
      return counts.run(JSON.stringify(filter), async () => ({
        asked: await query<AskedFigures>(asked, sent()),
        reminders: await query<ReminderFigures>(reminders, sent()),
        attendance: await query<AttendanceFigures>(attendance, days),
        followUps: await rowsOf<FollowUpFigures>(dataSource, FOLLOW_UPS, [from, to, now]),
        alerts: (await rowsOf<AlertFigures & QueryResultRow>(dataSource, ALERTS, [from, to]))[0] ?? NO_ALERTS,
      }));
    },
  };
}
