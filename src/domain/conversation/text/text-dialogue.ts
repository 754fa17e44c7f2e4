import { type Subject, subjectName } from '../../appointment/subject';
import { type VisitTime } from '../../appointment/visit-time';
import { type Urgency } from '../../feedback/urgency';
import { type SubjectDetails, lookUpSubject } from '../machine/subject-lookup';
import { type InterpretedReply } from '../reading/interpreted-reply';
import {
  answerFor,
  askSure,
  cancelNow,
  passOnWish,
  resumeOpen,
  startWish,
  withPlace,
} from '../dialogues/appointment-dialogue';
import { choiceToken } from '../reading/button-payload';
import { answerEach, askWhich, answerForChosen, pointerOf, answerForWhichVisit } from '../dialogues/which-visit';
import { type ConversationContext } from '../machine/context';
import { followUp, ignored, say } from '../machine/effect';
import { comment, isLowMark, markOf, rate } from '../dialogues/feedback-dialogue';
import { answerQuestion, askedOf } from '../dialogues/patient-questions';
import { LETTERS } from '../reading/reply-signs';
import { alreadyCame, hardship, perhaps, remindAgain, runningLate } from '../dialogues/attendance';
import { askAgain, clarify, answerThanks } from '../dialogues/clarification';
import { changeLanguage } from '../dialogues/language-choice';
import { passCallRequest, passOn, passQuestion, takeCallHour, wrongNumber } from '../dialogues/staff-requests';
import { type ConversationState, type Dialogue, type HeldAnswer } from '../machine/state';
import { type Outcome, outcome, then } from '../machine/outcome';
import { minutesFromNow } from '../machine/time-outs';
import { LANGUAGE_OPTIONS } from '../messages/message-builders';
import { type MessageKey } from '../messages/message-keys';
import { optOut } from '../dialogues/opt-out';
import { type Intent, type Topic } from '../reading/understanding';
import { isLocale } from '../../locale';

/** A reply, how it sounds (danger has been answered before), and what is known of the world. */
export interface ReplyInContext {
  answer: InterpretedReply;
  level: Extract<Urgency, 'none' | 'follow_up'>;
  /** By the rules, not by a model alone, somebody must see the words. */
  matter?: boolean;
  context: ConversationContext;
}

type In<N extends Dialogue['name']> = Extract<Dialogue, { name: N }>;

const APPOINTMENT_INTENTS = ['confirm', 'cancel', 'reschedule'] as const;

/** A yes that names neither visit nor person: it means what was asked last. The button of a question names what it answers, and so does GARDER. */
const isBareYes = ({ reading, subject, named }: InterpretedReply): boolean =>
  subject === undefined && named === undefined && reading.keep === undefined;

const heldOf = (answer: InterpretedReply): HeldAnswer | null => {
  const { intent, value, refused } = answer;
  const known = APPOINTMENT_INTENTS.find((one) => one === intent);
  if (!known) return null;
  return {
    intent: known,
    ...(known === 'reschedule' && value !== undefined && { value }),
    ...(known === 'reschedule' && refused !== undefined && { refused }),
    ...(known === 'confirm' && isBareYes(answer) && { bare: true as const }),
    ...(known === 'confirm' && answer.reading.agrees && { agrees: true as const }),
  };
};

/**
 * Acts on the subject when it is as it was asked about; else tells what it is now. A wish may also be about a visit that was missed
 * or cancelled.
 */
const withSubject = (
  state: ConversationState,
  subject: Subject,
  held: HeldAnswer,
  context: ConversationContext,
  act: (about: SubjectDetails) => Outcome,
): Outcome => {
  const found = lookUpSubject(subject, context);
  const usable =
    found.kind === 'current' ||
    ((found.kind === 'missed' || found.kind === 'cancelled') && held.intent === 'reschedule');
  return usable ? act(found.about) : answerFor(state, subject, held, context);
};

