import { askAgain } from './clarification';
import { type ConversationContext } from '../machine/context';
import { ask, say } from '../machine/effect';
import { type Outcome, outcome, then } from '../machine/outcome';
import { type ConversationState } from '../machine/state';
import { withDialogue } from '../machine/state-changes';
import { TIME_OUTS, minutesFromNow } from '../machine/time-outs';
import { LANGUAGE_OPTIONS, letterChoices } from '../messages/message-builders';
import { isLocale, languageOf } from '../../locale';

/** Another language, or none that is known: asked for. */
export const askLanguage = (state: ConversationState, context: ConversationContext): Outcome => {
  const { dialogue } = state;
  const resume = dialogue.name === 'choosing_language' ? dialogue.resume : dialogue;
  const until = minutesFromNow(context, TIME_OUTS.language);
  return outcome(
    withDialogue(state, { name: 'choosing_language', resume, until, unclear: 0 }),
    ask('language.ask', {}, letterChoices(LANGUAGE_OPTIONS)),
  );
};

/** Switches at once and repeats the open question; a language we do not have, or none named, is asked for. */
export const changeLanguage = (
  state: ConversationState,
  value: string | undefined,
  context: ConversationContext,
): Outcome => {
  const { dialogue } = state;
  const resume = dialogue.name === 'choosing_language' ? dialogue.resume : dialogue;
  if (!isLocale(value)) return askLanguage(state, context);
  const language = languageOf(value);
  const { otherLanguage: _counted, ...rest } = withDialogue(state, resume);
  return then(
    outcome({ ...rest, languageChosen: language }, { type: 'set_language', language }, say('language.switched', {})),
    (next) => askAgain(next, context),
  );
};
