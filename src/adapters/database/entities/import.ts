import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { User } from './user';

/** A file of feedback that was taken in, so that the same file is not counted twice. */
@Entity('imports')
@Unique('imports_content_hash', ['contentHash'])
export class Import {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'imports_pk' })
  id!: string;

  @Column({ type: 'text', name: 'content_hash' })
  contentHash!: string;

  @Column({ type: 'integer' })
  rows!: number;

  @Column({ type: 'integer', name: 'follow_ups' })
  followUps!: number;

  /** Numbers by sentiment and urgency. */
  @Column({ type: 'jsonb', nullable: true })
  figures!: object | null;

  @ForeignKey(() => User, { name: 'imports_created_by_fk', onDelete: 'SET NULL' })
  @Column({ type: 'uuid', name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
