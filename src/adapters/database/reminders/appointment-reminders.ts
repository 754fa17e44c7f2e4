import { type EntityManager } from 'typeorm';
import { type AppointmentStatus } from '../../../domain/appointment/status';
import { type Subject } from '../../../domain/appointment/subject';
import { type SendingRules } from '../../../domain/clinic/quiet-hours';
import { dueIn, dueToTell } from '../../../domain/follow-up/due-time';
import { waysLeft } from '../../../domain/patient/contact-choice';
import { type Language } from '../../../domain/locale';
import { type Cascade, cascadeOf, planCascade, sameHour } from '../../../domain/reminder/cascade';
import { changeNotice } from '../../../domain/reminder/change-notice';
import { type ReminderKind, wantedContact } from '../../../domain/reminder/kind';
import { type ContactRow, knownContacts } from '../patients/known-contacts';
import { askToReach, NO_CONTACT } from '../follow-ups/reach-task';

/** What the reminders of an appointment are planned by. */
export interface AppointmentRules {
  cascade: Cascade;
  sending: SendingRules;
}

const FACTS = `
  select a.id, a.patient_id as "patientId", a.version, a.status, a.starts_at as "startsAt", a.type, a.reason, p.name, p.language,
         ${knownContacts('p.id')} as contacts
    from appointments a join patients p on p.id = a.patient_id where a.id = $1`;

/* With whether a text is still planned before the visit. */
const FACTS_AGAIN = FACTS.replace(
  'select a.id,',
  `select exists (
           select from reminders r where r.appointment_id = a.id and r.appointment_version = a.version and r.status = 'pending' and r.scheduled_time > $2
              and r.kind in ('week_before', 'first', 'day_before', 'same_day')) as planned, a.id,`,
);

const PLAN = `
  insert into reminders (patient_id, appointment_id, appointment_version, kind, patient_name, phone_number, appointment_reason, language, method, scheduled_time, needed_before,
                         created_at, updated_at)
  select $2, $3, $4, s.kind, $5, s.address, $6, s.language, s.channel, s.at, s."neededBefore", $7, $7
    from jsonb_to_recordset($1) as s(kind text, address text, language text, channel text, at timestamptz, "neededBefore" timestamptz)
  on conflict (appointment_id, appointment_version, kind) where kind <> 'single' do nothing`;

interface Facts {
  id: string;
  patientId: string;
  version: number;
  status: AppointmentStatus;
  startsAt: Date;
  type: string | null;
  reason: string | null;
  name: string;
  language: Language;
  /** In the order of their rank. */
  contacts: ContactRow[];
}

interface PlannedRow {
  kind: ReminderKind;
  at: Date;
  neededBefore: Date | null;
}

/** Who has just been told of a change needs no reminder in the next hours. */
const AFTER_NOTICE_MS = 12 * 60 * 60_000;
/** Takes back the steps of the cascade that have not begun, to plan them by another type of visit. */
export const withdrawCascade = (manager: EntityManager, appointmentId: string): Promise<unknown> =>
  manager.query(
    `delete from reminders where appointment_id = $1 and status = 'pending' and kind in ('week_before', 'first', 'day_before', 'same_day', 'call_unconfirmed', 'missed')`,
    [appointmentId],
  );

/**
 * Plans the cascade of an appointment as its row is now, in the transaction that has written it. `before`: how it was, when the clinic has changed
 * it; the patient is told then, or staff are asked to tell, where nothing may be sent.
 */
