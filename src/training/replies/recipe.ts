import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import {
  INTENTS,
  type Intent,
  READING_STATES,
  type ReadingState,
} from '../../domain/conversation/reading/understanding';
import { URGENCIES, type Urgency } from '../../domain/feedback/urgency';
import { LOCALES, type Locale } from '../../domain/locale';
import { type LinearModel, type Signals } from '../../language/engine/model/linear-model';
import { train } from '../../language/engine/model/train';
import { ownWords } from '../../language/engine/words/own-words';
import { decideByRules } from '../../language/intent/decide';
import { readReply } from '../../language/intent/read-reply';
import { replySignals } from '../../language/intent/second-opinion';
import { type RulesFound, urgencySignals } from '../../language/urgency/second-opinion';
import { projectRoot } from '../../root';

const SEED = 20260309;

const replySchema = z.object({
  group: z.string(),
  text: z.string(),
  lang: z.enum(LOCALES),
  state: z.enum(READING_STATES),
  intent: z.enum(INTENTS),
  accept: z.array(z.string()).optional(),
  variety: z.string().optional(),
});
const urgencySchema = z.object({
  group: z.string(),
  text: z.string(),
  lang: z.enum(LOCALES),
  level: z.enum(URGENCIES),
  accept: z.array(z.string()).optional(),
});
export type ReplyRow = z.infer<typeof replySchema>;
type UrgencyRow = z.infer<typeof urgencySchema>;

function rows<T>(file: string, schema: z.ZodType<T>): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      let json: unknown;
      try {
        json = JSON.parse(line);
      } catch {
        throw new Error(`${path.basename(file)} line ${i + 1}: not valid JSON`);
      }
      const parsed = schema.safeParse(json);
      if (!parsed.success)
        throw new Error(
          `${path.basename(file)} line ${i + 1}: ${parsed.error.issues[0]?.path.join('.') ?? ''} ${parsed.error.issues[0]?.message ?? ''}`,
        );
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

/** Lines of a file of ours that are no remark, cut at their bar: `label | text`. */
const linesOf = (file: string): [string, string][] =>
  readFileSync(path.join(OWN_ROWS, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [label = '', text = ''] = line.split(' | ');
      return [label, text];
    });

/** Texts with their level, one a line, of our own writing: `level | text`. */
export const urgencyCases = (): { text: string; level: Urgency }[] =>
  linesOf('urgency-cases.txt').map(([level, text]) => ({ text, level: z.enum(URGENCIES).parse(level) }));

const LEVEL_OF_KIND: Readonly<Record<string, Urgency>> = {
  emergency: 'emergency',
  self_harm: 'emergency',
  no_self_harm: 'emergency',
  alone: 'emergency',
  alarming: 'urgent',
  loss: 'urgent',
  unwell: 'follow_up',
  theft: 'follow_up',
};

/** Texts of which a test asks how they are read, that say how urgent they are: kinds of danger, and what people write any day. */
export const askedOfTests = (): { text: string; level: Urgency }[] => {
  return [
    ...linesOf('danger.txt').flatMap(([kind, text]) => {
      const level = LEVEL_OF_KIND[kind];
      return level === undefined ? [] : [{ text, level }];
    }),
    ...linesOf('harmless.txt').map(([text]) => ({ text, level: 'none' as const })),
  ];
};

const SETTING = { now: '2026-03-09T09:00', appointment: '2026-03-12T10:00' };

/** A reply with its intent and what it may teach of it. */
export interface TaughtReply {
  text: string;
  lang: Locale;
  state: ReadingState;
  labels: readonly Intent[];
  known?: readonly Intent[];
}

const INTENT_OF_KIND: Readonly<Record<string, Intent>> = {
  emergency: 'emergency',
  self_harm: 'emergency',
  alarming: 'emergency',
  wish: 'reschedule',
  late: 'running_late',
  here: 'already_came',
};
const NOT_OF_KIND: Readonly<Record<string, readonly Intent[]>> = {
  not_late: ['running_late', 'confirm'],
  not_here: ['already_came'],
  unwell: ['confirm', 'reschedule', 'running_late', 'cancel', 'wrong_number'],
  not_dead: ['running_late'],
};

/** Replies of which a test asks how they are read. Where several readings are right, the row says nothing of the others. */
export const repliesAskedOfTests = (): TaughtReply[] => {
  const intent = z.enum(INTENTS);
  const state = z.enum(READING_STATES);
  return [
    ...linesOf('replies.txt').map(([label, text]): TaughtReply => {
      const [wanted, where] = label.split('@');
      const idle = ['already_came', 'opt_in', 'help'].includes(label);
      return {
        text,
        lang: 'fr',
        state: where === undefined ? (idle ? 'idle' : 'awaiting_confirmation') : state.parse(where),
        labels: [intent.parse(wanted)],
      };
    }),
    ...linesOf('misread.txt').flatMap(([label, text]): TaughtReply[] => {
      const [head = '', wanted = ''] = label.split(' ');
      const right = wanted.split(',').map((one) => intent.parse(one));
      const [, where = 'awaiting_confirmation'] = head.replace('*', '').split('@');
      return right[0] === undefined
        ? []
        : [
            {
              text,
              lang: 'fr',
              state: state.parse(where),
              labels: [right[0]],
              known: INTENTS.filter((one) => one === right[0] || !right.includes(one)),
            },
          ];
    }),
    ...linesOf('danger.txt').flatMap(([kind, text]): TaughtReply[] => {
      const row = { text, lang: 'fr' as const, state: 'awaiting_confirmation' as const };
      const [asked, never] = [INTENT_OF_KIND[kind], NOT_OF_KIND[kind]];
      return asked !== undefined
        ? [{ ...row, labels: [asked] }]
        : never === undefined
          ? []
          : [{ ...row, labels: [], known: never }];
    }),
    ...linesOf('harmless.txt').map(
      ([text]): TaughtReply => ({ text, lang: 'fr', state: 'awaiting_confirmation', labels: [], known: ['emergency'] }),
    ),
    ...linesOf('silence.txt').map(
      ([label, text]): TaughtReply =>
        label === 'stop'
          ? { text, lang: 'fr', state: 'awaiting_confirmation', labels: ['opt_out'] }
          : { text, lang: 'fr', state: 'awaiting_confirmation', labels: [], known: ['opt_out'] },
    ),
  ];
};

