import { numberCandidates, numberOfPerson } from '../../domain/patient/number-candidates';
import { type ConversationStore } from '../../ports/conversation-store';

/** The number (E.164) the person is known by who calls from this one, which may be another form of it. */
export async function personsNumber(store: Pick<ConversationStore, 'lookUp'>, callSid: string, from: string, now: Date): Promise<string> {
  const candidates = numberCandidates(from);
  return candidates.length === 0 ? from : numberOfPerson(from, (await store.lookUp(callSid, [from, ...candidates], now)).known);
}
