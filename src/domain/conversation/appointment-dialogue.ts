import { type Subject, sameSubject } from '../appointment/subject';
import { type VisitTime } from '../appointment/visit-time';
import { type Wish, parseWish } from '../appointment/wish';
import { type About, check } from './about';
import { type ConversationContext } from './context';
import { type Effect, followUp, say } from './effect';
import { type ConversationState, type HeldAnswer, type QuestionKey } from './state';
import { TIME_OUTS, type Step, after, closeQuestion, remember, step, then, wasTold, within } from './step';
import {
  cancelledText, confirmText, echoText, passedOnText, promise, questionText, readBackText, slotsText, wishText,
} from './texts';

/** Opens (or opens anew) the question about a visit. `say` has the same words where nobody can answer. */
export const openQuestion = (state: ConversationState, about: About, asked: QuestionKey, context: ConversationContext): Step => {
  const text = questionText(asked, about, context);
  if (!text) return step(state);
  const told = remember(closeQuestion(state, about.subject), about.subject);
  const open = { subject: about.subject, asked, until: after(context, TIME_OUTS.question) };
  return step({ ...within(told, { name: 'awaiting_confirmation', unclear: 0 }), questions: [...told.questions, open], cancelled: null }, text);
};

/** After a subject is settled: the next person of the same answer, else the questions still open, else idle. */
const settle = (state: ConversationState, context: ConversationContext): Step => {
  const [next, ...later] = state.later;
  if (next) return answerFor({ ...within(state, { name: 'idle', unclear: 0 }), later }, next.subject, next.held, context);
  return step(within(state, { name: state.questions.length > 0 ? 'awaiting_confirmation' : 'idle', unclear: 0 }));
};

/** Closes the question of a subject, with these effects, and goes on. */
export const settled = (state: ConversationState, subject: Subject, effects: Effect[], context: ConversationContext): Step =>
  then(step(closeQuestion(state, subject), ...effects), (closed) => settle(closed, context));

/** The dialogue is dropped and what is still open taken up. */
export const resumeOpen = (state: ConversationState, context: ConversationContext): Step => settle(state, context);

const startCancel = (state: ConversationState, about: About, context: ConversationContext): Step =>
  step(
    within(remember(state, about.subject), {
      name: 'awaiting_cancel_confirmation', subject: about.subject, until: after(context, TIME_OUTS.cancelConfirmation), unclear: 0,
    }),
    readBackText(about),
  );

/** Asks which day, or echoes the day that was said and asks whether it is right. */
export const startWish = (state: ConversationState, about: About, value: string | undefined, context: ConversationContext): Step => {
  const { subject } = about;
  const newDate = parseWish(value);
  const told = remember(state, subject);
  return newDate
    ? step(
      within(told, { name: 'awaiting_wish_confirmation', subject, wish: newDate, until: after(context, TIME_OUTS.wishConfirmation), unclear: 0 }),
      echoText(about, newDate),
    )
    : step(within(told, { name: 'awaiting_wish', subject, until: after(context, TIME_OUTS.wish), unclear: 0 }), wishText(about));
};

/** The wish goes to the clinic; the old date stands until it answers. */
export const passOnWish = (state: ConversationState, about: About, newDate: Wish | undefined, context: ConversationContext): Step => {
  const { subject } = about;
  const request: Effect = { type: 'request_reschedule', subject, ...(newDate && { when: newDate }) };
  return settled(state, subject, [request, followUp('reschedule_request', { subject }), passedOnText(about, newDate, context)], context);
};

/** Cancels; only after a read-back that was answered by 3. */
export const cancelNow = (state: ConversationState, about: About, context: ConversationContext): Step => {
  const undoUntil = after(context, TIME_OUTS.undo);
  const { subject } = about;
  return settled({ ...state, cancelled: { subject, undoUntil } }, subject, [{ type: 'cancel', subject, undoUntil }, cancelledText(about)], context);
};

export const offerSlots = (state: ConversationState, about: About, slots: VisitTime[], context: ConversationContext): Step => {
  const { subject } = about;
  const dialogue = { name: 'awaiting_slot', subject, slots, until: after(context, TIME_OUTS.slot), unclear: 0 } as const;
  return step(within(remember(state, subject), dialogue), slotsText(about, slots));
};

