import { type EntityManager } from 'typeorm';
import { type AppointmentOnNumber } from '../../../domain/conversation/machine/context';
import { type Subject } from '../../../domain/appointment/subject';
import { type VisitTime } from '../../../domain/appointment/visit-time';
import { type Language } from '../../../domain/locale';
import { nameParts } from '../../../domain/patient/person-name';
import { isFeedback, type ReminderKind, wordingOf } from '../../../domain/reminder/kind';
import { type ConversationFacts } from '../../../ports/out/conversation-store';
import { lostAt, reached, toldAt } from '../messages/arrival';

/**
 * The number itself: its people, found by their contacts, and those whom a reminder of the original API was sent to here in the last month; what they
 * agreed to; the language its calls are recorded in.
 */
const NUMBER = `
  with of_number as (
    select patient_id from contacts where address = $1 and wrong_number_at is null
    union
    select r.patient_id from reminders r
     where r.phone_number = $1 and r.sent_at > $2::timestamptz - interval '30 days'
       and not exists (select from contacts w where w.address = $1 and w.patient_id = r.patient_id and w.wrong_number_at is not null)
       and not exists (select from address_channels u where u.address = $1 and u.unusable_since is not null and u.unusable_code is null)
  ), people as (
    select p.id as "patientId", p.name, coalesce(min(c.language), p.language) as language, p.reminder_detail as detail,
           p.held_since is not null or p.deceased_at is not null as bereaved
      from of_number n join patients p on p.id = n.patient_id left join contacts c on c.patient_id = p.id and c.address = $1 and c.wrong_number_at is null
     group by p.id
  )
  select coalesce((select json_agg(people order by name, "patientId") from people), '[]') as people,
         coalesce((select granted from consents where address = $1 and purpose = 'reminder' order by id desc limit 1), true) as reminder,
         coalesce((select granted from consents where address = $1 and purpose = 'feedback' order by id desc limit 1), true) as feedback,
         (select voice_language from contacts where address = $1 and wrong_number_at is null and voice_language is not null
           order by channel = 'call' desc, rank, created_at limit 1) as "voiceLanguage"`;

const APPOINTMENTS = `
  select id as "appointmentId", version, patient_id as "patientId", date::text as date, to_char(time, 'HH24:MI') as time, part_of_day as part, status, response, reason
    from appointments where patient_id = any($1) and (date >= $2 or id = any($3)) order by starts_at, id`;

const REMINDERS = `
  select id as "reminderId", patient_id as "patientId", patient_name as "patientName", appointment_reason as reason, appointment_time as at,
         not exists (select from delivery_attempts a join messages m on m.id = a.message_id where m.reminder_id = reminders.id and a.address = $2 and ${reached('a', 'm')}) as unseen
    from reminders
   where patient_id = any($1) and appointment_id is null and phone_number = $2
     and ((status in ('queued', 'sent') and response is null and scheduled_time > $3::timestamptz - interval '3 days') or id = any($4))
   order by scheduled_time, id`;

/** SQL: the visits whose reminders a reminder carries too, as subjects of a question; null for none. `reminder` is an expression for its id. */
export const together = (reminder: string): string => `(
    select json_agg(json_build_object('kind', 'appointment', 'appointmentId', t.appointment_id, 'version', t.appointment_version) order by t.scheduled_time, t.id)
      from reminders t where t.shared_with = ${reminder} and t.appointment_id is not null)`;

/* Whatever is reported of an attempt comes within days of it; of those that were read before, only what something has been reported of since is looked at.
   What is lost here closes the question it opened, unless something else about the same visit, an answer of ours or a call that was taken, has reached
   this address. */
const SENT = `
  with here as materialized (
    select a.id, m.reminder_id, m.purpose, m.appointment_id, m.appointment_version, ${lostAt('a')} as lost_at, ${toldAt('a')} as told_at
      from delivery_attempts a join messages m on m.id = a.message_id
     where a.address = $1 and a.claimed_at > coalesce($2::timestamptz - interval '7 days', '-infinity') and a.bulk and a.channel <> 'call' and a.state <> 'queued' and m.reminder_id is not null
       and ($2::timestamptz is null or a.claimed_at > $2 or a.finished_at > $2 or exists (select from status_events e where e.sid = a.sid and e.received_at > $2))
  )
  select coalesce(h.lost_at, h.told_at) as at, h.lost_at is not null as lost, r.id as "reminderId", r.kind, r.appointment_id as "appointmentId", h.appointment_version as version,
         ${together('r.id')} as together
    from here h join reminders r on r.id = h.reminder_id
   where coalesce(h.lost_at, h.told_at) > coalesce($2::timestamptz, '-infinity') and (h.lost_at is null or not exists (
           select from delivery_attempts o join messages om on om.id = o.message_id
            where o.address = $1 and ${reached('o', 'om')}
              and (om.reminder_id = r.id or om.appointment_id = h.appointment_id and om.appointment_version = h.appointment_version and (om.purpose = h.purpose or om.purpose = 'reply' and h.purpose = 'reminder'))))
   order by at, h.id`;