export async function planReminders(
  manager: EntityManager,
  appointmentId: string,
  rules: AppointmentRules,
  now: Date,
  before?: { status: AppointmentStatus; startsAt: Date },
): Promise<void> {
  const [facts] = await manager.query<Facts[]>(FACTS, [appointmentId]);
  if (!facts) return;
  const notice = before === undefined ? null : changeNotice(before, facts, now);
  const notBefore = notice === null ? now : new Date(notice.at.getTime() + AFTER_NOTICE_MS);
  const steps = planCascade(facts, cascadeOf(rules.cascade, facts.type), rules.sending, now, notBefore);
  const rows = steps.flatMap((step) => addressed({ ...step, neededBefore: null }, facts));
  const [first] = steps;
  if (first && rows.length === 0 && facts.status === 'booked') {
    await askToReach(
      manager,
      {
        patientId: facts.patientId,
        appointmentId: facts.id,
        address: facts.contacts[0]?.address ?? null,
        reason: NO_CONTACT,
        due: first.at,
      },
      now,
    );
  }
  const told = notice === null ? [] : addressed({ kind: 'changed', ...notice }, facts);
  if (notice !== null && told.length === 0) await askStaffToTell(manager, facts, notice.neededBefore, now);
  const all = [...rows, ...told];
  if (all.length > 0)
    await manager.query(PLAN, [
      JSON.stringify(all),
      facts.patientId,
      facts.id,
      facts.version,
      facts.name,
      facts.reason ?? '',
      now,
    ]);
  if (told.length > 0) await manager.query(`select pg_notify('deliver', '')`);
}

function addressed(
  row: PlannedRow,
  { contacts, language, status }: Facts,
): (PlannedRow & Pick<ContactRow, 'address' | 'channel'> & { language: Language })[] {
  const [contact] = waysLeft(contacts, wantedContact(row.kind, status));
  // Consent is looked at again when a message is sent; a change that would be dropped then is told by staff.
  if (!contact || (row.kind === 'changed' && !contact.consented)) return [];
  return [{ ...row, address: contact.address, channel: contact.channel, language: contact.language ?? language }];
}

function askStaffToTell(manager: EntityManager, facts: Facts, neededBefore: Date, now: Date): Promise<unknown> {
  const due = dueToTell(now, dueIn('follow_up', now), neededBefore);
  return askToReach(
    manager,
    {
      patientId: facts.patientId,
      appointmentId: facts.id,
      address: facts.contacts[0]?.address ?? null,
      reason: 'change_not_told',
      due,
    },
    now,
  );
}

/** A visit this near has no time for another reminder. */
const LEAST_LEFT_MS = 3 * 60 * 60_000;
/** Before the visit, for who was not sure the day before. */
const SAME_DAY_MS = 4 * 60 * 60_000;

/**
 * One more reminder before the visit, for who is not sure yet or asked for one: none where a text is planned already; else the day before at its hour,
 * or some hours before it.
 */
export async function remindAgain(
  manager: EntityManager,
  subject: Subject,
  rules: AppointmentRules,
  now: Date,
): Promise<void> {
  if (subject.kind === 'reminder') return;
  const [facts] = await manager.query<(Facts & { planned: boolean })[]>(FACTS_AGAIN, [subject.appointmentId, now]);
  if (facts?.status !== 'booked' || facts.planned || facts.startsAt.getTime() - now.getTime() < LEAST_LEFT_MS) return;
  const dayBefore = sameHour(facts.startsAt, -1, rules.sending.zone);
  const sameDay = new Date(
    Math.max(facts.startsAt.getTime() - SAME_DAY_MS, (now.getTime() + facts.startsAt.getTime()) / 2),
  );
  const steps: PlannedRow[] = [{ kind: 'same_day', at: sameDay, neededBefore: null }];
  if (dayBefore > now) steps.unshift({ kind: 'day_before', at: dayBefore, neededBefore: null });
  // The first that has not been sent for this version of the visit already.
  for (const row of steps.flatMap((step) => addressed(step, facts))) {
    const made = await manager.query<unknown[]>(`${PLAN} returning id`, [
      JSON.stringify([row]),
      facts.patientId,
      facts.id,
      facts.version,
      facts.name,
      facts.reason ?? '',
      now,
    ]);
    if (made.length > 0) return;
  }
}
