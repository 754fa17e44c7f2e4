import { type MigrationInterface, type QueryRunner } from 'typeorm';

/*
 * audit_events: who read or changed what. The patient stands in it by a name of its own, patients.audit_ref, which goes with the patient's row: after an
 * erasure the events stay as they are and lead to nobody.
 * audit_links: the hash chain, one row an event, written in batches by the job that seals. An insert of events holds a shared lock until its transaction
 * ends; who takes it alone for a moment knows that every event with a lower id is there or never will be. (A table lock would need rights to change rows.)
 * audit_alerts: what the clinic was told of misuse.
 * Rows of all three are added only. An owner of the tables can take the triggers away; the program's role should not be the owner.
 */
const UP = `
alter table patients add column audit_ref uuid not null default gen_random_uuid();
create unique index patients_audit_ref on patients (audit_ref);

create table audit_events (
  id bigint generated always as identity constraint audit_events_pk primary key,
  at timestamptz not null,
  user_id uuid,
  role text constraint audit_events_role check (role in ('patient', 'staff', 'admin')),
  session_id uuid,
  action text not null constraint audit_events_action check (action in ('read', 'list', 'create', 'change', 'delete', 'export', 'erase', 'log_in', 'grant_admin')),
  resource text not null constraint audit_events_resource check (resource in
    ('patient', 'appointment', 'reminder', 'message', 'media', 'conversation', 'consent', 'feedback', 'follow_up', 'digest', 'account', 'audit')),
  resource_id text,
  patient_refs uuid[] not null,
  patient_count integer not null,
  origin text,
  agent text,
  outcome text not null constraint audit_events_outcome check (outcome in ('allowed', 'refused')),
  code text,
  reason text constraint audit_events_reason check (reason in ('complaint_handling', 'patient_request', 'care', 'legal_duty', 'quality_review', 'technical')),
  name_hash text,
  constraint audit_events_code check ((outcome = 'refused') = (code is not null))
);
create index audit_events_at on audit_events (at);
create index audit_events_user on audit_events (user_id, at);
create index audit_events_patients on audit_events using gin (patient_refs);

create table audit_links (
  event_id bigint not null constraint audit_links_pk primary key,
  hash bytea not null constraint audit_links_hash check (length(hash) = 32)
);

create table audit_alerts (
  id bigint generated always as identity constraint audit_alerts_pk primary key,
  kind text not null constraint audit_alerts_kind check (kind in ('mass_reading', 'export', 'erase', 'repeated_refusals', 'new_administrator')),
  user_id uuid not null,
  count integer not null,
  raised_at timestamptz not null
);
create index audit_alerts_user on audit_alerts (kind, user_id, raised_at);

create function audit_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the audit is append-only: % of % is refused', lower(tg_op), tg_table_name;
end $$;
create trigger audit_events_append_only before update or delete or truncate on audit_events for each statement execute function audit_append_only();
create trigger audit_links_append_only before update or delete or truncate on audit_links for each statement execute function audit_append_only();
create trigger audit_alerts_append_only before update or delete or truncate on audit_alerts for each statement execute function audit_append_only();

create function audit_writing() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(727004, 1);
  return null;
end $$;
create trigger audit_events_writing before insert on audit_events for each statement execute function audit_writing();

alter table follow_ups drop constraint follow_ups_kind;
alter table follow_ups add constraint follow_ups_kind check (kind in ('clinical_urgency', 'complaint', 'reschedule_request', 'unclear_reply', 'wrong_number',
  'unreachable_patient', 'question', 'running_late', 'already_came', 'media', 'unknown_number', 'call_request', 'delivery_review', 'cancellation', 'death_reported',
  'access_review'));
`;

const DOWN = `
delete from follow_ups where kind = 'access_review';
alter table follow_ups drop constraint follow_ups_kind;
alter table follow_ups add constraint follow_ups_kind check (kind in ('clinical_urgency', 'complaint', 'reschedule_request', 'unclear_reply', 'wrong_number',
  'unreachable_patient', 'question', 'running_late', 'already_came', 'media', 'unknown_number', 'call_request', 'delivery_review', 'cancellation', 'death_reported'));
drop table audit_alerts, audit_links, audit_events;
drop function audit_writing();
drop function audit_append_only();
drop index patients_audit_ref;
alter table patients drop column audit_ref;
`;

/** Who read or changed what, its hash chain, and alerts of misuse. */
export class Audit1765030000000 implements MigrationInterface {
  readonly name = 'Audit1765030000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
