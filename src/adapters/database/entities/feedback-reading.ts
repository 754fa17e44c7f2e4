import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Feedback } from './feedback';

/** How an earlier version read a comment, or how the model reads one that staff have corrected. */
@Entity('feedback_readings')
export class FeedbackReading {
  @ForeignKey(() => Feedback, { name: 'feedback_readings_feedback_fk', onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid', name: 'feedback_id', primaryKeyConstraintName: 'feedback_readings_pk' })
  feedbackId!: string;

  @PrimaryColumn({ type: 'text', name: 'scored_by', primaryKeyConstraintName: 'feedback_readings_pk' })
  scoredBy!: string;

  @Column({ type: 'text' })
  sentiment!: string;

  @Column({ type: 'double precision', name: 'sentiment_score' })
  sentimentScore!: number;

  @Column({ type: 'text', array: true })
  themes!: string[];

  @Column({ type: 'jsonb' })
  polarities!: unknown;

  @Column({ type: 'text' })
  urgency!: string;

  @Column({ type: 'real' })
  confidence!: number;

  @Column({ type: 'timestamptz', name: 'replaced_at' })
  replacedAt!: Date;
}
