import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A number whose owner said STOP and was erased. The number itself is nowhere: this is its keyed hash. */
@Entity('suppressed_numbers')
@Check('suppressed_numbers_purpose', "purpose in ('reminder', 'feedback')")
export class SuppressedNumber {
  @PrimaryColumn({ type: 'text', name: 'number_hash', primaryKeyConstraintName: 'suppressed_numbers_pk' })
  numberHash!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'suppressed_numbers_pk' })
  purpose!: string;

  @Column({ type: 'timestamptz', name: 'withdrawn_at' })
  withdrawnAt!: Date;
}
