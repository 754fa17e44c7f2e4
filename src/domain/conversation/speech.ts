import { CONSENT_PURPOSES, isOptedOut } from '../consent/consent';
import { bereaved } from './bereavement';
import { type ConversationContext } from './context';
import { type Effect, followUp, ignored, say } from './effect';
import { type ReplyReceived } from './event';
import {
  askToCancelInCall, cancelInCall, chosenInCall, confirmInCall, identified, keyPressed, newCall, rateInCall, rescheduleInCall, switchLanguage, wrongNumberInCall,
} from './call-dialogue';
import { endCall, subjectOfCall } from './call-steps';
import { markOf } from './feedback-dialogue';
import { LETTERS } from './reply-reading';
import { afterSafety, dangerIn, safetyEffects } from './safety';
import { isPoorlyHeard } from './poorly-heard';
import { type CallDialogue, type ConversationState } from './state';
import { type Step, step, withoutOpen } from './step';
import { promise } from './texts';

const passedOn = (state: ConversationState, context: ConversationContext, ...effects: Effect[]): Step =>
  endCall(state, ...effects, promise('voice.passedOn', {}, context));

const spokenComment = (state: ConversationState, call: CallDialogue, event: ReplyReceived, context: ConversationContext): Step => {
  const { level } = event.understanding;
  const appointmentId = call.purpose.kind === 'feedback' ? { appointmentId: call.purpose.appointmentId } : {};
  if (event.understanding.value === 'none' || event.understanding.intent === 'greeting_thanks' || event.reading.bare) {
    return endCall(state, say('voice.feedback.thanks', {}));
  }
  const recorded: Effect = { type: 'record_comment', ...appointmentId, ...(call.rating !== undefined && { rating: call.rating }) };
  return level === 'follow_up'
    ? endCall(state, recorded, followUp('complaint'), promise('voice.complaint', {}, context))
    : endCall(state, recorded, say('voice.feedback.thanks', {}));
};

/** Words where a key was expected that ask for something else: staff get them, and the caller hears so. Null when they ask for nothing that is understood. */
const elsewhere = (state: ConversationState, call: CallDialogue, event: ReplyReceived, context: ConversationContext): Step | null => {
  const subject = subjectOfCall(call) ?? undefined;
  switch (event.understanding.intent) {
    case 'running_late': return passedOn(state, context, { type: 'running_late', ...(subject && { subject }) }, followUp('running_late', { subject }));
    case 'already_came': return passedOn(state, context, { type: 'mark_arrived_claim', ...(subject && { subject }) }, followUp('already_came', { subject }));
    case 'question': return passedOn(state, context, followUp('question'));
    case 'feedback': return passedOn(state, context, { type: 'record_comment', ...state.feedback }, followUp('complaint'));
    case 'confirm': case 'cancel': case 'reschedule': case 'wrong_number': case 'opt_out': case 'opt_in': case 'help': case 'change_language': case 'rating':
    case 'emergency': case 'greeting_thanks': case 'unintelligible': return null;
    default: return event.understanding.intent satisfies never;
  }
};

/** The front desk's greeting asks for a few words and has no visit to answer about: whatever was said goes to staff, but for a mere greeting. */
const spokenToFrontDesk = (state: ConversationState, call: CallDialogue, event: ReplyReceived, context: ConversationContext): Step => {
  const { intent } = event.understanding;
  if (intent === 'greeting_thanks' || intent === 'help') return keyPressed(state, null, context);
  if (!context.known) return passedOn(state, context, followUp('unknown_number', context.reach === 'text' ? { reason: 'without_number' } : {}));
  const asksForVisit = intent === 'confirm' || intent === 'cancel' || intent === 'reschedule';
  return elsewhere(state, call, event, context) ?? passedOn(state, context, followUp('unclear_reply', asksForVisit ? { reason: 'no_appointment' } : {}));
};

