import { type MigrationInterface, type QueryRunner } from 'typeorm';

/* The channel of an attempt is its message's. It stands here too, so that the claim finds what is due on one channel by index: a thousand
   calls that wait for their rate must not hide the texts behind them. */
const UP = `
alter table delivery_attempts add column channel text constraint delivery_attempts_channel check (channel in ('whatsapp', 'sms', 'call'));
update delivery_attempts a set channel = m.channel from messages m where m.id = a.message_id;
alter table delivery_attempts alter column channel set not null;

create function delivery_attempts_channel() returns trigger language plpgsql as $$
begin
  select channel into new.channel from messages where id = new.message_id;
  return new;
end $$;
create trigger delivery_attempts_channel before insert on delivery_attempts for each row when (new.channel is null) execute function delivery_attempts_channel();

drop index delivery_attempts_due;
create index delivery_attempts_urgent on delivery_attempts (priority, next_at) where state = 'queued' and not bulk;
create index delivery_attempts_bulk on delivery_attempts (channel, priority, next_at) where state = 'queued' and bulk;

create table sender_rates (
  channel text not null constraint sender_rates_pk primary key constraint sender_rates_channel check (channel in ('whatsapp', 'sms', 'call')),
  tokens double precision not null,
  refilled_at timestamptz not null,
  paused_until timestamptz,
  day date not null,
  sent integer not null
) with (fillfactor = 20);
insert into sender_rates (channel, tokens, refilled_at, day, sent)
select channel, 0, 'epoch', 'epoch', 0 from unnest(array['whatsapp', 'sms', 'call']) as channel;

create table sending_alarms (
  day date not null,
  kind text not null constraint sending_alarms_kind check (kind in ('daily_cap', 'address_cap', 'budget_reduced', 'budget_exceeded')),
  raised_at timestamptz not null,
  constraint sending_alarms_pk primary key (day, kind)
);
`;

const DOWN = `
drop table sending_alarms, sender_rates;
drop trigger delivery_attempts_channel on delivery_attempts;
drop function delivery_attempts_channel();
drop index delivery_attempts_urgent, delivery_attempts_bulk;
alter table delivery_attempts drop column channel;
create index delivery_attempts_due on delivery_attempts (priority, next_at) where state = 'queued';
`;

/** How fast each sender may send, what left today, and which limits were reached. */
export class Rates1763910000000 implements MigrationInterface {
  name = 'Rates1763910000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
