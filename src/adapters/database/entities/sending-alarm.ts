import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A limit that was reached on a day of the clinic's calendar; one row a day and kind, so that staff are told once. */
@Entity('sending_alarms')
@Check(
  'sending_alarms_kind',
  "kind in ('daily_cap', 'address_cap', 'whatsapp_tier', 'budget_reduced', 'budget_exceeded', 'provider_faults')",
)
export class SendingAlarm {
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'sending_alarms_pk' })
  day!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'sending_alarms_pk' })
  kind!: string;

  @Column({ type: 'timestamptz', name: 'raised_at' })
  raisedAt!: Date;
}
