import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { User } from './user';
import { LANGUAGES_IN_SQL } from './languages';

@Entity('conversations')
@Unique('conversations_address', ['address'])
@Check(
  'conversations_address_form',
  "address ~ '^\\+[1-9][0-9]{6,14}$' or address ~ '^[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,128}$' or address ~ '^withheld\\.CA[0-9a-fA-F]{32}$'",
)
@Check('conversations_language', `language in (${LANGUAGES_IN_SQL})`)
@Check('conversations_channel', "channel in ('whatsapp', 'sms', 'call')")
@Index('conversations_waiting', { synchronize: false })
@Index('conversations_recent', { synchronize: false })
export class Conversation {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'conversations_pk' })
  id!: string;

  @Column({ type: 'text' })
  address!: string;

  @Column({ type: 'text', nullable: true })
  language!: string | null;

  @Column({ type: 'text', nullable: true })
  channel!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  state!: unknown;

  @Column({ type: 'timestamptz', name: 'opened_until', nullable: true })
  openedUntil!: Date | null;

  @Column({ type: 'timestamptz', name: 'wait_until', nullable: true })
  waitUntil!: Date | null;

  @ForeignKey(() => User, { name: 'conversations_taken_over_by_fk', onDelete: 'SET NULL' })
  @Column({ type: 'uuid', name: 'taken_over_by', nullable: true })
  takenOverBy!: string | null;

  @Column({ type: 'timestamptz', name: 'last_inbound_at', nullable: true })
  lastInboundAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;
}
