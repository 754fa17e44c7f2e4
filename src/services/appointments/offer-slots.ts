import { type VisitTime } from '../../domain/appointment/visit-time';
import { type IgnoredReason } from '../../domain/conversation/machine/effect';
import { invalidField, notFound, Refusal } from '../../domain/errors';
import { type Actor } from '../../domain/user/role';
import { type AnalyseFeedback } from '../../ports/out/analyse-feedback';
import { type AppointmentRepository } from '../../ports/out/appointment-repository';
import { type AuditLog } from '../../ports/out/audit-log';
import { type Clock } from '../../ports/out/clock';
import { type ConversationStore } from '../../ports/out/conversation-store';
import { draftsOf, type OutgoingRules } from '../conversation/outgoing-messages';
import { takeTurn, type ClinicRules } from '../conversation/take-turn';
import { startOfVisit } from './start-of-visit';

interface Dependencies extends OutgoingRules {
  appointments: AppointmentRepository;
  store: ConversationStore;
  clinic: ClinicRules;
  analyse: AnalyseFeedback;
  clock: Clock;
  audit: AuditLog;
}

/** Why the patient cannot be offered places by message now, and what to do instead. */
const REFUSALS: Partial<Record<IgnoredReason, string>> = {
  opted_out: 'This patient gets no more messages from the clinic. Call instead.',
  handed_over:
    'A person of the clinic is writing with this patient. Offer the places in that conversation, or give it back first.',
  one_way:
    'This number cannot answer our SMS. Call instead, and give the appointment its new time at /appointments/{id}/reschedule.',
};
const OUTDATED =
  'Places can be offered for a visit to come, a missed or a cancelled one, while the number still belongs to the patient.';

export type OfferSlots = (
  actor: Actor,
  id: string,
  slots: readonly VisitTime[],
  version: number | undefined,
) => Promise<{ messages: number }>;

/**
 * Offers free places of the clinic instead of an appointment's time: to the number that asked for another date, else to the patient's first contact that
 * can be written to. It leaves at once: it answers a wish. The patient takes one by its letter; until then the appointment stands as it is.
 * Throws `not_found`, `version_conflict`, `validation_failed` for a place that is past, `slots_not_offered` with what to do instead.
 */
export const createOfferSlots =
  ({ appointments, store, clinic, analyse, clock, audit, ...rules }: Dependencies): OfferSlots =>
  async (actor, id, slots, version) => {
    const appointment = await appointments.find(id);
    if (!appointment) throw notFound('appointment');
    if (version !== undefined && version !== appointment.version) {
      throw new Refusal(
        'version_conflict',
        `Somebody changed this appointment: it is at version ${appointment.version}. Read it again, then decide.`,
      );
    }
    const now = clock.now();
    slots.forEach((slot, place) => {
      if (startOfVisit(slot, clinic.calendar.zone) <= now)
        throw invalidField(`slots.${place}`, 'past', 'This place is past. Offer one to come.');
    });
    const to = await appointments.whereToOffer(id);
    if (!to)
      throw new Refusal(
        'slots_not_offered',
        'This patient has no number that can be written to. Call, or add a contact to the patient.',
      );
    const { address, channel } = to;
    const subject = { kind: 'appointment', appointmentId: id, version: appointment.version } as const;
    const messages = await store.withConversation(address, now, async (session) => {
      const turn = await takeTurn(
        session,
        {
          channel,
          now,
          words: null,
          messageId: null,
          subjects: [subject],
          event: () => ({ type: 'slots_offered', subject, slots: [...slots] }),
        },
        clinic,
        analyse,
      );
      const ignored = turn.effects.find((effect) => effect.type === 'ignored');
      if (ignored) throw new Refusal('slots_not_offered', REFUSALS[ignored.reason] ?? OUTDATED);
      return (await session.write(draftsOf(turn, { channel, now, inReplyTo: null }, rules), now, now)).length;
    });
    audit({
      action: 'appointment.slots_offered',
      userId: actor.userId,
      ids: { appointment: id, patient: appointment.patientId },
      facts: { slots: slots.length },
    });
    return { messages };
  };
