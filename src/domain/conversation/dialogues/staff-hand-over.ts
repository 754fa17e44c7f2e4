import { isOptedOut } from '../../consent/consent';
import { resumeOpen } from './appointment-dialogue';
import { type ConversationContext } from '../machine/context';
import { ignored, say } from '../machine/effect';
import { type ConversationEvent } from '../machine/event';
import { type ConversationState } from '../machine/state';
import { TIME_OUTS, minutesFromNow } from '../machine/time-outs';
import { type Outcome, outcome, then } from '../machine/outcome';
import { withDialogue } from '../machine/state-changes';

const nudgeAt = (context: ConversationContext): string =>
  minutesFromNow(context, context.handOver?.nudgeMinutes ?? TIME_OUTS.handOverNudge);

/** A person writes from now on; the bot is silent, safety apart. */
export const staffTookOver = (
  state: ConversationState,
  { staffFirstName, quietly }: Extract<ConversationEvent, { type: 'staff_took_over' }>,
  context: ConversationContext,
): Outcome => {
  const { dialogue } = state;
  const told = dialogue.name === 'handed_over' && dialogue.staffFirstName === staffFirstName && !dialogue.unannounced;
  const later = !told && (quietly === true || isOptedOut(context.consent));
  const taken = withDialogue(
    { ...state, later: [] },
    {
      name: 'handed_over',
      staffFirstName,
      nudged: false,
      until: nudgeAt(context),
      unclear: 0,
      ...(later ? { unannounced: true } : {}),
    },
  );
  return outcome(taken, ...(told || later ? [] : [say('staff.takesOver', { staffFirstName })]));
};

/** A message of staff starts the time again, and tells who writes where nothing has told it yet. */
export const staffWrote = (state: ConversationState, context: ConversationContext): Outcome => {
  const { dialogue } = state;
  if (dialogue.name !== 'handed_over') return outcome(state, ignored('nothing_open'));
  const { unannounced: _told, ...taken } = dialogue;
  return outcome(withDialogue(state, { ...taken, nudged: false, until: nudgeAt(context) }));
};

/** The bot answers again, and the patient who knew of the person is told. Questions that were open still are. */
export const staffReleased = (state: ConversationState, context: ConversationContext): Outcome => {
  const { dialogue } = state;
  if (dialogue.name !== 'handed_over') return outcome(state, ignored('nothing_open'));
  const { staffFirstName, unannounced } = dialogue;
  const goodbye = unannounced || isOptedOut(context.consent) ? [] : [say('staff.leaves', { staffFirstName })];
  return then(outcome(state, ...goodbye), (next) => resumeOpen(next, context));
};
