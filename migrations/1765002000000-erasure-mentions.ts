import { type MigrationInterface, type QueryRunner } from 'typeorm';

const UP = `
alter table data_requests add column mentions jsonb;
`;

const DOWN = `
alter table data_requests drop column mentions;
`;

/** Ids of the rows that still mentioned a person when they were erased: an erasure that is asked for again answers the same. */
export class ErasureMentions1765002000000 implements MigrationInterface {
  readonly name = 'ErasureMentions1765002000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