/** Features shared by the models of replies and urgency: one walk over a text serves both. Chosen by folds of hands (docs/understanding.md). */
const FEATURES = { bits: 18, words: 3, chars: [2, 5], halves: true, edges: true } as const;
/** About 600 KB. */
const MOST_BUCKETS_OF_REPLIES = 30_000;

/** What the rules find in a reply, as the model takes it. */
const signalsOf = ({ text, lang, state }: Pick<TaughtReply, 'text' | 'lang' | 'state'>): Signals => {
  const input = { text: ownWords(text).words || text, lang, state, ...SETTING };
  const reply = readReply(input);
  return replySignals(state, reply, decideByRules(input, reply));
};

/** The model that weighs what a reply asks for, one output an intent, from its words and from what the rules found in it. */
export function trainIntent(taught: readonly TaughtReply[]): LinearModel {
  return train(
    taught.map((row) => ({
      text: row.text,
      labels: row.labels,
      signals: signalsOf(row),
      ...(row.known && { known: row.known }),
    })),
    {
      outputs: INTENTS,
      features: FEATURES,
      seed: SEED,
      cost: 20,
      leastRows: 2,
      mostBuckets: MOST_BUCKETS_OF_REPLIES,
    },
  );
}

/** A text with its level and what it may teach of it. */
export interface Taught {
  text: string;
  level: Urgency;
  known?: readonly string[];
  weight?: number;
}

const COMMENT_START = 200;
const CALM_WEIGHT = 0.3;
const DANGER = ['urgent', 'emergency'];
const commentSchema = z.object({
  text: z.string(),
  sentiment: z.string().optional(),
  urgency: z.enum(URGENCIES).optional(),
});

/**
 * Comments as teachers. Those with a known urgency teach danger only: what is a follow-up there is judged by the comment's sentiment too. The
 * others, as far as `calm` sees nothing in them, teach that such texts are harmless; without them the model took praise for danger.
 */
export function commentsAsTaught(folder: string, calm: (text: string) => boolean): Taught[] {
  const known = rows(path.join(folder, 'own-dev.jsonl'), commentSchema).map(({ text, urgency }) => ({
    text,
    level: urgency ?? ('none' as const),
    known: DANGER,
  }));
  const others = ['en-nhs', 'fr-nhs-machine-translated', 'fr-xed']
    .flatMap((name) => rows(path.join(folder, `${name}.jsonl`), commentSchema))
    .map(({ text, sentiment }) => ({
      text: text.slice(0, COMMENT_START),
      level: 'none' as const,
      weight: CALM_WEIGHT,
      ...(sentiment === 'positive' ? {} : { known: DANGER }),
    }))
    .filter(({ text }) => calm(text));
  return [...known, ...others];
}

/** Intents whose replies speak of symptoms or complaints only by the way. */
const PLAIN: ReadonlySet<string> = new Set<string>(
  INTENTS.filter((intent) => !['emergency', 'feedback', 'rating', 'question'].includes(intent)),
);
const PLAIN_WEIGHT = 0.3;
/** About 400 KB a model. */
const MOST_BUCKETS = 60_000;

/**
 * The model that weighs how urgent a text is, one output a level, from its words and from what the rules found in it (`foundIn`). Replies in which the rules
 * find nothing teach what everyday replies look like. Features and cost were chosen by folds of hands (docs/understanding.md).
 */
export function trainUrgency(
  taught: readonly Taught[],
  replies: readonly ReplyRow[],
  foundIn: (text: string) => RulesFound,
): LinearModel {
  const row = ({ text, level, ...more }: Taught) => ({
    text,
    labels: [level],
    signals: urgencySignals(foundIn(text)),
    ...more,
  });
  return train(
    [
      ...taught.map(row),
      ...replies
        .filter(({ text, intent }) => PLAIN.has(intent) && foundIn(text).level === 'none')
        .map(({ text }) => row({ text, level: 'none', weight: PLAIN_WEIGHT })),
    ],
    { outputs: URGENCIES, features: FEATURES, seed: SEED, cost: 20, leastRows: 2, mostBuckets: MOST_BUCKETS },
  );
}

/** The model that tells French from English. */
export function trainLanguageSeen(
  all: readonly { text: string; lang: Locale; variety?: string | undefined }[],
): LinearModel {
  const used = all.filter(
    (row) => row.variety !== 'fr-en-mix' && row.variety !== 'camfranglais' && /\p{L}{3}/u.test(row.text),
  );
  return train(
    used.map((row) => ({ text: row.text, labels: row.lang === 'fr' ? ['fr'] : [] })),
    {
      outputs: ['fr'],
      notes: { against: 'en' },
      features: { bits: 13, words: 1, chars: [1, 4] },
      seed: SEED,
      cost: 10,
      leastRows: 3,
      mostBuckets: 6000,
    },
  );
}
