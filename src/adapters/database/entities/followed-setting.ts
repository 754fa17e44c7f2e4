import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What settings said when something was planned by them last. */
@Entity('followed_settings')
export class FollowedSetting {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'followed_settings_pk' })
  name!: string;

  @Column({ type: 'text' })
  value!: string;

  @Column({ type: 'timestamptz', name: 'changed_at' })
  changedAt!: Date;
}