interface PersonRow {
  patientId: string;
  name: string;
  language: Language;
  detail: 'neutral' | 'reason' | 'full' | null;
  bereaved: boolean;
}

interface NumberRow {
  people: PersonRow[];
  reminder: boolean;
  feedback: boolean;
  voiceLanguage: string | null;
}

interface AppointmentRow extends Omit<AppointmentOnNumber, 'when' | 'reason'> {
  date: string;
  time: string | null;
  part: VisitTime['part'] | null;
  reason: string | null;
}

interface SentRow {
  at: Date;
  lost: boolean;
  reminderId: string;
  kind: ReminderKind;
  appointmentId: string | null;
  version: number | null;
  together: Subject[] | null;
}

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

function sentOf(row: SentRow): ConversationFacts['sent'][number] {
  const { kind, appointmentId, version } = row;
  const known = { at: row.at, ...(row.lost && { lost: true as const }) };
  if (isFeedback(kind)) return { ...known, feedbackFor: appointmentId, subject: null, wording: null };
  const subject: Subject =
    appointmentId === null
      ? { kind: 'reminder', reminderId: row.reminderId }
      : { kind: 'appointment', appointmentId, version: version ?? 0 };
  return {
    ...known,
    feedbackFor: null,
    subject,
    wording: wordingOf(kind),
    ...(row.together === null ? {} : { together: row.together }),
  };
}

/** Reminders and questions that were sent to an address, or became known as lost there, after an instant; oldest first. */
export const readSent = async (
  manager: EntityManager,
  address: string,
  after: Date | null,
): Promise<ConversationFacts['sent']> => (await manager.query<SentRow[]>(SENT, [address, after])).map(sentOf);

export interface FactsRequest {
  address: string;
  openedUntil: Date | null;
  /** Sent to another address of the same person, and not read there: open here, besides what was sent after `openedUntil`. */
  carried: ConversationFacts['sent'];
  today: string;
  now: Date;
  subjects: readonly Subject[];
  /** Whether a message may tell why, unless the patient wishes otherwise. */
  tellsReason: boolean;
  /** An instant on the clinic's wall clock. */
  local: (instant: Date) => VisitTime;
}

const inOrder = (sent: ConversationFacts['sent']): ConversationFacts['sent'] =>
  [
    ...new Map(
      sent.map((each) => [`${each.at.getTime()} ${JSON.stringify(each.subject)} ${each.feedbackFor ?? ''}`, each]),
    ).values(),
  ].sort((a, b) => a.at.getTime() - b.at.getTime());

/** Reads what a transition may know of an address, inside the transaction that holds its lock. */
export async function readFacts(manager: EntityManager, request: FactsRequest): Promise<ConversationFacts> {
  const { address, subjects, now } = request;
  const since = await readSent(manager, address, request.openedUntil);
  const sent = request.carried.length === 0 ? since : inOrder([...request.carried, ...since]);
  const [{ people, voiceLanguage, ...consent }] = await manager.query<[NumberRow]>(NUMBER, [address, now]);
  const ids = people.map((person) => person.patientId);
  const named = [
    ...subjects,
    ...sent.flatMap(({ subject, together: others = [] }) => (subject ? [subject, ...others] : [])),
  ];
  const appointmentIds = named.flatMap((subject) =>
    subject.kind === 'appointment' && isUuid(subject.appointmentId) ? [subject.appointmentId] : [],
  );
  const reminderIds = named.flatMap((subject) =>
    subject.kind === 'reminder' && isUuid(subject.reminderId) ? [subject.reminderId] : [],
  );
  for (const reminder of sent) if (reminder.feedbackFor !== null) appointmentIds.push(reminder.feedbackFor);
  const appointments =
    ids.length === 0 ? [] : await manager.query<AppointmentRow[]>(APPOINTMENTS, [ids, request.today, appointmentIds]);
  const reminders =
    ids.length === 0
      ? []
      : await manager.query<
          {
            reminderId: string;
            patientId: string;
            patientName: string;
            reason: string;
            at: Date | null;
            unseen: boolean;
          }[]
        >(REMINDERS, [ids, address, now, reminderIds]);
  const wishOf = (patientId: string): PersonRow['detail'] | undefined =>
    people.find((person) => person.patientId === patientId)?.detail;
  const tells = (patientId: string): boolean => {
    const detail = wishOf(patientId);
    return detail == null ? request.tellsReason : detail !== 'neutral';
  };
  return {
    sent,
    consent,
    voiceLanguage,
    people: people.map(({ patientId, name, language, bereaved }) => ({
      patientId,
      language,
      ...nameParts(name),
      ...(bereaved && { bereaved }),
    })),
    appointments: appointments.map(({ date, time, part, reason, ...rest }) => ({
      ...rest,
      when: { date, ...(time === null ? {} : { time }), ...(part == null ? {} : { part }) },
      ...(reason !== null && tells(rest.patientId) ? { reason } : {}),
    })),
    reminders: reminders.map(({ at, reason, unseen, ...rest }) => ({
      ...rest,
      ...(unseen && { unseen }),
      ...(wishOf(rest.patientId) === 'neutral' ? {} : { reason }),
      ...(at === null ? {} : { when: request.local(at) }),
    })),
  };
}
