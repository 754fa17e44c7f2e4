import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Patient } from './patient';
import { User } from './user';

/** That somebody asked for everything held about a patient, or had it erased. Of an erased one only a keyed hash of the row's id is left. */
@Entity('data_requests')
@Check('data_requests_kind', "kind in ('export', 'erasure')")
@Index('data_requests_patient', ['patientId'])
@Index('data_requests_subject', ['subjectHash'], { unique: true })
export class DataRequest {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'data_requests_pk' })
  id!: string;

  @Column({ type: 'text' })
  kind!: string;

  @ForeignKey(() => Patient, { name: 'data_requests_patient_fk', onDelete: 'SET NULL' })
  @Column({ type: 'uuid', name: 'patient_id', nullable: true })
  patientId!: string | null;

  @Column({ type: 'text', name: 'subject_hash', nullable: true })
  subjectHash!: string | null;

  @ForeignKey(() => User, { name: 'data_requests_requested_by_fk', onDelete: 'SET NULL' })
  @Column({ type: 'uuid', name: 'requested_by', nullable: true })
  requestedBy!: string | null;

  @Column({ type: 'jsonb' })
  counts!: unknown;

  @Column({ type: 'jsonb', nullable: true })
  mentions!: unknown;

  @Column({ type: 'timestamptz', name: 'requested_at' })
  requestedAt!: Date;
}
