import { Check, Column, Entity, Generated, Index, PrimaryGeneratedColumn } from 'typeorm';
import { DEFAULT_LANGUAGE } from '../../../domain/locale';
import { LANGUAGES_IN_SQL } from './languages';

@Entity('patients')
@Check('patients_name_given', 'length(name) between 1 and 200')
@Check('patients_language', `language in (${LANGUAGES_IN_SQL})`)
@Check('patients_reminder_detail', "reminder_detail in ('neutral', 'reason', 'full')")
@Index('patients_name_search', { synchronize: false })
@Index('patients_stand_for_erased', { synchronize: false })
@Index('patients_held', { synchronize: false })
@Index('patients_audit_ref', ['auditRef'], { unique: true })
@Index('patients_legal_hold', { synchronize: false })
export class Patient {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'patients_pk' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', default: DEFAULT_LANGUAGE })
  language!: string;

  @Column({ type: 'text', name: 'reminder_detail', nullable: true })
  reminderDetail!: string | null;

  /** No person: what erased patients of one language leave for the figures hangs on this row. */
  @Column({ type: 'boolean', name: 'stands_for_erased', default: false })
  standsForErased!: boolean;

  /** Since when the clinic has been told that the patient has died, without anybody having looked. */
  @Column({ type: 'timestamptz', name: 'held_since', nullable: true })
  heldSince!: Date | null;

  @Column({ type: 'timestamptz', name: 'deceased_at', nullable: true })
  deceasedAt!: Date | null;

  /** What the audit calls the patient. It goes with this row, and then its events lead to nobody. */
  @Generated('uuid')
  @Column({ type: 'uuid', name: 'audit_ref' })
  auditRef!: string;
  /** Since when nothing about the patient may go: a dispute, or an inquiry. */
  @Column({ type: 'timestamptz', name: 'legal_hold_since', nullable: true })
  legalHoldSince!: Date | null;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;
}