/** What was said, where a key was expected: the same answers as the keys, as far as they are clear. */
const spoken = (state: ConversationState, call: CallDialogue, event: ReplyReceived, context: ConversationContext): Step => {
  const { understanding, reading } = event;
  const unclear = () => keyPressed(state, null, context);
  if (reading.callMe || understanding.topics.includes('call_wanted')) return keyPressed(state, '0', context);
  if (call.step === 'comment') return spokenComment(state, call, event, context);
  const poorlyHeard = isPoorlyHeard(event);
  // Asked again rather than guessed; the keys are always open. Words left for a person are not lost by it.
  if (poorlyHeard && (call.step !== 'front_desk' || call.misses === 0)) return unclear();
  if (reading.digit !== undefined) return keyPressed(state, String(reading.digit) as '0', context);
  const { intent, value } = understanding;
  if (intent === 'wrong_number') return wrongNumberInCall(state);
  if (intent === 'change_language') return switchLanguage(state, call, context, value === 'fr' || value === 'en' ? value : undefined);
  switch (call.step) {
    case 'identity':
      return intent === 'confirm' ? identified(state, call, context) : elsewhere(state, call, event, context) ?? unclear();
    case 'person': case 'visit': {
      const [letter, another] = reading.letters ?? [];
      const chosen = letter && !another ? chosenInCall(state, call, LETTERS.indexOf(letter), context) : null;
      return chosen ?? elsewhere(state, call, event, context) ?? unclear();
    }
    case 'menu': case 'cancel': break;
    case 'rating': {
      const rating = intent === 'rating' ? markOf(value) : null;
      return rating === null ? elsewhere(state, call, event, context) ?? unclear() : rateInCall(state, call, rating, context);
    }
    case 'front_desk': return spokenToFrontDesk(state, call, event, context);
    case 'safety': case 'connecting': return unclear();
    default: return call.step satisfies never;
  }
  switch (intent) {
    // To "press 3 again to cancel" a lone yes or no is no answer.
    case 'confirm': return call.step === 'cancel' && reading.bare ? unclear() : confirmInCall(state, call, context);
    case 'cancel':
      if (call.step === 'menu') return askToCancelInCall(state, call, context);
      return reading.bare ? unclear() : cancelInCall(state, call, context);
    case 'reschedule': return rescheduleInCall(state, call, context);
    default: return elsewhere(state, call, event, context) ?? unclear();
  }
};

/** Speech recognised in a call. Danger first: the safety message is said, 0 connects to the front desk while it is open, and staff are alerted. */
export const replyInCall = (state: ConversationState, event: ReplyReceived, context: ConversationContext): Step => {
  const danger = dangerIn(event);
  const { call } = state;
  const { intent, also } = event.understanding;
  if (danger !== null) {
    const recorded: Effect[] = call?.step === 'comment' ? [{ type: 'record_comment', ...state.feedback }] : [];
    const now: CallDialogue = { ...(call ?? newCall({ kind: 'inbound' }, context)), step: 'safety', misses: 0, danger };
    return step({ ...state, call: now }, ...safetyEffects(event, context), ...recorded, afterSafety(context));
  }
  if (intent === 'opt_out' || also.includes('opt_out')) {
    // Whose messages are to stop nobody knows: staff may.
    if (context.reach === 'none') return passedOn(state, context, followUp('unclear_reply'));
    const withdrawn: Effect[] = isOptedOut(context.consent) ? [ignored('opted_out')] : [{ type: 'opt_out', purposes: CONSENT_PURPOSES }];
    return endCall(withoutOpen(state), ...withdrawn, ...(call ? [say('voice.stop', {})] : []));
  }
  if (event.understanding.topics.includes('death') && context.known) {
    const subject = call ? (subjectOfCall(call) ?? undefined) : undefined;
    const held = bereaved(state, { ...(subject && { subject }), ...(event.named && { named: event.named }) }, null, context);
    return endCall(held.state, ...held.effects, say('voice.condolence', {}));
  }
  return call ? spoken(state, call, event, context) : endCall(state, followUp('unclear_reply'));
};
