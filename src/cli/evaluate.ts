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
import { readAsReply, readAsUrgency, reliability, replyFigures, urgencyFigures, type ReadAsReply, type ReadAsUrgency } from '../training/replies/measure';
import { trainReplyModels } from '../training/replies/models';

const USAGE = `Usage: npm run evaluate -- --blind FILE
       npm run evaluate -- --folds N --data DIR

--blind  scores rows that taught nothing, once: date, hash of the file and figures are added to src/training/blind-scores.tsv, and a file that stands there
         is not scored again. JSON Lines: {text, lang, level} or {text, lang, state, intent}; kind ("natural", "hard" …) splits the figures.
--folds  trains N times without a part of the corpus' hands and reads their rows: how a text of somebody new is read. DIR as for train. About 2 minutes a fold.`;

const BLIND_SCORES = path.join(projectRoot, 'src', 'training', 'blind-scores.tsv');

const common = { text: z.string().min(1), lang: z.enum(LOCALES), kind: z.string().optional(), accept: z.array(z.string()).optional() };
const blindRow = z.union([z.object({ ...common, state: z.enum(READING_STATES), intent: z.enum(INTENTS) }), z.object({ ...common, level: z.enum(URGENCIES) })]);
type BlindRow = z.infer<typeof blindRow>;

function blindRows(bytes: Buffer): BlindRow[] {
  return bytes.toString('utf8').split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    let json: unknown;
    try { json = JSON.parse(line); } catch { throw new Error(`line ${i + 1}: not valid JSON`); }
    const parsed = blindRow.safeParse(json);
    if (!parsed.success) throw new Error(`line ${i + 1}: neither {text, lang, level} nor {text, lang, state, intent}`);
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
  const known = existsSync(BLIND_SCORES) ? readFileSync(BLIND_SCORES, 'utf8').split('\n').filter((line) => line.split('\t')[1] === hash) : [];
  if (known.length > 0) throw new Error(`this file was scored before; what is known of it can no longer say how strangers are read:\n${known.join('\n')}`);
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
    for (const [of, figures] of [['replies', replies.length > 0 && replyFigures(replies)], ['urgency', levels.length > 0 && urgencyFigures(levels)]] as const) {
      if (figures === false) continue;
      print(`${of}, ${kind}`, figures);
      appendFileSync(BLIND_SCORES, `${date}\t${hash}\t${of}\t${kind}\t${Object.entries(figures).map(([name, value]) => `${name} ${value}`).join('; ')}\n`);
    }
  }
}

function crossValidate(folder: string, folds: number): void {
  const replies = intentRows();
  const levels = urgencyRows();
  const hands = [...new Set([...replies, ...levels].map(({ hand }) => hand))].sort();
  const foldOf = (hand: string): number => hands.indexOf(hand) % folds;
  const read: { replies: ReadAsReply[]; levels: ReadAsUrgency[] } = { replies: [], levels: [] };
  const shipped = readSharedWeights();
  for (let fold = 0; fold < folds; fold++) {
    const { intent, urgency } = trainReplyModels(folder, (hand) => foldOf(hand) !== fold);
    useSharedModels({ ...shipped, intent: intent.save(), urgency: urgency.save() });
    read.replies.push(...replies.filter(({ hand }) => foldOf(hand) === fold).map(readAsReply));
    read.levels.push(...levels.filter(({ hand }) => foldOf(hand) === fold).map(readAsUrgency));
    console.error(`fold ${fold + 1} of ${folds}`);
  }
  print(`replies, ${hands.length} hands in ${folds} folds`, replyFigures(read.replies));
  print('confidence of a reply, and how many were right', Object.fromEntries(reliability(read.replies)));
  print('urgency', urgencyFigures(read.levels));
}

function main(): void {
  const { values } = parseArgs({ options: { blind: { type: 'string' }, folds: { type: 'string' }, data: { type: 'string' } } });
  const folds = Number(values.folds);
  if (values.blind !== undefined) return scoreOnce(values.blind);
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
