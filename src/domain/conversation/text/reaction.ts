import { type Subject, sameSubject } from '../../appointment/subject';
import { isOptedOut } from '../../consent/consent';
import { lookUpSubject } from '../machine/subject-lookup';
import { answerForWhichVisit } from '../dialogues/which-visit';
import { type ConversationContext } from '../machine/context';
import { ignored } from '../machine/effect';
import { type ReplyReceived } from '../machine/event';
import { askAgain } from '../dialogues/clarification';
import { type ConversationState } from '../machine/state';
import { type Outcome, outcome } from '../machine/outcome';

const SAYS_YES: ReadonlySet<string> = new Set(['like', 'love']);
const ASKS_BACK: ReadonlySet<string> = new Set(['dislike', 'question']);

/** The open question the reaction stands on; null when it stands on anything else. */
const questionOf = (state: ConversationState, { quoted, reaction }: ReplyReceived): Subject | null => {
  if (state.dialogue.name !== 'awaiting_confirmation') return null;
  if (quoted)
    return quoted.kind === 'visit'
      ? (state.questions.find((open) => sameSubject(open.subject, quoted.subject))?.subject ?? null)
      : null;
  const [only, another] = state.questions;
  return only && !another && reaction?.toQuestion ? only.subject : null;
};

/**
 * A heart or a thumb on an open question about a visit is a yes; a dislike or a question mark on it is asked back, never taken for a no. On anything
 * else (our thanks, an old message) a reaction asks for nothing and gets nothing.
 */
export const answerReaction = (
  state: ConversationState,
  event: ReplyReceived,
  context: ConversationContext,
): Outcome => {
  const subject = questionOf(state, event);
  const kind = event.reaction?.kind ?? 'other';
  if (!subject || isOptedOut(context.consent) || lookUpSubject(subject, context).kind === 'gone')
    return outcome(state, ignored('reaction'));
  if (SAYS_YES.has(kind)) return answerForWhichVisit(state, { intent: 'confirm' }, { subject }, context);
  return ASKS_BACK.has(kind) ? askAgain(state, context) : outcome(state, ignored('reaction'));
};
