import { resumeOpen } from './appointment-dialogue';
import { type ConversationContext } from '../machine/context';
import { type Effect, followUp, ignored } from '../machine/effect';
import { staffReleased } from './staff-hand-over';
import { type ConversationState } from '../machine/state';
import { TIME_OUTS, minutesFromNow } from '../machine/time-outs';
import { type Outcome, outcome, then } from '../machine/outcome';
import { withDialogue } from '../machine/state-changes';

/** What a dialogue leaves behind when nobody answered: nothing the patient had begun to ask for is lost. */
const followUpsOfUnfinished = (state: ConversationState): Effect[] => {
  const { dialogue } = state;
  switch (dialogue.name) {
    case 'awaiting_cancel_confirmation':
      return [followUp('unclear_reply', { reason: 'cancel_unconfirmed', subject: dialogue.subject })];
    case 'awaiting_wish':
    case 'awaiting_wish_confirmation':
      return [followUp('reschedule_request', { reason: 'wish_unconfirmed', subject: dialogue.subject })];
    case 'awaiting_slot':
      return [followUp('reschedule_request', { reason: 'offer_unanswered', subject: dialogue.subject })];
    case 'choosing':
      return [followUp('unclear_reply', { reason: 'choice_unanswered' })];
    case 'choosing_language':
      return followUpsOfUnfinished({ ...state, dialogue: dialogue.resume });
    // The wish to be called stands in a task already.
    case 'awaiting_call_hour':
    case 'idle':
    case 'awaiting_confirmation':
    case 'awaiting_rating':
    case 'awaiting_comment':
    case 'handed_over':
      return [];
    default:
      return dialogue satisfies never;
  }
};

const dialogueExpired = (state: ConversationState, context: ConversationContext): Outcome => {
  const { dialogue } = state;
  if (!('until' in dialogue) || dialogue.until > context.now) return outcome(state);
  if (dialogue.name === 'choosing_language') return dialogueExpired(withDialogue(state, dialogue.resume), context);
  if (dialogue.name === 'handed_over') {
    return dialogue.nudged
      ? staffReleased(state, context)
      : outcome(
          withDialogue(state, {
            ...dialogue,
            nudged: true,
            until: minutesFromNow(context, context.handOver?.releaseMinutes ?? TIME_OUTS.handOverRelease),
          }),
          { type: 'nudge_staff' },
        );
  }
  return then(outcome(state, ...followUpsOfUnfinished(state)), (next) => resumeOpen(next, context));
};

/** Ends what has run out by now, in silence: an expired question can still be answered later, because what was told is remembered. */
export const waitExpired = (state: ConversationState, context: ConversationContext): Outcome => {
  const questions = state.questions.filter((open) => open.until > context.now);
  const call = state.call && state.call.until > context.now ? state.call : null;
  const dialogueDue = 'until' in state.dialogue && state.dialogue.until <= context.now;
  const due = questions.length < state.questions.length || call !== state.call || dialogueDue;
  if (!due) return outcome(state, ignored('nothing_due'));
  const expired = dialogueExpired({ ...state, questions, call }, context);
  const { name } = expired.state.dialogue;
  const idle = expired.state.questions.length === 0 && (name === 'awaiting_confirmation' || name === 'idle');
  return idle && expired.state.later.length > 0
    ? outcome(
        { ...expired.state, later: [] },
        ...expired.effects,
        followUp('unclear_reply', { reason: 'choice_unanswered' }),
      )
    : expired;
};
