import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Records of erased patients that the provider still has to delete. */
export class ProviderErasures1763990200000 implements MigrationInterface {
  readonly name = 'ProviderErasures1763990200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table provider_erasures (
        sid text not null constraint provider_erasures_pk primary key,
        kind text not null constraint provider_erasures_kind check (kind in ('text', 'call')),
        tries smallint not null default 0,
        next_at timestamptz
      )`);
    await runner.query('create index provider_erasures_due on provider_erasures (next_at) where next_at is not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table provider_erasures');
  }
}
