import { type Urgency } from '../../feedback/urgency';
import { resumeOpen } from './appointment-dialogue';
import { type ConversationContext } from '../machine/context';
import { type Effect, followUp, ignored, say } from '../machine/effect';
import { type ConversationState } from '../machine/state';
import { TIME_OUTS, minutesFromNow } from '../machine/time-outs';
import { type Outcome, outcome, then } from '../machine/outcome';
import { withDialogue } from '../machine/state-changes';
import { promise, ratingText } from '../messages/message-builders';

/** Asks for a mark, unless a question about an appointment is open: a digit means only one thing at a time. */
export const askRating = (state: ConversationState, appointmentId: string, context: ConversationContext): Outcome => {
  const visit = context.appointments.find((one) => one.appointmentId === appointmentId);
  if (!visit) return outcome(state, ignored('outdated'));
  if (!context.consent.feedback) return outcome(state, ignored('opted_out'));
  if (!context.twoWay) return outcome(state, ignored('one_way'));
  if (state.dialogue.name === 'handed_over') return outcome(state, ignored('handed_over'));
  if (state.dialogue.name !== 'idle' || state.questions.length > 0) return outcome(state, ignored('question_open'));
  const dialogue = {
    name: 'awaiting_rating',
    appointmentId,
    until: minutesFromNow(context, TIME_OUTS.rating),
    unclear: 0,
  } as const;
  return outcome(
    { ...withDialogue(state, dialogue), feedback: { appointmentId }, cancelled: null },
    ratingText(appointmentId, visit.when),
  );
};

/** Marks of 2 and less ask what went wrong. */
export const isLowMark = (rating: number): boolean => rating <= 2;

/** "4-5" counts as 4: the lower mark is the one that asks what could be better. */
export const markOf = (value: string | undefined): number | null => {
  const digits = /^([1-5])(?:-([1-5]))?$/.exec(value ?? '');
  return digits ? Math.min(Number(digits[1]), Number(digits[2] ?? digits[1])) : null;
};

const isAnonymous = ({ feedback }: ConversationState, appointmentId: string): boolean =>
  feedback?.appointmentId === appointmentId && feedback.anonymous === true;

/** Records a mark and asks for a few words; `levelOfWords`: how urgent the words are that came with it, which are then not asked for again. */
export const rate = (
  state: ConversationState,
  appointmentId: string,
  rating: number,
  levelOfWords: Extract<Urgency, 'none' | 'follow_up'> | null,
  context: ConversationContext,
): Outcome => {
  // A doubled "5" is one mark.
  if (state.feedback?.appointmentId === appointmentId && state.feedback.rating === rating)
    return outcome(state, ignored('already_done'));
  const dialogue = {
    name: 'awaiting_comment',
    appointmentId,
    rating,
    until: minutesFromNow(context, TIME_OUTS.comment),
    unclear: 0,
  } as const;
  const anonymous = isAnonymous(state, appointmentId) && ({ anonymous: true } as const);
  const rated: ConversationState = { ...state, feedback: { appointmentId, rating, ...anonymous } };
  const free =
    state.dialogue.name === 'idle' ||
    state.dialogue.name === 'awaiting_rating' ||
    state.dialogue.name === 'awaiting_comment';
  const recorded: Effect = {
    type: 'record_rating',
    appointmentId,
    rating,
    ...anonymous,
    ...(anonymous && state.feedback?.rating !== undefined && { instead: state.feedback.rating }),
  };
  if (levelOfWords !== null) return then(outcome(rated, recorded), (next) => comment(next, levelOfWords, context));
  return outcome(
    free ? withDialogue(rated, dialogue) : rated,
    recorded,
    isLowMark(rating) ? say('feedback.low', {}) : say('feedback.high', { rating }),
  );
};

const thanksFor = (level: Urgency, context: ConversationContext): Effect[] => {
  switch (level) {
    case 'follow_up':
      return [followUp('complaint'), promise('complaint.promise', {}, context)];
    case 'none':
      return [say('feedback.thanks', {})];
    case 'urgent':
    case 'emergency':
      return [];
    default:
      return level satisfies never;
  }
};

/** Records the words of this reply as feedback. Danger has been answered already; a complaint is promised a person, the rest thanked. */
export const comment = (state: ConversationState, level: Urgency, context: ConversationContext): Outcome => {
  const recorded: Effect = { type: 'record_comment', ...state.feedback };
  if (state.feedback?.anonymous && (level === 'none' || level === 'follow_up'))
    return anonymousComment(state, recorded, level, context);
  const open = state.dialogue.name === 'awaiting_rating' || state.dialogue.name === 'awaiting_comment';
  const next = outcome(state, recorded, ...thanksFor(level, context));
  return open ? then(next, (done) => resumeOpen(done, context)) : next;
};

/** Nobody is told whose it is, so nobody can call: the answer says so. */
const anonymousComment = (
  state: ConversationState,
  recorded: Extract<Effect, { type: 'record_comment' }>,
  level: 'none' | 'follow_up',
  context: ConversationContext,
): Outcome => {
  const open = state.dialogue.name === 'awaiting_rating' || state.dialogue.name === 'awaiting_comment';
  // The mark goes with these words; with others it would count once more.
  const given: ConversationState = {
    ...state,
    feedback: state.feedback && { appointmentId: state.feedback.appointmentId, anonymous: true },
  };
  const next = outcome(
    given,
    { ...recorded, ...(level === 'follow_up' && { complaint: true as const }) },
    say('feedback.anonymous.thanks', {}),
  );
  return open ? then(next, (done) => resumeOpen(done, context)) : next;
};

/**
 * ANONYME, as the texts offer it: what was given about the visit last asked about loses its name, and so does what comes. The question stays open.
 * Null when no visit was asked about.
 */
export const anonymously = (state: ConversationState): { state: ConversationState; effect: Effect } | null =>
  state.feedback === null
    ? null
    : {
        state: { ...state, feedback: { ...state.feedback, anonymous: true } },
        effect: { type: 'make_anonymous', appointmentId: state.feedback.appointmentId },
      };
