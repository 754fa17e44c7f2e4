import { type Subject, subjectName } from '../appointment/subject';
import { type Urgency } from '../feedback/urgency';
import { type About, check } from './about';
import { type Answer } from './answer';
import { answerFor, cancelNow, passOnWish, startWish, takeSlot } from './appointment-dialogue';
import { askWhich, chosen, route } from './choosing';
import { type ConversationContext } from './context';
import { ignored, say } from './effect';
import { comment, markOf, rate } from './feedback-dialogue';
import { LETTERS } from './reply-reading';
import { alreadyCame, askAgain, changeLanguage, clarify, passCallRequest, passQuestion, runningLate, wrongNumber } from './requests';
import { type ConversationState, type Dialogue, type HeldAnswer } from './state';
import { type Step, step } from './step';
import { type Intent } from './understanding';

type In<N extends Dialogue['name']> = Extract<Dialogue, { name: N }>;

const APPOINTMENT_INTENTS = ['confirm', 'cancel', 'reschedule'] as const;

const heldOf = ({ intent, value }: Answer): HeldAnswer | null => {
  const known = APPOINTMENT_INTENTS.find((one) => one === intent);
  return known ? { intent: known, ...(known === 'reschedule' && value !== undefined && { value }) } : null;
};

/** Acts on the subject when it is as it was asked about; else tells what it is now. A wish may also be about a visit that was missed or cancelled. */
const withSubject = (
  state: ConversationState, subject: Subject, held: HeldAnswer, context: ConversationContext, act: (about: About) => Step,
): Step => {
  const found = check(subject, context);
  const usable = found.kind === 'current' || ((found.kind === 'missed' || found.kind === 'cancelled') && held.intent === 'reschedule');
  return usable ? act(found.about) : answerFor(state, subject, held, context);
};

/** What means the same in every state. */
const general = (state: ConversationState, answer: Answer, level: Urgency, context: ConversationContext): Step => {
  // The button of an echoed wish, touched after the echo has run out: the wish is gone, so the day is asked for again.
  const held = heldOf(answer.again === 'wish' ? { ...answer, intent: 'reschedule' } : answer);
  if (held) return route(state, held, answer.subject, context);
  if (answer.reading.callMe) return passCallRequest(state, context);
  switch (answer.intent) {
    case 'running_late': return runningLate(state, answer, context);
    case 'already_came': return alreadyCame(state, answer, context);
    case 'wrong_number': return wrongNumber(state);
    case 'question': return level === 'urgent' ? step(state) : passQuestion(state, context);
    case 'help': return step(state, say('help', {}));
    case 'change_language': return changeLanguage(state, answer.value, context);
    case 'rating': {
      const rating = markOf(answer.value);
      const visit = answer.mark?.appointmentId ?? (state.questions.length === 0 ? state.feedback?.appointmentId : undefined);
      return rating !== null && visit !== undefined ? rate(state, visit, rating, context) : comment(state, level, context);
    }
    case 'feedback': return comment(state, level, context);
    case 'greeting_thanks': return level === 'urgent' ? step(state) : askAgain(state, context, [say('greeting.ack', {})]);
    case 'unintelligible': case 'emergency': return level === 'urgent' ? step(state) : clarify(state, context);
    case 'confirm': case 'cancel': case 'reschedule': case 'opt_in': case 'opt_out': return clarify(state, context);
    default: return answer.intent satisfies never;
  }
};

/** "Pour annuler, envoyez encore 3": a lone yes or no is no answer to it. A clear sentence, the button of the read-back, 1, 2 and 3 are. */
const toReadBack = (state: ConversationState, dialogue: In<'awaiting_cancel_confirmation'>, answer: Answer, level: Urgency, context: ConversationContext): Step => {
  const { subject } = dialogue;
  if (answer.reading.bare) return clarify(state, context);
  const held = heldOf(answer);
  if (held?.intent === 'cancel') {
    // The first message's "I cannot come" button, touched once more, is not the second answer.
    if (answer.subject && answer.again !== 'cancel' && answer.reading.digit === undefined) return clarify(state, context);
    return withSubject(state, subject, held, context, (about) => cancelNow(state, about, context));
  }
  return held ? answerFor(state, subject, held, context) : general(state, answer, level, context);
};

const toWishQuestion = (state: ConversationState, dialogue: In<'awaiting_wish'>, answer: Answer, level: Urgency, context: ConversationContext): Step => {
  const { subject } = dialogue;
  const held = heldOf(answer);
  const unread = answer.intent === 'unintelligible' || (held?.intent === 'reschedule' && held.value === undefined) || answer.reading.bare !== undefined;
  if (unread && level !== 'urgent') {
    return dialogue.unclear === 0
      ? clarify(state, context)
      : withSubject(state, subject, { intent: 'reschedule' }, context, (about) => passOnWish(state, about, undefined, context));
  }
  if (held?.intent === 'reschedule') return withSubject(state, subject, held, context, (about) => startWish(state, about, held.value, context));
  return held ? answerFor(state, subject, held, context) : general(state, answer, level, context);
};

const toEcho = (state: ConversationState, dialogue: In<'awaiting_wish_confirmation'>, answer: Answer, level: Urgency, context: ConversationContext): Step => {
  const { subject } = dialogue;
  const held = heldOf(answer);
  const other: HeldAnswer = { intent: 'reschedule', ...(held?.value !== undefined && { value: held.value }) };
  if (answer.reading.bare === 'no' || held?.intent === 'reschedule') {
    return withSubject(state, subject, other, context, (about) => startWish(state, about, other.value, context));
  }
  if (held?.intent === 'confirm' && (answer.again === 'wish' || !answer.subject)) {
    return withSubject(state, subject, other, context, (about) => passOnWish(state, about, dialogue.wish, context));
  }
  return held ? answerFor(state, subject, held, context) : general(state, answer, level, context);
};

