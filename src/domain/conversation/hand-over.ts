import { isOptedOut } from '../consent/consent';
import { resumeOpen } from './appointment-dialogue';
import { type ConversationContext } from './context';
import { ignored, say } from './effect';
import { type ConversationState } from './state';
import { TIME_OUTS, type Step, after, step, then, within } from './step';

/** A person writes from now on; the bot is silent, safety apart. Every message of staff sends this again and so starts the time anew. */
export const staffTookOver = (state: ConversationState, staffFirstName: string, context: ConversationContext): Step => {
  const { dialogue } = state;
  const same = dialogue.name === 'handed_over' && dialogue.staffFirstName === staffFirstName;
  const taken = within({ ...state, later: [] }, {
    name: 'handed_over', staffFirstName, nudged: false, until: after(context, TIME_OUTS.handOverNudge), unclear: 0,
  });
  return step(taken, ...(same || isOptedOut(context.consent) ? [] : [say('staff.takesOver', { staffFirstName })]));
};

/** The bot answers again, and the patient is told. Questions that were open still are. */
export const staffReleased = (state: ConversationState, context: ConversationContext): Step => {
  const { dialogue } = state;
  if (dialogue.name !== 'handed_over') return step(state, ignored('nothing_open'));
  const goodbye = isOptedOut(context.consent) ? [] : [say('staff.leaves', { staffFirstName: dialogue.staffFirstName })];
  return then(step(state, ...goodbye), (next) => resumeOpen(next, context));
};
