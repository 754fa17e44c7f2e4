import { type Subject } from '../../appointment/subject';
import { type ConversationContext } from '../machine/context';
import { type Effect, followUp, ignored, say } from '../machine/effect';
import { endCall, subjectOfCall } from './call-steps';
import { type CallDialogue, type ConversationState } from '../machine/state';
import { type Outcome, outcome } from '../machine/outcome';
import { promise } from '../messages/message-builders';

/** Who calls by WhatsApp without a number can still be written to; of a call that shows nothing there is nobody to get back to. */
const inWriting = (
  more: { subject: Subject | undefined; phoneNotSafe: boolean },
  { reach }: ConversationContext,
): Effect[] => (reach === 'text' ? [followUp('call_request', { reason: 'without_number', ...more })] : []);

/**
 * Key 0: connects to the front desk while it is open, and where its hours are not known. Otherwise the caller hears when it opens, and the wish to
 * be called is noted; where no number is seen nobody can call back, and the caller hears that. Who spoke of violence is promised no call: the person they fear
 * may take it.
 */
export const connect = (state: ConversationState, call: CallDialogue, context: ConversationContext): Outcome => {
  const { clinicOpen, opensAt, callBackBy, reach } = context;
  if (!clinicOpen && opensAt) {
    const subject = subjectOfCall(call) ?? undefined;
    const { phoneNotSafe = false } = call;
    if (reach !== undefined)
      return endCall(
        state,
        ...inWriting({ subject, phoneNotSafe }, context),
        say('voice.frontDesk.closed.withheld', { opensAt }),
      );
    return endCall(
      state,
      followUp('call_request', { subject, phoneNotSafe }),
      callBackBy && !phoneNotSafe
        ? say('voice.frontDesk.closed', { opensAt, callBackBy })
        : say('voice.frontDesk.closed.noCall', {}),
    );
  }
  return outcome({ ...state, call: { ...call, step: 'connecting', misses: 0 } }, say('voice.connecting', {}), {
    type: 'connect_to_front_desk',
  });
};

/** The talk with the front desk is over, or nobody took the call: then the wish to be called is noted. */
export const frontDeskEnded = (state: ConversationState, answered: boolean, context: ConversationContext): Outcome => {
  const { call } = state;
  if (call?.step !== 'connecting') return endCall(state, ignored('no_call'));
  if (answered) return endCall(state);
  const subject = subjectOfCall(call) ?? undefined;
  const { phoneNotSafe = false } = call;
  if (context.reach !== undefined)
    return endCall(
      state,
      ...inWriting({ subject, phoneNotSafe }, context),
      say('voice.frontDesk.noAnswer.withheld', {}),
    );
  return endCall(
    state,
    followUp('call_request', { subject, phoneNotSafe }),
    phoneNotSafe ? say('voice.frontDesk.noAnswer.noCall', {}) : promise('voice.frontDesk.noAnswer', {}, context),
  );
};
