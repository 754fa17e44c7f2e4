import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { INTENTS, READING_STATES } from '../../domain/conversation/reading/understanding';
import { URGENCIES, type Urgency } from '../../domain/feedback/urgency';
import { LOCALES, type Locale } from '../../domain/locale';
import { type LinearModel } from '../../language/engine/model/linear-model';
import { train } from '../../language/engine/model/train';
import { type RulesFound, urgencySignals } from '../../language/urgency/second-opinion';
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
const OWN_ROWS = path.join(projectRoot, 'src/training/replies/rows');

/** What the model is trained on: the given rows and our own. */
export const withOwnReplies = (given: readonly ReplyRow[]): ReplyRow[] => [...given, ...readReplies(OWN_ROWS)];
export const withOwnUrgency = (given: readonly UrgencyRow[]): UrgencyRow[] => [...given, ...readUrgency(OWN_ROWS)];

/** Texts with their level, one a line, of our own writing: `level | text`. */
export const urgencyCases = (): { text: string; level: Urgency }[] => readFileSync(path.join(OWN_ROWS, 'urgency-cases.txt'), 'utf8').split('\n')
  .filter((line) => line !== '' && !line.startsWith('#')).map((line) => {
    const [level = '', text = ''] = line.split(' | ');
    return { text, level: z.enum(URGENCIES).parse(level) };
  });

const LEVEL_OF_KIND: Readonly<Record<string, Urgency>> = {
  emergency: 'emergency', self_harm: 'emergency', no_self_harm: 'emergency', alone: 'emergency', alarming: 'urgent', loss: 'urgent', unwell: 'follow_up', theft: 'follow_up',
};

/** Texts of which a test asks how they are read, that say how urgent they are: kinds of danger, and what people write any day. */
export const askedOfTests = (): { text: string; level: Urgency }[] => {
  const lines = (file: string): string[] => readFileSync(path.join(OWN_ROWS, file), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return [
    ...lines('danger.txt').flatMap((line) => {
      const [kind = '', text = ''] = line.split(' | ');
      const level = LEVEL_OF_KIND[kind];
      return level === undefined ? [] : [{ text, level }];
    }),
    ...lines('harmless.txt').map((text) => ({ text, level: 'none' as const })),
  ];
};

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

/** A text with its level and what it may teach of it. */
export interface Taught { text: string; level: Urgency; known?: readonly string[]; weight?: number }

const COMMENT_START = 200;
const CALM_WEIGHT = 0.3;
const DANGER = ['urgent', 'emergency'];
const commentSchema = z.object({ text: z.string(), sentiment: z.string().optional(), urgency: z.enum(URGENCIES).optional() });

/**
 * Comments as teachers. Those with a known urgency teach danger only: what is a follow-up there is judged by the comment's sentiment too. The
 * others, as far as `calm` sees nothing in them, teach that such texts are harmless; without them the model took praise for danger.
 */
export function commentsAsTaught(folder: string, calm: (text: string) => boolean): Taught[] {
  const known = rows(path.join(folder, 'own-dev.jsonl'), commentSchema).map(({ text, urgency }) => ({ text, level: urgency ?? 'none' as const, known: DANGER }));
  const others = ['en-nhs', 'fr-nhs-machine-translated', 'fr-xed'].flatMap((name) => rows(path.join(folder, `${name}.jsonl`), commentSchema))
    .map(({ text, sentiment }) => ({ text: text.slice(0, COMMENT_START), level: 'none' as const, weight: CALM_WEIGHT, ...(sentiment === 'positive' ? {} : { known: DANGER }) }))
    .filter(({ text }) => calm(text));
  return [...known, ...others];
}

/** Intents whose replies speak of symptoms or complaints only by the way. */
const PLAIN: ReadonlySet<string> = new Set<string>(INTENTS.filter((intent) => !['emergency', 'feedback', 'rating', 'question'].includes(intent)));
const PLAIN_WEIGHT = 0.3;
/** About 400 KB a model. */
const MOST_BUCKETS = 60_000;

/**
 * The model that weighs how urgent a text is, one output a level, from its words and from what the rules found in it (`foundIn`). Replies in which the rules
 * find nothing teach what everyday replies look like. Features and cost were chosen by folds of hands (docs/understanding.md).
 */
export function trainUrgency(taught: readonly Taught[], replies: readonly ReplyRow[], foundIn: (text: string) => RulesFound): LinearModel {
  const row = ({ text, level, ...more }: Taught) => ({ text, labels: [level], signals: urgencySignals(foundIn(text)), ...more });
  return train([
    ...taught.map(row),
    ...replies.filter(({ text, intent }) => PLAIN.has(intent) && foundIn(text).level === 'none').map(({ text }) => row({ text, level: 'none', weight: PLAIN_WEIGHT })),
  ], { outputs: URGENCIES, features: { bits: 18, words: 3, chars: [2, 5], halves: true, edges: true }, seed: SEED, cost: 20, leastRows: 2, mostBuckets: MOST_BUCKETS });
}

/** The model that tells French from English. */
export function trainLanguageSeen(all: readonly { text: string; lang: Locale; variety?: string | undefined }[]): LinearModel {
  const used = all.filter((row) => row.variety !== 'fr-en-mix' && row.variety !== 'camfranglais' && /\p{L}{3}/u.test(row.text));
  return train(used.map((row) => ({ text: row.text, labels: row.lang === 'fr' ? ['fr'] : [] })), {
    outputs: ['fr'], notes: { against: 'en' }, features: { bits: 13, words: 1, chars: [1, 4] }, seed: SEED, cost: 10, leastRows: 3, mostBuckets: 6000,
  });
}
