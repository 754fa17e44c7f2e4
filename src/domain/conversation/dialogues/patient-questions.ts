import { lookUpSubject } from '../machine/subject-lookup';
import { type InterpretedReply } from '../reading/interpreted-reply';
import { openQuestion } from './appointment-dialogue';
import { type ConversationContext, isToCome } from '../machine/context';
import { type Effect, say } from '../machine/effect';
import { passQuestion } from './staff-requests';
import { type ConversationState } from '../machine/state';
import { type Outcome, outcome, then } from '../machine/outcome';
import { remember } from '../machine/state-changes';
import { type Topic } from '../reading/understanding';

/** Questions that the visit or the clinic's settings answer, so that nobody has to. */
const ANSWERED = [
  'asks_when',
  'asks_who_writes',
  'asks_where',
  'asks_price',
  'asks_what_to_bring',
  'asks_who_sees',
] as const satisfies readonly Topic[];
type Asked = (typeof ANSWERED)[number];

export const askedOf = ({ topics }: Pick<InterpretedReply, 'topics'>): Asked[] =>
  ANSWERED.filter((topic) => topics.includes(topic));

/** The text that answers a question about the clinic; null where its settings do not tell. */
export const clinicText = (asked: Asked, { tells }: ConversationContext): Effect | null => {
  switch (asked) {
    case 'asks_where':
      return tells?.where ? say('clinic.where', {}) : null;
    case 'asks_price':
      return tells?.price ? say('clinic.price', {}) : null;
    case 'asks_what_to_bring':
      return tells?.bring ? say('clinic.bring', {}) : null;
    case 'asks_who_writes':
      return say('whoWrites', {});
    case 'asks_when':
    case 'asks_who_sees':
      return null;
    default:
      return asked satisfies never;
  }
};

const MOST_VISITS = 6;

/** When the visit is, at any hour of the day. A question that is open about it is put with it; in the middle of another step only the time is told. */
const tellWhen = (
  state: ConversationState,
  { subject, named }: InterpretedReply,
  context: ConversationContext,
): Outcome => {
  const visits = [
    ...context.appointments
      .filter((visit) => isToCome(visit, context))
      .map(({ appointmentId, version }) => ({ kind: 'appointment', appointmentId, version }) as const),
    ...context.reminders
      .filter(({ when }) => when)
      .map(({ reminderId }) => ({ kind: 'reminder', reminderId }) as const),
  ];
  const found = (subject ? [subject] : visits)
    .map((one) => lookUpSubject(one, context))
    .flatMap((one) => (one.kind === 'current' || one.kind === 'outdated' ? [one.about] : []));
  const ofNamed = found.filter(({ patientId }) => named?.includes(patientId));
  const dated = (ofNamed.length > 0 ? ofNamed : found)
    .flatMap(({ when, ...about }) => (when ? [{ ...about, when }] : []))
    .slice(0, MOST_VISITS);
  const [only, another] = dated;
  if (!only) return passQuestion(state, context);
  if (another) {
    const told = dated.reduce((known, about) => remember(known, about.subject), state);
    return outcome(
      told,
      say('visit.when.several', { agenda: dated.map(({ firstName, when }) => ({ firstName, when })) }),
    );
  }
  const { firstName, when, appointment } = only;
  const open = state.dialogue.name === 'idle' || state.dialogue.name === 'awaiting_confirmation';
  const decided = only.subject.kind === 'reminder' || appointment?.response === 'accepted';
  return open && !decided
    ? openQuestion(state, only, 'visit.when', context)
    : outcome(remember(state, only.subject), say('visit.when.noAnswer', { firstName, when }, only.subject));
};

/** Answers what can be answered; anything else a person does. */
export const answerQuestion = (
  state: ConversationState,
  answer: InterpretedReply,
  context: ConversationContext,
): Outcome => {
  const asked = askedOf(answer);
  if (asked[0] === 'asks_when') return tellWhen(state, answer, context);
  const texts = asked.flatMap((one) => clinicText(one, context) ?? []);
  return texts.length > 0 && texts.length === asked.length
    ? outcome(state, ...texts)
    : then(outcome(state, ...texts), (next) => passQuestion(next, context));
};
