import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class Sweeps1763920000000 implements MigrationInterface {
  name = 'Sweeps1763920000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table provider_sweeps (
        name text not null constraint provider_sweeps_pk primary key,
        swept_until timestamptz not null,
        updated_at timestamptz not null
      )`);
    await runner.query('alter table messages add column checked_at timestamptz');
    // Few rows of many: what has a price and a final status has left it.
    await runner.query(`
      create index messages_to_check on messages (created_at)
       where direction = 'outbound' and provider_sid is not null and (price is null or status in ('accepted', 'sent'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index messages_to_check');
    await runner.query('alter table messages drop column checked_at');
    await runner.query('drop table provider_sweeps');
  }
}
