import { type MigrationInterface, type QueryRunner } from 'typeorm';

/* held: the attempt waits for people to mend a fault of ours; it leaves as soon as something passes on its channel again. */
const UP = `
create table provider_faults (
  day date not null,
  code integer not null,
  channel text not null constraint provider_faults_channel check (channel in ('whatsapp', 'sms', 'call')),
  scope text not null constraint provider_faults_scope check (scope in ('account', 'sender', 'message', 'unknown')),
  count integer not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  constraint provider_faults_pk primary key (day, code, channel)
);
alter table delivery_attempts add column held boolean not null default false;
create index delivery_attempts_held on delivery_attempts (channel) where held and state = 'queued';
alter table sending_alarms drop constraint sending_alarms_kind;
alter table sending_alarms add constraint sending_alarms_kind check (kind in ('daily_cap', 'address_cap', 'budget_reduced', 'budget_exceeded', 'provider_faults'));
`;

const DOWN = `
delete from sending_alarms where kind = 'provider_faults';
alter table sending_alarms drop constraint sending_alarms_kind;
alter table sending_alarms add constraint sending_alarms_kind check (kind in ('daily_cap', 'address_cap', 'budget_reduced', 'budget_exceeded'));
drop index delivery_attempts_held;
alter table delivery_attempts drop column held;
drop table provider_faults;
`;

/** What the provider refuses because of our account, senders or templates: counted by day, and held where nothing else helps. */
export class ProviderFaults1764200200000 implements MigrationInterface {
  readonly name = 'ProviderFaults1764200200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
