import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** People who write by WhatsApp from another form of the number they are stored with are answered in that form. */
export class NumberForms1763960100000 implements MigrationInterface {
  readonly name = 'NumberForms1763960100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table address_channels add column wrote_as text');
    await runner.query('alter table delivery_attempts add column sent_to text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table delivery_attempts drop column sent_to');
    await runner.query('alter table address_channels drop column wrote_as');
  }
}
