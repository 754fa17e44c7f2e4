import { type MigrationInterface, type QueryRunner } from 'typeorm';

/*
 * What erased people leave behind hangs on one row of patients a language, so that figures stay as they were and nothing tells two of them apart.
 * The ledger of consents stays append-only but for an erasure, which keeps the withdrawals as keyed hashes of the numbers.
 */
const UP = `
alter table patients add column stands_for_erased boolean not null default false;
create unique index patients_stand_for_erased on patients (language) where stands_for_erased;

alter table feedback add column erased boolean not null default false;
alter table feedback drop constraint feedback_something;
alter table feedback add constraint feedback_something check (text is not null or rating is not null or erased);

create table suppressed_numbers (
  number_hash text not null,
  purpose text not null constraint suppressed_numbers_purpose check (purpose in ('reminder', 'feedback')),
  withdrawn_at timestamptz not null,
  constraint suppressed_numbers_pk primary key (number_hash, purpose)
);

create table data_requests (
  id uuid not null default gen_random_uuid() constraint data_requests_pk primary key,
  kind text not null constraint data_requests_kind check (kind in ('export', 'erasure')),
  patient_id uuid constraint data_requests_patient_fk references patients (id) on delete set null,
  subject_hash text,
  requested_by uuid constraint data_requests_requested_by_fk references users (id) on delete set null,
  counts jsonb not null,
  requested_at timestamptz not null
);
create index data_requests_patient on data_requests (patient_id);
create unique index data_requests_subject on data_requests (subject_hash);

create or replace function consents_append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('clinic.erasing', true) = 'on' then
    return old;
  end if;
  raise exception 'the consent ledger is append-only: add a row instead';
end $$;
`;

const DOWN = `
create or replace function consents_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the consent ledger is append-only: add a row instead';
end $$;
drop table data_requests, suppressed_numbers;
delete from feedback where text is null and rating is null;
alter table feedback drop constraint feedback_something;
alter table feedback add constraint feedback_something check (text is not null or rating is not null);
alter table feedback drop column erased;
alter table patients drop column stands_for_erased;
`;

/** Export and erasure of what is held about a patient. */
export class Privacy1763990000000 implements MigrationInterface {
  readonly name = 'Privacy1763990000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
