import { type DataSource, type EntityManager } from 'typeorm';
import { waysLeft } from '../../../domain/patient/contact-choice';
import { type Language } from '../../../domain/locale';
import { SHARED_KINDS, wantedContact } from '../../../domain/reminder/kind';
import { firstLook, hasLadder } from '../../../domain/delivery/ladder';
import { type DataKeys } from '../../../ports/out/data-keys';
import { type DueReminder, type Plan } from '../../../domain/reminder/plan';
import { type ReminderPlanner } from '../../../ports/out/reminder-planner';
import { isHeld } from '../patients/bereavements';
import { type ContactRow, knownContacts } from '../patients/known-contacts';
import {
  DUE_COLUMNS,
  dueReminder,
  messageRow,
  VISIT_ROW,
  writeMessages,
  type DueRow,
  type MessageRow,
  type VisitRow,
} from './due-reminder-rows';

interface Row extends DueRow {
  /** Addresses of the patient with an open question about a visit, for a question about a mark. */
  askedAt: string[];
  ownReminder: boolean;
  /** Of a call to who has not answered. */
  textBefore: { waits: boolean; leftAt: string | null; called: boolean } | null;
  /** Reminders of the same kind for other visits of the patient on that day. */
  siblings: VisitRow[];
  contacts: ContactRow[];
  patientLanguage: Language;
}

