import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A message or call of an erased patient that the provider has not deleted yet. `nextAt` null: it would not, and a person has to. */
@Entity('provider_erasures')
@Check('provider_erasures_kind', "kind in ('text', 'call')")
@Index('provider_erasures_due', { synchronize: false })
export class ProviderErasure {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'provider_erasures_pk' })
  sid!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'smallint', default: 0 })
  tries!: number;

  @Column({ type: 'timestamptz', name: 'next_at', nullable: true })
  nextAt!: Date | null;
}
