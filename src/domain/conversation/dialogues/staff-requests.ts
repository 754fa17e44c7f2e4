import { parseWish } from '../../appointment/wish';
import { resumeOpen } from './appointment-dialogue';
import { clarify } from './clarification';
import { type ConversationContext } from '../machine/context';
import { type Effect, type FollowUpReason, followUp, say } from '../machine/effect';
import { type Outcome, outcome, then } from '../machine/outcome';
import { type ConversationState } from '../machine/state';
import { withDialogue } from '../machine/state-changes';
import { TIME_OUTS, minutesFromNow } from '../machine/time-outs';
import { passedToPerson, promise } from '../messages/message-builders';
import { type InterpretedReply } from '../reading/interpreted-reply';

/** A person answers; what is open stays open. */
export const passQuestion = (
  state: ConversationState,
  context: ConversationContext,
  reason?: FollowUpReason,
): Outcome => outcome(state, followUp('question', reason ? { reason } : {}), passedToPerson('question.ack', context));

/** What is no question goes to a person; what is open stays open. */
export const passOn = (state: ConversationState, context: ConversationContext, reason: FollowUpReason): Outcome =>
  outcome(state, followUp('question', { reason }), passedToPerson('passedOn.ack', context));

/** A person calls, by when the duty hours say; to who shows no number the number is asked for. */
export const callPromised = ({ reach, callBackBy, clinicOpen }: ConversationContext): [Effect, Effect] => {
  if (reach !== undefined)
    return [followUp('call_request', { reason: 'without_number' }), say('callRequest.noNumber', {})];
  const told = callBackBy
    ? say(clinicOpen ? 'callRequest.ack' : 'callRequest.ack.closed', { callBackBy })
    : say('callRequest.ack.noCall', {});
  return [followUp('call_request'), told];
};

/**
 * Somebody calls by the hour the duty list and the opening hours promise. Where they promise none, the hour that suits is asked for; one that was said
 * stands in the task. Consent is not touched: to be called once is no wish for messages.
 */
export const passCallRequest = (
  state: ConversationState,
  { value }: Pick<InterpretedReply, 'value'>,
  context: ConversationContext,
): Outcome => {
  const when = context.reach === undefined ? parseWish(value) : null;
  if (when)
    return outcome(
      state,
      { type: 'call_wished', when },
      followUp('call_request'),
      say('callRequest.hour', { newDate: when }),
    );
  const free = state.dialogue.name === 'idle' || state.dialogue.name === 'awaiting_confirmation';
  const asksHour = free && context.reach === undefined && !context.callBackBy;
  return outcome(
    asksHour
      ? withDialogue(state, {
          name: 'awaiting_call_hour',
          until: minutesFromNow(context, TIME_OUTS.callHour),
          unclear: 0,
        })
      : state,
    ...callPromised(context),
  );
};

/** The hour a call is wanted at. */
export const takeCallHour = (state: ConversationState, value: string, context: ConversationContext): Outcome => {
  const when = parseWish(value);
  if (!when) return clarify(state, context);
  const noted = outcome(
    state,
    { type: 'call_wished', when },
    followUp('call_request', { reason: 'call_hour' }),
    say('callRequest.hour', { newDate: when }),
  );
  return then(noted, (next) => resumeOpen(next, context));
};

/** The number belongs to someone else: nothing more about these patients is said here. */
export const wrongNumber = (state: ConversationState): Outcome => {
  const { offers: _theirs, wished: _too, ...rest } = state;
  return outcome(
    {
      ...withDialogue(rest, { name: 'idle', unclear: 0 }),
      questions: [],
      later: [],
      told: [],
      cancelled: null,
      feedback: null,
    },
    { type: 'mark_wrong_number' },
    followUp('wrong_number'),
    say('wrongNumber.ack', {}),
  );
};

/** A voice note or picture: it carries the safety line, asks for a few words, and staff can open it. */
export const takeMedia = (state: ConversationState, context: ConversationContext): Outcome => {
  const asked = state.questions.length > 0;
  return outcome(
    state,
    followUp('media'),
    promise(asked ? 'voiceNote.received' : 'voiceNote.received.idle', {}, context),
  );
};
