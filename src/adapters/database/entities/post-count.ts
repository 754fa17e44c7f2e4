import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How often an account has posted in the window that runs. */
@Entity('post_counts')
@Index('post_counts_resets', ['resetsAt'])
export class PostCount {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'post_counts_pk' })
  key!: string;

  @Column({ type: 'integer' })
  posts!: number;

  @Column({ type: 'timestamptz', name: 'resets_at' })
  resetsAt!: Date;
}
