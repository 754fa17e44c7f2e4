import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { User } from './user';

/** A request with an Idempotency-Key and what it was answered; without a status while it is under way. */
@Entity('idempotency_keys')
@Index('idempotency_keys_age', ['claimedAt'])
export class IdempotencyKey {
  @ForeignKey(() => User, { name: 'idempotency_keys_user_fk', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', name: 'user_id', primaryKeyConstraintName: 'idempotency_keys_pk' })
  userId!: string;

  @PrimaryColumn({ type: 'text', name: 'key_hash', primaryKeyConstraintName: 'idempotency_keys_pk' })
  keyHash!: string;

  @Column({ type: 'text', name: 'request_hash' })
  requestHash!: string;

  @Column({ type: 'timestamptz', name: 'claimed_at' })
  claimedAt!: Date;

  @Column({ type: 'smallint', nullable: true })
  status!: number | null;

  @Column({ type: 'jsonb', nullable: true })
  headers!: Record<string, string> | null;

  @Column({ type: 'text', nullable: true })
  answer!: string | null;
}
