import { type Subject } from '../../domain/appointment/subject';
import { type Choice, type Effect } from '../../domain/conversation/effect';
import { type ConversationEvent, type PhoneKey } from '../../domain/conversation/event';
import { type CallPurpose, type ConversationState } from '../../domain/conversation/state';
import { localeOf, type Locale } from '../../domain/patient/language';
import { type AnalyseFeedback } from '../../ports/analyse-feedback';
import { type Clock } from '../../ports/clock';
import { type ConversationSession, type ConversationStore } from '../../ports/conversation-store';
import { type SpokenLine, type Texts } from '../../ports/texts';
import { replyEvent } from './handle-inbound';
import { takeTurn, type ClinicRules, type TurnResult } from './turn';

/** What the telephone does next. A question is said while it listens, so that a key stops it. */
export type CallInstruction =
  | { kind: 'say'; lines: SpokenLine[] }
  | { kind: 'ask'; lines: SpokenLine[]; choices: readonly Choice[]; locale: Locale }
  | { kind: 'connect' }
  | { kind: 'hang_up' };

export interface CallStep {
  callSid: string;
  /** The patient's number, E.164. */
  address: string;
  /** 0 for the answer, then counted in our own action addresses: with the call's id it tells repetitions apart. */
  turn: number;
  /** The message the call was placed for; null for a call the patient made. */
  messageId: string | null;
}

export interface HandleCall {
  answered(step: CallStep, answeredBy: 'human' | 'machine' | 'unknown'): Promise<CallInstruction[]>;
  /** A key, or speech, or neither in time. */
  input(step: CallStep, input: { key: PhoneKey; speech: string | null }): Promise<CallInstruction[]>;
  ended(address: string): Promise<void>;
}

interface Dependencies {
  store: ConversationStore;
  texts: Texts;
  clock: Clock;
  clinic: ClinicRules;
  analyse: AnalyseFeedback;
}

const callPurpose = (found: { subject: Subject | null; feedbackFor: string | null } | null): CallPurpose => {
  if (found?.feedbackFor != null) return { kind: 'feedback', appointmentId: found.feedbackFor };
  return found?.subject ? { kind: 'reminder', subject: found.subject } : { kind: 'inbound' };
};

const subjectsOfPurpose = (purpose: CallPurpose): Subject[] =>
  purpose.kind === 'reminder' ? [purpose.subject] : purpose.kind === 'feedback' ? [{ kind: 'appointment', appointmentId: purpose.appointmentId, version: 0 }] : [];

/** The person is who was meant: the step after "press 1 if you are …" was reached. */
const isIdentified = (before: ConversationState['call'], after: TurnResult): boolean =>
  before?.step === 'identity' && (after.state.call?.step === 'menu' || after.state.call?.step === 'rating');

/** Calls: every step is a turn of the same conversation, answered in spoken words. */
export function createHandleCall({ store, texts, clock, clinic, analyse }: Dependencies): HandleCall {
  function instructions(turn: TurnResult, now: Date): CallInstruction[] {
    let place = 0;
    const given: CallInstruction[] = [];
    const speak = (): CallInstruction | null => {
      const said = turn.said[place++];
      if (!said) return null;
      const { effect, language } = said;
      const locale = localeOf(language);
      const { spoken, text } = texts.render({ key: effect.key, params: effect.params } as Parameters<Texts['render']>[0], { locale, channel: 'call' }, now);
      const lines = spoken ?? [{ locale, text }];
      const choices = effect.type === 'say' ? null : effect.choices;
      return choices === null ? { kind: 'say', lines } : { kind: 'ask', lines, choices, locale };
    };
    for (const effect of turn.effects) {
      const next = instructionOf(effect, speak);
      if (next) given.push(next);
    }
    return given;
  }

  function instructionOf(effect: Effect, speak: () => CallInstruction | null): CallInstruction | null {
    if (effect.type === 'say' || effect.type === 'ask' || effect.type === 'safety_message') return speak();
    if (effect.type === 'connect_to_front_desk') return { kind: 'connect' };
    return effect.type === 'hang_up' ? { kind: 'hang_up' } : null;
  }

  async function step(
    at: CallStep, words: string | null,
    run: (session: ConversationSession, turn: (event: (state: ConversationState, context: TurnResult['context']) => ConversationEvent, subjects?: readonly Subject[]) => Promise<TurnResult>) => Promise<TurnResult>,
  ): Promise<CallInstruction[]> {
    const now = clock.now();
    return store.withConversation(at.address, now, async (session) => {
      const received = await session.receive({ sid: `${at.callSid}/${at.turn}`, channel: 'call', body: words, media: [], buttonPayload: null }, now);
      if (received.kind === 'repeated') return received.answer === null ? [] : (JSON.parse(received.answer) as CallInstruction[]);
      const turn = await run(session, (event, subjects = []) =>
        takeTurn(session, { channel: 'call', now, words, messageId: received.messageId, event, subjects }, clinic, analyse));
      const answer = instructions(turn, now);
      await session.settle(received.messageId, { answer: JSON.stringify(answer), understanding: null });
      return answer;
    });
  }

  return {
    answered: (at, answeredBy) =>
      step(at, null, async (session, turn) => {
        const purpose = callPurpose(at.messageId === null ? null : await session.callPurpose(at.messageId));
        return turn(() => ({ type: 'call_answered', purpose, answeredBy }), subjectsOfPurpose(purpose));
      }),
    input: (at, { key, speech }) =>
      step(at, speech, async (session, turn) => {
        let before: ConversationState['call'] = null;
        const result = await turn((state, context) => {
          before = state.call;
          return speech === null || key !== null ? { type: 'key_pressed', key } : replyEvent({ body: speech, channel: 'sms', media: [] }, state, context, analyse);
        });
        if (at.messageId !== null && isIdentified(before, result)) await session.markReached(at.messageId, clock.now());
        return result;
      }),
    async ended(address) {
      const now = clock.now();
      await store.withConversation(address, now, async (session) => {
        await takeTurn(session, { channel: 'call', now, words: null, messageId: null, event: () => ({ type: 'call_ended' }) }, clinic, analyse);
      });
    },
  };
}
