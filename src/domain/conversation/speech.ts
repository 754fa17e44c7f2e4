import { CONSENT_PURPOSES, isOptedOut } from '../consent/consent';
import { type ConversationContext } from './context';
import { type Effect, followUp, ignored, say } from './effect';
import { type ReplyReceived } from './event';
import {
  askToCancelInCall, cancelInCall, confirmInCall, endCall, identified, keyPressed, rateInCall, rescheduleInCall, wrongNumberInCall,
} from './call-dialogue';
import { markOf } from './feedback-dialogue';
import { safetyEffects } from './safety';
import { type CallDialogue, type ConversationState } from './state';
import { type Step, step, withoutOpen } from './step';
import { promise } from './texts';

const passedOn = (state: ConversationState, context: ConversationContext, ...effects: Effect[]): Step =>
  endCall(state, ...effects, promise('voice.passedOn', {}, context));

const spokenComment = (state: ConversationState, call: CallDialogue, event: ReplyReceived): Step => {
  const { level } = event.understanding;
  const appointmentId = call.purpose.kind === 'feedback' ? { appointmentId: call.purpose.appointmentId } : {};
  if (event.understanding.value === 'none' || event.understanding.intent === 'greeting_thanks' || event.reading.bare) {
    return endCall(state, say('voice.feedback.thanks', {}));
  }
  const recorded: Effect = { type: 'record_comment', ...appointmentId, ...(call.rating !== undefined && { rating: call.rating }) };
  return endCall(state, recorded, ...(level === 'follow_up' ? [followUp('complaint')] : []), say('voice.feedback.thanks', {}));
};

/** What was said, where a key was expected: the same answers as the keys, as far as they are clear. */
const spoken = (state: ConversationState, call: CallDialogue, event: ReplyReceived, context: ConversationContext): Step => {
  const { understanding, reading } = event;
  if (reading.digit !== undefined) return keyPressed(state, String(reading.digit) as '0', context);
  const unclear = () => keyPressed(state, null, context);
  if (reading.callMe) return keyPressed(state, '0', context);
  const { intent, value } = understanding;
  if (intent === 'wrong_number' && call.step !== 'comment') return wrongNumberInCall(state);
  switch (call.step) {
    case 'identity':
      if (intent === 'confirm') return identified(state, call, context);
      return intent === 'change_language' ? keyPressed(state, '9', context) : unclear();
    case 'menu': case 'cancel': break;
    case 'rating': {
      const rating = intent === 'rating' ? markOf(value) : null;
      return rating === null ? unclear() : rateInCall(state, call, rating);
    }
    case 'comment': return spokenComment(state, call, event);
    case 'front_desk': case 'safety': return unclear();
    default: return call.step satisfies never;
  }
  switch (intent) {
    // To "press 3 again to cancel" a lone yes or no is no answer.
    case 'confirm': return call.step === 'cancel' && reading.bare ? unclear() : confirmInCall(state, call, context);
    case 'cancel':
      if (call.step === 'menu') return askToCancelInCall(state, call, context);
      return reading.bare ? unclear() : cancelInCall(state, call, context);
    case 'reschedule': return rescheduleInCall(state, call, context);
    case 'running_late': return passedOn(state, context, { type: 'running_late' }, followUp('running_late'));
    case 'already_came': return passedOn(state, context, { type: 'mark_arrived_claim' }, followUp('already_came'));
    case 'question': return passedOn(state, context, followUp('question'));
    case 'change_language': return call.step === 'menu' ? keyPressed(state, '9', context) : unclear();
    case 'feedback': return passedOn(state, context, { type: 'record_comment', ...state.feedback }, followUp('complaint'));
    case 'wrong_number': return wrongNumberInCall(state);
    case 'emergency': case 'greeting_thanks': case 'help': case 'opt_in': case 'opt_out': case 'rating': case 'unintelligible': return unclear();
    default: return intent satisfies never;
  }
};

/** Speech recognised in a call. Danger first: the safety message is said, 0 connects to the front desk, and staff are alerted. */
export const replyInCall = (state: ConversationState, event: ReplyReceived, context: ConversationContext): Step => {
  const danger = safetyEffects(event, context);
  const { call } = state;
  const { intent, also } = event.understanding;
  if (danger.length > 0) {
    const recorded: Effect[] = call?.step === 'comment' ? [{ type: 'record_comment', ...state.feedback }] : [];
    return step(call ? { ...state, call: { ...call, step: 'safety', misses: 0 } } : state, ...danger, ...recorded);
  }
  if (intent === 'opt_out' || also.includes('opt_out')) {
    if (isOptedOut(context.consent)) return endCall(state, ignored('opted_out'));
    return endCall(withoutOpen(state), { type: 'opt_out', purposes: CONSENT_PURPOSES }, say('voice.stop', {}));
  }
  return call ? spoken(state, call, event, context) : endCall(state, followUp('unclear_reply'));
};
