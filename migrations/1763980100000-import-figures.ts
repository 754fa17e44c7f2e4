import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What a file came to is kept with it, so that a file that comes again is answered without reading it once more. Null: taken in before this was kept. */
export class ImportFigures1763980100000 implements MigrationInterface {
  name = 'ImportFigures1763980100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table imports add column figures jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table imports drop column figures');
  }
}
