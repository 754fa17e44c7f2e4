import { isSpokenAcknowledgement } from '../../../domain/follow-up/alert/acknowledgement';
import { type StaffAlert } from '../../../domain/follow-up/alert/alert-texts';
import { type Choice } from '../../../domain/conversation/machine/effect';
import { type Language, localeOf } from '../../../domain/locale';
import { type CallInstruction, type CallStep, type HandleCall } from '../../../ports/in/call-step';
import { type AlertCall, type AlertStore } from '../../../ports/out/alert-store';
import { type Clock } from '../../../ports/out/clock';
import { type ConversationSession, type ConversationStore } from '../../../ports/out/conversation-store';
import { type Texts } from '../../../ports/out/texts';

interface Dependencies {
  alerts: Pick<AlertStore, 'callOf'>;
  store: ConversationStore;
  texts: Texts;
  clock: Clock;
}

/** The alert is said at most so often in one call. */
const MOST_TIMES = 3;
const CHOICES: readonly Choice[] = [
  { id: 'confirm', payload: '1' },
  { id: 'repeat', payload: '8' },
];
const HANG_UP: CallInstruction = { kind: 'hang_up' };

/**
 * Calls to people on duty: the alert is said, 1 acknowledges it, everything else hears it again. An answering machine hears it once and acknowledges
 * nothing. Every other call goes to `patients`.
 */
export function handleAlertCalls(patients: HandleCall, { alerts, store, texts, clock }: Dependencies): HandleCall {
  const words = (alert: StaffAlert, language: Language) => {
    const locale = localeOf(language);
    const { spoken: lines = [], parts = [] } = texts.render(alert, { locale, channel: 'call' }, clock.now());
    return { lines, parts, locale };
  };
  const say = (alert: StaffAlert, language: Language): CallInstruction[] => [
    { kind: 'say', ...words(alert, language) },
    HANG_UP,
  ];
  const ask = ({ alert, language }: AlertCall): CallInstruction[] => [
    { kind: 'ask', choices: CHOICES, ...words(alert, language) },
  ];

  /** Decides a step once: a repetition hears the same. */
  const once = (
    at: CallStep,
    spoken: string | null,
    decide: (session: ConversationSession, now: Date) => Promise<CallInstruction[]>,
  ): Promise<CallInstruction[]> => {
    const now = clock.now();
    return store.withConversation(at.address, now, async (session) => {
      const received = await session.receive(
        {
          sid: `${at.callSid}/${at.turn}`,
          channel: 'call',
          from: at.address,
          body: spoken,
          media: [],
          buttonPayload: null,
        },
        now,
      );
      if (received.kind === 'repeated')
        return received.answer === null ? [] : (JSON.parse(received.answer) as CallInstruction[]);
      const answer = await decide(session, now);
      await session.settle(
        received.messageId,
        { answer: JSON.stringify(answer), understanding: null },
        { words: 'keep', channel: null, now },
      );
      return answer;
    });
  };
  const callOf = ({ messageId, address }: CallStep): Promise<AlertCall | null> =>
    messageId === null ? Promise.resolve(null) : alerts.callOf(messageId, address);

  return {
    async answered(at, answeredBy) {
      const call = await callOf(at);
      if (call === null) return patients.answered(at, answeredBy);
      return once(at, null, () =>
        Promise.resolve(answeredBy === 'machine' ? say(call.alert, call.language) : ask(call)),
      );
    },
    async input(at, input) {
      const call = await callOf(at);
      if (call === null) return patients.input(at, input);
      const { key, speech, confidence } = input;
      return once(at, speech, async (session, now) => {
        const takes = key === '1' || (key === null && speech !== null && isSpokenAcknowledgement(speech, confidence));
        if (!takes)
          return at.turn < MOST_TIMES ? ask(call) : say({ key: 'voice.alert.unanswered', params: {} }, call.language);
        if (at.messageId !== null) await session.markReached(at.messageId, now);
        const answer = await session.acknowledgeAlert({ reference: null, messageId: at.messageId }, 'call', now);
        return answer?.kind === 'taken'
          ? say(
              { key: 'staffAlert.taken', params: { reference: answer.reference, person: answer.person } },
              call.language,
            )
          : say({ key: 'voice.alert.noted', params: {} }, call.language);
      });
    },
    frontDeskEnded: (at, answered) => patients.frontDeskEnded(at, answered),
    ended: (caller) => patients.ended(caller),
  };
}
