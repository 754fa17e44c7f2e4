import { type MigrationInterface, type QueryRunner } from 'typeorm';

/*
 * Two visits of a person on one day have one text and one call: the reminder of the first carries that of the other (shared_with), which lives and ends
 * as the one that carries it, whoever writes that; taken back before it left, the other is planned by itself again.
 */
const UP = `
alter table reminders add column shared_with uuid constraint reminders_shared_with_fk references reminders (id) on delete set null;
create index reminders_shared_with on reminders (shared_with) where shared_with is not null;

create function reminders_shared() returns trigger language plpgsql as $$
begin
  if new.status in ('pending', 'cancelled') then
    update reminders set status = 'pending', status_reason = null, shared_with = null, updated_at = new.updated_at where shared_with = new.id and status = 'queued';
  else
    update reminders set status = new.status, status_reason = new.status_reason, sent_at = new.sent_at, updated_at = new.updated_at
     where shared_with = new.id and status in ('queued', 'sent', 'failed');
  end if;
  return null;
end $$;
create trigger reminders_shared after update of status on reminders for each row when (old.status is distinct from new.status) execute function reminders_shared();
`;

const DOWN = `
drop trigger reminders_shared on reminders;
drop function reminders_shared();
alter table reminders drop column shared_with;
`;

/** One text and one call for the visits of a person on one day. */
export class SharedReminders1764200100000 implements MigrationInterface {
  readonly name = 'SharedReminders1764200100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
