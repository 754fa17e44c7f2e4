import { type Subject, subjectName } from '../appointment/subject';
import { type VisitTime } from '../appointment/visit-time';
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

/** A reply, how urgent it sounds, and what is known of the world. After words of level `urgent` nothing more is said to what was only about them. */
export interface Given {
  answer: Answer;
  level: Urgency;
  context: ConversationContext;
}

type In<N extends Dialogue['name']> = Extract<Dialogue, { name: N }>;

const APPOINTMENT_INTENTS = ['confirm', 'cancel', 'reschedule'] as const;

const heldOf = ({ intent, value }: Answer): HeldAnswer | null => {
  const known = APPOINTMENT_INTENTS.find((one) => one === intent);
  return known ? { intent: known, ...(known === 'reschedule' && value !== undefined && { value }) } : null;
};

/**
 * Acts on the subject when it is as it was asked about; else tells what it is now. A wish may also be about a visit that was missed
 * or cancelled.
 */
const withSubject = (
  state: ConversationState, subject: Subject, held: HeldAnswer, context: ConversationContext, act: (about: About) => Step,
): Step => {
  const found = check(subject, context);
  const usable = found.kind === 'current' || ((found.kind === 'missed' || found.kind === 'cancelled') && held.intent === 'reschedule');
  return usable ? act(found.about) : answerFor(state, subject, held, context);
};

const rated = (state: ConversationState, { answer, level, context }: Given): Step => {
  const rating = markOf(answer.value);
  const visit = answer.mark?.appointmentId ?? (state.questions.length === 0 ? state.feedback?.appointmentId : undefined);
  return rating !== null && visit !== undefined ? rate(state, visit, rating, context) : comment(state, level, context);
};

/** What means the same in every state. */
const general = (state: ConversationState, given: Given): Step => {
  const { answer, level, context } = given;
  // The button of an echoed wish, touched after the echo has run out: the wish is gone, so the day is asked for again.
  const held = heldOf(answer.again === 'wish' ? { ...answer, intent: 'reschedule' } : answer);
  if (held) return route(state, held, answer.subject, context);
  if (answer.reading.callMe) return passCallRequest(state, context);
  const urgent = level === 'urgent';
  switch (answer.intent) {
    case 'running_late': return runningLate(state, answer, context);
    case 'already_came': return alreadyCame(state, answer, context);
    case 'wrong_number': return wrongNumber(state);
    case 'question': return urgent ? step(state) : passQuestion(state, context);
    case 'help': return step(state, say('help', {}));
    case 'change_language': return changeLanguage(state, answer.value, context);
    case 'rating': return rated(state, given);
    case 'feedback': return comment(state, level, context);
    case 'greeting_thanks': return urgent ? step(state) : askAgain(state, context, [say('greeting.ack', {})]);
    case 'unintelligible': case 'emergency': return urgent ? step(state) : clarify(state, context);
    case 'confirm': case 'cancel': case 'reschedule': case 'opt_in': case 'opt_out': return clarify(state, context);
    default: return answer.intent satisfies never;
  }
};

/** "Pour annuler, envoyez encore 3": a lone yes or no is no answer to it. A clear sentence, the button of the read-back, 1, 2 and 3 are. */
const toReadBack = (state: ConversationState, { subject }: In<'awaiting_cancel_confirmation'>, given: Given): Step => {
  const { answer, context } = given;
  if (answer.reading.bare) return clarify(state, context);
  const held = heldOf(answer);
  if (held?.intent === 'cancel') {
    // The first message's "I cannot come" button, touched once more, is not the second answer.
    if (answer.subject && answer.again !== 'cancel' && answer.reading.digit === undefined) return clarify(state, context);
    return withSubject(state, subject, held, context, (about) => cancelNow(state, about, context));
  }
  return held ? answerFor(state, subject, held, context) : general(state, given);
};

const toWishQuestion = (state: ConversationState, { subject, unclear }: In<'awaiting_wish'>, given: Given): Step => {
  const { answer, level, context } = given;
  const held = heldOf(answer);
  const noDay = held?.intent === 'reschedule' && held.value === undefined;
  // "Bof" is a mark only where a mark was asked for.
  const noWish = answer.intent === 'unintelligible' || answer.intent === 'rating' || noDay || answer.reading.bare !== undefined;
  if (noWish && level !== 'urgent') {
    if (unclear === 0) return clarify(state, context);
    return withSubject(state, subject, { intent: 'reschedule' }, context, (about) => passOnWish(state, about, undefined, context));
  }
  if (held?.intent === 'reschedule') return withSubject(state, subject, held, context, (about) => startWish(state, about, held.value, context));
  return held ? answerFor(state, subject, held, context) : general(state, given);
};

const toEcho = (state: ConversationState, { subject, wish }: In<'awaiting_wish_confirmation'>, given: Given): Step => {
  const { answer, context } = given;
  const held = heldOf(answer);
  const other: HeldAnswer = { intent: 'reschedule', ...(held?.value !== undefined && { value: held.value }) };
  if (answer.reading.bare === 'no' || held?.intent === 'reschedule') {
    return withSubject(state, subject, other, context, (about) => startWish(state, about, other.value, context));
  }
  if (held?.intent === 'confirm' && (answer.again === 'wish' || !answer.subject)) {
    return withSubject(state, subject, other, context, (about) => passOnWish(state, about, wish, context));
  }
  return held ? answerFor(state, subject, held, context) : general(state, given);
};

