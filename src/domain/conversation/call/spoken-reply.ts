import { parseWish } from '../../appointment/wish';
import { bereaved } from '../dialogues/bereavement';
import { type ConversationContext } from '../machine/context';
import { type Effect, followUp, say } from '../machine/effect';
import { type ReplyReceived } from '../machine/event';
import {
  absentInCall,
  aside,
  askToCancelInCall,
  askToStopInCall,
  askWrongNumberInCall,
  cancelInCall,
  chosenInCall,
  confirmInCall,
  undecided,
  goOnInCall,
  identified,
  isTooLong,
  keyPressed,
  missed,
  newCall,
  notNowInCall,
  rateInCall,
  repeatInCall,
  rescheduleInCall,
  switchLanguage,
  waitInCall,
  whoCalls,
} from './call-dialogue';
import { endCall, goTo, subjectOfCall } from './call-steps';
import { markOf } from '../dialogues/feedback-dialogue';
import { LETTERS } from '../reading/reply-signs';
import { afterSafety, dangerIn, safetyEffects } from '../dialogues/safety';
import { isPoorlyHeard } from './poorly-heard';
import { type CallDialogue, type ConversationState } from '../machine/state';
import { type Outcome, outcome } from '../machine/outcome';
import { promise } from '../messages/message-builders';
import { isLocale } from '../../locale';

const passedOn = (state: ConversationState, context: ConversationContext, ...effects: Effect[]): Outcome =>
  endCall(state, ...effects, promise('voice.passedOn', {}, context));

const spokenComment = (
  state: ConversationState,
  call: CallDialogue,
  event: ReplyReceived,
  context: ConversationContext,
): Outcome => {
  const { level } = event.understanding;
  const appointmentId = call.purpose.kind === 'feedback' ? { appointmentId: call.purpose.appointmentId } : {};
  if (event.understanding.value === 'none' || event.understanding.intent === 'greeting_thanks' || event.reading.bare) {
    return endCall(state, say('voice.feedback.thanks', {}));
  }
  const recorded: Effect = {
    type: 'record_comment',
    ...appointmentId,
    ...(call.rating !== undefined && { rating: call.rating }),
  };
  return level === 'follow_up'
    ? endCall(state, recorded, followUp('complaint'), promise('voice.complaint', {}, context))
    : endCall(state, recorded, say('voice.feedback.thanks', {}));
};

/** Words where a key was expected that ask for something else: staff get them, and the caller hears so. Null when they ask for nothing that is understood. */
const elsewhere = (
  state: ConversationState,
  call: CallDialogue,
  event: ReplyReceived,
  context: ConversationContext,
): Outcome | null => {
  const subject = subjectOfCall(call) ?? undefined;
  switch (event.understanding.intent) {
    case 'running_late':
      return passedOn(
        state,
        context,
        { type: 'running_late', ...(subject && { subject }) },
        followUp('running_late', { subject }),
      );
    case 'already_came':
      return passedOn(state, context, followUp('already_came', { subject }));
    case 'question':
      return passedOn(state, context, followUp('question'));
    case 'feedback':
      return passedOn(state, context, { type: 'record_comment', ...state.feedback }, followUp('complaint'));
    case 'confirm':
    case 'cancel':
    case 'reschedule':
    case 'wrong_number':
    case 'opt_out':
    case 'opt_in':
    case 'help':
    case 'change_language':
    case 'rating':
    case 'emergency':
    case 'greeting_thanks':
    case 'unintelligible':
      return null;
    default:
      return event.understanding.intent satisfies never;
  }
};

/** The front desk's greeting asks for a few words and has no visit to answer about: whatever was said goes to staff, but for a mere greeting. */
const spokenToFrontDesk = (
  state: ConversationState,
  call: CallDialogue,
  event: ReplyReceived,
  context: ConversationContext,
): Outcome => {
  const { intent } = event.understanding;
  if (intent === 'greeting_thanks' || intent === 'help') return missed(state, call, 'words', context);
  if (!context.known)
    return passedOn(
      state,
      context,
      followUp('unknown_number', context.reach === 'text' ? { reason: 'without_number' } : {}),
    );
  const asksForVisit = intent === 'confirm' || intent === 'cancel' || intent === 'reschedule';
  return (
    elsewhere(state, call, event, context) ??
    passedOn(state, context, followUp('unclear_reply', asksForVisit ? { reason: 'no_appointment' } : {}))
  );
};

