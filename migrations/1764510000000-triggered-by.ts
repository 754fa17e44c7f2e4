import { type MigrationInterface, type QueryRunner } from 'typeorm';

/* Who had what was due sent (POST /reminders/trigger): the line of a send names them before whoever made the reminder. */
const UP =
  'alter table reminders add column triggered_by uuid constraint reminders_triggered_by_fk references users (id) on delete set null';
const DOWN = 'alter table reminders drop column triggered_by';

/** The user behind a send. */
export class TriggeredBy1764510000000 implements MigrationInterface {
  readonly name = 'TriggeredBy1764510000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
