import { type EntityManager } from 'typeorm';
import { type PatientData } from '../../../../ports/out/patient-data';
import { MESSAGES_OF_PATIENT, numbersOfPatient } from './numbers-of-patient';

const PATIENT =
  'select id, name, language, reminder_detail, legal_hold_since, created_at, updated_at from patients where id = $1 and not stands_for_erased for key share';

/* What an address is called in the document: a telephone number as ever, and beside it whatever it is. */
const named = (column: string): string =>
  `case when ${column} like '+%' then ${column} end as phone_number, ${column} as address`;

/* $1 the patient, $2 own numbers, $3 shared ones. What a shared number's dialogue waits for may be about somebody else. */
const SECTIONS: Readonly<Record<string, string>> = {
  contacts: `
    select ${named('address')}, channel, relation, person_name, language, voice_language, shared, wrong_number_at, created_at, updated_at
      from contacts where patient_id = $1 order by rank, created_at, id`,
  accounts: 'select username, disabled_at, created_at, updated_at from users where patient_id = $1 order by created_at',
  sessions: `
    select s.user_agent, s.created_at, s.last_seen_at, s.expires_at, s.ended_at from sessions s join users u on u.id = s.user_id where u.patient_id = $1 order by s.created_at, s.id`,
  numbers: `
    select ${named('address')}, channel, wrote_as, by_rcs, last_inbound_at, unusable_since, unusable_code from address_channels where address = any($2) order by address, channel`,
  whatsapp_users: `
    select user_id as whatsapp_user, ${named('address')}, learned, first_seen_at, last_seen_at from whatsapp_users where address = any($2) or user_id = any($2) order by user_id`,
  consents: `
    select ${named('address')}, purpose, granted, source, channel, wording_version, recorded_at from consents where address = any($2) or address = any($3) order by id`,
  appointments: `
    select id, date::text as date, to_char(time, 'HH24:MI') as time, part_of_day, type, reason, status, response, fulfilled_at, cancelled_at, cancelled_by, created_at, updated_at
      from appointments where patient_id = $1 order by starts_at, id`,
  reminders: `
    select id, kind, appointment_id, patient_name, ${named('phone_number')}, appointment_reason, medication_list, consultation_list, language, method, scheduled_time, appointment_time, status,
           status_reason, sent_at, response, responded_at, created_at, updated_at
      from reminders where patient_id = $1 order by scheduled_time, id`,
  conversations: `
    select ${named('address')}, language, channel, case when address = any($2) then state end as state, wait_until, last_inbound_at, created_at, updated_at
      from conversations where address = any($2) or address = any($3) order by address`,
  messages: `
    select m.id, m.direction, ${named('m.address')}, m.channel, m.purpose, m.status, m.status_reason, m.language, m.key, m.params, m.body as text, m.buttons,
           coalesce((select jsonb_agg(f -> 'contentType' order by place) from jsonb_array_elements(m.media) with ordinality as files(f, place)), '[]') as media,
           m.understanding as reading, m.correction, m.reminder_id, m.appointment_id, m.created_at, m.updated_at
      from messages m where ${MESSAGES_OF_PATIENT} order by m.created_at, m.id`,
  feedback: `
    select id, appointment_id, text, rating, question, language, channel, sentiment, sentiment_score, themes, polarities, urgency, evidence, scored_by, corrected_at, created_at
      from feedback where patient_id = $1 order by created_at, id`,
  follow_ups: `
    select u.id, u.kind, u.urgency, u.status, u.appointment_id, u.feedback_id, u.message_id, u.details, u.due_at, u.acknowledged_at, u.closed_at, u.outcome, u.created_at, u.updated_at,
           coalesce((select jsonb_agg(jsonb_build_object('action', n.action, 'note', n.note, 'created_at', n.created_at) order by n.id) from follow_up_notes n where n.follow_up_id = u.id), '[]') as notes
      from follow_ups u where u.patient_id = $1 or (u.patient_id is null and u.address = any($2)) order by u.created_at, u.id`,
  /* Times alone: the reader's day is known by the clinic's zone data, not by the server's. */
  accesses: `
    select at, role, action, resource, reason from audit_events
     where patient_refs @> array(select audit_ref from patients where id = $1) and outcome = 'allowed' order by id`,
  data_requests: 'select kind, requested_at from data_requests where patient_id = $1 order by requested_at, id',
};

const RECORD = `insert into data_requests (kind, patient_id, requested_by, counts, requested_at) values ('export', $1, $2, $3, $4)`;

/** Reads every row about a patient, and records that it was read. Null when there is no such patient. */
export async function exportPatient(
  manager: EntityManager,
  patientId: string,
  userId: string,
  now: Date,
): Promise<PatientData | null> {
  const [patient] = await manager.query<Record<string, unknown>[]>(PATIENT, [patientId]);
  if (!patient) return null;
  const { own, shared } = await numbersOfPatient(manager, patientId);
  const sections: Record<string, unknown[]> = {};
  for (const [name, sql] of Object.entries(SECTIONS)) {
    // PostgreSQL refuses values that a statement does not name.
    sections[name] = await manager.query<unknown[]>(`with given as (select $1::uuid, $2::text[], $3::text[]) ${sql}`, [
      patientId,
      own,
      shared,
    ]);
  }
  await manager.query(RECORD, [
    patientId,
    userId,
    JSON.stringify(Object.fromEntries(Object.entries(sections).map(([name, rows]) => [name, rows.length]))),
    now,
  ]);
  return { exported_at: now, patient, ...sections };
}
