import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { FollowUp } from './follow-up';
import { Message } from './message';
import { LANGUAGES_IN_SQL } from './languages';

/** Somebody on duty who was told of a follow-up, on one channel. */
@Entity('alerts')
@Unique('alerts_once', ['followUpId', 'step', 'channel'])
@Check('alerts_language', `language in (${LANGUAGES_IN_SQL})`)
@Check('alerts_channel', "channel in ('whatsapp', 'sms', 'call')")
@Index('alerts_message', ['messageId'])
@Index('alerts_address', { synchronize: false })
@Index('alerts_sent', ['sentAt'])
@Index('alerts_held', { synchronize: false })
export class Alert {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'alerts_pk' })
  id!: string;

  @ForeignKey(() => FollowUp, { name: 'alerts_follow_up_fk', onDelete: 'CASCADE' })
  @Column({ type: 'uuid', name: 'follow_up_id' })
  followUpId!: string;

  @Column({ type: 'smallint' })
  step!: number;

  /** Name in the duty list. */
  @Column({ type: 'text' })
  person!: string;

  @Column({ type: 'text' })
  language!: string;

  @Column({ type: 'text' })
  channel!: string;

  @Column({ type: 'text' })
  address!: string;

  @ForeignKey(() => Message, { name: 'alerts_message_fk', onDelete: 'SET NULL' })
  @Column({ type: 'uuid', name: 'message_id', nullable: true })
  messageId!: string | null;

  @Column({ type: 'timestamptz', name: 'sent_at' })
  sentAt!: Date;

  @Column({ type: 'timestamptz', name: 'acknowledged_at', nullable: true })
  acknowledgedAt!: Date | null;

  /** Who, and how: a person of the list by call or text, or a user of the API. */
  @Column({ type: 'text', name: 'acknowledged_by', nullable: true })
  acknowledgedBy!: string | null;
}
