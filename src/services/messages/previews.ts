import { type Channel } from '../../domain/channel';
import { type Message } from '../../domain/conversation/messages/message-keys';
import { notFound } from '../../domain/errors';
import { type Language, localeOf } from '../../domain/locale';
import { firstNameOf } from '../../domain/patient/person-name';
import { type AppointmentRepository } from '../../ports/out/appointment-repository';
import { type Clock } from '../../ports/out/clock';
import { type PatientRepository } from '../../ports/out/patient-repository';
import { type RenderedText, type Texts } from '../../ports/out/texts';

export type { RenderedText };

interface Dependencies {
  patients: Pick<PatientRepository, 'find'>;
  appointments: Pick<AppointmentRepository, 'find'>;
  texts: Pick<Texts, 'render'>;
  clock: Clock;
  /** Whether reminders tell the reason of a visit (REMINDER_DETAIL), unless the patient wishes otherwise. */
  tellsReason: boolean;
}

/** Whom a preview is about: an appointment brings its patient. */
interface PreviewSubject {
  appointmentId?: string | undefined;
  patientId?: string | undefined;
}

/** How messages read before one is sent. Nothing is written, nothing leaves. */
export class Previews {
  constructor(private readonly deps: Dependencies) {}

  /**
   * The params an appointment and its patient give to a message, and the patient's language. Throws `not_found`, naming the field, for an
   * unknown id and for an appointment of another patient.
   */
  async known({
    appointmentId,
    patientId,
  }: PreviewSubject): Promise<{ params: Record<string, unknown>; language: Language | null }> {
    const { appointments, patients, tellsReason } = this.deps;
    const visit = appointmentId === undefined ? null : await appointments.find(appointmentId);
    if (appointmentId !== undefined && (visit === null || (patientId !== undefined && visit.patientId !== patientId)))
      throw notFound('appointment', 'appointment_id');
    const ofWhom = visit?.patientId ?? patientId;
    const patient = ofWhom === undefined ? null : await patients.find(ofWhom);
    if (ofWhom !== undefined && patient === null) throw notFound('patient', 'patient_id');
    const tells = patient?.reminderDetail == null ? tellsReason : patient.reminderDetail !== 'neutral';
    const { date, time = null, partOfDay = null, reason = null } = visit ?? {};
    return {
      language: patient?.language ?? null,
      params: {
        ...(patient === null ? {} : { firstName: firstNameOf(patient.name), patientName: patient.name }),
        ...(date === undefined
          ? {}
          : { when: { date, ...(time === null ? {} : { time }), ...(partOfDay === null ? {} : { part: partOfDay }) } }),
        ...(tells && reason !== null ? { reason } : {}),
      },
    };
  }

  /** The message in words, as it would leave now. `twoWay`: false where the sender cannot receive answers. */
  render(
    message: Message,
    { language, channel, twoWay }: { language: Language; channel: Channel; twoWay: boolean },
  ): RenderedText {
    return this.deps.texts.render(message, { locale: localeOf(language), channel, twoWay }, this.deps.clock.now());
  }
}
