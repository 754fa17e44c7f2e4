import { isLowMark } from './feedback-dialogue';
import { askWhich } from './which-visit';
import { type ConversationContext } from '../machine/context';
import { type Effect, ask, followUp, ignored, say } from '../machine/effect';
import { type Outcome, outcome } from '../machine/outcome';
import { type ConversationState, type Dialogue } from '../machine/state';
import { wasSaid, withDialogue } from '../machine/state-changes';
import { lookUpSubject } from '../machine/subject-lookup';
import {
  LANGUAGE_OPTIONS,
  echoText,
  letterChoices,
  promise,
  questionText,
  ratingText,
  readBackText,
  slotsText,
  sureText,
  unclearRatingText,
  unclearText,
  wishText,
} from '../messages/message-builders';
import { type InterpretedReply } from '../reading/interpreted-reply';

/** What is asked now, asked again in the same words. Null when nothing is, or when it is about something that is over. */
const openText = (state: ConversationState, dialogue: Dialogue, context: ConversationContext): Effect | null => {
  switch (dialogue.name) {
    case 'idle':
    case 'handed_over':
      return null;
    case 'awaiting_confirmation': {
      const newest = state.questions.at(-1);
      const found = newest && lookUpSubject(newest.subject, context);
      return newest && found && found.kind !== 'gone' && found.kind !== 'cancelled'
        ? questionText(newest.asked, found.about, context, newest.together)
        : null;
    }
    case 'choosing':
      return askWhich(state, dialogue.options.flat(), dialogue.held, context).effects.at(-1) ?? null;
    case 'awaiting_rating': {
      const visit = context.appointments.find((one) => one.appointmentId === dialogue.appointmentId);
      return visit ? ratingText(visit.appointmentId, visit.when) : null;
    }
    case 'awaiting_comment':
      return isLowMark(dialogue.rating) ? say('feedback.low', {}) : say('feedback.high', { rating: dialogue.rating });
    case 'choosing_language':
      return ask('language.ask', {}, letterChoices(LANGUAGE_OPTIONS));
    case 'awaiting_call_hour':
      return say('callRequest.ack.noCall', {});
    case 'awaiting_cancel_confirmation':
    case 'awaiting_wish':
    case 'awaiting_wish_confirmation':
    case 'awaiting_slot':
      break;
    default:
      return dialogue satisfies never;
  }
  const found = lookUpSubject(dialogue.subject, context);
  if (found.kind === 'gone') return null;
  switch (dialogue.name) {
    case 'awaiting_cancel_confirmation':
      return readBackText(found.about);
    case 'awaiting_wish':
      return wishText(found.about);
    case 'awaiting_wish_confirmation':
      return echoText(found.about, dialogue.wish);
    case 'awaiting_slot':
      return slotsText(found.about, dialogue.slots);
    default:
      return dialogue satisfies never;
  }
};

/** Repeats the open question, or says `otherwise` when there is none. */
export const askAgain = (state: ConversationState, context: ConversationContext, otherwise: Effect[] = []): Outcome => {
  const text = openText(state, state.dialogue, context);
  return outcome(state, ...(text ? [text] : otherwise));
};

const clarifyingText = (state: ConversationState, context: ConversationContext): Effect => {
  const { dialogue } = state;
  const idle = say('unclear.first.idle', {});
  if (dialogue.name === 'awaiting_rating') return unclearRatingText(dialogue.appointmentId);
  if (dialogue.name !== 'awaiting_confirmation') return openText(state, dialogue, context) ?? idle;
  const newest = state.questions.at(-1);
  const found = newest && lookUpSubject(newest.subject, context);
  if (found?.kind === 'current' || found?.kind === 'outdated') return unclearText(found.about);
  return openText(state, dialogue, context) ?? idle;
};

/** One clarifying question; the second time a person reads it. */
export const clarify = (state: ConversationState, context: ConversationContext): Outcome => {
  const { dialogue } = state;
  const counted = withDialogue(state, { ...dialogue, unclear: dialogue.unclear + 1 });
  return dialogue.unclear === 0
    ? outcome(counted, clarifyingText(state, context))
    : outcome(counted, followUp('unclear_reply'), promise('unclear.second', {}, context));
};

/** "Thank you": nothing, a short question where one is open, or one warm line with the day after a yes. Never twice. */
export const answerThanks = (
  state: ConversationState,
  { subject }: Pick<InterpretedReply, 'subject'>,
  context: ConversationContext,
): Outcome => {
  const { dialogue } = state;
  if (dialogue.name === 'awaiting_confirmation') {
    const about = subject ?? state.questions.at(-1)?.subject;
    const found = about && lookUpSubject(about, context);
    const short =
      found?.kind === 'current' && !wasSaid(state, 'thanks.question', context)
        ? sureText('thanks.question', found.about)
        : null;
    return outcome(state, short ?? ignored('thanks'));
  }
  if (dialogue.name === 'awaiting_rating') return outcome(state, ignored('thanks'));
  if (dialogue.name !== 'idle') return askAgain(state, context, [ignored('thanks')]);
  const visit = context.appointments.find(
    ({ status, response, when }) =>
      status === 'booked' && response === 'accepted' && when.date >= context.localNow.slice(0, 10),
  );
  return outcome(
    state,
    visit && !wasSaid(state, 'thanks.seeYou', context) ? say('thanks.seeYou', { when: visit.when }) : ignored('thanks'),
  );
};
