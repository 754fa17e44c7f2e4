import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Patient } from './patient';
import { LANGUAGES_IN_SQL } from './languages';

@Entity('contacts')
@Unique('contacts_one_each', ['patientId', 'channel', 'address'])
@Check(
  'contacts_address_form',
  "address ~ '^\\+[1-9][0-9]{6,14}$' or (channel = 'whatsapp' and address ~ '^[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,128}$')",
)
@Check('contacts_channel', "channel in ('whatsapp', 'sms', 'call')")
@Check('contacts_relation', "relation in ('self', 'parent', 'child', 'partner', 'relative', 'carer', 'other')")
@Check('contacts_language', `language in (${LANGUAGES_IN_SQL})`)
@Check('contacts_voice_language', "voice_language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'")
@Index('contacts_address', ['address'])
export class Contact {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'contacts_pk' })
  id!: string;

  @ForeignKey(() => Patient, { name: 'contacts_patient_fk', onDelete: 'CASCADE' })
  @Column({ type: 'uuid', name: 'patient_id' })
  patientId!: string;

  @Column({ type: 'text' })
  address!: string;

  @Column({ type: 'text' })
  channel!: string;

  @Column({ type: 'smallint', default: 0 })
  rank!: number;

  @Column({ type: 'text', default: 'self' })
  relation!: string;

  @Column({ type: 'text', name: 'person_name', nullable: true })
  personName!: string | null;

  @Column({ type: 'text', nullable: true })
  language!: string | null;

  @Column({ type: 'text', name: 'voice_language', nullable: true })
  voiceLanguage!: string | null;

  @Column({ type: 'boolean', default: false })
  shared!: boolean;

  @Column({ type: 'timestamptz', name: 'wrong_number_at', nullable: true })
  wrongNumberAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;
}
