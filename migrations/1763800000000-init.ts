import { type MigrationInterface, type QueryRunner } from 'typeorm';

/* Times are instants (timestamptz); a visit's day and hour are the clinic's local ones. Nothing here defaults a business time to now(): it is passed in. */
const UP = `
create extension if not exists pg_trgm;

create sequence worker_no as integer;

create function search_form(text) returns text language sql immutable strict parallel safe
  return translate(replace(replace(lower($1), 'œ', 'oe'), 'æ', 'ae'), 'àâäáãåçéèêëíìîïñóòôöõúùûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy');

create table patients (
  id uuid not null default gen_random_uuid() constraint patients_pk primary key,
  name text not null constraint patients_name_given check (length(name) between 1 and 200),
  language text not null default 'french' constraint patients_language check (language in ('english', 'french')),
  reminder_detail text constraint patients_reminder_detail check (reminder_detail in ('neutral', 'reason', 'full')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index patients_name_search on patients using gin (search_form(name) gin_trgm_ops);

create table users (
  id uuid not null default gen_random_uuid() constraint users_pk primary key,
  username text not null constraint users_username_given check (length(username) between 1 and 100),
  password_hash text not null,
  role text not null constraint users_role check (role in ('patient', 'staff', 'admin')),
  patient_id uuid constraint users_patient_fk references patients (id) on delete cascade,
  token_version integer not null default 0,
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint users_patient_role check ((role = 'patient') = (patient_id is not null))
);
create unique index users_username on users (lower(username));
create index users_patient on users (patient_id);

create table contacts (
  id uuid not null default gen_random_uuid() constraint contacts_pk primary key,
  patient_id uuid not null constraint contacts_patient_fk references patients (id) on delete cascade,
  address text not null constraint contacts_address_e164 check (address ~ '^\\+[1-9][0-9]{6,14}$'),
  channel text not null constraint contacts_channel check (channel in ('whatsapp', 'sms', 'call')),
  rank smallint not null default 0,
  relation text not null default 'self' constraint contacts_relation check (relation in ('self', 'parent', 'child', 'partner', 'relative', 'carer', 'other')),
  person_name text,
  language text constraint contacts_language check (language in ('english', 'french')),
  shared boolean not null default false,
  wrong_number_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint contacts_one_each unique (patient_id, channel, address)
);
create index contacts_address on contacts (address);

create table appointments (
  id uuid not null default gen_random_uuid() constraint appointments_pk primary key,
  patient_id uuid not null constraint appointments_patient_fk references patients (id) on delete cascade,
  date date not null,
  time time(0),
  part_of_day text constraint appointments_part_of_day check (part_of_day in ('morning', 'afternoon', 'evening')),
  starts_at timestamptz not null,
  type text,
  reason text,
  status text not null default 'booked' constraint appointments_status check (status in ('booked', 'arrived', 'fulfilled', 'cancelled', 'noshow')),
  response text not null default 'needs-action' constraint appointments_response check (response in ('needs-action', 'accepted', 'declined', 'tentative')),
  version integer not null default 1 constraint appointments_version check (version > 0),
  fulfilled_at timestamptz,
  cancelled_at timestamptz,
  cancelled_by text constraint appointments_cancelled_by check (cancelled_by in ('patient', 'clinic')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint appointments_one_time check (time is null or part_of_day is null)
);
create index appointments_patient on appointments (patient_id, starts_at);
create index appointments_day on appointments (date, status);
create index appointments_feedback_due on appointments (fulfilled_at) where status = 'fulfilled';

create table reminders (
  id uuid not null default gen_random_uuid() constraint reminders_pk primary key,
  patient_id uuid not null constraint reminders_patient_fk references patients (id) on delete cascade,
  appointment_id uuid constraint reminders_appointment_fk references appointments (id) on delete cascade,
  appointment_version integer,
  kind text not null default 'single' constraint reminders_kind check (kind in ('single', 'first', 'day_before', 'same_day', 'changed', 'missed', 'feedback', 'feedback_nudge')),
  patient_name text not null,
  phone_number text not null constraint reminders_phone_e164 check (phone_number ~ '^\\+[1-9][0-9]{6,14}$'),
  appointment_reason text not null,
  medication_list text,
  consultation_list text,
  language text not null constraint reminders_language check (language in ('english', 'french')),
  method text not null constraint reminders_method check (method in ('whatsapp', 'sms', 'call')),
  scheduled_time timestamptz not null,
  appointment_time timestamptz,
  status text not null default 'pending' constraint reminders_status check (status in ('pending', 'queued', 'sent', 'failed', 'expired', 'cancelled')),
  status_reason text,
  sent_at timestamptz,
  response text constraint reminders_response check (response in ('accepted', 'declined', 'tentative')),
  responded_at timestamptz,
  created_by uuid constraint reminders_created_by_fk references users (id) on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index reminders_pending on reminders (scheduled_time) where status = 'pending';
create index reminders_patient on reminders (patient_id, scheduled_time, id);
create index reminders_time on reminders (scheduled_time, id);
create index reminders_reason_search on reminders using gin (search_form(appointment_reason) gin_trgm_ops);
create index reminders_appointment on reminders (appointment_id);
create index reminders_phone on reminders (phone_number, sent_at);
create unique index reminders_planned_once on reminders (appointment_id, appointment_version, kind) where kind <> 'single';

create table conversations (
  id uuid not null default gen_random_uuid() constraint conversations_pk primary key,
  address text not null constraint conversations_address_e164 check (address ~ '^\\+[1-9][0-9]{6,14}$'),
  language text constraint conversations_language check (language in ('english', 'french')),
  channel text constraint conversations_channel check (channel in ('whatsapp', 'sms', 'call')),
  state jsonb,
  opened_until timestamptz,
  wait_until timestamptz,
  taken_over_by uuid constraint conversations_taken_over_by_fk references users (id) on delete set null,
  last_inbound_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint conversations_address unique (address)
);
create index conversations_waiting on conversations (wait_until) where wait_until is not null;
create index conversations_recent on conversations (updated_at desc);

create table address_channels (
  address text not null,
  channel text not null constraint address_channels_channel check (channel in ('whatsapp', 'sms', 'call')),
  last_inbound_at timestamptz,
  unusable_since timestamptz,
  unusable_code integer,
  constraint address_channels_pk primary key (address, channel)
);

create table messages (
  id uuid not null default gen_random_uuid() constraint messages_pk primary key,
  direction text not null constraint messages_direction check (direction in ('inbound', 'outbound')),
  address text not null,
  channel text not null constraint messages_channel check (channel in ('whatsapp', 'sms', 'call')),
  purpose text constraint messages_purpose check (purpose in ('safety', 'staff_alert', 'reply', 'reminder', 'feedback')),
  route text constraint messages_route check (route in ('rest', 'twiml')),
  status text not null constraint messages_status check (status in ('received', 'queued', 'accepted', 'sent', 'delivered', 'read', 'undelivered', 'failed', 'unknown', 'needs_review', 'expired', 'cancelled')),
  status_reason text,
  error_code integer,
  patient_id uuid constraint messages_patient_fk references patients (id) on delete set null,
  reminder_id uuid constraint messages_reminder_fk references reminders (id) on delete cascade,
  appointment_id uuid constraint messages_appointment_fk references appointments (id) on delete set null,
  appointment_version integer,
  in_reply_to uuid constraint messages_in_reply_to_fk references messages (id) on delete set null,
  language text constraint messages_language check (language in ('english', 'french')),
  key text,
  params jsonb,
  body text,
  buttons jsonb,
  media jsonb,
  understanding jsonb,
  correction jsonb,
  corrected_by uuid constraint messages_corrected_by_fk references users (id) on delete set null,
  corrected_at timestamptz,
  provider_sid text,
  answer text,
  segments smallint,
  price numeric(12, 5),
  price_unit text,
  expires_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint messages_provider_sid unique (provider_sid),
  constraint messages_outbound_complete check (direction = 'inbound' or (purpose is not null and route is not null and language is not null))
);
create index messages_reminder on messages (reminder_id);
create index messages_appointment on messages (appointment_id);
create index messages_patient on messages (patient_id, created_at);
create index messages_address on messages (address, created_at);
create index messages_in_reply_to on messages (in_reply_to);
create index messages_corrected on messages (corrected_at) where correction is not null;

create table delivery_attempts (
  id uuid not null default gen_random_uuid() constraint delivery_attempts_pk primary key,
  message_id uuid not null constraint delivery_attempts_message_fk references messages (id) on delete cascade,
  attempt_no smallint not null,
  state text not null default 'queued' constraint delivery_attempts_state check (state in ('queued', 'sending', 'accepted', 'refused', 'unknown', 'needs_review', 'abandoned')),
  priority smallint not null constraint delivery_attempts_priority check (priority between 0 and 4),
  bulk boolean not null,
  address text not null,
  next_at timestamptz not null,
  owner integer,
  claimed_at timestamptz,
  finished_at timestamptz,
  sid text,
  error_code integer,
  http_status smallint,
  unknown_because text constraint delivery_attempts_unknown_because check (unknown_because in ('answer_lost', 'worker_gone')),
  ambiguous_rounds smallint not null default 0,
  reconcile_at timestamptz,
  constraint delivery_attempts_number unique (message_id, attempt_no),
  constraint delivery_attempts_sid unique (sid),
  constraint delivery_attempts_owned check ((state = 'sending') = (owner is not null))
);
create index delivery_attempts_due on delivery_attempts (priority, next_at) where state = 'queued';
create index delivery_attempts_open on delivery_attempts (address) where state in ('queued', 'sending', 'unknown');
create index delivery_attempts_address on delivery_attempts (address, claimed_at);
create index delivery_attempts_sending on delivery_attempts (owner) where state = 'sending';
create index delivery_attempts_unknown on delivery_attempts (reconcile_at) where state = 'unknown';

create table status_events (
  id bigint generated always as identity constraint status_events_pk primary key,
  sid text not null,
  message_id uuid constraint status_events_message_fk references messages (id) on delete cascade,
  status text not null,
  sequence_number integer not null default -1,
  error_code integer,
  received_at timestamptz not null,
  constraint status_events_once unique (sid, status, sequence_number)
);
create index status_events_message on status_events (message_id);

create table consents (
  id bigint generated always as identity constraint consents_pk primary key,
  address text not null,
  purpose text not null constraint consents_purpose check (purpose in ('reminder', 'feedback')),
  granted boolean not null,
  source text not null constraint consents_source check (source in ('patient', 'staff', 'provider')),
  channel text constraint consents_channel check (channel in ('whatsapp', 'sms', 'call')),
  message_id uuid,
  user_id uuid,
  wording_version text not null,
  recorded_at timestamptz not null
);
create index consents_latest on consents (address, purpose, id desc);

create function consents_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the consent ledger is append-only: add a row instead';
end $$;
create trigger consents_append_only before update or delete on consents for each row execute function consents_append_only();

create table feedback (
  id uuid not null default gen_random_uuid() constraint feedback_pk primary key,
  patient_id uuid constraint feedback_patient_fk references patients (id) on delete cascade,
  appointment_id uuid constraint feedback_appointment_fk references appointments (id) on delete set null,
  text text,
  rating smallint constraint feedback_rating check (rating between 1 and 5),
  question text constraint feedback_question check (question in ('why', 'good', 'improve')),
  language text not null constraint feedback_language check (language in ('english', 'french')),
  channel text not null default 'api' constraint feedback_channel check (channel in ('whatsapp', 'sms', 'call', 'api', 'paper')),
  sentiment text not null constraint feedback_sentiment check (sentiment in ('negative', 'neutral', 'positive')),
  sentiment_score double precision not null constraint feedback_score check (sentiment_score between -1 and 1),
  themes text[] not null default '{}',
  polarities jsonb not null default '{}',
  urgency text not null default 'none' constraint feedback_urgency check (urgency in ('none', 'follow_up', 'urgent', 'emergency')),
  contradiction boolean not null default false,
  confidence real not null default 0,
  evidence text[] not null default '{}',
  scored_by text not null default '',
  created_at timestamptz not null default now(),
  constraint feedback_something check (text is not null or rating is not null)
);
create index feedback_time on feedback (created_at) include (sentiment, urgency, language, channel, sentiment_score, rating);
create index feedback_patient on feedback (patient_id, created_at);
create index feedback_appointment on feedback (appointment_id);

create table follow_ups (
  id uuid not null default gen_random_uuid() constraint follow_ups_pk primary key,
  kind text not null constraint follow_ups_kind check (kind in ('clinical_urgency', 'complaint', 'reschedule_request', 'unclear_reply', 'wrong_number',
    'unreachable_patient', 'question', 'running_late', 'already_came', 'media', 'unknown_number', 'call_request', 'delivery_review')),
  urgency text not null constraint follow_ups_urgency check (urgency in ('none', 'follow_up', 'urgent', 'emergency')),
  status text not null default 'open' constraint follow_ups_status check (status in ('open', 'taken', 'closed')),
  restricted boolean not null default false,
  patient_id uuid constraint follow_ups_patient_fk references patients (id) on delete cascade,
  address text,
  appointment_id uuid constraint follow_ups_appointment_fk references appointments (id) on delete set null,
  feedback_id uuid constraint follow_ups_feedback_fk references feedback (id) on delete set null,
  message_id uuid constraint follow_ups_message_fk references messages (id) on delete set null,
  details jsonb not null default '{}',
  owner_id uuid constraint follow_ups_owner_fk references users (id) on delete set null,
  due_at timestamptz not null,
  acknowledged_at timestamptz,
  closed_at timestamptz,
  outcome text constraint follow_ups_outcome check (outcome in ('reached', 'rescheduled', 'cancelled', 'resolved', 'not_reached', 'no_action')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint follow_ups_closed check ((status = 'closed') = (closed_at is not null))
);
create index follow_ups_open on follow_ups (due_at) where status <> 'closed';
create index follow_ups_patient on follow_ups (patient_id);
create index follow_ups_address on follow_ups (address);
create index follow_ups_recent on follow_ups (created_at desc);

create table follow_up_notes (
  id bigint generated always as identity constraint follow_up_notes_pk primary key,
  follow_up_id uuid not null constraint follow_up_notes_follow_up_fk references follow_ups (id) on delete cascade,
  user_id uuid constraint follow_up_notes_user_fk references users (id) on delete set null,
  action text not null constraint follow_up_notes_action check (action in ('opened', 'raised', 'taken', 'released', 'noted', 'closed', 'reopened')),
  note text,
  created_at timestamptz not null default now()
);
create index follow_up_notes_follow_up on follow_up_notes (follow_up_id, id);

create table job_run (
  id bigint generated always as identity constraint job_run_pk primary key,
  job text not null,
  status text not null constraint job_run_status check (status in ('running', 'ok', 'failed')),
  started_at timestamptz not null,
  finished_at timestamptz,
  counts jsonb not null default '{}',
  error text
);
create index job_run_latest on job_run (job, id desc);
`;

const DOWN = `
drop table job_run, follow_up_notes, follow_ups, feedback, consents, status_events, delivery_attempts, messages, address_channels, conversations, reminders, appointments, contacts, users, patients;
drop function consents_append_only();
drop function search_form(text);
drop sequence worker_no;
`;

/** The first tables: people, visits, reminders, messages with their delivery attempts, the consent ledger, feedback, follow-ups, job runs. */
export class Init1763800000000 implements MigrationInterface {
  name = 'Init1763800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
