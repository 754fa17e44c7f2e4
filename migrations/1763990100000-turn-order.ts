import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Texts of one turn leave in their order: an attempt names the message it comes after. */
export class TurnOrder1763990100000 implements MigrationInterface {
  readonly name = 'TurnOrder1763990100000';

  async up(runner: QueryRunner): Promise<void> {
    // No foreign key: it would be looked up at every delete, and a message that is gone holds nobody back.
    await runner.query('alter table delivery_attempts add column after_message_id uuid');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table delivery_attempts drop column after_message_id');
  }
}
