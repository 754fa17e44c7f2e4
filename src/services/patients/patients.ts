import { notFound } from '../../domain/errors';
import { type ReadVersions } from '../../domain/record-version';
import { type Actor } from '../../domain/user/role';
import { type AuditLog } from '../../ports/out/audit-log';
import { type Clock } from '../../ports/out/clock';
import { editOf } from '../../ports/out/edit';
import { type Page } from '../../ports/out/page';
import {
  PATIENT_ORDERS,
  type PatientChange,
  type PatientDraft,
  type PatientFilter,
  type PatientRecord,
  type PatientRepository,
  REMINDER_DETAILS,
} from '../../ports/out/patient-repository';

export { PATIENT_ORDERS, REMINDER_DETAILS };
export type { PatientChange, PatientDraft, PatientRecord };

/** What the caller is told of a number of a form that no operator has; it is kept, and tried, all the same. */
export const UNASSIGNED_NUMBER = {
  code: 'phone_number_unassigned',
  message:
    'No operator has numbers of this form: a digit may be missing. Check it with the patient; it is tried all the same.',
} as const;

interface Dependencies {
  patients: PatientRepository;
  clock: Clock;
  audit: AuditLog;
}

/** Registering patients and how to reach them. */
export class Patients {
  constructor(private readonly deps: Dependencies) {}

  list(filter: PatientFilter): Promise<Page<PatientRecord>> {
    return this.deps.patients.list(filter);
  }

  /** A patient's account sees its own patient; another's id is answered like an unknown one. */
  async find(actor: Actor, id: string): Promise<PatientRecord> {
    const patient = actor.role === 'patient' && actor.patientId !== id ? null : await this.deps.patients.find(id);
    if (!patient) throw notFound('patient');
    return patient;
  }

  async create(actor: Actor, draft: PatientDraft): Promise<PatientRecord> {
    const patient = await this.deps.patients.create(draft, this.deps.clock.now());
    this.deps.audit({ action: 'patient.created', userId: actor.userId, ids: { patient: patient.id } });
    return patient;
  }

  /** Throws `not_found`, `stale_version`. */
  async update(actor: Actor, id: string, change: PatientChange, readVersions: ReadVersions): Promise<PatientRecord> {
    const patient = await this.deps.patients.update(id, change, editOf(actor, readVersions), this.deps.clock.now());
    if (!patient) throw notFound('patient');
    this.deps.audit({ action: 'patient.changed', userId: actor.userId, ids: { patient: id } });
    return patient;
  }

  /** Throws `not_found`, `still_in_use`, `stale_version`. */
  async remove(actor: Actor, id: string, readVersions: ReadVersions): Promise<void> {
    if (!(await this.deps.patients.remove(id, editOf(actor, readVersions)))) throw notFound('patient');
    this.deps.audit({ action: 'patient.deleted', userId: actor.userId, ids: { patient: id } });
  }
}
