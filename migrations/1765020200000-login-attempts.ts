import { type MigrationInterface, type QueryRunner } from 'typeorm';

/*
 * login_attempts: failed log-ins as every replica counts them, for an account from one address (pair), an account from everywhere, and an address over all
 * accounts. Accounts and addresses are keyed hashes: names that do not exist are often passwords typed into the wrong field. under_way are attempts whose
 * password is being checked; succeeded_at is when the account was last entered from that address.
 */
const UP = `
create table login_attempts (
  scope text not null constraint login_attempts_scope check (scope in ('account', 'address', 'pair')),
  key_hash text not null,
  failures integer not null default 0,
  under_way integer not null default 0,
  since timestamptz not null,
  begun_at timestamptz not null,
  failed_at timestamptz,
  succeeded_at timestamptz,
  constraint login_attempts_pk primary key (scope, key_hash)
);
create index login_attempts_age on login_attempts (begun_at);
`;
const DOWN = 'drop table login_attempts';

/** Failed log-ins, counted by all replicas together. */
export class LoginAttempts1765020200000 implements MigrationInterface {
  readonly name = 'LoginAttempts1765020200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