/** What is wished of our calls: consent is not touched by it. Null when nothing is. */
const wishedOfCalls = (
  state: ConversationState,
  call: CallDialogue,
  { understanding }: ReplyReceived,
  context: ConversationContext,
): Outcome | null => {
  const { topics, value } = understanding;
  if (topics.includes('call_later') && context.reach === undefined) {
    const when = parseWish(value);
    const task = followUp('call_request', { subject: subjectOfCall(call) ?? undefined });
    return when
      ? endCall(state, { type: 'call_wished', when }, task, say('voice.callBack.hour', { newDate: when }))
      : endCall(state, task, promise('voice.callBack', {}, context));
  }
  if (topics.includes('no_calls')) return endCall(state, { type: 'no_calls' }, say('voice.noCalls', {}));
  if (topics.includes('other_hours'))
    return aside(state, call, [followUp('question', { reason: 'other_hours' }), say('voice.otherHours', {})], context);
  return null;
};

/** What means the same at every step, and changes nothing. */
const ofTheLine = (
  state: ConversationState,
  call: CallDialogue,
  { spoken: said, reading, understanding }: ReplyReceived,
  context: ConversationContext,
): Outcome | null => {
  const sign = said?.sign;
  switch (sign) {
    case 'hello':
    case 'repeat':
      return repeatInCall(state, call, context);
    case 'who':
      return whoCalls(state, call, context);
    case 'wait':
      return waitInCall(state, call, context);
    case 'front_desk':
      return keyPressed(state, '0', context);
    // Not meant for us, or by nobody: as if nothing had been said.
    case 'aside':
    case 'crowd':
      return call.step === 'comment' || (call.step === 'front_desk' && call.misses > 0)
        ? null
        : missed(state, call, 'silence', context);
    case 'myself':
    case 'absent':
    case 'not_now':
    case 'wrong_number':
    case undefined:
      break;
    default:
      return sign satisfies never;
  }
  const wanted = reading.callMe || understanding.topics.includes('call_wanted');
  return wanted && !understanding.topics.includes('call_later') ? keyPressed(state, '0', context) : null;
};

/** At what is asked back, STOP or a wrong number: yes, or the same words once more, and only if they were well heard. */
const toAskedBack = (
  state: ConversationState,
  call: CallDialogue,
  event: ReplyReceived,
  context: ConversationContext,
): Outcome => {
  const {
    understanding: { intent, also },
    reading,
    spoken: said,
  } = event;
  if (isPoorlyHeard(event)) return missed(state, call, 'silence', context);
  if (said?.key !== undefined) return keyPressed(state, said.key, context);
  const same = call.step === 'stop' ? intent === 'opt_out' || also.includes('opt_out') : said?.sign === 'wrong_number';
  if (same || reading.bare === 'yes') return keyPressed(state, '4', context);
  return reading.bare === 'no' || said?.sign === 'myself' || intent === 'confirm'
    ? goOnInCall(state, call, context)
    : missed(state, call, 'words', context);
};

/** "If you are Marie": nothing but a clear yes opens the visit. Whoever calls us may say at once what they want. */
const toIdentity = (
  state: ConversationState,
  call: CallDialogue,
  event: ReplyReceived,
  context: ConversationContext,
): Outcome => {
  const {
    understanding: { intent },
    spoken: said,
  } = event;
  const calls = call.purpose.kind === 'inbound';
  switch (said?.sign) {
    case 'myself':
      return identified(state, call, context);
    case 'absent':
      return calls ? goTo(state, call, 'front_desk', context) : absentInCall(state, call, context);
    case 'wrong_number':
      if (!calls) return askWrongNumberInCall(state, call, context);
      break;
    default:
  }
  if (calls && (intent === 'cancel' || intent === 'reschedule'))
    return identified(state, { ...call, wants: intent }, context);
  // Words for somebody in the room are not said twice; what is asked of us is.
  const heeded = calls || call.misses > 0 ? elsewhere(state, call, event, context) : null;
  return heeded ?? missed(state, call, 'words', context);
};

/** For whom, or about which visit: by name or key. What is wanted is kept until it is known. */
const toChoice = (
  state: ConversationState,
  call: CallDialogue,
  event: ReplyReceived,
  context: ConversationContext,
): Outcome => {
  const {
    reading,
    understanding: { intent },
  } = event;
  const [letter, another] = reading.letters ?? [];
  const chosen = letter && !another ? chosenInCall(state, call, LETTERS.indexOf(letter), context) : null;
  if (chosen) return chosen;
  if (intent === 'cancel' || intent === 'reschedule') return aside(state, { ...call, wants: intent }, [], context);
  return elsewhere(state, call, event, context) ?? missed(state, call, 'words', context);
};

