import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Messages that staff wrote, and those of them that wait for the patient to open the WhatsApp window. */
export class Handover1763960000000 implements MigrationInterface {
  readonly name = 'Handover1763960000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table messages add column written_by uuid constraint messages_written_by_fk references users (id) on delete set null',
    );
    // Few rows at any time; looked for with every inbound message.
    await runner.query(
      `create index messages_waiting on messages (address) where status = 'queued' and status_reason = 'waits_for_patient'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index messages_waiting');
    await runner.query('alter table messages drop column written_by');
  }
}
