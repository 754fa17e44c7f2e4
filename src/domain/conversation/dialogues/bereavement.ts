import { lookUpSubject } from '../machine/subject-lookup';
import { type InterpretedReply } from '../reading/interpreted-reply';
import { type ConversationContext } from '../machine/context';
import { type Effect, followUp, ignored, say } from '../machine/effect';
import { type ConversationState } from '../machine/state';
import { type Outcome, outcome } from '../machine/outcome';
import { wasSaid } from '../machine/state-changes';

/** Whom the words are about: those they name, the person of the quoted message, of the only open question, of the number; else everybody on it. */
const whose = (
  state: ConversationState,
  { subject, named }: Pick<InterpretedReply, 'subject' | 'named'>,
  context: ConversationContext,
): string[] => {
  if (named && named.length > 0) return [...named];
  const subjects = subject ? [subject] : state.questions.map((open) => open.subject);
  const asked = [
    ...new Set(
      subjects
        .map((one) => lookUpSubject(one, context))
        .flatMap((found) =>
          found.kind === 'gone' ? (found.past ? [found.past.patientId] : []) : [found.about.patientId],
        ),
    ),
  ];
  return asked.length === 1 ? asked : context.people.map(({ patientId }) => patientId);
};

/**
 * The patient has died: everything planned for that person is held at once, and staff confirm it or release it. No question about them is open any
 * more. `text`: the one sentence that is said, where one may be.
 */
export const bereaved = (
  state: ConversationState,
  answer: Pick<InterpretedReply, 'subject' | 'named'>,
  text: Effect | null,
  context: ConversationContext,
): Outcome => {
  const patientIds = whose(state, answer, context);
  const theirs = (subject: Parameters<typeof lookUpSubject>[0]): boolean => {
    const found = lookUpSubject(subject, context);
    return found.kind === 'gone' || patientIds.includes(found.about.patientId);
  };
  const { dialogue, offers: _offers, ...rest } = state;
  const left: ConversationState = {
    ...rest,
    later: [],
    call: null,
    cancelled: null,
    feedback: null,
    questions: state.questions.filter((open) => !theirs(open.subject)),
    dialogue: dialogue.name === 'handed_over' ? dialogue : { name: 'idle', unclear: 0 },
  };
  return outcome(left, { type: 'hold_patients', patientIds }, followUp('death_reported'), ...(text ? [text] : []));
};

export const condolence = (): Effect => say('condolence', {});

/** Whether the clinic was told that everybody on this number has died. */
export const allBereaved = ({ people }: ConversationContext): boolean =>
  people.length > 0 && people.every((person) => person.bereaved);

/** What is written to a number whose people have died: a person reads it, which is said once. */
export const afterBereavement = (
  state: ConversationState,
  { intent, reading }: Pick<InterpretedReply, 'intent' | 'reading'>,
  context: ConversationContext,
): Outcome => {
  if (intent === 'greeting_thanks' || reading.agrees) return outcome(state, ignored('bereaved'));
  const told = wasSaid(state, 'condolence.noted', context);
  return outcome(
    state,
    followUp('unclear_reply', { reason: 'bereaved' }),
    ...(told ? [] : [say('condolence.noted', {})]),
  );
};
