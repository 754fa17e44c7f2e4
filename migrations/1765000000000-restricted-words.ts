import { type MigrationInterface, type QueryRunner } from 'typeorm';

/* Each message that is shown is looked for here. */
const UP = `
create index follow_ups_restricted on follow_ups (message_id) where restricted;
`;

const DOWN = `
drop index follow_ups_restricted;
`;

/** The messages of complaints that are kept to administrators. */
export class RestrictedWords1765000000000 implements MigrationInterface {
  readonly name = 'RestrictedWords1765000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