const rated = (state: ConversationState, { answer, level, context }: ReplyInContext): Outcome => {
  const rating = answer.inWords ? null : (answer.mark?.rating ?? markOf(answer.value));
  const visit =
    answer.mark?.appointmentId ?? (state.questions.length === 0 ? state.feedback?.appointmentId : undefined);
  return rating !== null && visit !== undefined
    ? rate(state, visit, rating, answer.also.includes('feedback') ? level : null, context)
    : comment(state, level, context);
};

/** Nothing but agreement, which means what was said last; a digit and a button say what they mean. */
const isAgreement = ({ reading, subject }: InterpretedReply): boolean =>
  reading.agrees === true && reading.digit === undefined && subject === undefined;

const SAFETY: ReadonlySet<MessageKey> = new Set<MessageKey>([
  'safety.selfHarm',
  'safety.violence',
  'safety.childAbuse',
  'safety.poisoning',
  'safety.emergency',
  'safety.emergency.both',
  'safety.urgent.open',
  'safety.urgent.closed',
  'safety.urgent.noCall',
]);

/** For so long "I am going" answers the safety text; later it is about the visit again. */
const SAFETY_MINUTES = 60;

/**
 * Agreement to a text that asks nothing, or that followed words which were not understood, is no answer to the question before it: the only one that is
 * open is asked by its day. Who was told what to do in danger is asked nothing, and does not say so with "I am going to the hospital". Null: it is an answer.
 */
const agreed = (state: ConversationState, answer: InterpretedReply, context: ConversationContext): Outcome | null => {
  const { answered, dialogue } = state;
  if (answered !== undefined && SAFETY.has(answered.key) && minutesFromNow(context, -SAFETY_MINUTES) < answered.at) {
    const yes = isAgreement(answer) || answer.intent === 'confirm';
    return yes && answer.reading.digit === undefined && answer.subject === undefined
      ? outcome(state, ignored('thanks'))
      : null;
  }
  if (
    answered?.key === 'stop.ask' &&
    (isAgreement(answer) || answer.reading.bare === 'no') &&
    answer.reading.digit === undefined
  ) {
    return answer.reading.bare === 'no'
      ? outcome(state, say('stop.kept', {}))
      : optOut(state, { ...answer, intent: 'opt_out', also: [] }, undefined, context);
  }
  if (!isAgreement(answer) || (answered === undefined && dialogue.unclear === 0)) return null;
  if (answer.reading.thanks) return answerThanks(state, answer, context);
  const [only, another] = state.questions;
  const found = only && !another ? lookUpSubject(only.subject, context) : null;
  return found?.kind === 'current' && found.about.when
    ? askSure(state, found.about, 'confirm.sure', context)
    : outcome(state, ignored('thanks'));
};

/** Letters of a choice that is not open now: a place that was offered before and is still free, else what is asked now. */
const byLetters = (
  state: ConversationState,
  { reading }: InterpretedReply,
  context: ConversationContext,
): Outcome | null => {
  const { letters = [], lettersOf } = reading;
  const [letter, second] = letters;
  if (!letter) return null;
  const offers = state.offers ?? [];
  const offer =
    lettersOf === undefined ? offers.at(-1) : offers.findLast(({ slots }) => choiceToken(slots) === lettersOf);
  const slot = second ? undefined : offer?.slots[LETTERS.indexOf(letter)];
  if (offer && slot) return withPlace(state, offer.subject, slot, context);
  return lettersOf === undefined ? null : askAgain(state, context, [say('unclear.first.idle', {})]);
};

