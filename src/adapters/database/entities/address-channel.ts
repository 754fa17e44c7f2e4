import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('address_channels')
@Check('address_channels_channel', "channel in ('whatsapp', 'sms', 'call')")
export class AddressChannel {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'address_channels_pk' })
  address!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'address_channels_pk' })
  channel!: string;

  /** The number as the person's WhatsApp writes it, where that is another form of the address. */
  @Column({ type: 'text', name: 'wrote_as', nullable: true })
  wroteAs!: string | null;

  /** The last text came by RCS. */
  @Column({ type: 'boolean', name: 'by_rcs', default: false })
  byRcs!: boolean;

  @Column({ type: 'timestamptz', name: 'last_inbound_at', nullable: true })
  lastInboundAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'unusable_since', nullable: true })
  unusableSince!: Date | null;

  @Column({ type: 'integer', name: 'unusable_code', nullable: true })
  unusableCode!: number | null;

  /** Since when the person does not want reminders on this channel. */
  @Column({ type: 'timestamptz', name: 'declined_at', nullable: true })
  declinedAt!: Date | null;
}
