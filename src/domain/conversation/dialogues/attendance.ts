import { type Subject } from '../../appointment/subject';
import { markWished, settled } from './appointment-dialogue';
import { clarify } from './clarification';
import { passQuestion } from './staff-requests';
import { likelySubject, ofNamed, pointerOf } from './which-visit';
import { type ConversationContext } from '../machine/context';
import { type Effect, followUp, say } from '../machine/effect';
import { type Outcome, outcome } from '../machine/outcome';
import { type ConversationState } from '../machine/state';
import { wasSaid, withDialogue } from '../machine/state-changes';
import { lookUpSubject } from '../machine/subject-lookup';
import { perhapsText, promise, sureText } from '../messages/message-builders';
import { type InterpretedReply } from '../reading/interpreted-reply';

const minutesOf = (value: string | undefined): { minutes?: number } =>
  value !== undefined && /^\d{1,3}$/.test(value) ? { minutes: Number(value) } : {};

/** Does it, and takes the question of that visit as answered. */
const doneFor = (
  state: ConversationState,
  subject: Subject | undefined,
  effects: Effect[],
  context: ConversationContext,
): Outcome => (subject ? settled(state, subject, effects, context) : outcome(state, ...effects));

/** "I am here", "I am on the way", days before the visit: asked back once. */
const earlyText = (state: ConversationState, answer: InterpretedReply, context: ConversationContext): Effect | null => {
  const found = likelyVisit(state, answer, context);
  return found?.when && found.when.date > context.localNow.slice(0, 10) && !wasSaid(state, 'onSite.early', context)
    ? sureText('onSite.early', found)
    : null;
};

/** The front desk is told; the visit stands. */
export const runningLate = (
  state: ConversationState,
  answer: InterpretedReply,
  context: ConversationContext,
): Outcome => {
  const { value } = answer;
  const early = answer.topics.includes('on_the_way') ? earlyText(state, answer, context) : null;
  if (early) return outcome(state, early);
  const subject = likelySubject(state, pointerOf(answer), context);
  const late: Effect = { type: 'running_late', ...(subject && { subject }), ...minutesOf(value) };
  return doneFor(state, subject, [late, followUp('running_late', { subject }), say('late.ack', {})], context);
};

/** "We did come": staff check, and mark the visit. "I am here" days before the visit is asked back once. */
export const alreadyCame = (
  state: ConversationState,
  answer: InterpretedReply,
  context: ConversationContext,
): Outcome => {
  const subject = likelySubject(state, pointerOf(answer), context);
  const onSite = answer.topics.includes('on_site');
  const early = onSite ? earlyText(state, answer, context) : null;
  if (early) return outcome(state, early);
  return doneFor(
    state,
    subject,
    [followUp('already_came', { subject }), say(onSite ? 'onSite.ack' : 'alreadyCame.ack', {})],
    context,
  );
};

/** The one visit to come that is most likely meant, as it is now. */
const likelyVisit = (
  state: ConversationState,
  { subject: named, named: people }: Pick<InterpretedReply, 'subject' | 'named'>,
  context: ConversationContext,
) => {
  const open = named ? [named] : state.questions.map(({ subject }) => subject);
  const subjects =
    open.length > 0
      ? open
      : context.appointments.map(
          ({ appointmentId, version }): Subject => ({ kind: 'appointment', appointmentId, version }),
        );
  const found = ofNamed(subjects, people, context)
    .map((subject) => lookUpSubject(subject, context))
    .flatMap((one) => (one.kind === 'current' || one.kind === 'outdated' ? [one.about] : []));
  return found.length === 1 ? (found[0] ?? null) : null;
};

/** "Maybe": noted, and asked again before the visit. What is not about one visit is asked back. */
export const perhaps = (state: ConversationState, answer: InterpretedReply, context: ConversationContext): Outcome => {
  const found = likelyVisit(state, answer, context);
  const text = found && perhapsText(found, context.localNow.slice(0, 10));
  if (!found || !text) return clarify(state, context);
  const { subject } = found;
  const again: Effect[] = text.type === 'ask' && text.key === 'perhaps.ack' ? [{ type: 'remind_again', subject }] : [];
  return outcome(withDialogue(state, { name: 'idle', unclear: 0 }), { type: 'tentative', subject }, ...again, text);
};

/** "Remind me the day before": one more reminder, unless one is planned. */
export const remindAgain = (
  state: ConversationState,
  answer: InterpretedReply,
  context: ConversationContext,
): Outcome => {
  const found = likelyVisit(state, answer, context);
  if (!found?.when) return passQuestion(state, context);
  const { subject, firstName, when } = found;
  return when.date > context.localNow.slice(0, 10)
    ? outcome(state, { type: 'remind_again', subject }, say('reminderWish.ack', { firstName, when }, subject))
    : outcome(state, say('visit.when.noAnswer', { firstName, when }, subject));
};

/** In hospital, or without the means to come: kindness, and a person who calls. The visit stands until then. */
export const hardship = (
  state: ConversationState,
  kind: 'hospital' | 'means',
  answer: InterpretedReply,
  context: ConversationContext,
): Outcome => {
  const found = likelyVisit(state, answer, context);
  const reason = kind === 'hospital' ? 'in_hospital' : 'no_means';
  const text = promise(kind === 'hospital' ? 'hardship.hospital' : 'hardship.means', {}, context);
  if (!found) return outcome(state, followUp('reschedule_request', { reason }), text);
  const { subject } = found;
  return settled(
    markWished(state, subject),
    subject,
    [{ type: 'request_reschedule', subject }, followUp('reschedule_request', { reason, subject }), text],
    context,
  );
};
