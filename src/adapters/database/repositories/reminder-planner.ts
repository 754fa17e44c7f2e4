import { type DataSource } from 'typeorm';
import { waysLeft } from '../../../domain/patient/contact-choice';
import { type Language } from '../../../domain/patient/language';
import { wantedContact } from '../../../domain/reminder/kind';
import { firstLook, hasLadder } from '../../../domain/reminder/ladder';
import { type DataKeys } from '../../../ports/data-keys';
import { type DueReminder, type Plan } from '../../../domain/reminder/plan';
import { type ReminderPlanner } from '../../../ports/reminder-planner';
import { isHeld } from './bereavements';
import { type ContactRow, knownContacts } from './known-contacts';
import { DUE_COLUMNS, dueReminder, messageRow, writeMessages, type DueRow, type MessageRow } from './due-reminder-rows';

interface Row extends DueRow {
  /** Addresses of the patient with an open question about a visit, for a question about a mark. */
  askedAt: string[];
  ownReminder: boolean;
  contacts: ContactRow[];
  patientLanguage: Language;
}

/* What is planned from an appointment goes to the contact the patient has now, which may be another than on the day it was planned. */
const TAKE_DUE = `
  select ${DUE_COLUMNS}, ${knownContacts('r.patient_id')} as contacts, (select p.language from patients p where p.id = r.patient_id) as "patientLanguage",
         r.kind <> 'single' and exists (
           select from reminders o where o.appointment_id = r.appointment_id and o.kind = 'single' and o.status in ('pending', 'queued', 'sent')
              and o.scheduled_time between r.scheduled_time - interval '24 hours' and r.scheduled_time + interval '24 hours') as "ownReminder",
         array(
           select distinct o.phone_number from reminders o left join appointments v on v.id = o.appointment_id
            where r.kind in ('feedback', 'feedback_nudge')
              and (o.phone_number = r.phone_number or o.phone_number in (select q.address from contacts q where q.patient_id = r.patient_id)) and o.kind not in ('feedback', 'feedback_nudge') and o.status = 'sent' and o.response is null
              and o.method <> 'call' and o.sent_at > r.scheduled_time - interval '3 days'
              and (v.id is null or (v.status = 'booked' and v.starts_at > r.scheduled_time))) as "askedAt"
    from reminders r left join appointments a on a.id = r.appointment_id
   where r.status = 'pending' and r.scheduled_time <= $1 and not ${isHeld('r.patient_id')}
   order by r.scheduled_time limit $2
     for no key update of r skip locked`;

const CLOSE = `
  update reminders r set status = c.status, status_reason = c.reason, updated_at = $2
    from jsonb_to_recordset($1) as c("reminderId" uuid, status text, reason text) where r.id = c."reminderId"`;

const ADDRESS = `
  update reminders r set phone_number = c.address, method = c.channel, language = c.language
    from jsonb_to_recordset($1) as c("reminderId" uuid, address text, channel text, language text) where r.id = c."reminderId"`;

/** The reminder on each way that is left, first to last: one of the original API on the one it names. */
function onItsWays(row: Row): Row[] {
  if (row.kind === 'single') return [row];
  return waysLeft(row.contacts, wantedContact(row.kind, row.status)).map(({ address, channel, language }) => ({ ...row, phoneNumber: address, channel, language: language ?? row.patientLanguage }));
}

/** The plan on the first way that our senders can use. */
function planOn(row: Row, decide: (reminder: DueReminder) => Plan): { row: Row; plan: Plan } {
  const [first, ...others] = onItsWays(row);
  const planned = (way: Row, reachable: boolean) =>
    ({ row: way, plan: decide(dueReminder(way, { questionOpen: way.askedAt.includes(way.phoneNumber), ownReminder: way.ownReminder, reachable })) });
  if (!first) return planned(row, false);
  const plan = planned(first, true);
  if (plan.plan.kind === 'send' || plan.plan.reason !== 'channel_unavailable') return plan;
  return others.map((way) => planned(way, true)).find(({ plan: { kind } }) => kind === 'send') ?? plan;
}

/** Turns pending reminders into messages in PostgreSQL: rows are taken with SKIP LOCKED, so that several planners share the work. */
export function createReminderPlanner(dataSource: DataSource, now: () => Date, keys: DataKeys): ReminderPlanner {
  return {
    planDue: (until, limit, decide) =>
      dataSource.transaction(async (manager) => {
        const rows = await manager.query<Row[]>(TAKE_DUE, [until, limit]);
        const at = now();
        const counts = { planned: 0, deferred: 0, closed: 0, taken: rows.length };
        const send: MessageRow[] = [];
        const close: unknown[] = [];
        const reached: unknown[] = [];
        for (const due of rows) {
          const { row, plan } = planOn(due, decide);
          const { reminderId, phoneNumber: address, channel, language } = row;
          if (plan.kind === 'close') {
            counts.closed++;
            close.push({ reminderId, status: plan.status, reason: plan.reason });
          } else {
            counts[plan.deferred ? 'deferred' : 'planned']++;
            send.push(messageRow(row, plan, hasLadder(row.kind) ? { step: null, dueAt: firstLook(plan.at) } : null));
            if (row.kind !== 'single') reached.push({ reminderId, address, channel, language });
          }
        }
        await writeMessages(manager, send, at, keys);
        if (reached.length > 0) await manager.query(ADDRESS, [JSON.stringify(reached)]);
        if (close.length > 0) await manager.query(CLOSE, [JSON.stringify(close), at]);
        return counts;
      }),
  };
}