/** Wishes and complaints that are answered as such, whatever their intent was read as; an answer about a visit that stands beside them comes first. */
const byTopic = (
  state: ConversationState,
  { answer, context }: ReplyInContext,
  held: HeldAnswer | null,
): Outcome | null => {
  const has = (topic: Topic): boolean => answer.topics.includes(topic);
  const dated = held !== null && held.value !== undefined;
  if (!dated && held?.intent !== 'confirm') {
    if (has('in_hospital')) return hardship(state, 'hospital', answer, context);
    if (has('no_means')) return hardship(state, 'means', answer, context);
  }
  if (held) return null;
  if (has('call_wanted') || has('call_later') || answer.reading.callMe) return passCallRequest(state, answer, context);
  if (has('no_calls')) return outcome(state, { type: 'no_calls' }, say('noCalls.ack', {}));
  if (has('silence_unclear')) return outcome(state, say('stop.ask', {}));
  if (has('other_hours'))
    return outcome(state, followUp('question', { reason: 'other_hours' }), say('otherHours.ack', {}));
  if (has('complaint')) return comment(state, 'follow_up', context);
  if (has('not_receiving')) return passOn(state, context, 'not_receiving');
  if (has('another_person')) return passOn(state, context, 'another_person');
  if (has('reminder_wanted')) return remindAgain(state, answer, context);
  if (has('perhaps')) return perhaps(state, answer, context);
  return null;
};

/** What means the same in every state. */
const general = (state: ConversationState, given: ReplyInContext): Outcome => {
  const { answer, level, context } = given;
  const chosenPlace = byLetters(state, answer, context);
  if (chosenPlace) return chosenPlace;
  // The button of an echoed wish, touched after the echo has run out: the wish is gone, so the day is asked for again.
  const held = heldOf(answer.again === 'wish' ? { ...answer, intent: 'reschedule' } : answer);
  const topical = byTopic(state, given, held) ?? agreed(state, answer, context);
  if (topical) return topical;
  if (held) return answerForWhichVisit(state, held, pointerOf(answer), context);
  switch (answer.intent) {
    case 'running_late':
      return runningLate(state, answer, context);
    case 'already_came':
      return alreadyCame(state, answer, context);
    case 'wrong_number':
      return wrongNumber(state);
    case 'question':
      return answerQuestion(state, answer, context);
    case 'help':
      return outcome(state, say('help', {}));
    case 'change_language':
      return changeLanguage(state, answer.value, context);
    case 'rating':
      return rated(state, given);
    case 'feedback':
      return comment(state, level, context);
    case 'greeting_thanks':
      return answer.reading.thanks
        ? answerThanks(state, answer, context)
        : askAgain(state, context, [say('greeting.ack', {})]);
    case 'unintelligible':
    case 'emergency':
      if (answer.reading.thanks) return answerThanks(state, answer, context);
      // "I do not feel well": not understood as an answer, but somebody must see it, and it is said that they will.
      if (given.matter) return passQuestion(state, context);
      return askedOf(answer).length > 0 ? answerQuestion(state, answer, context) : clarify(state, context);
    case 'confirm':
    case 'cancel':
    case 'reschedule':
    case 'opt_in':
    case 'opt_out':
      return clarify(state, context);
    default:
      return answer.intent satisfies never;
  }
};

/** "Voulez-vous annuler ?": yes and 3 cancel, 1 keeps; what a lone no means is asked. A late button of the first message is no answer to it. */
const toReadBack = (
  state: ConversationState,
  { subject }: In<'awaiting_cancel_confirmation'>,
  given: ReplyInContext,
): Outcome => {
  const { answer, context } = given;
  const { bare, digit, keep, agrees } = answer.reading;
  if (keep) return answerFor(state, subject, { intent: 'confirm' }, context);
  // "OK" to something said in between, a polite "noted", and the question quoted: asked once more.
  const asked = state.answered === undefined && answer.subject === undefined;
  if (agrees && digit === undefined && !(asked && bare === 'yes') && answer.again === undefined) {
    return answer.reading.thanks && !asked ? answerThanks(state, answer, context) : clarify(state, context);
  }
  if (bare !== undefined && digit === undefined && answer.subject === undefined) {
    return withSubject(state, subject, { intent: bare === 'yes' ? 'cancel' : 'confirm' }, context, (about) =>
      bare === 'yes' ? cancelNow(state, about, context) : askSure(state, about, 'confirm.sure', context),
    );
  }
  const held = heldOf(answer);
  if (held?.intent === 'cancel') {
    // The first message's "I cannot come" button, touched once more, is not the second answer.
    if (answer.subject && answer.again !== 'cancel' && digit === undefined) return clarify(state, context);
    return withSubject(state, subject, held, context, (about) => cancelNow(state, about, context));
  }
  return held ? answerFor(state, subject, held, context) : general(state, given);
};

