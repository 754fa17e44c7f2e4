import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Something ALERT_WEBHOOK_URL is told of, until it has said that it heard. */
@Entity('alert_events')
@Index('alert_events_due', { synchronize: false })
@Index('alert_events_age', ['createdAt', 'id'])
export class AlertEvent {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'alert_events_pk' })
  id!: string;

  @Column({ type: 'uuid', name: 'follow_up_id' })
  followUpId!: string;

  @Column({ type: 'jsonb' })
  payload!: unknown;

  @Column({ type: 'smallint', default: 0 })
  attempts!: number;

  /** When it is to be sent next; null: heard, or given up. */
  @Column({ type: 'timestamptz', name: 'next_at', nullable: true })
  nextAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'delivered_at', nullable: true })
  deliveredAt!: Date | null;

  /** Of the last answer; null when there was none. */
  @Column({ type: 'smallint', name: 'http_status', nullable: true })
  httpStatus!: number | null;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
