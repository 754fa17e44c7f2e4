import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Appointment } from './appointment';
import { Patient } from './patient';
import { User } from './user';
import { LANGUAGES_IN_SQL } from './languages';

@Entity('feedback')
@Check('feedback_something', 'text is not null or rating is not null or erased')
@Check('feedback_rating', 'rating between 1 and 5')
@Check('feedback_question', "question in ('why', 'good', 'improve')")
@Check('feedback_language', `language in (${LANGUAGES_IN_SQL})`)
@Check('feedback_channel', "channel in ('whatsapp', 'sms', 'call', 'api', 'paper')")
@Check('feedback_sentiment', "sentiment in ('negative', 'neutral', 'positive')")
@Check('feedback_score', 'sentiment_score between -1 and 1')
@Check('feedback_urgency', "urgency in ('none', 'follow_up', 'urgent', 'emergency')")
@Index('feedback_time', { synchronize: false })
@Index('feedback_patient', ['patientId', 'createdAt'])
@Index('feedback_appointment', ['appointmentId'])
@Index('feedback_corrected', { synchronize: false })
@Index('feedback_held', { synchronize: false })
@Index('feedback_contradictions', { synchronize: false })
export class Feedback {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'feedback_pk' })
  id!: string;

  @ForeignKey(() => Patient, { name: 'feedback_patient_fk', onDelete: 'CASCADE' })
  @Column({ type: 'uuid', name: 'patient_id', nullable: true })
  patientId!: string | null;

  @ForeignKey(() => Appointment, { name: 'feedback_appointment_fk', onDelete: 'SET NULL' })
  @Column({ type: 'uuid', name: 'appointment_id', nullable: true })
  appointmentId!: string | null;

  @Column({ type: 'text', nullable: true })
  text!: string | null;

  @Column({ type: 'smallint', nullable: true })
  rating!: number | null;

  @Column({ type: 'text', nullable: true })
  question!: string | null;

  @Column({ type: 'text' })
  language!: string;

  @Column({ type: 'text', default: 'api' })
  channel!: string;

  @Column({ type: 'text' })
  sentiment!: string;

  @Column({ type: 'double precision', name: 'sentiment_score' })
  sentimentScore!: number;

  @Column({ type: 'text', array: true, default: [] })
  themes!: string[];

  @Column({ type: 'jsonb', default: {} })
  polarities!: unknown;

  @Column({ type: 'text', default: 'none' })
  urgency!: string;

  @Column({ type: 'boolean', default: false })
  contradiction!: boolean;

  @Column({ type: 'real', default: 0 })
  confidence!: number;

  @Column({ type: 'text', array: true, default: [] })
  evidence!: string[];

  @Column({ type: 'text', name: 'scored_by', default: '' })
  scoredBy!: string;

  @ForeignKey(() => User, { name: 'feedback_corrected_by_fk', onDelete: 'SET NULL' })
  @Column({ type: 'uuid', name: 'corrected_by', nullable: true })
  correctedBy!: string | null;

  @Column({ type: 'timestamptz', name: 'corrected_at', nullable: true })
  correctedAt!: Date | null;

  /** For administrators only: a complaint about staff. */
  @Column({ type: 'boolean', default: false })
  restricted!: boolean;

  /** Its writer was erased, or the term of its words is over: it counts, its words are gone. */
  @Column({ type: 'boolean', default: false })
  erased!: boolean;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
