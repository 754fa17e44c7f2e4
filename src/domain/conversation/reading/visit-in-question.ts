import { type Subject } from '../../appointment/subject';
import { lookUpSubject, subjectOf } from '../machine/subject-lookup';
import { type ConversationContext, isToCome } from '../machine/context';
import { type Quoted } from './quoted-message';
import { type ConversationState } from '../machine/state';

const inQuestion = (
  state: ConversationState,
  context: ConversationContext,
  quoted: Quoted | undefined,
): (Subject | undefined)[] => [
  quoted && 'subject' in quoted ? quoted.subject : undefined,
  context.channel === 'call' && state.call?.purpose.kind === 'reminder' ? state.call.purpose.subject : undefined,
  'subject' in state.dialogue ? state.dialogue.subject : undefined,
  state.questions.at(-1)?.subject,
  ...context.appointments
    .filter((visit) => isToCome(visit, context))
    .map(subjectOf)
    .slice(0, 1),
];

/**
 * The visit the next words are most likely about, for `understand` ("an hour later", "same time next day"): local wall clock,
 * 2026-03-12T10:00, or the date alone when it has no hour. Undefined when there is none.
 */
export const visitInQuestion = (
  state: ConversationState,
  context: ConversationContext,
  quoted?: Quoted,
): string | undefined => {
  for (const subject of inQuestion(state, context, quoted)) {
    const found = subject && lookUpSubject(subject, context);
    const date = found && found.kind !== 'gone' ? found.about.date : undefined;
    if (date) return date.time ? `${date.date}T${date.time}` : date.date;
  }
  return undefined;
};