/** A place that is past by now asks for another day. One offered after a missed or cancelled visit is taken like one that moves a visit. */
const withPlace = (state: ConversationState, subject: Subject, slot: VisitTime, context: ConversationContext): Step => {
  const found = check(subject, context);
  const wish: HeldAnswer = { intent: 'reschedule' };
  if (found.kind === 'gone' || found.kind === 'outdated' || subjectName(found.about.subject) !== subjectName(subject)) return answerFor(state, subject, wish, context);
  const over = `${slot.date}T${slot.time ?? '23:59'}` <= context.localNow;
  return over ? startWish(state, found.about, undefined, context) : takeSlot(state, found.about, slot, context);
};

const toSlots = (state: ConversationState, { subject, slots }: In<'awaiting_slot'>, given: Given): Step => {
  const { answer, context } = given;
  const [letter, second] = answer.reading.letters ?? (slots.length === 1 && answer.reading.bare === 'yes' ? ['A' as const] : []);
  const slot = letter && !second ? slots[LETTERS.indexOf(letter)] : undefined;
  if (slot) return withPlace(state, subject, slot, context);
  if (answer.reading.bare ?? second) return clarify(state, context);
  const held = heldOf(answer);
  if (held?.intent === 'reschedule') return withSubject(state, subject, held, context, (about) => startWish(state, about, held.value, context));
  return held ? answerFor(state, subject, held, context) : general(state, given);
};

const toChoice = (state: ConversationState, dialogue: In<'choosing'>, given: Given): Step => {
  const { answer, context } = given;
  const { letters } = answer.reading;
  if (letters) return chosen(state, dialogue.options, letters, dialogue.held, context) ?? clarify(state, context);
  const held = heldOf(answer);
  if (held && answer.subject) return route(state, held, answer.subject, context);
  // The same answer once more does not say for whom; another answer replaces the first.
  if (held && (held.intent !== dialogue.held.intent || held.value !== undefined) && dialogue.unclear === 0) {
    return askWhich(state, dialogue.options.flat(), held, context, 1);
  }
  return held ? clarify(state, context) : general(state, given);
};

const toRatingQuestion = (state: ConversationState, { appointmentId }: In<'awaiting_rating'>, given: Given): Step => {
  const { answer, context } = given;
  const rating = answer.intent === 'rating' && !answer.mark ? markOf(answer.value) : null;
  if (rating !== null) return rate(state, appointmentId, rating, context);
  return answer.intent === 'confirm' && !answer.subject ? clarify(state, context) : general(state, given);
};

const KEEP_THEIR_MEANING: readonly Intent[] = ['help', 'change_language', 'wrong_number', 'question', 'rating', 'cancel', 'reschedule'];

const toCommentQuestion = (state: ConversationState, { appointmentId }: In<'awaiting_comment'>, given: Given): Step => {
  const { answer, level, context } = given;
  if (answer.reading.callMe || answer.subject || answer.mark) return general(state, given);
  const mark = answer.intent === 'rating' ? markOf(answer.value) : null;
  if (mark !== null) return rate(state, appointmentId, mark, context);
  if (KEEP_THEIR_MEANING.includes(answer.intent)) return general(state, given);
  const nothing = answer.value === 'none' || answer.intent === 'greeting_thanks' || answer.reading.bare !== undefined;
  const said = comment(state, level, context);
  return nothing ? step(said.state, say('feedback.thanks', {})) : said;
};

const toLanguageQuestion = (state: ConversationState, { resume }: In<'choosing_language'>, given: Given): Step => {
  const { answer, context } = given;
  const [letter, second] = answer.reading.letters ?? [];
  if (letter && !second) return changeLanguage(state, letter === 'A' ? 'fr' : 'en', context);
  if (answer.intent === 'change_language' && (answer.value === 'fr' || answer.value === 'en')) return changeLanguage(state, answer.value, context);
  const unread = answer.intent === 'change_language' || (answer.intent === 'unintelligible' && answer.reading.digit === undefined);
  return unread ? clarify(state, context) : dispatch({ ...state, dialogue: resume }, given);
};

/** A reply on text, in the dialogue it answers. Danger, consent, unknown numbers and media have been dealt with (`replyOnText`). */
export function dispatch(state: ConversationState, given: Given): Step {
  const { dialogue } = state;
  const { subject } = given.answer;
  // A button or a quoted message about another visit, or about this one as it was, answers its own question and not the open one.
  if ('subject' in dialogue && subject !== undefined && subjectName(subject) !== subjectName(dialogue.subject)) return general(state, given);
  switch (dialogue.name) {
    case 'awaiting_cancel_confirmation': return toReadBack(state, dialogue, given);
    case 'awaiting_wish': return toWishQuestion(state, dialogue, given);
    case 'awaiting_wish_confirmation': return toEcho(state, dialogue, given);
    case 'awaiting_slot': return toSlots(state, dialogue, given);
    case 'choosing': return toChoice(state, dialogue, given);
    case 'awaiting_rating': return toRatingQuestion(state, dialogue, given);
    case 'awaiting_comment': return toCommentQuestion(state, dialogue, given);
    case 'choosing_language': return toLanguageQuestion(state, dialogue, given);
    case 'idle': case 'awaiting_confirmation': return general(state, given);
    case 'handed_over': return step(state, ignored('handed_over'));
    default: return dialogue satisfies never;
  }
}
