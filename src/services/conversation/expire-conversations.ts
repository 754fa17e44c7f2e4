import { type AnalyseFeedback } from '../../ports/out/analyse-feedback';
import { type Clock } from '../../ports/out/clock';
import { type ConversationStore } from '../../ports/out/conversation-store';
import { type OutgoingRules } from './outgoing-messages';
import { draftsOfRelease, textChannel } from './release-messages';
import { takeTurn, type ClinicRules } from './take-turn';

interface Dependencies extends OutgoingRules {
  store: ConversationStore;
  clock: Clock;
  clinic: ClinicRules;
  analyse: AnalyseFeedback;
}

const BATCH = 200;

/**
 * Ends what has waited long enough: one turn for each conversation whose time ran out, words of staff that nobody came to read, and calls that showed no
 * number. The one text this can lead to tells of the end of a take-over that staff forgot.
 */
export function createExpireConversations({
  store,
  clock,
  clinic,
  analyse,
  ...rules
}: Dependencies): () => Promise<{ expired: number; unread: number; callersForgotten: number }> {
  return async () => {
    let expired = 0;
    const unread = await store.expireWaiting(clock.now());
    for (let found = BATCH; found === BATCH; ) {
      const addresses = await store.expired(clock.now(), BATCH);
      found = addresses.length;
      for (const address of addresses) {
        const now = clock.now();
        await store.withConversation(address, now, async (session) => {
          const turn = await takeTurn(
            session,
            {
              channel: textChannel(session),
              now,
              words: null,
              messageId: null,
              event: () => ({ type: 'wait_expired' }),
            },
            clinic,
            analyse,
          );
          if (turn.said.length === 0) return;
          await session.write(
            draftsOfRelease(turn, { session, reach: await session.reach(now), now }, clinic, rules),
            now,
            now,
          );
        });
        expired++;
      }
    }
    return { expired, unread, callersForgotten: await store.forgetCallers(clock.now()) };
  };
}
