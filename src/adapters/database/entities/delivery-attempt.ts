import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Message } from './message';

@Entity('delivery_attempts')
@Unique('delivery_attempts_number', ['messageId', 'attemptNo'])
@Unique('delivery_attempts_sid', ['sid'])
@Check('delivery_attempts_owned', "(state = 'sending') = (owner is not null)")
@Check(
  'delivery_attempts_state',
  "state in ('queued', 'sending', 'accepted', 'refused', 'unknown', 'needs_review', 'abandoned')",
)
@Check('delivery_attempts_priority', 'priority between 0 and 4')
@Check('delivery_attempts_unknown_because', "unknown_because in ('answer_lost', 'worker_gone')")
@Check('delivery_attempts_channel', "channel in ('whatsapp', 'sms', 'call')")
@Index('delivery_attempts_over', { synchronize: false })
@Index('delivery_attempts_held', { synchronize: false })
@Index('delivery_attempts_first_written', { synchronize: false })
@Index('delivery_attempts_urgent', { synchronize: false })
@Index('delivery_attempts_bulk', { synchronize: false })
@Index('delivery_attempts_open', { synchronize: false })
@Index('delivery_attempts_address', ['address', 'claimedAt'])
@Index('delivery_attempts_sending', { synchronize: false })
@Index('delivery_attempts_unknown', { synchronize: false })
export class DeliveryAttempt {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'delivery_attempts_pk' })
  id!: string;

  @ForeignKey(() => Message, { name: 'delivery_attempts_message_fk', onDelete: 'CASCADE' })
  @Column({ type: 'uuid', name: 'message_id' })
  messageId!: string;

  @Column({ type: 'smallint', name: 'attempt_no' })
  attemptNo!: number;

  @Column({ type: 'text', default: 'queued' })
  state!: string;

  @Column({ type: 'smallint' })
  priority!: number;

  @Column({ type: 'boolean' })
  bulk!: boolean;

  @Column({ type: 'text' })
  address!: string;

  /** The message's; a trigger fills it in where an insert leaves it out. */
  @Column({ type: 'text' })
  channel!: string;

  /** Where it went, where that is another form of the address, or the same person's WhatsApp id. */
  @Column({ type: 'text', name: 'sent_to', nullable: true })
  sentTo!: string | null;

  /** It answers who wrote by RCS, or went that way: RCS reports what arrives. */
  @Column({ type: 'boolean', name: 'by_rcs', default: false })
  byRcs!: boolean;

  @Column({ type: 'timestamptz', name: 'next_at' })
  nextAt!: Date;

  @Column({ type: 'integer', nullable: true })
  owner!: number | null;

  @Column({ type: 'timestamptz', name: 'claimed_at', nullable: true })
  claimedAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'finished_at', nullable: true })
  finishedAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  sid!: string | null;

  @Column({ type: 'integer', name: 'error_code', nullable: true })
  errorCode!: number | null;

  @Column({ type: 'smallint', name: 'http_status', nullable: true })
  httpStatus!: number | null;

  @Column({ type: 'text', name: 'unknown_because', nullable: true })
  unknownBecause!: string | null;

  @Column({ type: 'smallint', name: 'ambiguous_rounds', default: 0 })
  ambiguousRounds!: number;

  /** It waits for people to mend a fault of ours. */
  @Column({ type: 'boolean', default: false })
  held!: boolean;

  @Column({ type: 'boolean', name: 'as_template', default: false })
  asTemplate!: boolean;

  /** The message of the same turn that leaves first. */
  @Column({ type: 'uuid', name: 'after_message_id', nullable: true })
  afterMessageId!: string | null;

  @Column({ type: 'timestamptz', name: 'reconcile_at', nullable: true })
  reconcileAt!: Date | null;
}
