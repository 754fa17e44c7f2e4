import { type Subject } from '../../domain/appointment/subject';
import { followUp, type Effect } from '../../domain/conversation/machine/effect';
import { type CallPurpose } from '../../domain/conversation/machine/state';
import { FAILURES } from '../../domain/delivery/failure';
import { afterFailure } from '../../domain/delivery/retry';
import { type AnalyseFeedback } from '../../ports/out/analyse-feedback';
import { type Clock } from '../../ports/out/clock';
import { type ConversationSession, type ConversationStore, type Person } from '../../ports/out/conversation-store';
import { type Texts } from '../../ports/out/texts';
import { type CallInstruction, type CallStep, type HandleCall } from '../../ports/in/call-step';
import { callInstructions } from './call-instructions';
import { replyEvent } from '../../language/reply-event';
import { personOf } from './person-of-sender';
import { takeTurn, type ClinicRules, type TurnRequest, type TurnResult } from './take-turn';

interface Dependencies {
  store: ConversationStore;
  texts: Texts;
  clock: Clock;
  clinic: ClinicRules;
  analyse: AnalyseFeedback;
}

const callPurpose = (found: Awaited<ReturnType<ConversationSession['callPurpose']>>): CallPurpose => {
  if (found?.feedbackFor != null) return { kind: 'feedback', appointmentId: found.feedbackFor };
  return found?.subject
    ? { kind: 'reminder', subject: found.subject, ...(found.together && { together: found.together }) }
    : { kind: 'inbound' };
};

const subjectsOfPurpose = (purpose: CallPurpose): Subject[] =>
  purpose.kind === 'reminder'
    ? [purpose.subject, ...(purpose.together ?? [])]
    : purpose.kind === 'feedback'
      ? [{ kind: 'appointment', appointmentId: purpose.appointmentId, version: 0 }]
      : [];

/** The person is who was meant: the step after "press 1 if you are …" was reached. */
const isIdentified = ({ before, state }: TurnResult): boolean =>
  before.call?.step === 'identity' && (state.call?.step === 'menu' || state.call?.step === 'rating');

/** What only makes us say something is no answer: a greeting, a voice in the room, somebody who is not the patient. */
const NO_ANSWERS: ReadonlySet<Effect['type']> = new Set([
  'say',
  'ask',
  'ignored',
  'hang_up',
  'call_again',
  'speak_language',
  'set_language',
]);

const isAnswer = (result: TurnResult): boolean =>
  isIdentified(result) || result.effects.some(({ type }) => !NO_ANSWERS.has(type));

/** Calls: every step is a turn of the same conversation, answered in spoken words. */
export function createHandleCall({ store, texts, clock, clinic, analyse }: Dependencies): HandleCall {
  /** A call of ours went to the number of its message. */
  const personAt = async (
    { callSid, address, userIds = [], messageId }: Omit<CallStep, 'turn'>,
    now: Date,
  ): Promise<Person> =>
    messageId === null
      ? (await personOf(store, callSid, { from: address, userIds }, now)).person
      : { address, userIds: [], learned: 'provider' };

  /** A call that reached somebody else is made again; where no call and no other way is left, staff reach the patient. */
  async function makeAgain(
    session: ConversationSession,
    messageId: string,
    { before: { call }, context }: TurnResult,
    now: Date,
  ): Promise<void> {
    const made = await session.callAgain(
      messageId,
      (failure) => afterFailure(failure, FAILURES.next, clinic.sending, now),
      now,
    );
    if (made !== 'alone' || call?.purpose.kind !== 'reminder') return;
    const nothing = () => {
      throw new Error('no mark is given here');
    };
    await session.apply(followUp('unreachable_patient', { subject: call.purpose.subject }), {
      now,
      channel: 'call',
      messageId: null,
      people: context.people,
      day: now,
      danger: false,
      comment: null,
      restricted: false,
      promisedBy: null,
      ofRating: nothing,
    });
  }

  async function step(
    at: CallStep,
    words: string | null,
    run: (
      session: ConversationSession,
      turn: (event: TurnRequest['event'], subjects?: readonly Subject[]) => Promise<TurnResult>,
    ) => Promise<TurnResult>,
  ): Promise<CallInstruction[]> {
    const now = clock.now();
    return store.withPerson(await personAt(at, now), now, async (session) => {
      const received = await session.receive(
        {
          sid: `${at.callSid}/${at.turn}`,
          channel: 'call',
          from: at.address,
          body: words,
          media: [],
          buttonPayload: null,
        },
        now,
      );
      if (received.kind === 'repeated')
        return received.answer === null ? [] : (JSON.parse(received.answer) as CallInstruction[]);
      const turn = await run(session, (event, subjects = []) =>
        takeTurn(
          session,
          { channel: 'call', now, words, messageId: received.messageId, callId: at.callSid, event, subjects },
          clinic,
          analyse,
        ),
      );
      if (words !== null && !isAnswer(turn)) await session.noAnswer(received.messageId);
      if (at.messageId !== null && turn.effects.some(({ type }) => type === 'call_again'))
        await makeAgain(session, at.messageId, turn, now);
      const answer = callInstructions(turn, texts, now);
      await session.settle(
        received.messageId,
        { answer: JSON.stringify(answer), understanding: null },
        { words: 'keep', channel: null, now },
      );
      return answer;
    });
  }

  return {
    answered: (at, answeredBy) =>
      step(at, null, async (session, turn) => {
        const purpose = callPurpose(at.messageId === null ? null : await session.callPurpose(at.messageId));
        return turn(() => ({ type: 'call_answered', purpose, answeredBy }), subjectsOfPurpose(purpose));
      }),
    input: (at, { key, speech, confidence }) =>
      step(at, speech, async (session, turn) => {
        const result = await turn((state, context, read) => {
          if (speech === null || key !== null) return { type: 'key_pressed', key };
          const { event } = replyEvent({ body: speech, media: [] }, state, context, read);
          return confidence === null ? event : { ...event, confidence };
        });
        if (at.messageId !== null && isIdentified(result)) await session.markReached(at.messageId, clock.now());
        return result;
      }),
    frontDeskEnded: (at, answered) =>
      step(at, null, (_session, turn) => turn(() => ({ type: 'front_desk_ended', answered }))),
    async ended(caller) {
      const now = clock.now();
      await store.withPerson(await personAt({ ...caller, messageId: null }, now), now, async (session) => {
        await takeTurn(
          session,
          {
            channel: 'call',
            now,
            words: null,
            messageId: null,
            callId: caller.callSid,
            event: () => ({ type: 'call_ended' }),
          },
          clinic,
          analyse,
        );
      });
    },
  };
}
