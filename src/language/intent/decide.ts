import { type UnderstandInput } from '../../domain/conversation/reading/understanding';
import { decideOpen } from './decide-open';
import { decideComment, decideRating } from './decide-visit';
import { wordCount } from './decided';
import { languageWish } from './language-wish';
import { withReason } from './mark-beside';
import { minutesLate } from './minutes-late';
import { readRating } from './rating';
import { type Decision, type Reply } from './reply';

/** What the rules alone take a reply for. */
export function decideByRules({ state, appointment }: UnderstandInput, reply: Reply): Decision {
  const language = languageWish(reply.read, state === 'awaiting_comment' || state === 'awaiting_rating');
  switch (state) {
    case 'awaiting_rating':
      return withReason(decideRating(reply, readRating(reply.read), language), reply.read);
    case 'awaiting_comment':
      return decideComment(reply, language);
    case 'awaiting_confirmation':
    case 'idle': {
      // A mark out of the blue is read in one or two words only.
      const mark = state === 'idle' && wordCount(reply) <= 2 ? readRating(reply.read) : null;
      return decideOpen(reply, minutesLate(reply.read, appointment), language, mark?.value ?? null, appointment);
    }
    default:
      return state satisfies never;
  }
}
