import { type ConversationContext } from './context';
import { followUp, ignored, say } from './effect';
import { endCall, subjectOfCall } from './call-steps';
import { type CallDialogue, type ConversationState } from './state';
import { type Step, step } from './step';
import { promise } from './texts';

/**
 * Key 0: connects to the front desk while it is open, and where its hours are not known. Otherwise the caller hears when it opens, and the wish to
 * be called is noted.
 */
export const connect = (state: ConversationState, call: CallDialogue, context: ConversationContext): Step => {
  const { clinicOpen, opensAt, callBackBy } = context;
  if (!clinicOpen && opensAt) {
    const subject = subjectOfCall(call) ?? undefined;
    return endCall(state, followUp('call_request', { subject }), callBackBy ? say('voice.frontDesk.closed', { opensAt, callBackBy }) : say('voice.frontDesk.closed.noCall', {}));
  }
  return step({ ...state, call: { ...call, step: 'connecting', misses: 0 } }, say('voice.connecting', {}), { type: 'connect_to_front_desk' });
};

/** The talk with the front desk is over, or nobody took the call: then the wish to be called is noted. */
export const frontDeskEnded = (state: ConversationState, answered: boolean, context: ConversationContext): Step => {
  const { call } = state;
  if (call?.step !== 'connecting') return endCall(state, ignored('no_call'));
  if (answered) return endCall(state);
  const subject = subjectOfCall(call) ?? undefined;
  return endCall(state, followUp('call_request', { subject }), promise('voice.frontDesk.noAnswer', {}, context));
};
