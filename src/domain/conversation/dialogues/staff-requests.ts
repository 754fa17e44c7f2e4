import { type Subject } from '../../appointment/subject';
import { parseWish } from '../../appointment/wish';
import { isLocale, languageOf } from '../../locale';
import { check } from '../machine/subject-lookup';
import { type Answer } from '../reading/interpreted-reply';
import { markWished, resumeOpen, settled } from './appointment-dialogue';
import { askWhich, likelySubject, ofNamed, pointerOf } from './which-visit';
import { type ConversationContext } from '../machine/context';
import { type Effect, type FollowUpReason, ask, followUp, ignored, say } from '../machine/effect';
import { isLowMark } from './feedback-dialogue';
import { type ConversationState, type Dialogue } from '../machine/state';
import { TIME_OUTS, type Step, after, step, then, wasSaid, within } from '../machine/outcome';
import {
  LANGUAGE_OPTIONS, echoText, letterChoices, passedToPerson, perhapsText, promise, questionText, ratingText, readBackText, slotsText, sureText, unclearRatingText, unclearText, wishText,
} from '../messages/message-builders';

/** What is asked now, asked again in the same words. Null when nothing is, or when it is about something that is over. */
const openText = (state: ConversationState, dialogue: Dialogue, context: ConversationContext): Effect | null => {
  switch (dialogue.name) {
    case 'idle': case 'handed_over': return null;
    case 'awaiting_confirmation': {
      const newest = state.questions.at(-1);
      const found = newest && check(newest.subject, context);
      return newest && found && found.kind !== 'gone' && found.kind !== 'cancelled' ? questionText(newest.asked, found.about, context, newest.together) : null;
    }
    case 'choosing': return askWhich(state, dialogue.options.flat(), dialogue.held, context).effects.at(-1) ?? null;
    case 'awaiting_rating': {
      const visit = context.appointments.find((one) => one.appointmentId === dialogue.appointmentId);
      return visit ? ratingText(visit.appointmentId, visit.when) : null;
    }
    case 'awaiting_comment': return isLowMark(dialogue.rating) ? say('feedback.low', {}) : say('feedback.high', { rating: dialogue.rating });
    case 'choosing_language': return ask('language.ask', {}, letterChoices(LANGUAGE_OPTIONS));
    case 'awaiting_call_hour': return say('callRequest.ack.noCall', {});
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
export const passQuestion = (state: ConversationState, context: ConversationContext, reason?: FollowUpReason): Step =>
  step(state, followUp('question', reason ? { reason } : {}), passedToPerson('question.ack', context));

/** What is no question goes to a person; what is open stays open. */
export const passOn = (state: ConversationState, context: ConversationContext, reason: FollowUpReason): Step =>
  step(state, followUp('question', { reason }), passedToPerson('passedOn.ack', context));

/** A person calls, by when the duty hours say; to who shows no number the number is asked for. */
export const callPromised = ({ reach, callBackBy, clinicOpen }: ConversationContext): [Effect, Effect] => {
  if (reach !== undefined) return [followUp('call_request', { reason: 'without_number' }), say('callRequest.noNumber', {})];
  const told = callBackBy ? say(clinicOpen ? 'callRequest.ack' : 'callRequest.ack.closed', { callBackBy }) : say('callRequest.ack.noCall', {});
  return [followUp('call_request'), told];
};

/**
 * Somebody calls by the hour the duty list and the opening hours promise. Where they promise none, the hour that suits is asked for; one that was said
 * stands in the task. Consent is not touched: to be called once is no wish for messages.
 */
export const passCallRequest = (state: ConversationState, { value }: Pick<Answer, 'value'>, context: ConversationContext): Step => {
  const when = context.reach === undefined ? parseWish(value) : null;
  if (when) return step(state, { type: 'call_wished', when }, followUp('call_request'), say('callRequest.hour', { newDate: when }));
  const free = state.dialogue.name === 'idle' || state.dialogue.name === 'awaiting_confirmation';
  const asksHour = free && context.reach === undefined && !context.callBackBy;
  return step(asksHour ? within(state, { name: 'awaiting_call_hour', until: after(context, TIME_OUTS.callHour), unclear: 0 }) : state, ...callPromised(context));
};

/** The hour a call is wanted at. */
export const takeCallHour = (state: ConversationState, value: string, context: ConversationContext): Step => {
  const when = parseWish(value);
  if (!when) return clarify(state, context);
  const noted = step(state, { type: 'call_wished', when }, followUp('call_request', { reason: 'call_hour' }), say('callRequest.hour', { newDate: when }));
  return then(noted, (next) => resumeOpen(next, context));
};

/** The number belongs to someone else: nothing more about these patients is said here. */
export const wrongNumber = (state: ConversationState): Step => {
  const { offers: _theirs, wished: _too, ...rest } = state;
  return step(
    { ...within(rest, { name: 'idle', unclear: 0 }), questions: [], later: [], told: [], cancelled: null, feedback: null },
    { type: 'mark_wrong_number' }, followUp('wrong_number'), say('wrongNumber.ack', {}),
  );
};

const minutesOf = (value: string | undefined): { minutes?: number } =>
  value !== undefined && /^\d{1,3}$/.test(value) ? { minutes: Number(value) } : {};

/** Does it, and takes the question of that visit as answered. */
const about = (state: ConversationState, subject: Subject | undefined, effects: Effect[], context: ConversationContext): Step =>
  subject ? settled(state, subject, effects, context) : step(state, ...effects);

/** "I am here", "I am on the way", days before the visit: asked back once. */
const earlyText = (state: ConversationState, answer: Answer, context: ConversationContext): Effect | null => {
  const found = likelyVisit(state, answer, context);
  return found?.when && found.when.date > context.localNow.slice(0, 10) && !wasSaid(state, 'onSite.early', context) ? sureText('onSite.early', found) : null;
};

/** The front desk is told; the visit stands. */
export const runningLate = (state: ConversationState, answer: Answer, context: ConversationContext): Step => {
  const { value } = answer;
  const early = answer.topics.includes('on_the_way') ? earlyText(state, answer, context) : null;
  if (early) return step(state, early);
  const subject = likelySubject(state, pointerOf(answer), context);
  const late: Effect = { type: 'running_late', ...(subject && { subject }), ...minutesOf(value) };
  return about(state, subject, [late, followUp('running_late', { subject }), say('late.ack', {})], context);
};

/** "We did come": staff check, and mark the visit. "I am here" days before the visit is asked back once. */
export const alreadyCame = (state: ConversationState, answer: Answer, context: ConversationContext): Step => {
  const subject = likelySubject(state, pointerOf(answer), context);
  const onSite = answer.topics.includes('on_site');
  const early = onSite ? earlyText(state, answer, context) : null;
  if (early) return step(state, early);
  return about(state, subject, [followUp('already_came', { subject }), say(onSite ? 'onSite.ack' : 'alreadyCame.ack', {})], context);
};

/** The one visit to come that is most likely meant, as it is now. */
const likelyVisit = (state: ConversationState, { subject: named, named: people }: Pick<Answer, 'subject' | 'named'>, context: ConversationContext) => {
  const open = named ? [named] : state.questions.map(({ subject }) => subject);
  const subjects = open.length > 0 ? open : context.appointments.map(({ appointmentId, version }): Subject => ({ kind: 'appointment', appointmentId, version }));
  const found = ofNamed(subjects, people, context).map((subject) => check(subject, context)).flatMap((one) => (one.kind === 'current' || one.kind === 'outdated' ? [one.about] : []));
  return found.length === 1 ? (found[0] ?? null) : null;
};

/** "Maybe": noted, and asked again before the visit. What is not about one visit is asked back. */
export const perhaps = (state: ConversationState, answer: Answer, context: ConversationContext): Step => {
  const found = likelyVisit(state, answer, context);
  const text = found && perhapsText(found, context.localNow.slice(0, 10));
  if (!found || !text) return clarify(state, context);
  const { subject } = found;
  const again: Effect[] = text.type === 'ask' && text.key === 'perhaps.ack' ? [{ type: 'remind_again', subject }] : [];
  return step(within(state, { name: 'idle', unclear: 0 }), { type: 'tentative', subject }, ...again, text);
};

/** "Remind me the day before": one more reminder, unless one is planned. */
export const remindAgain = (state: ConversationState, answer: Answer, context: ConversationContext): Step => {
  const found = likelyVisit(state, answer, context);
  if (!found?.when) return passQuestion(state, context);
  const { subject, firstName, when } = found;
  return when.date > context.localNow.slice(0, 10)
    ? step(state, { type: 'remind_again', subject }, say('reminderWish.ack', { firstName, when }, subject))
    : step(state, say('visit.when.noAnswer', { firstName, when }, subject));
};

/** In hospital, or without the means to come: kindness, and a person who calls. The visit stands until then. */
export const hardship = (state: ConversationState, kind: 'hospital' | 'means', answer: Answer, context: ConversationContext): Step => {
  const found = likelyVisit(state, answer, context);
  const reason = kind === 'hospital' ? 'in_hospital' : 'no_means';
  const text = promise(kind === 'hospital' ? 'hardship.hospital' : 'hardship.means', {}, context);
  if (!found) return step(state, followUp('reschedule_request', { reason }), text);
  const { subject } = found;
  return settled(markWished(state, subject), subject, [{ type: 'request_reschedule', subject }, followUp('reschedule_request', { reason, subject }), text], context);
};

/** Another language, or none that is known: asked for. */
export const askLanguage = (state: ConversationState, context: ConversationContext): Step => {
  const { dialogue } = state;
  const resume = dialogue.name === 'choosing_language' ? dialogue.resume : dialogue;
  const until = after(context, TIME_OUTS.language);
  return step(within(state, { name: 'choosing_language', resume, until, unclear: 0 }), ask('language.ask', {}, letterChoices(LANGUAGE_OPTIONS)));
};

/** Switches at once and repeats the open question; a language we do not have, or none named, is asked for. */
export const changeLanguage = (state: ConversationState, value: string | undefined, context: ConversationContext): Step => {
  const { dialogue } = state;
  const resume = dialogue.name === 'choosing_language' ? dialogue.resume : dialogue;
  if (!isLocale(value)) return askLanguage(state, context);
  const language = languageOf(value);
  const { otherLanguage: _counted, ...rest } = within(state, resume);
  return then(step({ ...rest, languageChosen: language }, { type: 'set_language', language }, say('language.switched', {})), (next) => askAgain(next, context));
};

/** "Thank you": nothing, a short question where one is open, or one warm line with the day after a yes. Never twice. */
export const thanked = (state: ConversationState, { subject }: Pick<Answer, 'subject'>, context: ConversationContext): Step => {
  const { dialogue } = state;
  if (dialogue.name === 'awaiting_confirmation') {
    const about = subject ?? state.questions.at(-1)?.subject;
    const found = about && check(about, context);
    const short = found?.kind === 'current' && !wasSaid(state, 'thanks.question', context) ? sureText('thanks.question', found.about) : null;
    return step(state, short ?? ignored('thanks'));
  }
  if (dialogue.name === 'awaiting_rating') return step(state, ignored('thanks'));
  if (dialogue.name !== 'idle') return askAgain(state, context, [ignored('thanks')]);
  const visit = context.appointments.find(({ status, response, when }) => status === 'booked' && response === 'accepted' && when.date >= context.localNow.slice(0, 10));
  return step(state, visit && !wasSaid(state, 'thanks.seeYou', context) ? say('thanks.seeYou', { when: visit.when }) : ignored('thanks'));
};

/** A voice note or picture: it carries the safety line, asks for a few words, and staff can open it. */
export const media = (state: ConversationState, context: ConversationContext): Step => {
  const asked = state.questions.length > 0;
  return step(state, followUp('media'), promise(asked ? 'voiceNote.received' : 'voiceNote.received.idle', {}, context));
};
