import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Patient } from './patient';

@Entity('appointments')
@Check('appointments_one_time', 'time is null or part_of_day is null')
@Check('appointments_part_of_day', "part_of_day in ('morning', 'afternoon', 'evening')")
@Check('appointments_status', "status in ('booked', 'arrived', 'fulfilled', 'cancelled', 'noshow')")
@Check('appointments_response', "response in ('needs-action', 'accepted', 'declined', 'tentative')")
@Check('appointments_version', 'version > 0')
@Check('appointments_cancelled_by', "cancelled_by in ('patient', 'clinic')")
@Index('appointments_patient', ['patientId', 'startsAt'])
@Index('appointments_day', ['date', 'status'])
@Index('appointments_feedback_due', { synchronize: false })
@Index('appointments_cancellation_untold', { synchronize: false })
@Index('appointments_post_key', { synchronize: false })
export class Appointment {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'appointments_pk' })
  id!: string;

  @ForeignKey(() => Patient, { name: 'appointments_patient_fk', onDelete: 'CASCADE' })
  @Column({ type: 'uuid', name: 'patient_id' })
  patientId!: string;

  @Column({ type: 'date' })
  date!: string;

  @Column({ type: 'time', precision: 0, nullable: true })
  time!: string | null;

  @Column({ type: 'text', name: 'part_of_day', nullable: true })
  partOfDay!: string | null;

  @Column({ type: 'timestamptz', name: 'starts_at' })
  startsAt!: Date;

  @Column({ type: 'text', nullable: true })
  type!: string | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'text', default: 'booked' })
  status!: string;

  @Column({ type: 'text', default: 'needs-action' })
  response!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'timestamptz', name: 'fulfilled_at', nullable: true })
  fulfilledAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'cancelled_at', nullable: true })
  cancelledAt!: Date | null;

  @Column({ type: 'text', name: 'cancelled_by', nullable: true })
  cancelledBy!: string | null;

  /** When staff heard that the patient cancelled; null until then. */
  @Column({ type: 'timestamptz', name: 'cancellation_told_at', nullable: true })
  cancellationToldAt!: Date | null;

  /** Which request made it; null for what no request made, and once it says something else. */
  @Column({ type: 'text', name: 'post_key', nullable: true })
  postKey!: string | null;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;
}
