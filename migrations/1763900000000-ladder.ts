import { type MigrationInterface, type QueryRunner } from 'typeorm';

/* One row a step: two replicas that look at the same reminder cannot both take it. The climber reads what is due through the partial index alone. */
const UP = `
alter table reminders add column ladder_due_at timestamptz;
create index reminders_ladder_due on reminders (ladder_due_at) where ladder_due_at is not null and status in ('queued', 'sent');
alter table messages add column ladder_step smallint;
create unique index messages_ladder_step on messages (reminder_id, ladder_step) where ladder_step is not null;
alter table delivery_attempts add column as_template boolean not null default false;
`;

const DOWN = `
alter table delivery_attempts drop column as_template;
alter table messages drop column ladder_step;
alter table reminders drop column ladder_due_at;
`;

/** The ladder: when a reminder is to be looked at, which step of it a message is, and attempts that must be sent as a template. */
export class Ladder1763900000000 implements MigrationInterface {
  name = 'Ladder1763900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
