import { type Subject } from '../appointment/subject';
import { languageOf } from '../patient/language';
import { check } from './about';
import { type Answer } from './answer';
import { settled } from './appointment-dialogue';
import { askWhich, likelySubject } from './choosing';
import { type ConversationContext } from './context';
import { type Effect, ask, followUp, say } from './effect';
import { isLowMark } from './feedback-dialogue';
import { type ConversationState, type Dialogue } from './state';
import { TIME_OUTS, type Step, after, step, then, within } from './step';
import {
  echoText, letterChoices, passedToPerson, promise, questionText, ratingText, readBackText, slotsText, unclearRatingText, unclearText, wishText,
} from './texts';

/** What is asked now, asked again in the same words. Null when nothing is, or when it is about something that is over. */
const openText = (state: ConversationState, dialogue: Dialogue, context: ConversationContext): Effect | null => {
  switch (dialogue.name) {
    case 'idle': case 'handed_over': return null;
    case 'awaiting_confirmation': {
      const newest = state.questions.at(-1);
      const found = newest && check(newest.subject, context);
      return newest && found && found.kind !== 'gone' && found.kind !== 'cancelled' ? questionText(newest.asked, found.about, context) : null;
    }
    case 'choosing': return askWhich(state, dialogue.options.flat(), dialogue.held, context).effects.at(-1) ?? null;
    case 'awaiting_rating': {
      const visit = context.appointments.find((one) => one.appointmentId === dialogue.appointmentId);
      return visit ? ratingText(visit.appointmentId, visit.when) : null;
    }
    case 'awaiting_comment': return isLowMark(dialogue.rating) ? say('feedback.low', {}) : say('feedback.high', { rating: dialogue.rating });
    case 'choosing_language': return ask('language.ask', {}, letterChoices(2));
    case 'awaiting_cancel_confirmation': case 'awaiting_wish': case 'awaiting_wish_confirmation': case 'awaiting_slot': break;
    default: return dialogue satisfies never;
  }
  const found = check(dialogue.subject, context);
  if (found.kind === 'gone') return null;
  switch (dialogue.name) {
    case 'awaiting_cancel_confirmation': return readBackText(found.about);
    case 'awaiting_wish': return wishText(found.about);
    case 'awaiting_wish_confirmation': return echoText(found.about, dialogue.wish);
    case 'awaiting_slot': return slotsText(found.about, dialogue.slots);
    default: return dialogue satisfies never;
  }
};

/** Repeats the open question, or says `otherwise` when there is none. */
export const askAgain = (state: ConversationState, context: ConversationContext, otherwise: Effect[] = []): Step => {
  const text = openText(state, state.dialogue, context);
  return step(state, ...(text ? [text] : otherwise));
};

const clarifyingText = (state: ConversationState, context: ConversationContext): Effect => {
  const { dialogue } = state;
  const idle = say('unclear.first.idle', {});
  if (dialogue.name === 'awaiting_rating') return unclearRatingText(dialogue.appointmentId);
  if (dialogue.name !== 'awaiting_confirmation') return openText(state, dialogue, context) ?? idle;
  const newest = state.questions.at(-1);
  const found = newest && check(newest.subject, context);
  if (found?.kind === 'current' || found?.kind === 'outdated') return unclearText(found.about);
  return openText(state, dialogue, context) ?? idle;
};

/** One clarifying question; the second time a person reads it. */
export const clarify = (state: ConversationState, context: ConversationContext): Step => {
  const { dialogue } = state;
  const counted = within(state, { ...dialogue, unclear: dialogue.unclear + 1 });
  return dialogue.unclear === 0
    ? step(counted, clarifyingText(state, context))
    : step(counted, followUp('unclear_reply'), promise('unclear.second', {}, context));
};

/** A person answers; what is open stays open. */
export const passQuestion = (state: ConversationState, context: ConversationContext): Step =>
  step(state, followUp('question'), passedToPerson('question.ack', context));

export const passCallRequest = (state: ConversationState, context: ConversationContext): Step =>
  step(state, followUp('call_request'), passedToPerson('callRequest.ack', context));

/** The number belongs to someone else: nothing more about these patients is said here. */
export const wrongNumber = (state: ConversationState): Step =>
  step(
    { ...within(state, { name: 'idle', unclear: 0 }), questions: [], later: [], told: [], cancelled: null, feedback: null },
    { type: 'mark_wrong_number' }, followUp('wrong_number'), say('wrongNumber.ack', {}),
  );

const minutesOf = (value: string | undefined): { minutes?: number } =>
  value !== undefined && /^\d{1,3}$/.test(value) ? { minutes: Number(value) } : {};

/** Does it, and takes the question of that visit as answered. */
const about = (state: ConversationState, subject: Subject | undefined, effects: Effect[], context: ConversationContext): Step =>
  subject ? settled(state, subject, effects, context) : step(state, ...effects);

/** The front desk is told; the visit stands. */
export const runningLate = (state: ConversationState, { value, subject: named }: Answer, context: ConversationContext): Step => {
  const subject = likelySubject(state, named, context);
  const late: Effect = { type: 'running_late', ...(subject && { subject }), ...minutesOf(value) };
  return about(state, subject, [late, followUp('running_late', { subject }), say('late.ack', {})], context);
};

/** "We did come": staff check, and mark the visit. */
export const alreadyCame = (state: ConversationState, { subject: named }: Answer, context: ConversationContext): Step => {
  const subject = likelySubject(state, named, context);
  const claim: Effect = { type: 'mark_arrived_claim', ...(subject && { subject }) };
  return about(state, subject, [claim, followUp('already_came', { subject }), say('alreadyCame.ack', {})], context);
};

/** Switches at once and repeats the open question; a language we do not have, or none named, is asked for. */
export const changeLanguage = (state: ConversationState, value: string | undefined, context: ConversationContext): Step => {
  const { dialogue } = state;
  const resume = dialogue.name === 'choosing_language' ? dialogue.resume : dialogue;
  if (value === 'fr' || value === 'en') {
    const set: Effect = { type: 'set_language', language: languageOf(value) };
    return then(step(within(state, resume), set, say('language.switched', {})), (next) => askAgain(next, context));
  }
  const until = after(context, TIME_OUTS.language);
  return step(within(state, { name: 'choosing_language', resume, until, unclear: 0 }), ask('language.ask', {}, letterChoices(2)));
};

/** A voice note or picture: it carries the safety line, asks for a few words, and staff can open it. */
export const media = (state: ConversationState, context: ConversationContext): Step => {
  const asked = state.questions.length > 0;
  return step(state, followUp('media'), promise(asked ? 'voiceNote.received' : 'voiceNote.received.idle', {}, context));
};
