import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { INTENTS, type Intent } from '../domain/conversation/reading/understanding';
import { URGENCIES } from '../domain/feedback/urgency';
import { secondOpinionModel } from '../language/intent/second-opinion';
import { type LinearModel } from '../language/engine/model/linear-model';
import { useSharedModels } from '../language/engine/model/shared-models';
import { understandWith } from '../language/understand';
import { assessUrgency } from '../language/urgency/assess-urgency';
import { readReplies, readUrgency, trainSecondOpinion, withOwnReplies, withOwnUrgency, type ReplyRow } from '../training/replies/recipe';
import { readSharedWeights } from '../adapters/language-models/read-weights';
import { LOCALES, ownNameOf } from '../domain/locale';

const USAGE = `usage: evaluate-replies --data DIR [--folds 10]
DIR holds replies.jsonl and urgency.jsonl. Prints the figures of the shipped model (fitted) beside those of models trained without the
groups they judge (cross-validated). The rules are the same in both columns: what they do on unseen rows only rows nobody has read
can tell. --share prints the figures of one part of the groups (a/b: the a-th of b), to keep the others unread.`;
const SETTING = { now: '2026-03-09T09:00', appointment: '2026-03-12T10:00' };

interface Outcome { row: ReplyRow; intent: Intent; also: readonly Intent[]; raised: boolean; right: boolean }

const part = (group: string, salt: string, of: number): number => (createHash('sha1').update(salt + group).digest().readUInt32BE(0)) % of;

function judge(row: ReplyRow, model: LinearModel): Outcome {
  const read = understandWith(model, { text: row.text, lang: row.lang, state: row.state, ...SETTING });
  const safety = row.intent === 'opt_out' || row.intent === 'emergency';
  const right = read.intent === row.intent || (safety ? read.also.includes(row.intent) : (row.accept ?? []).includes(read.intent));
  return { row, intent: read.intent, also: read.also, raised: read.level === 'emergency' || read.level === 'urgent', right };
}

function macroF1<T extends string>(pairs: readonly (readonly [T, T])[], classes: readonly T[]): number {
  const used = classes.filter((name) => pairs.some(([gold]) => gold === name));
  const f1 = used.map((name) => {
    const hits = pairs.filter(([gold, read]) => gold === name && read === name).length;
    return (2 * hits) / (pairs.filter(([gold]) => gold === name).length + pairs.filter(([, read]) => read === name).length);
  });
  return f1.reduce((sum, value) => sum + value, 0) / Math.max(1, used.length);
}

const share = (count: number, of: number): string => `${count}/${of} (${((100 * count) / Math.max(1, of)).toFixed(1)} %)`;

function figures(outcomes: readonly Outcome[]): Record<string, string> {
  const f1 = (some: readonly Outcome[]): string => macroF1(some.map(({ row, intent, right }) => [row.intent, right ? row.intent : intent] as const), INTENTS).toFixed(3);
  const count = (of: (o: Outcome) => boolean, wrong: (o: Outcome) => boolean): string => {
    const among = outcomes.filter(of);
    return share(among.filter(wrong).length, among.length);
  };
  const stops = ({ intent, also }: Outcome): boolean => intent === 'opt_out' || also.includes('opt_out');
  return {
    'right': share(outcomes.filter((o) => o.right).length, outcomes.length),
    'macro-F1': f1(outcomes),
    ...Object.fromEntries(LOCALES.map((locale) => [`macro-F1 ${ownNameOf(locale)}`, f1(outcomes.filter((o) => o.row.lang === locale))])),
    'confirm read as cancel': count((o) => o.row.intent === 'confirm', (o) => o.intent === 'cancel' && !o.right),
    'cancel read as confirm': count((o) => o.row.intent === 'cancel', (o) => o.intent === 'confirm' && !o.right),
    'opt-out missed': count((o) => o.row.intent === 'opt_out', (o) => !stops(o)),
    'opt-out invented': count((o) => o.row.intent !== 'opt_out' && !(o.row.accept ?? []).includes('opt_out'), stops),
    'emergency missed': count((o) => o.row.intent === 'emergency', (o) => !o.right && !o.raised),
  };
}

function urgency(folder: string, chosen: (group: string) => boolean): Record<string, string> {
  const read = readUrgency(folder).filter((row) => chosen(row.group)).map((row) => {
    const { level } = assessUrgency(row.text);
    return [row.level, level === row.level || (row.accept ?? []).includes(level) ? row.level : level] as const;
  });
  const raised = (level: string): boolean => level === 'urgent' || level === 'emergency';
  const among = (level: string): typeof read => read.filter(([gold]) => gold === level);
  return {
    'urgency macro-F1': macroF1(read, URGENCIES).toFixed(3),
    'emergencies not raised': share(among('emergency').filter(([, level]) => !raised(level)).length, among('emergency').length),
    'urgent not raised': share(among('urgent').filter(([, level]) => !raised(level)).length, among('urgent').length),
    'false alarms': share(among('none').filter(([, level]) => raised(level)).length, among('none').length),
  };
}

function main(): void {
  const { values } = parseArgs({ options: { data: { type: 'string' }, folds: { type: 'string', default: '10' }, share: { type: 'string', default: '1/1' } } });
  const folds = Number(values.folds);
  const [wanted, of] = values.share.split('/').map(Number);
  if (values.data === undefined || !Number.isInteger(folds) || folds < 2 || !wanted || !of || wanted > of) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  useSharedModels(readSharedWeights());
  const chosen = (group: string): boolean => part(group, 'share', of) === wanted - 1;
  const all = readReplies(values.data);
  const rows = all.filter((row) => chosen(row.group));
  const fitted = rows.map((row) => judge(row, secondOpinionModel()));
  const crossed = Array.from({ length: folds }, (_, fold) => {
    const elsewhere = (row: { group: string }): boolean => part(row.group, 'fold', folds) !== fold;
    const model = trainSecondOpinion(withOwnReplies(all).filter(elsewhere), withOwnUrgency(readUrgency(values.data ?? '')).filter(elsewhere));
    return rows.filter((row) => part(row.group, 'fold', folds) === fold).map((row) => judge(row, model));
  }).flat();
  const right = figures(crossed);
  console.log(`${''.padEnd(26)}${'fitted'.padEnd(22)}cross-validated (${folds} folds of groups)`);
  for (const [name, value] of Object.entries(figures(fitted))) console.log(`${name.padEnd(26)}${value.padEnd(22)}${right[name] ?? ''}`);
  for (const [name, value] of Object.entries(urgency(values.data, chosen))) console.log(`${name.padEnd(26)}${value.padEnd(22)}rules only`);
}

main();
