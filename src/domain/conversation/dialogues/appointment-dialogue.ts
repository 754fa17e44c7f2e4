import { type Subject, sameSubject, subjectName } from '../../appointment/subject';
import { type VisitTime } from '../../appointment/visit-time';
import { type Wish, parseWish, withoutRefused } from '../../appointment/wish';
import { type SubjectDetails, lookUpSubject } from '../machine/subject-lookup';
import { type ConversationContext } from '../machine/context';
import { type Effect, followUp, say } from '../machine/effect';
import { type ConversationState, type HeldAnswer, type QuestionKey } from '../machine/state';
import { TIME_OUTS, minutesFromNow } from '../machine/time-outs';
import { type Outcome, outcome, then } from '../machine/outcome';
import { closeQuestion, remember, wasTold, withDialogue } from '../machine/state-changes';
import { sameDayVisits } from './same-day-visits';
import {
  cancelledText,
  confirmText,
  echoText,
  passedOnText,
  promise,
  questionText,
  readBackText,
  slotsText,
  sureText,
  wishText,
} from '../messages/message-builders';

/** Opens (or opens again) the question about a visit. `say` has the same words where nobody can answer. */
export const openQuestion = (
  state: ConversationState,
  about: SubjectDetails,
  asked: QuestionKey,
  context: ConversationContext,
  together: readonly Subject[] = [],
): Outcome => {
  const text = questionText(asked, about, context, together);
  if (!text) return outcome(state);
  const others = sameDayVisits(together, context).map(({ subject }) => subject);
  const told = [about.subject, ...others].reduce(
    (now, subject) => remember(closeQuestion(now, subject), subject),
    state,
  );
  const open = {
    subject: about.subject,
    asked,
    until: minutesFromNow(context, TIME_OUTS.question),
    ...(others.length > 0 && { together: others }),
  };
  return outcome(
    {
      ...withDialogue(told, { name: 'awaiting_confirmation', unclear: 0 }),
      questions: [...told.questions, open],
      cancelled: null,
    },
    text,
  );
};

/** After a subject is settled: the next person of the same answer, else the questions still open, else idle. */
const settle = (state: ConversationState, context: ConversationContext): Outcome => {
  const [next, ...later] = state.later;
  if (next)
    return answerFor({ ...withDialogue(state, { name: 'idle', unclear: 0 }), later }, next.subject, next.held, context);
  return outcome(
    withDialogue(state, { name: state.questions.length > 0 ? 'awaiting_confirmation' : 'idle', unclear: 0 }),
  );
};

/** Closes the question of a subject, with these effects, and goes on. */
export const settled = (
  state: ConversationState,
  subject: Subject,
  effects: Effect[],
  context: ConversationContext,
): Outcome => then(outcome(closeQuestion(state, subject), ...effects), (closed) => settle(closed, context));

/** The dialogue is dropped and what is still open taken up. */
export const resumeOpen = (state: ConversationState, context: ConversationContext): Outcome => settle(state, context);

const startCancel = (state: ConversationState, about: SubjectDetails, context: ConversationContext): Outcome =>
  outcome(
    withDialogue(remember(state, about.subject), {
      name: 'awaiting_cancel_confirmation',
      subject: about.subject,
      until: minutesFromNow(context, TIME_OUTS.cancelConfirmation),
      unclear: 0,
    }),
    readBackText(about),
  );

/** What was refused in this dialogue before, with what is refused now. */
const refusedSoFar = (
  { dialogue }: ConversationState,
  subject: Subject,
  now: string | undefined,
): string | undefined => {
  const before = 'refused' in dialogue && sameSubject(dialogue.subject, subject) ? dialogue.refused : undefined;
  const all = [...(before?.split('|') ?? []), ...(now?.split('|') ?? [])].slice(-MOST_REFUSED);
  return all.length > 0 ? all.join('|') : undefined;
};
/** As many as a wish may hold. */
const MOST_REFUSED = 4;

/** Asks which day, or echoes the day that was said and asks whether it is right. What was refused is never echoed, and never offered. */
export const startWish = (
  state: ConversationState,
  about: SubjectDetails,
  { value, refused }: Pick<HeldAnswer, 'value' | 'refused'>,
  context: ConversationContext,
): Outcome => {
  const { subject } = about;
  const not = refusedSoFar(state, subject, refused);
  const wished = parseWish(value);
  const newDate = wished && withoutRefused(wished, parseWish(not));
  const told = remember(state, subject);
  const kept = not !== undefined && { refused: not };
  return newDate
    ? outcome(
        withDialogue(told, {
          name: 'awaiting_wish_confirmation',
          subject,
          wish: newDate,
          ...kept,
          until: minutesFromNow(context, TIME_OUTS.wishConfirmation),
          unclear: 0,
        }),
        echoText(about, newDate),
      )
    : outcome(
        withDialogue(told, {
          name: 'awaiting_wish',
          subject,
          ...kept,
          until: minutesFromNow(context, TIME_OUTS.wish),
          unclear: 0,
        }),
        wishText(about, parseWish(wished ? not : refused) ?? undefined),
      );
};

