import { type MigrationInterface, type QueryRunner } from 'typeorm';

const PHONE = String.raw`^\+[1-9][0-9]{6,14}$`;
const USER = String.raw`^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}$`;
const WITHHELD = String.raw`^withheld\.CA[0-9a-fA-F]{32}$`;

/* Ids are few beside numbers, and their conversations join those of the numbers: the rows of one are found by the address they stand for. */
const UP = `
create table whatsapp_users (
  user_id text not null constraint whatsapp_users_pk primary key constraint whatsapp_users_user_id check (user_id ~ '${USER}'),
  address text not null constraint whatsapp_users_address check (address ~ '${PHONE}' or address ~ '${USER}'),
  learned text not null constraint whatsapp_users_learned check (learned in ('provider', 'staff', 'patient')),
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null
);
create index whatsapp_users_of_address on whatsapp_users (address);

alter table contacts drop constraint contacts_address_e164;
alter table contacts add constraint contacts_address_form check (address ~ '${PHONE}' or (channel = 'whatsapp' and address ~ '${USER}'));
alter table conversations drop constraint conversations_address_e164;
alter table conversations add constraint conversations_address_form check (address ~ '${PHONE}' or address ~ '${USER}' or address ~ '${WITHHELD}');
alter table reminders drop constraint reminders_phone_e164;
alter table reminders add constraint reminders_address_form check (phone_number ~ '${PHONE}' or (method = 'whatsapp' and phone_number ~ '${USER}'));

alter table address_channels add column by_rcs boolean not null default false;
alter table delivery_attempts add column by_rcs boolean not null default false;
`;

const DOWN = `
alter table delivery_attempts drop column by_rcs;
alter table address_channels drop column by_rcs;
delete from reminders where phone_number !~ '${PHONE}';
alter table reminders drop constraint reminders_address_form;
alter table reminders add constraint reminders_phone_e164 check (phone_number ~ '${PHONE}');
delete from conversations where address !~ '${PHONE}';
alter table conversations drop constraint conversations_address_form;
alter table conversations add constraint conversations_address_e164 check (address ~ '${PHONE}');
delete from contacts where address !~ '${PHONE}';
alter table contacts drop constraint contacts_address_form;
alter table contacts add constraint contacts_address_e164 check (address ~ '${PHONE}');
drop table whatsapp_users;
`;

/** People who write by WhatsApp without showing a number, calls that show none, and texts that came by RCS. */
export class Addresses1764100000000 implements MigrationInterface {
  readonly name = 'Addresses1764100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
