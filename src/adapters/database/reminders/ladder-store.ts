import { type DataSource, type EntityManager } from 'typeorm';
import { type Climb, type LadderSituation } from '../../../domain/delivery/climb';
import { dueToReach } from '../../../domain/follow-up/due-time';
import { type Language } from '../../../domain/locale';
import { type DataKeys } from '../../../ports/out/data-keys';
import { type LadderStore } from '../../../ports/out/ladder-store';
import { answeredSince } from '../messages/answered-since';
import { isHeld } from '../patients/bereavements';
import { askToReach } from '../follow-ups/reach-task';
import { type ContactRow, knownContacts } from '../patients/known-contacts';
import { DUE_COLUMNS, dueReminder, messageRow, writeMessages, type DueRow, type MessageRow } from './due-reminder-rows';

/* The reminder's row is the lock of its ladder. Nothing of the older messages is written here: sending locks attempts, messages and reminders in that order. */
const TAKE_DUE = `
  select ${DUE_COLUMNS}
    from reminders r left join appointments a on a.id = r.appointment_id
   where r.ladder_due_at <= $1 and r.status in ('queued', 'sent') and not ${isHeld('r.patient_id')}
   order by r.ladder_due_at limit $2
     for no key update of r skip locked`;

/* The call to who has not answered reached the person meanwhile: they know of the visit. */
const REACHED = `(r.kind in ('week_before', 'first', 'day_before', 'same_day') and exists (
           select from reminders x join messages o on o.reminder_id = x.id
            where x.appointment_id = r.appointment_id and x.appointment_version = r.appointment_version and x.kind = 'call_unconfirmed' and o.status = 'delivered'))`;

const SITUATIONS = `
  select r.id as "reminderId", coalesce(step.all_of_them, '[]') as steps, r.language, ${knownContacts('r.patient_id')} as contacts,
         r.response is not null or (r.kind <> 'missed' and coalesce(a.response <> 'needs-action', false)) or ${answeredSince('r.id', 'r.patient_id')} or ${REACHED} as answered,
         exists (
           select from messages m where m.reminder_id = r.id and m.ladder_step is not null
              and (select not granted from consents c where c.address = m.address and c.purpose = 'reminder' order by c.id desc limit 1)) as "optedOut"
    from reminders r
    left join appointments a on a.id = r.appointment_id
    left join lateral (
      select json_agg(json_build_object('address', m.address, 'channel', m.channel, 'status', m.status,
               'byRcs', coalesce((select l.by_rcs from delivery_attempts l where l.message_id = m.id order by l.attempt_no desc limit 1), false),
               'leftAt', (select max(coalesce(l.finished_at, l.claimed_at)) from delivery_attempts l where l.message_id = m.id and l.sid is not null),
               'dueAt', (select min(l.next_at) from delivery_attempts l where l.message_id = m.id and l.state = 'queued')) order by m.ladder_step) as all_of_them
        from messages m where m.reminder_id = r.id and m.ladder_step is not null
    ) step on true
   where r.id = any($1)`;

const LOOK_AGAIN = `
  update reminders r set ladder_due_at = l.at from jsonb_to_recordset($1) as l("reminderId" uuid, at timestamptz) where r.id = l."reminderId"`;

const END = `
  update reminders r set status = coalesce(e.status, r.status), status_reason = case when e.status is null then r.status_reason else e.reason end, ladder_due_at = null, updated_at = $2
    from jsonb_to_recordset($1) as e("reminderId" uuid, status text, reason text) where r.id = e."reminderId"`;

interface SituationRow {
  reminderId: string;
  steps: (Omit<LadderSituation['steps'][number], 'leftAt' | 'dueAt'> & {
    leftAt: string | null;
    dueAt: string | null;
  })[];
  language: Language;
  contacts: ContactRow[];
  answered: boolean;
  optedOut: boolean;
}

const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));

const situationOf = ({ steps, contacts, language, answered, optedOut }: SituationRow): LadderSituation => ({
  contacts: contacts.map((contact) => ({ ...contact, language: contact.language ?? language })),
  answered,
  optedOut,
  steps: steps.map((step) => ({ ...step, leftAt: instant(step.leftAt), dueAt: instant(step.dueAt) })),
});

async function openFollowUp(
  manager: EntityManager,
  row: DueRow,
  end: Extract<Climb, { kind: 'end' }>,
  situation: LadderSituation,
  now: Date,
  followUpBy: Date,
): Promise<void> {
  const due = dueToReach(now, followUpBy, row.appointmentId === null ? null : row.startsAt);
  const more = {
    reminderId: row.reminderId,
    tried: situation.steps.map(({ channel, status }) => ({ channel, status })),
  };
  await askToReach(
    manager,
    {
      patientId: row.patientId,
      appointmentId: row.appointmentId,
      address: row.phoneNumber,
      reason: row.kind === 'changed' ? 'change_not_told' : (end.reason ?? 'unreachable'),
      due,
      more,
    },
    now,
  );
}

/** Ladders in PostgreSQL. */
export const createLadderStore = (dataSource: DataSource, keys: DataKeys): LadderStore => ({
  climbDue: (now, limit, followUpBy, decide) =>
    dataSource.transaction(async (manager) => {
      const rows = await manager.query<DueRow[]>(TAKE_DUE, [now, limit]);
      const counts = { climbed: 0, unreachable: 0, taken: rows.length };
      if (rows.length === 0) return counts;
      const situations = new Map(
        (await manager.query<SituationRow[]>(SITUATIONS, [rows.map((row) => row.reminderId)])).map((row) => [
          row.reminderId,
          situationOf(row),
        ]),
      );
      const send: MessageRow[] = [];
      const again: unknown[] = [];
      const ended: unknown[] = [];
      for (const row of rows) {
        const { reminderId } = row;
        const situation = situations.get(reminderId) ?? { steps: [], contacts: [], answered: false, optedOut: false };
        const move = decide(dueReminder(row), situation);
        if (move.kind === 'look_again') again.push({ reminderId, at: move.at });
        else if (move.kind === 'send') {
          counts.climbed++;
          const { address, channel, language } = move.to;
          send.push(
            messageRow({ ...row, phoneNumber: address, channel, language }, move.plan, {
              step: move.step,
              dueAt: move.lookAt,
            }),
          );
        } else {
          ended.push({ reminderId, status: move.status, reason: move.reason });
          if (move.followUp) {
            counts.unreachable++;
            await openFollowUp(manager, row, move, situation, now, followUpBy);
          }
        }
      }
      await writeMessages(manager, send, now, keys);
      if (again.length > 0) await manager.query(LOOK_AGAIN, [JSON.stringify(again)]);
      if (ended.length > 0) await manager.query(END, [JSON.stringify(ended), now]);
      return counts;
    }),
});
