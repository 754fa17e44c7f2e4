import { type AnalyseFeedback } from '../../ports/analyse-feedback';
import { type Clock } from '../../ports/clock';
import { type ConversationStore } from '../../ports/conversation-store';
import { draftsOf, type OutgoingRules } from './outgoing';
import { takeTurn, type ClinicRules } from './turn';

interface Dependencies extends OutgoingRules {
  store: ConversationStore;
  clock: Clock;
  clinic: ClinicRules;
  analyse: AnalyseFeedback;
}

const BATCH = 200;

/** Ends what has waited long enough: one turn for each conversation whose time ran out. */
export function createExpireConversations({ store, clock, clinic, analyse, ...rules }: Dependencies): () => Promise<{ expired: number }> {
  return async () => {
    let expired = 0;
    for (let found = BATCH; found === BATCH; ) {
      const addresses = await store.expired(clock.now(), BATCH);
      found = addresses.length;
      for (const address of addresses) {
        const now = clock.now();
        await store.withConversation(address, now, async (session) => {
          const channel = session.stored.channel === 'whatsapp' ? 'whatsapp' : 'sms';
          const turn = await takeTurn(session, { channel, now, words: null, messageId: null, event: () => ({ type: 'wait_expired' }) }, clinic, analyse);
          await session.write(draftsOf(turn, { channel, now, inReplyTo: null }, rules), now, now);
        });
        expired++;
      }
    }
    return { expired };
  };
}
