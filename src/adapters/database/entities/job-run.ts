import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

@Entity('job_run')
@Check('job_run_status', "status in ('running', 'ok', 'failed')")
@Index('job_run_latest', { synchronize: false })
@Index('job_run_age', ['startedAt', 'id'])
export class JobRun {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'job_run_pk',
  })
  id!: string;

  @Column({ type: 'text' })
  job!: string;

  @Column({ type: 'text' })
  status!: string;

  @Column({ type: 'timestamptz', name: 'started_at' })
  startedAt!: Date;

  @Column({ type: 'timestamptz', name: 'finished_at', nullable: true })
  finishedAt!: Date | null;

  @Column({ type: 'jsonb', default: {} })
  counts!: unknown;

  @Column({ type: 'text', nullable: true })
  error!: string | null;
}
