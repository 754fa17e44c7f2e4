import { type MigrationInterface, type QueryRunner } from 'typeorm';

/*
 * What the terms of data are read by: each class has an index of what is still held, oldest first, so that a night's work begins where the last one ended.
 * emptied_at: the words of the row were kept for their term and have gone; the row still counts. legal_hold_since: nothing about this patient goes.
 */
const UP = `
alter table messages add column emptied_at timestamptz;
create index messages_held on messages (created_at, id) where emptied_at is null;
create index messages_speech_held on messages (created_at, id) where emptied_at is null and direction = 'inbound' and channel = 'call';
create index messages_media_held on messages (created_at, id) where media is not null;
create index delivery_attempts_over on delivery_attempts (next_at, id) where state in ('accepted', 'refused', 'abandoned');
create index status_events_age on status_events (received_at, id);
create index consents_message on consents (message_id) where message_id is not null;
create index feedback_held on feedback (created_at, id) where text is not null;
alter table follow_ups add column emptied_at timestamptz;
create index follow_ups_held on follow_ups (closed_at, id) where status = 'closed' and emptied_at is null;
create index alerts_held on alerts (sent_at, id) where address <> '+99900000000';
create index alert_events_age on alert_events (created_at, id);
create index job_run_age on job_run (started_at, id);
alter table patients add column legal_hold_since timestamptz;
create index patients_legal_hold on patients (id) where legal_hold_since is not null;
`;

const DOWN = `
drop index patients_legal_hold, job_run_age, alert_events_age, alerts_held, follow_ups_held, feedback_held, consents_message, status_events_age, delivery_attempts_over, messages_media_held,
           messages_speech_held, messages_held;
alter table patients drop column legal_hold_since;
alter table follow_ups drop column emptied_at;
alter table messages drop column emptied_at;
`;

/** Terms of the classes of data, and a patient of whom nothing may go. */
export class Retention1765040000000 implements MigrationInterface {
  readonly name = 'Retention1765040000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
