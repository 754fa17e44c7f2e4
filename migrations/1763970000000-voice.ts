import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A language that calls to a number are recorded in, where it is none that texts are written in. */
export class Voice1763970000000 implements MigrationInterface {
  readonly name = 'Voice1763970000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table contacts add column voice_language text,
        add constraint contacts_voice_language check (voice_language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table contacts drop column voice_language');
  }
}
