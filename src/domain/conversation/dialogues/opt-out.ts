import { type Subject } from '../../appointment/subject';
import { parseWish } from '../../appointment/wish';
import { type CarrierKeyword } from '../../consent/carrier-keyword';
import { CONSENT_PURPOSES } from '../../consent/consent';
import { lookUpSubject, subjectOf } from '../machine/subject-lookup';
import { type InterpretedReply } from '../reading/interpreted-reply';
import { bereaved } from './bereavement';
import { type ConversationContext, isToCome } from '../machine/context';
import { type Effect, followUp, ignored, say } from '../machine/effect';
import { type ConversationState } from '../machine/state';
import { type Outcome, outcome } from '../machine/outcome';
import { closeQuestion, withoutOpen } from '../machine/state-changes';
import { type Intent } from '../reading/understanding';

/** The visit a plain yes can only mean, in the version this number was told; null when that is not certain. */
const certainVisit = (
  state: ConversationState,
  named: Subject | undefined,
  context: ConversationContext,
): ReturnType<typeof lookUpSubject> | null => {
  const subjects = named
    ? [named]
    : state.questions.length > 0
      ? state.questions.map(({ subject }) => subject)
      : state.told.map(subjectOf);
  const found = subjects.map((subject) => lookUpSubject(subject, context)).filter(({ kind }) => kind !== 'gone');
  const [only] = found;
  return found.length === 1 && only?.kind === 'current' ? only : null;
};

const NEEDS_A_PERSON: readonly Intent[] = [
  'cancel',
  'reschedule',
  'question',
  'running_late',
  'already_came',
  'wrong_number',
];

const asksFor = ({ intent, also }: InterpretedReply, wanted: Intent): boolean =>
  intent === wanted || also.includes(wanted);

/** A yes that needs no text back: it is recorded, and no question asked about it. */
export const confirmSilently = (
  state: ConversationState,
  answer: InterpretedReply,
  context: ConversationContext,
): Outcome => {
  const found = asksFor(answer, 'confirm') ? certainVisit(state, answer.subject, context) : null;
  if (!found || found.kind === 'gone') return outcome(state);
  const { subject } = found.about;
  return outcome(closeQuestion(state, subject), { type: 'confirm', subject });
};

/**
 * STOP: every purpose at once, one acknowledgement, and from then on safety answers only. What else the reply asks for is done when it
 * needs no words ("stop, I will come"), and given to staff when it does. Silent when the provider has answered already.
 */
export const optOut = (
  state: ConversationState,
  answer: InterpretedReply,
  carrier: CarrierKeyword | undefined,
  context: ConversationContext,
): Outcome => {
  const confirmed = confirmSilently(state, answer, context);
  const found = confirmed.effects.length > 0 ? certainVisit(state, answer.subject, context) : null;
  const coming = found && found.kind !== 'gone' ? found.about.when : undefined;
  const mayMeanCancel =
    carrier === 'stop' && answer.intent === 'cancel' && context.appointments.some((visit) => isToCome(visit, context));
  const asksMore = carrier !== 'stop' && NEEDS_A_PERSON.some((intent) => asksFor(answer, intent));
  const reason = mayMeanCancel ? 'stop_or_cancel' : asksMore ? 'after_opt_out' : null;
  const toStaff: Effect[] = reason ? [followUp('unclear_reply', { reason })] : [];
  const acknowledgement =
    carrier === 'stop' ? [] : [coming ? say('stop.ack.coming', { when: coming }) : say('stop.ack', {})];
  return outcome(
    withoutOpen(confirmed.state),
    { type: 'opt_out', purposes: CONSENT_PURPOSES },
    ...confirmed.effects,
    ...toStaff,
    ...acknowledgement,
  );
};

export const optIn = (state: ConversationState, carrier: CarrierKeyword | undefined): Outcome =>
  outcome(
    state,
    { type: 'opt_in', purposes: CONSENT_PURPOSES },
    ...(carrier === 'start' ? [] : [say('start.ack', {})]),
  );

/** After STOP nothing is said. A certain yes is recorded, a thank-you is let be, everything else goes to staff. */
export const replyAfterOptOut = (
  state: ConversationState,
  answer: InterpretedReply,
  context: ConversationContext,
): Outcome => {
  const confirmed = confirmSilently(state, answer, context);
  if (confirmed.effects.length > 0) return confirmed;
  if (answer.topics.includes('death') && context.known) return bereaved(state, answer, null, context);
  if (answer.topics.includes('call_wanted') || answer.reading.callMe) {
    const when = parseWish(answer.value);
    return outcome(state, ...(when ? [{ type: 'call_wished' as const, when }] : []), followUp('call_request'));
  }
  const needless = answer.intent === 'opt_out' || answer.intent === 'greeting_thanks';
  return outcome(state, needless ? ignored('opted_out') : followUp('unclear_reply', { reason: 'after_opt_out' }));
};
