import { type MigrationInterface, type QueryRunner } from 'typeorm';

/* A day's reminders of one appointment are told apart by their kind, which is why a cascade has at most one step of each. */
const UP = `
alter table reminders drop constraint reminders_kind;
alter table reminders add constraint reminders_kind check (kind in ('single', 'week_before', 'first', 'day_before', 'same_day', 'call_unconfirmed', 'changed', 'missed',
  'feedback', 'feedback_nudge'));
alter table reminders add column needed_before timestamptz;

alter table appointments add column cancellation_told_at timestamptz;
create index appointments_cancellation_untold on appointments (cancelled_at) where cancelled_by = 'patient' and cancellation_told_at is null;
update appointments set cancellation_told_at = cancelled_at where cancelled_by = 'patient';

alter table follow_ups drop constraint follow_ups_kind;
alter table follow_ups add constraint follow_ups_kind check (kind in ('clinical_urgency', 'complaint', 'reschedule_request', 'unclear_reply', 'wrong_number',
  'unreachable_patient', 'question', 'running_late', 'already_came', 'media', 'unknown_number', 'call_request', 'delivery_review', 'cancellation'));
`;

const DOWN = `
delete from follow_ups where kind = 'cancellation';
alter table follow_ups drop constraint follow_ups_kind;
alter table follow_ups add constraint follow_ups_kind check (kind in ('clinical_urgency', 'complaint', 'reschedule_request', 'unclear_reply', 'wrong_number',
  'unreachable_patient', 'question', 'running_late', 'already_came', 'media', 'unknown_number', 'call_request', 'delivery_review'));

alter table appointments drop column cancellation_told_at;

delete from reminders where kind in ('week_before', 'call_unconfirmed');
alter table reminders drop column needed_before;
alter table reminders drop constraint reminders_kind;
alter table reminders add constraint reminders_kind check (kind in ('single', 'first', 'day_before', 'same_day', 'changed', 'missed', 'feedback', 'feedback_nudge'));
`;

/** The cascade of reminders: two more kinds, until when a change has to be told, and cancellations by patients that staff hear of. */
export class Cascade1763930000000 implements MigrationInterface {
  name = 'Cascade1763930000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
