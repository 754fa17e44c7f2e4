import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** One row a channel: the token bucket of its sender, shared by all replicas, and how many messages left on a day. */
@Entity('sender_rates')
@Check('sender_rates_channel', "channel in ('whatsapp', 'sms', 'call')")
export class SenderRate {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'sender_rates_pk' })
  channel!: string;

  /** May be below 0: urgent messages are sent without asking and count afterwards. */
  @Column({ type: 'double precision' })
  tokens!: number;

  @Column({ type: 'timestamptz', name: 'refilled_at' })
  refilledAt!: Date;

  /** The provider asked for a pause (429). */
  @Column({ type: 'timestamptz', name: 'paused_until', nullable: true })
  pausedUntil!: Date | null;

  /** Day of the clinic's calendar that `sent` counts. */
  @Column({ type: 'date' })
  day!: string;

  @Column({ type: 'integer' })
  sent!: number;
}
