import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A WhatsApp id and the address of the person it belongs to: their number, or the id that their conversation bears while no number is known. */
@Entity('whatsapp_users')
@Check('whatsapp_users_user_id', "user_id ~ '^[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,128}$'")
@Check(
  'whatsapp_users_address',
  "address ~ '^\\+[1-9][0-9]{6,14}$' or address ~ '^[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,128}$'",
)
@Check('whatsapp_users_learned', "learned in ('provider', 'staff', 'patient')")
@Index('whatsapp_users_of_address', ['address'])
export class WhatsappUser {
  @PrimaryColumn({ type: 'text', name: 'user_id', primaryKeyConstraintName: 'whatsapp_users_pk' })
  userId!: string;

  @Column({ type: 'text' })
  address!: string;

  /** Who said that they belong together: a message that bore both, somebody of the clinic, or the person with a code. */
  @Column({ type: 'text' })
  learned!: string;

  @Column({ type: 'timestamptz', name: 'first_seen_at' })
  firstSeenAt!: Date;

  @Column({ type: 'timestamptz', name: 'last_seen_at' })
  lastSeenAt!: Date;
}
