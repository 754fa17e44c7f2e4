import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { INTENTS, READING_STATES } from '../../domain/conversation/understanding';
import { URGENCIES } from '../../domain/feedback/urgency';
import { LOCALES, type Locale } from '../../domain/patient/language';
import { type LinearModel } from '../../language/model/linear-model';
import { train } from '../../language/model/train';
import { projectRoot } from '../../root';

const SEED = 20260309;

const replySchema = z.object({
  group: z.string(), text: z.string(), lang: z.enum(LOCALES), state: z.enum(READING_STATES), intent: z.enum(INTENTS), accept: z.array(z.string()).optional(), variety: z.string().optional(),
});
const urgencySchema = z.object({ group: z.string(), text: z.string(), lang: z.enum(LOCALES), level: z.enum(URGENCIES), accept: z.array(z.string()).optional() });
export type ReplyRow = z.infer<typeof replySchema>;
type UrgencyRow = z.infer<typeof urgencySchema>;

function rows<T>(file: string, schema: z.ZodType<T>): T[] {
  return readFileSync(file, 'utf8').split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    let json: unknown;
    try { json = JSON.parse(line); } catch { throw new Error(`${path.basename(file)} line ${i + 1}: not valid JSON`); }
    const parsed = schema.safeParse(json);
    if (!parsed.success) throw new Error(`${path.basename(file)} line ${i + 1}: ${parsed.error.issues[0]?.path.join('.') ?? ''} ${parsed.error.issues[0]?.message ?? ''}`);
    return [parsed.data];
  });
}

export const readReplies = (folder: string): ReplyRow[] => rows(path.join(folder, 'replies.jsonl'), replySchema);
export const readUrgency = (folder: string): UrgencyRow[] => rows(path.join(folder, 'urgency.jsonl'), urgencySchema);

/** Rows of our own writing that are part of the repository, in the form of the data that is given. */
const OWN_ROWS = path.join(projectRoot, 'src/cli/replies/rows');

/** What the model is trained on: the given rows and our own. */
export const withOwnReplies = (given: readonly ReplyRow[]): ReplyRow[] => [...given, ...readReplies(OWN_ROWS)];
export const withOwnUrgency = (given: readonly UrgencyRow[]): UrgencyRow[] => [...given, ...readUrgency(OWN_ROWS)];

/**
 * The model that is asked for a second opinion on a reply to a reminder or a text out of the blue. Features and cost were chosen by folds that keep
 * a source and a style together. Texts with a known urgency teach the danger output only; "urgent" ones, which border on it, teach nothing.
 */
export function trainSecondOpinion(replies: readonly ReplyRow[], urgency: readonly UrgencyRow[]): LinearModel {
  const used = replies.filter((row) => row.state === 'idle' || row.state === 'awaiting_confirmation');
  const outputs = INTENTS.filter((intent) => used.some((row) => row.intent === intent));
  return train([
    ...used.map((row) => ({ text: row.text, labels: [row.intent], signals: { idle: row.state === 'idle' ? 1 : 0 } })),
    ...urgency.filter((row) => row.level !== 'urgent').map((row) => ({ text: row.text, labels: row.level === 'emergency' ? ['emergency'] : [], known: ['emergency'] })),
  ], { outputs, features: { bits: 15, words: 2, chars: [2, 5], halves: true }, seed: SEED, cost: 20, leastRows: 2, mostBuckets: 6000 });
}

/** The model that tells French from English. */
export function trainLanguageSeen(all: readonly { text: string; lang: Locale; variety?: string | undefined }[]): LinearModel {
  const used = all.filter((row) => row.variety !== 'fr-en-mix' && row.variety !== 'camfranglais' && /\p{L}{3}/u.test(row.text));
  return train(used.map((row) => ({ text: row.text, labels: row.lang === 'fr' ? ['fr'] : [] })), {
    outputs: ['fr'], features: { bits: 13, words: 1, chars: [1, 4] }, seed: SEED, cost: 10, leastRows: 3, mostBuckets: 6000,
  });
}
