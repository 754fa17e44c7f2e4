import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Message } from './message';

@Entity('status_events')
@Unique('status_events_once', ['sid', 'status', 'sequenceNumber'])
@Index('status_events_message', ['messageId'])
@Index('status_events_age', ['receivedAt', 'id'])
export class StatusEvent {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'status_events_pk',
  })
  id!: string;

  @Column({ type: 'text' })
  sid!: string;

  @ForeignKey(() => Message, { name: 'status_events_message_fk', onDelete: 'CASCADE' })
  @Column({ type: 'uuid', name: 'message_id', nullable: true })
  messageId!: string | null;

  @Column({ type: 'text' })
  status!: string;

  @Column({ type: 'integer', name: 'sequence_number', default: -1 })
  sequenceNumber!: number;

  @Column({ type: 'integer', name: 'error_code', nullable: true })
  errorCode!: number | null;

  @Column({ type: 'timestamptz', name: 'received_at' })
  receivedAt!: Date;
}