const toWishQuestion = (
  state: ConversationState,
  { subject, unclear }: In<'awaiting_wish'>,
  given: ReplyInContext,
): Outcome => {
  const { answer, context } = given;
  const held = heldOf(answer);
  if (answer.reading.keep) return answerFor(state, subject, { intent: 'confirm' }, context);
  // Also the visit's own day: another was asked for.
  if (held?.intent === 'confirm' && isBareYes(answer))
    return withSubject(state, subject, held, context, (about) => askSure(state, about, 'reschedule.keep', context));
  const noDay = held?.intent === 'reschedule' && held.value === undefined && held.refused === undefined;
  // "Bof" is a mark only where a mark was asked for.
  const unread = answer.intent === 'unintelligible' && answer.topics.length === 0;
  const noWish = unread || answer.intent === 'rating' || noDay || answer.reading.bare !== undefined;
  if (noWish) {
    if (unclear === 0) return clarify(state, context);
    return withSubject(state, subject, { intent: 'reschedule' }, context, (about) =>
      passOnWish(state, about, undefined, context),
    );
  }
  if (held?.intent === 'reschedule')
    return withSubject(state, subject, held, context, (about) => startWish(state, about, held, context));
  return held ? answerFor(state, subject, held, context) : general(state, given);
};

const toEcho = (
  state: ConversationState,
  { subject, wish }: In<'awaiting_wish_confirmation'>,
  given: ReplyInContext,
): Outcome => {
  const { answer, context } = given;
  const held = heldOf(answer);
  const other: HeldAnswer = {
    intent: 'reschedule',
    ...(held?.value !== undefined && { value: held.value }),
    ...(held?.refused !== undefined && { refused: held.refused }),
  };
  if (answer.reading.bare === 'no' || held?.intent === 'reschedule') {
    return withSubject(state, subject, other, context, (about) => startWish(state, about, other, context));
  }
  if (held?.intent === 'confirm' && (answer.again === 'wish' || !answer.subject)) {
    return withSubject(state, subject, other, context, (about) => passOnWish(state, about, wish, context));
  }
  return held ? answerFor(state, subject, held, context) : general(state, given);
};

/** The letters stand in this choice, as far as a button says in which. */
const isOf = ({ reading }: InterpretedReply, options: readonly unknown[]): boolean =>
  reading.lettersOf === undefined || reading.lettersOf === choiceToken(options);

const toSlots = (state: ConversationState, { subject, slots }: In<'awaiting_slot'>, given: ReplyInContext): Outcome => {
  const { answer, context } = given;
  const [letter, second] =
    answer.reading.letters ?? (slots.length === 1 && answer.reading.bare === 'yes' ? ['A' as const] : []);
  const slot: VisitTime | undefined =
    letter && !second && isOf(answer, slots) ? slots[LETTERS.indexOf(letter)] : undefined;
  if (slot) return withPlace(state, subject, slot, context);
  if (answer.reading.bare ?? second) return clarify(state, context);
  const held = heldOf(answer);
  if (held?.intent === 'reschedule')
    return withSubject(state, subject, held, context, (about) => startWish(state, about, held, context));
  return held ? answerFor(state, subject, held, context) : general(state, given);
};

