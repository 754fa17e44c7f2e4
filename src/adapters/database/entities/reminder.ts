import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Appointment } from './appointment';
import { FollowUp } from './follow-up';
import { Patient } from './patient';
import { User } from './user';
import { LANGUAGES_IN_SQL } from './languages';

@Entity('reminders')
@Check(
  'reminders_kind',
  "kind in ('single', 'week_before', 'first', 'day_before', 'same_day', 'call_unconfirmed', 'changed', 'missed', 'feedback', 'feedback_nudge')",
)
@Check(
  'reminders_address_form',
  "phone_number ~ '^\\+[1-9][0-9]{6,14}$' or (method = 'whatsapp' and phone_number ~ '^[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,128}$')",
)
@Check('reminders_language', `language in (${LANGUAGES_IN_SQL})`)
@Check('reminders_method', "method in ('whatsapp', 'sms', 'call')")
@Check('reminders_status', "status in ('pending', 'queued', 'sent', 'failed', 'expired', 'cancelled')")
@Check('reminders_response', "response in ('accepted', 'declined', 'tentative')")
@Index('reminders_pending', { synchronize: false })
@Index('reminders_patient', ['patientId', 'scheduledTime', 'id'])
@Index('reminders_time', ['scheduledTime', 'id'])
@Index('reminders_reason_search', { synchronize: false })
@Index('reminders_appointment', ['appointmentId'])
@Index('reminders_phone', ['phoneNumber', 'sentAt'])
@Index('reminders_planned_once', { synchronize: false })
@Index('reminders_ladder_due', { synchronize: false })
@Index('reminders_post_key', { synchronize: false })
@Index('reminders_unsettled', { synchronize: false })
@Index('reminders_missed_in', { synchronize: false })
@Index('reminders_shared_with', { synchronize: false })
export class Reminder {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'reminders_pk' })
  id!: string;

  @ForeignKey(() => Patient, { name: 'reminders_patient_fk', onDelete: 'CASCADE' })
  @Column({ type: 'uuid', name: 'patient_id' })
  patientId!: string;

  @ForeignKey(() => Appointment, { name: 'reminders_appointment_fk', onDelete: 'CASCADE' })
  @Column({ type: 'uuid', name: 'appointment_id', nullable: true })
  appointmentId!: string | null;

  @Column({ type: 'integer', name: 'appointment_version', nullable: true })
  appointmentVersion!: number | null;

  @Column({ type: 'text', default: 'single' })
  kind!: string;

  @Column({ type: 'text', name: 'patient_name' })
  patientName!: string;

  /** Where it goes: a number, or a WhatsApp user without one. */
  @Column({ type: 'text', name: 'phone_number' })
  phoneNumber!: string;

  @Column({ type: 'text', name: 'appointment_reason' })
  appointmentReason!: string;

  @Column({ type: 'text', name: 'medication_list', nullable: true })
  medicationList!: string | null;

  @Column({ type: 'text', name: 'consultation_list', nullable: true })
  consultationList!: string | null;

  @Column({ type: 'text' })
  language!: string;

  @Column({ type: 'text' })
  method!: string;

  @Column({ type: 'timestamptz', name: 'scheduled_time' })
  scheduledTime!: Date;

  @Column({ type: 'timestamptz', name: 'needed_before', nullable: true })
  neededBefore!: Date | null;

  @Column({ type: 'timestamptz', name: 'appointment_time', nullable: true })
  appointmentTime!: Date | null;

  /** The times above as their caller wrote them on the clinic's clock; null where they came with an offset. */
  @Column({ type: 'text', name: 'scheduled_local', nullable: true })
  scheduledLocal!: string | null;

  @Column({ type: 'text', name: 'appointment_local', nullable: true })
  appointmentLocal!: string | null;

  @Column({ type: 'text', default: 'pending' })
  status!: string;

  @Column({ type: 'text', name: 'status_reason', nullable: true })
  statusReason!: string | null;

  @Column({ type: 'timestamptz', name: 'sent_at', nullable: true })
  sentAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  response!: string | null;

  @Column({ type: 'timestamptz', name: 'responded_at', nullable: true })
  respondedAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'ladder_due_at', nullable: true })
  ladderDueAt!: Date | null;

  /** The reminder of another visit of that day whose text and call speak of this one too. */
  @ForeignKey(() => Reminder, { name: 'reminders_shared_with_fk', onDelete: 'SET NULL' })
  @Column({ type: 'uuid', name: 'shared_with', nullable: true })
  sharedWith!: string | null;

  /** When staff were told that it ended without arriving, or need not be. */
  @Column({ type: 'timestamptz', name: 'settled_at', nullable: true })
  settledAt!: Date | null;

  /** The task that lists it among what an outage made late. */
  @ForeignKey(() => FollowUp, { name: 'reminders_missed_in_fk', onDelete: 'SET NULL' })
  @Column({ type: 'uuid', name: 'missed_in', nullable: true })
  missedIn!: string | null;

  @ForeignKey(() => User, { name: 'reminders_created_by_fk', onDelete: 'SET NULL' })
  @Column({ type: 'uuid', name: 'created_by', nullable: true })
  createdBy!: string | null;

  /** Who had it sent at once; null when it left at its own time. */
  @ForeignKey(() => User, { name: 'reminders_triggered_by_fk', onDelete: 'SET NULL' })
  @Column({ type: 'uuid', name: 'triggered_by', nullable: true })
  triggeredBy!: string | null;

  /** Which request made it; null for what no request made, and once it says something else. */
  @Column({ type: 'text', name: 'post_key', nullable: true })
  postKey!: string | null;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;
}
