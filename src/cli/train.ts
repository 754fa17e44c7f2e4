import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import {
  feedbackWeightsFile,
  feedbackWeightsFolder,
  readWeights,
  sharedWeightsFile,
} from '../adapters/language-models/read-weights';
import { type Locale } from '../domain/locale';
import { analyse } from '../language/analyse';
import { type LinearModel } from '../language/engine/model/linear-model';
import { type SharedModel } from '../language/engine/model/shared-models';
import { useModels } from '../language/models';
import { card, table } from '../training/feedback/card';
import { acrossSites, crossValidate } from '../training/feedback/cross-validate';
import { readRow, TRAINED_LOCALES, trainModels } from '../training/feedback/recipe';
import { type FeedbackRow, readRows } from '../training/feedback/rows';
import { trainLanguageModel, trainReplyModels } from '../training/replies/models';

const USAGE = `Usage: npm run train -- --data DIR [--only replies|feedback] [--lang en|fr] [--measure | --weights]

Trains every model from the data in DIR (replies/, feedback/) and our own rows in src/training. The same rows give the same bytes.
Those that read replies go to src/language/weights, those of feedback, with their cards, to src/language/packs/<tag>/weights.
  --only     the models of replies (intent, urgency, language), or those of feedback
  --lang     feedback of one language
  --measure  print the table of what each part of the feedback models scores; write nothing
  --weights  write the weights only, without measuring (the card stays as it is)`;
const SEED = 20260309;
/** Messages read before the clock counts. */
const WARM_UP = 1000;

function main(): void {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      only: { type: 'string' },
      lang: { type: 'string' },
      measure: { type: 'boolean' },
      weights: { type: 'boolean' },
    },
  });
  const langs = TRAINED_LOCALES.filter((lang) => values.lang === undefined || values.lang === lang);
  if (values.data === undefined || langs.length === 0 || ![undefined, 'replies', 'feedback'].includes(values.only)) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  if (values.only !== 'feedback' && values.measure !== true && values.lang === undefined) trainReplies(values.data);
  if (values.only === 'replies') return;
  for (const lang of langs)
    trainLanguage(values.data, lang, { measure: values.weights !== true, write: values.measure !== true });
}

function trainReplies(folder: string): void {
  for (const [model, trained] of Object.entries({
    ...trainReplyModels(folder),
    language: trainLanguageModel(folder),
  }) as [SharedModel, LinearModel][]) {
    const bytes = trained.save();
    writeFileSync(sharedWeightsFile(model), bytes);
    console.log(`${model}: ${Math.round(bytes.length / 1024)} KB`);
  }
}

function trainLanguage(folder: string, lang: Locale, wanted: { measure: boolean; write: boolean }): void {
  const progress = (done: string): void => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${done}`);
  };
  const rows = readRows(folder, lang).map(readRow);
  const results = wanted.measure
    ? [...crossValidate(rows, lang, SEED, progress), ...acrossSites(rows, lang, SEED, progress)]
    : [];
  progress('');
  if (results.length > 0) console.log(`${lang}\n${table(results)}\n`);
  if (!wanted.write) return;
  const models = trainModels(rows, lang, SEED);
  mkdirSync(feedbackWeightsFolder(lang), { recursive: true });
  const sizes = Object.fromEntries(
    (['sentiment', 'secondLook', 'themes', 'themesSecondLook'] as const).map((model) => {
      const bytes = models[model].save();
      const file = feedbackWeightsFile(lang, model);
      writeFileSync(file, bytes);
      return [path.basename(file), bytes.length];
    }),
  );
  if (wanted.measure)
    writeFileSync(
      path.join(feedbackWeightsFolder(lang), 'README.md'),
      card(
        lang,
        rows.map(({ row }) => row),
        results,
        sizes,
        medianTime(rows.map(({ row }) => row)),
      ),
    );
  console.log(
    `${lang}: ${Object.entries(sizes)
      .map(([file, size]) => `${file} ${Math.round(size / 1024)} KB`)
      .join(', ')}`,
  );
}

/** Milliseconds that half of the messages take at most, with the weights just written. */
function medianTime(rows: readonly FeedbackRow[]): number {
  useModels(readWeights());
  const times = rows.map(({ text, lang, question }) => {
    const from = performance.now();
    analyse({ text, lang, ...(question === undefined ? {} : { question }) });
    return performance.now() - from;
  });
  return times.slice(WARM_UP).sort((a, b) => a - b)[Math.floor((times.length - WARM_UP) / 2)] ?? 0;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
