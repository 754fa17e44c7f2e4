import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Appointment } from './appointment';
import { Feedback } from './feedback';
import { Message } from './message';
import { Patient } from './patient';
import { User } from './user';

@Entity('follow_ups')
@Check('follow_ups_closed', "(status = 'closed') = (closed_at is not null)")
@Check(
  'follow_ups_kind',
  "kind in ('clinical_urgency', 'complaint', 'reschedule_request', 'unclear_reply', 'wrong_number', 'unreachable_patient', 'question', 'running_late', 'already_came', 'media', 'unknown_number', 'call_request', 'delivery_review', 'cancellation', 'death_reported', 'access_review')",
)
@Check('follow_ups_urgency', "urgency in ('none', 'follow_up', 'urgent', 'emergency')")
@Check('follow_ups_status', "status in ('open', 'taken', 'closed')")
@Check(
  'follow_ups_outcome',
  "outcome in ('reached', 'rescheduled', 'cancelled', 'resolved', 'not_reached', 'no_action')",
)
@Index('follow_ups_open', { synchronize: false })
@Index('follow_ups_held', { synchronize: false })
@Index('follow_ups_patient', ['patientId'])
@Index('follow_ups_address', ['address'])
@Index('follow_ups_recent', { synchronize: false })
@Index('follow_ups_alert_due', { synchronize: false })
@Index('follow_ups_restricted', { synchronize: false })
export class FollowUp {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'follow_ups_pk' })
  id!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  urgency!: string;

  @Column({ type: 'text', default: 'open' })
  status!: string;

  @Column({ type: 'boolean', default: false })
  restricted!: boolean;

  @ForeignKey(() => Patient, { name: 'follow_ups_patient_fk', onDelete: 'CASCADE' })
  @Column({ type: 'uuid', name: 'patient_id', nullable: true })
  patientId!: string | null;

  @Column({ type: 'text', nullable: true })
  address!: string | null;

  @ForeignKey(() => Appointment, { name: 'follow_ups_appointment_fk', onDelete: 'SET NULL' })
  @Column({ type: 'uuid', name: 'appointment_id', nullable: true })
  appointmentId!: string | null;

  @ForeignKey(() => Feedback, { name: 'follow_ups_feedback_fk', onDelete: 'SET NULL' })
  @Column({ type: 'uuid', name: 'feedback_id', nullable: true })
  feedbackId!: string | null;

  @ForeignKey(() => Message, { name: 'follow_ups_message_fk', onDelete: 'SET NULL' })
  @Column({ type: 'uuid', name: 'message_id', nullable: true })
  messageId!: string | null;

  @Column({ type: 'jsonb', default: {} })
  details!: unknown;

  @ForeignKey(() => User, { name: 'follow_ups_owner_fk', onDelete: 'SET NULL' })
  @Column({ type: 'uuid', name: 'owner_id', nullable: true })
  ownerId!: string | null;

  @Column({ type: 'timestamptz', name: 'due_at' })
  dueAt!: Date;

  @Column({ type: 'timestamptz', name: 'acknowledged_at', nullable: true })
  acknowledgedAt!: Date | null;

  /** When the escalation that runs now began, and when it is to be looked at next; written by a trigger of the table and by the escalation. */
  @Column({ type: 'timestamptz', name: 'alert_from', nullable: true })
  alertFrom!: Date | null;

  @Column({ type: 'timestamptz', name: 'alert_at', nullable: true })
  alertAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  outcome!: string | null;

  /** When its details, notes and people went because their term was over; the row still counts. */
  @Column({ type: 'timestamptz', name: 'emptied_at', nullable: true })
  emptiedAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;
}
