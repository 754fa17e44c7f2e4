import { type Intent } from '../../domain/conversation/reading/understanding';
import { decided, wordCount } from './decided';
import { type Decision, type Reply } from './reply';
import { readSilence } from './silence';
import { turnsOf, wordSet } from '../packs/rule-words';

/** Reads a reply to "how was your visit, 1 to 5". */
export function decideRating(
  reply: Reply,
  mark: { value: string; by: string } | null,
  language: string | null,
): Decision {
  if (readSilence(reply).stop)
    return { ...decided('opt_out', 'stop', 0.95), ...(mark?.by === 'figure' ? { also: ['rating'] as Intent[] } : {}) };
  const count = wordCount(reply);
  if (mark && (mark.by !== 'words' || count <= 6)) return decided('rating', `mark-${mark.by}`, 0.95, mark.value);
  if (language !== null && count <= 8) return decided('change_language', 'language', 0.8, language);
  if (reply.has('help') && count <= 4) return decided('help', 'help', 0.8);
  if (reply.has('wrongNumber') && count <= 10) return decided('wrong_number', 'wrong-number', 0.7);
  if (mark && !reply.has('feedbackWord')) return decided('rating', 'mark-words', 0.6, mark.value);
  if (count > 2) return decided('feedback', 'comment', 0.7);
  return decided('unintelligible', 'no-mark', 0.5);
}

const NOTHING = new RegExp(`^${turnsOf('nothingToSay')}$`, 'u');

const NOTHING_APART = new RegExp(`^${turnsOf('nothingApart')}$`, 'u');
const AROUND_NOTHING = wordSet('deciding', 'aroundNothing');
/** Reads a free comment on a visit. */
export function decideComment(reply: Reply, language: string | null): Decision {
  if (readSilence(reply).stop) return decided('opt_out', 'stop', 0.95);
  const count = wordCount(reply);
  const forms = reply.read.words.map((word) => word.form);
  const filler = AROUND_NOTHING;
  const first = forms[0] ?? '';
  const denial = forms.find((form) => NOTHING.test(form));
  if (denial !== undefined && forms.every((form) => NOTHING.test(form) || filler.has(form)))
    return decided('feedback', 'nothing-to-say', 0.9, 'none');
  if (NOTHING_APART.test(reply.read.text.trim().toLowerCase()))
    return decided('feedback', 'nothing-to-say', 0.9, 'none');
  if (language !== null && count <= 3) return decided('change_language', 'language', 0.8, language);
  if (reply.has('help') && count <= 2 && (first === 'help' || first === 'aide')) return decided('help', 'help', 0.8);
  if (count === 0) return decided('unintelligible', 'no-words', 0.6);
  return decided('feedback', 'comment', 0.8);
}
