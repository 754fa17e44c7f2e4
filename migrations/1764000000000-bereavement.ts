import { type MigrationInterface, type QueryRunner } from 'typeorm';

/*
 * held_since: the clinic was told that the patient has died, and nothing is sent for them until staff have looked; deceased_at: it is so.
 * A number that nobody has been registered with has no language of its own: it would hold for whoever is registered with it later.
 * declined_at: the person on the number does not want this channel for reminders; unlike unusable_since it says nothing about what the provider can do.
 */
const UP = `
alter table patients add column held_since timestamptz, add column deceased_at timestamptz;
create index patients_held on patients (id) where held_since is not null or deceased_at is not null;

alter table address_channels add column declined_at timestamptz;

update conversations c set language = null
 where not exists (select from contacts k where k.address = c.address) and not exists (select from reminders r where r.phone_number = c.address);

alter table follow_ups drop constraint follow_ups_kind;
alter table follow_ups add constraint follow_ups_kind check (kind in ('clinical_urgency', 'complaint', 'reschedule_request', 'unclear_reply', 'wrong_number',
  'unreachable_patient', 'question', 'running_late', 'already_came', 'media', 'unknown_number', 'call_request', 'delivery_review', 'cancellation', 'death_reported'));
`;

const DOWN = `
delete from follow_ups where kind = 'death_reported';
alter table follow_ups drop constraint follow_ups_kind;
alter table follow_ups add constraint follow_ups_kind check (kind in ('clinical_urgency', 'complaint', 'reschedule_request', 'unclear_reply', 'wrong_number',
  'unreachable_patient', 'question', 'running_late', 'already_came', 'media', 'unknown_number', 'call_request', 'delivery_review', 'cancellation'));
alter table address_channels drop column declined_at;
drop index patients_held;
alter table patients drop column held_since, drop column deceased_at;
`;

/** Patients of whom the clinic was told that they have died, and channels that a number does not want. */
export class Bereavement1764000000000 implements MigrationInterface {
  readonly name = 'Bereavement1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
