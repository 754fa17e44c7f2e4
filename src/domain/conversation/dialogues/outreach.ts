import { type Subject, sameSubject } from '../../appointment/subject';
import { type SubjectDetails, lookUpSubject } from '../machine/subject-lookup';
import { offerSlots, openQuestion, resumeOpen, unmarkWished, withoutOffer } from './appointment-dialogue';
import { type ConversationContext } from '../machine/context';
import { type Effect, followUp, ignored, say } from '../machine/effect';
import { type ConversationEvent, type DeliveryFailed, type ReminderWording } from '../machine/event';
import { type ConversationState, type QuestionKey } from '../machine/state';
import { type Outcome, outcome, then } from '../machine/outcome';
import { closeQuestion, concerns, forget, remember, withDialogue } from '../machine/state-changes';
import { questionText } from '../messages/message-builders';
import { sameDayVisits } from './same-day-visits';

type Event<T extends ConversationEvent['type']> = Extract<ConversationEvent, { type: T }>;

const questionFor = (wording: ReminderWording, about: SubjectDetails): QuestionKey => {
  if (wording === 'missed') return 'missed';
  if (wording === 'changed') return 'appointment.changed';
  if (about.appointment?.response === 'accepted') return 'reminder.dayBefore.confirmed';
  switch (wording) {
    case 'first':
      return 'reminder.first';
    case 'day_before':
    case 'same_day':
      return 'reminder.dayBefore';
    case 'single':
      return about.when ? 'reminder.single.dated' : 'reminder.single';
    default:
      return wording satisfies never;
  }
};

/** A text of the same words that expects no answer here: the sender cannot receive. */
const withoutAnswer = (effect: Effect): Effect =>
  effect.type === 'ask' ? say(effect.key, effect.params as never) : effect;

/** An appointment question closes the question for a mark: a digit means only one thing at a time. */
const withoutRating = (state: ConversationState): ConversationState =>
  state.dialogue.name === 'awaiting_rating' || state.dialogue.name === 'awaiting_comment'
    ? withDialogue(state, { name: 'idle', unclear: 0 })
    : state;

/** A dialogue in the middle of something is not overwritten; the new question joins those that are open. */
const askNow = (
  state: ConversationState,
  about: SubjectDetails,
  key: QuestionKey,
  context: ConversationContext,
  together: readonly Subject[] = [],
): Outcome => {
  const free = withoutRating(state);
  if (!context.twoWay) {
    const text = questionText(key, about, context, together);
    return outcome(
      [...sameDayVisits(together, context), about].reduce((told, { subject }) => remember(told, subject), free),
      ...(text ? [withoutAnswer(text)] : []),
    );
  }
  const opened = openQuestion(free, about, key, context, together);
  const midway = 'subject' in free.dialogue && !sameSubject(free.dialogue.subject, about.subject);
  const choosing = free.dialogue.name === 'choosing' || free.dialogue.name === 'choosing_language';
  return midway || choosing ? outcome({ ...opened.state, dialogue: free.dialogue }, ...opened.effects) : opened;
};

const remind = (
  state: ConversationState,
  { subject, wording, together }: Event<'reminder_due'>,
  context: ConversationContext,
): Outcome => {
  if (!context.consent.reminder) return outcome(state, ignored('opted_out'));
  if (state.dialogue.name === 'handed_over') return outcome(state, ignored('handed_over'));
  const found = lookUpSubject(subject, context);
  if (wording === 'changed' && found.kind === 'cancelled') return cancelledByClinic(state, found.about);
  if (found.kind !== (wording === 'missed' ? 'missed' : 'current')) return outcome(state, ignored('outdated'));
  return askNow(state, found.about, questionFor(wording, found.about), context, together);
};

/** A reminder goes out; unless what it says is no longer so. What was open about the visit as it was before a change is void, whether or not it may be told. */
export const reminderDue = (
  state: ConversationState,
  event: Event<'reminder_due'>,
  context: ConversationContext,
): Outcome => {
  const { subject, wording } = event;
  if (wording !== 'changed') return remind(state, event, context);
  return then(withoutOld(unmarkWished(withoutOffer(state, subject), subject), subject, context), (next) =>
    remind(next, event, context),
  );
};

const cancelledByClinic = (state: ConversationState, { subject, firstName, date }: SubjectDetails): Outcome =>
  outcome(remember(state, subject), ...(date ? [say('appointment.cancelledByClinic', { firstName, when: date })] : []));

/** Staff offer free slots in answer to a wish. */
export const slotsOffered = (
  state: ConversationState,
  { subject, slots }: Event<'slots_offered'>,
  context: ConversationContext,
): Outcome => {
  if (!context.consent.reminder) {
    return outcome(
      state,
      ignored('opted_out'),
      followUp('unreachable_patient', { reason: 'change_not_told', subject }),
    );
  }
  if (state.dialogue.name === 'handed_over') return outcome(state, ignored('handed_over'));
  const found = lookUpSubject(subject, context);
  if (found.kind === 'gone' || found.kind === 'outdated' || slots.length === 0)
    return outcome(state, ignored('outdated'));
  return context.twoWay
    ? offerSlots(withoutRating(state), found.about, slots.slice(0, 3), context)
    : outcome(state, ignored('one_way'));
};

/** Voids what is open about the older version of an appointment. */
const withoutOld = (state: ConversationState, subject: Subject, context: ConversationContext): Outcome => {
  const cleared: ConversationState = {
    ...state,
    questions: state.questions.filter((open) => !sameSubject(open.subject, subject)),
    later: state.later.filter((item) => !sameSubject(item.subject, subject)),
  };
  return concerns(state.dialogue, subject) ? resumeOpen(cleared, context) : outcome(cleared);
};

/**
 * What was sent reached nobody: a question that was never seen is not open, and was not told. Who is in the middle of an answer about it has read of it
 * elsewhere.
 */
export const deliveryFailed = (state: ConversationState, event: DeliveryFailed): Outcome => {
  if (event.purpose === 'feedback') {
    const { dialogue } = state;
    const unread = dialogue.name === 'awaiting_rating' && dialogue.appointmentId === event.appointmentId;
    return unread ? outcome({ ...withoutRating(state), feedback: null }) : outcome(state, ignored('nothing_open'));
  }
  const unread = event.subjects.filter((subject) => !concerns(state.dialogue, subject));
  return outcome(
    unread.reduce((next, subject) => forget(closeQuestion(next, subject), subject), state),
    ...(unread.length > 0 ? [] : [ignored('nothing_open')]),
  );
};