const toChoice = (state: ConversationState, dialogue: In<'choosing'>, given: ReplyInContext): Outcome => {
  const { answer, context } = given;
  const { letters } = answer.reading;
  if (letters && isOf(answer, dialogue.options))
    return answerForChosen(state, dialogue.options, letters, dialogue.held, context) ?? clarify(state, context);
  const held = heldOf(answer);
  if (held && (answer.subject ?? answer.named)) return answerForWhichVisit(state, held, pointerOf(answer), context);
  // The same answer once more does not say for whom; another answer replaces the first.
  if (held && (held.intent !== dialogue.held.intent || held.value !== undefined) && dialogue.unclear === 0) {
    return askWhich(state, dialogue.options.flat(), held, context, 1);
  }
  return held ? clarify(state, context) : general(state, given);
};

const toRatingQuestion = (
  state: ConversationState,
  { appointmentId }: In<'awaiting_rating'>,
  given: ReplyInContext,
): Outcome => {
  const { answer, level, context } = given;
  // "The front desk is hopeless" is complained of, whatever mark it would make.
  if (answer.intent === 'rating' && answer.inWords)
    return comment(state, (markOf(answer.value) ?? 5) <= 2 ? 'follow_up' : level, context);
  const rating = answer.intent === 'rating' && !answer.mark ? markOf(answer.value) : null;
  if (rating !== null)
    return rate(state, appointmentId, rating, answer.also.includes('feedback') ? level : null, context);
  return answer.intent === 'confirm' && !answer.subject ? clarify(state, context) : general(state, given);
};

const KEEP_THEIR_MEANING: readonly Intent[] = [
  'help',
  'change_language',
  'wrong_number',
  'question',
  'rating',
  'cancel',
  'reschedule',
];

const toCommentQuestion = (
  state: ConversationState,
  dialogue: In<'awaiting_comment'>,
  given: ReplyInContext,
): Outcome => {
  const { appointmentId } = dialogue;
  const { answer, level, context } = given;
  if (answer.reading.callMe || answer.topics.includes('call_wanted') || answer.subject || answer.mark)
    return general(state, given);
  const mark = answer.intent === 'rating' && !answer.inWords ? markOf(answer.value) : null;
  if (mark !== null) return rate(state, appointmentId, mark, null, context);
  if (KEEP_THEIR_MEANING.includes(answer.intent)) return general(state, given);
  const nothing = answer.value === 'none' || answer.intent === 'greeting_thanks' || answer.reading.bare !== undefined;
  const said = comment(state, !nothing && isLowMark(dialogue.rating) ? 'follow_up' : level, context);
  return nothing ? outcome(said.state, say('feedback.thanks', {})) : said;
};

const toLanguageQuestion = (
  state: ConversationState,
  { resume }: In<'choosing_language'>,
  given: ReplyInContext,
): Outcome => {
  const { answer, context } = given;
  const [letter, second] = isOf(answer, LANGUAGE_OPTIONS) ? (answer.reading.letters ?? []) : [];
  if (letter && !second) return changeLanguage(state, LANGUAGE_OPTIONS[LETTERS.indexOf(letter)], context);
  if (answer.intent === 'change_language' && isLocale(answer.value))
    return changeLanguage(state, answer.value, context);
  const unread =
    answer.intent === 'change_language' || (answer.intent === 'unintelligible' && answer.reading.digit === undefined);
  return unread ? clarify(state, context) : dispatch({ ...state, dialogue: resume }, given);
};

/** The hour a call is wanted at; everything else means what it always does. */
const toCallHour = (state: ConversationState, given: ReplyInContext): Outcome => {
  const { answer, context } = given;
  const { value } = answer;
  const isHour =
    value !== undefined &&
    (answer.intent === 'reschedule' || answer.intent === 'question' || answer.intent === 'confirm');
  if (isHour) return takeCallHour(state, value, context);
  if (answer.reading.bare === 'no') return then(outcome(state, ignored('thanks')), (next) => resumeOpen(next, context));
  const noHour = answer.reading.agrees === true || answer.reading.digit !== undefined;
  return noHour && answer.subject === undefined && state.dialogue.unclear === 0
    ? clarify(state, context)
    : general(state, given);
};

