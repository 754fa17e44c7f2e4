import { isOptedOut } from '../../consent/consent';
import { resumeOpen } from './appointment-dialogue';
import { type ConversationContext } from '../machine/context';
import { ignored, say } from '../machine/effect';
import { type ConversationEvent } from '../machine/event';
import { type ConversationState } from '../machine/state';
import { TIME_OUTS, type Step, after, step, then, within } from '../machine/outcome';

const nudgeAt = (context: ConversationContext): string => after(context, context.handOver?.nudgeMinutes ?? TIME_OUTS.handOverNudge);

/** A person writes from now on; the bot is silent, safety apart. */
export const staffTookOver = (
  state: ConversationState, { staffFirstName, quietly }: Extract<ConversationEvent, { type: 'staff_took_over' }>, context: ConversationContext,
): Step => {
  const { dialogue } = state;
  const told = dialogue.name === 'handed_over' && dialogue.staffFirstName === staffFirstName && !dialogue.unannounced;
  const later = !told && (quietly === true || isOptedOut(context.consent));
  const taken = within({ ...state, later: [] }, {
    name: 'handed_over', staffFirstName, nudged: false, until: nudgeAt(context), unclear: 0, ...(later ? { unannounced: true } : {}),
  });
  return step(taken, ...(told || later ? [] : [say('staff.takesOver', { staffFirstName })]));
};

/** A message of staff starts the time anew, and tells who writes where nothing has told it yet. */
export const staffWrote = (state: ConversationState, context: ConversationContext): Step => {
  const { dialogue } = state;
  if (dialogue.name !== 'handed_over') return step(state, ignored('nothing_open'));
  const { unannounced: _told, ...taken } = dialogue;
  return step(within(state, { ...taken, nudged: false, until: nudgeAt(context) }));
};

/** The bot answers again, and the patient who knew of the person is told. Questions that were open still are. */
export const staffReleased = (state: ConversationState, context: ConversationContext): Step => {
  const { dialogue } = state;
  if (dialogue.name !== 'handed_over') return step(state, ignored('nothing_open'));
  const { staffFirstName, unannounced } = dialogue;
  const goodbye = unannounced || isOptedOut(context.consent) ? [] : [say('staff.leaves', { staffFirstName })];
  return then(step(state, ...goodbye), (next) => resumeOpen(next, context));
};
