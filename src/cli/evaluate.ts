import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readSharedWeights } from '../adapters/language-models/read-weights';
import { INTENTS, READING_STATES } from '../domain/conversation/reading/understanding';
import { URGENCIES } from '../domain/feedback/urgency';
import { LOCALES } from '../domain/locale';
import { useSharedModels } from '../language/engine/model/shared-models';
import { projectRoot } from '../root';
import { intentRows, urgencyRows } from '../training/corpus';
import {
  readAsReply,
  readAsUrgency,
  reliability,
  replyFigures,
  urgencyFigures,
  type ReadAsReply,
  type ReadAsUrgency,
} from '../training/replies/measure';
import { trainReplyModels } from '../training/replies/models';

const USAGE = `Usage: npm run evaluate -- --blind FILE
       npm run evaluate -- --folds N --data DIR
       npm run evaluate -- --curve --data DIR

--blind  scores rows that taught nothing, once: date, hash of the file and figures are added to src/training/blind-scores.tsv, and a file that stands there
         is not scored again. JSON Lines: {text, lang, level} or {text, lang, state, intent}; kind ("natural", "hard" …) splits the figures.
--folds  trains N times without a part of the corpus' hands and reads their rows: how a text of somebody new is read. DIR as for train. About 4 minutes a fold.
--curve  trains on an eighth, a quarter, half and all of the other hands and reads those of the fourth fold: whether more rows would help.`;

const BLIND_SCORES = path.join(projectRoot, 'src', 'training', 'blind-scores.tsv');

const common = {
  text: z.string().min(1),
  lang: z.enum(LOCALES),
  kind: z.string().optional(),
  accept: z.array(z.string()).optional(),
};
const blindRow = z.union([
  z.object({ ...common, state: z.enum(READING_STATES), intent: z.enum(INTENTS) }),
  z.object({ ...common, level: z.enum(URGENCIES) }),
]);
type BlindRow = z.infer<typeof blindRow>;

function blindRows(bytes: Buffer): BlindRow[] {
  return bytes
    .toString('utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      let json: unknown;
      try {
        json = JSON.parse(line);
      } catch {
        throw new Error(`line ${i + 1}: not valid JSON`);
      }
      const parsed = blindRow.safeParse(json);
      if (!parsed.success)
        throw new Error(`line ${i + 1}: neither {text, lang, level} nor {text, lang, state, intent}`);
      return [parsed.data];
    });
}

function print(title: string, figures: Record<string, string>): void {
  console.log(`\n${title}`);
  for (const [name, value] of Object.entries(figures)) console.log(`  ${name.padEnd(28)}${value}`);
}

function scoreOnce(file: string): void {
  const bytes = readFileSync(file);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const known = existsSync(BLIND_SCORES)
    ? readFileSync(BLIND_SCORES, 'utf8')
        .split('\n')
        .filter((line) => line.split('\t')[1] === hash)
    : [];
  if (known.length > 0)
    throw new Error(
      `this file was scored before; what is known of it can no longer say how strangers are read:\n${known.join('\n')}`,
    );
  const rows = blindRows(bytes);
  useSharedModels(readSharedWeights());
  const parts = new Map<string, { replies: ReadAsReply[]; levels: ReadAsUrgency[] }>();
  for (const row of rows) {
    const kind = row.kind ?? 'all';
    const part = parts.get(kind) ?? { replies: [], levels: [] };
    parts.set(kind, part);
    if ('intent' in row) part.replies.push(readAsReply(row));
    else part.levels.push(readAsUrgency(row));
  }
  const date = new Date().toISOString().slice(0, 10);
  for (const [kind, { replies, levels }] of parts) {
    for (const [of, figures] of [
      ['replies', replies.length > 0 && replyFigures(replies)],
      ['urgency', levels.length > 0 && urgencyFigures(levels)],
    ] as const) {
      if (figures === false) continue;
      print(`${of}, ${kind}`, figures);
      appendFileSync(
        BLIND_SCORES,
        `${date}\t${hash}\t${of}\t${kind}\t${Object.entries(figures)
          .map(([name, value]) => `${name} ${value}`)
          .join('; ')}\n`,
      );
    }
  }
}

/** The hands of the corpus by name: every nth of them holds both languages, and early and late ones. */
const handsOf = (rows: readonly { hand: string }[]): string[] => [...new Set(rows.map(({ hand }) => hand))].sort();

/** How rows of the hands in `read` are read by models that learnt from those in `taught`. */
function readBy(
  folder: string,
  taught: (hand: string) => boolean,
  read: (hand: string) => boolean,
): { replies: ReadAsReply[]; levels: ReadAsUrgency[] } {
  const { intent, urgency } = trainReplyModels(folder, taught);
  useSharedModels({ ...readSharedWeights(), intent: intent.save(), urgency: urgency.save() });
  return {
    replies: intentRows()
      .filter(({ hand }) => read(hand))
      .map(readAsReply),
    levels: urgencyRows()
      .filter(({ hand }) => read(hand))
      .map(readAsUrgency),
  };
}

function learningCurve(folder: string): void {
  const hands = handsOf(intentRows());
  const isRead = (hand: string): boolean => hands.indexOf(hand) % 4 === 3;
  const teachers = hands.filter((hand) => !isRead(hand));
  console.log('hands\treplies right\turgency right\turgency macro-F1');
  for (const part of [8, 4, 2, 1]) {
    const taught = teachers.filter((_, i) => i % part === 0);
    const { replies, levels } = readBy(folder, (hand) => taught.includes(hand), isRead);
    console.log(
      [
        taught.length,
        replyFigures(replies)['right'],
        urgencyFigures(levels)['right'],
        urgencyFigures(levels)['macro-F1'],
      ].join('\t'),
    );
  }
}

function crossValidate(folder: string, folds: number): void {
  const hands = handsOf(intentRows());
  const foldOf = (hand: string): number => hands.indexOf(hand) % folds;
  const read: { replies: ReadAsReply[]; levels: ReadAsUrgency[] } = { replies: [], levels: [] };
  for (let fold = 0; fold < folds; fold++) {
    const { replies, levels } = readBy(
      folder,
      (hand) => foldOf(hand) !== fold,
      (hand) => foldOf(hand) === fold,
    );
    read.replies.push(...replies);
    read.levels.push(...levels);
    console.error(`fold ${fold + 1} of ${folds}`);
  }
  print(`replies, ${hands.length} hands in ${folds} folds`, replyFigures(read.replies));
  print('confidence of a reply, and how many were right', Object.fromEntries(reliability(read.replies)));
  print('urgency', urgencyFigures(read.levels));
}

function main(): void {
  const { values } = parseArgs({
    options: {
      blind: { type: 'string' },
      folds: { type: 'string' },
      curve: { type: 'boolean' },
      data: { type: 'string' },
    },
  });
  const folds = Number(values.folds);
  if (values.blind !== undefined) return scoreOnce(values.blind);
  if (values.data !== undefined && values.curve === true) return learningCurve(values.data);
  if (values.data !== undefined && Number.isInteger(folds) && folds >= 2) return crossValidate(values.data, folds);
  console.error(USAGE);
  process.exitCode = 2;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