const toSlots = (state: ConversationState, dialogue: In<'awaiting_slot'>, answer: Answer, level: Urgency, context: ConversationContext): Step => {
  const { subject, slots } = dialogue;
  const [letter, second] = answer.reading.letters ?? (slots.length === 1 && answer.reading.bare === 'yes' ? ['A' as const] : []);
  const slot = letter && !second ? slots[LETTERS.indexOf(letter)] : undefined;
  const wish: HeldAnswer = { intent: 'reschedule' };
  if (slot) return withSubject(state, subject, wish, context, (about) => takeSlot(state, about, slot, context));
  if (answer.reading.bare ?? second) return clarify(state, context);
  const held = heldOf(answer);
  if (held?.intent === 'reschedule') return withSubject(state, subject, held, context, (about) => startWish(state, about, held.value, context));
  return held ? answerFor(state, subject, held, context) : general(state, answer, level, context);
};

const toChoice = (state: ConversationState, dialogue: In<'choosing'>, answer: Answer, level: Urgency, context: ConversationContext): Step => {
  const { letters } = answer.reading;
  if (letters) return chosen(state, dialogue.options, letters, dialogue.held, context) ?? clarify(state, context);
  const held = heldOf(answer);
  if (held && answer.subject) return route(state, held, answer.subject, context);
  // The same answer once more does not say for whom; another answer replaces the first.
  if (held && (held.intent !== dialogue.held.intent || held.value !== undefined) && dialogue.unclear === 0) {
    return askWhich(state, dialogue.options.flat(), held, context, 1);
  }
  return held ? clarify(state, context) : general(state, answer, level, context);
};

const toRatingQuestion = (state: ConversationState, dialogue: In<'awaiting_rating'>, answer: Answer, level: Urgency, context: ConversationContext): Step => {
  const rating = answer.intent === 'rating' && !answer.mark ? markOf(answer.value) : null;
  if (rating !== null) return rate(state, dialogue.appointmentId, rating, context);
  return answer.intent === 'confirm' && !answer.subject ? clarify(state, context) : general(state, answer, level, context);
};

const KEEP_THEIR_MEANING: readonly Intent[] = ['help', 'change_language', 'wrong_number', 'question', 'rating', 'cancel', 'reschedule'];

const toCommentQuestion = (state: ConversationState, dialogue: In<'awaiting_comment'>, answer: Answer, level: Urgency, context: ConversationContext): Step => {
  if (answer.reading.callMe || answer.subject || answer.mark) return general(state, answer, level, context);
  if (answer.intent === 'rating' && markOf(answer.value) !== null) return rate(state, dialogue.appointmentId, markOf(answer.value) ?? dialogue.rating, context);
  if (KEEP_THEIR_MEANING.includes(answer.intent)) return general(state, answer, level, context);
  const nothing = answer.value === 'none' || answer.intent === 'greeting_thanks' || answer.reading.bare !== undefined;
  const said = comment(state, level, context);
  return nothing ? step(said.state, say('feedback.thanks', {})) : said;
};

const toLanguageQuestion = (state: ConversationState, dialogue: In<'choosing_language'>, answer: Answer, level: Urgency, context: ConversationContext): Step => {
  const [letter, second] = answer.reading.letters ?? [];
  if (letter && !second) return changeLanguage(state, letter === 'A' ? 'fr' : 'en', context);
  if (answer.intent === 'change_language') return answer.value === 'fr' || answer.value === 'en' ? changeLanguage(state, answer.value, context) : clarify(state, context);
  if (answer.intent === 'unintelligible' && answer.reading.digit === undefined) return clarify(state, context);
  return dispatch({ ...state, dialogue: dialogue.resume }, answer, level, context);
};

/**
 * A reply on text, in the dialogue it answers. Danger, consent, unknown numbers and media have been dealt with (`replyOnText`); after
 * words of level `urgent` nothing more is said to what was only about them.
 */
export function dispatch(state: ConversationState, answer: Answer, level: Urgency, context: ConversationContext): Step {
  const { dialogue } = state;
  // A button or a quoted message about another visit, or about this one as it was, answers its own question and not the open one.
  const another = 'subject' in dialogue && answer.subject !== undefined && subjectName(answer.subject) !== subjectName(dialogue.subject);
  if (another) return general(state, answer, level, context);
  switch (dialogue.name) {
    case 'awaiting_cancel_confirmation': return toReadBack(state, dialogue, answer, level, context);
    case 'awaiting_wish': return toWishQuestion(state, dialogue, answer, level, context);
    case 'awaiting_wish_confirmation': return toEcho(state, dialogue, answer, level, context);
    case 'awaiting_slot': return toSlots(state, dialogue, answer, level, context);
    case 'choosing': return toChoice(state, dialogue, answer, level, context);
    case 'awaiting_rating': return toRatingQuestion(state, dialogue, answer, level, context);
    case 'awaiting_comment': return toCommentQuestion(state, dialogue, answer, level, context);
    case 'choosing_language': return toLanguageQuestion(state, dialogue, answer, level, context);
    case 'idle': case 'awaiting_confirmation': return general(state, answer, level, context);
    case 'handed_over': return step(state, ignored('handed_over'));
    default: return dialogue satisfies never;
  }
}
