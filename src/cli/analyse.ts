import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { readWeights } from '../adapters/language-models/read-weights';
import { useModels } from '../language/models';
import { type AnalysedRow, analyseRows } from './backlog/analyse-rows';
import { type Backlog, BacklogError, isCsv, readCsv, readJsonLines } from './backlog/read-backlog';
import { csvRecord } from '../domain/csv';

const USAGE = `Usage: npm run --silent analyse < in.jsonl > out.jsonl
       npm run --silent analyse < in.csv > out.csv

Reads feedback answers and writes the same rows, in the same order, with lang, sentiment, score, themes and urgency.
JSON Lines: {"text": "…", "lang": "en"|"fr", "question": "why"|"good"|"improve", "rating": 1..5}, only text is needed; other fields are kept.
CSV: a header line with at least the column text; themes are joined by ";".
A line that cannot be read ends the run with exit code 2 and names the line; rows before it are written.`;
const PROGRESS_EVERY = 1000;
/** Each thread holds word lists and weights of its own, about 100 MB. */
const MOST_THREADS = 4;
/** Characters gathered before they are written. */
const PIECE = 65_536;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { help: { type: 'boolean' }, csv: { type: 'boolean' } } });
  if (values.help === true || process.stdin.isTTY) {
    console.error(USAGE);
    process.exitCode = values.help === true ? 0 : 2;
    return;
  }
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  useModels(readWeights());
  const chunks = process.stdin.setEncoding('utf8') as AsyncIterable<string>;
  const { csv, text } = values.csv === true ? { csv: true, text: chunks } : await isCsv(chunks);
  const { header, rows }: Backlog = csv ? await readCsv(text) : readJsonLines(text);
  let done = 0;
  let pending = header === null ? '' : csvRecord([...header, ...FIELDS.filter((field) => !header.includes(field))]);
  try {
    for await (const row of analyseRows(rows, Math.min(availableParallelism(), MOST_THREADS))) {
      pending += render(row, header);
      done++;
      if (pending.length > PIECE) {
        if (!process.stdout.write(pending)) await once(process.stdout, 'drain');
        pending = '';
      }
      if (done % PROGRESS_EVERY === 0) progress(`${done} rows`);
    }
  } finally {
    process.stdout.write(pending);
    progress(`${done} rows\n`);
  }
}

const FIELDS = ['lang', 'sentiment', 'score', 'themes', 'urgency'] as const;

function render({ row, fields }: AnalysedRow, header: readonly string[] | null): string {
  if (row.kind === 'json') return `${JSON.stringify({ ...row.fields, ...fields })}\n`;
  const cells = new Map((header ?? []).map((name, at) => [name, row.cells[at] ?? '']));
  for (const field of FIELDS) cells.set(field, field === 'themes' ? fields.themes.join(';') : String(fields[field]));
  return csvRecord([...cells.values()]);
}

function progress(done: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${done}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof BacklogError ? 2 : 1;
});
