import { callAnswered, keyPressed } from '../call/call-dialogue';
import { type ConversationContext } from './context';
import { type Effect, ignored, isSaid } from './effect';
import { frontDeskEnded } from '../call/front-desk';
import { type ConversationEvent } from './event';
import { type MessageKey } from '../messages/message-keys';
import { askRating } from '../dialogues/feedback-dialogue';
import { staffReleased, staffTookOver, staffWrote } from '../dialogues/staff-hand-over';
import { deliveryFailed, reminderDue, slotsOffered } from '../dialogues/outreach';
import { replyOnText } from '../text/text-reply';
import { replyInCall } from '../call/spoken-reply';
import { type ConversationState } from './state';
import { type Outcome, outcome } from './outcome';
import { steady } from './state-changes';
import { waitExpired } from '../dialogues/wait-expired';

const decide = (state: ConversationState, event: ConversationEvent, context: ConversationContext): Outcome => {
  switch (event.type) {
    case 'reminder_due':
      return reminderDue(state, event, context);
    case 'feedback_due':
      return askRating(state, event.appointmentId, context);
    case 'reply_received':
      return context.channel === 'call' ? replyInCall(state, event, context) : replyOnText(state, event, context);
    case 'call_answered':
      return callAnswered(state, event, context);
    case 'key_pressed':
      return keyPressed(state, event.key, context);
    case 'front_desk_ended':
      return frontDeskEnded(state, event.answered, context);
    case 'call_ended':
      return state.call ? outcome({ ...state, call: null }) : outcome(state, ignored('no_call'));
    case 'wait_expired':
      return waitExpired(state, context);
    case 'delivery_failed':
      return deliveryFailed(state, event);
    case 'slots_offered':
      return slotsOffered(state, event, context);
    case 'staff_took_over':
      return staffTookOver(state, event, context);
    case 'staff_wrote':
      return staffWrote(state, context);
    case 'staff_released':
      return staffReleased(state, context);
    case 'address_joined':
      return outcome(state);
    default:
      return event satisfies never;
  }
};

/** Decides what comes from a call without another call that has begun on the number since: its steps stay what they are. */
const decideInItsCall = (state: ConversationState, event: ConversationEvent, context: ConversationContext): Outcome => {
  const { callId } = context;
  const other =
    event.type !== 'call_answered' &&
    callId !== undefined &&
    state.call?.callId !== undefined &&
    state.call.callId !== callId
      ? state.call
      : null;
  if (!other) return decide(state, event, context);
  const decided = decide({ ...state, call: null }, event, context);
  return outcome({ ...decided.state, call: other }, ...decided.effects);
};

/** A task that nobody can be called back for says so, where no other reason goes before. */
const saysWhy = (effect: Effect, { reach }: ConversationContext): Effect =>
  reach === 'none' && effect.type === 'open_follow_up' && effect.reason === undefined
    ? { ...effect, reason: 'number_withheld' }
    : effect;

/** Texts that ask, though they need no answer: who agrees to them has answered nothing. */
const ASKS_LITTLE: ReadonlySet<MessageKey> = new Set<MessageKey>(['perhaps.ack']);

/** Remembers what the last text of ours was, where it answered the patient: one that asks nothing, or what it asked about. */
const withLastText = (
  state: ConversationState,
  effects: readonly Effect[],
  { type }: ConversationEvent,
  { channel, now }: ConversationContext,
): ConversationState => {
  const last = effects.findLast(isSaid);
  if (!last || channel === 'call') return state;
  const { answered: _before, focus: _asked, ...rest } = state;
  if (last.type !== 'ask' || ASKS_LITTLE.has(last.key)) return { ...rest, answered: { key: last.key, at: now } };
  return type === 'reply_received' && last.subject ? { ...rest, focus: last.subject } : rest;
};

/** Texts of the clinic's own making start the count of repetitions again. */
const restartsRepetitionCount = ({ type }: ConversationEvent): boolean =>
  type === 'reminder_due' || type === 'feedback_due' || type === 'slots_offered' || type === 'staff_released';

/**
 * The conversation with one address: what an event does to it, and what is to be done about it.
 *
 * Pure: time, appointments, consent and promises arrive in `context`, which must be read in the transaction that commits the effects.
 * Effects are in order; a text after `set_language` is in the new language. `waitOf` tells when the state wants `wait_expired`. An event that makes no
 * sense here (a late answer, a doubled one, one to an older version of the appointment) changes nothing and gives one effect that says why, or tells the
 * patient. Never throws.
 */
export const transition = (
  state: ConversationState,
  event: ConversationEvent,
  context: ConversationContext,
): { state: ConversationState; effects: Effect[] } => {
  const { lost: _read, ...known } = state;
  const { state: decided, effects: wanted } = decideInItsCall(
    restartsRepetitionCount(event) ? { ...known, said: [] } : known,
    event,
    context,
  );
  const effects = wanted.map((effect) => saysWhy(effect, context));
  return { state: steady(withLastText(decided, effects, event, context)), effects };
};
