import { notFound, Refusal } from '../../domain/errors';
import { REPEATED } from '../../domain/repeated-request';
import { type VisitTime } from '../../domain/appointment/visit-time';
import { type ReadVersions } from '../../domain/record-version';
import { type Actor } from '../../domain/user/role';
import {
  APPOINTMENT_ORDERS,
  type AppointmentFilter,
  type AppointmentRecord,
  type AppointmentRepository,
  type AppointmentStep,
} from '../../ports/out/appointment-repository';
import { type AuditLog } from '../../ports/out/audit-log';
import { type Clock } from '../../ports/out/clock';
import { editOf } from '../../ports/out/edit';
import { type Page } from '../../ports/out/page';
import { repeatedSince } from '../repeats/repeated-since';
import { startOfVisit } from './start-of-visit';
import { type AppointmentAction, statusAfter } from './status-change';

export { APPOINTMENT_ORDERS };
export type { AppointmentRecord };

interface Dependencies {
  appointments: AppointmentRepository;
  clock: Clock;
  audit: AuditLog;
  /** The clinic's time zone. */
  zone: string;
}

const PAST_TENSE: Record<AppointmentAction, string> = {
  reschedule: 'rescheduled',
  arrived: 'arrived',
  fulfilled: 'fulfilled',
  noshow: 'marked_noshow',
  cancel: 'cancelled',
};

/** What was read of a visit before it is changed: its version, or any of its ETags. */
interface ReadAppointment {
  version: number | undefined;
  readVersions: ReadVersions;
}

/** Visits: booked, moved, kept, missed, cancelled. Every change of time or status raises the version. */
export class Appointments {
  constructor(private readonly deps: Dependencies) {}

  /** A patient sees own appointments; asking for another's is answered like asking for an unknown patient's. */
  async list(actor: Actor, filter: AppointmentFilter): Promise<Page<AppointmentRecord>> {
    if (actor.role !== 'patient') return this.deps.appointments.list(filter);
    if (actor.patientId === null || (filter.patientId !== undefined && filter.patientId !== actor.patientId))
      throw notFound('patient', 'patient_id');
    return this.deps.appointments.list({ ...filter, patientId: actor.patientId });
  }

  async find(actor: Actor, id: string): Promise<AppointmentRecord> {
    const found = await this.deps.appointments.find(id);
    if (!found || (actor.role === 'patient' && found.patientId !== actor.patientId)) throw notFound('appointment');
    return found;
  }

  /** `repeated` says that the same request had booked it before; `requestKey` names a request with an Idempotency-Key. Throws `not_found` for an unknown patient. */
  async book(
    actor: Actor,
    draft: { patientId: string; visit: VisitTime; type: string | null; reason: string | null },
    requestKey: string | null,
  ): Promise<{ appointment: AppointmentRecord; repeated: boolean; warnings: (typeof REPEATED)[] }> {
    const { appointments, clock, audit, zone } = this.deps;
    const now = clock.now();
    const { appointment, repeated } = await appointments.create(
      { ...draft, startsAt: startOfVisit(draft.visit, zone) },
      { requestKey, repeatedSince: repeatedSince(requestKey, now) },
      now,
    );
    audit({
      action: repeated ? 'appointment.repeated' : 'appointment.booked',
      userId: actor.userId,
      ids: { appointment: appointment.id, patient: appointment.patientId },
    });
    return { appointment, repeated, warnings: repeated ? [REPEATED] : [] };
  }

  async describe(
    actor: Actor,
    id: string,
    change: { type?: string | null; reason?: string | null },
    readVersions: ReadVersions,
  ): Promise<AppointmentRecord> {
    const changed = await this.deps.appointments.describe(
      id,
      change,
      editOf(actor, readVersions),
      this.deps.clock.now(),
    );
    if (!changed) throw notFound('appointment');
    this.deps.audit({
      action: 'appointment.changed',
      userId: actor.userId,
      ids: { appointment: id, patient: changed.patientId },
    });
    return changed;
  }

  /** Gives it a new time; the patient has to answer anew. Throws `appointment_closed` after the visit, `version_conflict`, `stale_version`. */
  reschedule(actor: Actor, id: string, visit: VisitTime, read: ReadAppointment): Promise<AppointmentRecord> {
    return this.change(actor, id, 'reschedule', read, {
      visit,
      startsAt: startOfVisit(visit, this.deps.zone),
      response: 'needs-action',
    });
  }

  /** Marks what happened, or cancels. Doing it twice changes nothing. Throws `appointment_closed`, `version_conflict`, `stale_version`. */
  mark(
    actor: Actor,
    id: string,
    action: Exclude<AppointmentAction, 'reschedule'>,
    read: ReadAppointment,
  ): Promise<AppointmentRecord> {
    return this.change(actor, id, action, read, action === 'cancel' ? { cancelledBy: 'clinic' } : {});
  }

  /** Throws `still_in_use` once a reminder for it is planned or sent, `stale_version`. */
  async remove(actor: Actor, id: string, readVersions: ReadVersions): Promise<void> {
    const removed = await this.deps.appointments.remove(id, editOf(actor, readVersions));
    if (!removed) throw notFound('appointment');
    this.deps.audit({
      action: 'appointment.deleted',
      userId: actor.userId,
      ids: { appointment: id, patient: removed.patientId },
    });
  }

  private async change(
    actor: Actor,
    id: string,
    action: AppointmentAction,
    { version, readVersions }: ReadAppointment,
    step: Omit<AppointmentStep, 'status'>,
  ): Promise<AppointmentRecord> {
    const result = await this.deps.appointments.change(
      id,
      editOf(actor, readVersions),
      (current) => {
        const status = statusAfter(action, current.status);
        if (status === 'already') return null;
        if (version !== undefined && version !== current.version) {
          throw new Refusal(
            'version_conflict',
            `Somebody changed this appointment: it is at version ${current.version}. Read it again, then decide.`,
          );
        }
        if (status === null)
          throw new Refusal(
            'appointment_closed',
            `This appointment is ${current.status}: that cannot be done to it any more.`,
          );
        return { ...step, status };
      },
      this.deps.clock.now(),
    );
    if (!result) throw notFound('appointment');
    const { appointment, changed, voided } = result;
    if (changed) {
      this.deps.audit({
        action: `appointment.${PAST_TENSE[action]}`,
        userId: actor.userId,
        ids: { appointment: id, patient: appointment.patientId },
        facts: { version: appointment.version, remindersVoided: voided },
      });
    }
    return appointment;
  }
}
