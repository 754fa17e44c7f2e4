import { type Subject, sameSubject } from '../../appointment/subject';
import { isOptedOut } from '../../consent/consent';
import { TASKS } from '../../follow-up/opening';
import { type About, check, subjectOf } from '../machine/subject-lookup';
import { offerSlots, openQuestion, resumeOpen, unmarkWished, withoutOffer } from './appointment-dialogue';
import { type ConversationContext } from '../machine/context';
import { type Effect, followUp, ignored, say } from '../machine/effect';
import { type ConversationEvent, type ReminderWording } from '../machine/event';
import { type ConversationState, type QuestionKey } from '../machine/state';
import { type Step, concerns, forget, remember, step, then, within } from '../machine/outcome';
import { questionText } from '../messages/message-builders';
import { togetherNow } from './same-day-visits';

type Event<T extends ConversationEvent['type']> = Extract<ConversationEvent, { type: T }>;

const asked = (wording: ReminderWording, about: About): QuestionKey => {
  if (wording === 'missed') return 'missed';
  if (wording === 'changed') return 'appointment.changed';
  if (about.appointment?.response === 'accepted') return 'reminder.dayBefore.confirmed';
  switch (wording) {
    case 'first': return 'reminder.first';
    case 'day_before': case 'same_day': return 'reminder.dayBefore';
    case 'single': return about.when ? 'reminder.single.dated' : 'reminder.single';
    default: return wording satisfies never;
  }
};

/** A text of the same words that expects no answer here: the sender cannot receive. */
const withoutAnswer = (effect: Effect): Effect => (effect.type === 'ask' ? say(effect.key, effect.params as never) : effect);

/** An appointment question closes the question for a mark: a digit means only one thing at a time. */
const withoutRating = (state: ConversationState): ConversationState =>
  state.dialogue.name === 'awaiting_rating' || state.dialogue.name === 'awaiting_comment' ? within(state, { name: 'idle', unclear: 0 }) : state;

/** A dialogue in the middle of something is not overwritten; the new question joins those that are open. */
const askNow = (state: ConversationState, about: About, key: QuestionKey, context: ConversationContext, together: readonly Subject[] = []): Step => {
  const free = withoutRating(state);
  if (!context.twoWay) {
    const text = questionText(key, about, context, together);
    return step([...togetherNow(together, context), about].reduce((told, { subject }) => remember(told, subject), free), ...(text ? [withoutAnswer(text)] : []));
  }
  const opened = openQuestion(free, about, key, context, together);
  const midway = 'subject' in free.dialogue && !sameSubject(free.dialogue.subject, about.subject);
  const choosing = free.dialogue.name === 'choosing' || free.dialogue.name === 'choosing_language';
  return midway || choosing ? step({ ...opened.state, dialogue: free.dialogue }, ...opened.effects) : opened;
};

/** A reminder goes out, or the call that carries it; unless what it says is no longer so. */
export const reminderDue = (state: ConversationState, { subject, wording, together }: Event<'reminder_due'>, context: ConversationContext): Step => {
  if (!context.consent.reminder) return step(state, ignored('opted_out'));
  if (state.dialogue.name === 'handed_over') return step(state, ignored('handed_over'));
  const found = check(subject, context);
  if (found.kind !== (wording === 'missed' ? 'missed' : 'current')) return step(state, ignored('outdated'));
  if (context.channel === 'call') return step(state, { type: 'place_call', purpose: { kind: 'reminder', subject, ...(together && together.length > 0 && { together: [...together] }) } });
  return askNow(state, found.about, asked(wording, found.about), context, together);
};

/** Staff offer free slots in answer to a wish. */
export const slotsOffered = (state: ConversationState, { subject, slots }: Event<'slots_offered'>, context: ConversationContext): Step => {
  if (!context.consent.reminder) {
    return step(state, ignored('opted_out'), followUp('unreachable_patient', { reason: 'change_not_told', subject }));
  }
  if (state.dialogue.name === 'handed_over') return step(state, ignored('handed_over'));
  const found = check(subject, context);
  if (found.kind === 'gone' || found.kind === 'outdated' || slots.length === 0) return step(state, ignored('outdated'));
  return context.twoWay ? offerSlots(withoutRating(state), found.about, slots.slice(0, 3), context) : step(state, ignored('one_way'));
};

/** Voids what is open about the older version of an appointment. */
const withoutOld = (state: ConversationState, subject: Subject, context: ConversationContext): Step => {
  const cleared: ConversationState = {
    ...state,
    questions: state.questions.filter((open) => !sameSubject(open.subject, subject)),
    later: state.later.filter((item) => !sameSubject(item.subject, subject)),
  };
  return concerns(state.dialogue, subject) ? resumeOpen(cleared, context) : step(cleared);
};

/**
 * The appointment has another time or status. Open questions about the old one are void; a change by the clinic is told, with the
 * question anew. Where nothing may be said, staff are asked to reach the patient another way.
 */
export const appointmentChanged = (
  state: ConversationState, { appointmentId, by }: Event<'appointment_changed'>, context: ConversationContext,
): Step => {
  const now = context.appointments.find((visit) => visit.appointmentId === appointmentId);
  const subject = now ? subjectOf(now) : ({ kind: 'appointment', appointmentId, version: 0 } as const);
  const cleared = withoutOld(unmarkWished(withoutOffer(state, subject), subject), subject, context);
  const found = check(subject, context);
  if (by === 'patient' || found.kind === 'gone' || found.kind === 'missed' || context.channel === 'call') return cleared;
  if (isOptedOut(context.consent) || !context.consent.reminder || state.dialogue.name === 'handed_over') {
    const reason = state.dialogue.name === 'handed_over' ? 'handed_over' : 'opted_out';
    return step(cleared.state, ...cleared.effects, ignored(reason), followUp('unreachable_patient', { reason: 'change_not_told', subject }));
  }
  const { about } = found;
  if (found.kind === 'cancelled') {
    const text = about.date ? [say('appointment.cancelledByClinic', { firstName: about.firstName, when: about.date })] : [];
    return step(remember(cleared.state, about.subject), ...cleared.effects, ...text);
  }
  return then(cleared, (next) => askNow(next, about, 'appointment.changed', context));
};

/** A text reached nobody. A question that was never seen is not open; words of danger that were not answered alert staff again. */
export const deliveryFailed = (state: ConversationState, { purpose, subject }: Event<'delivery_failed'>, context: ConversationContext): Step => {
  switch (purpose) {
    case 'safety': case 'reply': {
      const { kind, urgency: level, reason } = TASKS[`undelivered_${purpose}`];
      return step(state, followUp(kind, { level, reason, subject }));
    }
    case 'reminder': return subject ? withoutOld(forget(state, subject), subject, context) : step(state, ignored('nothing_open'));
    case 'feedback': return step(withoutRating(state));
    default: return purpose satisfies never;
  }
};