export const takeSlot = (state: ConversationState, about: About, slot: VisitTime, context: ConversationContext): Step =>
  settled(
    remember(state, nextVersion(about.subject)), about.subject,
    [{ type: 'take_slot', subject: about.subject, slot }, confirmText({ ...about, when: slot })], context,
  );

/** The version an appointment has after one change; the text of that change tells it. */
const nextVersion = (subject: Subject): Subject => (subject.kind === 'appointment' ? { ...subject, version: subject.version + 1 } : subject);

/** An answer about a visit that was cancelled. "1" keeps it while that can be undone; later the clinic is asked, and the text says so. */
const answerToCancelled = (state: ConversationState, about: About, held: HeldAnswer, context: ConversationContext): Step => {
  const own = state.cancelled && sameSubject(state.cancelled.subject, about.subject) ? state.cancelled : null;
  const { subject } = about;
  switch (held.intent) {
    case 'reschedule': return startWish(state, about, held.value, context);
    case 'confirm': {
      const date = about.date;
      if (!own || !date) return settled(state, subject, about.date ? [say('answer.cancelled', { when: about.date })] : [], context);
      if (context.now < own.undoUntil) {
        const undone = remember({ ...state, cancelled: null }, nextVersion(subject));
        return settled(undone, subject, [{ type: 'undo_cancel', subject }, confirmText({ ...about, when: date })], context);
      }
      const request = followUp('reschedule_request', { reason: 'cancel_undo', subject });
      return settled(state, subject, [request, promise('cancel.undo.passedOn', { when: date }, context)], context);
    }
    case 'cancel':
      return settled(state, subject, own ? [cancelledText(about)] : about.date ? [say('answer.cancelled', { when: about.date })] : [], context);
    default: return held.intent satisfies never;
  }
};

/** An answer to "we did not see you": a new date, or no, thank you. */
const answerToMissed = (state: ConversationState, about: About, held: HeldAnswer, context: ConversationContext): Step => {
  switch (held.intent) {
    case 'confirm': case 'reschedule': return startWish(state, about, held.value, context);
    case 'cancel': return settled(state, about.subject, [say('missed.declined', {})], context);
    default: return held.intent satisfies never;
  }
};

/** There is no visit to answer about. The text names the front desk, and a person reads what was written. */
export const noAppointment = (state: ConversationState, context: ConversationContext): Step =>
  then(
    step(state, followUp('unclear_reply', { reason: 'no_appointment' }), say('noOpenAppointment', {})),
    (next) => settle(next, context),
  );

/** Asks about the visit as it is now, after an answer to what it was. */
const tellNewDate = (state: ConversationState, about: About, context: ConversationContext): Step =>
  openQuestion(state, about, 'answer.outdated', context);

/**
 * One answer for one subject. `subject` is as the patient knows it: when the visit has changed since, the answer changes nothing,
 * the patient is told the new date and asked again. A yes to a visit this number was never told about is first asked for, with its date.
 */
export function answerFor(state: ConversationState, subject: Subject, held: HeldAnswer, context: ConversationContext): Step {
  const found = check(subject, context);
  switch (found.kind) {
    case 'gone': return noAppointment(closeQuestion(state, subject), context);
    case 'cancelled': return answerToCancelled(state, found.about, held, context);
    case 'missed': return answerToMissed(state, found.about, held, context);
    case 'outdated': return tellNewDate(state, found.about, context);
    case 'current': break;
    default: return found satisfies never;
  }
  const { about } = found;
  switch (held.intent) {
    case 'confirm': {
      if (!wasTold(state, about.subject)) return openQuestion(state, about, 'reminder.first', context);
      const already = about.appointment?.response === 'accepted';
      const effects: Effect[] = already ? [] : [{ type: 'confirm', subject: about.subject }];
      return settled(remember(state, about.subject), subject, [...effects, confirmText(about)], context);
    }
    case 'cancel': return startCancel(state, about, context);
    case 'reschedule': return startWish(state, about, held.value, context);
    default: return held.intent satisfies never;
  }
}
