import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Patient } from './patient';

@Entity('users')
@Check('users_patient_role', "(role = 'patient') = (patient_id is not null)")
@Check('users_username_given', 'length(username) between 1 and 100')
@Check('users_role', "role in ('patient', 'staff', 'admin')")
@Index('users_username', { synchronize: false })
@Index('users_patient', ['patientId'])
export class User {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'users_pk' })
  id!: string;

  @Column({ type: 'text' })
  username!: string;

  @Column({ type: 'text', name: 'password_hash' })
  passwordHash!: string;

  @Column({ type: 'text' })
  role!: string;

  @ForeignKey(() => Patient, { name: 'users_patient_fk', onDelete: 'CASCADE' })
  @Column({ type: 'uuid', name: 'patient_id', nullable: true })
  patientId!: string | null;

  @Column({ type: 'integer', name: 'token_version', default: 0 })
  tokenVersion!: number;

  @Column({ type: 'timestamptz', name: 'disabled_at', nullable: true })
  disabledAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;
}
