import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far the provider's list was read: everything before it is known here. */
@Entity('provider_sweeps')
export class ProviderSweep {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'provider_sweeps_pk' })
  name!: string;

  @Column({ type: 'timestamptz', name: 'swept_until' })
  sweptUntil!: Date;

  @Column({ type: 'timestamptz', name: 'updated_at' })
  updatedAt!: Date;
}
