import { type Subject, sameSubject } from '../../appointment/subject';
import { type ConversationContext } from './context';
import { type ConversationState, type Dialogue } from './state';
import { type MessageKey } from '../messages/message-keys';

export const withDialogue = (state: ConversationState, dialogue: Dialogue): ConversationState => ({
  ...state,
  dialogue,
});

const isAboutFeedback = (dialogue: Dialogue): boolean =>
  dialogue.name === 'awaiting_rating' || dialogue.name === 'awaiting_comment';

/** Which dialogue the open questions call for: an appointment question closes the one for a mark, and nothing waits where none is open. */
const steadyDialogue = <D extends Dialogue>(
  dialogue: D,
  open: boolean,
): D | { name: 'idle' | 'awaiting_confirmation'; unclear: number } => {
  if (open && (dialogue.name === 'idle' || isAboutFeedback(dialogue)))
    return { name: 'awaiting_confirmation', unclear: 0 };
  return !open && dialogue.name === 'awaiting_confirmation' ? { name: 'idle', unclear: 0 } : dialogue;
};

/** Keeps the dialogue in step with the open questions, whatever changed them. */
export const steady = (state: ConversationState): ConversationState => {
  const open = state.questions.length > 0;
  const dialogue = steadyDialogue(state.dialogue, open);
  return withDialogue(
    state,
    dialogue.name === 'choosing_language' ? { ...dialogue, resume: steadyDialogue(dialogue.resume, open) } : dialogue,
  );
};

/** Nothing is asked any more; staff keep a conversation they have taken over. */
export const withoutOpen = (state: ConversationState): ConversationState => ({
  ...state,
  questions: [],
  later: [],
  call: null,
  dialogue: state.dialogue.name === 'handed_over' ? state.dialogue : { name: 'idle', unclear: 0 },
});

/** Takes a subject out of the open questions; what was asked about in the same text stays open. */
export const closeQuestion = (state: ConversationState, subject: Subject): ConversationState => ({
  ...state,
  questions: state.questions.flatMap(({ subject: first, together = [], ...open }) => {
    const [still, ...others] = [first, ...together].filter((each) => !sameSubject(each, subject));
    return still ? [{ subject: still, ...open, ...(others.length > 0 && { together: others }) }] : [];
  }),
});

/** What was not delivered was not told. */
export const forget = (state: ConversationState, subject: Subject): ConversationState => ({
  ...state,
  told: state.told.filter((item) => subject.kind !== 'appointment' || item.appointmentId !== subject.appointmentId),
});

/** This number was asked or told about it, in some version, as far as is known. */
export const wasTold = (state: ConversationState, subject: Subject, { reminders }: ConversationContext): boolean =>
  state.questions.some((open) => sameSubject(open.subject, subject)) ||
  (subject.kind === 'reminder'
    ? !reminders.some(({ reminderId, unseen }) => reminderId === subject.reminderId && unseen)
    : state.told.some(({ appointmentId }) => appointmentId === subject.appointmentId));

/** Whether a text was said to this number within the last day. */
export const wasSaid = (state: ConversationState, key: MessageKey, context: ConversationContext): boolean =>
  state.said.some((one) => one.key === key && one.until > context.now);

/** So many appointments are remembered at most. */
export const REMEMBERED = 12;

/** The dialogue is about this subject. */
export const concerns = (dialogue: Dialogue, subject: Subject): boolean => {
  switch (dialogue.name) {
    case 'choosing':
      return dialogue.options.flat().some((one) => sameSubject(one, subject));
    case 'choosing_language':
      return concerns(dialogue.resume, subject);
    default:
      return 'subject' in dialogue && sameSubject(dialogue.subject, subject);
  }
};

/** Remembers which version of an appointment this number was told about. */
export const remember = (state: ConversationState, subject: Subject): ConversationState => {
  if (subject.kind !== 'appointment') return state;
  const { appointmentId, version } = subject;
  const others = state.told.filter((item) => item.appointmentId !== appointmentId);
  return { ...state, told: [...others, { appointmentId, version }].slice(-REMEMBERED) };
};
