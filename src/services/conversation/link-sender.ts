import { isPhone, isWhatsappUser } from '../../domain/address';
import { invalidField, notFound, Refusal } from '../../domain/errors';
import { type Relation } from '../../domain/patient/contact';
import { type Actor } from '../../domain/user/role';
import { type AnalyseFeedback } from '../../ports/out/analyse-feedback';
import { type AuditLog } from '../../ports/out/audit-log';
import { type Clock } from '../../ports/out/clock';
import { type ConversationSession, type ConversationStore } from '../../ports/out/conversation-store';
import { type PatientRepository } from '../../ports/out/patient-repository';
import { takeTurn, type ClinicRules } from './take-turn';

interface Dependencies {
  store: ConversationStore;
  patients: Pick<PatientRepository, 'find'>;
  clinic: ClinicRules;
  analyse: AnalyseFeedback;
  clock: Clock;
  audit: AuditLog;
}

/** Whose sender it is: of this patient, on the telephone of that contact; without a contact on a telephone of their own, of somebody in this relation to the patient. */
interface LinkTarget {
  patientId: string;
  contactId?: string | undefined;
  relation?: Relation | undefined;
}

/**
 * Somebody of the clinic says who a WhatsApp sender without a number is. On the telephone of a contact the id leads to that number from then on, and what
 * was written under the id joins the number's conversation; otherwise the id becomes a WhatsApp contact of the patient. What people of the clinic have linked
 * they may link to another number; what was written meanwhile stays where it is. Gives the address the sender is known by now. Throws `not_found`,
 * `validation_failed`, `not_reachable` for a caller who showed no number, `already_exists` for a sender whose number is known.
 */
export type LinkSender = (actor: Actor, conversationId: string, target: LinkTarget) => Promise<{ address: string }>;

const WITHHELD = 'This caller showed no number. Each such call is a case of its own and belongs to nobody.';
const HAS_NUMBER = 'The number of this sender is known already.';

export const createLinkSender =
  ({ store, patients, clinic, analyse, clock, audit }: Dependencies): LinkSender =>
  async (actor, conversationId, { patientId, contactId, relation }) => {
    const sender = await store.senderOf(conversationId);
    if (!sender) throw notFound('conversation');
    const { own, address, learned } = sender;
    const patient = await patients.find(patientId);
    if (!patient) throw notFound('patient', 'patient_id');
    const contact = contactId === undefined ? null : patient.contacts.find(({ id }) => id === contactId);
    if (contact === undefined) throw notFound('contact of this patient', 'contact_id');
    if (contact !== null && (!isPhone(contact.address) || contact.wrongNumberAt !== null)) {
      throw invalidField(
        'contact_id',
        'not_a_number',
        'This contact has no number, or a wrong one. Choose one with a number, or leave contact_id out.',
      );
    }
    if (!isWhatsappUser(own))
      throw isPhone(own) ? new Refusal('already_exists', HAS_NUMBER) : new Refusal('not_reachable', WITHHELD);
    const movable = !isPhone(address) || learned === 'staff' || address === contact?.address;
    if (!movable || (contact === null && isPhone(address))) throw new Refusal('already_exists', HAS_NUMBER);

    const now = clock.now();
    const to = contact?.address ?? address;
    await store.withPerson(
      { address: to, userIds: contact === null ? [] : [own], learned: 'staff' },
      now,
      async (session: ConversationSession) => {
        if (contact === null) await session.addContact(patientId, relation ?? 'self', now);
        await session.settleStranger(patientId, actor.userId, now);
        // What was asked under the id is open with the number now.
        await takeTurn(
          session,
          { channel: 'whatsapp', now, words: null, messageId: null, event: () => ({ type: 'address_joined' }) },
          clinic,
          analyse,
        );
      },
    );
    audit({
      action: 'conversation.linked',
      userId: actor.userId,
      ids: { conversation: conversationId, patient: patientId, ...(contact === null ? {} : { contact: contact.id }) },
    });
    return { address: to };
  };