/** It answers what a person of the clinic wrote: that person reads it, whatever a yes, a no or a figure in it would mean to us. */
const isForStaff = ({ toStaff, reading }: InterpretedReply, { name }: Dialogue): boolean =>
  toStaff === true && name !== 'handed_over' && !reading.thanks;

/** "Paul is coming", while Marie's visit is asked about. */
const namesAnother = (subject: Subject, { answer: { named }, context }: ReplyInContext): boolean => {
  const found = lookUpSubject(subject, context);
  return named !== undefined && named.length > 0 && found.kind !== 'gone' && !named.includes(found.about.patientId);
};

/** A reply on text, in the dialogue it answers. Danger, consent, unknown numbers and media have been dealt with (`replyOnText`). */
export function dispatch(state: ConversationState, given: ReplyInContext): Outcome {
  const { dialogue } = state;
  const { subject, feedbackFor } = given.answer;
  // A button or a quoted message about another visit, or about this one as it was, answers its own question and not the open one.
  if ('subject' in dialogue && subject !== undefined && subjectName(subject) !== subjectName(dialogue.subject))
    return general(state, given);
  const severally =
    given.answer.each && subject === undefined ? answerEach(state, given.answer.each, given.context) : null;
  if (severally && dialogue.name !== 'handed_over') return severally;
  if (isForStaff(given.answer, dialogue)) return passOn(state, given.context, 'to_staff');
  if ('subject' in dialogue && namesAnother(dialogue.subject, given)) {
    const other = general(state, given);
    const settledIt = other.state.dialogue.name === 'idle' || other.state.dialogue.name === 'awaiting_confirmation';
    return settledIt && lookUpSubject(dialogue.subject, given.context).kind === 'current'
      ? then(other, (next) => askAgain({ ...next, dialogue }, given.context))
      : other;
  }
  if (feedbackFor !== undefined && !('appointmentId' in dialogue && dialogue.appointmentId === feedbackFor))
    return toOtherFeedback(state, feedbackFor, given);
  switch (dialogue.name) {
    case 'awaiting_cancel_confirmation':
      return toReadBack(state, dialogue, given);
    case 'awaiting_wish':
      return toWishQuestion(state, dialogue, given);
    case 'awaiting_wish_confirmation':
      return toEcho(state, dialogue, given);
    case 'awaiting_call_hour':
      return toCallHour(state, given);
    case 'awaiting_slot':
      return toSlots(state, dialogue, given);
    case 'choosing':
      return toChoice(state, dialogue, given);
    case 'awaiting_rating':
      return toRatingQuestion(state, dialogue, given);
    case 'awaiting_comment':
      return toCommentQuestion(state, dialogue, given);
    case 'choosing_language':
      return toLanguageQuestion(state, dialogue, given);
    case 'idle':
    case 'awaiting_confirmation':
      return general(state, given);
    case 'handed_over':
      return outcome(state, ignored('handed_over'));
    default:
      return dialogue satisfies never;
  }
}

/** The question for a mark of a visit was quoted that is not asked about now: the mark and the words are that visit's. */
function toOtherFeedback(state: ConversationState, appointmentId: string, given: ReplyInContext): Outcome {
  const { answer, level, context } = given;
  if (answer.mark || answer.intent === 'rating')
    return rated(
      { ...state, feedback: state.feedback?.appointmentId === appointmentId ? state.feedback : { appointmentId } },
      given,
    );
  if (answer.intent === 'feedback')
    return comment(
      { ...state, feedback: state.feedback?.appointmentId === appointmentId ? state.feedback : { appointmentId } },
      level,
      context,
    );
  return answer.intent === 'question' ? passQuestion(state, context) : general(state, given);
}
