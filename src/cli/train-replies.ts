import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type LinearModel } from '../language/engine/model/linear-model';
import { type Locale } from '../domain/locale';
import { projectRoot } from '../root';
import { urgencyByRules } from '../language/urgency/assess-urgency';
import { commentsAsTaught, readReplies, readUrgency, trainLanguageSeen, trainSecondOpinion, trainUrgency, urgencyCases, withOwnReplies, withOwnUrgency, type Taught } from '../training/replies/recipe';

const USAGE = `usage: train-replies --data DIR
Trains the model that tells French from English and those that give a second opinion on replies and on their urgency. DIR holds replies/ and
feedback/; the second opinions also learn from our own rows in src/training/replies/rows; the weights are written as source files, because reading a reply touches no file. The same data gives the same bytes.`;
const COMMENTS: readonly (readonly [string, Locale])[] = [['en-nhs', 'en'], ['fr-xed', 'fr'], ['own-dev', 'en']];

function comments(folder: string): { text: string; lang: Locale }[] {
  return COMMENTS.flatMap(([name, lang]) => readFileSync(path.join(folder, 'feedback', `${name}.jsonl`), 'utf8').split('\n').filter((line) => line !== '').map((line) => {
    const row = JSON.parse(line) as { text: string; lang?: Locale };
    return { text: row.text.slice(0, 200), lang: row.lang ?? lang };
  }));
}

function write(file: string, model: LinearModel): void {
  const text = Buffer.from(model.save()).toString('base64');
  const lines = text.match(/.{1,136}/gu) ?? [];
  writeFileSync(path.join(projectRoot, file), `/** Written by \`train-replies\`; not edited by hand. */\nexport const WEIGHTS = \`\n${lines.join('\n')}\n\`;\n`);
  console.log(`${file}: ${Math.round(model.save().length / 1024)} KB`);
}

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const folder = path.join(values.data, 'replies');
  const replies = readReplies(folder);
  write('src/language/intent/second-opinion-weights.ts', trainSecondOpinion(withOwnReplies(replies), withOwnUrgency(readUrgency(folder))));
  const calm = (text: string): boolean => urgencyByRules(text).level === 'none';
  const levels: Taught[] = [...withOwnUrgency(readUrgency(folder)), ...urgencyCases()].map(({ text, level }) => ({ text, level }));
  const taught = [...levels, ...commentsAsTaught(path.join(values.data, 'feedback'), calm)];
  write('src/language/urgency/second-opinion-weights.ts', trainUrgency(taught, withOwnReplies(replies), calm));
  write('src/language/language-seen/weights.ts', trainLanguageSeen([...replies, ...readUrgency(folder), ...comments(values.data)]));
}
