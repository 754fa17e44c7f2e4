import { type MigrationInterface, type QueryRunner } from 'typeorm';

/*
 * idempotency_keys: what a request with an Idempotency-Key was answered. status is null while the request is under way. Key and request are kept as keyed
 * hashes: a key may be a number, a body a password.
 * post_key: which request made the row, so that the same one, sent again because its answer was lost, finds it. The unique index makes that hold for
 * requests that arrive together.
 */
const UP = `
create table idempotency_keys (
  user_id uuid not null constraint idempotency_keys_user_fk references users (id) on delete cascade,
  key_hash text not null,
  request_hash text not null,
  claimed_at timestamptz not null,
  status smallint,
  headers jsonb,
  answer text,
  constraint idempotency_keys_pk primary key (user_id, key_hash)
);
create index idempotency_keys_age on idempotency_keys (claimed_at);

alter table reminders add column post_key text;
create unique index reminders_post_key on reminders (post_key) where post_key is not null;
alter table appointments add column post_key text;
create unique index appointments_post_key on appointments (post_key) where post_key is not null;
`;

const DOWN = `
alter table appointments drop column post_key;
alter table reminders drop column post_key;
drop table idempotency_keys;
`;

/** Requests that are sent again. */
export class RepeatedRequests1764500000000 implements MigrationInterface {
  readonly name = 'RepeatedRequests1764500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
