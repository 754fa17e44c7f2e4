import { type MigrationInterface, type QueryRunner } from 'typeorm';

/*
 * settled_at: staff were told of a reminder that ended without arriving, or need not be; every path that ends one is found through the index, whoever
 * wrote it. missed_in: the one task that lists what an outage made late. What ended before this stands as it is.
 */
const UP = `
alter table reminders add column settled_at timestamptz,
  add column missed_in uuid constraint reminders_missed_in_fk references follow_ups (id) on delete set null;
update reminders set settled_at = updated_at where status in ('failed', 'expired', 'cancelled');
create index reminders_unsettled on reminders (updated_at) where settled_at is null and status in ('failed', 'expired', 'cancelled');
create index reminders_missed_in on reminders (missed_in) where missed_in is not null;
`;

const DOWN = `
alter table reminders drop column missed_in, drop column settled_at;
`;

/** Reminders that ended without arriving: who has to be told of them. */
export class EndedReminders1764200000000 implements MigrationInterface {
  readonly name = 'EndedReminders1764200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
