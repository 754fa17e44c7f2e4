import { type MigrationInterface, type QueryRunner } from 'typeorm';

/*
 * That somebody must be alerted is written by whatever writes the follow-up, in its transaction and whichever path it comes by: alert_from is when
 * the escalation that runs now began, alert_at when it is to be looked at next; null: nobody has to be told (any more). Setting another alert_from
 * begins anew. Whom to tell, and when it ends, the program decides.
 */
const UP = `
alter table follow_ups add column alert_from timestamptz, add column alert_at timestamptz;
create index follow_ups_alert_due on follow_ups (alert_at) where alert_at is not null;

create function follow_ups_alert() returns trigger language plpgsql as $$
declare
  pressing constant boolean := new.urgency in ('urgent', 'emergency') and new.status <> 'closed';
begin
  if tg_op = 'INSERT' then
    if pressing then new.alert_from := new.updated_at; new.alert_at := new.updated_at; end if;
  elsif new.status = 'closed' then
    new.alert_at := null;
  elsif new.alert_from is distinct from old.alert_from then
    new.alert_at := new.alert_from;
  elsif pressing and ((new.status = 'open' and old.status <> 'open') or old.urgency not in ('urgent', 'emergency') or (old.urgency = 'urgent' and new.urgency = 'emergency')) then
    new.alert_from := new.updated_at; new.alert_at := new.updated_at;
  end if;
  if new.alert_at is not null and (tg_op = 'INSERT' or old.alert_at is distinct from new.alert_at) then perform pg_notify('deliver', ''); end if;
  return new;
end $$;
create trigger follow_ups_alert before insert or update on follow_ups for each row execute function follow_ups_alert();

alter table follow_up_notes drop constraint follow_up_notes_action;
alter table follow_up_notes add constraint follow_up_notes_action check (action in ('opened', 'raised', 'taken', 'released', 'noted', 'closed', 'reopened', 'alerted', 'acknowledged', 'unanswered'));

create table alerts (
  id uuid not null default gen_random_uuid() constraint alerts_pk primary key,
  follow_up_id uuid not null constraint alerts_follow_up_fk references follow_ups (id) on delete cascade,
  step smallint not null,
  person text not null,
  language text not null constraint alerts_language check (language in ('english', 'french')),
  channel text not null constraint alerts_channel check (channel in ('whatsapp', 'sms', 'call')),
  address text not null,
  message_id uuid constraint alerts_message_fk references messages (id) on delete set null,
  sent_at timestamptz not null,
  acknowledged_at timestamptz,
  acknowledged_by text,
  constraint alerts_once unique (follow_up_id, step, channel)
);
create index alerts_message on alerts (message_id);
create index alerts_address on alerts (address, sent_at) where acknowledged_at is null;
create index alerts_sent on alerts (sent_at);

create table alert_events (
  id uuid not null default gen_random_uuid() constraint alert_events_pk primary key,
  follow_up_id uuid not null,
  payload jsonb not null,
  attempts smallint not null default 0,
  next_at timestamptz,
  delivered_at timestamptz,
  http_status smallint,
  created_at timestamptz not null
);
create index alert_events_due on alert_events (next_at) where next_at is not null;

alter table feedback add column restricted boolean not null default false;
alter table messages add column restricted boolean not null default false;
`;

const DOWN = `
alter table messages drop column restricted;
alter table feedback drop column restricted;
drop table alert_events, alerts;
delete from follow_up_notes where action in ('alerted', 'acknowledged', 'unanswered');
alter table follow_up_notes drop constraint follow_up_notes_action;
alter table follow_up_notes add constraint follow_up_notes_action check (action in ('opened', 'raised', 'taken', 'released', 'noted', 'closed', 'reopened'));
drop trigger follow_ups_alert on follow_ups;
drop function follow_ups_alert();
drop index follow_ups_alert_due;
alter table follow_ups drop column alert_from, drop column alert_at;
`;

/** Alerts along the duty list, the events a webhook is told of, and what only administrators read. */
export class Alerts1763950000000 implements MigrationInterface {
  name = 'Alerts1763950000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
