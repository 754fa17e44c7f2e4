import { notFound } from '../../domain/errors';
import { type ReadVersions } from '../../domain/record-version';
import { type Actor } from '../../domain/user/role';
import { type AuditLog } from '../../ports/out/audit-log';
import { type BereavementStore } from '../../ports/out/bereavement-store';
import { type Clock } from '../../ports/out/clock';
import { editOf } from '../../ports/out/edit';

interface Dependencies {
  store: BereavementStore;
  clock: Clock;
  audit: AuditLog;
}

/** A death that somebody wrote of: everything planned for the person is held until staff confirm it or release it. */
export class Bereavements {
  constructor(private readonly deps: Dependencies) {}

  /** The patient has died: visits ahead are cancelled, nobody is written to about them any more. Throws `not_found`, `stale_version`. */
  async confirm(actor: Actor, patientId: string, readVersions: ReadVersions = null): Promise<{ visits: number }> {
    const confirmed = await this.deps.store.confirm(patientId, editOf(actor, readVersions), this.deps.clock.now());
    if (!confirmed) throw notFound('patient');
    this.deps.audit({
      action: 'patient.death_confirmed',
      userId: actor.userId,
      ids: { patient: patientId },
      facts: confirmed,
    });
    return confirmed;
  }

  /** It was a misunderstanding: what was held goes on. Visits that a confirmation cancelled stay cancelled. Throws `not_found`, `stale_version`. */
  async release(actor: Actor, patientId: string, readVersions: ReadVersions = null): Promise<{ wasHeld: boolean }> {
    const released = await this.deps.store.release(patientId, editOf(actor, readVersions), this.deps.clock.now());
    if (!released) throw notFound('patient');
    this.deps.audit({ action: 'patient.released', userId: actor.userId, ids: { patient: patientId }, facts: released });
    return released;
  }
}
