import { type Intent } from '../../domain/conversation/reading/understanding';
import { type Decision, type Reply } from './reply';

/** A decision by one rule, with nothing beside it. */
export const decided = (intent: Intent, by: string, confidence: number, value?: string): Decision => ({
  intent,
  ...(value === undefined ? {} : { value }),
  also: [],
  confidence,
  decidedBy: [`rule:${by}`],
});

/** Words with a letter or a figure. */
export const wordCount = (reply: Reply): number =>
  reply.read.words.filter((word) => /[\p{L}\p{N}]/u.test(word.form)).length;