/* What is planned from an appointment goes to the contact the patient has now, which may be another than on the day it was planned. */
const TAKE_DUE = `
  select ${DUE_COLUMNS}, ${knownContacts('r.patient_id')} as contacts, (select p.language from patients p where p.id = r.patient_id) as "patientLanguage",
         r.kind <> 'single' and exists (
           select from reminders o where o.appointment_id = r.appointment_id and o.kind = 'single' and o.status in ('pending', 'queued', 'sent')
              and o.scheduled_time between r.scheduled_time - interval '24 hours' and r.scheduled_time + interval '24 hours') as "ownReminder",
         case when r.kind = 'call_unconfirmed' then (
           select json_build_object('waits', o.status in ('pending', 'queued'),
                    'leftAt', (select max(coalesce(l.finished_at, l.claimed_at)) from messages m join delivery_attempts l on l.message_id = m.id
                                where m.reminder_id = coalesce(o.shared_with, o.id) and m.channel <> 'call' and l.sid is not null),
                    'called', exists (select from messages m join delivery_attempts l on l.message_id = m.id where m.reminder_id = coalesce(o.shared_with, o.id) and m.channel = 'call' and l.sid is not null))
             from reminders o where o.appointment_id = r.appointment_id and o.appointment_version = r.appointment_version
              and o.kind in ('week_before', 'first', 'day_before') order by o.scheduled_time desc limit 1) end as "textBefore",
         case when r.kind = any($3) and a.time is not null then (
           select coalesce(json_agg(${VISIT_ROW} order by v.starts_at), '[]') from reminders o join appointments v on v.id = o.appointment_id
            where o.patient_id = r.patient_id and o.kind = r.kind and o.id <> r.id and o.status = 'pending' and v.date = a.date and v.time is not null
              and v.version = o.appointment_version and v.status = a.status and (v.response = 'accepted') = (a.response = 'accepted')
              and (r.kind <> 'call_unconfirmed' or v.response = 'needs-action')
              and not exists (select from reminders own where own.appointment_id = v.id and own.kind = 'single' and own.status in ('pending', 'queued', 'sent'))) else '[]' end as siblings,
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

const LATER = `
  update reminders r set scheduled_time = l.at from jsonb_to_recordset($1) as l("reminderId" uuid, at timestamptz) where r.id = l."reminderId"`;

/* Those that another planner has taken are planned there. */
const LOCK_SIBLINGS = `select id from reminders where id = any($1) and status = 'pending' order by id for no key update skip locked`;

const SHARE = `
  update reminders r set status = 'queued', status_reason = null, shared_with = s."with", phone_number = s.address, method = s.channel, language = s.language, updated_at = $2
    from jsonb_to_recordset($1) as s("reminderId" uuid, "with" uuid, address text, channel text, language text) where r.id = s."reminderId" and r.status = 'pending'`;

const ADDRESS = `
  update reminders r set phone_number = c.address, method = c.channel, language = c.language
    from jsonb_to_recordset($1) as c("reminderId" uuid, address text, channel text, language text) where r.id = c."reminderId"`;

/** The reminder on each way that is left, first to last: one of the original API on the one it names. */
function onItsWays(row: Row): Row[] {
  if (row.kind === 'single') return [row];
  return waysLeft(row.contacts, wantedContact(row.kind, row.status)).map(({ address, channel, language }) => ({
    ...row,
    phoneNumber: address,
    channel,
    language: language ?? row.patientLanguage,
  }));
}

/** The plan on the first way that our senders can use. */
function planOn(
  row: Row,
  joining: readonly VisitRow[],
  decide: (reminder: DueReminder) => Plan,
): { row: Row; plan: Plan } {
  const textBefore = row.textBefore && {
    ...row.textBefore,
    leftAt: row.textBefore.leftAt === null ? null : new Date(row.textBefore.leftAt),
  };
  const [first, ...others] = onItsWays(row);
  const planned = (way: Row, reachable: boolean) => ({
    row: way,
    plan: decide(
      dueReminder(
        way,
        { textBefore, questionOpen: way.askedAt.includes(way.phoneNumber), ownReminder: way.ownReminder, reachable },
        joining,
      ),
    ),
  });
  if (!first) return planned(row, false);
  const plan = planned(first, true);
  if (plan.plan.kind !== 'close' || plan.plan.reason !== 'channel_unavailable') return plan;
  return others.map((way) => planned(way, true)).find(({ plan: { kind } }) => kind === 'send') ?? plan;
}

/** What is still to be planned here: all that was taken, and what one of them may carry. */
async function siblingsOf(manager: EntityManager, rows: readonly Row[]): Promise<Set<string>> {
  const free = new Set(rows.map(({ reminderId }) => reminderId));
  const others = rows
    .flatMap(({ siblings }) => siblings.map(({ reminderId }) => reminderId))
    .filter((id) => !free.has(id));
  if (others.length > 0)
    for (const { id } of await manager.query<{ id: string }[]>(LOCK_SIBLINGS, [others])) free.add(id);
  return free;
}

/** Turns pending reminders into messages in PostgreSQL: rows are taken with SKIP LOCKED, so that several planners share the work. */
export function createReminderPlanner(dataSource: DataSource, now: () => Date, keys: DataKeys): ReminderPlanner {
  return {
    planDue: (until, limit, decide, triggeredBy) =>
      dataSource.transaction(async (manager) => {
        const rows = await manager.query<Row[]>(TAKE_DUE, [until, limit, SHARED_KINDS]);
        const free = await siblingsOf(manager, rows);
        const at = now();
        const counts = { planned: 0, deferred: 0, closed: 0, taken: rows.length };
        const send: MessageRow[] = [];
        const close: unknown[] = [];
        const later: unknown[] = [];
        const reached: unknown[] = [];
        const shared: unknown[] = [];
        for (const due of rows) {
          if (!free.delete(due.reminderId)) continue;
          const joining = due.siblings.filter((sibling) => free.has(sibling.reminderId));
          const { row, plan } = planOn(due, joining, decide);
          const { reminderId, phoneNumber: address, channel, language } = row;
          // Not within this run: a call that waits for its text would be taken again and again.
          if (plan.kind === 'later')
            later.push({ reminderId, at: plan.at > until ? plan.at : new Date(until.getTime() + 1_000) });
          else if (plan.kind === 'close') {
            counts.closed++;
            close.push({ reminderId, status: plan.status, reason: plan.reason });
          } else {
            counts[plan.deferred ? 'deferred' : 'planned']++;
            send.push(messageRow(row, plan, hasLadder(row.kind) ? { step: null, dueAt: firstLook(plan.at) } : null));
            for (const sibling of joining) {
              free.delete(sibling.reminderId);
              shared.push({ reminderId: sibling.reminderId, with: reminderId, address, channel, language });
            }
            if (row.kind !== 'single') reached.push({ reminderId, address, channel, language });
          }
        }
        await writeMessages(manager, send, at, keys, triggeredBy);
        if (later.length > 0) await manager.query(LATER, [JSON.stringify(later)]);
        if (shared.length > 0) await manager.query(SHARE, [JSON.stringify(shared), at]);
        if (reached.length > 0) await manager.query(ADDRESS, [JSON.stringify(reached)]);
        if (close.length > 0) await manager.query(CLOSE, [JSON.stringify(close), at]);
        return counts;
      }),
  };
}
