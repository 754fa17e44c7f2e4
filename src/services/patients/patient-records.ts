import { invalidField, notFound, Refusal } from '../../domain/errors';
import { type ReadVersions } from '../../domain/record-version';
import { type Actor } from '../../domain/user/role';
import { type AuditLog } from '../../ports/out/audit-log';
import { type Clock } from '../../ports/out/clock';
import { type LegalHolds } from '../../ports/out/legal-holds';
import { type DataKeys } from '../../ports/out/data-keys';
import { editOf } from '../../ports/out/edit';
import { type Erasure, MENTION_KINDS, type PatientData, type PatientDataStore } from '../../ports/out/patient-data';

export { MENTION_KINDS };
export type { Erasure, PatientData };

interface Dependencies {
  store: PatientDataStore;
  holds: LegalHolds;
  keys: Pick<DataKeys, 'lasting'>;
  clock: Clock;
  audit: AuditLog;
}

/** What a person may ask of whoever keeps their data: all of it, and that it goes (GDPR articles 15, 17 and 20; Cameroon, law 2024/017). */
export class PatientRecords {
  constructor(private readonly deps: Dependencies) {}

  /** Everything held about one patient; a patient's account gets its own only. Throws `not_found`. */
  async export(actor: Actor, patientId: string): Promise<PatientData> {
    const own = actor.role !== 'patient' || actor.patientId === patientId;
    const data = own ? await this.deps.store.export(patientId, actor.userId, this.deps.clock.now()) : null;
    if (!data) throw notFound('patient');
    this.deps.audit({ action: 'patient.exported', userId: actor.userId, ids: { patient: patientId } });
    return data;
  }

  /**
   * Begins or ends a legal hold: while it is on, neither the terms of data nor an erasure takes anything about the patient. Returns since when; null when it is off.
   * Throws `not_found`.
   */
  async holdLegally(actor: Actor, patientId: string, held: boolean): Promise<Date | null> {
    const set = await this.deps.holds.set(patientId, held, this.deps.clock.now());
    if (!set) throw notFound('patient');
    this.deps.audit({
      action: held ? 'patient.legal_hold_begun' : 'patient.legal_hold_ended',
      userId: actor.userId,
      ids: { patient: patientId },
    });
    return set.since;
  }

  /**
   * Erases a patient; once done it answers the same whenever it is asked again. `confirmName` must be the patient's name. Throws `not_found`,
   * `validation_failed` for another name, `urgent_follow_up`, `legal_hold`, `delivery_under_way`, `data_keys_missing`, `stale_version`.
   */
  async erase(actor: Actor, patientId: string, confirmName: string, readVersions: ReadVersions): Promise<Erasure> {
    if (!this.deps.keys.lasting) {
      throw new Refusal(
        'data_keys_missing',
        'Set DATA_KEYS first (.env.example): without a key that lasts, a STOP of this person could not be kept through the erasure.',
      );
    }
    const result = await this.deps.store.erase(
      patientId,
      confirmName,
      editOf(actor, readVersions),
      this.deps.clock.now(),
    );
    switch (result.kind) {
      case 'erased':
        // No id: nothing in the log leads from this line to the person.
        if (!result.again)
          this.deps.audit({ action: 'patient.erased', userId: actor.userId, facts: result.erasure.counts });
        return result.erasure;
      case 'unknown_patient':
        throw notFound('patient');
      case 'other_name':
        throw invalidField(
          'confirm_name',
          'other_name',
          'This is not the name of the patient. Check that it is the right one; nothing was erased.',
        );
      case 'urgent_follow_up':
        throw new Refusal(
          'urgent_follow_up',
          'An urgent follow-up of this patient is open. Look after it and close it, then erase; nothing was erased.',
        );
      case 'legal_hold':
        throw new Refusal(
          'legal_hold',
          'This patient is on legal hold: nothing about them may go. End the hold first, when the dispute or the inquiry is over; nothing was erased.',
        );
      case 'leaving':
        throw new Refusal(
          'delivery_under_way',
          'A message to this patient is being handed to the provider. Try again in a minute; nothing was erased.',
          [],
          60,
        );
      default:
        return result satisfies never;
    }
  }
}
