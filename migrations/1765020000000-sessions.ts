import { type MigrationInterface, type QueryRunner } from 'typeorm';

/*
 * sessions: one row a log-in. The token carries a random id, of which only the hash is here: a copy of the database opens nothing.
 * Ended rows stay for a while, so that an administrator who looks into something sees them in the database.
 */
const UP = `
create table sessions (
  id uuid not null default gen_random_uuid() constraint sessions_pk primary key,
  user_id uuid not null constraint sessions_user_fk references users (id) on delete cascade,
  token_hash text not null,
  user_agent text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create unique index sessions_token on sessions (token_hash);
create index sessions_user on sessions (user_id) where ended_at is null;
create index sessions_expiry on sessions (expires_at);
`;
const DOWN = 'drop table sessions';

/** Log-ins that can be ended before their token expires. */
export class Sessions1765020000000 implements MigrationInterface {
  readonly name = 'Sessions1765020000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
