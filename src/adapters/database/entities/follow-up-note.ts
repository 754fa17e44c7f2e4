import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Feedback } from './feedback';
import { FollowUp } from './follow-up';
import { User } from './user';

@Entity('follow_up_notes')
@Check(
  'follow_up_notes_action',
  "action in ('opened', 'raised', 'taken', 'released', 'noted', 'closed', 'reopened', 'alerted', 'acknowledged', 'unanswered')",
)
@Index('follow_up_notes_follow_up', ['followUpId', 'id'])
@Index('follow_up_notes_feedback', ['feedbackId'], { where: 'feedback_id is not null' })
export class FollowUpNote {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'follow_up_notes_pk',
  })
  id!: string;

  @ForeignKey(() => FollowUp, { name: 'follow_up_notes_follow_up_fk', onDelete: 'CASCADE' })
  @Column({ type: 'uuid', name: 'follow_up_id' })
  followUpId!: string;

  @ForeignKey(() => User, { name: 'follow_up_notes_user_fk', onDelete: 'SET NULL' })
  @Column({ type: 'uuid', name: 'user_id', nullable: true })
  userId!: string | null;

  @Column({ type: 'text' })
  action!: string;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  /** The comment that raised the task. */
  @ForeignKey(() => Feedback, { name: 'follow_up_notes_feedback_fk', onDelete: 'SET NULL' })
  @Column({ type: 'uuid', name: 'feedback_id', nullable: true })
  feedbackId!: string | null;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
