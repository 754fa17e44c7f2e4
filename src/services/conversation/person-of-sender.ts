import { isWhatsappUser } from '../../domain/address';
import { addressOfPerson, type Sender } from '../../domain/patient/person-address';
import { type ConversationStore, type Person } from '../../ports/out/conversation-store';

/** Whose conversation it is that somebody writes or calls in: the person of this sender, with the ids that came along. `sid` names the message or call. */
export async function personOf(
  store: Pick<ConversationStore, 'lookUp'>,
  sid: string,
  sender: Sender,
  now: Date,
): Promise<{ person: Person; answer: string | null }> {
  const { answer, ...known } = await store.lookUp(sid, sender, now);
  // An id that leads to another id stands for it, and comes along.
  const userIds = [...new Set([...sender.userIds, ...[...known.linked.values()].filter(isWhatsappUser)])];
  return { answer, person: { address: addressOfPerson(sender, known), userIds, learned: 'provider' } };
}
