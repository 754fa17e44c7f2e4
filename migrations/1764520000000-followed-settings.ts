import { type MigrationInterface, type QueryRunner } from 'typeorm';

/* What settings said when something was planned by them last: a start with others plans it anew. */
const UP = `
create table followed_settings (
  name text not null constraint followed_settings_pk primary key,
  value text not null,
  changed_at timestamptz not null
);
`;
const DOWN = 'drop table followed_settings';

/** Settings whose change is followed. */
export class FollowedSettings1764520000000 implements MigrationInterface {
  readonly name = 'FollowedSettings1764520000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