/** The wish goes to the clinic; the old date stands until it answers. */
export const passOnWish = (
  state: ConversationState,
  about: SubjectDetails,
  newDate: Wish | undefined,
  context: ConversationContext,
): Outcome => {
  const { subject } = about;
  const refused = parseWish(refusedSoFar(state, subject, undefined));
  const request: Effect = {
    type: 'request_reschedule',
    subject,
    ...(newDate && { when: newDate }),
    ...(refused && { refused }),
  };
  return settled(
    markWished(state, subject),
    subject,
    [request, followUp('reschedule_request', { subject }), passedOnText(about, newDate, context)],
    context,
  );
};

const MOST_WISHED = 12;

/** Another date was asked for: a bare yes does not mean the old one from here on. */
export const markWished = (state: ConversationState, subject: Subject): ConversationState =>
  subject.kind === 'reminder'
    ? state
    : {
        ...state,
        wished: [...(state.wished ?? []).filter((id) => id !== subject.appointmentId), subject.appointmentId].slice(
          -MOST_WISHED,
        ),
      };

const isWished = ({ wished }: ConversationState, subject: Subject): boolean =>
  subject.kind === 'appointment' && wished?.includes(subject.appointmentId) === true;

/** The old date is spoken of again by its name, so a yes means it from now on. */
export const unmarkWished = (state: ConversationState, subject: Subject): ConversationState =>
  isWished(state, subject)
    ? {
        ...state,
        wished: (state.wished ?? []).filter((id) => subject.kind !== 'appointment' || id !== subject.appointmentId),
      }
    : state;

/** Cancels; only after a read-back that was answered by 3. */
export const cancelNow = (state: ConversationState, about: SubjectDetails, context: ConversationContext): Outcome => {
  const undoUntil = minutesFromNow(context, TIME_OUTS.undo);
  const { subject } = about;
  return settled(
    { ...state, cancelled: { subject, undoUntil } },
    subject,
    [{ type: 'cancel', subject, undoUntil }, cancelledText(about)],
    context,
  );
};

const MOST_OFFERS = 3;

/** Without the places that were offered for a visit. */
export const withoutOffer = (state: ConversationState, subject: Subject): ConversationState => {
  const { offers, ...rest } = state;
  const left = (offers ?? []).filter((offer) => !sameSubject(offer.subject, subject));
  return left.length > 0 ? { ...rest, offers: left } : rest;
};

export const offerSlots = (
  state: ConversationState,
  about: SubjectDetails,
  slots: VisitTime[],
  context: ConversationContext,
): Outcome => {
  const { subject } = about;
  const dialogue = {
    name: 'awaiting_slot',
    subject,
    slots,
    until: minutesFromNow(context, TIME_OUTS.slot),
    unclear: 0,
  } as const;
  const others = withoutOffer(state, subject).offers ?? [];
  return outcome(
    {
      ...withDialogue(remember(state, subject), dialogue),
      offers: [...others, { subject, slots }].slice(-MOST_OFFERS),
    },
    slotsText(about, slots),
  );
};

/** A place that is past by now asks for another day. One offered after a missed or cancelled visit is taken like one that moves a visit. */
export const withPlace = (
  state: ConversationState,
  subject: Subject,
  slot: VisitTime,
  context: ConversationContext,
): Outcome => {
  const found = lookUpSubject(subject, context);
  if (found.kind === 'gone' || found.kind === 'outdated' || subjectName(found.about.subject) !== subjectName(subject)) {
    return answerFor(withoutOffer(state, subject), subject, { intent: 'reschedule' }, context);
  }
  const over = `${slot.date}T${slot.time ?? '23:59'}` <= context.localNow;
  return over ? startWish(state, found.about, {}, context) : takeSlot(state, found.about, slot, context);
};

const takeSlot = (
  state: ConversationState,
  about: SubjectDetails,
  slot: VisitTime,
  context: ConversationContext,
): Outcome =>
  settled(
    withoutOffer(unmarkWished(remember(state, nextVersion(about.subject)), about.subject), about.subject),
    about.subject,
    [{ type: 'take_slot', subject: about.subject, slot }, confirmText({ ...about, when: slot })],
    context,
  );

/** The version an appointment has after one change; the text of that change tells it. */
const nextVersion = (subject: Subject): Subject =>
  subject.kind === 'appointment' ? { ...subject, version: subject.version + 1 } : subject;

const cancelledAlready = ({ date, firstName, subject }: SubjectDetails): Effect[] =>
  date ? [say('answer.cancelled', { firstName, when: date }, subject)] : [];

