import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Appointment } from './appointment';
import { Patient } from './patient';
import { Reminder } from './reminder';
import { User } from './user';
import { LANGUAGES_IN_SQL } from './languages';

@Entity('messages')
@Unique('messages_provider_sid', ['providerSid'])
@Check(
  'messages_outbound_complete',
  "direction = 'inbound' or (purpose is not null and route is not null and language is not null)",
)
@Check('messages_direction', "direction in ('inbound', 'outbound')")
@Check('messages_channel', "channel in ('whatsapp', 'sms', 'call')")
@Check('messages_purpose', "purpose in ('safety', 'staff_alert', 'reply', 'reminder', 'feedback')")
@Check('messages_route', "route in ('rest', 'twiml')")
@Check(
  'messages_status',
  "status in ('received', 'queued', 'accepted', 'sent', 'delivered', 'read', 'undelivered', 'failed', 'unknown', 'needs_review', 'expired', 'cancelled')",
)
@Check('messages_billed_as', "billed_as in ('template', 'service')")
@Check('messages_language', `language in (${LANGUAGES_IN_SQL})`)
@Index('messages_reminder', ['reminderId'])
@Index('messages_appointment', ['appointmentId'])
@Index('messages_patient', ['patientId', 'createdAt'])
@Index('messages_address', ['address', 'createdAt'])
@Index('messages_in_reply_to', ['inReplyTo'])
@Index('messages_corrected', { synchronize: false })
@Index('messages_held', { synchronize: false })
@Index('messages_speech_held', { synchronize: false })
@Index('messages_media_held', { synchronize: false })
@Index('messages_waiting', { synchronize: false })
@Index('messages_to_check', { synchronize: false })
@Index('messages_ladder_step', { synchronize: false })
export class Message {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'messages_pk' })
  id!: string;

  @Column({ type: 'text' })
  direction!: string;

  @Column({ type: 'text' })
  address!: string;

  @Column({ type: 'text' })
  channel!: string;

  @Column({ type: 'text', nullable: true })
  purpose!: string | null;

  @Column({ type: 'text', nullable: true })
  route!: string | null;

  @Column({ type: 'text' })
  status!: string;

  @Column({ type: 'text', name: 'status_reason', nullable: true })
  statusReason!: string | null;

  @Column({ type: 'integer', name: 'error_code', nullable: true })
  errorCode!: number | null;

  @ForeignKey(() => Patient, { name: 'messages_patient_fk', onDelete: 'SET NULL' })
  @Column({ type: 'uuid', name: 'patient_id', nullable: true })
  patientId!: string | null;

  @ForeignKey(() => Reminder, { name: 'messages_reminder_fk', onDelete: 'CASCADE' })
  @Column({ type: 'uuid', name: 'reminder_id', nullable: true })
  reminderId!: string | null;

  @ForeignKey(() => Appointment, { name: 'messages_appointment_fk', onDelete: 'SET NULL' })
  @Column({ type: 'uuid', name: 'appointment_id', nullable: true })
  appointmentId!: string | null;

  @Column({ type: 'integer', name: 'appointment_version', nullable: true })
  appointmentVersion!: number | null;

  @ForeignKey(() => Message, { name: 'messages_in_reply_to_fk', onDelete: 'SET NULL' })
  @Column({ type: 'uuid', name: 'in_reply_to', nullable: true })
  inReplyTo!: string | null;

  @Column({ type: 'text', nullable: true })
  language!: string | null;

  @Column({ type: 'text', nullable: true })
  key!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  params!: unknown;

  @Column({ type: 'text', nullable: true })
  body!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  buttons!: unknown;

  @Column({ type: 'jsonb', nullable: true })
  media!: unknown;

  @Column({ type: 'jsonb', nullable: true })
  understanding!: unknown;

  @Column({ type: 'jsonb', nullable: true })
  correction!: unknown;

  @ForeignKey(() => User, { name: 'messages_corrected_by_fk', onDelete: 'SET NULL' })
  @Column({ type: 'uuid', name: 'corrected_by', nullable: true })
  correctedBy!: string | null;

  @Column({ type: 'timestamptz', name: 'corrected_at', nullable: true })
  correctedAt!: Date | null;

  /** Whose words these are, when a person of the clinic wrote them. */
  @ForeignKey(() => User, { name: 'messages_written_by_fk', onDelete: 'SET NULL' })
  @Column({ type: 'uuid', name: 'written_by', nullable: true })
  writtenBy!: string | null;

  @Column({ type: 'text', name: 'provider_sid', nullable: true })
  providerSid!: string | null;

  @Column({ type: 'text', nullable: true })
  answer!: string | null;

  @Column({ type: 'smallint', nullable: true })
  segments!: number | null;

  @Column({ type: 'numeric', precision: 12, scale: 5, nullable: true })
  price!: string | null;

  @Column({ type: 'text', name: 'price_unit', nullable: true })
  priceUnit!: string | null;

  /** What WhatsApp bills it as: a template, or a service message (free text inside the window). Null on other channels, and before it has left. */
  @Column({ type: 'text', name: 'billed_as', nullable: true })
  billedAs!: string | null;

  /** When the provider was last asked about status or price. */
  @Column({ type: 'timestamptz', name: 'checked_at', nullable: true })
  checkedAt!: Date | null;

  @Column({ type: 'smallint', name: 'ladder_step', nullable: true })
  ladderStep!: number | null;

  @Column({ type: 'timestamptz', name: 'expires_at', nullable: true })
  expiresAt!: Date | null;

  /** For administrators only: a complaint about staff. */
  @Column({ type: 'boolean', default: false })
  restricted!: boolean;

  /** When its words went because their term was over, or their patient was erased; the row still counts. */
  @Column({ type: 'timestamptz', name: 'emptied_at', nullable: true })
  emptiedAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;
}
