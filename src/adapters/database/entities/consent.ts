import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

@Entity('consents')
@Check('consents_purpose', "purpose in ('reminder', 'feedback')")
@Check('consents_source', "source in ('patient', 'staff', 'provider')")
@Check('consents_channel', "channel in ('whatsapp', 'sms', 'call')")
@Index('consents_latest', { synchronize: false })
@Index('consents_message', { synchronize: false })
export class Consent {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'consents_pk',
  })
  id!: string;

  @Column({ type: 'text' })
  address!: string;

  @Column({ type: 'text' })
  purpose!: string;

  @Column({ type: 'boolean' })
  granted!: boolean;

  @Column({ type: 'text' })
  source!: string;

  @Column({ type: 'text', nullable: true })
  channel!: string | null;

  @Column({ type: 'uuid', name: 'message_id', nullable: true })
  messageId!: string | null;

  @Column({ type: 'uuid', name: 'user_id', nullable: true })
  userId!: string | null;

  @Column({ type: 'text', name: 'wording_version' })
  wordingVersion!: string;

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt!: Date;
}
