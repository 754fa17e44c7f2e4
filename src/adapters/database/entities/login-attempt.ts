import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Failed log-ins of one account, address, or account from one address. */
@Entity('login_attempts')
@Check('login_attempts_scope', "scope in ('account', 'address', 'pair')")
@Index('login_attempts_age', ['begunAt'])
export class LoginAttempt {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'login_attempts_pk' })
  scope!: string;

  @PrimaryColumn({ type: 'text', name: 'key_hash', primaryKeyConstraintName: 'login_attempts_pk' })
  keyHash!: string;

  @Column({ type: 'integer', default: 0 })
  failures!: number;

  @Column({ type: 'integer', name: 'under_way', default: 0 })
  underWay!: number;

  @Column({ type: 'timestamptz' })
  since!: Date;

  @Column({ type: 'timestamptz', name: 'begun_at' })
  begunAt!: Date;

  @Column({ type: 'timestamptz', name: 'failed_at', nullable: true })
  failedAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'succeeded_at', nullable: true })
  succeededAt!: Date | null;
}