/** What was said, where a key was expected: the same answers as the keys, as far as they are clear. */
const spoken = (
  state: ConversationState,
  call: CallDialogue,
  event: ReplyReceived,
  context: ConversationContext,
): Outcome => {
  const { understanding, reading, spoken: said } = event;
  const { intent, value } = understanding;
  const unclear = () => missed(state, call, 'words', context);
  if (call.step === 'stop' || call.step === 'wrong_number') return toAskedBack(state, call, event, context);
  const poorlyHeard = isPoorlyHeard(event);
  if (call.step === 'comment')
    return (
      (poorlyHeard ? null : wishedOfCalls(state, call, event, context)) ?? spokenComment(state, call, event, context)
    );
  // Asked again rather than guessed; the keys are always open. Words left for a person are not lost by it.
  if (poorlyHeard && (call.step !== 'front_desk' || call.misses === 0)) return missed(state, call, 'silence', context);
  const wished = wishedOfCalls(state, call, event, context);
  if (wished) return wished;
  if (said?.sign === 'not_now' && call.purpose.kind !== 'inbound' && call.step !== 'safety') return notNowInCall(state);
  const key = said?.key ?? reading.digit?.toString();
  // A key may be misheard where it would end calls for good.
  if (key === '4' && call.step === 'identity' && call.purpose.kind !== 'inbound')
    return askWrongNumberInCall(state, call, context);
  if (key !== undefined) return keyPressed(state, key as '0', context);
  if (
    said?.sign === 'wrong_number' &&
    intent === 'wrong_number' &&
    call.purpose.kind !== 'inbound' &&
    call.step !== 'safety'
  )
    return askWrongNumberInCall(state, call, context);
  if (intent === 'change_language') return switchLanguage(state, call, context, isLocale(value) ? value : undefined);
  switch (call.step) {
    case 'identity':
      return toIdentity(state, call, event, context);
    case 'person':
    case 'visit':
      return toChoice(state, call, event, context);
    case 'menu':
    case 'cancel':
      break;
    case 'rating': {
      const rating = intent === 'rating' ? markOf(value) : null;
      return rating === null
        ? (elsewhere(state, call, event, context) ?? unclear())
        : rateInCall(state, call, rating, context);
    }
    case 'front_desk':
      return spokenToFrontDesk(state, call, event, context);
    case 'safety':
    case 'connecting':
      return unclear();
    default:
      return call.step satisfies never;
  }
  switch (intent) {
    // To "press 3 again to cancel" a lone yes or no is no answer.
    case 'confirm':
      return call.step === 'cancel' && reading.bare ? unclear() : confirmInCall(state, call, context);
    case 'cancel':
      if (call.step === 'menu') return askToCancelInCall(state, call, context);
      return reading.bare ? unclear() : cancelInCall(state, call, context);
    case 'reschedule':
      return rescheduleInCall(state, call, context);
    default:
      return elsewhere(state, call, event, context) ?? unclear();
  }
};

/** Speech recognised in a call. Danger first: the safety message is said, 0 connects to the front desk while it is open, and staff are alerted. */
export const replyInCall = (state: ConversationState, event: ReplyReceived, context: ConversationContext): Outcome => {
  const told = dangerIn(event);
  const { call } = state;
  const { intent, also, topics } = event.understanding;
  if (told !== null) {
    const recorded: Effect[] = call?.step === 'comment' ? [{ type: 'record_comment', ...state.feedback }] : [];
    const { harm: _earlier, ...going } = call ?? newCall({ kind: 'inbound' }, context);
    const now: CallDialogue = { ...going, step: 'safety', misses: 0, ...told };
    return outcome({ ...state, call: now }, ...safetyEffects(event, context), ...recorded, afterSafety(context));
  }
  const stops = intent === 'opt_out' || also.includes('opt_out');
  // The call is over: nobody can be asked any more.
  if (!call) return endCall(state, followUp('unclear_reply', stops ? { reason: 'stop_unconfirmed' } : {}));
  if (isTooLong(call, context)) return undecided(state, call);
  const heard = ofTheLine(state, call, event, context);
  if (heard) return heard;
  if ((stops || topics.includes('silence_unclear')) && call.step !== 'stop') {
    // Whose messages are to stop nobody knows: staff may.
    return context.reach === 'none'
      ? passedOn(state, context, followUp('unclear_reply'))
      : askToStopInCall(state, call, context);
  }
  if (topics.includes('death') && context.known) {
    if (isPoorlyHeard(event) && call.misses === 0 && call.step !== 'comment')
      return missed(state, call, 'silence', context);
    const subject = subjectOfCall(call) ?? undefined;
    const held = bereaved(
      state,
      { ...(subject && { subject }), ...(event.named && { named: event.named }) },
      null,
      context,
    );
    return endCall(held.state, ...held.effects, say('voice.condolence', {}));
  }
  return spoken(state, call, event, context);
};
