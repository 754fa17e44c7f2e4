import { type MigrationInterface, type QueryRunner } from 'typeorm';

/*
 * follow_up_notes.feedback_id: the comment that raised a task, which another one had opened. post_counts: how often an account has posted in the window that
 * runs; one row an account and window, written by upsert, swept by whoever opens a new one.
 */
const UP = `
alter table follow_up_notes add column feedback_id uuid constraint follow_up_notes_feedback_fk references feedback (id) on delete set null;
create index follow_up_notes_feedback on follow_up_notes (feedback_id) where feedback_id is not null;
create table post_counts (
  key text not null constraint post_counts_pk primary key,
  posts integer not null,
  resets_at timestamptz not null
);
create index post_counts_resets on post_counts (resets_at);
`;

const DOWN = `
drop table post_counts;
drop index follow_up_notes_feedback;
alter table follow_up_notes drop column feedback_id;
`;

/** What bounds what one account or number can set off. */
export class Bounds1765010000000 implements MigrationInterface {
  readonly name = 'Bounds1765010000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
