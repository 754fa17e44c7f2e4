import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** How often the provider named a code on a day of the clinic's calendar that only people can do something about, or that we do not know. */
@Entity('provider_faults')
@Check('provider_faults_channel', "channel in ('whatsapp', 'sms', 'call')")
@Check('provider_faults_scope', "scope in ('account', 'sender', 'message', 'unknown')")
export class ProviderFault {
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'provider_faults_pk' })
  day!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'provider_faults_pk' })
  code!: number;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'provider_faults_pk' })
  channel!: string;

  @Column({ type: 'text' })
  scope!: string;

  @Column({ type: 'integer' })
  count!: number;

  @Column({ type: 'timestamptz', name: 'first_at' })
  firstAt!: Date;

  @Column({ type: 'timestamptz', name: 'last_at' })
  lastAt!: Date;
}