/** An answer about a visit that was cancelled. "1" keeps it while that can be undone; later the clinic is asked, and the text says so. */
const answerToCancelled = (
  state: ConversationState,
  about: SubjectDetails,
  held: HeldAnswer,
  context: ConversationContext,
): Outcome => {
  const own = state.cancelled && sameSubject(state.cancelled.subject, about.subject) ? state.cancelled : null;
  const { subject } = about;
  switch (held.intent) {
    case 'reschedule':
      return startWish(state, about, held, context);
    case 'confirm': {
      const date = about.date;
      if (!own || !date || held.agrees) return settled(state, subject, cancelledAlready(about), context);
      if (context.now < own.undoUntil) {
        const undone = remember({ ...state, cancelled: null }, nextVersion(subject));
        return settled(
          undone,
          subject,
          [{ type: 'undo_cancel', subject }, confirmText({ ...about, when: date })],
          context,
        );
      }
      const request = followUp('reschedule_request', { reason: 'cancel_undo', subject });
      return settled(state, subject, [request, promise('cancel.undo.passedOn', { when: date }, context)], context);
    }
    case 'cancel':
      return settled(state, subject, own ? [cancelledText(about)] : cancelledAlready(about), context);
    default:
      return held.intent satisfies never;
  }
};

/** An answer to "we did not see you": a new date, or no, thank you. */
const answerToMissed = (
  state: ConversationState,
  about: SubjectDetails,
  held: HeldAnswer,
  context: ConversationContext,
): Outcome => {
  switch (held.intent) {
    case 'confirm':
    case 'reschedule':
      return startWish(state, about, held, context);
    case 'cancel':
      return settled(state, about.subject, [say('missed.declined', {})], context);
    default:
      return held.intent satisfies never;
  }
};

/** Asks what a bare yes means, naming the visit; from then on it means that. */
export const askSure = (
  state: ConversationState,
  about: SubjectDetails,
  key: 'confirm.sure' | 'reschedule.keep',
  context: ConversationContext,
): Outcome => {
  // A reminder without a date has no day to name: it is asked about in its own words.
  const text = sureText(key, about) ?? questionText('reminder.single', about, context);
  const asked = {
    subject: about.subject,
    asked: 'reminder.first',
    until: minutesFromNow(context, TIME_OUTS.question),
  } as const;
  const open = unmarkWished(remember(closeQuestion(state, about.subject), about.subject), about.subject);
  return text
    ? outcome(
        { ...withDialogue(open, { name: 'awaiting_confirmation', unclear: 0 }), questions: [...open.questions, asked] },
        text,
      )
    : outcome(state);
};

/** There is no visit to answer about. The text names the front desk, and a person reads what was written. */
export const noAppointment = (state: ConversationState, context: ConversationContext): Outcome =>
  then(outcome(state, followUp('unclear_reply', { reason: 'no_appointment' }), say('noOpenAppointment', {})), (next) =>
    settle(next, context),
  );

/** Asks about the visit as it is now, after an answer to what it was. */
const tellNewDate = (state: ConversationState, about: SubjectDetails, context: ConversationContext): Outcome =>
  openQuestion(state, about, 'answer.outdated', context);

/**
 * One answer for one subject. `subject` is as the patient knows it: when the visit has changed since, the answer changes nothing,
 * the patient is told the new date and asked again. A yes to a visit this number was never told about is first asked for, with its date.
 */
export function answerFor(
  state: ConversationState,
  subject: Subject,
  held: HeldAnswer,
  context: ConversationContext,
): Outcome {
  const found = lookUpSubject(subject, context);
  switch (found.kind) {
    case 'gone':
      return noAppointment(closeQuestion(state, subject), context);
    case 'cancelled':
      return answerToCancelled(state, found.about, held, context);
    case 'missed':
      return answerToMissed(state, found.about, held, context);
    case 'outdated':
      return tellNewDate(state, found.about, context);
    case 'current':
      break;
    default:
      return found satisfies never;
  }
  const { about } = found;
  switch (held.intent) {
    case 'confirm': {
      if (!wasTold(state, about.subject, context)) return openQuestion(state, about, 'reminder.first', context);
      if (held.bare && isWished(state, about.subject)) return askSure(state, about, 'reschedule.keep', context);
      // What one text asked of a day's visits, one yes answers.
      const others = sameDayVisits(
        state.questions.find((open) => sameSubject(open.subject, subject))?.together,
        context,
      );
      const effects = [about, ...others].flatMap((each): Effect[] =>
        each.appointment?.response === 'accepted' ? [] : [{ type: 'confirm', subject: each.subject }],
      );
      const answered = others.reduce(
        (now, each) => closeQuestion(now, each.subject),
        unmarkWished(remember(state, about.subject), about.subject),
      );
      return settled(answered, subject, [...effects, confirmText(about, others)], context);
    }
    case 'cancel':
      return startCancel(state, about, context);
    case 'reschedule':
      return startWish(state, about, held, context);
    default:
      return held.intent satisfies never;
  }
}
