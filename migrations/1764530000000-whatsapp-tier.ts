import { type MigrationInterface, type QueryRunner } from 'typeorm';

/* The index holds whom a clinic wrote to first, by time: the claim counts the people of the last 24 hours from it alone. Text in the answer to a webhook is
   never a template; of what is older than a month nobody asks what it was billed as. */
const UP = `
create index delivery_attempts_first_written on delivery_attempts (claimed_at, address) where bulk and channel = 'whatsapp' and state not in ('queued', 'refused');
alter table messages add column billed_as text constraint messages_billed_as check (billed_as in ('template', 'service'));
update messages set billed_as = 'service' where direction = 'outbound' and channel = 'whatsapp' and route = 'twiml' and created_at > now() - interval '31 days';
alter table sending_alarms drop constraint sending_alarms_kind;
alter table sending_alarms add constraint sending_alarms_kind check (kind in ('daily_cap', 'address_cap', 'whatsapp_tier', 'budget_reduced', 'budget_exceeded', 'provider_faults'));
`;

const DOWN = `
delete from sending_alarms where kind = 'whatsapp_tier';
alter table sending_alarms drop constraint sending_alarms_kind;
alter table sending_alarms add constraint sending_alarms_kind check (kind in ('daily_cap', 'address_cap', 'budget_reduced', 'budget_exceeded', 'provider_faults'));
alter table messages drop column billed_as;
drop index delivery_attempts_first_written;
`;

/** Meta's limit of people written to first, and what WhatsApp bills a message as. */
export class WhatsappTier1764530000000 implements MigrationInterface {
  readonly name = 'WhatsappTier1764530000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
