import { type DataSource, type EntityManager } from 'typeorm';
import { dueOfList } from '../../../domain/follow-up/due-time';
import { type EndedReminder } from '../../../domain/reminder/ended';
import { type EndedReminders } from '../../../ports/out/ended-reminders';
import { answeredSince } from '../messages/answered-since';
import { askToReach } from '../follow-ups/reach-task';
import { listMissed } from '../follow-ups/standing-tasks';

interface Row extends EndedReminder {
  id: string;
  patientId: string;
  appointmentId: string | null;
  address: string;
}

const TAKE = `
  select r.id, r.patient_id as "patientId", r.appointment_id as "appointmentId", r.phone_number as address, r.kind, r.status, r.status_reason as reason,
         coalesce(a.starts_at, r.appointment_time) as "visitAt", r.scheduled_time as "scheduledTime", r.needed_before as "neededBefore",
         a.id is null or (a.version = coalesce(r.appointment_version, a.version) and a.status in ('booked', 'noshow', 'cancelled') and (a.status = 'booked' or r.kind in ('changed', 'missed'))) as current,
         r.response is not null or (r.kind <> 'missed' and coalesce(a.response <> 'needs-action', false)) or ${answeredSince('r.id', 'r.patient_id')} as answered,
         exists (select from messages m where m.reminder_id = r.id and m.status in ('delivered', 'read')) as arrived,
         coalesce((select not granted from consents c where c.address = r.phone_number and c.purpose = 'reminder' order by c.id desc limit 1), false) as "optedOut",
         exists (select from follow_ups f where f.patient_id = r.patient_id and f.details ->> 'reminderId' = r.id::text)
           or exists (select from follow_ups f join messages m on m.id = f.message_id where m.reminder_id = r.id and f.kind = 'delivery_review') as told
    from reminders r left join appointments a on a.id = r.appointment_id
   where r.settled_at is null and r.status in ('failed', 'expired', 'cancelled')
   order by r.updated_at limit $1
     for no key update of r skip locked`;

const SETTLED = 'update reminders set settled_at = $2 where id = any($1)';

async function list(manager: EntityManager, reminderIds: readonly string[], due: Date, now: Date): Promise<void> {
  const task = await listMissed(manager, reminderIds.length, due, now);
  await manager.query('update reminders set missed_in = $2 where id = any($1)', [reminderIds, task]);
}

/** Reminders that ended without arriving, in PostgreSQL. */
export const createEndedReminders = (dataSource: DataSource): EndedReminders => ({
  settle: (now, limit, listDue, decide) =>
    dataSource.transaction(async (manager) => {
      const rows = await manager.query<Row[]>(TAKE, [limit]);
      const counts = { unreached: 0, missed: 0, taken: rows.length };
      if (rows.length === 0) return counts;
      const missed: Row[] = [];
      for (const row of rows) {
        const after = decide(row);
        if (after.kind === 'list') missed.push(row);
        if (after.kind !== 'reach') continue;
        counts.unreached++;
        const { id, patientId, appointmentId, address } = row;
        await askToReach(
          manager,
          { patientId, appointmentId, address, reason: after.reason, due: after.due, more: { reminderId: id } },
          now,
        );
      }
      await manager.query(SETTLED, [rows.map(({ id }) => id), now]);
      if (missed.length > 0) {
        counts.missed = missed.length;
        await list(
          manager,
          missed.map(({ id }) => id),
          dueOfList(
            now,
            listDue,
            missed.map(({ visitAt }) => visitAt),
          ),
          now,
        );
      }
      return counts;
    }),
});
