import { type MigrationInterface, type QueryRunner } from 'typeorm';

/*
 * Names that look the same are the same: full-width letters, ligatures and decomposed accents (NFKC) as well as capitals. Where two accounts have such names
 * already, the younger gets a mark with the beginning of its id, and an administrator gives it another name.
 */
const UP = `
update users set username = left(username, 85) || ' ~' || left(id::text, 8)
 where id in (select id from (select id, row_number() over (partition by lower(normalize(username, NFKC)) order by created_at, id) as place from users) as named where place > 1);
drop index users_username;
create unique index users_username on users (lower(normalize(username, NFKC)));
`;
const DOWN = `
drop index users_username;
create unique index users_username on users (lower(username));
`;

/** Names to log in with, compared as they look. */
export class Usernames1765020100000 implements MigrationInterface {
  readonly name = 'Usernames1765020100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
