import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { sharedWeightsFile, type SharedModel } from '../adapters/language-models/read-weights';
import { type LinearModel } from '../language/engine/model/linear-model';
import { type Locale } from '../domain/locale';
import { projectRoot } from '../root';
import { urgencyByRules } from '../language/urgency/assess-urgency';
import { type RulesFound } from '../language/urgency/second-opinion';
import { intentRows, urgencyRows } from '../training/corpus';
import { askedOfTests, commentsAsTaught, readReplies, readUrgency, trainLanguageSeen, trainSecondOpinion, trainUrgency, urgencyCases, withOwnReplies, withOwnUrgency, type Taught } from '../training/replies/recipe';

const USAGE = `usage: train-replies --data DIR
Trains the model that tells French from English and those that give a second opinion on replies and on their urgency. DIR holds replies/ and
feedback/; the second opinions also learn from our own rows in src/training/replies/rows; the weights are written to src/language/weights. The same data gives the same bytes.`;
const COMMENTS: readonly (readonly [string, Locale])[] = [['en-nhs', 'en'], ['fr-xed', 'fr'], ['own-dev', 'en']];

function comments(folder: string): { text: string; lang: Locale }[] {
  return COMMENTS.flatMap(([name, lang]) => readFileSync(path.join(folder, 'feedback', `${name}.jsonl`), 'utf8').split('\n').filter((line) => line !== '').map((line) => {
    const row = JSON.parse(line) as { text: string; lang?: Locale };
    return { text: row.text.slice(0, 200), lang: row.lang ?? lang };
  }));
}

function write(model: SharedModel, trained: LinearModel): void {
  const file = sharedWeightsFile(model);
  const bytes = trained.save();
  writeFileSync(file, bytes);
  console.log(`${path.relative(projectRoot, file)}: ${Math.round(bytes.length / 1024)} KB`);
}

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const folder = path.join(values.data, 'replies');
  const replies = readReplies(folder);
  write('intent', trainSecondOpinion(withOwnReplies(replies), withOwnUrgency(readUrgency(folder))));
  const foundIn = (text: string): RulesFound => urgencyByRules(text).found;
  const levels: Taught[] = [...urgencyRows(), ...withOwnUrgency(readUrgency(folder)), ...urgencyCases(), ...askedOfTests()].map(({ text, level }) => ({ text, level }));
  const taught = [...levels, ...commentsAsTaught(path.join(values.data, 'feedback'), (text) => foundIn(text).level === 'none')];
  const everyday = intentRows().map(({ hand, ...row }) => ({ group: hand, ...row }));
  write('urgency', trainUrgency(taught, [...everyday, ...withOwnReplies(replies)], foundIn));
  write('language', trainLanguageSeen([...replies, ...readUrgency(folder), ...comments(values.data)]));
}
